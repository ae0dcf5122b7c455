"""The day's entries: seen, edited, given a new rating, moved, deleted, and each of it undone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.diary.entry_menu import EntryMenu
from aimstars_desktop.ui.widgets.labels import Label
from tests import patience
from tests.builders import DAY, TODAY, grow, proud
from tests.damaged_rows import break_value
from tests.ui.diary.conftest import DiaryHarness


@pytest.fixture
def written(harness: DiaryHarness) -> DiaryHarness:
    """A diary with one proud entry today, as it is on the screen."""
    proud(harness.session, "The morning felt like mine.")
    harness.settle()
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.cards) == 1)
    return harness


def test_a_day_shows_its_entries_in_the_order_of_writing(written: DiaryHarness) -> None:
    grow(written.session, "Forgot to eat lunch.")
    written.qtbot.waitUntil(lambda: len(written.tab.page.cards) == 2)
    first, second = written.tab.page.cards
    assert first.reading.text == "The morning felt like mine."
    assert first.chip.text() == "Proud +5"
    assert second.chip.text() == "Grow +2"
    assert written.tab.page.written.text() == "Written today"


def test_another_day_shows_its_own_entries(written: DiaryHarness) -> None:
    proud(written.session, "Called dad.", TODAY - DAY)
    written.tab.go_previous_day()
    written.settle()
    (card,) = written.tab.page.cards
    assert card.reading.text == "Called dad."
    assert written.tab.page.written.text() == "Written on Sat 21 Nov"
    assert "written on 22 Nov 2026" in card.time.text()


def test_an_edit_keeps_the_earlier_version(written: DiaryHarness) -> None:
    (card,) = written.tab.page.cards
    card.edit_button.click()
    assert card.editor is not None
    card.editor.field.set_text("")
    card.editor.field.insertPlainText("The evening felt like mine.")
    written.qtbot.keyClick(
        card.editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    written.settle()
    assert card.editor is None
    assert card.reading.text == "The evening felt like mine."
    (version,) = written.session.entries.versions(card.entry.id)
    assert version.text == "The morning felt like mine."
    written.workspace.messages.line.undo_button.click()
    written.settle()
    assert card.reading.text == "The morning felt like mine."


@pytest.mark.repeats
def test_an_edit_that_was_cut_short_goes_on_after_a_restart(
    written: DiaryHarness, open_harness: Callable[..., DiaryHarness]
) -> None:
    (card,) = written.tab.page.cards
    card.begin_edit()
    assert card.editor is not None
    card.editor.field.insertPlainText(" And the noon.")
    written.tab.commit_draft()
    written.settle()
    again = open_harness(again=written)
    (card,) = again.tab.page.cards
    assert card.editor is not None
    assert card.editor.field.text == "The morning felt like mine. And the noon."


def test_a_cancelled_edit_changes_nothing(written: DiaryHarness) -> None:
    (card,) = written.tab.page.cards
    card.begin_edit()
    assert card.editor is not None
    card.editor.field.insertPlainText("!")
    written.qtbot.keyClick(card.editor.field, Qt.Key.Key_Escape)
    written.settle()
    assert card.editor is None
    assert card.reading.text == "The morning felt like mine."
    assert not written.session.drafts.all()


def test_an_edit_to_nothing_is_refused_beside_the_field(written: DiaryHarness) -> None:
    (card,) = written.tab.page.cards
    card.begin_edit()
    assert card.editor is not None
    card.editor.field.clear()
    card.editor.save_button.click()
    written.settle()
    assert card.editor is not None
    assert "nothing to save" in card.editor.problem.text()


def test_the_menu_rates_the_other_way(written: DiaryHarness) -> None:
    (card,) = written.tab.page.cards
    card.menu.aboutToShow.emit()
    action = next(action for action in card.menu.actions() if "Grow" in action.text())
    action.trigger()
    written.settle()
    (entry,) = written.session.entries.on_day(TODAY)
    assert entry.rating is Rating.GROW
    assert card.chip.text() == "Grow +2"
    assert "+2" in written.workspace.messages.line.text


def test_the_menu_deletes_and_the_line_undoes_it(written: DiaryHarness) -> None:
    (card,) = written.tab.page.cards
    action = next(action for action in card.menu.actions() if action.text() == "Delete")
    action.trigger()
    written.settle()
    assert not written.tab.page.cards
    assert written.tab.page.written.isHidden()
    written.workspace.messages.line.undo_button.click()
    written.settle()
    assert len(written.tab.page.cards) == 1


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # the offscreen platform has neither
def test_an_entry_moves_to_the_day_chosen_in_a_calendar(written: DiaryHarness) -> None:
    (card,) = written.tab.page.cards
    picker = card.menu.choose_day()
    written.qtbot.keyClick(picker.calendar.grid, Qt.Key.Key_Left)
    written.qtbot.keyClick(picker.calendar.grid, Qt.Key.Key_Return)
    written.settle()
    assert not written.session.entries.on_day(TODAY)
    (entry,) = written.session.entries.on_day(TODAY - DAY)
    assert entry.text == "The morning felt like mine."
    assert written.workspace.messages.line.text == "Moved to yesterday"


def test_the_calendar_marks_the_written_days(written: DiaryHarness) -> None:
    grow(written.session, day=TODAY - DAY)
    proud(written.session, day=TODAY - DAY)
    written.settle()
    grid = written.tab.panel.calendar.grid
    written.qtbot.waitUntil(lambda: grid.describe(TODAY - DAY).endswith("proud, grow"))
    assert grid.describe(TODAY).endswith("today, proud")


def test_a_day_of_the_calendar_is_shown(harness: DiaryHarness) -> None:
    harness.tab.panel.calendar.day_chosen.emit(TODAY - 3 * DAY)
    assert harness.tab.day == TODAY - 3 * DAY
    assert harness.tab.page.heading.title.text() == "Thursday, 19 November"
    assert harness.tab.panel.calendar.chosen == TODAY - 3 * DAY
    harness.settle()


def test_there_is_no_day_after_today(harness: DiaryHarness) -> None:
    harness.tab.go_next_day()
    harness.tab.show_day(TODAY + DAY)
    assert harness.tab.day == TODAY
    assert not harness.tab.page.heading.next.isEnabled()


def test_the_day_shown_is_announced(harness: DiaryHarness) -> None:
    with harness.qtbot.waitSignal(harness.tab.day_changed) as heard:
        harness.tab.go_previous_day()
    assert heard.args == [TODAY - DAY]
    harness.settle()


def test_what_changes_while_the_tab_is_hidden_is_there_when_it_is_shown(
    harness: DiaryHarness,
) -> None:
    harness.tab.hide()
    proud(harness.session)
    QApplication.processEvents()
    assert not harness.tab.page.cards
    harness.tab.show()
    harness.settle()
    assert len(harness.tab.page.cards) == 1


@pytest.mark.repeats
def test_the_undo_of_a_line_takes_back_only_the_step_it_names(written: DiaryHarness) -> None:
    line, undo = written.workspace.messages.line, written.workspace.undo
    (card,) = written.tab.page.cards
    written.tab.model.delete(card.entry.id)
    written.settle()
    assert line.text.startswith("Deleted")
    stale = line._undo_latest
    assert stale is not None
    undo.undo()  # as with Ctrl+Z
    written.settle()
    assert line.text == "Undone: Delete entry"
    stale()  # a click that was on its way
    written.settle()
    assert [entry.text for entry in written.session.entries.on_day(TODAY)] == [
        "The morning felt like mine."
    ]


@pytest.mark.repeats
def test_a_line_leaves_with_the_next_operation(written: DiaryHarness) -> None:
    line = written.workspace.messages.line
    (card,) = written.tab.page.cards
    written.tab.model.delete(card.entry.id)
    written.settle()
    assert line.text.startswith("Deleted")
    written.workspace.tasks.write(line, lambda: proud(written.session, "Said by nobody"))
    written.settle()
    assert line.text == ""


def test_after_deleting_the_keyboard_is_on_the_next_entry_or_in_the_composer(
    written: DiaryHarness,
) -> None:
    grow(written.session, "Forgot to eat lunch.")
    written.qtbot.waitUntil(lambda: len(written.tab.page.cards) == 2)
    first, second = written.tab.page.cards
    first.more_button.setFocus()
    written.tab.model.delete(first.entry.id)
    written.qtbot.waitUntil(lambda: len(written.tab.page.cards) == 1)
    assert second.more_button.hasFocus()
    written.tab.model.delete(second.entry.id)
    written.qtbot.waitUntil(lambda: not written.tab.page.cards)
    assert written.field.hasFocus()


@pytest.mark.repeats
def test_what_is_typed_while_an_edit_is_saved_stays_in_the_field(
    written: DiaryHarness, open_harness: Callable[..., DiaryHarness]
) -> None:
    (card,) = written.tab.page.cards
    card.begin_edit()
    assert card.editor is not None
    field, gate = card.editor.field, threading.Event()
    field.insertPlainText(" And the noon.")
    written.workspace.tasks.write(written.tab, lambda: gate.wait(patience.SECONDS))
    card.editor.save_button.click()
    field.insertPlainText(" And the night.")
    written.qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    gate.set()
    written.settle()
    saved = "The morning felt like mine. And the noon."
    assert [entry.text for entry in written.session.entries.on_day(TODAY)] == [saved]
    assert card.editor is not None
    assert field.text == f"{saved} And the night."
    again = open_harness(again=written)
    editor = again.tab.page.cards[0].editor
    assert editor is not None
    assert editor.field.text == f"{saved} And the night."
    editor.save_button.click()
    again.settle()
    (entry,) = again.session.entries.on_day(TODAY)
    assert entry.text == f"{saved} And the night."
    assert not again.session.drafts.all()
    assert again.tab.page.cards[0].editor is None


def test_an_edit_that_is_cancelled_while_it_is_saved_leaves_no_draft(
    written: DiaryHarness,
) -> None:
    (card,) = written.tab.page.cards
    card.begin_edit()
    assert card.editor is not None
    gate = threading.Event()
    card.editor.field.insertPlainText(" And the noon.")
    written.workspace.tasks.write(written.tab, lambda: gate.wait(patience.SECONDS))
    card.editor.save_button.click()
    written.qtbot.keyClick(card.editor.field, Qt.Key.Key_Escape)
    gate.set()
    written.settle()
    assert card.editor is None
    assert not written.session.drafts.all()


def test_a_right_click_on_an_entry_opens_its_menu(
    written: DiaryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[EntryMenu] = []
    monkeypatch.setattr(EntryMenu, "popup", lambda menu, _: shown.append(menu))
    (card,) = written.tab.page.cards
    place = QPoint(5, 5)
    for widget in (card, card.reading.viewport()):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, card.mapToGlobal(place))
        QApplication.sendEvent(widget, event)
    assert shown == [card.menu, card.menu]


# --- what follows from an entry, and what an undo did ------------------------------------------


def test_a_follow_up_is_shown_on_its_card_and_can_be_cancelled(harness: DiaryHarness) -> None:
    entry = grow(harness.session, "Lost my patience.")
    harness.session.follow_ups.come_back(entry.id, 3)
    harness.qtbot.waitUntil(lambda: bool(harness.tab.page.cards))
    harness.settle()
    (card,) = harness.tab.page.cards
    assert card.follow_up is not None
    assert card.follow_up.text == "Comes back on Wed 25 Nov"
    harness.qtbot.mouseClick(card.follow_up.cancel_button, Qt.MouseButton.LeftButton)
    harness.settle()
    assert card.follow_up.text == ""
    harness.workspace.undo.undo()
    harness.settle()
    assert card.follow_up.text == "Comes back on Wed 25 Nov"


def test_a_card_says_what_became_of_a_follow_up(harness: DiaryHarness) -> None:
    entry = grow(harness.session, "Lost my patience.")
    listened = proud(harness.session, "Counted to ten and listened.")
    harness.session.follow_ups.turn(entry.id, listened.id)
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.cards) == 2)
    harness.settle()
    card, other = harness.tab.page.cards
    assert card.follow_up is not None
    assert card.follow_up.text == "It turned into something that you are proud of."
    assert card.follow_up.cancel_button.isHidden()
    assert other.follow_up is None
    harness.tab.show_day(TODAY - DAY)  # the card is used again for an entry without one
    harness.settle()
    for text in ("Late again.", "And once more."):
        grow(harness.session, text, day=TODAY - DAY)
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.cards) == 2)
    harness.settle()
    assert card in harness.tab.page.cards
    assert card.follow_up.text == ""


def test_undo_and_redo_say_what_they_did_and_show_the_entry(written: DiaryHarness) -> None:
    (card,) = written.tab.page.cards
    line = written.workspace.messages.line
    written.tab.model.move(card.entry.id, TODAY - 3 * DAY)
    written.settle()
    written.tab.show_day(TODAY - 3 * DAY)
    written.settle()
    written.workspace.undo.undo()
    written.settle()
    assert line.text == "Undone: Move entry"
    assert written.tab.day == TODAY
    written.workspace.undo.redo()
    written.settle()
    assert line.text == "Redone: Move entry"
    assert written.tab.day == TODAY - 3 * DAY


def test_an_undo_of_nothing_says_nothing(harness: DiaryHarness) -> None:
    harness.workspace.undo.undo()
    harness.workspace.undo.redo()
    harness.settle()
    assert harness.workspace.messages.line.text == ""


@pytest.mark.repeats
def test_a_new_entry_is_scrolled_to_above_the_message(harness: DiaryHarness) -> None:
    for number in range(12):
        proud(harness.session, f"Moment {number}, which went rather well. " * 4)
    harness.settle()
    harness.window.resize(1000, 640)
    harness.write("The thirteenth.")
    harness.tab.model.save(Rating.PROUD)
    harness.settle()
    card = harness.tab.page.cards[-1]
    assert card.entry.text == "The thirteenth."
    line, page = harness.workspace.messages.line, harness.tab.page.viewport()
    below = card.mapTo(page, QPoint(0, card.height())).y()
    room = page.height() - below
    assert room >= line.height()
    assert card.mapTo(page, QPoint(0, 0)).y() >= 0


def test_a_damaged_entry_shows_what_can_be_read_on_its_day(
    open_harness: Callable[..., DiaryHarness], tmp_path: Path
) -> None:
    first = open_harness()
    entry = proud(first.session, "Half of <b>it</b>")
    proud(first.session, "Whole")
    first.settle()
    break_value(tmp_path / "aimstars.db", ("diary_entries", "rating", entry.id), "proud")
    first.diary.engines.dispose()
    assert first.diary.engines.views is not None
    first.diary.engines.views._found = None  # as when the file is opened
    first.tab.model.refresh()
    first.settle()
    damaged = first.tab.page.damaged
    assert damaged.isVisible()
    shown = [label.text() for label in damaged.findChildren(Label)]
    assert "Half of <b>it</b>" in shown
    assert "Damaged" in shown
    assert [card.entry.text for card in first.tab.page.cards] == ["Whole"]
    first.tab.go_previous_day()
    first.settle()
    assert not damaged.isVisible()
