"""The days of a goal: ticked, noted, unticked."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.services.session import open_session
from tests import builders
from tests.builders import DAY, TODAY, new_goal


@pytest.fixture
def goal(session):
    return session.goals.create(new_goal(first_day=TODAY - DAY * 2))


def test_ticked_days_are_kept_with_their_notes(session, goal):
    session.checkins.tick(goal.id, TODAY, "on the tram")
    session.checkins.tick(goal.id, TODAY - DAY)
    ticks = {TODAY - DAY: "", TODAY: "on the tram"}
    assert session.checkins.ticks_of(goal.id) == ticks
    assert session.goals.page().ticks == {goal.id: ticks}


def test_a_day_is_ticked_noted_and_unticked_and_undo_goes_all_the_way_back(session, goal):
    session.checkins.tick(goal.id, TODAY)
    session.checkins.tick(goal.id, TODAY, " short ")
    session.checkins.untick(goal.id, TODAY)
    for expected in ({TODAY: "short"}, {TODAY: ""}, {}):
        session.undo.undo()
        assert session.checkins.ticks_of(goal.id) == expected
    for expected in ({TODAY: ""}, {TODAY: "short"}, {}):
        session.undo.redo()
        assert session.checkins.ticks_of(goal.id) == expected


def test_the_same_tick_again_changes_nothing(session, goal):
    session.checkins.untick(goal.id, TODAY)
    assert str(session.undo.next_undo) == "New goal"


@pytest.mark.parametrize(("day", "words"), [(-3, "does not belong"), (1, "has not come"), (9, "d")])
def test_only_days_of_the_goal_that_have_come_can_be_ticked(session, goal, day, words):
    with pytest.raises(RuleError, match=words):
        session.checkins.tick(goal.id, TODAY + DAY * day)
    assert session.checkins.ticks_of(goal.id) == {}


def test_a_note_has_a_limit(session, goal):
    with pytest.raises(RuleError) as refused:
        session.checkins.tick(goal.id, TODAY, "x" * 1001)
    assert refused.value.field == "note"


def test_the_days_of_others_are_out_of_reach(session, goal, diary, clock):
    session.checkins.tick(goal.id, TODAY)
    other = open_session(diary.storage, clock, builders.account(diary, "tom@example.org"))
    with pytest.raises(MissingError):
        other.checkins.tick(goal.id, TODAY)
    other.checkins.untick(goal.id, TODAY)
    assert other.checkins.ticks_of(goal.id) == {}
    assert session.checkins.ticks_of(goal.id) == {TODAY: ""}
