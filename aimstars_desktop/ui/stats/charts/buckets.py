"""Aggregations for the charts: weeks, months, weekdays, heat levels, word sizes. Pure Python."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from aimstars_desktop.domain.weeks import week_of

HEAT_LIMITS = (1, 6, 13, 25)
"""The fewest points of a day for the heat levels 1, 2, 3 and 4."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """The sum for a span of days."""

    first: date
    last: date
    total: float
    count: int


def by_week(
    days: Iterable[tuple[date, float]], first: date, last: date, first_weekday: int
) -> list[Bucket]:
    """Add up the days of each week of a range; empty weeks are kept.

    Args:
        days: the points of each day that has any.
        first: the first day of the range.
        last: the last one.
        first_weekday: of the week, 0 Monday to 6 Sunday.
    """
    spans = []
    week = week_of(first, first_weekday)
    while week.first <= last:
        spans.append((week.first, week.last))
        week = week.moved(1)
    return _filled(spans, days, first, last)


def by_month(days: Iterable[tuple[date, float]], first: date, last: date) -> list[Bucket]:
    """Add up the days of each month of a range; empty months are kept.

    Args:
        days: the points of each day that has any.
        first: the first day of the range.
        last: the last one.
    """
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
    """Return the average points of each weekday that has any, over days with points."""
    sums: dict[int, list[int]] = {}
    for day, points in days:
        if points > 0:
            sums.setdefault(day.weekday(), []).append(points)
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
    start = week_of(date(year, 1, 1), first_weekday).first
    days = (date(year, 12, 31) - date(year, 1, 1)).days + 1
    cells = {}
    for offset in range(days):
        day = date(year, 1, 1) + timedelta(days=offset)
        column, row = divmod((day - start).days, 7)
        cells[day] = (column, row)
    return cells


def shares(counts: Mapping[str, int], smallest: float, largest: float) -> dict[str, float]:
    """Return a size between two for each word, by the square root of its count.

    Args:
        counts: how often each word is used.
        smallest: the size for the smallest count.
        largest: the size for the largest count.
    """
    if not counts:
        return {}
    low, high = math.sqrt(min(counts.values())), math.sqrt(max(counts.values()))
    if low == high:
        return dict.fromkeys(counts, (smallest + largest) / 2)
    return {
        word: smallest + (math.sqrt(count) - low) / (high - low) * (largest - smallest)
        for word, count in counts.items()
    }
