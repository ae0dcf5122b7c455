"""The arithmetic of the charts: ticks, scales, decimation, hit testing. Pure Python."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_NICE = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class LinearScale:
    """Maps values from ``low`` to ``high`` onto pixels from ``start`` to ``end``."""

    low: float
    high: float
    start: float
    end: float

    def __post_init__(self) -> None:
        """Refuse a scale without extent: its inverse would not exist."""
        if self.low == self.high or self.start == self.end:
            raise ValueError("a scale needs an extent")

    def at(self, value: float) -> float:
        """Return the pixel of a value; values outside the range give pixels outside."""
        share = (value - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def value(self, pixel: float) -> float:
        """Return the value at a pixel."""
        share = (pixel - self.start) / (self.end - self.start)
        return self.low + share * (self.high - self.low)


@dataclass(frozen=True, slots=True)
class DayScale:
    """Maps days onto pixels; the first is at ``start``, the last of several at ``end``."""

    first: date
    last: date
    start: float
    end: float

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards, and a scale without extent."""
        if self.last < self.first or self.start == self.end:
            raise ValueError("a day scale needs an extent")

    @property
    def days(self) -> int:
        """How many days there are, both ends included."""
        return (self.last - self.first).days + 1

    @property
    def step(self) -> float:
        """The number of pixels between two days; a single day has the whole width."""
        return (self.end - self.start) / max(1, self.days - 1)

    def at(self, day: date) -> float:
        """Return the pixel of a day."""
        return self.start + (day - self.first).days * self.step

    def day_at(self, pixel: float) -> date:
        """Return the day nearest to a pixel, never one outside the range."""
        index = round((pixel - self.start) / self.step)
        return self.first + timedelta(days=min(max(index, 0), self.days - 1))


class TickKind(StrEnum):
    """What a tick on the time axis labels."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DayTick:
    """A labelled place on the time axis."""

    day: date
    kind: TickKind


def nice_ticks(low: float, high: float, wanted: int = 5) -> list[float]:
    """Return round, evenly spaced values whose first and last enclose ``low`` and ``high``.

    Whole numbers stay whole where possible.

    Args:
        low: the smallest value.
        high: the largest value.
        wanted: how many ticks there should be, roughly.
    """
    if high <= low:
        high = low + max(1.0, abs(low) * 0.1)
    rough = (high - low) / max(1, wanted - 1)
    magnitude = 10.0 ** math.floor(math.log10(rough))
    step = next(nice * magnitude for nice in _NICE if nice * magnitude >= rough * (1 - 1e-9))
    if 1.0 < step < 10.0 and not step.is_integer():
        step = float(math.ceil(step))
    first = math.floor(low / step + 1e-9)
    last = math.ceil(high / step - 1e-9)
    return [round(index * step, 10) for index in range(first, last + 1)]


def day_ticks(first: date, last: date, most: int) -> list[DayTick]:
    """Return at most ``most`` labels for a time axis: days, firsts of months, or of years.

    Args:
        first: the first day of the axis.
        last: the last one.
        most: the most labels.
    """
    most = max(1, most)
    days = (last - first).days + 1
    months = days / 30.44
    if months < 2.2:
        return _every_days(first, last, most)
    if months <= most * 6:
        step = next(step for step in (1, 2, 3, 6) if months / step <= most)
        return _every_months(first, last, step)
    return _every_years(first, last, most)


def _every_days(first: date, last: date, most: int) -> list[DayTick]:
    days = (last - first).days + 1
    step = next(
        (step for step in (1, 2, 7, 14, 28) if math.ceil(days / step) <= most), max(28, days)
    )
    return [
        DayTick(first + timedelta(days=offset), TickKind.DAY) for offset in range(0, days, step)
    ]


def _every_months(first: date, last: date, step: int) -> list[DayTick]:
    ticks = []
    start = first.year * 12 + first.month - (1 if first.day == 1 else 0)
    for index in range(start, last.year * 12 + last.month):
        year, month = divmod(index, 12)
        if month % step == 0:
            kind = TickKind.YEAR if month == 0 and step > 1 else TickKind.MONTH
            ticks.append(DayTick(date(year, month + 1, 1), kind))
    return ticks


def _every_years(first: date, last: date, most: int) -> list[DayTick]:
    start = first.year if first == date(first.year, 1, 1) else first.year + 1
    years = last.year - start + 1
    wanted = max(1, years / most)
    magnitude = 10 ** math.floor(math.log10(wanted))
    step = next(int(n * magnitude) for n in (1, 2, 5, 10) if n * magnitude >= wanted)
    return [
        DayTick(date(year, 1, 1), TickKind.YEAR)
        for year in range(start, last.year + 1)
        if year % step == 0
    ]


def cumulative(first: date, last: date, before: int, days: Iterable[tuple[date, int]]) -> list[int]:
    """Return the running total at the end of each day of the range.

    Args:
        before: the total before ``first``.
        days: the points of each day; days outside the range are ignored.
    """
    total = before
    totals: list[int] = []
    added: dict[date, int] = {}
    for day, amount in days:
        added[day] = added.get(day, 0) + amount
    for offset in range((last - first).days + 1):
        total += added.get(first + timedelta(days=offset), 0)
        totals.append(total)
    return totals


def decimate(start: int, end: int, most: int) -> list[int]:
    """Return at most ``most`` (and at least two) indexes of ``start`` to ``end``, both kept.

    Evenly spaced indexes are exact enough for a running total, which never decreases.

    Args:
        start: the first index.
        end: the last index.
        most: the most indexes; at least two are returned.
    """
    count = end - start + 1
    most = max(2, most)
    if count <= most:
        return list(range(start, end + 1))
    step = (count - 1) / (most - 1)
    return [start + round(index * step) for index in range(most)]
