"""Ctrl+Z takes back what the person did last; the history of a field belongs to its draft."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow
from aimstars_desktop.ui.goals.day_note import DayNote
from aimstars_desktop.ui.goals.goal_card import GoalCard
from tests import patience
from tests.builders import TODAY, new_goal, proud
from tests.ui.diary.conftest import DiaryHarness
from tests.ui.house import House

CONTROL = Qt.KeyboardModifier.ControlModifier


def undo(harness: DiaryHarness, field: QWidget) -> None:
    harness.qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    harness.settle()


def saved(harness: DiaryHarness) -> list[str]:
    return [entry.text for entry in harness.session.entries.on_day(TODAY)]


@pytest.fixture
def written(harness: DiaryHarness) -> DiaryHarness:
    """An entry that was saved, and another text that was begun."""
    harness.write("First")
    harness.composer.buttons.proud.click()
    harness.settle()
    harness.qtbot.keyClicks(harness.field, "Second")
    return harness


@pytest.mark.repeats
def test_a_look_at_another_day_keeps_the_history_of_the_text(written: DiaryHarness) -> None:
    written.tab.go_previous_day()
    written.settle()
    assert written.field.text == ""
    written.tab.go_next_day()
    written.settle()
    assert written.field.text == "Second"
    assert written.field.textCursor().position() == len("Second")
    undo(written, written.field)
    assert (written.field.text, saved(written)) == ("", ["First"])
    undo(written, written.field)
    assert (written.field.text, saved(written)) == ("First", [])


@pytest.mark.repeats
def test_each_day_takes_back_its_own_text(written: DiaryHarness) -> None:
    written.tab.go_previous_day()
    written.qtbot.keyClicks(written.field, "Other")
    written.tab.go_next_day()
    undo(written, written.field)
    assert written.field.text == ""
    written.tab.go_previous_day()
    assert written.field.text == "Other"
    undo(written, written.field)
    assert written.field.text == ""
    written.qtbot.keyClick(written.field, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert written.field.text == "Other"


@pytest.mark.repeats
def test_a_field_that_grew_is_as_high_again(written: DiaryHarness) -> None:
    written.write("\n" * 8)
    high = written.field.height()
    written.tab.go_previous_day()
    written.settle()
    assert written.field.height() < high
    written.tab.go_next_day()
    written.settle()
    assert written.field.height() == high


@pytest.mark.repeats
def test_what_was_typed_while_saving_is_taken_back_before_what_was_saved(
    harness: DiaryHarness,
) -> None:
    gate = threading.Event()
    harness.workspace.tasks.write(harness.tab, lambda: gate.wait(patience.SECONDS))
    harness.write("First")
    harness.composer.buttons.proud.click()
    harness.write("\nSecond")
    gate.set()
    harness.settle()
    assert harness.field.text == "Second"
    undo(harness, harness.field)
    assert (harness.field.text, saved(harness)) == ("", ["First"])


def test_an_edit_that_was_left_and_continued_takes_back_its_own_words(
    written: DiaryHarness,
) -> None:
    (card,) = written.tab.page.cards
    card.begin_edit()
    assert card.editor is not None
    written.qtbot.keyClicks(card.editor.field, " more")
    written.tab.go_previous_day()
    written.settle()
    written.tab.go_next_day()
    written.qtbot.waitUntil(lambda: len(written.tab.page.cards) == 1)
    written.settle()
    (card,) = written.tab.page.cards
    assert card.editor is not None
    assert card.editor.field.text == "First more"
    undo(written, card.editor.field)
    assert card.editor.field.text == "First"
    assert saved(written) == ["First"]
    card.editor.cancel_button.click()
    card.begin_edit()
    assert not card.editor.field.document().isUndoAvailable()


@pytest.mark.repeats
def test_the_quick_entry_keeps_its_history_after_it_was_locked(written: DiaryHarness) -> None:
    def opened() -> QuickEntryWindow:
        window = QuickEntryWindow(written.workspace, written.tab.model.drafts, written.window)
        written.qtbot.addWidget(window)
        window.show()
        return window

    window = opened()
    written.qtbot.keyClicks(window.field, "Quick")
    window.close()
    window.deleteLater()
    window = opened()
    assert window.field.text == "Quick"
    undo(written, window.field)
    assert (window.field.text, saved(written)) == ("", ["First"])


@pytest.fixture
def begun(house: House) -> House:
    """The whole program, with a saved entry and a text that was begun, and the focus elsewhere."""
    house.sign_in()
    house.do(lambda: proud(house.session, "First"))
    field = house.home.diary.page.composer.field
    house.qtbot.keyClicks(field, "Second")
    house.home.tabs.setFocus()
    return house


def entries(house: House) -> list[tuple[str, Rating]]:
    return [(entry.text, entry.rating) for entry in house.session.entries.on_day(TODAY)]


def test_from_outside_the_field_the_latest_thing_is_taken_back_first(begun: House) -> None:
    field = begun.home.diary.page.composer.field
    assert begun.window.commands.action("undo").text().endswith("Typing")
    begun.press(QKeySequence.StandardKey.Undo)
    assert (field.text, entries(begun)) == ("", [("First", Rating.PROUD)])
    begun.home.tabs.setFocus()
    begun.press(QKeySequence.StandardKey.Undo)
    assert entries(begun) == []
    begun.home.tabs.setFocus()
    begun.press("Ctrl+Shift+Z")
    assert [text for text, _ in entries(begun)] == ["First"]


def test_a_deed_after_the_typing_is_taken_back_before_it(begun: House) -> None:
    field = begun.home.diary.page.composer.field
    (entry,) = begun.session.entries.on_day(TODAY)
    begun.do(lambda: begun.session.entries.change(entry.id, rating=Rating.GROW))
    begun.press(QKeySequence.StandardKey.Undo)
    assert (field.text, entries(begun)) == ("Second", [("First", Rating.PROUD)])
    begun.press(QKeySequence.StandardKey.Undo)
    assert (field.text, entries(begun)) == ("", [("First", Rating.PROUD)])
    begun.home.tabs.setFocus()
    begun.press("Ctrl+Shift+Z")
    assert (field.text, entries(begun)) == ("Second", [("First", Rating.PROUD)])
    begun.home.tabs.setFocus()
    begun.press("Ctrl+Shift+Z")
    assert entries(begun) == [("First", Rating.GROW)]


def test_typing_alone_can_be_taken_back_from_outside(house: House) -> None:
    house.sign_in()
    field = house.home.diary.page.composer.field
    house.qtbot.keyClicks(field, "Alone")
    house.home.tabs.setFocus()
    house.press(QKeySequence.StandardKey.Undo)
    assert field.text == ""


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+Shift+Z"])
@pytest.mark.parametrize("kind", ["notes", "note of a day"])
def test_a_field_without_a_history_passes_the_key_on(house: House, keys: str, kind: str) -> None:
    house.sign_in()
    house.do(lambda: house.session.goals.create(new_goal()))
    house.do(lambda: proud(house.session, "First"))
    if keys != "Ctrl+Z":
        house.do(house.home.workspace.undo.undo)
    tab = house.home.show_goals()
    house.settle()
    (card,) = tab.findChildren(GoalCard)
    field: QPlainTextEdit | DayNote = card.notes.editor
    if kind == "notes":
        card.notes.write()
    else:
        field = DayNote(card)
        field.write(TODAY, "")
    field.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    both = CONTROL if keys == "Ctrl+Z" else CONTROL | shift
    house.do(lambda: house.qtbot.keyClick(field, Qt.Key.Key_Z, both))
    assert [text for text, _ in entries(house)] == ([] if keys == "Ctrl+Z" else ["First"])
    house.qtbot.keyClicks(field, "word")
    house.do(lambda: house.qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL))
    assert [text for text, _ in entries(house)] == ([] if keys == "Ctrl+Z" else ["First"])
