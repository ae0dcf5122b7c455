"""Whatever is done to the open diary file: what is typed is saved, or stays and is offered."""

from __future__ import annotations

import contextlib
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.ui.app.rescue_file import NAME
from tests.storage.open_file import test_open_file, test_open_log
from tests.storage.open_file.test_open_log import log
from tests.ui import keeping
from tests.ui.keeping import Program, running

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows moves no file that is open"
)

WORDS = "Not to be lost."

WAYS = [*test_open_file.WAYS, *test_open_log.REPLACED, *test_open_log.DAMAGES]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "data", tmp_path / "logs")
    folders.data.mkdir()
    keeping.make_upgraded(folders)
    return folders


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, folders: Folders) -> Iterator[Program]:
    with running(qtbot, qapp, folders) as program:
        program.sign_in()
        yield program


def left_by_a_kill(folders: Folders, copy: Path) -> str:
    """Return all entries, drafts and texts of the rescue file, if the program were killed now.

    Args:
        folders: of the diary.
        copy: a new folder.
    """
    copy.mkdir()
    found = ""
    for file in (folders.database, log(folders.database), folders.data / NAME):
        if file.is_file():
            shutil.copyfile(file, copy / file.name)
    if (copy / NAME).exists():
        found += str(json.loads((copy / NAME).read_bytes()))
    with contextlib.closing(sqlite.connect(copy / folders.database.name, mode="rwc")) as diary:
        for (_,) in diary.execute("SELECT 1 FROM sqlite_schema WHERE name = 'drafts'").fetchall():
            found += str(diary.execute("SELECT content FROM diary_entries").fetchall())
            found += str(diary.execute("SELECT content FROM drafts").fetchall())
    return found


@pytest.mark.sampled(2)
@pytest.mark.sampled(3)
@pytest.mark.parametrize("way", WAYS)
def test_what_is_typed_is_saved_or_stays(
    program: Program,
    folders: Folders,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    way: Callable[[Path], None],
) -> None:
    assert program.window.home is not None
    home = program.window.home
    program.write("Before.")
    way(folders.database)
    composer = home.diary.page.composer
    composer.field.insertPlainText(WORDS)
    composer.buttons.proud.click()
    program.settle()

    if not composer.field.toPlainText():
        assert WORDS in left_by_a_kill(folders, tmp_path / "killed")
        return
    said = home.workspace.messages.bar.text or composer.problem.text()
    assert said
    assert WORDS not in said
    if program.window.close():
        assert WORDS in left_by_a_kill(folders, tmp_path / "killed")
    else:
        assert composer.field.toPlainText() == WORDS
        composer.field.clear()
    assert WORDS not in caplog.text
