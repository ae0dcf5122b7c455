"""Small histories with ledgers worked out by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import pytest

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.points import Facts, LedgerRow, Source, day_number, ledger
from aimstars_desktop.domain.rests import RestRule, Rests
from tests.builders import DAY

FIRST = date(2026, 1, 1)
"""A Thursday."""

PROUD, GROW = Rating.PROUD, Rating.GROW


def day(number: int) -> date:
    """Return the first, second … day of 2026."""
    return FIRST + DAY * (number - 1)


def each(first: int, last: int) -> list[int]:
    """Return the numbers of the days from one to another."""
    return list(range(first, last + 1))


@dataclass(frozen=True)
class History:
    """What happened, and what the ledger has to say about it.

    Attributes:
        grow: days with one entry to grow from (+2 each).
        proud: days with one proud entry (+5 each).
        sevens: days on which a streak reached 7, 14, 21 … days (+10 each).
        thirties: days on which it reached 30, 60 … days (+50 each).
        total: all points, added up by hand.
    """

    name: str
    total: int
    grow: list[int] = field(default_factory=list)
    proud: list[int] = field(default_factory=list)
    visits: list[int] = field(default_factory=list)
    completed: list[int] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    carried: dict[int, int] = field(default_factory=dict)
    rests: Rests = field(default_factory=Rests)
    sevens: list[int] = field(default_factory=list)
    thirties: list[int] = field(default_factory=list)


HISTORIES = [
    # 1 visit + 5
    History("a first evening", 6, proud=[1], visits=[1]),
    # 1 visit + 5 + 2 + 2
    History("three moments of one day", 10, proud=[1], grow=[1, 1], visits=[1]),
    # 7 visits + 7 x 2 + 10
    History("a first week", 31, grow=each(1, 7), visits=each(1, 7), sevens=[7]),
    # 12 x 2; neither half reaches seven, and twelve days earn no spare day
    History("a missed day in the first weeks", 24, grow=[*each(1, 6), *each(8, 13)]),
    # 30 x 5 + 4 x 10 + 50
    History("a month", 240, proud=each(1, 30), sevens=[7, 14, 21, 28], thirties=[30]),
    # 22 x 2 + 3 x 10; day 14 earned a spare day, day 16 took it, the 21st written is day 22
    History(
        "a day kept by a spare day", 74, grow=[*each(1, 15), *each(17, 23)], sevens=[7, 14, 22]
    ),
    # the same, but day 16 was given back: the second run reaches seven on day 23
    History(
        "a spare day given back",
        74,
        grow=[*each(1, 15), *each(17, 23)],
        rests=Rests(returned=frozenset({day(16)})),
        sevens=[7, 14, 23],
    ),
    # 22 x 2 + 3 x 10; two days and one spare day: nothing is bridged, nothing is taken
    History(
        "a gap larger than the stock",
        74,
        grow=[*each(1, 15), *each(18, 24)],
        sevens=[7, 14, 24],
    ),
    # 7 x 2 + 10; days 4 and 5 are free, the seventh written day is day 9
    History(
        "ill for two days",
        24,
        grow=[*each(1, 3), *each(6, 9)],
        rests=Rests({day(4): "ill", day(5): "ill"}),
        sevens=[9],
    ),
    # 7 x 2 + 10; each Sunday (day 4) is free
    History(
        "never on Sundays",
        24,
        grow=[*each(1, 3), *each(5, 8)],
        rests=Rests(rules=(RestRule(1, 6, day(1)),)),
        sevens=[8],
    ),
    # 63 x 2 + 9 x 10 + 2 x 50; four spare days earned, three held, all three taken on days 61-63
    History(
        "a stock used up at once",
        316,
        grow=[*each(1, 60), *each(64, 66)],
        sevens=[7, 14, 21, 28, 35, 42, 49, 56, 66],
        thirties=[30, 60],
    ),
    # 10 + 10 + 1 + 11 + 1
    History(
        "goals and an older file",
        33,
        completed=[5, 5],
        failed=[6],
        carried={1: 11},
        visits=[5],
    ),
    # 210 x 2 + 30 x 10 + 7 x 50; day 210 gives both
    History(
        "two hundred and ten days",
        1070,
        grow=each(1, 210),
        sevens=each(1, 210)[6::7],
        thirties=each(1, 210)[29::30],
    ),
]


@pytest.mark.parametrize("history", HISTORIES, ids=lambda history: history.name)
def test_the_ledger_is_what_the_rules_give(history: History) -> None:
    written = [(number, GROW) for number in history.grow]
    written += [(number, PROUD) for number in history.proud]
    closed = [(number, Status.COMPLETED) for number in history.completed]
    closed += [(number, Status.FAILED) for number in history.failed]
    facts = Facts(
        entries={n: (day(number), rating) for n, (number, rating) in enumerate(written, 1)},
        goals={n: (status, day(number)) for n, (number, status) in enumerate(closed, 1)},
        visits=frozenset(map(day, history.visits)),
        carried={day(number): points for number, points in history.carried.items()},
        rests=history.rests,
    )
    expected = {
        *(
            LedgerRow(day(number), Source.ENTRY, n, 5 if rating is PROUD else 2)
            for n, (number, rating) in enumerate(written, 1)
        ),
        *(
            LedgerRow(day(number), Source.GOAL_COMPLETED, n, 10)
            if status is Status.COMPLETED
            else LedgerRow(day(number), Source.GOAL_FAILED, n, 1)
            for n, (number, status) in enumerate(closed, 1)
        ),
        *(by_day(Source.VISIT, number, 1) for number in history.visits),
        *(by_day(Source.CARRIED, number, points) for number, points in history.carried.items()),
        *(by_day(Source.STREAK_7, number, 10) for number in history.sevens),
        *(by_day(Source.STREAK_30, number, 50) for number in history.thirties),
    }
    assert ledger(facts) == expected
    assert sum(row.points for row in expected) == history.total


def by_day(source: Source, number: int, points: int) -> LedgerRow:
    """Return a row that is named by its day."""
    return LedgerRow(day(number), source, day_number(day(number)), points)
