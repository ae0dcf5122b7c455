"""What the charts show, worked out where it was read: off the GUI thread; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from aimstars_desktop.domain.stats import Charts
from aimstars_desktop.ui.stats.charts.buckets import Bucket, by_month, by_week, weekday_averages


@dataclass(frozen=True, slots=True)
class Rated:
    """How many entries of each rating fell into a week or a month."""

    first: date
    last: date
    proud: int
    grow: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """The charts of a span of days.

    Attributes:
        days: the days with points, and their points.
        averages: the average points of each ISO weekday that has any.
        weeks: the ratings of each week, from the first written one on; ``months`` likewise.
    """

    charts: Charts
    days: tuple[tuple[date, int], ...]
    averages: dict[int, float]
    weeks: tuple[Rated, ...]
    months: tuple[Rated, ...]


def prepare(charts: Charts, first_weekday: int) -> Prepared:
    """Add up what a span of days shows; weeks begin on ``first_weekday`` (1 to 7)."""
    days = tuple((total.day, total.points) for total in charts.totals if total.points)
    written = [total for total in charts.totals if total.proud or total.grow]
    first, last = (written[0].day if written else charts.first), charts.last
    proud = [(total.day, float(total.proud)) for total in written]
    grow = [(total.day, float(total.grow)) for total in written]
    return Prepared(
        charts,
        days,
        weekday_averages(days),
        _rated(
            by_week(proud, first, last, first_weekday), by_week(grow, first, last, first_weekday)
        ),
        _rated(by_month(proud, first, last), by_month(grow, first, last)),
    )


def _rated(proud: list[Bucket], grow: list[Bucket]) -> tuple[Rated, ...]:
    return tuple(
        Rated(one.first, one.last, round(one.total), round(other.total))
        for one, other in zip(proud, grow, strict=True)
    )
