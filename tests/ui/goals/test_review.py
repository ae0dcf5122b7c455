"""The weekly review on the Goals tab: offered, done goal by goal, finished, read again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from tests import builders
from tests.builders import DAY, TODAY
from tests.ui.goals.conftest import Stage


@pytest.fixture
def review(stage: Stage):
    builders.proud(stage.session, "Ran in the rain.", day=TODAY - DAY)
    builders.grow(stage.session, "Put off the letter.")
    stage.session.goals.create(builders.new_goal("Tidy up", first_day=TODAY - DAY * 6))
    stage.settle()
    stage.click(stage.tab.offer.accept_button)
    assert stage.tab.review.isVisible()
    return stage.tab.review


def test_nothing_is_offered_where_there_is_nothing_to_look_back_on(stage: Stage):
    assert not stage.tab.offer.isVisible()


def test_the_page_shows_the_week(stage: Stage, review):
    assert review.title == "Week of 16 – 22 Nov"
    assert review.tiles.points.content.number == "8"
    assert review.tiles.best.content.number == "Saturday"
    assert [card.goal.title for card in review.cards] == ["Tidy up"]
    assert not review.later_button.isEnabled()


def test_a_goal_is_decided_with_a_reason_and_the_review_finished(stage: Stage, review):
    (card,) = review.cards
    stage.qtbot.keyClicks(card.reason, "the cellar is big")
    stage.click(card.buttons[Decision.TRY_AGAIN])
    assert review.cards == []
    assert review.decided.isVisible()
    stage.click(review.finish_button)
    assert not review.isVisible()
    assert not stage.tab.offer.isVisible()
    (again,) = stage.tab.cards.cards
    assert again.goal.first_day == TODAY + DAY
    stage.do(lambda: stage.tab.show_review(review.model.kept[0]))
    assert review.state.startswith("finished on Sun 22 Nov")
    assert not review.finish_button.isVisible()
    (decided,) = review.model.review.decided
    assert decided.decided.reason == "the cellar is big"


def test_a_reopened_goal_and_one_that_runs_on_have_their_cards(stage: Stage, review):
    stage.click(review.cards[0].buttons[Decision.FAILED])
    running = stage.session.goals.create(builders.new_goal("Run on", first_day=TODAY))
    stage.settle()
    assert [card.goal.id for card in review.cards] == [running.id]
    (decided,) = review.model.review.decided
    stage.do(lambda: stage.session.goals.reopen(decided.goal.id))
    assert [card.goal.title for card in review.cards] == ["Tidy up", "Run on"]
    assert not review.decided.isVisible()


def test_a_goal_is_made_smaller_by_keyboard(stage: Stage, review):
    (card,) = review.cards
    button = card.buttons[Decision.SMALLER]
    button.setFocus()
    stage.qtbot.keyClick(button, Qt.Key.Key_Space)
    assert card.smaller.hasFocus()
    stage.do(lambda: stage.qtbot.keyClick(card.smaller, Qt.Key.Key_Return))
    assert "smaller" in card.problem("title")
    stage.qtbot.keyClicks(card.smaller, "Tidy one shelf")
    stage.do(lambda: stage.qtbot.keyClick(card.smaller, Qt.Key.Key_Return))
    assert [one.new_goal.title for one in review.model.review.decided] == ["Tidy one shelf"]
    stage.do(stage.workspace.undo.undo)
    assert [card.goal.title for card in review.cards] == ["Tidy up"]


def test_a_skipped_review_is_not_offered_but_stays_reachable(stage: Stage):
    stage.do(lambda: builders.proud(stage.session))
    stage.do(stage.tab.model.refresh)
    stage.click(stage.tab.offer.skip_button)
    assert not stage.tab.offer.isVisible()
    stage.click(stage.tab.review_button)
    assert stage.tab.review.title == "Week of 16 – 22 Nov"
    stage.qtbot.keyClick(stage.tab.review, Qt.Key.Key_Escape)
    assert not stage.tab.review.isVisible()


def test_other_weeks_are_a_step_away(stage: Stage, review):
    stage.click(review.earlier_button)
    assert review.title == "Week of 9 – 15 Nov"
    stage.click(review.later_button)
    assert review.title == "Week of 16 – 22 Nov"


def test_a_grow_entry_becomes_a_goal(stage: Stage, review):
    entry = review.model.review.grow[0]
    review.grow.goal_wanted.emit(entry)
    dialog = stage.tab.dialog
    assert isinstance(dialog, GoalDialog)
    assert dialog.source.text() == "Put off the letter."
    stage.qtbot.keyClicks(dialog.title, "Write the letter")
    stage.click(dialog.save)
    follow_up = stage.session.follow_ups.of(entry.id)
    assert follow_up is not None
    assert follow_up.goal_id is not None
    assert stage.session.goals.goal(follow_up.goal_id).title == "Write the letter"


def test_what_is_typed_survives_a_reload_of_the_page(stage: Stage, review):
    (card,) = review.cards
    stage.qtbot.keyClicks(card.reason, "half a reason")
    stage.do(lambda: builders.proud(stage.session))
    assert review.cards == [card]
    assert card.reason.text() == "half a reason"
