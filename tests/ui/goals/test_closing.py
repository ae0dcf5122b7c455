"""Goals on the tab: set, completed, not this time, undone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aimstars_desktop.domain.goals import Status
from aimstars_desktop.ui.goals.details_dialog import DetailsDialog
from tests import builders
from tests.builders import DAY, TODAY
from tests.ui.goals.conftest import GoalsHarness


def test_an_empty_tab_offers_the_first_goal(harness: GoalsHarness):
    assert harness.tab.empty.isVisible()
    assert harness.tab.counts == "0 active"


def test_a_goal_is_set_by_keyboard(harness: GoalsHarness):
    harness.tab.new_goal()
    dialog = harness.tab.dialog
    assert dialog is not None
    assert dialog.focusWidget() is dialog.title
    harness.qtbot.keyClicks(dialog.title, "Read twenty pages")
    harness.qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    harness.settle()
    assert harness.tab.dialog is None
    assert harness.card.goal.title == "Read twenty pages"
    assert (harness.card.goal.first_day, harness.card.goal.last_day) == (TODAY, TODAY + DAY * 6)
    assert harness.said == "Goal set."
    assert not harness.tab.empty.isVisible()


def test_a_completed_goal_gives_ten_points_and_undo_takes_them(harness: GoalsHarness):
    harness.do(lambda: harness.session.goals.create(builders.new_goal()))
    before = harness.points()
    harness.click(harness.card.completed_button)
    assert harness.points() == before + 10
    assert harness.tab.history.model.rowCount() == 1
    assert harness.said == "Completed: Walk each evening +10"
    harness.click(harness.workspace.messages.line.undo_button)
    assert harness.points() == before
    assert harness.card.goal.status is Status.ACTIVE
    assert harness.tab.history.model.rowCount() == 0


def test_not_this_time_gives_one_point(harness: GoalsHarness):
    harness.do(lambda: harness.session.goals.create(builders.new_goal()))
    before = harness.points()
    harness.click(harness.card.not_this_time_button)
    assert harness.points() == before + 1
    assert harness.tab.history.model.goal(0).status is Status.FAILED


def test_a_goal_closed_twice_is_a_sentence_and_one_row(harness: GoalsHarness):
    harness.do(lambda: harness.session.goals.create(builders.new_goal()))
    before = harness.points()
    button = harness.card.completed_button
    harness.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    harness.click(button)
    assert harness.workspace.messages.bar.text == "This goal is already closed."
    assert harness.points() == before + 10


def test_a_goal_whose_time_is_over_waits_on_top(harness: GoalsHarness):
    harness.do(lambda: harness.session.goals.create(builders.new_goal(first_day=TODAY - DAY * 7)))
    (bar,) = harness.tab.waiting.bars
    assert bar.accessibleName() == "Ended yesterday: Walk each evening"
    harness.click(bar.try_again_button)
    assert harness.tab.waiting.bars == []
    assert harness.card.goal.continues_id == bar.goal.id
    assert harness.tab.history.model.goal(0).status is Status.FAILED
    harness.do(harness.workspace.undo.undo)
    assert [bar.goal.title for bar in harness.tab.waiting.bars] == ["Walk each evening"]
    assert harness.tab.cards.cards == []


def test_the_days_of_a_goal_that_waits_can_still_be_ticked_and_noted(harness: GoalsHarness):
    harness.do(lambda: harness.session.goals.create(builders.new_goal(first_day=TODAY - DAY * 7)))
    (bar,) = harness.tab.waiting.bars
    harness.click(bar.days_button)
    dialog = harness.tab.dialog
    assert isinstance(dialog, DetailsDialog)
    assert not dialog.reopen_button.isVisible()
    assert not dialog.again_button.isVisible()
    last = dialog.days.buttons[-1]
    assert dialog.focusWidget() is last
    harness.do(lambda: harness.qtbot.keyClick(last, Qt.Key.Key_Space))
    assert harness.session.checkins.ticks_of(bar.goal.id) == {TODAY - DAY: ""}
    assert dialog.count == "1 of 7 days"
    harness.qtbot.keyClick(last, Qt.Key.Key_N)
    harness.qtbot.keyClicks(dialog.day_note, "in the rain")
    harness.do(lambda: harness.qtbot.keyClick(dialog.day_note, Qt.Key.Key_Return))
    assert harness.session.checkins.ticks_of(bar.goal.id) == {TODAY - DAY: "in the rain"}
    assert dialog.isVisible()
    harness.click(last)
    assert harness.session.checkins.ticks_of(bar.goal.id) == {}
    harness.click(dialog.close_button)
    assert harness.tab.dialog is None


def test_a_goal_begins_to_wait_when_its_last_day_is_over(harness: GoalsHarness):
    harness.do(lambda: harness.session.goals.create(builders.new_goal(first_day=TODAY - DAY * 6)))
    assert "until today" in harness.card.accessibleName()
    harness.clock.set_day(TODAY + DAY)
    harness.do(lambda: harness.tab.day_turned(TODAY + DAY))
    assert len(harness.tab.waiting.bars) == 1
    assert harness.tab.counts == "0 active · 1 to decide"
