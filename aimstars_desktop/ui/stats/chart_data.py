"""Prepares the data of the charts, off the GUI thread; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from aimstars_desktop.domain.stats import Charts
from aimstars_desktop.ui.stats.charts.buckets import Bucket, by_month, by_week, weekday_averages


@dataclass(frozen=True, slots=True)
class Rated:
    """How many entries of each rating a week or a month has."""

    first: date
    last: date
    proud: int
    grow: int
    unrated: int = 0


@dataclass(frozen=True, slots=True)
class Prepared:
    """The charts of a span of days.

    Attributes:
        days: the days with points, and their points.
        averages: the average points of each weekday that has any.
        weeks: the ratings of each week, from the first written one on; ``months`` likewise.
    """

    charts: Charts
    days: tuple[tuple[date, int], ...]
    averages: dict[int, float]
    weeks: tuple[Rated, ...]
    months: tuple[Rated, ...]


def prepare(charts: Charts, first_weekday: int) -> Prepared:
    """Prepare the charts of a span of days; weeks begin on ``first_weekday``."""
    days = tuple((total.day, total.points) for total in charts.totals if total.points)
    written = [total for total in charts.totals if total.entries]
    first, last = (written[0].day if written else charts.first), charts.last
    counts = [
        [(total.day, float(total.proud)) for total in written],
        [(total.day, float(total.grow)) for total in written],
        [(total.day, float(total.unrated)) for total in written],
    ]
    return Prepared(
        charts,
        days,
        weekday_averages(days),
        _rated([by_week(each, first, last, first_weekday) for each in counts]),
        _rated([by_month(each, first, last) for each in counts]),
    )


def _rated(buckets: list[list[Bucket]]) -> tuple[Rated, ...]:
    """Return the spans, from the buckets of each rating in the order of the fields."""
    return tuple(
        Rated(proud.first, proud.last, *(round(each.total) for each in (proud, *others)))
        for proud, *others in zip(*buckets, strict=True)
    )
