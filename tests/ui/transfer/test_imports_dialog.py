"""File → Imports: what was imported from where, and how it is removed again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from aimstars_desktop.ui.transfer.import_dialog import ImportDialog
from aimstars_desktop.ui.transfer.imports_dialog import ImportsDialog
from aimstars_desktop.ui.widgets.message_box import MessageBox
from tests.builders import DAY, TODAY, proud
from tests.ui.house import House

COLUMNS = "full_date,date,weekday,time,mood,activities,note_title,note\n"


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


def test_what_was_undone_comes_again(house: House, dialog: ImportsDialog, journal: Path) -> None:
    remove(house, dialog)
    dialog.reject()
    house.press("Ctrl+Shift+I")
    again = house.open(ImportDialog)
    house.do(lambda: again.look(journal))
    again.take.click()
    house.qtbot.waitUntil(lambda: not again.model.is_running)
    assert texts_of(house) == {"My own.", "Spoke up.", "Snapped."}


def test_without_imports_it_says_so(house: House) -> None:
    house.sign_in()
    house.do(house.window.commands.action("imports").trigger)
    found = house.open(ImportsDialog)
    assert found.empty.isVisible()
