"""The base of the charts of a year: a square for each day, and a cursor."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.base import Chart
from aimstars_desktop.ui.stats.charts.bubble import paint_bubble
from aimstars_desktop.ui.widgets.accessible import announce


class YearChart(Chart):
    """One year of days. Time runs from left to right in every language.

    A subclass maps points to days (:meth:`day_at`) and keys to days (:meth:`led_to`), and
    draws the squares.

    Args:
        title: what the chart is about.
        today: days after it cannot be chosen.
    """

    clicked = Signal(object)
    """A day was clicked, or Return pressed on it; carries the ``date``."""

    def __init__(self, title: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._today = today
        self._year = today.year
        self._cursor: date | None = None
        self.setMouseTracking(True)

    @property
    def year(self) -> int:
        """The year on show."""
        return self._year

    @property
    def cursor_day(self) -> date | None:
        """The day that the pointer or the keyboard is on."""
        return self._cursor

    @abstractmethod
    def day_at(self, position: QPointF) -> date | None:
        """Return the day under a point of the widget, if it can be chosen."""

    @abstractmethod
    def led_to(self, key: Qt.Key, day: date) -> date | None:
        """Return the day to which a key leads from ``day``, or None."""

    def show_year(self, year: int, today: date) -> None:
        """Show a year; the cursor is kept within the same year."""
        if year != self._year:
            self._cursor = None
        self._year, self._today = year, today

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        latest = min(self._today, date(self._year, 12, 31))
        wanted = self.led_to(key, self._cursor or latest)
        if wanted is not None:
            self._walk(latest if self._cursor is None else wanted, latest)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._cursor is not None:
            self.clicked.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.day_at(event.position()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and day is not None:
            self._point_at(day)
            self.clicked.emit(day)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point_at(None)
        super().leaveEvent(event)

    def draw_cursor(self, painter: QPainter, rect: QRectF, square: QRectF, text: str) -> None:
        """Paint a ring around the square of the cursor's day, and a bubble with its text.

        Args:
            painter: paints on the chart.
            rect: the whole chart.
            square: of the cursor's day.
            text: for the bubble.
        """
        if self._cursor is None:
            return
        painter.setPen(QPen(theme().color("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square.adjusted(-1, -1, 1, 1), 3, 3)
        paint_bubble(painter, rect, square.center(), text, texts.short_day(self._cursor))

    def _walk(self, wanted: date, latest: date) -> None:
        first = date(self._year, 1, 1)
        if first <= latest:
            self._point_at(min(max(wanted, first), latest))
            announce(self, self.current_text())

    def _point_at(self, day: date | None) -> None:
        if day != self._cursor:
            self._cursor = day
            self.update()
