"""The ports of points: the ledger with its daily stats, and the visits."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from aimstars_desktop.domain.points import LedgerRow, Source
from aimstars_desktop.domain.points_explained import Line
from aimstars_desktop.domain.stats import DayTotal, Sums
from aimstars_desktop.domain.streaks import Run


class LedgerRepository(Protocol):
    """The ledger and the daily stats of one account."""

    def put(self, row: LedgerRow) -> None:
        """Save the row, replacing one of the same source and id."""
        ...

    def remove(self, row: LedgerRow) -> None:
        """Remove the row of this source and id, if there is one."""
        ...

    def rows(self) -> Sequence[LedgerRow]:
        """Return all rows, earliest day first."""
        ...

    def explained(
        self, sources: Collection[Source], first: date | None = None, last: date | None = None
    ) -> Sequence[Line]:
        """Return the rows of these sources with their causes, latest day first.

        Args:
            sources: only rows of these sources.
            first: the first day; None for all before ``last``.
            last: the last day; None for all from ``first`` on.
        """
        ...

    def months(self) -> Sequence[date]:
        """Return the first days of the months that have rows, latest first."""
        ...

    def streak_rows(self) -> set[LedgerRow]:
        """Return the rewards of streaks."""
        ...

    def carried(self) -> Mapping[date, int]:
        """Return the points carried over from an older file."""
        ...

    def refresh(self, days: Iterable[date]) -> set[date]:
        """Update the daily stats of these days from the ledger and the entries.

        Returns:
            Those that now have an entry and had none before, or the other way round.
        """
        ...

    def written_days(self) -> Sequence[date]:
        """Return the days with at least one entry, in order."""
        ...

    def written_runs(self) -> Sequence[Run]:
        """Return the same days joined into runs without a gap, earliest first."""
        ...

    def earliest(self) -> date | None:
        """Return the first day with daily stats; a later one if these are of a mere visit."""
        ...

    def totals(self, first: date | None = None, last: date | None = None) -> Sequence[DayTotal]:
        """Return the daily stats of a span of days, in order."""
        ...

    def sums(self, first: date | None = None, last: date | None = None) -> Sums:
        """Return the points and the entries of a span of days."""
        ...

    def replace_all(self, rows: Collection[LedgerRow]) -> None:
        """Replace the stored ledger with this one, and rebuild the daily stats."""
        ...


class VisitRepository(Protocol):
    """The days on which one account opened the diary."""

    def add(self, day: date) -> bool:
        """Save the day; return False when it was there already."""
        ...

    def all(self) -> frozenset[date]:
        """Return the days."""
        ...
