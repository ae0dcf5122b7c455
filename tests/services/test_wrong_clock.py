"""A clock that was wrong for a while harms nothing once it is right again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.domain.stats import Range, Span
from aimstars_desktop.domain.weeks import Week
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.session import Session
from tests import builders
from tests.builders import (
    DAY,
    PASSWORD,
    PASSWORDS,
    TODAY,
    FixedClock,
    TestDiary,
    days,
    grow,
    new_goal,
    proud,
)
from tests.examples import FEW

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


@pytest.mark.repeats
def test_the_trash_is_not_emptied_while_the_clock_is_wrong(session, clock) -> None:
    trashed = trash(session)
    come_by(session, clock, DAYS_TO_BELIEVE)
    clock.jump(AGES)
    come_by(session, clock, DAYS_TO_BELIEVE - 1)
    clock.jump(-AGES)
    session.visit()
    assert_in_trash(session, trashed)


@pytest.mark.repeats
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


# --- rest days -----------------------------------------------------------------------------------


def written_but_for_one_day(session: Session) -> None:
    """Write on each of nine days but one, which only a day of rest can bridge."""
    for day in days(TODAY - 8 * DAY, 9):
        if day != TODAY - 4 * DAY:
            proud(session, day=day)


def test_a_weekly_rest_day_does_not_begin_before_what_is_written(session, clock) -> None:
    written_but_for_one_day(session)
    clock.jump(-AGES)
    wrong = session.days.today()
    with pytest.raises(RuleError, match="written since then"):
        session.rests.rest_every((TODAY - 4 * DAY).weekday(), wrong)
    clock.jump(AGES)
    assert session.statistics.overview().streaks.length == 4


def test_a_weekly_rest_day_that_is_ended_under_a_wrong_date_keeps_its_gaps(session, clock) -> None:
    clock.pass_by(-9 * DAY)
    session.rests.rest_every((TODAY - 4 * DAY).weekday(), TODAY - 9 * DAY)
    clock.pass_by(9 * DAY)
    written_but_for_one_day(session)
    assert session.statistics.overview().streaks.length == 8
    (rule,) = session.rests.rests().rules
    clock.jump(-AGES)
    session.rests.end_rule(rule.id)
    clock.jump(AGES)
    assert session.statistics.overview().streaks.length == 8
    (ended,) = session.rests.rests().rules
    assert ended.last == TODAY - DAY
    session.undo.undo()
    assert session.rests.rests().rules == (rule,)


def test_a_repeating_goal_that_was_set_under_a_wrong_date_is_shown(session, clock) -> None:
    clock.jump(AGES)
    goal = session.goals.create(new_goal(first_day=session.days.today()), every_week=True)
    session.visit()
    clock.jump(-AGES)
    session.visit()
    assert [shown.id for shown in session.goals.page().active] == [goal.id]


# --- whatever was done before, and whatever happens meanwhile ------------------------------------


class Life:
    """One person's diary, with two others beside it in one file."""

    def __init__(self) -> None:
        self.clock = FixedClock(builders.NOON - 40 * DAY)
        self.diary: TestDiary = builders.diary_in_memory()
        self.maya = builders.account(self.diary)
        self.of = builders.session(self.diary, self.clock, self.maya)
        self.accounts = AccountService(self.diary.storage, PASSWORDS, self.clock)
        proud(self.of, "Begun.")

    def evening(self, numbers: list[int]) -> None:
        """Do some things on a day, and go on to the next day."""
        self.of.visit()
        for number in numbers:
            with suppress(RuleError, IndexError):  # or there is no goal
                DEEDS[number % len(DEEDS)](self)
        self.clock.pass_by(DAY)

    def wrong_time(self, jump: timedelta, visits: int) -> None:
        """Use the diary for some days while the clock is wrong, without changing anything."""
        self.clock.jump(jump)
        for _ in range(visits):
            self.of.visit()
            self.of.reviews.offered(0)
            self.of.goals.page()
            with suppress(RuleError):
                self.accounts.sign_in(self.maya.id, "wrong")
            self.clock.jump(DAY)
        self.clock.jump(-visits * DAY - jump)

    @property
    def today(self):
        return self.of.days.today()

    def seen(self) -> dict[str, object]:
        """Return what this person sees now, without the points for visits."""
        self.of.visit()
        page = self.of.goals.page()
        overview = self.of.statistics.overview()
        return {
            "goals": [_known(goal) for goal in page.active],
            "waiting": [
                _known(goal) for goal in page.waiting if not _came_by_itself(goal, page.repeats)
            ],
            "closed": [_known(goal) for goal in page.closed],
            "repeats": [repeat.runs for repeat in page.repeats.values()],
            "due": [(due.entry.text, due.follow_up.due_on) for due in self.of.follow_ups.due()],
            "rests": self.of.rests.rests(),
            "drafts": [(draft.target, draft.text) for draft in self.of.drafts.all()],
            "trash": [(entry.text, entry.trashed_at) for entry in self.of.entries.trash()],
            "review": self.of.reviews.offered(0),
            "finished": self.of.reviews.finished(),
            "streaks": overview.streaks,
            "counts": (overview.proud, overview.grow, overview.trend_in_days),
            "charts": self.of.statistics.charts(Span(Range.ALL)).first,
            "entries": [entry.text for entry in self.of.entries.recent(500)],
            "sign in": self.refusal(),
        }

    def refusal(self) -> str:
        """Return why the right password is refused; empty when it is not."""
        try:
            self.accounts.sign_in(self.maya.id, PASSWORD)
        except RuleError as error:
            return str(error)
        return ""


