"""What the charts add up: weeks, months, weekdays, levels of heat, sizes of words. Pure Python."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

HEAT_LIMITS = (1, 6, 13, 25)
"""The points of a day from which on the heat levels 1, 2, 3 and 4 begin."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """The sum of what fell between two days."""

    first: date
    last: date
    total: float
    count: int


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
