"""A backup from another disk is looked into and restored, also before there is an account."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from aimstars_desktop.config import Folders
from aimstars_desktop.storage.backups import foreign_backup
from aimstars_desktop.storage.upgrade.file.manifest import Manifest
from aimstars_desktop.ui.backups.dialog import BackupsDialog
from aimstars_desktop.ui.backups.earlier_key_dialog import EarlierKeyDialog
from tests import patience
from tests.storage.keys.conftest import encrypt, make
from tests.ui import keeping
from tests.ui.keeping import Program, running

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return a backup of Maya's diary on a stick."""
    folders = Folders(tmp_path / "theirs", tmp_path / "logs")
    keeping.make_upgraded(folders)
    (made,) = folders.backups.glob("*.db")
    shutil.copytree(folders.backups, tmp_path / "stick")
    return tmp_path / "stick" / made.name


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    with running(qtbot, qapp, Folders(tmp_path / "new", tmp_path / "logs")) as started:
        started.until_asked()
        started.settle()
        yield started


def take(program: Program, dialog: BackupsDialog, path: Path) -> None:
    dialog.take.click()
    (asked,) = dialog.findChildren(QFileDialog)
    asked.fileSelected.emit(str(path))
    asked.reject()
    program.until(lambda: not dialog.model.is_taking)
    program.settle()


def test_at_the_first_start_a_backup_from_a_stick_becomes_the_diary(
    program: Program, stick: Path
) -> None:
    program.window.commands.run("backups")
    program.settle()
    dialog = program.dialog(BackupsDialog)
    assert not dialog.model.backups
    take(program, dialog, stick)
    assert dialog.state.text() == "Intact and verified. Sign in to see what is different in it."
    assert not dialog.model.asks_password
    dialog.restore.click()
    box = program.dialog(QMessageBox)
    (yes,) = [each for each in box.findChildren(QPushButton) if each.objectName() == "restore"]
    yes.click()
    program.until_asked()
    program.sign_in()
    assert program.window.home_is_shown


def test_at_the_first_start_an_encrypted_backup_stays_encrypted(
    program: Program, tmp_path: Path
) -> None:
    theirs = make(tmp_path / "encrypted", 3)
    encrypt(theirs)
    (made,) = theirs.backups.glob("*.db")
    program.window.commands.run("backups")
    program.settle()
    dialog = program.dialog(BackupsDialog)
    take(program, dialog, made)
    dialog.open_earlier.click()
    asked = program.dialog(EarlierKeyDialog)
    assert any("stays encrypted" in each.text() for each in asked.findChildren(QLabel))
    asked.password.setText("Correct horse")
    asked.go_on.click()
    program.settle()
    assert not dialog.open_earlier.isVisible()
    dialog.restore.click()
    box = program.dialog(QMessageBox)
    (yes,) = [each for each in box.findChildren(QPushButton) if each.objectName() == "restore"]
    yes.click()
    program.sign_in("Correct horse")
    assert program.app.diary is not None
    assert program.app.diary.is_encrypted
    for path in program.folders.data.rglob("*.db*"):
        assert not path.read_bytes().startswith(b"SQLite format 3\0")


def test_what_is_no_backup_is_said_in_the_dialog(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("Dear diary")
    program.window.commands.run("backups")
    program.settle()
    dialog = program.dialog(BackupsDialog)
    take(program, dialog, other)
    assert "is no backup of a diary in a file" in dialog.problem.text()
    assert dialog.take.isEnabled()


def test_nothing_waits_for_a_disk_that_does_not_answer(
    program: Program, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, free = Event(), Event()
    copy = foreign_backup.take

    def hang(*given: Any) -> Manifest:
        reached.set()
        free.wait(patience.SECONDS)
        return copy(*given)

    monkeypatch.setattr(foreign_backup, "take", hang)
    program.window.commands.run("backups")
    program.settle()
    dialog = program.dialog(BackupsDialog)
    dialog.take.click()
    (asked,) = dialog.findChildren(QFileDialog)
    asked.fileSelected.emit(str(stick))
    asked.reject()
    program.until(reached.is_set)
    assert not dialog.take.isEnabled()
    assert not program.app.tasks.pending

    assert dialog.make.isEnabled()
    dialog.make.click()
    program.until(lambda: len(dialog.model.backups) == 1)
    dialog.reject()
    program.window.commands.run("backups")
    program.settle()
    again = program.dialog(BackupsDialog)
    assert again.take.isEnabled()
    free.set()
    program.until(lambda: len(again.model.backups) == 2)
    program.settle()


@pytest.mark.repeats
def test_what_ends_after_the_dialog_of_a_diary_is_closed_asks_nothing_of_it(
    program: Program, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, free, done = Event(), Event(), Event()
    copy = foreign_backup.take

    def hang(*given: Any) -> Manifest:
        reached.set()
        free.wait(patience.SECONDS)
        try:
            return copy(*given)
        finally:
            done.set()

    monkeypatch.setattr(foreign_backup, "take", hang)
    program.window.commands.run("backups")
    program.settle()
    dialog = program.dialog(BackupsDialog)
    model = dialog.model
    model.take(stick)
    program.until(reached.is_set)
    assert program.app.backups is not None
    program.app.backups.close_backups()
    assert not dialog.isVisible()
    free.set()
    program.until(done.is_set)
    program.settle()
    assert model.is_taking
    assert not model.backups
