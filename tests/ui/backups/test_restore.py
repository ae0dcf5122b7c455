"""Putting a whole backup back: confirmed, backed up before, and opened as at a start."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from aimstars_desktop import bootstrap
from aimstars_desktop.config import Folders
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file.inspect import current
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.app.replaced_file import ReplacedFile
from aimstars_desktop.ui.backups.dialog import BackupsDialog
from aimstars_desktop.ui.backups.restore_dialog import RestoreDialog
from tests.builders import PASSWORD, FixedClock
from tests.drawn import picture
from tests.ui import keeping
from tests.ui.keeping import Program, choose, running

pytestmark = pytest.mark.usefixtures("british")


def confirm(program: Program, dialog: BackupsDialog) -> None:
    """Restore the chosen backup, and say yes."""
    dialog.restore.click()
    box = program.dialog(QMessageBox)
    (yes,) = [button for button in box.buttons() if button.objectName() == "restore"]
    yes.click()


def texts_of(program: Program) -> list[str]:
    session = program.app.session
    assert session is not None
    return [entry.text for entry in session.entries.on_day(session.days.today())]


@pytest.mark.repeats
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


def test_how_many_pictures_are_missing_is_said_where_one_signs_in(program: Program) -> None:
    program.write("With a picture.")
    session = program.app.session
    assert session is not None
    (entry,) = session.entries.on_day(session.days.today())
    session.pictures.add(entry.id, [session.pictures.keep(picture(1))])
    dialog = program.backups()
    program.clock.pass_by(timedelta(minutes=5))
    dialog.make.click()
    program.settle()
    choose(program, dialog, 0)
    for folder in (program.folders.data, program.folders.backups):
        (folder / "pictures.db").unlink()
    confirm(program, dialog)
    program.until(lambda: program.app.session is None)
    program.until_asked()
    program.settle()
    message = program.window.unlock._message
    program.until(message.isVisible)
    assert message.text().startswith("1 picture")
    said, days = message.text().splitlines()
    assert said.endswith("neither with the diary nor beside the backups.")
    assert days == "Days: 22 Nov 2026"


@pytest.mark.long
def test_a_diary_that_is_opened_again_brings_no_second_remedy(program: Program) -> None:
    dialog = program.backups()
    program.clock.pass_by(timedelta(minutes=5))
    confirm(program, dialog)
    program.until(lambda: program.app.session is None)
    program.sign_in()
    assert len(program.app.findChildren(ReplacedFile)) == 1


@pytest.mark.long
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


@pytest.mark.repeats
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


def confirm_with(program: Program, dialog: BackupsDialog, password: str) -> RestoreDialog:
    """Restore the chosen backup, and give a password."""
    dialog.restore.click()
    asked = program.dialog(RestoreDialog)
    asked.password.setText(password)
    asked.restore.click()
    return asked


@pytest.mark.repeats
def test_without_a_signed_in_person_a_restore_says_which_accounts_come_back(
    program: Program,
) -> None:
    program.app.sign_out()
    program.until_asked()
    program.settle()
    program.backups().restore.click()
    said = " ".join(label.text() for label in program.dialog(RestoreDialog).findChildren(QLabel))
    assert "created later is not in this backup" in said
    program.dialog(RestoreDialog).cancel.click()
    assert not program.is_open(RestoreDialog)


@pytest.mark.repeats
def test_the_question_before_a_restore_is_shown_whole(program: Program) -> None:
    program.app.sign_out()
    program.until_asked()
    program.settle()
    program.backups().restore.click()
    dialog = program.dialog(RestoreDialog)
    program.settle()
    for label in dialog.findChildren(QLabel):
        if label.isVisible():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            assert label.height() >= max(needed, label.minimumSizeHint().height()), label.text()
            assert label.width() >= label.minimumSizeHint().width(), label.text()
    dialog.cancel.click()


def test_a_backup_is_restored_from_the_unlock_page(program: Program) -> None:
    program.write("Written later.")
    program.app.sign_out()
    program.until_asked()
    program.settle()
    program.clock.pass_by(timedelta(minutes=5))
    dialog = confirm_with(program, program.backups(), "not the password")
    program.settle()
    assert "not the password of any account" in dialog.form._problems["password"].text()
    assert program.app.diary is not None  # and nothing was restored
    dialog.password.setText(PASSWORD)
    dialog.restore.click()
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


@pytest.mark.long
def test_a_sample_diary_can_be_put_back_as_well(
    qtbot: QtBot, qapp: QApplication, folders: Folders
) -> None:
    clock = FixedClock()
    app = Application(bootstrap.sample_in(folders, clock), folders, qapp)
    app.start()
    try:
        qtbot.waitUntil(lambda: app.window.home_is_shown)
        qtbot.waitUntil(lambda: not app.tasks.pending)
        (backup,) = folders.backups.glob("aimstars-*.db")
        assert app.window._backup.text() == ""  # beside it stands that nothing is kept
        before = app.session
        clock.pass_by(timedelta(minutes=5))
        app._restore(backup.name)
        qtbot.waitUntil(
            lambda: app.session not in (None, before) and app.window.home_is_shown,
        )
        qtbot.waitUntil(lambda: not app.tasks.pending)
        assert app.diary is not None
        assert len(app.diary.accounts.known()) == 1
    finally:
        app.window.close()
        app.close()
        app.deleteLater()
