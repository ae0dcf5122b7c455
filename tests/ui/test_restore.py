"""Putting a whole backup back: confirmed, backed up before, and opened as at a start."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.storage.upgrade import HEAD, current
from aimstars_desktop.storage.upgrade.manifest import manifests
from aimstars_desktop.ui.app import Application
from aimstars_desktop.ui.backups.dialog import BackupsDialog
from tests.builders import FixedClock
from tests.ui import keeping
from tests.ui.keeping import Program, choose, running


@pytest.fixture(autouse=True)
def _british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


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


def confirm(program: Program, dialog: BackupsDialog) -> None:
    """Restore the chosen backup, and say yes."""
    dialog.restore.click()
    box = program.dialog(QMessageBox)
    (yes,) = [button for button in box.buttons() if button.objectName() == "restore"]
    yes.click()


def texts_of(program: Program) -> list[str]:
    session = program.app.session
    assert session is not None
    return [entry.text for entry in session.diary.on_day(session.days.today())]


def test_a_restored_diary_is_as_it_was_and_upgraded_again(program: Program) -> None:
    program.write("Not in the backup.")
    session = program.app.session
    dialog = program.backups()
    program.clock.pass_by(timedelta(minutes=5))
    confirm(program, dialog)
    program.until(lambda: program.app.session is None)
    program.until(lambda: program.app.diary is not None)
    program.until_asked()
    assert not program.is_open(BackupsDialog)
    assert session is not None
    assert session.undo.next_undo is None

    program.sign_in()
    assert texts_of(program) == []
    assert current(program.folders) == HEAD
    reasons = [made.reason for made in manifests(program.folders.backups)]
    assert reasons.count("restore") == 1


def test_the_state_before_the_restore_can_be_restored_in_turn(program: Program) -> None:
    program.write("Written after the backup.")
    program.clock.pass_by(timedelta(minutes=5))
    confirm(program, program.backups())
    program.until(lambda: program.app.session is None)
    program.sign_in()

    dialog = program.backups()
    (row,) = [
        row
        for row in range(dialog.list.topLevelItemCount())
        if dialog.list.topLevelItem(row).text(1) == "Before a restore"
    ]
    choose(program, dialog, row)
    program.clock.pass_by(timedelta(minutes=5))
    confirm(program, dialog)
    program.until(lambda: program.app.session is None)
    program.sign_in()
    assert texts_of(program) == ["Written after the backup."]


def test_without_a_yes_nothing_happens(program: Program) -> None:
    program.write("Stays.")
    dialog = program.backups()
    dialog.restore.click()
    program.dialog(QMessageBox).reject()
    program.settle()
    assert texts_of(program) == ["Stays."]
    assert dialog.isVisible()


def test_a_draft_is_kept_in_the_backup_before_the_restore(program: Program) -> None:
    home = program.window.home
    assert home is not None
    home.diary.page.composer.field.insertPlainText("Half a thought")
    dialog = program.backups()
    program.clock.pass_by(timedelta(minutes=5))
    confirm(program, dialog)
    program.until(lambda: program.app.session is None)
    program.until_asked()
    program.settle()
    (before,) = [made for made in manifests(program.folders.backups) if made.reason == "restore"]
    assert before.counts["drafts"] == 1


def test_a_backup_is_restored_from_the_unlock_page(program: Program) -> None:
    program.write("Written later.")
    program.window.sign_out_wanted.emit()
    program.until_asked()
    program.settle()
    program.clock.pass_by(timedelta(minutes=5))
    confirm(program, program.backups())
    program.until(lambda: program.app.diary is None)
    assert not program.is_open(BackupsDialog)
    program.until(lambda: program.app.diary is not None)
    program.sign_in()
    assert texts_of(program) == []


def test_a_lost_diary_is_restored_from_the_page_that_says_so(
    qtbot: QtBot, qapp: QApplication, folders: Folders
) -> None:
    keeping.make_old(folders.database)
    with running(qtbot, qapp, folders) as program:
        program.until_asked()
        program.settle()
    folders.database.unlink()
    with running(qtbot, qapp, folders) as program:
        program.until_refused()
        program.page.restore.click()
        program.settle()
        dialog = program.dialog(BackupsDialog)
        assert not dialog.make.isEnabled()
        confirm(program, dialog)
        program.until(lambda: program.app.diary is not None)
        program.sign_in()


def test_a_backup_that_breaks_before_the_restore_is_refused_and_the_diary_opens(
    program: Program,
) -> None:
    program.write("Stays.")
    dialog = program.backups()
    (backup,) = program.folders.backups.glob("*.db")
    whole = backup.read_bytes()
    backup.write_bytes(whole[:5000] + b"x" + whole[5001:])
    confirm(program, dialog)
    program.until_refused()
    program.settle()
    assert program.page.title.text() == "The backup was not restored"
    assert "missing or damaged" in program.page.reason.text()
    assert program.page.retry.text() == "&Open your diary"
    program.page.retry.click()
    program.sign_in()
    assert texts_of(program) == ["Stays."]


def test_a_sample_diary_can_be_put_back_as_well(
    qtbot: QtBot, qapp: QApplication, folders: Folders
) -> None:
    clock = FixedClock()
    app = Application(bootstrap.sample_file(folders, clock), folders, qapp)
    app.start()
    try:
        qtbot.waitUntil(lambda: app.window.home_is_shown, timeout=keeping.PATIENCE_MS)
        qtbot.waitUntil(lambda: not app.tasks.pending, timeout=keeping.PATIENCE_MS)
        (backup,) = folders.backups.glob("*.db")
        assert app.window._backup.text() == ""  # beside it stands that nothing is kept
        before = app.session
        clock.pass_by(timedelta(minutes=5))
        app._restore(backup.name)
        qtbot.waitUntil(
            lambda: app.session not in (None, before) and app.window.home_is_shown,
            timeout=keeping.PATIENCE_MS,
        )
        qtbot.waitUntil(lambda: not app.tasks.pending, timeout=keeping.PATIENCE_MS)
        assert app.diary is not None
        assert len(app.diary.accounts.known()) == 1
    finally:
        app.window.close()
        app.close()
        app.deleteLater()
