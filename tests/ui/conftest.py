"""What the tests of the screens share: the whole program over a diary of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.ui.theme import theme
from tests.ui.house import House


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """Leave nothing on the clipboard: offscreen it outlives Python, and what Python put there."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture
def house(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    """Return the started program in British English; nobody has signed in."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    if not theme()._applied:
        theme().apply()
    house = House(qtbot, qapp, tmp_path)
    house.start()
    yield house
    house.leave()
    theme().choose(Appearance.SYSTEM)
    theme().choose_text_size(100)
    QLocale.setDefault(before)
