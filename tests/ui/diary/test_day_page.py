"""The day's entries: seen, edited, rated anew, moved, deleted, and each of it undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.diary import Rating
from aimstars_desktop.ui.diary.day_picker import DayPicker
from tests.builders import DAY, TODAY, grow, proud
from tests.ui.diary.conftest import Desk


@pytest.fixture
def written(desk: Desk) -> Desk:
    """A diary with one proud entry today, as it is on the screen."""
    proud(desk.session, "The morning felt like mine.")
    desk.settle()
    desk.qtbot.waitUntil(lambda: len(desk.tab.page.cards) == 1)
    return desk


def test_a_day_shows_its_entries_in_the_order_of_writing(written: Desk) -> None:
    grow(written.session, "Forgot to eat lunch.")
    written.qtbot.waitUntil(lambda: len(written.tab.page.cards) == 2)
    first, second = written.tab.page.cards
    assert first.reading.text == "The morning felt like mine."
    assert first.chip.text() == "Proud +5"
    assert second.chip.text() == "Grow +2"
    assert written.tab.page.written.text() == "Written today"


def test_another_day_shows_its_own_entries(written: Desk) -> None:
    proud(written.session, "Called dad.", TODAY - DAY)
    written.tab.go_previous_day()
    written.settle()
    (card,) = written.tab.page.cards
    assert card.reading.text == "Called dad."
    assert written.tab.page.written.text() == "Written on Sat 21 Nov"
    assert "written on 22 Nov 2026" in card.time.text()


def test_an_edit_keeps_the_earlier_version(written: Desk) -> None:
    (card,) = written.tab.page.cards
    card.edit_button.click()
    assert card.editor is not None
    card.editor.field.set_text("")
    card.editor.field.insertPlainText("The evening felt like mine.")
    written.qtbot.keyClick(
        card.editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    written.settle()
    assert not card.is_editing
    assert card.reading.text == "The evening felt like mine."
    (version,) = written.session.diary.versions(card.entry.id)
    assert version.text == "The morning felt like mine."
    written.workspace.messages.line.undo_button.click()
    written.settle()
    assert card.reading.text == "The morning felt like mine."


def test_an_edit_that_was_cut_short_goes_on_after_a_restart(
    written: Desk, open_desk: Callable[..., Desk]
) -> None:
    (card,) = written.tab.page.cards
    card.begin_edit()
    assert card.editor is not None
    card.editor.field.insertPlainText(" And the noon.")
    written.tab.commit_draft()
    written.settle()
    again = open_desk(again=written)
    (card,) = again.tab.page.cards
    assert card.editor is not None
    assert card.editor.field.text == "The morning felt like mine. And the noon."


def test_a_cancelled_edit_changes_nothing(written: Desk) -> None:
    (card,) = written.tab.page.cards
    card.begin_edit()
    assert card.editor is not None
    card.editor.field.insertPlainText("!")
    written.qtbot.keyClick(card.editor.field, Qt.Key.Key_Escape)
    written.settle()
    assert not card.is_editing
    assert card.reading.text == "The morning felt like mine."
    assert not written.session.drafts.all()


def test_an_edit_to_nothing_is_refused_beside_the_field(written: Desk) -> None:
    (card,) = written.tab.page.cards
    card.begin_edit()
    assert card.editor is not None
    card.editor.field.clear()
    card.editor.save_button.click()
    written.settle()
    assert card.editor is not None
    assert "nothing to save" in card.editor.problem.text()


def test_the_menu_rates_the_other_way(written: Desk) -> None:
    (card,) = written.tab.page.cards
    action = next(action for action in card.menu.actions() if "Grow" in action.text())
    action.trigger()
    written.settle()
    (entry,) = written.session.diary.on_day(TODAY)
    assert entry.rating is Rating.GROW
    assert card.chip.text() == "Grow +2"
    assert "+2" in written.workspace.messages.line.text


def test_the_menu_deletes_and_the_line_undoes_it(written: Desk) -> None:
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
def test_an_entry_moves_to_the_day_chosen_in_a_calendar(written: Desk) -> None:
    (card,) = written.tab.page.cards
    written.tab.page.move_wanted.emit(card.entry.id)
    (picker,) = written.tab.findChildren(DayPicker)
    written.qtbot.keyClick(picker.calendar.grid, Qt.Key.Key_Left)
    written.qtbot.keyClick(picker.calendar.grid, Qt.Key.Key_Return)
    written.settle()
    assert not written.session.diary.on_day(TODAY)
    (entry,) = written.session.diary.on_day(TODAY - DAY)
    assert entry.text == "The morning felt like mine."
    assert written.workspace.messages.line.text == "Moved to Yesterday"


def test_the_calendar_marks_the_written_days(written: Desk) -> None:
    grow(written.session, day=TODAY - DAY)
    proud(written.session, day=TODAY - DAY)
    written.settle()
    grid = written.tab.panel.calendar.grid
    written.qtbot.waitUntil(lambda: grid.describe(TODAY - DAY).endswith("proud, grow"))
    assert grid.describe(TODAY).endswith("today, proud")


def test_a_day_of_the_calendar_is_shown(desk: Desk) -> None:
    desk.tab.panel.calendar.day_chosen.emit(TODAY - 3 * DAY)
    assert desk.tab.day == TODAY - 3 * DAY
    assert desk.tab.page.heading.title.text() == "Thursday, 19 November"
    assert desk.tab.panel.calendar.chosen == TODAY - 3 * DAY
    desk.settle()


def test_there_is_no_day_after_today(desk: Desk) -> None:
    desk.tab.go_next_day()
    desk.tab.show_day(TODAY + DAY)
    assert desk.tab.day == TODAY
    assert not desk.tab.page.heading.next.isEnabled()


def test_the_day_shown_is_announced(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.tab.day_changed) as heard:
        desk.tab.go_previous_day()
    assert heard.args == [TODAY - DAY]
    desk.settle()


def test_what_changes_while_the_tab_is_hidden_is_there_when_it_is_shown(desk: Desk) -> None:
    desk.tab.hide()
    proud(desk.session)
    QApplication.processEvents()
    assert not desk.tab.page.cards
    desk.tab.show()
    desk.settle()
    assert len(desk.tab.page.cards) == 1


def test_the_undo_of_a_line_takes_back_only_the_deed_it_names(written: Desk) -> None:
    line, undo = written.workspace.messages.line, written.workspace.undo
    (card,) = written.tab.page.cards
    written.tab.model.delete(card.entry.id)
    written.settle()
    assert line.text.startswith("Deleted")
    stale = line._deed
    assert stale is not None
    undo.undo()  # as with Ctrl+Z
    written.settle()
    assert line.text == ""
    stale()  # a click that was on its way
    written.settle()
    assert [entry.text for entry in written.session.diary.on_day(TODAY)] == [
        "The morning felt like mine."
    ]


def test_a_line_leaves_with_the_next_deed(written: Desk) -> None:
    line = written.workspace.messages.line
    (card,) = written.tab.page.cards
    written.tab.model.delete(card.entry.id)
    written.settle()
    assert line.text.startswith("Deleted")
    written.workspace.tasks.write(line, lambda: proud(written.session, "Said by nobody"))
    written.settle()
    assert line.text == ""


def test_after_deleting_the_keyboard_is_on_the_next_entry_or_in_the_composer(
    written: Desk,
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
