"""Points: a pure function of what happened, and the ledger that explains each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from aimstars_desktop.domain.entries import Origin, Rating
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.rests import NO_RESTS, Rests
from aimstars_desktop.domain.streaks import Run, fold, runs


class Source(Enum):
    """Why points were given; the values are those of the ledger."""

    ENTRY = "diary_entry"
    GOAL_COMPLETED = "goal_completed"
    GOAL_FAILED = "goal_failed"
    VISIT = "daily_login"
    STREAK_7 = "streak_7_day"
    STREAK_30 = "streak_30_day"
    CARRIED = "carried"


ENTRY_POINTS: Mapping[Rating, int] = {Rating.PROUD: 5, Rating.GROW: 2}
"""What an entry earns; an unrated one earns nothing and has no row until it is rated."""

GOAL_POINTS: Mapping[Status, tuple[Source, int]] = {
    Status.COMPLETED: (Source.GOAL_COMPLETED, 10),
    Status.FAILED: (Source.GOAL_FAILED, 1),
}
VISIT_POINTS = 1
STREAK_REWARDS: tuple[tuple[int, Source, int], ...] = (
    (7, Source.STREAK_7, 10),
    (30, Source.STREAK_30, 50),
)
"""For each source: every how many days of a streak it gives how many points."""

STREAK_SOURCES = frozenset(source for _, source, _ in STREAK_REWARDS)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One reason why points were given.

    Attributes:
        source_id: the entry's or goal's id; for visits, streaks and carried points the day as
            YYYYMMDD. One account has one row per source and id.
    """

    day: date
    source: Source
    source_id: int
    points: int

    def __lt__(self, other: LedgerRow) -> bool:
        return self._key() < other._key()

    def _key(self) -> tuple[date, str, int]:
        return self.day, self.source.value, self.source_id


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that points come from.

    Attributes:
        entries: id to (day, rating), without the trash.
        goals: id to (status, closed_on) of goals that are closed on a known day and not trashed.
        visits: the days on which the diary was open.
        carried: day to the points that an older file had beyond the rules.
        rests: rest days, and spare days that were given back.
        origins: of the entries that came from another program; the others were written here.
    """

    entries: Mapping[int, tuple[date, Rating]]
    goals: Mapping[int, tuple[Status, date]]
    visits: frozenset[date]
    carried: Mapping[date, int]
    rests: Rests = NO_RESTS
    origins: Mapping[int, Origin] = field(default_factory=dict)


def day_number(day: date) -> int:
    """Return the day as YYYYMMDD, as the ledger writes days."""
    return day.year * 10_000 + day.month * 100 + day.day


def entry_row(
    entry_id: int, day: date, rating: Rating, origin: Origin = Origin.HERE
) -> LedgerRow | None:
    """Return the ledger row of an entry; None while it is unrated.

    Args:
        entry_id: becomes the row's ``source_id``.
        day: the day the entry is about, on which its points are booked.
        rating: decides how many points.
        origin: an entry that was imported without points has a row of none, which explains it.
    """
    points = ENTRY_POINTS.get(rating)
    if points is None:
        return None
    return LedgerRow(day, Source.ENTRY, entry_id, 0 if origin is Origin.IMPORTED else points)


def goal_row(goal_id: int, status: Status, closed_on: date) -> LedgerRow:
    """Return the ledger row of a closed goal.

    Args:
        goal_id: becomes the row's ``source_id``.
        status: completed or failed.
        closed_on: the day on which its points are booked.
    """
    source, points = GOAL_POINTS[status]
    return LedgerRow(closed_on, source, goal_id, points)


def visit_row(day: date) -> LedgerRow:
    """Return the ledger row of the first visit of a day."""
    return LedgerRow(day, Source.VISIT, day_number(day), VISIT_POINTS)


def streak_rows(written: Iterable[date], rests: Rests = NO_RESTS) -> set[LedgerRow]:
    """Return the ledger rows of all streak rewards."""
    return streak_rewards(runs(written), rests)


def streak_rewards(written: Sequence[Run], rests: Rests = NO_RESTS) -> set[LedgerRow]:
    """Return the rewards of all streaks in the runs of written days, earliest first."""
    return {row for parts in fold(written, rests).runs for row in _rewards_of(parts)}


def reward_for(length: int) -> int:
    """Return the points that a streak earns on reaching ``length`` days; 0 on most days."""
    return sum(points for every, _, points in STREAK_REWARDS if length and length % every == 0)


def days_to_reward(length: int) -> tuple[int, int]:
    """Return how many days are missing until the next reward, and its points."""
    days = min(every - length % every for every, _, _ in STREAK_REWARDS)
    return days, reward_for(length + days)


def ledger(facts: Facts) -> set[LedgerRow]:
    """Return the whole ledger: the function that every point comes from."""
    rows = {
        row
        for entry_id, (day, rating) in facts.entries.items()
        if (row := entry_row(entry_id, day, rating, facts.origins.get(entry_id, Origin.HERE)))
    }
    rows |= {goal_row(goal_id, status, day) for goal_id, (status, day) in facts.goals.items()}
    rows |= {visit_row(day) for day in facts.visits}
    own = {day for entry_id, (day, _) in facts.entries.items() if entry_id not in facts.origins}
    streaks = streak_rows(sorted({day for day, _ in facts.entries.values()}), facts.rests)
    rows |= {row for row in streaks if row.day in own}
    rows |= {
        LedgerRow(day, Source.CARRIED, day_number(day), points)
        for day, points in facts.carried.items()
        if points
    }
    return rows


def points_by_day(rows: Iterable[LedgerRow]) -> dict[date, int]:
    """Return the sum of points of each day in the ledger."""
    sums: dict[date, int] = defaultdict(int)
    for row in rows:
        sums[row.day] += row.points
    return dict(sums)


def _rewards_of(parts: Sequence[Run]) -> Iterable[LedgerRow]:
    """Yield the rewards of one streak: bridged days between its runs do not count."""
    before = 0
    for run in parts:
        after = before + run.length
        for every, source, points in STREAK_REWARDS:
            for reached in range(before - before % every + every, after + 1, every):
                day = run.first + timedelta(days=reached - before - 1)
                yield LedgerRow(day, source, day_number(day), points)
        before = after
