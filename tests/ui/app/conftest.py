"""The program over a real diary file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.app.living import Living


@pytest.fixture
def living(british: None, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Living]:
    del british
    living = Living(qtbot, qapp, tmp_path)
    yield living
    living.leave()
