"""What the tests of the screens share: the whole program over a diary of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from aimstars_desktop.compat import override
from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.ui.look.theme import theme
from tests import patience
from tests.examples import IS_LONG
from tests.ui.house import House

LOOK_MS = 2


class PatientBot(QtBot):
    """Waits long enough for a busy machine, and looks often, so that a quick one need not wait."""

    @override
    def wait(self, ms: int) -> None:
        super().wait(min(ms, LOOK_MS))

    @override
    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = patience.MILLISECONDS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    @override
    def waitSignal(
        self, signal: SignalInstance, *, timeout: int = patience.MILLISECONDS, **options: Any
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Return pytest-qt's helper, more patient than it is by itself."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> Iterator[None]:
    """Have an application before the first test: keys, fonts and pixmaps end Python without one.

    Leave nothing on the clipboard: offscreen it outlives Python, and what Python put there.
    """
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _style(qapp: QApplication, request: pytest.FixtureRequest) -> None:
    """Let ``./test`` do without style sheets where a test is not ``styled``.

    With them each page takes half as long again; ``--long`` has them everywhere.
    """
    styled = IS_LONG or request.node.get_closest_marker("styled") is not None
    if styled and not theme()._applied:
        theme().apply()
    elif theme()._applied and not styled:
        theme()._applied = False
        qapp.setStyleSheet("")


@pytest.fixture
def british() -> Iterator[None]:
    """Format dates and numbers as in British English."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def house(british: None, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    """Return the started program in British English; nobody has signed in."""
    house = House(qtbot, qapp, tmp_path)
    house.start()
    yield house
    house.leave()
    theme().choose(Appearance.SYSTEM)
    theme().choose_text_size(100)
