"""The ports of the books: the ledger with its daily stats, and the visits.

As in ``ports.py``, a repository is made for one account and never told whose rows to look at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

from aimstars_desktop.domain.explained import Line
from aimstars_desktop.domain.points import LedgerRow, Source
from aimstars_desktop.domain.stats import DayTotal
from aimstars_desktop.domain.streaks import Run


class LedgerRepository(Protocol):
    """The ledger and the daily stats of one account."""

    def put(self, row: LedgerRow) -> None:
        """Keep the row, in place of one of the same source and id."""
        ...

    def remove(self, row: LedgerRow) -> None:
        """Take away the row of this source and id, if there is one."""
        ...

    def rows(self, first: date | None = None, last: date | None = None) -> Sequence[LedgerRow]:
        """Return the rows of a span of days, both ends included and open when None."""
        ...

    def explained(
        self, sources: Collection[Source], first: date | None = None, last: date | None = None
    ) -> Sequence[Line]:
        """Return the rows of these sources with their causes, the latest day first."""
        ...

    def months(self) -> Sequence[date]:
        """Return the first days of the months that have rows, the latest first."""
        ...

    def streak_rows(self) -> set[LedgerRow]:
        """Return the rewards of streaks."""
        ...

    def carried(self) -> Mapping[date, int]:
        """Return the points carried over from an older file."""
        ...

    def refresh(self, days: Iterable[date]) -> None:
        """Bring the daily stats of these days in line with the ledger and the entries."""
        ...

    def written_days(self) -> Sequence[date]:
        """Return the days with at least one entry, rising."""
        ...

    def written_runs(self) -> Sequence[Run]:
        """Return the same joined into runs without a gap, the earliest first."""
        ...

    def is_written(self, day: date) -> bool:
        """Say whether the daily stats count an entry on the day."""
        ...

    def earliest(self) -> date | None:
        """Return the first day that has daily stats."""
        ...

    def totals(self, first: date | None = None, last: date | None = None) -> Sequence[DayTotal]:
        """Return the daily stats of a span of days, rising."""
        ...

    def sums(self, first: date | None = None, last: date | None = None) -> tuple[int, int, int]:
        """Return the points, proud and grow entries of a span of days."""
        ...

    def replace_all(self, rows: Collection[LedgerRow]) -> None:
        """Put this ledger in place of the kept one, and rebuild the daily stats."""
        ...


class VisitRepository(Protocol):
    """The days on which one account opened the diary."""

    def add(self, day: date) -> bool:
        """Keep the day; False when it was there already."""
        ...

    def all(self) -> frozenset[date]:
        """Return the days."""
        ...
