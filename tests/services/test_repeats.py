"""Goals that come again every week: once a week, whatever happens to the clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.errors import MissingError, RuleError
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.services.session import open_session
from tests import builders
from tests.builders import DAY, TODAY, FixedClock, new_goal


def weekly(session, **words):
    goal = session.goals.create(new_goal(**words), every_week=True)
    return goal, session.goals.page().repeats[goal.repeat_id]


def first_days(diary) -> list[str]:
    """Return the first day of every goal that was ever made, the trash included."""
    return [str(day) for (day,) in diary.sql("SELECT week_start FROM goals ORDER BY week_start")]


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


@pytest.mark.parametrize("deed", ["delete", "close"])
def test_what_was_deleted_or_closed_is_not_made_again(session, deed):
    goal, _ = weekly(session)
    if deed == "delete":
        session.goals.delete(goal.id)
    else:
        session.goals.close(goal.id, Status.COMPLETED)
    assert session.repeats.turn() == []


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
    assert len(session.repeats.turn()) == 1


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


def test_a_goal_whose_week_has_another_by_now_stays_one_of_its_own(session, clock, diary):
    first, repeat = weekly(session)
    clock.pass_by(DAY * 7)
    (goal,) = session.repeats.turn()
    session.repeats.end(repeat.id)
    session.goals.edit(goal.id, new_goal(first_day=goal.first_day + DAY))
    session.repeats.begin(first.id)
    assert len(first_days(diary)) == 3
    for _ in range(3):
        session.undo.undo()
    assert session.goals.goal(goal.id) == replace(goal, repeat_id=None)
    assert session.repeats.turn() == []


def test_trying_again_goes_on_with_the_goal_of_this_week(session, clock, diary):
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
    for deed in (other.repeats.pause, other.repeats.resume, other.repeats.end):
        with pytest.raises(MissingError):
            deed(repeat.id)


# One step of a life with a repeating goal: days that pass (also back), or a deed.
STEPS = st.lists(
    st.one_of(
        st.integers(-40, 400).map(lambda days: ("days", days)),
        st.integers(-3, 3).map(lambda hours: ("hours", hours)),
        st.sampled_from(
            [
                ("pause", 0),
                ("resume", 0),
                ("undo", 0),
                ("redo", 0),
                ("close", 0),
                ("delete", 0),
                ("launch", 0),
            ]
        ),
    ),
    max_size=30,
)


@given(STEPS)
def test_there_is_one_goal_a_week_whatever_happens(steps):
    diary = builders.diary_in_memory()
    clock = FixedClock()
    session = builders.session(diary, clock)
    _, repeat = weekly(session)
    visited = set()
    for kind, amount in steps:
        _act(session, clock, repeat, kind, amount)
        session = _launched(diary, clock, session) if kind == "launch" else session
        session.repeats.turn()
        kept = next((one for one in session.goals.page().repeats.values()), None)
        week = repeat.week_of(session.days.today())
        if kept is not None and kept.runs and week is not None:
            visited.add(str(week[0]))
            assert str(week[0]) in first_days(diary)
    made = first_days(diary)
    assert len(made) == len(set(made)), "no week has two"
    assert set(made) - {str(TODAY)} <= visited, "no week that nobody saw has one"
    ledger = {(row.source, row.source_id) for row in _rows(diary, session)}
    assert ledger == {(row.source, row.source_id) for row in _recomputed(diary, session)}


def _act(session, clock, repeat: Repeat, kind: str, amount: int) -> None:
    active = [*session.goals.page().waiting, *session.goals.page().active]
    match kind:
        case "days":
            clock.pass_by(DAY * amount)
        case "hours":
            clock.pass_by(timedelta(hours=amount))
        case "pause":
            session.repeats.pause(repeat.id)
        case "resume":
            session.repeats.resume(repeat.id)
        case "undo":
            session.undo.undo()
        case "redo":
            session.undo.redo()
        case "close" if active:
            session.goals.close(active[0].id, Status.COMPLETED)
        case "delete" if active:
            session.goals.delete(active[-1].id)


def _launched(diary, clock, session):
    return open_session(diary.storage, clock, session.account)


def _rows(diary, session):
    with diary.storage.reading(session.account.id) as unit:
        return unit.ledger.rows()


def _recomputed(diary, session):
    from aimstars_desktop.services.bookkeeping import recomputed

    with diary.storage.reading(session.account.id) as unit:
        return recomputed(unit)
