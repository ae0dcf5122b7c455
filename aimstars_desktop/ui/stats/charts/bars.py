"""Bars side by side: the average points of each weekday."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.base import ChartTable
from aimstars_desktop.ui.stats.charts.item_chart import ItemChart
from aimstars_desktop.ui.widgets.painting import focus_ring, rounded


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Args:
        label: the short text under it.
        value: its height; ``None`` for nothing to show.
        name: the full name, for tables and screen readers.
    """

    label: str
    value: float | None
    name: str = ""


class BarChart(ItemChart):
    """A few bars with their values; the tallest is gold.

    Args:
        title: what the chart is about.
        value_name: what the values are, as a column header.
        label_name: what the bars are, as a column header.
    """

    upright = False

    chosen = Signal(int)
    """A bar was clicked, or Return pressed on it; carries its index."""

    def __init__(
        self, title: str, label_name: str, value_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._label_name = label_name
        self._value_name = value_name
        self._bars: tuple[Bar, ...] = ()
        self._summary = ""

    def show_data(self, bars: Sequence[Bar], summary: str) -> None:
        """Show other bars, with the sentence that summarises them."""
        self._bars = tuple(bars)
        self._summary = summary
        self._cursor = None
        self.data_changed()

    @override
    def summary(self) -> str:
        return self._summary

    @override
    def table(self) -> ChartTable:
        rows = tuple((bar.name or bar.label, bar.value) for bar in self._bars)
        return ChartTable((self._label_name, self._value_name), rows)

    @override
    def current_text(self) -> str:
        if self._cursor is None:
            return ""
        bar = self._bars[self._cursor]
        value = self.tr("nothing") if bar.value is None else self._number(bar.value)
        return f"{bar.name or bar.label}: {value}"

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(150))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(180), theme().px(110))

    @override
    def draw(self, painter: QPainter, rect: QRectF) -> None:
        if not self._bars:
            return
        current = theme()
        metrics = QFontMetricsF(self.label_font())
        highest = max((bar.value or 0.0) for bar in self._bars) or 1.0
        floor = rect.bottom() - metrics.height() - current.px(8)
        room = floor - rect.top() - metrics.height() - current.px(8)
        for index, bar in enumerate(self._bars):
            column = self._column(rect, index)
            width = min(current.px(30), column.width() * 0.72)
            height = room * (bar.value or 0.0) / highest
            box = QRectF(column.center().x() - width / 2, floor - height, width, height)
            best = bar.value is not None and bar.value == highest
            token = "gold" if best else "accent"
            if height > 0:
                rounded(painter, box, min(current.px(4), height / 2), fill=current.color(token))
            self._draw_labels(painter, column, box, bar)
            if index == self._cursor and self.hasFocus():
                ring = box.adjusted(-current.px(4), -current.px(4), current.px(4), current.px(4))
                focus_ring(painter, ring, current.px(6), "text")

    @override
    def count(self) -> int:
        return len(self._bars)

    @override
    def take(self, index: int) -> bool:
        self.chosen.emit(index)
        return True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index is not None:
            self.chosen.emit(index)

    def _draw_labels(self, painter: QPainter, column: QRectF, box: QRectF, bar: Bar) -> None:
        current = theme()
        height = QFontMetricsF(self.label_font()).height()
        painter.setFont(self.label_font())
        painter.setPen(current.color("muted"))
        below = QRectF(column.left(), column.bottom() - height, column.width(), height)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)
        if bar.value is not None:
            above = QRectF(
                column.left(), box.top() - height - current.px(4), column.width(), height
            )
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, self._number(bar.value))

    def _number(self, value: float) -> str:
        shown = (bar.value for bar in self._bars if bar.value is not None)
        return texts.number(float(value), texts.decimals_of(map(float, shown)))

    def _column(self, rect: QRectF, index: int) -> QRectF:
        count = len(self._bars)
        place = count - 1 - index if self._right_to_left() else index
        width = rect.width() / count
        return QRectF(rect.left() + place * width, rect.top(), width, rect.height())

    @override
    def index_at(self, position: QPointF) -> int | None:
        rect = QRectF(self.rect())
        return next(
            (
                index
                for index in range(len(self._bars))
                if self._column(rect, index).contains(position)
            ),
            None,
        )
