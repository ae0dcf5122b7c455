"""Points over time: a running total as a line with a filled area."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.axis import draw_days, draw_levels, plot_rect
from aimstars_desktop.ui.stats.charts.base import ChartTable
from aimstars_desktop.ui.stats.charts.bubble import paint_bubble
from aimstars_desktop.ui.stats.charts.scale import (
    DayScale,
    LinearScale,
    cumulative,
    decimate,
    nice_ticks,
)
from aimstars_desktop.ui.stats.charts.time_chart import TimeChart

LEAST_RANGE = 4
"""Points are whole numbers: with fewer points than levels, the levels would be fractions."""


@dataclass(frozen=True, slots=True)
class LineData:
    """A running total over a range of days.

    Args:
        first: the first day of the range.
        last: the last one.
        before: the total before ``first``.
        days: the points of the days that have any, in any order.
    """

    first: date
    last: date
    before: int = 0
    days: tuple[tuple[date, int], ...] = ()

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards."""
        if self.last < self.first:
            raise ValueError("the range runs backwards")


class LineChart(TimeChart):
    """The running total of points, with a gold dot at its current value."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._data: LineData | None = None
        self._totals: list[int] = []
        self._line: tuple[object, QPolygonF] | None = None

    def show_data(self, data: LineData) -> None:
        """Show another range or other points; the zoom stays if the range does."""
        self._data = data
        self._totals = cumulative(data.first, data.last, data.before, data.days)
        self._line = None
        self.set_range(data.first, data.last)
        self.data_changed()

    @override
    def summary(self) -> str:
        data = self._data
        if data is None:
            return ""
        gained = self._totals[-1] - data.before
        sentence = texts.counted(
            "Stats", "From {first} to {last}: %n points earned, {total} in all.", gained
        )
        return sentence.format(
            first=texts.short_date(data.first),
            last=texts.short_date(data.last),
            total=texts.number(self._totals[-1]),
        )

    @override
    def table(self) -> ChartTable:
        headers = (self.tr("Day"), self.tr("Points that day"), self.tr("Total points"))
        rows = []
        before = self._data.before if self._data else 0
        for index, total in enumerate(self._totals):
            if total != before:
                rows.append((self.day(index), total - before, total))
            before = total
        return ChartTable(headers, tuple(reversed(rows)))

    @override
    def current_text(self) -> str:
        if self._cursor is None:
            return ""
        text = texts.counted("Stats", "{day}: %n points", self._totals[self._cursor])
        return text.format(day=texts.long_day(self.day(self._cursor), year=True))

    @override
    def plot_area(self) -> QRectF:
        if not self._totals:
            return super().plot_area()
        rect = QRectF(self.rect())
        return plot_rect(rect, self.label_font(), self._levels(rect))

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(560), theme().px(190))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(140))

    @override
    def draw(self, painter: QPainter, rect: QRectF) -> None:
        if not self._totals:
            return
        font = self.label_font()
        ticks = self._levels(rect)
        plot = plot_rect(rect, font, ticks)
        days = DayScale(*self.view, plot.left(), plot.right())
        levels = LinearScale(ticks[0], ticks[-1], plot.bottom(), plot.top())
        draw_levels(painter, plot, font, levels, ticks)
        draw_days(painter, plot, font, days)
        self._draw_line(painter, plot, days, levels)
        if self._cursor is not None and self._view.first <= self._cursor <= self._view.last:
            self._draw_cursor(painter, plot, days, levels)

    def _levels(self, rect: QRectF) -> list[float]:
        wanted = max(3, min(6, int(rect.height() / theme().px(36))))
        low = self._totals[self._view.first]
        high = self._totals[self._view.last]
        # A total that starts small starts at zero, so that the slope is honest.
        low = 0 if low < high / 3 else low
        return nice_ticks(low, max(high, low + LEAST_RANGE), wanted)

    def _draw_line(
        self, painter: QPainter, plot: QRectF, days: DayScale, levels: LinearScale
    ) -> None:
        current = theme()
        line = self._polyline(plot, days, levels)
        area = QPolygonF(line)
        area.append(QPointF(line.last().x(), plot.bottom()))
        area.append(QPointF(line.first().x(), plot.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current.color("accent", 0.13))
        # The line covers the edge of the area, and antialiasing it takes most of a frame.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawPolygon(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(current.color("accent"), max(1.5, current.px(2)))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current.color("gold"))
        radius = current.px(9) / 2
        painter.drawEllipse(line.last(), radius, radius)

    def _polyline(self, plot: QRectF, days: DayScale, levels: LinearScale) -> QPolygonF:
        """Return the line, at most two points per pixel; cached until something changes."""
        key = (plot.getRect(), self._view, levels)
        if self._line is None or self._line[0] != key:
            indexes = decimate(self._view.first, self._view.last, int(plot.width() * 2))
            left = self._view.first
            points = [
                QPointF(days.start + (index - left) * days.step, levels.at(self._totals[index]))
                for index in indexes
            ]
            self._line = (key, QPolygonF(points))
        return self._line[1]

    def _draw_cursor(
        self, painter: QPainter, plot: QRectF, days: DayScale, levels: LinearScale
    ) -> None:
        current = theme()
        index = self._cursor or 0
        day, total = self.day(index), self._totals[index]
        place = QPointF(days.at(day), levels.at(total))
        painter.setPen(QPen(current.color("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(place.x(), plot.top()), QPointF(place.x(), plot.bottom()))
        painter.setPen(QPen(current.color("card"), current.px(2)))
        painter.setBrush(current.color("accent"))
        painter.drawEllipse(place, current.px(5), current.px(5))
        before = self._totals[index - 1] if index else (self._data.before if self._data else 0)
        gained = f" ({texts.signed(total - before)})" if total != before else ""
        label = texts.short_day(day, year=self.view[0].year != self.view[1].year)
        paint_bubble(painter, plot, place, texts.number(total) + gained, label)
