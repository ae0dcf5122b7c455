"""The dialog for goals: fields, ideas, last days, and sentences beside the fields."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.goals.ideas import ideas_for
from tests import builders
from tests.builders import DAY, TODAY
from tests.ui.goals.conftest import GoalsHarness


@pytest.fixture
def dialog(harness: GoalsHarness) -> GoalDialog:
    harness.tab.new_goal()
    assert isinstance(harness.tab.dialog, GoalDialog)
    return harness.tab.dialog


def test_every_category_but_custom_has_four_ideas_of_its_own():
    ideas = [idea for category in Category for idea in ideas_for(category)]
    assert len(set(ideas)) == 4 * 8
    assert [len(ideas_for(category)) for category in Category] == [4] * 8 + [0]


def test_an_idea_is_taken_over_by_a_click(harness: GoalsHarness, dialog):
    dialog.category.setCurrentIndex(dialog.category.findData(Category.HOME))
    assert [button.text() for button in dialog.ideas.buttons] == list(ideas_for(Category.HOME))
    harness.click(dialog.ideas.buttons[1])
    assert dialog.title.text() == ideas_for(Category.HOME)[1]
    harness.click(dialog.save)
    assert harness.card.goal.category is Category.HOME


def test_the_ideas_button_leads_to_the_ideas_by_keyboard(harness: GoalsHarness):
    harness.click(harness.tab.ideas_button)
    dialog = harness.tab.dialog
    assert isinstance(dialog, GoalDialog)
    first = dialog.ideas.buttons[0]
    assert dialog.focusWidget() is first
    harness.qtbot.keyClick(first, Qt.Key.Key_Space)
    assert dialog.title.text() == first.text()
    dialog.reject()


def test_closed_goals_are_ideas_too_each_once(harness: GoalsHarness):
    for _ in range(2):
        goal = harness.session.goals.create(builders.new_goal("Learn the Satie"))
        harness.session.goals.close(goal.id, Status.COMPLETED)
    harness.settle()
    harness.tab.new_goal()
    dialog = harness.tab.dialog
    assert isinstance(dialog, GoalDialog)
    titles = [button.text() for button in dialog.ideas.buttons]
    assert titles.count("Learn the Satie") == 1
    dialog.reject()


@pytest.mark.repeats
def test_of_equal_titles_the_latest_goal_is_the_idea(harness: GoalsHarness):
    for title in ("Learn the Satie", "learn the SATIE"):
        goal = harness.session.goals.create(builders.new_goal(title))
        harness.session.goals.close(goal.id, Status.COMPLETED)
        harness.clock.pass_by(DAY)
    harness.settle()
    assert [goal.title for goal in harness.tab.model.own_ideas] == ["learn the SATIE"]


def test_the_last_day_is_always_shown_as_a_date(harness: GoalsHarness, dialog):
    assert dialog.days.last.day == TODAY + DAY * 6
    assert "Saturday, 28 November" in dialog.days.summary
    harness.qtbot.mouseClick(dialog.days.length.button("week"), Qt.MouseButton.LeftButton)
    assert dialog.days.last.day == TODAY  # today is a Sunday, and weeks begin on Monday here
    assert "Sunday, 22 November" in dialog.days.summary
    dialog.days.first.choose(date(2026, 11, 23))
    assert dialog.days.last.day == TODAY + DAY * 7
    dialog.days.last.choose(date(2026, 11, 25))
    assert dialog.days.length.current == "other"
    dialog.reject()


@pytest.mark.repeats
@pytest.mark.parametrize(
    ("title", "words"),
    [("", "give the goal a title"), ("x" * 201, "the limit is 200"), ("a\0b", "NUL")],
)
def test_a_title_that_cannot_be_is_a_sentence_beside_it(
    harness: GoalsHarness, dialog, title, words
):
    dialog.description.setPlainText("Kept.")
    dialog.title.setText(title)
    harness.click(dialog.save)
    assert words in dialog.problem("title")
    assert dialog.isVisible()
    assert dialog.description.toPlainText() == "Kept."
    dialog.title.setText("Better")
    harness.click(dialog.save)
    assert harness.card.goal.description == "Kept."


def test_a_last_day_before_the_first_is_a_sentence_beside_it(harness: GoalsHarness, dialog):
    dialog.title.setText("Backwards")
    dialog.days.last.choose(date(2026, 11, 1))
    harness.click(dialog.save)
    assert "cannot be before" in dialog.problem("last_day")
    assert harness.tab.cards.cards == []
    dialog.reject()


def test_a_repeating_goal_of_more_than_a_week_is_a_sentence_beside_its_last_day(
    harness: GoalsHarness, dialog
):
    dialog.title.setText("Too long")
    dialog.every_week.click()
    dialog.days.last.choose(date(2026, 12, 24))
    harness.click(dialog.save)
    assert "seven days" in dialog.problem("last_day")
    dialog.days.length.button("seven").click()
    harness.click(dialog.save)
    assert harness.card.goal.repeat_id is not None


def test_a_goal_is_edited_with_everything_that_it_has(harness: GoalsHarness):
    harness.do(lambda: harness.session.goals.create(builders.new_goal()))
    harness.card.menu.edit.trigger()
    dialog = harness.tab.dialog
    assert isinstance(dialog, GoalDialog)
    assert dialog.title.text() == "Walk each evening"
    dialog.title.setText("Walk each morning")
    harness.click(dialog.save)
    assert harness.card.goal.title == "Walk each morning"


def edited(harness: GoalsHarness) -> GoalDialog:
    """Return the dialog that edits the goal of the card."""
    harness.card.menu.edit.trigger()
    assert isinstance(harness.tab.dialog, GoalDialog)
    return harness.tab.dialog


def test_the_days_of_a_goal_can_be_chosen_unless_it_comes_again(harness: GoalsHarness):
    harness.do(lambda: harness.session.goals.create(builders.new_goal(), every_week=True))
    repeat_id = harness.card.goal.repeat_id
    assert repeat_id is not None
    dialog = edited(harness)
    assert not dialog.days.isEnabled()
    dialog.reject()
    harness.do(lambda: harness.session.repeats.end(repeat_id))
    dialog = edited(harness)
    assert dialog.days.isEnabled()
    last = TODAY + DAY * 3
    dialog.days.last.choose(last)
    harness.click(dialog.save)
    assert harness.card.goal.last_day == last


def test_editing_a_goal_that_was_closed_meanwhile_is_a_sentence_and_loses_nothing(
    harness: GoalsHarness,
):
    harness.do(lambda: harness.session.goals.create(builders.new_goal()))
    goal = harness.card.goal
    harness.card.menu.edit.trigger()
    dialog = harness.tab.dialog
    assert isinstance(dialog, GoalDialog)
    dialog.title.setText("Typed at length")
    harness.do(lambda: harness.session.goals.close(goal.id, Status.COMPLETED))
    harness.click(dialog.save)
    assert "closed in the meantime" in dialog.problem("status")
    assert dialog.title.text() == "Typed at length"
    dialog.reject()


@pytest.mark.repeats
def test_one_dialog_is_open_at_a_time(harness: GoalsHarness, dialog):
    harness.tab.new_goal()
    assert harness.tab.dialog is dialog
    dialog.reject()
    assert harness.tab.dialog is None
