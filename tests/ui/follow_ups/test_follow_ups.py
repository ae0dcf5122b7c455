"""Grow into proud: the banner of entries that come back, and the menu of an entry."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.follow_ups import State
from aimstars_desktop.ui.follow_ups.banner import FollowUpBanner
from aimstars_desktop.ui.follow_ups.menu import FollowUpMenu
from aimstars_desktop.ui.follow_ups.turned_line import TurnedLine
from tests import builders
from tests.builders import DAY
from tests.ui.goals.conftest import GoalsHarness, harness

__all__ = ["harness"]


@pytest.fixture
def entry(harness: GoalsHarness):
    entry = builders.grow(harness.session, "Lost my patience.")
    harness.session.follow_ups.come_back(entry.id, 3)
    harness.clock.pass_by(DAY * 3)
    return entry


@pytest.fixture
def banner(harness: GoalsHarness, entry) -> FollowUpBanner:
    banner = FollowUpBanner(harness.workspace)
    harness.qtbot.addWidget(banner)
    harness.settle()
    return banner


@pytest.mark.repeats
def test_an_entry_comes_back_with_its_day_and_text(banner):
    assert not banner.isHidden()
    assert banner.accessibleName() == "You wanted to grow from this, Sun 22 Nov"


def test_it_is_linked_to_a_later_proud_entry(harness: GoalsHarness, banner, entry):
    proud = builders.proud(harness.session, "Counted to ten & listened.")
    harness.settle()
    harness.do(banner.links.aboutToShow.emit)
    (action,) = banner.links.actions()
    assert action.text() == "Wed 25 Nov  Counted to ten && listened."
    harness.do(action.trigger)
    follow_up = harness.session.follow_ups.of(entry.id)
    assert (follow_up.state, follow_up.proud_entry_id) == (State.TURNED, proud.id)
    assert banner.isHidden()
    harness.do(harness.workspace.undo.undo)
    assert not banner.isHidden()


def test_it_can_come_back_later_or_be_let_go(harness: GoalsHarness, banner, entry):
    harness.do(banner.later.actions()[1].trigger)
    assert banner.isHidden()
    assert harness.session.follow_ups.of(entry.id).due_on == harness.session.days.today() + DAY * 10
    harness.do(harness.workspace.undo.undo)
    harness.click(banner.let_go_button)
    assert banner.isHidden()
    assert harness.session.follow_ups.of(entry.id).state is State.LET_GO


def test_a_goal_can_be_made_of_it(harness: GoalsHarness, banner, entry):
    with harness.qtbot.waitSignal(harness.workspace.navigation.new_goal_wanted) as wanted:
        harness.click(banner.goal_button)
    assert wanted.args == [entry]
    harness.do(lambda: harness.session.follow_ups.make_goal(entry.id, builders.new_goal()))
    assert banner.goal_button.isHidden()


def test_the_menu_of_a_grow_entry_offers_a_goal_and_three_intervals(harness: GoalsHarness):
    entry = builders.grow(harness.session)
    menu = FollowUpMenu(harness.workspace)
    menu.show_entry(entry)
    harness.qtbot.addWidget(menu)
    harness.do(menu.aboutToShow.emit)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Make it a goal…", *(f"Bring it back in {n} days" for n in (3, 10, 30))]
    harness.do(menu.actions()[2].trigger)
    assert harness.session.follow_ups.of(entry.id).due_on == harness.session.days.today() + DAY * 10


def test_the_menu_of_a_proud_entry_offers_what_it_grew_out_of(harness: GoalsHarness, entry):
    proud = builders.proud(harness.session)
    menu = FollowUpMenu(harness.workspace)
    menu.show_entry(proud)
    harness.qtbot.addWidget(menu)
    harness.do(menu.aboutToShow.emit)
    (action,) = menu.actions()
    harness.do(action.trigger)
    assert harness.session.follow_ups.of(entry.id).proud_entry_id == proud.id


def test_it_did_not_grow_out_of_what_was_written_after_it(harness: GoalsHarness):
    proud = builders.proud(harness.session)
    builders.grow(harness.session, "Later on that day.")
    menu = FollowUpMenu(harness.workspace)
    menu.show_entry(proud)
    harness.qtbot.addWidget(menu)
    harness.do(menu.aboutToShow.emit)
    assert [action.text() for action in menu.actions()] == ["No earlier entry to grow from"]


@pytest.mark.repeats
def test_the_stats_say_how_many_turned_into_proud_ones(harness: GoalsHarness, entry):
    line = TurnedLine(harness.workspace)
    harness.qtbot.addWidget(line)
    harness.settle()
    assert line.text().startswith("0 of 1 grow entr")
    proud = builders.proud(harness.session)
    harness.do(lambda: harness.session.follow_ups.turn(entry.id, proud.id))
    assert line.text().startswith("1 of 1 grow entr")
