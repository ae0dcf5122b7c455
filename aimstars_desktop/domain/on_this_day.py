"""On this day: the earlier days that are remembered on a day."""

from __future__ import annotations

from calendar import isleap, monthrange
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from aimstars_desktop.domain.entries import Entry

MONTHS_BACK = (1, 6)


@dataclass(frozen=True, slots=True)
class Memory:
    """An entry about one of the remembered days.

    Attributes:
        months: how many months ago; whole years are multiples of twelve.
        more: how many entries its day has beyond those shown; set on the last one shown.
    """

    entry: Entry
    months: int
    more: int = 0


def days_back(day: date, earliest: date) -> Mapping[date, int]:
    """Return the days one month, six months and each year before, with how many months it is.

    A day that a month does not have (31 June, 29 February) becomes the last of the month. On
    28 February of a year without a leap day, the earlier leap days are among them, too.
    """
    years = range(1, day.year - earliest.year + 1)
    months = [*MONTHS_BACK, *(12 * year for year in years)]
    found = {_months_before(day, count): count for count in months}
    if (day.month, day.day) == (2, 28) and not isleap(day.year):
        leap_years = (year for year in range(earliest.year, day.year) if isleap(year))
        found |= {date(year, 2, 29): 12 * (day.year - year) for year in leap_years}
    return {back: count for back, count in found.items() if back >= earliest}


def memories_of(found: Sequence[tuple[Entry, int]], back: Mapping[date, int]) -> Sequence[Memory]:
    """Return these entries as memories; each comes with the number of entries of its day."""
    shown = Counter(entry.day for entry, _ in found)
    last = {entry.day: entry.id for entry, _ in found}
    return [
        Memory(
            entry, back[entry.day], count - shown[entry.day] if entry.id == last[entry.day] else 0
        )
        for entry, count in found
    ]


def _months_before(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < 1:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
