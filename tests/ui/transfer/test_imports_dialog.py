"""File → Imports: what was imported from where, and how it is removed again."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from aimstars_desktop.ui.transfer.import_dialog import ImportDialog
from aimstars_desktop.ui.transfer.imports_dialog import ImportsDialog
from aimstars_desktop.ui.widgets.message_box import MessageBox
from tests.builders import DAY, TODAY, proud
from tests.ui.house import House

COLUMNS = "full_date,date,weekday,time,mood,activities,note_title,note\n"
LONG = 1_200
"""Entries of an import that is not undone in a moment."""


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "Daylio.csv"
    path.write_text(
        f"{COLUMNS}{TODAY},,,18:22,rad,,,Spoke up.\n{TODAY - DAY},,,07:30,awful,,,Snapped.\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def dialog(house: House, journal: Path) -> ImportsDialog:
    """Return the list of a diary with one import, and one entry of its own."""
    session = house.sign_in()
    proud(session, "My own.")
    session.imports.take(journal)
    house.do(house.window.commands.action("imports").trigger)
    return house.open(ImportsDialog)


def answer(house: House, dialog: ImportsDialog, role: QMessageBox.ButtonRole) -> None:
    """Press the undo of the latest import, and answer the question."""
    dialog.cards[0].undo.click()
    box = house.open(MessageBox)
    (button,) = [one for one in box.buttons() if box.buttonRole(one) is role]
    house.do(button.click)


def remove(house: House, dialog: ImportsDialog) -> None:
    answer(house, dialog, QMessageBox.ButtonRole.AcceptRole)


def texts_of(house: House) -> set[str]:
    return {entry.text for entry in house.session.entries.recent(100)}


@pytest.mark.repeats
def test_an_import_is_listed_with_its_numbers(dialog: ImportsDialog) -> None:
    (card,) = dialog.cards
    assert card.about.text().endswith(" · Daylio · 2 entries")
    assert card.accessibleName().startswith("Daylio.csv, ")


def test_it_is_undone_after_a_question(house: House, dialog: ImportsDialog) -> None:
    answer(house, dialog, QMessageBox.ButtonRole.RejectRole)
    assert len(texts_of(house)) == 3
    remove(house, dialog)
    assert texts_of(house) == {"My own."}
    assert dialog.outcome.text() == "Removed: 2 entries"
    assert not dialog.cards[0].undo.isVisible()
    undo = house.window.commands.action("undo")
    assert "Import" not in undo.text(), "what is undone already is no step any more"


def test_what_was_changed_since_stays_and_is_listed(house: House, dialog: ImportsDialog) -> None:
    (mine,) = [one for one in house.session.entries.recent(9) if one.text == "Snapped."]
    house.clock.pass_by(DAY)
    house.do(lambda: house.session.entries.change(mine.id, text="I was tired."))
    remove(house, dialog)
    assert texts_of(house) == {"My own.", "I was tired."}
    assert (
        "21 Nov 2026: you have changed this entry since then, so it stays." in dialog.outcome.text()
    )


def test_one_that_is_gone_meanwhile_is_a_sentence(house: House, dialog: ImportsDialog) -> None:
    number = dialog.cards[0].shown.id
    dialog.cards[0].undo.click()
    box = house.open(MessageBox)
    house.session.imports.undo(number)
    (button,) = [
        one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole
    ]
    house.do(button.click)
    assert dialog.problem.text() == f"Import {number} has already been undone."
    assert dialog.isVisible()


@pytest.fixture
def long_list(house: House, tmp_path: Path) -> ImportsDialog:
    """Return the list of a diary with an import that takes a while to undo."""
    session = house.sign_in()
    proud(session, "My own.")
    path = tmp_path / "journal.txt"
    rows = [f"[{TODAY} {n // 60:02}:{n % 60:02}] Entry {n}.\n" for n in range(LONG)]
    path.write_text("\n".join(rows), encoding="utf-8")
    assert session.imports.take(path).entries == LONG
    house.do(house.window.commands.action("imports").trigger)
    return house.open(ImportsDialog)


def count_of(house: House) -> int:
    with house.diary.storage.reading(house.app.last_account) as unit:
        return len(unit.entries.facts())


@pytest.mark.long
def test_an_undo_says_how_far_it_is_and_can_be_cancelled(
    house: House, long_list: ImportsDialog
) -> None:
    dialog = long_list
    clicked = Event()
    names: list[str] = []

    def cancel() -> None:
        if not clicked.is_set():
            names.append(dialog.close_button.text())
            dialog.close_button.click()
            clicked.set()

    dialog.model.progressed.connect(cancel)
    # On the write thread: it is not done before the click, however slow the window is.
    dialog.model.progressed.connect(lambda _: clicked.wait(), Qt.ConnectionType.DirectConnection)
    remove(house, dialog)
    house.qtbot.waitUntil(lambda: not dialog.model.is_running)
    house.settle()
    assert names == ["Cancel"]
    assert dialog.problem.text() == "The undo was stopped. Nothing was removed."
    assert (dialog.isVisible(), dialog.close_button.text()) == (True, "Close")
    assert count_of(house) == LONG + 1
    assert not dialog.cards[0].undo.isHidden()
    assert "Import" in house.window.commands.action("undo").text()
    remove(house, dialog)
    house.qtbot.waitUntil(lambda: not dialog.model.is_running)
    assert texts_of(house) == {"My own."}


@pytest.mark.long
def test_locking_during_an_undo_ends_in_all_or_nothing(
    house: House, long_list: ImportsDialog
) -> None:
    def lock(count: int) -> None:
        del count
        if house.window.home_is_shown:
            house.app.lock()

    long_list.model.progressed.connect(lock)
    remove(house, long_list)
    house.qtbot.waitUntil(lambda: not house.window.home_is_shown)
    house.settle()
    with house.diary.storage.reading(house.app.last_account) as unit:
        (found,) = unit.imports.all()
    assert (count_of(house), found.undone_at is None) in {(LONG + 1, True), (1, False)}


def test_what_was_undone_comes_again(house: House, dialog: ImportsDialog, journal: Path) -> None:
    remove(house, dialog)
    dialog.reject()
    house.press("Ctrl+Shift+I")
    again = house.open(ImportDialog)
    house.do(lambda: again.look(journal))
    again.take.click()
    house.qtbot.waitUntil(lambda: not again.model.is_running)
    assert texts_of(house) == {"My own.", "Spoke up.", "Snapped."}


@pytest.mark.repeats
def test_without_imports_it_says_so(house: House) -> None:
    house.sign_in()
    house.do(house.window.commands.action("imports").trigger)
    found = house.open(ImportsDialog)
    assert found.empty.isVisible()
