"""Streaks: runs of days with at least one entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Streak:
    """A run of written days.

    Attributes:
        first: the first written day.
        last: the last written day, not before the first.
        length: how many days of it were written.
    """

    first: date
    last: date
    length: int


@dataclass(frozen=True, slots=True)
class Streaks:
    """The streaks as they stand on a day.

    Attributes:
        current: the run that still holds; None when it ended or nothing was written.
        longest: the longest run there is, the earlier of equals; None when nothing was written.
        open_today: the current streak holds, but today is still empty.
    """

    current: Streak | None
    longest: Streak | None
    open_today: bool

    @property
    def length(self) -> int:
        """The days of the current streak; 0 when there is none."""
        return self.current.length if self.current else 0


def runs(written: Iterable[date]) -> list[Streak]:
    """Fold written days, rising and without repeats, into the runs that they form."""
    found: list[Streak] = []
    first = previous = None
    length = 0
    for day in written:
        if previous is None or day - previous != ONE_DAY:
            if first is not None and previous is not None:
                found.append(Streak(first, previous, length))
            first, length = day, 0
        length += 1
        previous = day
    if first is not None and previous is not None:
        found.append(Streak(first, previous, length))
    return found


def streaks(written: Iterable[date], today: date) -> Streaks:
    """Return the streaks on ``today``.

    The current one is the run that holds the latest written day, if that day is yesterday or
    later: a day "after today" (a clock set back, a flight across the date line) never ends it.
    """
    found = runs(written)
    if not found:
        return Streaks(None, None, open_today=False)
    longest = max(found, key=lambda run: run.length)
    latest = found[-1]
    current = latest if latest.last >= today - ONE_DAY else None
    return Streaks(current, longest, open_today=current is not None and latest.last < today)
