"""Grow entries that come back, get a goal, and turn into proud ones."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.domain.follow_ups import State, TurnedCount
from aimstars_desktop.services.session import open_session
from tests import builders
from tests.builders import DAY, TODAY, new_goal


@pytest.fixture
def entry(session):
    return builders.grow(session)


def due(session) -> list[int]:
    return [one.entry.id for one in session.follow_ups.due()]


@pytest.mark.parametrize("days", [3, 10, 30])
def test_an_entry_comes_back_after_the_chosen_days(session, entry, clock, days):
    session.follow_ups.come_back(entry.id, days)
    clock.pass_by(DAY * (days - 1))
    assert due(session) == []
    clock.pass_by(DAY)
    assert due(session) == [entry.id]
    clock.pass_by(DAY * 100)
    assert due(session) == [entry.id]


def test_another_interval_takes_the_place_of_the_first_and_undo_brings_it_back(session, entry):
    session.follow_ups.come_back(entry.id, 3)
    session.follow_ups.come_back(entry.id, 30)
    assert session.follow_ups.of(entry.id).due_on == TODAY + DAY * 30
    session.undo.undo()
    assert session.follow_ups.of(entry.id).due_on == TODAY + DAY * 3
    session.undo.undo()
    assert session.follow_ups.of(entry.id) is None
    session.undo.redo()
    assert session.follow_ups.of(entry.id).due_on == TODAY + DAY * 3


def test_what_was_let_go_does_not_come_back(session, entry, clock):
    session.follow_ups.come_back(entry.id, 3)
    clock.pass_by(DAY * 3)
    session.follow_ups.let_go(entry.id)
    assert due(session) == []
    session.undo.undo()
    assert due(session) == [entry.id]


@pytest.mark.repeats
def test_an_entry_turns_into_a_proud_one_and_is_counted(session, entry, clock):
    session.follow_ups.come_back(entry.id, 3)
    other = builders.grow(session, "I was late.")
    session.follow_ups.come_back(other.id, 3)
    clock.pass_by(DAY * 4)
    proud = builders.proud(session)
    turned = session.follow_ups.turn(entry.id, proud.id)
    assert (turned.state, turned.proud_entry_id) == (State.TURNED, proud.id)
    assert due(session) == [other.id]
    assert session.follow_ups.count() == TurnedCount(followed=2, turned=1)
    session.entries.delete(proud.id)
    assert session.follow_ups.count() == TurnedCount(followed=2, turned=0)
    session.entries.delete(entry.id)
    assert session.follow_ups.count() == TurnedCount(followed=1, turned=0)


def rate_proud_one_anew(session, entry, proud):
    session.entries.change(proud.id, rating=Rating.GROW)


def move_proud_one_before(session, entry, proud):
    session.entries.change(proud.id, day=entry.day - DAY)


def open_again(session, entry, proud):
    session.follow_ups.come_back(entry.id, 3)


@pytest.mark.repeats
@pytest.mark.parametrize("change", [rate_proud_one_anew, move_proud_one_before, open_again])
def test_what_is_no_later_proud_entry_any_more_is_not_counted(session, entry, clock, change):
    clock.pass_by(DAY)
    proud = builders.proud(session)
    session.follow_ups.turn(entry.id, proud.id)
    change(session, entry, proud)
    assert session.follow_ups.count() == TurnedCount(followed=1, turned=0)
    session.undo.undo()
    assert session.follow_ups.count() == TurnedCount(followed=1, turned=1)


def test_an_entry_that_is_none_to_grow_from_any_more_is_not_counted(session, entry, clock):
    proud = builders.proud(session)
    session.follow_ups.turn(entry.id, proud.id)
    session.entries.change(entry.id, rating=Rating.PROUD)
    assert session.follow_ups.count() == TurnedCount()


def test_an_entry_in_the_trash_does_not_come_back(session, entry, clock):
    session.follow_ups.come_back(entry.id, 3)
    clock.pass_by(DAY * 3)
    session.entries.delete(entry.id)
    assert due(session) == []


def test_an_entry_that_is_a_proud_one_by_now_does_not_come_back(session, entry, clock):
    session.follow_ups.come_back(entry.id, 3)
    session.entries.change(entry.id, rating=Rating.PROUD)
    clock.pass_by(DAY * 3)
    assert due(session) == []
    session.entries.change(entry.id, rating=Rating.GROW)
    assert due(session) == [entry.id]


def test_what_was_rated_anew_can_still_be_let_go(session, entry):
    session.follow_ups.come_back(entry.id, 3)
    session.entries.change(entry.id, rating=Rating.PROUD)
    assert session.follow_ups.let_go(entry.id).state is State.LET_GO


def test_a_goal_can_be_made_of_an_entry(session, entry, diary, clock):
    goal = session.follow_ups.make_goal(entry.id, new_goal("Count to ten"), every_week=True)
    assert diary.announced[-1] == Change.GOALS | Change.FOLLOW_UPS
    session.follow_ups.come_back(entry.id, 3)
    clock.pass_by(DAY * 3)
    (back,) = session.follow_ups.due()
    assert back.goal == goal
    session.undo.undo()
    session.undo.undo()
    assert session.follow_ups.of(entry.id) is None
    assert (session.goals.page().active, session.goals.page().repeats) == ((), {})
    session.undo.redo()
    assert session.follow_ups.of(entry.id).goal_id == goal.id
    assert len(session.goals.page().repeats) == 1


def test_links_are_offered_where_they_make_sense(session, entry, clock):
    earlier = builders.proud(session, "Before.", day=TODAY - DAY)
    clock.pass_by(DAY)
    later = builders.proud(session, "After.")
    assert list(session.follow_ups.later_proud(entry.id)) == [later]
    assert list(session.follow_ups.earlier_grow(later.id)) == [entry]
    assert list(session.follow_ups.earlier_grow(earlier.id)) == []
    session.follow_ups.turn(entry.id, later.id)
    assert list(session.follow_ups.earlier_grow(later.id)) == []


@pytest.mark.repeats
def test_newer_entries_do_not_push_out_what_a_proud_one_grew_out_of(session, entry, clock):
    clock.pass_by(DAY)
    later = builders.proud(session)
    turned = [builders.grow(session, f"Linked {number}.") for number in range(12)]
    for one in turned:
        session.follow_ups.turn(one.id, later.id)
    clock.pass_by(DAY)
    for number in range(12):
        builders.grow(session, f"After it {number}.")
    assert list(session.follow_ups.earlier_grow(later.id)) == [entry]


def test_an_entry_can_be_linked_anew_when_its_proud_one_is_gone(session, entry):
    first, second = builders.proud(session), builders.proud(session, "I waited.")
    session.follow_ups.turn(entry.id, first.id)
    session.entries.delete(first.id)
    assert list(session.follow_ups.earlier_grow(second.id)) == [entry]


def test_only_grow_entries_are_followed_up(session, entry):
    proud = builders.proud(session)
    operations = (
        lambda: session.follow_ups.come_back(proud.id, 3),
        lambda: session.follow_ups.turn(proud.id, proud.id),
        lambda: session.follow_ups.turn(entry.id, entry.id),
        lambda: session.follow_ups.make_goal(proud.id, new_goal()),
    )
    for operation in operations:
        with pytest.raises(RuleError):
            operation()
    assert session.goals.page().active == ()


def test_a_proud_entry_of_an_earlier_day_is_not_what_became_of_it(session, entry):
    earlier = builders.proud(session, day=TODAY - DAY)
    with pytest.raises(RuleError, match="older"):
        session.follow_ups.turn(entry.id, earlier.id)


def test_the_entries_of_others_are_out_of_reach(session, entry, diary, clock):
    proud = builders.proud(session)
    session.follow_ups.come_back(entry.id, 3)
    other = open_session(diary.storage, clock, builders.account(diary, "tom@example.org"))
    own = builders.grow(other)
    operations = (
        lambda: other.follow_ups.come_back(entry.id, 3),
        lambda: other.follow_ups.let_go(entry.id),
        lambda: other.follow_ups.turn(own.id, proud.id),
        lambda: other.follow_ups.make_goal(entry.id, new_goal()),
    )
    for operation in operations:
        with pytest.raises(MissingError):
            operation()
    assert other.follow_ups.of(entry.id) is None
    assert other.follow_ups.count() == TurnedCount()
    clock.pass_by(DAY * 3)
    assert due(other) == []
