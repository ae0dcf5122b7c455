"""Points: the numbers of the rules, and the ledger as a function."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.entries import Origin, Rating
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.points import (
    STREAK_SOURCES,
    Facts,
    LedgerRow,
    Source,
    day_number,
    days_to_reward,
    entry_row,
    goal_row,
    ledger,
    points_by_day,
    reward_for,
    streak_rows,
    visit_row,
)
from aimstars_desktop.domain.streaks import fold, runs
from tests.builders import DAY, TODAY, days


def test_an_entry_imported_without_points_has_a_row_of_none() -> None:
    assert entry_row(7, TODAY, Rating.PROUD, Origin.IMPORTED) == LedgerRow(
        TODAY, Source.ENTRY, 7, 0
    )
    assert entry_row(7, TODAY, Rating.UNRATED, Origin.IMPORTED) is None
    assert entry_row(7, TODAY, Rating.GROW, Origin.IMPORTED_WITH_POINTS) == entry_row(
        7, TODAY, Rating.GROW
    )


def test_imported_days_count_for_a_streak_and_are_not_rewarded() -> None:
    entries = {n: (TODAY + DAY * n, Rating.PROUD) for n in range(1, 15)}
    imported = dict.fromkeys(range(1, 13), Origin.IMPORTED_WITH_POINTS)
    rows = ledger(Facts(entries, {}, frozenset(), {}, origins=imported))
    streaks = [row for row in rows if row.source in STREAK_SOURCES]
    assert [(row.day, row.points) for row in streaks] == [(TODAY + DAY * 14, 10)]


def test_a_proud_entry_gives_five_points_on_its_day():
    assert entry_row(7, TODAY, Rating.PROUD) == LedgerRow(TODAY, Source.ENTRY, 7, 5)


def test_a_grow_entry_gives_two_points_on_its_day():
    assert entry_row(7, TODAY, Rating.GROW) == LedgerRow(TODAY, Source.ENTRY, 7, 2)


def test_a_completed_goal_gives_ten_points_on_the_day_it_was_closed():
    row = goal_row(3, Status.COMPLETED, TODAY)
    assert row == LedgerRow(TODAY, Source.GOAL_COMPLETED, 3, 10)


def test_a_goal_not_reached_gives_one_point():
    assert goal_row(3, Status.FAILED, TODAY) == LedgerRow(TODAY, Source.GOAL_FAILED, 3, 1)


def test_the_first_visit_of_a_day_gives_one_point():
    assert visit_row(TODAY) == LedgerRow(TODAY, Source.VISIT, 20261122, 1)


@pytest.mark.parametrize(
    ("length", "points"),
    [(0, 0), (6, 0), (7, 10), (8, 0), (14, 10), (29, 0), (30, 50), (60, 50), (210, 60), (211, 0)],
)
def test_a_streak_is_rewarded_every_seven_and_every_thirty_days(length, points):
    assert reward_for(length) == points


def test_day_210_gives_both_rewards_on_that_day():
    start = date(2026, 1, 1)
    reached = start + DAY * 209
    rows = {row for row in streak_rows(days(start, 210)) if row.day == reached}
    number = day_number(reached)
    assert rows == {
        LedgerRow(reached, Source.STREAK_7, number, 10),
        LedgerRow(reached, Source.STREAK_30, number, 50),
    }


def test_a_gap_starts_the_count_of_the_rewards_anew():
    written = days(date(2026, 1, 1), 6) + days(date(2026, 1, 8), 7)
    assert [row.day for row in streak_rows(written)] == [date(2026, 1, 14)]


@pytest.mark.parametrize(
    ("length", "left", "points"), [(0, 7, 10), (6, 1, 10), (7, 7, 10), (28, 2, 50), (209, 1, 60)]
)
def test_the_next_reward_is_known_beforehand(length, left, points):
    assert days_to_reward(length) == (left, points)


def test_the_ledger_names_every_source():
    day = date(2026, 1, 7)
    facts = Facts(
        entries={number: (day - DAY * number, Rating.GROW) for number in range(7)},
        goals={1: (Status.COMPLETED, day), 2: (Status.FAILED, day)},
        visits=frozenset({day}),
        carried={day: 11, day - DAY: 0},
    )
    of_the_day = {(row.source, row.points) for row in ledger(facts) if row.day == day}
    assert of_the_day == {
        (Source.ENTRY, 2),
        (Source.GOAL_COMPLETED, 10),
        (Source.GOAL_FAILED, 1),
        (Source.VISIT, 1),
        (Source.STREAK_7, 10),
        (Source.CARRIED, 11),
    }
    assert points_by_day(ledger(facts))[day] == 35


def test_nothing_carried_is_no_row():
    assert ledger(Facts({}, {}, frozenset(), {TODAY: 0})) == set()


@given(st.sets(st.dates(date(2025, 12, 1), date(2026, 3, 31)), max_size=60))
def test_rewards_follow_from_counting_the_days_of_each_streak(written):
    slowly = {}
    for streak in fold(runs(sorted(written))).streaks:
        inside = sorted(day for day in written if streak.first <= day <= streak.last)
        for length, day in enumerate(inside, 1):
            if reward_for(length):
                slowly[day] = reward_for(length)
    assert points_by_day(streak_rows(sorted(written))) == slowly


def test_bridged_days_do_not_count_towards_a_reward():
    written = days(date(2026, 1, 1), 14) + days(date(2026, 1, 16), 7)
    assert [row.day for row in sorted(streak_rows(written))] == [
        date(2026, 1, 7),
        date(2026, 1, 14),
        date(2026, 1, 22),
    ]
