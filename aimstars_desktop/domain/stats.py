"""The diary in numbers: totals, trends and points per day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from types import MappingProxyType

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.goal_history import Tally
from aimstars_desktop.domain.goals import Category
from aimstars_desktop.domain.streaks import Streaks
from aimstars_desktop.domain.weeks import Week

TREND_FROM_DAY = 14
"""The trend is shown from this many days after the first entry on."""


class Range(Enum):
    """How far back a chart goes; the value is the number of months, 0 for everything."""

    MONTH = 1
    THREE_MONTHS = 3
    SIX_MONTHS = 6
    YEAR = 12
    ALL = 0


@dataclass(frozen=True, slots=True)
class Span:
    """The days that the charts show: a range that ends today, or any two dates.

    Attributes:
        first: the first day; None with a range.
        last: the last day; None with a range.
    """

    range: Range | None = Range.YEAR
    first: date | None = None
    last: date | None = None

    def __post_init__(self) -> None:
        """Refuse invalid spans.

        Raises:
            ValueError: neither a range nor two dates in their order.
        """
        dates = self.first is not None and self.last is not None and self.first <= self.last
        if dates == (self.range is not None) or (self.range and (self.first or self.last)):
            raise ValueError("a span is a range, or two dates in their order")

    def days(self, today: date, earliest: date | None) -> tuple[date, date]:
        """Return the first and the last day.

        Args:
            today: the last day of a range.
            earliest: the first day that has anything, for the range ALL.
        """
        if self.range is not None:
            return first_day_of(self.range, today, earliest), today
        return self.first or today, self.last or today

    def to_text(self) -> str:
        """Return the stored form: ``year``, or ``2026-01-01..2026-03-31``."""
        if self.range is not None:
            return self.range.name.lower()
        return f"{self.first}..{self.last}"

    @classmethod
    def from_text(cls, text: str) -> Span:
        """Read the stored form.

        Raises:
            ValueError, KeyError: it is not a span.
        """
        first, dots, last = text.partition("..")
        if not dots:
            return cls(Range[text.upper()])
        return cls(None, date.fromisoformat(first), date.fromisoformat(last))


LAST_YEAR = Span(Range.YEAR)
"""What the charts show by default."""


@dataclass(frozen=True, slots=True)
class Sums:
    """The points and the entries of some days together."""

    points: int
    proud: int
    grow: int
    unrated: int

    @property
    def entries(self) -> int:
        """All entries, whatever their rating."""
        return self.proud + self.grow + self.unrated


@dataclass(frozen=True, slots=True)
class DayTotal:
    """The daily stats of one day."""

    day: date
    points: int
    proud: int
    grow: int
    unrated: int = 0

    @property
    def entries(self) -> int:
        """All entries, whatever their rating."""
        return self.proud + self.grow + self.unrated


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
        """The relative change; None when there were no points before."""
        return (self.recent - self.before) / self.before if self.before else None


@dataclass(frozen=True, slots=True)
class Overview:
    """The numbers of the header and the tiles, as of a day.

    Attributes:
        entries_today: entries about today.
        points_this_week: points of the last seven days, today included.
        trend: None while there is too little to compare.
        trend_in_days: days until the trend can be shown; 0 when it is shown, or when nothing has
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
    unrated: int
    trend: Trend | None
    trend_in_days: int

    @property
    def entries(self) -> int:
        """All entries outside the trash."""
        return self.proud + self.grow + self.unrated


@dataclass(frozen=True, slots=True)
class TopDay:
    """A day with many points.

    Attributes:
        entries: the entries about it.
    """

    day: date
    points: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Charts:
    """What the charts of one span show.

    Attributes:
        totals: the daily stats of the span, in order.
        before: the points that the person had before ``first``.
        top: the days with the most points, best first.
        goals: how many goals closed in the span were reached or not, by category.
        earliest: the first day that has anything at all.
    """

    first: date
    last: date
    totals: tuple[DayTotal, ...]
    before: int
    top: tuple[TopDay, ...]
    goals: Mapping[Category, Tally]
    earliest: date | None

    @property
    def entries(self) -> int:
        """How many entries are about days of the span."""
        return sum(total.entries for total in self.totals)


@dataclass(frozen=True, slots=True)
class Year:
    """The daily stats of one calendar year, and the first year that has any."""

    year: int
    totals: Mapping[date, DayTotal]
    first_year: int


@dataclass(frozen=True, slots=True)
class Month:
    """A month in numbers.

    Attributes:
        days: how many days it has, up to today.
        written: how many of them have an entry.
        streak: the longest run of written days within it.
        best: the day with the most points; None when there are none.
        words: the words used most often.
        pictures: how many each entry with pictures has, by the numbers of the entries.
    """

    first: date
    last: date
    days: int
    written: int
    proud: int
    grow: int
    unrated: int
    points: int
    points_before: int
    streak: int
    goals: Tally
    best: TopDay | None
    words: tuple[str, ...] = ()
    pictures: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def entries(self) -> int:
        """All entries, whatever their rating."""
        return self.proud + self.grow + self.unrated


TOP_DAYS = 3


def top_totals(totals: Sequence[DayTotal]) -> list[DayTotal]:
    """Return the days with the most points, best first; of equals, the later first."""
    earned = [total for total in totals if total.points > 0]
    return sorted(earned, key=lambda total: (-total.points, -total.day.toordinal()))[:TOP_DAYS]


def first_day_of(chosen: Range, today: date, earliest: date | None) -> date:
    """Return the first day of the range that ends today.

    Args:
        chosen: the range.
        today: its last day.
        earliest: the first day that has anything; the range ALL begins there.
    """
    if chosen is Range.ALL:
        return min(earliest or today, today)
    months = today.year * 12 + today.month - 1 - chosen.value
    year, month = divmod(months, 12)
    # The day after the same day that many months ago, so that a year has 365 or 366 days.
    day = min(today.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day) + timedelta(days=1)


def month_end(day: date) -> date:
    """Return the last day of the month of ``day``."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def trend_weeks(today: date) -> tuple[Week, Week]:
    """Return the last seven days, which end today, and the seven before them, earlier first."""
    latest = Week(today - timedelta(days=6))
    return latest.moved(-1), latest


def days_until_trend(first_entry: date | None, today: date) -> int:
    """Return how many days are missing before a trend is meaningful."""
    if first_entry is None:
        return 0
    return max(0, TREND_FROM_DAY - (today - first_entry).days)
