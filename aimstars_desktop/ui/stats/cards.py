"""The cards of the Stats tab that show the chosen days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from aimstars_desktop.domain.stats import Span, TopDay
from aimstars_desktop.domain.weeks import weekdays_from
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.goal_wording import category_name
from aimstars_desktop.ui.stats.chart_data import Prepared
from aimstars_desktop.ui.stats.charts.bars import Bar, BarChart
from aimstars_desktop.ui.stats.charts.best_days import BestDays
from aimstars_desktop.ui.stats.charts.chart_card import ChartCard
from aimstars_desktop.ui.stats.charts.line import LineChart, LineData
from aimstars_desktop.ui.stats.charts.stacked import RatedSpan, RatingsChart
from aimstars_desktop.ui.stats.charts.tallies import TallyChart, TallyRow
from aimstars_desktop.ui.stats.span_choice import SpanChoice
from aimstars_desktop.ui.stats.view_model import span_name
from aimstars_desktop.ui.widgets.segmented import Option, SegmentedChoice

WEEKDAYS_NEEDED = 2
SPANS_NEEDED = 2
WEEKS_UP_TO = 370
"""Ratings are shown by week up to this many days, and by month beyond."""


class PointsCard(ChartCard):
    """Points over time, with the choice of days for all charts."""

    def __init__(
        self, span: Span, today: date, first_weekday: int, parent: QWidget | None = None
    ) -> None:
        self.line = LineChart("")
        self.line.set_title(QCoreApplication.translate("Stats", "Points over time"))
        super().__init__(self.line, span_name(span), parent)
        self.spans = SpanChoice(span, today, first_weekday, self)
        self.corner.insertWidget(0, self.spans)
        self._span = span
        self.line.view_changed.connect(self._show_days)
        self.spans.left.connect(self._show_days)
        self.spans.chosen.connect(lambda _: self.line.reset_view())

    def show_span(self, span: Span) -> None:
        """Show which days were chosen for all charts."""
        self._span = span
        self._show_days()

    def _show_days(self) -> None:
        """Name the days in view: those that were chosen, or a part of them."""
        if self.line.shows_everything:
            self.spans.show_span(self._span)
            self.set_caption(span_name(self._span))
        else:
            self.spans.show_other_days()
            self.set_caption(span_name(Span(None, *self.line.view)))

    def show_charts(self, prepared: Prepared) -> None:
        """Show the running total of points."""
        charts, days = prepared.charts, prepared.days
        if not charts.before and not days:
            self.show_empty(self.tr("Your points will grow here, from your first entry on."))
            return
        self.line.show_data(LineData(charts.first, charts.last, charts.before, days))
        self.show_chart()


class WeekdayCard(ChartCard):
    """The average points of each weekday, over days with points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bars = BarChart(
            QCoreApplication.translate("Stats", "Average by weekday"),
            QCoreApplication.translate("Stats", "Weekday"),
            QCoreApplication.translate("Stats", "Average points"),
        )
        super().__init__(self.bars, "", parent)

    def show_charts(self, prepared: Prepared, first_weekday: int) -> None:
        """Compare the weekdays."""
        averages = prepared.averages
        missing = WEEKDAYS_NEEDED - len(averages)
        if missing > 0:
            self.set_caption("")
            text = texts.counted(
                "Stats", "%n more weekdays with points, and they can be compared.", missing
            )
            self.show_empty(text)
            return
        best = max(averages, key=lambda weekday: averages[weekday])
        even = len(set(averages.values())) == 1
        caption = (
            self.tr("All your weekdays are alike")
            if even
            else self.tr("{weekday}s are your best days").format(weekday=texts.weekday(best))
        )
        self.set_caption(caption)
        bars = [
            Bar(texts.weekday(day, "narrow"), averages.get(day), texts.weekday(day))
            for day in weekdays_from(first_weekday)
        ]
        self.bars.show_data(bars, caption)
        self.show_chart()


class RatingsCard(ChartCard):
    """Proud and grow over time, by week or by month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.ratings = RatingsChart("")
        self.ratings.set_title(QCoreApplication.translate("Stats", "Proud and grow over time"))
        super().__init__(self.ratings, "", parent)
        self._prepared: Prepared | None = None
        self.choice = SegmentedChoice(
            self.tr("Show by"),
            (Option("week", self.tr("Week")), Option("month", self.tr("Month"))),
        )
        self.corner.insertWidget(0, self.choice)
        self.choice.chosen.connect(lambda _: self._show())

    def show_charts(self, prepared: Prepared) -> None:
        """Show the ratings of these days, by week or month depending on their number."""
        charts = prepared.charts
        before = None if self._prepared is None else self._prepared.charts
        if before is None or (before.first, before.last) != (charts.first, charts.last):
            long = (charts.last - charts.first).days > WEEKS_UP_TO
            self.choice.set_current("month" if long else "week")
        self._prepared = prepared
        self._show()

    def _show(self) -> None:
        prepared = self._prepared
        if prepared is None:
            return
        by_week = self.choice.current == "week"
        spans = [
            RatedSpan(one.first, one.last, one.proud, one.grow, one.unrated)
            for one in (prepared.weeks if by_week else prepared.months)
        ]
        missing = SPANS_NEEDED - sum(1 for span in spans if span.entries)
        if missing > 0:
            text = (
                texts.counted("Stats", "%n more weeks with entries, and this shows them.", missing)
                if by_week
                else texts.counted(
                    "Stats", "%n more months with entries, and this shows them.", missing
                )
            )
            self.show_empty(text)
            return
        self.ratings.show_data(spans)
        self.show_chart()


class GoalsCard(ChartCard):
    """How the goals that were closed went, by category."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.tallies = TallyChart("")
        self.tallies.set_title(QCoreApplication.translate("Stats", "Goals by category"))
        super().__init__(self.tallies, "", parent)

    def show_charts(self, prepared: Prepared) -> None:
        """Show the largest category first."""
        charts = prepared.charts
        if not charts.goals:
            self.show_empty(self.tr("Once you close a goal, this shows how your goals went."))
            return
        counts = sorted(charts.goals.items(), key=lambda item: -item[1].closed)
        self.tallies.show_data(
            [TallyRow(category_name(name), one.completed, one.failed) for name, one in counts]
        )
        self.show_chart()


class TopDaysCard(ChartCard):
    """The best of the chosen days; a click opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.best = BestDays("")
        self.best.set_title(QCoreApplication.translate("Stats", "Top days"))
        super().__init__(self.best, "", parent)

    def show_days(self, days: tuple[TopDay, ...]) -> None:
        """Show these days, best first."""
        if not days:
            self.show_empty(self.tr("Your best days will appear here, from your first points on."))
            return
        if days != self.best.days:
            self.best.show_data(days)
        self.show_chart()
