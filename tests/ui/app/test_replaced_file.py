"""Another file takes the place of the open diary: nothing is lost, and there is a way out."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import FileReplacedError
from aimstars_desktop.storage import sqlite
from tests.ui import keeping
from tests.ui.keeping import Program, running

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows moves no file that is open"
)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, folders: Folders) -> Iterator[Program]:
    with running(qtbot, qapp, folders) as program:
        program.sign_in()
        yield program


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "data", tmp_path / "logs")
    folders.data.mkdir()
    keeping.make_upgraded(folders)
    return folders


def replace(path: Path) -> None:
    shutil.copyfile(path, path.with_name("synced.db"))
    path.with_name("synced.db").replace(path)


def test_the_composer_keeps_its_text_and_the_diary_can_be_saved_elsewhere(
    program: Program, folders: Folders, tmp_path: Path
) -> None:
    assert program.window.home is not None
    home = program.window.home
    program.write("Before it was replaced.")
    replace(folders.database)

    home.diary.page.composer.field.insertPlainText("Not to be lost.")
    home.diary.page.composer.buttons.proud.click()
    program.settle()

    bar = home.workspace.messages.bar
    assert bar.isVisible()
    assert home.diary.page.composer.field.toPlainText() == "Not to be lost."
    (button,) = [
        each for each in bar.findChildren(QPushButton) if each.text() == "Save the diary as…"
    ]
    button.click()
    dialog = program.dialog(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "saved.db"))
    dialog.reject()
    program.settle()

    connection = sqlite.connect(tmp_path / "saved.db", mode="ro")
    rows = connection.execute("SELECT content FROM diary_entries").fetchall()
    connection.close()
    assert ("Before it was replaced.",) in rows
    assert "Open what is there now" in keeping.shown_buttons(bar)
    home.diary.page.composer.field.clear()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody write over it")
def test_who_is_not_signed_in_can_open_what_is_there_now(
    program: Program, folders: Folders
) -> None:
    program.app.lock()
    program.settle()
    other = sqlite.connect(folders.database)
    other.execute("UPDATE diary_entries SET content = 'From another computer.' WHERE id = 1")
    copy = sqlite.connect(folders.data / "synced.db", mode="rwc")
    other.backup(copy)
    for connection in (other, copy):
        connection.close()
    shutil.copyfile(folders.data / "synced.db", folders.database)
    diary = program.app.diary
    assert diary is not None
    with pytest.raises(FileReplacedError) as raised, diary.storage.accounts(write=True) as unit:
        unit.commit(Change.NOTHING)
    page = program.window.unlock
    page.show_failure(raised.value)
    program.settle()
    (button,) = [
        each for each in page.findChildren(QPushButton) if each.text() == "Open what is there now"
    ]
    assert button.isVisible()
    button.click()
    program.settle()
    # The button itself is deleted, sooner or later.
    assert "Open what is there now" not in keeping.shown_buttons(page)
    assert not page.sign_in.password.text()
    program.sign_in()
    program.write("Written after that.")


def test_the_file_that_is_there_now_can_be_opened_and_what_is_typed_comes_along(
    program: Program, folders: Folders
) -> None:
    assert program.window.home is not None
    replacement = folders.database.with_name("synced.db")
    shutil.copyfile(folders.database, replacement)
    program.write("Written before it was replaced.")
    other = sqlite.connect(replacement)
    other.execute("UPDATE diary_entries SET content = 'From another computer.' WHERE id = 1")
    other.close()
    replacement.replace(folders.database)

    home = program.window.home
    home.diary.page.composer.field.insertPlainText("Not to be lost.")
    home.diary.page.composer.buttons.proud.click()
    program.settle()
    buttons = home.workspace.messages.bar.findChildren(QPushButton)
    (button,) = [each for each in buttons if each.text() == "Open what is there now"]
    button.click()
    program.settle()
    said = program.window.unlock._message
    program.until(lambda: said.isVisible() and "aimstars-replaced.db" in said.text())
    program.sign_in()

    session = program.app.session
    assert session is not None
    texts = [entry.text for entry in session.entries.recent(100)]
    assert "From another computer." in texts
    assert "Written before it was replaced." not in texts
    composer = program.window.home.diary.page.composer
    program.until(lambda: composer.field.toPlainText() == "Not to be lost.")
    program.write("Written after that.")

    kept = sqlite.connect(folders.data / "aimstars-replaced.db", mode="ro")
    rows = kept.execute("SELECT content FROM diary_entries").fetchall()
    kept.close()
    assert ("Written before it was replaced.",) in rows
    now = sqlite.connect(folders.database, mode="ro")
    assert now.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert ("Written after that.",) in now.execute("SELECT content FROM diary_entries").fetchall()
    now.close()
    composer.field.clear()


def test_a_file_that_was_written_over_can_be_opened_and_what_is_typed_comes_along(
    program: Program, folders: Folders, tmp_path: Path
) -> None:
    assert program.window.home is not None
    other_version = Path(shutil.copyfile(folders.database, tmp_path / "other.db"))
    other = sqlite.connect(other_version)
    other.execute("UPDATE diary_entries SET content = 'From another computer.' WHERE id = 1")
    other.close()
    program.write("Written before that.")
    shutil.copyfile(other_version, folders.database)

    home = program.window.home
    home.diary.page.composer.field.insertPlainText("Not to be lost.")
    home.diary.page.composer.buttons.proud.click()
    program.settle()
    assert home.diary.page.composer.field.toPlainText() == "Not to be lost."
    buttons = home.workspace.messages.bar.findChildren(QPushButton)
    assert "Save the diary as…" not in [each.text() for each in buttons]
    (button,) = [each for each in buttons if each.text() == "Open what is there now"]
    button.click()
    program.settle()
    program.sign_in()

    session = program.app.session
    assert session is not None
    texts = [entry.text for entry in session.entries.recent(100)]
    assert "From another computer." in texts
    composer = program.window.home.diary.page.composer
    program.until(lambda: composer.field.toPlainText() == "Not to be lost.")
    program.write("Written after that.")
    now = sqlite.connect(folders.database, mode="ro")
    assert now.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    texts = [text for (text,) in now.execute("SELECT content FROM diary_entries")]
    now.close()
    assert {"From another computer.", "Written after that."} <= set(texts)
    assert "Written before that." not in texts
    composer.field.clear()