def _came_by_itself(goal, repeats) -> bool:
    """Return whether a repeat has made this goal, in another week than its first.

    A clock that is a few days ahead makes the goal of the coming week. It waits for an answer
    later, also when nobody comes by in that week, which then would have had no goal.
    """
    repeat = repeats.get(goal.repeat_id)
    return repeat is not None and goal.first_day != repeat.starts_on


def _known(goal) -> tuple[object, ...]:
    return goal.title, goal.first_day, goal.last_day, goal.status, goal.closed_on


def _first_entry(life: Life) -> int:
    return life.of.entries.recent(1)[0].id


def _first_goal(life: Life) -> int:
    return life.of.goals.page().active[0].id


def _decide(life: Life) -> None:
    week = Week(life.today - 6 * DAY)
    life.of.reviews.decide(week, _first_goal(life), Decision.TRY_AGAIN)
    life.of.reviews.finish(week)


DEEDS: list[Callable[[Life], object]] = [
    lambda life: proud(life.of, f"proud {life.today}"),
    lambda life: proud(life.of, f"late {life.today}", life.today - DAY),
    lambda life: life.of.follow_ups.come_back(grow(life.of, f"grow {life.today}").id, 10),
    lambda life: life.of.goals.create(new_goal(f"goal {life.today}", life.today)),
    lambda life: life.of.goals.create(new_goal("weekly", life.today), every_week=True),
    lambda life: life.of.rests.rest_on(life.today + 2 * DAY, "away"),
    lambda life: life.of.rests.rest_every(2, life.today, life.today + 20 * DAY),
    lambda life: life.of.drafts.keep(f"new:{life.today}", "unfinished"),
    lambda life: life.of.entries.delete(proud(life.of, f"trashed {life.today}").id),
    lambda life: life.of.goals.delete(life.of.goals.create(new_goal("gone", life.today)).id),
    lambda life: (
        life.of.goals.create(new_goal("closed", life.today)).id
        and life.of.goals.close(_first_goal(life), Status.COMPLETED)
    ),
    _decide,
    lambda life: life.of.rests.give_back(life.today - 5 * DAY),
]


@pytest.mark.repeats
@example([[0], [0, 3], [2, 4, 7, 8, 9]], AGES, 4, [5, 40])
@example([[0], [4, 5, 6], [0, 9]], -AGES, 4, [5, 40])
@example([[0], [], [], [4]], 3 * DAY, 4, [38])
@example([[4], [], [], [], [], [0]], 3 * DAY, 2, [4])  # the goal of the next week is not there yet
@given(
    st.lists(st.lists(st.integers(0, len(DEEDS) - 1), max_size=3), min_size=1, max_size=6),
    st.sampled_from([AGES, -AGES, 100 * DAY, -100 * DAY, 3 * DAY, -3 * DAY]),
    st.integers(1, DAYS_TO_BELIEVE - 1),
    st.lists(st.integers(1, 45), min_size=1, max_size=2),
)
@FEW
def test_a_clock_that_was_wrong_for_a_while_changes_nothing(evenings, jump, visits, later) -> None:
    spared, wronged = Life(), Life()
    for numbers in evenings:
        for life in (spared, wronged):
            life.evening(numbers)
    for number in range(len(later) + 1):
        if number == 0:
            wronged.wrong_time(jump, visits)
            for life in (spared, wronged):
                life.clock.pass_by(timedelta(hours=1))  # over every wait
        else:
            for life in (spared, wronged):
                life.clock.pass_by(later[number - 1] * DAY)
        assert wronged.seen() == spared.seen()
