"""What the tests of starting share: a data folder, and programs that are closed at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.startup.test_unlock_page import Program

Start = Callable[[], Program]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "diary"


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Start]:
    """Return what starts the program over the diary in the folder."""
    started: list[Program] = []

    def begin() -> Program:
        started.append(Program(qtbot, qapp, folder))
        return started[-1]

    yield begin
    for program in started:
        program.leave()
