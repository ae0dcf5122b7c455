"""What a check of the books finds: the ledger against the facts, the daily stats against both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from aimstars_desktop.domain.damage import DamagedRow
from aimstars_desktop.domain.entries import Rating
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
    """The differences, which a repair would correct, and the damaged rows, which stay as they are.

    Attributes:
        missing: rows that the ledger should have but has not.
        extra: rows that it has but should not; a row with wrong points is in both.
        days: daily stats that are wrong, in order of days.
        rows: how many rows of the ledger were checked.
        damaged: rows that cannot be read, or not wholly.
        tags: the entries whose tags are not those of their texts.
    """

    missing: tuple[LedgerRow, ...]
    extra: tuple[LedgerRow, ...]
    days: tuple[WrongDay, ...]
    rows: int
    damaged: tuple[DamagedRow, ...] = ()
    tags: tuple[int, ...] = ()

    @property
    def is_right(self) -> bool:
        """Whether everything adds up, and everything can be read."""
        return not (self.damaged or self.can_be_repaired)

    @property
    def can_be_repaired(self) -> bool:
        """Whether there are differences."""
        return bool(self.missing or self.extra or self.days or self.tags)

    @property
    def points(self) -> int:
        """By how much a repair would change the points."""
        return sum(row.points for row in self.missing) - sum(row.points for row in self.extra)


def compare(
    kept: Collection[LedgerRow],
    due: Collection[LedgerRow],
    totals: Iterable[DayTotal],
    entries: Iterable[tuple[date, Rating]],
    damaged: Iterable[DamagedRow] = (),
    tags: Iterable[int] = (),
) -> Checkup:
    """Compare the books with what they should be.

    Args:
        kept: the stored ledger.
        due: the ledger as it follows from the facts.
        totals: the stored daily stats.
        entries: day and rating of every entry outside the trash.
        damaged: the rows that are damaged.
        tags: the entries with wrong tags.
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
        damaged=tuple(damaged),
        tags=tuple(sorted(tags)),
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
            day,
            points.get(day, 0),
            counts[(day, Rating.PROUD)],
            counts[(day, Rating.GROW)],
            counts[(day, Rating.UNRATED)],
        )
        for day in days
    }


def _is_empty(*totals: DayTotal | None) -> bool:
    """Whether a day has no points and no entries: it may be in the daily stats or not."""
    return all(one is None or not (one.points or one.entries) for one in totals)
