"""A clock that was wrong for a while harms nothing once it is right again."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.domain.stats import Range, Span
from aimstars_desktop.services.session import Session
from tests import builders
from tests.builders import DAY, TODAY, FixedClock, days, grow, new_goal, proud

AGES = 365 * 20 * DAY


def come_by(session: Session, clock: FixedClock, count: int) -> None:
    """Open the diary on so many days, from today on; the last of them is today then."""
    for number in range(count):
        if number:
            clock.pass_by(DAY)
        session.visit()


def trash(session: Session) -> tuple[int, int]:
    """Put an entry and a goal into the trash; return their ids."""
    entry, goal = proud(session), session.goals.create(new_goal())
    session.entries.delete(entry.id)
    session.goals.delete(goal.id)
    return entry.id, goal.id


def assert_in_trash(session: Session, trashed: tuple[int, int]) -> None:
    entry_id, goal_id = trashed
    assert [entry.id for entry in session.entries.trash()] == [entry_id]
    assert session.goals.goal(goal_id).trashed_at is not None


# The whole rule about the trash: tests/domain/test_trash.py.


def test_the_trash_is_not_emptied_while_the_clock_is_wrong(session, clock) -> None:
    trashed = trash(session)
    come_by(session, clock, DAYS_TO_BELIEVE)
    clock.jump(AGES)
    come_by(session, clock, DAYS_TO_BELIEVE - 1)
    clock.jump(-AGES)
    session.visit()
    assert_in_trash(session, trashed)


@pytest.mark.parametrize("wrong", [AGES, -AGES])
def test_what_was_trashed_under_a_wrong_date_gets_the_right_one(session, clock, wrong) -> None:
    come_by(session, clock, DAYS_TO_BELIEVE + 1)
    clock.jump(wrong)
    session.visit()
    trashed = trash(session)
    clock.jump(-wrong)
    session.visit()
    assert_in_trash(session, trashed)
    (entry,) = session.entries.trash()
    assert entry.trashed_at == session.goals.goal(trashed[1]).trashed_at == clock.now()


@pytest.mark.parametrize("wrong", [AGES, 40 * DAY, 3 * DAY])
def test_an_entry_of_a_day_that_lies_ahead_leaves_the_streak_alone(session, clock, wrong) -> None:
    for day in days(TODAY - 4 * DAY, 5):
        proud(session, day=day)
    clock.jump(wrong)
    proud(session)
    clock.jump(-wrong)
    for streaks in (session.statistics.overview().streaks, session.rests.timeline().standing):
        assert (streaks.length, streaks.open_today) == (5, False)
    clock.pass_by(DAY)
    assert session.statistics.overview().streaks.open_today
    if wrong == AGES:
        clock.pass_by(2 * DAY)
        assert session.statistics.overview().streaks.length == 0
        assert session.rests.timeline().ended is not None


def test_an_entry_of_a_day_that_lies_ahead_leaves_days_of_rest_alone(session, clock) -> None:
    proud(session, day=TODAY - 3 * DAY)
    clock.jump(AGES)
    proud(session)
    clock.jump(-AGES)
    session.rests.rest_on(TODAY - DAY, "ill")
    assert TODAY - DAY in session.rests.rests().days


def test_an_entry_of_a_day_that_lies_ahead_can_be_moved(session, clock) -> None:
    clock.jump(AGES)
    entry = proud(session)
    clock.jump(-AGES)
    assert session.entries.change(entry.id, day=TODAY).entry.day == TODAY


@pytest.mark.parametrize("interval", [3, 10, 30])
def test_a_follow_up_that_was_set_under_a_wrong_date_comes_back(session, clock, interval) -> None:
    entry = grow(session, day=TODAY)
    clock.jump(AGES)
    session.follow_ups.come_back(entry.id, interval)
    clock.jump(-AGES)
    assert [due.entry.id for due in session.follow_ups.due()] == [entry.id]


def test_a_follow_up_does_not_come_back_early_over_the_date_line(session, clock) -> None:
    entry = grow(session)
    session.follow_ups.come_back(entry.id, 30)
    clock.jump(-DAY)
    assert session.follow_ups.due() == []


def test_a_repeating_goal_goes_on_after_a_wrong_date(session, clock) -> None:
    goal = session.goals.create(new_goal(), every_week=True)
    clock.jump(AGES)
    session.visit()
    clock.jump(-AGES)
    session.visit()
    assert [shown.id for shown in session.goals.page().active] == [goal.id]
    clock.pass_by(7 * DAY)
    session.visit()
    assert [shown.first_day for shown in session.goals.page().active] == [TODAY + 7 * DAY]


def test_a_goal_of_a_wrong_week_shows_when_something_was_done_with_it(session, clock) -> None:
    session.goals.create(new_goal(), every_week=True)
    clock.jump(AGES)
    session.visit()
    (ahead,) = session.goals.page().active
    session.goals.note(ahead.id, "Twice round the pond.")
    clock.jump(-AGES)
    assert ahead.id in [shown.id for shown in session.goals.page().active]


def test_a_visit_long_ago_does_not_stretch_the_charts(session, clock) -> None:
    clock.jump(-AGES)
    session.visit()
    clock.jump(AGES)
    proud(session, day=TODAY - DAY)
    assert session.statistics.charts(Span(Range.ALL)).first == TODAY - DAY
    assert session.statistics.year(TODAY.year).first_year == TODAY.year


def test_a_day_of_a_wrong_date_is_visited_once_more_when_it_comes(session, clock) -> None:
    clock.jump(3 * DAY)
    session.visit()
    clock.jump(-3 * DAY)
    clock.pass_by(3 * DAY)
    session.visit()
    assert builders.ledger_rows(session, TODAY + 3 * DAY)
