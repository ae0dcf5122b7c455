"""Statistics: totals, streaks, charts, the ledger, and a month in numbers."""

from __future__ import annotations

from datetime import date, timedelta

from aimstars_desktop.domain.goal_history import Tally
from aimstars_desktop.domain.points import Source
from aimstars_desktop.domain.points_explained import Cause, ExplainedPoints
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.stats import (
    Charts,
    DayTotal,
    Month,
    Overview,
    Span,
    TopDay,
    Trend,
    Year,
    days_until_trend,
    month_end,
    top_totals,
    trend_weeks,
)
from aimstars_desktop.domain.streaks import fold, runs, standing, up_to
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.word_counts import WordService

ONE_DAY = timedelta(days=1)


class StatisticsService:
    """The views of the Stats tab and of the header, for one account."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context
        self.words = WordService(context)

    def overview(self) -> Overview:
        """Return the numbers of the header and the tiles as of today."""
        today = self._context.days.today()
        week_before, week = trend_weeks(today)
        with self._context.reading() as unit:
            written = unit.ledger.written_runs()
            rests = unit.rests.all()
            all_time = unit.ledger.sums()
            recent = unit.ledger.sums(week.first, week.last).points
            before = unit.ledger.sums(week_before.first, week_before.last).points
            of_today = unit.ledger.sums(today, today)
        missing = days_until_trend(written[0].first if written else None, today)
        return Overview(
            today=today,
            points_today=of_today.points,
            entries_today=of_today.entries,
            total_points=all_time.points,
            points_this_week=recent,
            streaks=standing(fold(up_to(written, today), rests), today, rests),
            proud=all_time.proud,
            grow=all_time.grow,
            unrated=all_time.unrated,
            trend=Trend(recent, before) if written and not missing else None,
            trend_in_days=missing,
        )

    def charts(self, span: Span) -> Charts:
        """Return what the charts show for a span of days."""
        today = self._context.days.today()
        with self._context.reading() as unit:
            earliest = unit.ledger.earliest()
            first, last = span.days(today, earliest)
            totals = tuple(unit.ledger.totals(first, last))
            before = unit.ledger.sums(last=first - ONE_DAY).points
            return Charts(
                first=first,
                last=last,
                totals=totals,
                before=before,
                top=tuple(_top_day(unit, total) for total in top_totals(totals)),
                goals=unit.goals.tallies(first, last),
                earliest=earliest,
            )

    def year(self, year: int) -> Year:
        """Return the daily stats of a calendar year."""
        with self._context.reading() as unit:
            earliest = unit.ledger.earliest()
            totals = unit.ledger.totals(date(year, 1, 1), date(year, 12, 31))
        first_year = min(year, earliest.year) if earliest else year
        return Year(year, {total.day: total for total in totals}, first_year)

    def month(self, first: date) -> Month:
        """Return a month in numbers, up to today."""
        first = first.replace(day=1)
        last = month_end(first)
        today = self._context.days.today()
        with self._context.reading() as unit:
            totals = unit.ledger.totals(first, last)
            before = unit.ledger.sums((first - ONE_DAY).replace(day=1), first - ONE_DAY).points
            best = top_totals(totals)[:1]
            tallies = unit.goals.tallies(first, last).values()
            best_day = _top_day(unit, best[0]) if best else None
            pictures = unit.pictures.on_days(first, last)
        written = [total.day for total in totals if total.entries]
        return Month(
            first=first,
            last=last,
            days=(min(last, max(today, first)) - first).days + 1,
            written=len(written),
            proud=sum(total.proud for total in totals),
            grow=sum(total.grow for total in totals),
            unrated=sum(total.unrated for total in totals),
            points=sum(total.points for total in totals),
            points_before=before,
            streak=max((run.length for run in runs(written)), default=0),
            goals=Tally(sum(t.completed for t in tallies), sum(t.failed for t in tallies)),
            best=best_day,
            pictures={number: len(some) for number, some in pictures.items()},
        )

    def explained(
        self, cause: Cause | None = None, period: tuple[date, date] | None = None
    ) -> ExplainedPoints:
        """Return why points were given.

        Args:
            cause: one kind of reason; None for all.
            period: the first and the last day; None for all time.
        """
        sources = Source if cause is None else cause.value
        with self._context.reading() as unit:
            lines = unit.ledger.explained(tuple(sources), *(period or (None, None)))
            return ExplainedPoints(tuple(lines), tuple(unit.ledger.months()))


def _top_day(unit: UnitOfWork, total: DayTotal) -> TopDay:
    return TopDay(total.day, total.points, tuple(unit.entries.on_day(total.day)))
