"""The Backups dialog: the list, the difference, pins, looking inside, and damaged backups."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMessageBox

from aimstars_desktop.screenshots import examples
from aimstars_desktop.storage import sqlite
from aimstars_desktop.ui.backups.backup_list import ENTRIES, STATE, WHEN, WHY
from aimstars_desktop.ui.backups.dialog import BackupsDialog
from aimstars_desktop.ui.backups.inside_dialog import InsideDialog
from aimstars_desktop.ui.backups.upgrade_history_dialog import UpgradeHistoryDialog
from tests.drawn import picture
from tests.storage.upgrade.conftest import names
from tests.ui.keeping import Program, choose

pytestmark = pytest.mark.usefixtures("british")


def column(dialog: BackupsDialog, which: int) -> list[str]:
    items = (dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount()))
    return [item.text(which) for item in items if item is not None]


def make(program: Program, dialog: BackupsDialog) -> None:
    program.clock.pass_by(timedelta(minutes=1))
    dialog.make.click()
    program.settle()


def test_a_folder_that_cannot_be_opened_is_named(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    works = False
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: works)
    dialog = program.backups()
    dialog.folder.click()
    assert dialog.problem.text() == f"This could not be opened: {program.folders.backups}"
    works = True
    dialog.folder.click()
    assert dialog.problem.isHidden()


@pytest.mark.repeats
def test_the_list_says_when_why_how_much_and_whether_it_is_whole(program: Program) -> None:
    dialog = program.backups()
    assert column(dialog, WHEN) == ["Today 12:00"]
    assert column(dialog, WHY)[0].startswith("Before the upgrade to ")
    assert column(dialog, ENTRIES) == ["12 entries"]
    assert column(dialog, STATE) == ["Verified"]


@pytest.mark.repeats
def test_the_backup_that_is_compared_is_marked_from_the_start(program: Program) -> None:
    dialog = program.backups()
    first = dialog.list.topLevelItem(0)
    assert first is not None
    assert first.isSelected()
    assert dialog.list.currentItem() is first


@pytest.mark.repeats
def test_a_backup_is_made_on_request_and_shown_first(program: Program) -> None:
    dialog = program.backups()
    make(program, dialog)
    assert column(dialog, WHEN) == ["Today 12:01", "Today 12:00"]
    assert column(dialog, WHY)[0] == "Made by hand"
    assert dialog.difference.isHidden()
    assert dialog.state.text() == "Your diary is the same in this backup."
    assert program.window._backup.text() == "Last backup today 12:01"


def test_the_difference_counts_what_was_written_after_it(program: Program) -> None:
    dialog = program.backups()
    make(program, dialog)
    program.write("Written later.")
    choose(program, dialog, 1)
    choose(program, dialog, 0)
    minus = "\N{MINUS SIGN}"
    said = dialog.difference.sentences
    assert said[0] == f"{minus} 1 entries written since"
    assert said[1].startswith(f"{minus} ")
    assert not said[2:]  # what reads the same is not spoken of


@pytest.mark.long
def test_what_is_not_counted_is_not_said_to_read_the_same(program: Program) -> None:
    dialog = program.backups()
    make(program, dialog)
    with closing(sqlite.connect(program.folders.database)) as connection:
        connection.execute("UPDATE goals SET title = 'Something else'")
    choose(program, dialog, 1)
    choose(program, dialog, 0)
    assert "the text of a goal" in dialog.state.text()
    assert not dialog.difference.isHidden()


@pytest.mark.repeats
def test_the_keyboard_stays_on_the_button_that_made_a_backup(program: Program) -> None:
    dialog = program.backups()
    dialog.make.setFocus()
    make(program, dialog)
    assert dialog.focusWidget() is dialog.make


def test_a_backup_is_pinned_and_let_go_again(program: Program) -> None:
    dialog = program.backups()
    dialog.pin.click()
    program.settle()
    assert column(dialog, WHY)[0].endswith("· pinned")
    assert dialog.pin.text() == "Un&pin"
    dialog.pin.click()
    program.settle()
    assert "pinned" not in column(dialog, WHY)[0]


def test_a_damaged_backup_is_marked_and_cannot_be_restored(program: Program) -> None:
    dialog = program.backups()
    make(program, dialog)
    (broken,) = [path for path in program.folders.backups.glob("*.db") if "T110100Z" in path.name]
    words = bytearray(broken.read_bytes())
    words[5000] ^= 0xFF
    broken.write_bytes(bytes(words))
    choose(program, dialog, 1)
    choose(program, dialog, 0)
    assert column(dialog, STATE) == ["Damaged", "Verified"]
    assert "damaged" in dialog.state.text()
    assert not dialog.restore.isEnabled()
    assert not dialog.inside.isEnabled()


@pytest.mark.repeats
def test_a_backup_that_lost_its_end_is_marked_at_once(program: Program) -> None:
    (short,) = program.folders.backups.glob("*.db")
    short.write_bytes(short.read_bytes()[:-1])
    dialog = program.backups()
    assert column(dialog, STATE) == ["Damaged"]
    assert not dialog.restore.isEnabled()


def test_looking_inside_reads_day_by_day_and_brings_entries_back(program: Program) -> None:
    session = program.app.session
    assert session is not None
    dialog = program.backups()
    dialog.inside.click()
    program.settle()
    inside = program.dialog(InsideDialog)
    assert inside.days.count() == 9
    assert inside.days.item(0).text().endswith("8 Jul 2025")
    (card,) = inside.cards
    assert card.entry.text == "day 8"

    session.entries.delete(card.entry.id)
    card.bring_back.click()
    program.settle()
    assert inside.said.text() == "The entry in your diary now reads as it does here."
    assert [entry.text for entry in session.entries.on_day(card.entry.day)] == ["day 8"]

    inside.days.setCurrentRow(8)
    program.settle()
    assert [card.entry.text == "" for card in inside.cards] == [False, True]
    inside.cards[0].bring_back.click()
    program.settle()
    assert inside.said.text() == "Your diary has the same entry."

    inside.reject()
    program.settle()
    assert not [name for name in names(program.folders.backups) if name.startswith(".looking")]


@pytest.mark.repeats
def test_nobody_looks_inside_without_signing_in(program: Program) -> None:
    program.app.lock()
    program.settle()
    dialog = program.backups()
    assert column(dialog, STATE) == ["Verified"]
    assert not dialog.inside.isEnabled()
    assert dialog.difference.isHidden()
    assert dialog.restore.isEnabled()


@pytest.mark.repeats
def test_the_other_accounts_that_a_restore_concerns_are_named(program: Program) -> None:
    dialog = program.backups()
    make(program, dialog)
    diary = program.app.diary
    assert diary is not None
    other = next(
        each
        for each in diary.accounts.known()
        if each.email.startswith("\N{LATIN SMALL LETTER O WITH DIAERESIS}")
    )
    from aimstars_desktop.domain.entries import Rating

    theirs = diary.open_session(other)
    theirs.entries.write(theirs.days.today(), "Another person's words.", Rating.GROW)
    choose(program, dialog, 1)
    choose(program, dialog, 0)
    assert other.name in dialog.difference.sentences[-1]
    dialog.restore.click()
    box = program.dialog(QMessageBox)
    assert other.name in box.informativeText()
    box.reject()


@pytest.mark.repeats
def test_a_backup_without_an_account_is_said_to_take_it_away(program: Program) -> None:
    dialog = program.backups()
    chosen = dialog.model.chosen
    assert chosen is not None
    dialog.model.chosen = replace(chosen, accounts=0, entries=0)
    dialog.model.chosen_changed.emit()
    assert dialog.state.text().startswith("This backup contains no account")
    dialog.restore.click()
    box = program.dialog(QMessageBox)
    assert "sign in again" not in box.informativeText()
    assert "you would start from scratch" in box.informativeText()
    box.reject()


@pytest.mark.repeats
def test_the_dialog_is_closed_by_its_button(program: Program) -> None:
    dialog = program.backups()
    dialog.close_button.click()
    assert not program.is_open(BackupsDialog)


@pytest.mark.repeats
def test_locking_closes_the_dialog(program: Program) -> None:
    program.backups()
    program.app.lock()
    program.settle()
    assert not program.is_open(BackupsDialog)


@pytest.mark.repeats
def test_signing_in_closes_the_dialog_of_who_was_not(program: Program) -> None:
    program.app.sign_out()
    program.until_asked()
    program.settle()
    program.backups()
    program.sign_in()
    assert not program.is_open(BackupsDialog)


def test_the_history_shows_the_receipt_of_the_upgrade(program: Program) -> None:
    program.window.commands.run("upgrade_history")
    program.settle()
    dialog = program.dialog(UpgradeHistoryDialog)
    (card,) = dialog.cards
    assert card.receipt.backup is not None
    assert card.details.isHidden()
    card.fold.click()
    told = card.details.text()
    assert card.receipt.start in told
    assert str(card.receipt.sha256) in told
    assert "Rows of diary_entries: \N{EN DASH} before, 12 after" in told
    dialog.reject()


@pytest.mark.repeats
def test_the_first_start_of_a_day_makes_a_backup_and_says_so(program: Program) -> None:
    assert program.window._backup.text() == "Last backup today 12:00"
    program.clock.pass_by(timedelta(days=1))
    backups = program.app.backups
    assert backups is not None
    backups.back_up_daily()
    program.settle()
    dialog = program.backups()
    assert column(dialog, WHY)[0] == "Daily"
    assert column(dialog, WHEN)[1] == "Yesterday 12:00"
    backups.back_up_daily()
    program.settle()
    assert len(list(program.folders.backups.glob("*.db"))) == 2


@pytest.mark.repeats
def test_a_backup_made_under_a_wrong_date_is_not_called_the_last_one(program: Program) -> None:
    program.clock.jump(timedelta(days=7_300))
    make(program, program.backups())
    program.clock.jump(-timedelta(days=7_300))
    program.app.backups._load_last()
    program.settle()
    assert program.window._backup.text() == "Last backup today 12:00"


def test_a_daily_backup_that_fails_is_told(
    program: Program, caplog: pytest.LogCaptureFixture
) -> None:
    program.clock.pass_by(timedelta(days=1))
    folder = program.folders.backups
    folder.rename(folder.with_name("away"))
    folder.write_text("in the way")
    backups = program.app.backups
    assert backups is not None
    backups.back_up_daily()
    program.settle()
    assert program.window._backup.text() == "Today’s backup could not be made"
    assert program.window._backup.toolTip()
    assert "could not be made" in caplog.text


def test_a_try_that_was_undone_is_told_in_the_history(program: Program) -> None:
    found = examples.receipts(program.clock.now())
    dialog = program.window.dialogs.show_history(lambda: found, program.app.tasks)
    program.settle()
    done, undone = dialog.cards
    assert done.receipt.error is None
    said = [label.text() for label in undone.findChildren(QLabel)]
    assert "Undone" in said
    assert "Your diary was not upgraded" in said
    undone.fold.click()
    assert str(undone.receipt.error) in undone.details.text()
    dialog.reject()


def test_a_picture_that_is_missing_is_named_though_the_diary_is_the_same(program: Program) -> None:
    dialog = program.backups()
    diary = program.app.diary
    assert diary is not None
    session = diary.open_session(diary.accounts.known()[0])
    new = picture(1)
    session.pictures.add(session.entries.recent(1)[0].id, [session.pictures.keep(new)])
    make(program, dialog)
    session.context.storage.pictures.remove([new.file.sha256])
    choose(program, dialog, 1)
    choose(program, dialog, 0)
    assert dialog.state.text() == "Your diary is the same in this backup."
    assert dialog.difference.isVisible()
    assert dialog.difference.sentences[-1].startswith("Come back: leaf.png (")
