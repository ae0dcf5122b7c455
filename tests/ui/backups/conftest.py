"""The program with a diary that has a backup, for the tests of backups on screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.config import Folders
from tests.ui import keeping
from tests.ui.keeping import Program, running


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "diary", tmp_path / "logs")


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, folders: Folders) -> Iterator[Program]:
    """The program, with Maya signed in; her diary was upgraded at the start before."""
    keeping.make_upgraded(folders)
    with running(qtbot, qapp, folders) as started:
        started.sign_in()
        yield started
