"""The marks of calendar days, and date arithmetic for months; no Qt."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import Flag, auto

from aimstars_desktop.domain.weeks import days_into_week

EARLIEST = date(1, 1, 1)


class DayMark(Flag):
    """The marks of one day. Flags are combined with ``|``."""

    NOTHING = 0
    PROUD = auto()
    GROW = auto()
    UNRATED = auto()
    REST = auto()
    SPARE = auto()
    DRAFT = auto()


def month_start(day: date) -> date:
    """Return the first day of the month of ``day``."""
    return day.replace(day=1)


def month_end(day: date) -> date:
    """Return the last day of the month of ``day``."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def months_away(day: date, months: int) -> date:
    """Return the same day that many months later, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if year < EARLIEST.year:
        return EARLIEST
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def days_away(day: date, days: int) -> date:
    """Return the day that many days later, clamped to the range of ``date``."""
    ordinal = min(max(day.toordinal() + days, 1), date.max.toordinal())
    return date.fromordinal(ordinal)


def month_cells(month: date, first_weekday: int) -> list[date | None]:
    """Return the cells of a month's grid, weeks from ``first_weekday`` on.

    Cells before the first and after the last day are ``None``; there are always six weeks, so
    that nothing jumps from month to month.
    """
    first, last = month_start(month), month_end(month)
    lead = days_into_week(first, first_weekday)
    days: list[date | None] = [None] * lead
    days += [first + timedelta(days=step) for step in range(last.day)]
    return days + [None] * (42 - len(days))
