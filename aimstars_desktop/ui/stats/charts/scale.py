"""The arithmetic of the charts: ticks, scales, buckets, decimation, hit-testing. Pure Python."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_NICE = (1.0, 2.0, 2.5, 5.0, 10.0)
HEAT_LIMITS = (1, 6, 13, 25)
"""The points of a day from which on the heat levels 1, 2, 3 and 4 begin."""


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
        """Return the pixel of a value; values outside land outside."""
        share = (value - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def value(self, pixel: float) -> float:
        """Return the value at a pixel."""
        share = (pixel - self.start) / (self.end - self.start)
        return self.low + share * (self.high - self.low)


@dataclass(frozen=True, slots=True)
class DayScale:
    """Maps days onto pixels; the first lies at ``start``, the last at ``end``."""

    first: date
    last: date
    start: float
    end: float

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards and a place without width."""
        if self.last < self.first or self.start == self.end:
            raise ValueError("a day scale needs an extent")

    @property
    def days(self) -> int:
        """How many days there are, both ends included."""
        return (self.last - self.first).days + 1

    @property
    def step(self) -> float:
        """How many pixels lie between two days."""
        return (self.end - self.start) / max(1, self.days - 1)

    def at(self, day: date) -> float:
        """Return the pixel of a day."""
        return self.start + (day - self.first).days * self.step

    def day_at(self, pixel: float) -> date:
        """Return the day nearest to a pixel, never one outside the range."""
        index = round((pixel - self.start) / self.step)
        return self.first + timedelta(days=min(max(index, 0), self.days - 1))


class TickKind(StrEnum):
    """How a tick on the time axis is to be written."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DayTick:
    """A place on the time axis that gets a label."""

    day: date
    kind: TickKind


@dataclass(frozen=True, slots=True)
class Bucket:
    """The sum of what fell between two days."""

    first: date
    last: date
    total: float
    count: int


def nice_ticks(low: float, high: float, wanted: int = 5) -> list[float]:
    """Return round, evenly spaced values whose first and last enclose ``low`` and ``high``.

    ``wanted`` is how many there should be about; whole numbers stay whole where they can.
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
    """Return at most ``most`` labels for a time axis: days, firsts of months, or of years."""
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
        days: what each day added; days outside the range are left out.
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

    Evenly spaced indexes are exact enough for a running total, which never turns back.
    """
    count = end - start + 1
    most = max(2, most)
    if count <= most:
        return list(range(start, end + 1))
    step = (count - 1) / (most - 1)
    return [start + round(index * step) for index in range(most)]


def nearest(places: Sequence[float], pixel: float) -> int | None:
    """Return the index of the place nearest to a pixel; ``places`` rise."""
    if not places:
        return None
    index = bisect_left(places, pixel)
    if index == 0:
        return 0
    if index == len(places):
        return index - 1
    return index if places[index] - pixel < pixel - places[index - 1] else index - 1


def week_start(day: date, first_weekday: int) -> date:
    """Return the first day of the week of ``day``; weeks begin on ``first_weekday`` (1-7)."""
    return day - timedelta(days=(day.isoweekday() - first_weekday) % 7)


def by_week(
    days: Iterable[tuple[date, float]], first: date, last: date, first_weekday: int
) -> list[Bucket]:
    """Add up the days of each week of a range; empty weeks are kept."""
    starts = []
    start = week_start(first, first_weekday)
    while start <= last:
        starts.append(start)
        start += timedelta(days=7)
    return _filled([(start, start + timedelta(days=6)) for start in starts], days, first, last)


def by_month(days: Iterable[tuple[date, float]], first: date, last: date) -> list[Bucket]:
    """Add up the days of each month of a range; empty months are kept."""
    spans = []
    start = first.replace(day=1)
    while start <= last:
        after = (start + timedelta(days=31)).replace(day=1)
        spans.append((start, after - timedelta(days=1)))
        start = after
    return _filled(spans, days, first, last)


def _filled(
    spans: list[tuple[date, date]],
    days: Iterable[tuple[date, float]],
    first: date,
    last: date,
) -> list[Bucket]:
    starts = [start for start, _ in spans]
    totals = [0.0] * len(spans)
    counts = [0] * len(spans)
    for day, amount in days:
        if first <= day <= last:
            index = bisect_left(starts, day + timedelta(days=1)) - 1
            totals[index] += amount
            counts[index] += 1
    return [
        Bucket(start, end, total, count)
        for (start, end), total, count in zip(spans, totals, counts, strict=True)
    ]


def weekday_averages(days: Iterable[tuple[date, int]]) -> dict[int, float]:
    """Return the average points of each ISO weekday that has any, over days with points."""
    sums: dict[int, list[int]] = {}
    for day, points in days:
        if points > 0:
            sums.setdefault(day.isoweekday(), []).append(points)
    return {weekday: sum(found) / len(found) for weekday, found in sorted(sums.items())}


def smoothed(values: Sequence[float], reach: int = 2) -> list[float]:
    """Return the mean of each value and up to ``reach`` neighbours on both sides."""
    means = []
    for index in range(len(values)):
        near = values[max(0, index - reach) : index + reach + 1]
        means.append(sum(near) / len(near))
    return means


def heat_level(points: int) -> int:
    """Return the heat level of a day's points: 0, 1-5, 6-12, 13-24, 25 and more."""
    return sum(points >= limit for limit in HEAT_LIMITS)


def year_cells(year: int, first_weekday: int) -> dict[date, tuple[int, int]]:
    """Return column (week) and row (weekday) of each day of a year in a heatmap."""
    start = week_start(date(year, 1, 1), first_weekday)
    days = (date(year, 12, 31) - date(year, 1, 1)).days + 1
    cells = {}
    for offset in range(days):
        day = date(year, 1, 1) + timedelta(days=offset)
        column, row = divmod((day - start).days, 7)
        cells[day] = (column, row)
    return cells


def shares(counts: Mapping[str, int], smallest: float, largest: float) -> dict[str, float]:
    """Return a size between two for each word, by the square root of its count."""
    if not counts:
        return {}
    low, high = math.sqrt(min(counts.values())), math.sqrt(max(counts.values()))
    if low == high:
        return dict.fromkeys(counts, (smallest + largest) / 2)
    return {
        word: smallest + (math.sqrt(count) - low) / (high - low) * (largest - smallest)
        for word, count in counts.items()
    }
