"""The cards of active goals: days, notes, menus, and what a reload must not take away."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.domain.goals import NOTES_LIMIT
from aimstars_desktop.ui.goals import notes_field
from aimstars_desktop.ui.goals.long_words import breakable
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from tests import builders
from tests.builders import DAY, TODAY
from tests.ui.goals.conftest import GoalsHarness


@pytest.fixture
def goal(harness: GoalsHarness):
    harness.do(lambda: harness.session.goals.create(builders.new_goal(first_day=TODAY - DAY * 2)))
    return harness.card.goal


def test_a_day_is_ticked_and_unticked_by_mouse(harness: GoalsHarness, goal):
    days = harness.card.days.buttons
    assert [day.text() for day in days] == ["Fri", "Sat", "Sun", "Mon", "Tue", "Wed", "Thu"]
    assert [day.isEnabled() for day in days] == [True] * 3 + [False] * 4
    harness.click(days[0])
    harness.click(days[2])
    assert harness.card.count == "2 of 7 days"
    assert days[0].accessibleName() == "Friday, 20 November, ticked"
    harness.click(days[0])
    assert harness.session.checkins.ticks_of(goal.id) == {TODAY: ""}
    harness.do(harness.workspace.undo.undo)
    assert len(harness.session.checkins.ticks_of(goal.id)) == 2


@pytest.mark.sampled(3)
@pytest.mark.parametrize("width", [760, 1000, 1240])
def test_nothing_on_a_card_moves_when_its_first_days_are_ticked(harness: GoalsHarness, width: int):
    titles = [f"Call somebody in the family who is far {'i' * more}" for more in range(0, 36, 3)]
    for title in titles:  # some of these just fit into their lines
        harness.session.goals.create(builders.new_goal(title, first_day=TODAY - DAY * 2))
    harness.settle()
    harness.window.resize(width, 640)
    harness.qtbot.waitUntil(lambda: len(harness.tab.cards.cards) == len(titles))
    before = _places_at_rest(harness)
    for card in harness.tab.cards.cards:
        for day in (TODAY, TODAY - DAY):
            harness.session.checkins.tick(card.goal.id, day)
    harness.settle()
    assert {card.count for card in harness.tab.cards.cards} == {"2 of 7 days"}
    assert _places_at_rest(harness) == before


def _places_at_rest(harness: GoalsHarness) -> list[list[QRect]]:
    """Return where everything on the cards is, once no layout asks for another one."""
    last: list[list[QRect]] = []

    def at_rest() -> bool:
        nonlocal last
        parts = [[card, *card.findChildren(QWidget)] for card in harness.tab.cards.cards]
        before, last = last, [[part.geometry() for part in each] for each in parts]
        return last == before

    harness.qtbot.waitUntil(at_rest)
    return last


def test_days_are_ticked_and_noted_by_keyboard_alone(harness: GoalsHarness, goal):
    card = harness.card
    today = card.days.buttons[2]
    today.setFocus()
    harness.qtbot.keyClick(today, Qt.Key.Key_Left)
    yesterday = card.days.buttons[1]
    assert yesterday.hasFocus()
    harness.do(lambda: harness.qtbot.keyClick(yesterday, Qt.Key.Key_Space))
    harness.qtbot.keyClick(yesterday, Qt.Key.Key_N)
    assert card.day_note.hasFocus()
    harness.qtbot.keyClicks(card.day_note, "five minutes")
    harness.do(lambda: harness.qtbot.keyClick(card.day_note, Qt.Key.Key_Return))
    assert harness.session.checkins.ticks_of(goal.id) == {TODAY - DAY: "five minutes"}
    assert yesterday.hasFocus()
    assert "five minutes" in yesterday.toolTip()


def test_escape_leaves_the_note_of_a_day_as_it_was(harness: GoalsHarness, goal):
    harness.do(lambda: harness.session.checkins.tick(goal.id, TODAY, "kept"))
    harness.card.days.note_wanted.emit(TODAY)
    harness.qtbot.keyClicks(harness.card.day_note, " and more")
    harness.do(lambda: harness.qtbot.keyClick(harness.card.day_note, Qt.Key.Key_Escape))
    assert harness.session.checkins.ticks_of(goal.id) == {TODAY: "kept"}


def test_notes_are_written_in_place_and_undone_as_one_step(harness: GoalsHarness, goal):
    harness.click(harness.card.note_button)
    editor = harness.card.notes.editor
    assert editor.hasFocus()
    harness.qtbot.keyClicks(editor, "Half of it")
    harness.do(lambda: harness.card.notes.typed.emit("Half of it"))  # what the throttle does
    assert harness.session.goals.goal(goal.id).notes == "Half of it"
    harness.qtbot.keyClicks(editor, " is done")
    harness.do(lambda: harness.qtbot.keyClick(editor, Qt.Key.Key_Escape))
    assert harness.session.goals.goal(goal.id).notes == "Half of it is done"
    harness.do(harness.workspace.undo.undo)
    assert harness.session.goals.goal(goal.id).notes == ""


@pytest.mark.repeats
def test_the_field_of_a_note_has_its_whole_height_and_leaves_no_gap(harness: GoalsHarness, goal):
    card = harness.card
    before = card.height()
    harness.click(card.note_button)
    harness.qtbot.waitUntil(lambda: card.notes.height() >= card.notes.editor.height())
    assert card.height() > before
    harness.do(lambda: harness.qtbot.keyClick(card.notes.editor, Qt.Key.Key_Escape))
    harness.qtbot.waitUntil(lambda: card.height() == before)


@pytest.mark.repeats
def test_a_note_does_not_look_like_the_description(harness: GoalsHarness):
    about = replace(builders.new_goal(), description="Why it matters")
    harness.do(lambda: harness.session.goals.create(about))
    card = harness.card
    harness.do(lambda: harness.session.goals.note(card.goal.id, "How it goes"))
    shown = {label.text(): label for label in card.findChildren(QLabel) if label.isVisible()}
    description, note = shown["Why it matters"], shown["How it goes"]
    assert (description.property("tone"), note.property("tone")) == ("", "text")
    assert card.notes.findChild(IconLabel).isVisible()


@pytest.mark.repeats
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_only_a_ticked_day_looks_done_and_its_tick_can_be_seen(
    harness: GoalsHarness, goal, appearance: Appearance
):
    theme().choose(appearance)
    today = harness.card.days.buttons[2]
    assert theme().color("gold").name() not in colors(today)
    harness.click(today)
    harness.qtbot.mouseMove(harness.card.notes)
    name = today.fontMetrics().height()
    shown = colors(today, name)
    assert shown[theme().color("gold").name()] >= name / 2  # pixels that nothing has thinned out
    theme().choose(Appearance.SYSTEM)


def colors(widget: QWidget, height: int = 0) -> Counter[str]:
    """Return the colours of the pixels of a widget, of its upper part if a height is given."""
    image = widget.grab().toImage()
    rows = range(min(height or image.height(), image.height()))
    return Counter(image.pixelColor(x, y).name() for y in rows for x in range(image.width()))


def test_typed_notes_are_kept_within_a_second(harness: GoalsHarness, goal):
    assert notes_field.KEEP_SECONDS <= 1
    harness.card.notes.write()
    with harness.qtbot.waitSignal(harness.card.notes.typed):
        harness.qtbot.keyClicks(harness.card.notes.editor, "a")
    harness.settle()
    assert harness.session.goals.goal(goal.id).notes == "a"


@pytest.mark.repeats
def test_a_reload_leaves_alone_what_is_being_typed(harness: GoalsHarness, goal):
    harness.card.notes.write()
    harness.qtbot.keyClicks(harness.card.notes.editor, "not yet kept")
    card = harness.card
    harness.do(lambda: harness.session.goals.create(builders.new_goal("Another")))
    assert card in harness.tab.cards.cards
    assert card.notes.editor.toPlainText() == "not yet kept"
    assert card.notes.editor.hasFocus()


def test_closing_while_notes_are_typed_loses_none_of_them(harness: GoalsHarness, goal):
    harness.card.notes.write()
    harness.qtbot.keyClicks(harness.card.notes.editor, "the last word")
    harness.click(harness.card.completed_button)
    assert harness.session.goals.goal(goal.id).notes == "the last word"


@pytest.mark.repeats
def test_a_goal_closed_elsewhere_while_notes_are_typed_loses_none_of_them(
    harness: GoalsHarness, goal
):
    harness.card.notes.write()
    harness.qtbot.keyClicks(harness.card.notes.editor, "the last word")
    harness.do(lambda: harness.session.goals.delete(goal.id))
    assert harness.tab.cards.cards == []
    assert harness.session.goals.goal(goal.id).notes == "the last word"


def test_notes_that_are_too_long_stay_in_the_field_with_a_sentence(harness: GoalsHarness, goal):
    notes = harness.card.notes
    notes.write()
    notes.editor.setPlainText("x" * (NOTES_LIMIT + 1))
    harness.do(lambda: harness.qtbot.keyClick(notes.editor, Qt.Key.Key_Escape))
    assert notes.is_writing
    assert "1,000" in notes.problem
    assert harness.session.goals.goal(goal.id).notes == ""


def test_the_menu_lets_a_goal_repeat_rest_and_stop(harness: GoalsHarness, goal):
    menu = harness.card.menu
    harness.do(menu.repeat.trigger)
    (line,) = harness.tab.repeats.lines
    assert line.repeat.title == goal.title
    harness.do(menu.pause.trigger)
    assert not harness.tab.repeats.lines[0].repeat.runs
    harness.click(harness.tab.repeats.lines[0].resume)
    assert harness.tab.repeats.lines[0].repeat.runs
    harness.click(harness.tab.repeats.lines[0].end)
    assert harness.tab.repeats.lines == []
    assert not harness.tab.repeats.isVisible()


def test_a_deleted_goal_comes_back_by_undo(harness: GoalsHarness, goal):
    harness.do(harness.card.menu.delete.trigger)
    assert harness.tab.cards.cards == []
    harness.click(harness.workspace.messages.line.undo_button)
    assert harness.card.goal == goal


@pytest.mark.repeats
def test_a_long_goal_shows_the_days_around_today(harness: GoalsHarness):
    harness.do(
        lambda: harness.session.goals.create(
            builders.new_goal(first_day=TODAY - DAY * 60, last_day=TODAY + DAY * 60)
        )
    )
    assert len(harness.card.days.buttons) == 14
    assert any(day.hasFocus() is False and day.isEnabled() for day in harness.card.days.buttons)


@pytest.mark.repeats
def test_one_long_word_never_makes_the_page_wider(harness: GoalsHarness):
    harness.do(lambda: harness.session.goals.create(builders.new_goal("W" * 200)))
    assert harness.card.width() < harness.tab.width()
    assert harness.card.goal.title == "W" * 200
    assert harness.card.accessibleName().startswith("W" * 200)


def test_breakable_text_is_the_same_text():
    text = "short " + "x" * 100 + " und noch eins"
    assert breakable(text).replace("\u200b", "") == text
    assert breakable("short words only") == "short words only"


@pytest.mark.parametrize(
    "letter", ["e\u0301", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u0e01\u0e34"]
)
def test_breakable_text_keeps_accents_and_joined_signs_whole(letter: str):
    assert breakable(letter * 40).split("\u200b") == [letter] * 40


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("width", [760, 1000, 1240, 1600])
def test_both_closing_buttons_say_what_they_earn(harness: GoalsHarness, width: int):
    for number in range(3):
        harness.session.goals.create(builders.new_goal(f"Number {number}"))
    harness.settle()
    harness.window.resize(width, 640)
    _places_at_rest(harness)
    for card in harness.tab.cards.cards:
        for button in (card.completed_button, card.not_this_time_button):
            assert button.width() >= button.sizeHint().width()
