"""What the diary looks like in numbers: totals, trends and points per day."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from aimstars_desktop.domain.streaks import Streaks

TREND_DAYS = 7
"""The weekly trend compares the last so many days with as many before."""

TREND_FROM_DAY = 14
"""The trend is shown from so many days after the first entry on."""


class Range(Enum):
    """How far back a chart looks; the value is the number of months, 0 for everything."""

    MONTH = 1
    THREE_MONTHS = 3
    SIX_MONTHS = 6
    YEAR = 12
    ALL = 0


@dataclass(frozen=True, slots=True)
class DayTotal:
    """The daily stats of one day."""

    day: date
    points: int
    proud: int
    grow: int


@dataclass(frozen=True, slots=True)
class Trend:
    """The points of the last seven days against the seven before.

    Attributes:
        change: the relative change, 0.14 for 14 % more; None when there were no points before.
    """

    recent: int
    before: int

    @property
    def change(self) -> float | None:
        """The relative change; None when there was nothing to compare with."""
        return (self.recent - self.before) / self.before if self.before else None


@dataclass(frozen=True, slots=True)
class Overview:
    """The numbers of the header and of the tiles, as they stand on a day.

    Attributes:
        entries_today: entries about today.
        points_this_week: points of the last seven days, today included.
        trend: None while there is too little to compare.
        trend_in_days: days until the trend can be shown; 0 when it is, or when nothing has
            been written yet.
    """

    today: date
    points_today: int
    entries_today: int
    total_points: int
    points_this_week: int
    streaks: Streaks
    proud: int
    grow: int
    trend: Trend | None
    trend_in_days: int

    @property
    def entries(self) -> int:
        """All entries outside the trash."""
        return self.proud + self.grow


@dataclass(frozen=True, slots=True)
class PointsOverTime:
    """Cumulative points at the end of each day of a range that has points.

    Attributes:
        first: the first day of the range.
        last: the last day of the range.
        before: the points that the person already had before ``first``.
        days: the days with points, rising, and their points.
    """

    first: date
    last: date
    before: int
    days: tuple[tuple[date, int], ...]


def first_day_of(chosen: Range, today: date, earliest: date | None) -> date:
    """Return the first day of the range that ends today.

    Args:
        earliest: the first day that has anything; where the range is ALL it begins there.
    """
    if chosen is Range.ALL:
        return min(earliest or today, today)
    months = today.year * 12 + today.month - 1 - chosen.value
    year, month = divmod(months, 12)
    # The day after the same day so many months ago, so that a year holds 365 or 366 days.
    day = min(today.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day) + timedelta(days=1)


def trend_weeks(today: date) -> tuple[tuple[date, date], tuple[date, date]]:
    """Return first and last day of the week before, and of the one that ends today."""
    week = timedelta(days=TREND_DAYS)
    first = today - week + timedelta(days=1)
    return (first - week, today - week), (first, today)


def days_until_trend(first_entry: date | None, today: date) -> int:
    """Return how many days are missing before a trend means something."""
    if first_entry is None:
        return 0
    return max(0, TREND_FROM_DAY - (today - first_entry).days)
