"""Goals that repeat every week: once a week, whatever happens to the clock."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.services.session import open_session
from tests import builders
from tests.builders import DAY, TODAY, new_goal
from tests.services.conftest import first_days, weekly


def test_the_next_goal_comes_when_the_week_turns_and_not_before(session, clock):
    goal, _ = weekly(session)
    clock.pass_by(DAY * 6)
    assert session.repeats.turn() == []
    clock.pass_by(DAY)
    (made,) = session.repeats.turn()
    assert (made.title, made.first_day) == (goal.title, TODAY + DAY * 7)
    assert session.repeats.turn() == []
    page = session.goals.page()
    assert page.waiting == (goal,)
    assert page.active == (made,)


def test_weeks_in_which_nobody_looked_make_no_goals(session, clock, diary):
    weekly(session)
    clock.pass_by(DAY * 365)
    assert len(session.repeats.turn()) == 1
    assert first_days(diary) == [str(TODAY), str(TODAY + DAY * 364)]


def test_opening_the_diary_turns_the_week(session, clock, diary):
    weekly(session)
    clock.pass_by(DAY * 8)
    again = open_session(diary.storage, clock, session.account)
    assert [goal.first_day for goal in again.goals.page().active] == [TODAY + DAY * 7]


def test_a_short_goal_is_followed_by_whole_weeks_from_its_own_weekday_on(session, clock):
    weekly(session, last_day=TODAY + DAY * 2)
    clock.pass_by(DAY * 6)
    assert session.repeats.turn() == []
    clock.pass_by(DAY)
    (made,) = session.repeats.turn()
    assert (made.first_day, made.last_day) == (TODAY + DAY * 7, TODAY + DAY * 13)


def test_a_short_goal_that_is_tried_again_ends_before_the_next_one_begins(session, clock):
    goal, _ = weekly(session, last_day=TODAY + DAY * 2)
    clock.pass_by(DAY * 3)
    again = session.goals.try_again(goal.id)
    assert (again.first_day, again.last_day) == (TODAY + DAY * 3, TODAY + DAY * 6)
    clock.pass_by(DAY * 4)
    (made,) = session.repeats.turn()
    assert made.first_day == again.last_day + DAY


@pytest.mark.parametrize("operation", ["delete", "close"])
def test_what_was_deleted_or_closed_is_not_made_again(session, operation):
    goal, _ = weekly(session)
    if operation == "delete":
        session.goals.delete(goal.id)
    else:
        session.goals.close(goal.id, Status.COMPLETED)
    assert session.repeats.turn() == []


@pytest.mark.repeats
def test_a_paused_one_makes_nothing_until_it_is_resumed(session, clock):
    _, repeat = weekly(session)
    session.repeats.pause(repeat.id)
    clock.pass_by(DAY * 8)
    assert session.repeats.turn() == []
    session.repeats.resume(repeat.id)
    assert [goal.first_day for goal in session.goals.page().active] == [TODAY + DAY * 7]
    session.undo.undo()
    assert session.goals.page().active == ()
    assert not session.goals.page().repeats[repeat.id].runs
    session.undo.redo()
    assert len(session.goals.page().active) == 1


@pytest.mark.repeats
def test_resuming_again_brings_back_the_goal_that_an_undo_took_away(session, clock, diary):
    _, repeat = weekly(session)
    session.repeats.pause(repeat.id)
    clock.pass_by(DAY * 8)
    session.repeats.resume(repeat.id)
    (made,) = session.goals.page().active
    session.undo.undo()
    session.repeats.resume(repeat.id)
    assert session.goals.page().active == (made,)
    session.undo.undo()
    assert session.goals.page().active == ()
    session.undo.redo()
    assert session.goals.page().active == (made,)
    assert session.repeats.turn() == []
    assert first_days(diary) == [str(TODAY), str(TODAY + DAY * 7)]


def test_beginning_again_brings_back_the_goal_that_an_undo_took_away(session, clock, diary):
    goal, repeat = weekly(session)
    session.repeats.end(repeat.id)
    clock.pass_by(DAY * 8)
    session.repeats.begin(goal.id)
    (made,) = session.goals.page().active
    session.undo.undo()
    session.repeats.begin(goal.id)
    assert session.goals.page().active == (made,)
    assert len(first_days(diary)) == 2


@pytest.mark.parametrize("stop", ["pause", "end"])
def test_undoing_a_stop_brings_the_goal_of_this_week_and_redo_takes_it_away(session, clock, stop):
    _, repeat = weekly(session)
    getattr(session.repeats, stop)(repeat.id)
    clock.pass_by(DAY * 8)
    if stop == "pause":
        session.repeats.resume(repeat.id)
        session.undo.undo()
    session.undo.undo()
    assert [goal.first_day for goal in session.goals.page().active] == [TODAY + DAY * 7]
    session.undo.redo()
    assert session.goals.page().active == ()


def test_what_lies_in_the_trash_comes_back_by_going_on_but_not_by_undo(session):
    goal, repeat = weekly(session)
    session.goals.delete(goal.id)
    session.repeats.pause(repeat.id)
    session.undo.undo()
    assert session.goals.page().active == ()
    session.undo.redo()
    session.repeats.resume(repeat.id)
    assert session.goals.page().active == (goal,)
    session.undo.undo()
    assert session.goals.page().active == ()


def test_what_was_completed_and_deleted_stays_in_the_trash(session):
    goal, repeat = weekly(session)
    session.goals.close(goal.id, Status.COMPLETED)
    session.goals.delete(goal.id)
    session.repeats.pause(repeat.id)
    session.repeats.resume(repeat.id)
    assert session.goals.goal(goal.id).trashed_at is not None


def test_a_goal_that_comes_back_has_the_words_of_now(session, clock):
    goal, repeat = weekly(session)
    session.repeats.pause(repeat.id)
    clock.pass_by(DAY * 8)
    session.repeats.resume(repeat.id)
    session.undo.undo()
    session.goals.edit(goal.id, new_goal("Run each evening"))
    session.repeats.resume(repeat.id)
    assert [goal.title for goal in session.goals.page().active] == ["Run each evening"]


def test_one_that_ended_makes_nothing_and_can_begin_anew(session, clock, diary):
    goal, repeat = weekly(session)
    session.repeats.end(repeat.id)
    assert session.goals.page().repeats == {}
    clock.pass_by(DAY * 8)
    assert session.repeats.turn() == []
    session.repeats.begin(goal.id)
    assert first_days(diary) == [str(TODAY), str(TODAY + DAY * 7)]


def test_a_goal_that_is_there_can_begin_to_come_again(session, clock):
    goal = session.goals.create(new_goal())
    session.repeats.begin(goal.id)
    assert session.repeats.turn() == []
    session.undo.undo()
    clock.pass_by(DAY * 8)
    assert session.repeats.turn() == []
    session.undo.redo()
    assert [goal.first_day for goal in session.goals.page().active] == [TODAY + DAY * 7]
    assert session.repeats.turn() == []


def test_undoing_a_new_repeating_goal_ends_it_and_redo_brings_it_back(session, clock):
    weekly(session)
    session.undo.undo()
    clock.pass_by(DAY * 8)
    assert session.repeats.turn() == []
    session.undo.redo()
    assert len(session.repeats.turn()) == 1


def test_other_words_hold_for_the_coming_weeks_and_undo_takes_them_back(session, clock):
    goal, repeat = weekly(session)
    session.goals.edit(goal.id, new_goal("Run each evening"))
    assert session.goals.page().repeats[repeat.id].title == "Run each evening"
    session.undo.undo()
    assert session.goals.page().repeats[repeat.id].title == "Walk each evening"
    session.undo.redo()
    clock.pass_by(DAY * 8)
    assert session.repeats.turn()[0].title == "Run each evening"


def test_its_days_stay_as_they_are(session):
    goal, _ = weekly(session)
    with pytest.raises(RuleError, match="keeps its days"):
        session.goals.edit(goal.id, new_goal(first_day=TODAY + DAY))


@pytest.mark.parametrize("stop", ["end", "undo"])
def test_its_days_can_change_once_it_comes_no_more(session, stop):
    goal = session.goals.create(new_goal())
    repeat = session.repeats.begin(goal.id)
    session.repeats.end(repeat.id) if stop == "end" else session.undo.undo()
    moved = session.goals.edit(goal.id, new_goal(first_day=TODAY + DAY))
    assert (moved.first_day, moved.repeat_id) == (TODAY + DAY, None)
    session.undo.undo()
    assert session.goals.goal(goal.id) == replace(goal, repeat_id=repeat.id)
    session.undo.redo()
    assert session.goals.goal(goal.id) == moved


def test_a_moved_goal_comes_again_on_its_new_weekday_whatever_is_undone(session, clock, diary):
    goal, repeat = weekly(session)
    session.repeats.end(repeat.id)
    session.goals.edit(goal.id, new_goal(first_day=TODAY + DAY))
    assert session.repeats.begin(goal.id).starts_on == TODAY + DAY
    for _ in range(3):
        session.undo.undo()
    assert session.repeats.turn() == []
    for _ in range(3):
        session.undo.redo()
    clock.pass_by(DAY)
    assert session.repeats.turn() == []
    clock.pass_by(DAY * 7)
    assert [made.first_day for made in session.repeats.turn()] == [TODAY + DAY * 8]
    assert len(first_days(diary)) == 2


def test_a_stopped_goal_moves_into_a_week_that_had_one(session, clock):
    goal, repeat = weekly(session)
    clock.pass_by(DAY * 7)
    (made,) = session.repeats.turn()
    session.repeats.end(repeat.id)
    session.goals.edit(goal.id, new_goal(first_day=made.first_day))
    session.undo.undo()
    session.undo.redo()
    assert session.goals.goal(goal.id).first_day == made.first_day


@pytest.mark.repeats
def test_a_goal_is_that_of_its_week_again_when_what_came_instead_is_undone(session, clock, diary):
    first, repeat = weekly(session)
    clock.pass_by(DAY * 7)
    (goal,) = session.repeats.turn()
    session.repeats.end(repeat.id)
    session.goals.edit(goal.id, new_goal(first_day=goal.first_day + DAY))
    session.repeats.begin(first.id)
    assert len(first_days(diary)) == 3
    for _ in range(3):
        session.undo.undo()
    assert session.goals.page().active == (goal,)
    assert session.repeats.turn() == []


def test_trying_again_continues_with_the_goal_of_this_week(session, clock, diary):
    goal, _ = weekly(session)
    clock.pass_by(DAY * 8)
    (made,) = session.repeats.turn()
    again = session.goals.try_again(goal.id)
    assert (again.id, again.continues_id) == (made.id, goal.id)
    assert len(first_days(diary)) == 2
    session.undo.undo()
    assert session.goals.goal(made.id) == made
    session.undo.redo()
    assert [goal.id for goal in session.goals.chain_of(made.id)] == [goal.id, made.id]


def test_the_repeats_of_others_are_out_of_reach(session, diary, clock):
    _, repeat = weekly(session)
    other = open_session(diary.storage, clock, builders.account(diary, "tom@example.org"))
    for operation in (other.repeats.pause, other.repeats.resume, other.repeats.end):
        with pytest.raises(MissingError):
            operation(repeat.id)
