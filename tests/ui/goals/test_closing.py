"""Goals on the tab: set, completed, not this time, undone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aimstars_desktop.domain.goals import Status
from aimstars_desktop.ui.goals.details_dialog import DetailsDialog
from tests import builders
from tests.builders import DAY, TODAY
from tests.ui.goals.conftest import Stage


def test_an_empty_tab_offers_the_first_goal(stage: Stage):
    assert stage.tab.empty.isVisible()
    assert stage.tab.counts == "0 active"


def test_a_goal_is_set_by_keyboard(stage: Stage):
    stage.tab.new_goal()
    dialog = stage.tab.dialog
    assert dialog is not None
    assert dialog.focusWidget() is dialog.title
    stage.qtbot.keyClicks(dialog.title, "Read twenty pages")
    stage.qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    stage.settle()
    assert stage.tab.dialog is None
    assert stage.card.goal.title == "Read twenty pages"
    assert (stage.card.goal.first_day, stage.card.goal.last_day) == (TODAY, TODAY + DAY * 6)
    assert stage.said == "Goal set."
    assert not stage.tab.empty.isVisible()


def test_a_completed_goal_gives_ten_points_and_undo_takes_them(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal()))
    before = stage.points()
    stage.click(stage.card.completed_button)
    assert stage.points() == before + 10
    assert stage.tab.history.model.rowCount() == 1
    assert stage.said == "Completed: Walk each evening +10"
    stage.click(stage.workspace.messages.line.undo_button)
    assert stage.points() == before
    assert stage.card.goal.status is Status.ACTIVE
    assert stage.tab.history.model.rowCount() == 0


def test_not_this_time_gives_one_point(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal()))
    before = stage.points()
    stage.click(stage.card.not_this_time_button)
    assert stage.points() == before + 1
    assert stage.tab.history.model.goal(0).status is Status.FAILED


def test_a_goal_closed_twice_is_a_sentence_and_one_row(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal()))
    before = stage.points()
    button = stage.card.completed_button
    stage.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    stage.click(button)
    assert stage.workspace.messages.bar.text == "This goal is closed already."
    assert stage.points() == before + 10


def test_a_goal_whose_time_is_over_waits_on_top(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal(first_day=TODAY - DAY * 7)))
    (bar,) = stage.tab.waiting.bars
    assert bar.accessibleName() == "Ended yesterday: Walk each evening"
    stage.click(bar.try_again_button)
    assert stage.tab.waiting.bars == []
    assert stage.card.goal.continues_id == bar.goal.id
    assert stage.tab.history.model.goal(0).status is Status.FAILED
    stage.do(stage.workspace.undo.undo)
    assert [bar.goal.title for bar in stage.tab.waiting.bars] == ["Walk each evening"]
    assert stage.tab.cards.cards == []


def test_the_days_of_a_goal_that_waits_can_still_be_ticked_and_noted(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal(first_day=TODAY - DAY * 7)))
    (bar,) = stage.tab.waiting.bars
    stage.click(bar.days_button)
    dialog = stage.tab.dialog
    assert isinstance(dialog, DetailsDialog)
    assert not dialog.reopen_button.isVisible()
    assert not dialog.again_button.isVisible()
    last = dialog.days.buttons[-1]
    assert dialog.focusWidget() is last
    stage.do(lambda: stage.qtbot.keyClick(last, Qt.Key.Key_Space))
    assert stage.session.checkins.ticks_of(bar.goal.id) == {TODAY - DAY: ""}
    assert dialog.count == "1 of 7 days"
    stage.qtbot.keyClick(last, Qt.Key.Key_N)
    stage.qtbot.keyClicks(dialog.day_note, "in the rain")
    stage.do(lambda: stage.qtbot.keyClick(dialog.day_note, Qt.Key.Key_Return))
    assert stage.session.checkins.ticks_of(bar.goal.id) == {TODAY - DAY: "in the rain"}
    assert dialog.isVisible()
    stage.click(last)
    assert stage.session.checkins.ticks_of(bar.goal.id) == {}
    stage.click(dialog.close_button)
    assert stage.tab.dialog is None


def test_a_goal_begins_to_wait_when_its_last_day_is_over(stage: Stage):
    stage.do(lambda: stage.session.goals.create(builders.new_goal(first_day=TODAY - DAY * 6)))
    assert "until today" in stage.card.accessibleName()
    stage.clock.set_day(TODAY + DAY)
    stage.do(lambda: stage.tab.day_turned(TODAY + DAY))
    assert len(stage.tab.waiting.bars) == 1
    assert stage.tab.counts == "0 active · 1 waiting for your word"
