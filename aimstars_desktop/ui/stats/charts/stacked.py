"""Ratings over time: a stacked bar for each week or month, with a smoothed line of the sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.axis import draw_days, draw_levels, plot_rect
from aimstars_desktop.ui.stats.charts.base import ChartTable
from aimstars_desktop.ui.stats.charts.bubble import paint_bubble
from aimstars_desktop.ui.stats.charts.buckets import (
    smoothed,
)
from aimstars_desktop.ui.stats.charts.scale import (
    DayScale,
    LinearScale,
    nice_ticks,
)
from aimstars_desktop.ui.stats.charts.time_chart import TimeChart


@dataclass(frozen=True, slots=True)
class RatedSpan:
    """How many entries of each rating a week or a month has."""

    first: date
    last: date
    proud: int
    grow: int
    unrated: int = 0

    @property
    def entries(self) -> int:
        """The sum of all three."""
        return self.proud + self.grow + self.unrated


class RatingsChart(TimeChart):
    """Proud below, grow striped above it, unrated hollow on top: more than colour differs."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._spans: tuple[RatedSpan, ...] = ()

    def show_data(self, spans: Sequence[RatedSpan]) -> None:
        """Show these weeks or months, in order."""
        self._spans = tuple(spans)
        if self._spans:
            self.set_range(self._spans[0].first, self._spans[-1].last)
        self.data_changed()

    @override
    def summary(self) -> str:
        proud = sum(span.proud for span in self._spans)
        grow = sum(span.grow for span in self._spans)
        sentence = texts.counted(
            "Stats", "%n entries to be proud of and {grow} to grow from.", proud
        )
        said = sentence.format(grow=texts.number(grow))
        unrated = sum(span.unrated for span in self._spans)
        if unrated:
            said += " " + texts.counted("Stats", "%n entries are unrated.", unrated)
        return said

    @override
    def table(self) -> ChartTable:
        headers = (
            self.tr("From"),
            self.tr("To"),
            self.tr("Proud"),
            self.tr("Grow"),
            self.tr("Unrated"),
        )
        rows = tuple(
            (span.first, span.last, span.proud, span.grow, span.unrated)
            for span in reversed(self._spans)
        )
        return ChartTable(headers, rows)

    @override
    def current_text(self) -> str:
        span = self._current()
        if span is None:
            return ""
        return f"{texts.day_range(span.first, span.last)}: {_ratings(span)}"

    @override
    def plot_area(self) -> QRectF:
        return plot_rect(QRectF(self.rect()), self.label_font(), self._levels())

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(560), theme().px(180))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(130))

    @override
    def draw(self, painter: QPainter, rect: QRectF) -> None:
        if not self._spans:
            return
        font, ticks = self.label_font(), self._levels()
        plot = plot_rect(rect, font, ticks)
        days = DayScale(*self.view, plot.left(), plot.right())
        levels = LinearScale(ticks[0], ticks[-1], plot.bottom(), plot.top())
        draw_levels(painter, plot, font, levels, ticks)
        draw_days(painter, plot, font, days)
        painter.save()
        painter.setClipRect(plot.adjusted(0, -theme().px(4), theme().px(4), 0))
        for span in self._spans:
            self._draw_span(painter, days, levels, span)
        self._draw_trend(painter, days, levels)
        painter.restore()
        self._draw_cursor(painter, plot, days, levels)

    @override
    def _walk(self, steps: int) -> None:
        """Move from week to week, or month to month, instead of from day to day."""
        span = self._current()
        if span is not None and abs(steps) == 1:
            beside = self._spans.index(span) + steps
            if not 0 <= beside < len(self._spans):
                return
            steps = (self._spans[beside].first - self.day(self._cursor or 0)).days
        super()._walk(steps)

    def _draw_span(
        self, painter: QPainter, days: DayScale, levels: LinearScale, span: RatedSpan
    ) -> None:
        current = theme()
        left, right = days.at(span.first), days.at(span.last) + days.step
        gap = min(current.px(3), (right - left) * 0.2)
        width = max(1.0, right - left - gap)
        ground, proud = levels.at(0), levels.at(span.proud)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(left, proud, width, ground - proud), current.color("proud"))
        middle = levels.at(span.proud + span.grow)
        grow = QRectF(left, middle, width, proud - middle)
        painter.fillRect(grow, current.color("grow", 0.45))
        painter.fillRect(grow, QBrush(current.color("grow"), Qt.BrushStyle.BDiagPattern))
        if span.unrated:
            top = levels.at(span.entries)
            hollow = QRectF(left, top, width, middle - top).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(current.color("muted"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(hollow)

    def _draw_trend(self, painter: QPainter, days: DayScale, levels: LinearScale) -> None:
        means = smoothed([float(span.entries) for span in self._spans])
        points = [
            QPointF((days.at(span.first) + days.at(span.last) + days.step) / 2, levels.at(mean))
            for span, mean in zip(self._spans, means, strict=True)
        ]
        painter.setPen(QPen(theme().color("text"), max(1.5, theme().px(1.5))))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    def _draw_cursor(
        self, painter: QPainter, plot: QRectF, days: DayScale, levels: LinearScale
    ) -> None:
        span = self._current()
        if span is None or not self.view[0] <= span.first <= self.view[1]:
            return
        current = theme()
        left, right = days.at(span.first), days.at(span.last) + days.step
        painter.setPen(QPen(current.color("text"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(left, plot.top(), right - left, plot.height()))
        place = QPointF((left + right) / 2, levels.at(span.entries))
        paint_bubble(painter, plot, place, _ratings(span), texts.day_range(span.first, span.last))

    def _current(self) -> RatedSpan | None:
        day = self.cursor_day
        if day is None:
            return None
        return next((span for span in self._spans if span.first <= day <= span.last), None)

    def _levels(self) -> list[float]:
        return nice_ticks(0, max((span.entries for span in self._spans), default=1), 4)


def _ratings(span: RatedSpan) -> str:
    text = texts.counted("Stats", "%n proud, {grow} grow", span.proud)
    said = text.format(grow=texts.number(span.grow))
    if span.unrated:
        said += ", " + texts.counted("Stats", "%n unrated", span.unrated)
    return said
