"""The cards of active goals: days, notes, menus, and what a reload must not take away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.goals import NOTES_LIMIT
from aimstars_desktop.ui.goals.long_words import breakable
from tests import builders
from tests.builders import DAY, TODAY
from tests.ui.goals.conftest import Stage


@pytest.fixture
def goal(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal(first_day=TODAY - DAY * 2)))
    return stage.card.goal


def test_a_day_is_ticked_and_unticked_by_mouse(stage: Stage, goal):
    days = stage.card.days.buttons
    assert [day.text() for day in days] == ["Fri", "Sat", "Sun", "Mon", "Tue", "Wed", "Thu"]
    assert [day.isEnabled() for day in days] == [True] * 3 + [False] * 4
    stage.click(days[0])
    stage.click(days[2])
    assert stage.card.count == "2 of 7 days"
    assert days[0].accessibleName() == "Friday, 20 November, ticked"
    stage.click(days[0])
    assert stage.session.checkins.ticks_of(goal.id) == {TODAY: ""}
    stage.do(stage.workspace.undo.undo)
    assert len(stage.session.checkins.ticks_of(goal.id)) == 2


@pytest.mark.parametrize("width", [760, 1000, 1240])
def test_nothing_on_a_card_moves_when_its_first_days_are_ticked(stage: Stage, width: int):
    titles = [f"Call somebody in the family who is far {'i' * more}" for more in range(0, 36, 3)]
    for title in titles:  # some of these just fit into their lines
        stage.session.goals.create(builders.new_goal(title, first_day=TODAY - DAY * 2))
    stage.settle()
    stage.window.resize(width, 640)
    stage.qtbot.waitUntil(lambda: len(stage.tab.cards.cards) == len(titles))
    before = _places_at_rest(stage)
    for card in stage.tab.cards.cards:
        for day in (TODAY, TODAY - DAY):
            stage.session.checkins.tick(card.goal.id, day)
    stage.settle()
    assert {card.count for card in stage.tab.cards.cards} == {"2 of 7 days"}
    assert _places_at_rest(stage) == before


def _places_at_rest(stage: Stage) -> list[list[QRect]]:
    """Return where everything on the cards is, once no layout asks for another one."""
    last: list[list[QRect]] = []

    def at_rest() -> bool:
        nonlocal last
        parts = [[card, *card.findChildren(QWidget)] for card in stage.tab.cards.cards]
        before, last = last, [[part.geometry() for part in each] for each in parts]
        return last == before

    stage.qtbot.waitUntil(at_rest)
    return last


def test_days_are_ticked_and_noted_by_keyboard_alone(stage: Stage, goal):
    card = stage.card
    today = card.days.buttons[2]
    today.setFocus()
    stage.qtbot.keyClick(today, Qt.Key.Key_Left)
    yesterday = card.days.buttons[1]
    assert yesterday.hasFocus()
    stage.do(lambda: stage.qtbot.keyClick(yesterday, Qt.Key.Key_Space))
    stage.qtbot.keyClick(yesterday, Qt.Key.Key_N)
    assert card.day_note.hasFocus()
    stage.qtbot.keyClicks(card.day_note, "five minutes")
    stage.do(lambda: stage.qtbot.keyClick(card.day_note, Qt.Key.Key_Return))
    assert stage.session.checkins.ticks_of(goal.id) == {TODAY - DAY: "five minutes"}
    assert yesterday.hasFocus()
    assert "five minutes" in yesterday.toolTip()


def test_escape_leaves_the_note_of_a_day_as_it_was(stage: Stage, goal):
    stage.do(lambda: stage.session.checkins.tick(goal.id, TODAY, "kept"))
    stage.card.days.note_wanted.emit(TODAY)
    stage.qtbot.keyClicks(stage.card.day_note, " and more")
    stage.do(lambda: stage.qtbot.keyClick(stage.card.day_note, Qt.Key.Key_Escape))
    assert stage.session.checkins.ticks_of(goal.id) == {TODAY: "kept"}


def test_notes_are_written_in_place_and_undone_as_one_deed(stage: Stage, goal):
    stage.click(stage.card.note_button)
    editor = stage.card.notes.editor
    assert editor.hasFocus()
    stage.qtbot.keyClicks(editor, "Half of it")
    stage.do(lambda: stage.card.notes.typed.emit("Half of it"))  # what the throttle does
    assert stage.session.goals.goal(goal.id).notes == "Half of it"
    stage.qtbot.keyClicks(editor, " is done")
    stage.do(lambda: stage.qtbot.keyClick(editor, Qt.Key.Key_Escape))
    assert stage.session.goals.goal(goal.id).notes == "Half of it is done"
    stage.do(stage.workspace.undo.undo)
    assert stage.session.goals.goal(goal.id).notes == ""


def test_typed_notes_are_kept_within_a_second(stage: Stage, goal):
    stage.card.notes.write()
    with stage.qtbot.waitSignal(stage.card.notes.typed, timeout=3000):
        stage.qtbot.keyClicks(stage.card.notes.editor, "a")
    stage.settle()
    assert stage.session.goals.goal(goal.id).notes == "a"


def test_a_reload_leaves_alone_what_is_being_typed(stage: Stage, goal):
    stage.card.notes.write()
    stage.qtbot.keyClicks(stage.card.notes.editor, "not yet kept")
    card = stage.card
    stage.do(lambda: stage.session.goals.create(builders.new_goal("Another")))
    assert card in stage.tab.cards.cards
    assert card.notes.editor.toPlainText() == "not yet kept"
    assert card.notes.editor.hasFocus()


def test_closing_while_notes_are_typed_loses_none_of_them(stage: Stage, goal):
    stage.card.notes.write()
    stage.qtbot.keyClicks(stage.card.notes.editor, "the last word")
    stage.click(stage.card.completed_button)
    assert stage.session.goals.goal(goal.id).notes == "the last word"


def test_a_goal_closed_elsewhere_while_notes_are_typed_loses_none_of_them(stage: Stage, goal):
    stage.card.notes.write()
    stage.qtbot.keyClicks(stage.card.notes.editor, "the last word")
    stage.do(lambda: stage.session.goals.delete(goal.id))
    assert stage.tab.cards.cards == []
    assert stage.session.goals.goal(goal.id).notes == "the last word"


def test_notes_that_are_too_long_stay_in_the_field_with_a_sentence(stage: Stage, goal):
    notes = stage.card.notes
    notes.write()
    notes.editor.setPlainText("x" * (NOTES_LIMIT + 1))
    stage.do(lambda: stage.qtbot.keyClick(notes.editor, Qt.Key.Key_Escape))
    assert notes.is_writing
    assert "1,000" in notes.problem
    assert stage.session.goals.goal(goal.id).notes == ""


def test_the_menu_lets_a_goal_repeat_rest_and_stop(stage: Stage, goal):
    menu = stage.card.menu
    stage.do(menu.repeat.trigger)
    (line,) = stage.tab.repeats.lines
    assert line.repeat.title == goal.title
    stage.do(menu.pause.trigger)
    assert not stage.tab.repeats.lines[0].repeat.runs
    stage.click(stage.tab.repeats.lines[0].resume)
    assert stage.tab.repeats.lines[0].repeat.runs
    stage.click(stage.tab.repeats.lines[0].end)
    assert stage.tab.repeats.lines == []
    assert not stage.tab.repeats.isVisible()


def test_a_deleted_goal_comes_back_by_undo(stage: Stage, goal):
    stage.do(stage.card.menu.delete.trigger)
    assert stage.tab.cards.cards == []
    stage.click(stage.workspace.messages.line.undo_button)
    assert stage.card.goal == goal


def test_a_long_goal_shows_the_days_around_today(stage: Stage):
    stage.do(
        lambda: stage.session.goals.create(
            builders.new_goal(first_day=TODAY - DAY * 60, last_day=TODAY + DAY * 60)
        )
    )
    assert len(stage.card.days.buttons) == 14
    assert any(day.hasFocus() is False and day.isEnabled() for day in stage.card.days.buttons)


def test_one_long_word_never_makes_the_page_wider(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal("W" * 200)))
    assert stage.card.width() < stage.tab.width()
    assert stage.card.goal.title == "W" * 200
    assert stage.card.accessibleName().startswith("W" * 200)


def test_breakable_text_is_the_same_text():
    text = "short " + "x" * 100 + " und noch eins"
    assert breakable(text).replace("\u200b", "") == text
    assert breakable("short words only") == "short words only"


@pytest.mark.parametrize(
    "letter", ["e\u0301", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u0e01\u0e34"]
)
def test_breakable_text_keeps_accents_and_joined_signs_whole(letter: str):
    assert breakable(letter * 40).split("\u200b") == [letter] * 40


@pytest.mark.parametrize("width", [760, 1000, 1240, 1600])
def test_both_closing_buttons_say_what_they_earn(stage: Stage, width: int):
    for number in range(3):
        stage.session.goals.create(builders.new_goal(f"Number {number}"))
    stage.settle()
    stage.window.resize(width, 640)
    _places_at_rest(stage)
    for card in stage.tab.cards.cards:
        for button in (card.completed_button, card.not_this_time_button):
            assert button.width() >= button.sizeHint().width()
