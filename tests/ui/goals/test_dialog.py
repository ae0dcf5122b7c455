"""The dialog for goals: fields, ideas, last days, and sentences beside the fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt

from aimstars_desktop.domain.goals import Category, Status
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.goals.ideas import ideas_for
from tests import builders
from tests.builders import DAY, TODAY
from tests.ui.goals.conftest import Stage


@pytest.fixture
def dialog(stage: Stage) -> GoalDialog:
    stage.tab.new_goal()
    assert isinstance(stage.tab.dialog, GoalDialog)
    return stage.tab.dialog


def test_every_category_but_custom_has_four_ideas_of_its_own():
    ideas = [idea for category in Category for idea in ideas_for(category)]
    assert len(set(ideas)) == 4 * 8
    assert [len(ideas_for(category)) for category in Category] == [4] * 8 + [0]


def test_an_idea_is_taken_over_by_a_click(stage: Stage, dialog):
    dialog.category.setCurrentIndex(dialog.category.findData(Category.HOME))
    assert [button.text() for button in dialog.ideas.buttons] == list(ideas_for(Category.HOME))
    stage.click(dialog.ideas.buttons[1])
    assert dialog.title.text() == ideas_for(Category.HOME)[1]
    stage.click(dialog.save)
    assert stage.card.goal.category is Category.HOME


def test_the_ideas_button_leads_to_the_ideas_by_keyboard(stage: Stage):
    stage.click(stage.tab.ideas_button)
    dialog = stage.tab.dialog
    assert isinstance(dialog, GoalDialog)
    first = dialog.ideas.buttons[0]
    assert dialog.focusWidget() is first
    stage.qtbot.keyClick(first, Qt.Key.Key_Space)
    assert dialog.title.text() == first.text()
    dialog.reject()


def test_closed_goals_are_ideas_too_each_once(stage: Stage):
    for _ in range(2):
        goal = stage.session.goals.create(builders.new_goal("Learn the Satie"))
        stage.session.goals.close(goal.id, Status.COMPLETED)
    stage.settle()
    stage.tab.new_goal()
    dialog = stage.tab.dialog
    assert isinstance(dialog, GoalDialog)
    titles = [button.text() for button in dialog.ideas.buttons]
    assert titles.count("Learn the Satie") == 1
    dialog.reject()


def test_the_last_day_is_always_shown_as_a_date(stage: Stage, dialog):
    assert dialog.days.last_day == TODAY + DAY * 6
    assert "Saturday, 28 November" in dialog.days.summary
    stage.qtbot.mouseClick(dialog.days.length.button("week"), Qt.MouseButton.LeftButton)
    assert dialog.days.last_day == TODAY  # today is a Sunday, and weeks begin on Monday here
    assert "Sunday, 22 November" in dialog.days.summary
    dialog.days.first.setDate(QDate(2026, 11, 23))
    assert dialog.days.last_day == TODAY + DAY * 7
    dialog.days.last.setDate(QDate(2026, 11, 25))
    assert dialog.days.length.current == "other"
    dialog.reject()


@pytest.mark.parametrize(
    ("title", "words"),
    [("", "give the goal a title"), ("x" * 201, "200 fit"), ("a\0b", "NUL")],
)
def test_a_title_that_cannot_be_is_a_sentence_beside_it(stage: Stage, dialog, title, words):
    dialog.description.setPlainText("Kept.")
    dialog.title.setText(title)
    stage.click(dialog.save)
    assert words in dialog.problem("title")
    assert dialog.isVisible()
    assert dialog.description.toPlainText() == "Kept."
    dialog.title.setText("Better")
    stage.click(dialog.save)
    assert stage.card.goal.description == "Kept."


def test_a_last_day_before_the_first_is_a_sentence_beside_it(stage: Stage, dialog):
    dialog.title.setText("Backwards")
    dialog.days.last.setDate(QDate(2026, 11, 1))
    stage.click(dialog.save)
    assert "cannot lie before" in dialog.problem("last_day")
    assert stage.tab.cards.cards == []
    dialog.reject()


def test_a_repeating_goal_of_more_than_a_week_is_a_sentence_beside_its_last_day(
    stage: Stage, dialog
):
    dialog.title.setText("Too long")
    dialog.every_week.click()
    dialog.days.last.setDate(QDate(2026, 12, 24))
    stage.click(dialog.save)
    assert "seven days" in dialog.problem("last_day")
    dialog.days.length.button("seven").click()
    stage.click(dialog.save)
    assert stage.card.goal.repeat_id is not None


def test_a_goal_is_edited_with_everything_that_it_has(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal()))
    stage.card.menu.edit.trigger()
    dialog = stage.tab.dialog
    assert isinstance(dialog, GoalDialog)
    assert dialog.title.text() == "Walk each evening"
    dialog.title.setText("Walk each morning")
    stage.click(dialog.save)
    assert stage.card.goal.title == "Walk each morning"


def edited(stage: Stage) -> GoalDialog:
    """Return the dialog that edits the goal of the card."""
    stage.card.menu.edit.trigger()
    assert isinstance(stage.tab.dialog, GoalDialog)
    return stage.tab.dialog


def test_the_days_of_a_goal_can_be_chosen_unless_it_comes_again(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal(), every_week=True))
    repeat_id = stage.card.goal.repeat_id
    assert repeat_id is not None
    dialog = edited(stage)
    assert not dialog.days.isEnabled()
    dialog.reject()
    stage.do(lambda: stage.session.repeats.end(repeat_id))
    dialog = edited(stage)
    assert dialog.days.isEnabled()
    last = TODAY + DAY * 3
    dialog.days.last.setDate(QDate(last.year, last.month, last.day))
    stage.click(dialog.save)
    assert stage.card.goal.last_day == last


def test_editing_a_goal_that_was_closed_meanwhile_is_a_sentence_and_loses_nothing(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal()))
    goal = stage.card.goal
    stage.card.menu.edit.trigger()
    dialog = stage.tab.dialog
    assert isinstance(dialog, GoalDialog)
    dialog.title.setText("Typed at length")
    stage.do(lambda: stage.session.goals.close(goal.id, Status.COMPLETED))
    stage.click(dialog.save)
    assert "closed meanwhile" in dialog.problem("status")
    assert dialog.title.text() == "Typed at length"
    dialog.reject()


def test_one_dialog_is_open_at_a_time(stage: Stage, dialog):
    stage.tab.new_goal()
    assert stage.tab.dialog is dialog
    dialog.reject()
    assert stage.tab.dialog is None
