"""What a check of the books found: the ledger against the facts, the daily stats against both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from aimstars_desktop.domain.diary import Rating
from aimstars_desktop.domain.points import LedgerRow, points_by_day
from aimstars_desktop.domain.stats import DayTotal


@dataclass(frozen=True, slots=True)
class WrongDay:
    """A day whose daily stats are not what the ledger and the entries say.

    Attributes:
        kept: what the daily stats say; None when the day is missing there.
        due: what they should say; None when the day should not be there.
    """

    day: date
    kept: DayTotal | None
    due: DayTotal | None


@dataclass(frozen=True, slots=True)
class Checkup:
    """The differences, all of which a repair would settle.

    Attributes:
        missing: rows that the ledger should have and has not.
        extra: rows that it has and should not; a row with other points is in both.
        days: daily stats that are wrong, rising.
        rows: how many rows of the ledger were looked at.
    """

    missing: tuple[LedgerRow, ...]
    extra: tuple[LedgerRow, ...]
    days: tuple[WrongDay, ...]
    rows: int

    @property
    def is_right(self) -> bool:
        """Whether everything adds up."""
        return not (self.missing or self.extra or self.days)

    @property
    def points(self) -> int:
        """By how much a repair would change the points."""
        return sum(row.points for row in self.missing) - sum(row.points for row in self.extra)


def compare(
    kept: Collection[LedgerRow],
    due: Collection[LedgerRow],
    totals: Iterable[DayTotal],
    entries: Iterable[tuple[date, Rating]],
) -> Checkup:
    """Compare the books with what they should be.

    Args:
        kept: the ledger as it is; ``due``, as it follows from the facts.
        totals: the daily stats as they are.
        entries: day and rating of every entry outside the trash.
    """
    kept_rows, due_rows = set(kept), set(due)
    found = {total.day: total for total in totals}
    expected = daily_stats(due_rows, entries)
    wrong = [
        WrongDay(day, found.get(day), expected.get(day))
        for day in sorted(found.keys() | expected.keys())
        if found.get(day) != expected.get(day) and not _is_empty(found.get(day), expected.get(day))
    ]
    return Checkup(
        missing=tuple(sorted(due_rows - kept_rows)),
        extra=tuple(sorted(kept_rows - due_rows)),
        days=tuple(wrong),
        rows=len(kept_rows),
    )


def daily_stats(
    rows: Iterable[LedgerRow], entries: Iterable[tuple[date, Rating]]
) -> Mapping[date, DayTotal]:
    """Return the daily stats that follow from a ledger and the entries."""
    points = points_by_day(rows)
    counts = Counter(entries)
    days = points.keys() | {day for day, _ in counts}
    return {
        day: DayTotal(
            day, points.get(day, 0), counts[(day, Rating.PROUD)], counts[(day, Rating.GROW)]
        )
        for day in days
    }


def _is_empty(*totals: DayTotal | None) -> bool:
    """A day that says nothing may stay in the daily stats or be missing there."""
    return all(one is None or not (one.points or one.proud or one.grow) for one in totals)
