"""What a person can learn from the diary: totals, streaks, points over time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aimstars_desktop.domain.points import LedgerRow
from aimstars_desktop.domain.stats import (
    Overview,
    PointsOverTime,
    Range,
    Trend,
    days_until_trend,
    first_day_of,
    trend_weeks,
)
from aimstars_desktop.domain.streaks import fold, standing
from aimstars_desktop.services.desk import Desk


class StatisticsService:
    """The views of the Stats tab and of the header, for one account."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def overview(self) -> Overview:
        """Return the numbers of the header and the tiles as they stand today."""
        today = self._desk.days.today()
        week_before, week = trend_weeks(today)
        with self._desk.reading() as unit:
            written = unit.ledger.written_runs()
            rests = unit.rests.all()
            points, proud, grow = unit.ledger.sums()
            recent, *_ = unit.ledger.sums(*week)
            before, *_ = unit.ledger.sums(*week_before)
            points_today, proud_today, grow_today = unit.ledger.sums(today, today)
        missing = days_until_trend(written[0].first if written else None, today)
        return Overview(
            today=today,
            points_today=points_today,
            entries_today=proud_today + grow_today,
            total_points=points,
            points_this_week=recent,
            streaks=standing(fold(written, rests), today, rests),
            proud=proud,
            grow=grow,
            trend=Trend(recent, before) if written and not missing else None,
            trend_in_days=missing,
        )

    def points_over_time(self, chosen: Range) -> PointsOverTime:
        """Return the cumulative points of a range that ends today."""
        today = self._desk.days.today()
        with self._desk.reading() as unit:
            totals = [total for total in unit.ledger.totals(last=today) if total.points]
        first = first_day_of(chosen, today, totals[0].day if totals else None)
        return PointsOverTime(
            first=first,
            last=today,
            before=sum(total.points for total in totals if total.day < first),
            days=tuple((total.day, total.points) for total in totals if total.day >= first),
        )

    def ledger_of(self, day: date) -> Sequence[LedgerRow]:
        """Return why the points of a day were given."""
        with self._desk.reading() as unit:
            return unit.ledger.rows(day, day)
