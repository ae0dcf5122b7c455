"""The weekly review on the Goals tab: offered, done goal by goal, finished, read again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.widgets.rating_offer import RatingOffer
from tests import builders
from tests.builders import DAY, TODAY
from tests.ui.goals.conftest import GoalsHarness


@pytest.fixture
def review(harness: GoalsHarness):
    builders.proud(harness.session, "Ran in the rain.", day=TODAY - DAY)
    builders.grow(harness.session, "Put off the letter.")
    harness.session.goals.create(builders.new_goal("Tidy up", first_day=TODAY - DAY * 6))
    harness.settle()
    harness.click(harness.tab.offer.accept_button)
    assert harness.tab.review.isVisible()
    return harness.tab.review


def test_nothing_is_offered_where_there_is_nothing_to_look_back_on(harness: GoalsHarness):
    assert not harness.tab.offer.isVisible()


def test_the_page_shows_the_week(harness: GoalsHarness, review):
    assert review.title == "Week of 16 – 22 Nov"
    assert review.tiles.points.content.number == "8"
    assert review.tiles.best.content.number == "Saturday"
    assert [card.goal.title for card in review.cards] == ["Tidy up"]
    assert not review.later_button.isEnabled()


def test_a_goal_is_decided_with_a_reason_and_the_review_finished(harness: GoalsHarness, review):
    (card,) = review.cards
    harness.qtbot.keyClicks(card.reason, "the cellar is big")
    harness.click(card.buttons[Decision.TRY_AGAIN])
    assert review.cards == []
    assert review.decided.isVisible()
    harness.click(review.finish_button)
    assert not review.isVisible()
    assert not harness.tab.offer.isVisible()
    (again,) = harness.tab.cards.cards
    assert again.goal.first_day == TODAY + DAY
    harness.do(lambda: harness.tab.show_review(review.model.kept[0]))
    assert review.state.startswith("finished on Sun 22 Nov")
    assert not review.finish_button.isVisible()
    (decided,) = review.model.review.decided
    assert decided.decided.reason == "the cellar is big"


def test_a_reopened_goal_and_one_that_runs_on_have_their_cards(harness: GoalsHarness, review):
    harness.click(review.cards[0].buttons[Decision.FAILED])
    running = harness.session.goals.create(builders.new_goal("Run on", first_day=TODAY))
    harness.settle()
    assert [card.goal.id for card in review.cards] == [running.id]
    (decided,) = review.model.review.decided
    harness.do(lambda: harness.session.goals.reopen(decided.goal.id))
    assert [card.goal.title for card in review.cards] == ["Tidy up", "Run on"]
    assert not review.decided.isVisible()


def test_a_goal_is_made_smaller_by_keyboard(harness: GoalsHarness, review):
    (card,) = review.cards
    button = card.buttons[Decision.SMALLER]
    button.setFocus()
    harness.qtbot.keyClick(button, Qt.Key.Key_Space)
    assert card.smaller.hasFocus()
    harness.do(lambda: harness.qtbot.keyClick(card.smaller, Qt.Key.Key_Return))
    assert "smaller" in card.problem("title")
    harness.qtbot.keyClicks(card.smaller, "Tidy one shelf")
    harness.do(lambda: harness.qtbot.keyClick(card.smaller, Qt.Key.Key_Return))
    assert [one.new_goal.title for one in review.model.review.decided] == ["Tidy one shelf"]
    harness.do(harness.workspace.undo.undo)
    assert [card.goal.title for card in review.cards] == ["Tidy up"]


def test_a_skipped_review_is_not_offered_but_stays_reachable(harness: GoalsHarness):
    harness.do(lambda: builders.proud(harness.session))
    harness.do(harness.tab.model.refresh)
    harness.click(harness.tab.offer.skip_button)
    assert not harness.tab.offer.isVisible()
    harness.click(harness.tab.review_button)
    assert harness.tab.review.title == "Week of 16 – 22 Nov"
    harness.qtbot.keyClick(harness.tab.review, Qt.Key.Key_Escape)
    assert not harness.tab.review.isVisible()


def test_other_weeks_are_a_step_away(harness: GoalsHarness, review):
    harness.click(review.earlier_button)
    assert review.title == "Week of 9 – 15 Nov"
    harness.click(review.later_button)
    assert review.title == "Week of 16 – 22 Nov"


def test_a_grow_entry_becomes_a_goal(harness: GoalsHarness, review):
    entry = review.model.review.grow[0]
    review.grow.goal_wanted.emit(entry)
    dialog = harness.tab.dialog
    assert isinstance(dialog, GoalDialog)
    assert dialog.source.text() == "Put off the letter."
    harness.qtbot.keyClicks(dialog.title, "Write the letter")
    harness.click(dialog.save)
    follow_up = harness.session.follow_ups.of(entry.id)
    assert follow_up is not None
    assert follow_up.goal_id is not None
    assert harness.session.goals.goal(follow_up.goal_id).title == "Write the letter"


def test_what_is_typed_survives_a_reload_of_the_page(harness: GoalsHarness, review):
    (card,) = review.cards
    harness.qtbot.keyClicks(card.reason, "half a reason")
    harness.do(lambda: builders.proud(harness.session))
    assert review.cards == [card]
    assert card.reason.text() == "half a reason"


def test_what_is_written_about_a_week_becomes_an_entry_of_today(harness: GoalsHarness, review):
    harness.click(review.earlier_button)  # that week is over
    assert review.writing.said == "It becomes an entry for today (Sun 22 Nov)."
    harness.qtbot.keyClicks(review.writing.writer.field, "A good week.")
    harness.click(review.writing.writer.buttons.proud)
    assert "+5" in harness.said
    assert review.writing.writer.field.text == ""
    assert "A good week." in [entry.text for entry in harness.session.entries.on_day(TODAY)]
    assert not harness.session.drafts.all()


def test_two_keys_save_it_and_it_shows_in_its_own_week(harness: GoalsHarness, review):
    harness.qtbot.keyClicks(review.writing.writer.field, "Be kinder.")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    field = review.writing.writer.field
    harness.do(lambda: harness.qtbot.keyClick(field, Qt.Key.Key_Return, keys))
    assert [entry.text for entry in review.model.review.grow] == [
        "Put off the letter.",
        "Be kinder.",
    ]


def test_nothing_to_save_is_said_at_the_field(harness: GoalsHarness, review):
    harness.click(review.writing.writer.buttons.grow)
    assert "nothing to save" in review.writing.writer.problem.text()


def test_each_week_keeps_what_was_being_written_about_it(harness: GoalsHarness, review):
    field = review.writing.writer.field
    harness.qtbot.keyClicks(field, "half a th")
    harness.click(review.earlier_button)
    assert field.text == ""
    harness.click(review.later_button)
    assert field.text == "half a th"
    harness.click(review.back_button)
    harness.click(harness.tab.review_button)
    assert field.text == "half a th"
    harness.qtbot.waitUntil(lambda: len(harness.session.drafts.all()) == 1)
    assert harness.session.drafts.all()[0].target == "review:2026-11-16"


def test_what_is_written_stays_when_the_review_is_finished(harness: GoalsHarness, review):
    harness.qtbot.keyClicks(review.writing.writer.field, "half a th")
    harness.click(review.finish_button)
    harness.do(lambda: harness.tab.show_review(review.model.kept[0]))
    assert review.writing.writer.field.text == "half a th"
    harness.do(review.writing.writer.field.clear)
    harness.do(lambda: harness.tab.show_review(review.model.kept[0]))
    assert not review.writing.isVisible()


def test_the_week_after_says_its_days(harness: GoalsHarness, review):
    assert review.next.accessibleName() == "The week after, 23 – 29 Nov"
    harness.click(review.next.new_button)
    assert harness.tab.dialog.days.first.day == TODAY + DAY  # not today: that week ends today
    harness.do(harness.tab.dialog.reject)
    harness.click(review.earlier_button)
    assert review.next.accessibleName() == "The week after, 16 – 22 Nov"
    harness.click(review.next.new_button)
    assert harness.tab.dialog.days.first.day == TODAY  # it has begun
    harness.do(harness.tab.dialog.reject)
    harness.click(review.earlier_button)
    assert review.next.accessibleName() == "The week after, 9 – 15 Nov"
    assert not review.next.new_button.isVisible()  # it is over


def test_what_was_kept_for_now_can_be_rated_there(harness: GoalsHarness, review):
    assert not review.unrated.isVisible()
    kept = harness.session.entries.write(TODAY, "He asked me.", Rating.UNRATED).entry
    harness.settle()
    assert review.unrated.isVisible()
    (offer,) = review.unrated.findChildren(RatingOffer)
    harness.click(offer.grow)
    assert harness.session.entries.entry(kept.id).rating is Rating.GROW
    assert not review.unrated.isVisible()
    assert review.tiles.points.content.number == "10"
