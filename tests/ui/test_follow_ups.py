"""Grow into proud: the banner of entries that come back, and the menu of an entry."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.follow_ups import State
from aimstars_desktop.ui.follow_ups import FollowUpBanner, FollowUpMenu, TurnedLine
from tests import builders
from tests.builders import DAY
from tests.ui.goals.conftest import Stage, stage

__all__ = ["stage"]


@pytest.fixture
def entry(stage: Stage):
    entry = builders.grow(stage.session, "Lost my patience.")
    stage.session.follow_ups.come_back(entry.id, 3)
    stage.clock.pass_by(DAY * 3)
    return entry


@pytest.fixture
def banner(stage: Stage, entry) -> FollowUpBanner:
    banner = FollowUpBanner(stage.workspace)
    stage.qtbot.addWidget(banner)
    stage.settle()
    return banner


def test_an_entry_comes_back_with_its_day_and_text(banner):
    assert not banner.isHidden()
    assert banner.accessibleName() == "You wanted to grow from this, Sun 22 Nov"


def test_it_is_linked_to_a_later_proud_entry(stage: Stage, banner, entry):
    proud = builders.proud(stage.session, "Counted to ten & listened.")
    stage.settle()
    stage.do(banner.links.aboutToShow.emit)
    (action,) = banner.links.actions()
    assert action.text() == "Wed 25 Nov  Counted to ten && listened."
    stage.do(action.trigger)
    follow_up = stage.session.follow_ups.of(entry.id)
    assert (follow_up.state, follow_up.proud_entry_id) == (State.TURNED, proud.id)
    assert banner.isHidden()
    stage.do(stage.workspace.undo.undo)
    assert not banner.isHidden()


def test_it_can_come_back_later_or_be_let_go(stage: Stage, banner, entry):
    stage.do(banner.later.actions()[1].trigger)
    assert banner.isHidden()
    assert stage.session.follow_ups.of(entry.id).due_on == stage.session.days.today() + DAY * 10
    stage.do(stage.workspace.undo.undo)
    stage.click(banner.let_go_button)
    assert banner.isHidden()
    assert stage.session.follow_ups.of(entry.id).state is State.LET_GO


def test_a_goal_can_be_made_of_it(stage: Stage, banner, entry):
    with stage.qtbot.waitSignal(banner.goal_wanted) as wanted:
        stage.click(banner.goal_button)
    assert wanted.args == [entry]
    stage.do(lambda: stage.session.follow_ups.make_goal(entry.id, builders.new_goal()))
    assert banner.goal_button.isHidden()


def test_the_menu_of_a_grow_entry_offers_a_goal_and_three_intervals(stage: Stage):
    entry = builders.grow(stage.session)
    menu = FollowUpMenu(stage.workspace)
    menu.show_entry(entry)
    stage.qtbot.addWidget(menu)
    stage.do(menu.aboutToShow.emit)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Make it a goal…", *(f"Come back in {n} days" for n in (3, 10, 30))]
    stage.do(menu.actions()[2].trigger)
    assert stage.session.follow_ups.of(entry.id).due_on == stage.session.days.today() + DAY * 10


def test_the_menu_of_a_proud_entry_offers_what_it_grew_out_of(stage: Stage, entry):
    proud = builders.proud(stage.session)
    menu = FollowUpMenu(stage.workspace)
    menu.show_entry(proud)
    stage.qtbot.addWidget(menu)
    stage.do(menu.aboutToShow.emit)
    (action,) = menu.actions()
    stage.do(action.trigger)
    assert stage.session.follow_ups.of(entry.id).proud_entry_id == proud.id


def test_it_did_not_grow_out_of_what_was_written_after_it(stage: Stage):
    proud = builders.proud(stage.session)
    builders.grow(stage.session, "Later on that day.")
    menu = FollowUpMenu(stage.workspace)
    menu.show_entry(proud)
    stage.qtbot.addWidget(menu)
    stage.do(menu.aboutToShow.emit)
    assert [action.text() for action in menu.actions()] == ["No entry to grow from before it"]


def test_the_stats_say_how_many_turned_into_proud_ones(stage: Stage, entry):
    line = TurnedLine(stage.workspace)
    stage.qtbot.addWidget(line)
    stage.settle()
    assert line.text().startswith("0 of 1 grow entr")
    proud = builders.proud(stage.session)
    stage.do(lambda: stage.session.follow_ups.turn(entry.id, proud.id))
    assert line.text().startswith("1 of 1 grow entr")
