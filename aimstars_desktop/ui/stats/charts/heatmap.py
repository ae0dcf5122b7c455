"""A year of days as small squares, the warmer the more points."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.messages import announce
from aimstars_desktop.ui.stats.charts.base import Chart, ChartTable
from aimstars_desktop.ui.stats.charts.bubble import paint_bubble
from aimstars_desktop.ui.stats.charts.buckets import (
    heat_level,
    year_cells,
)
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.day_marks import days_away
from aimstars_desktop.ui.widgets.painting import rounded

_ROWS = 7
_GAP = 0.2
_LEVELS = 5


class YearHeatmap(Chart):
    """One year, a column for each week. Time runs from left to right in every language.

    Args:
        title: what the chart is about.
        today: days after it are shown empty and cannot be chosen.
        first_weekday: 1 for Monday to 7; the region's without it.
    """

    clicked = Signal(object)
    """A day was clicked, or Return pressed on it; carries the ``date``."""

    def __init__(
        self,
        title: str,
        today: date,
        first_weekday: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._today = today
        self._year = today.year
        self._first_weekday = first_weekday
        self._points: Mapping[date, int] = {}
        self._cursor: date | None = None
        self._cells = year_cells(self._year, self._first())
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def year(self) -> int:
        """The year on show."""
        return self._year

    @property
    def cursor_day(self) -> date | None:
        """The day that the pointer or the keyboard is on."""
        return self._cursor

    def show_data(self, year: int, points: Mapping[date, int], today: date | None = None) -> None:
        """Show the points of each day of a year; days that are missing have none."""
        self._today = today or self._today
        self._points = points
        if year != self._year:
            self._cursor = None
            self._year = year
            self._cells = year_cells(year, self._first())
        self.data_changed()

    def set_first_weekday(self, weekday: int | None) -> None:
        """Begin the weeks on another day, 1 for Monday to 7; ``None`` for the region's."""
        if weekday == self._first_weekday:
            return
        self._first_weekday = weekday
        self._cells = year_cells(self._year, self._first())
        self.update()

    def day_at(self, position: QPointF) -> date | None:
        """Return the day under a point of the widget, if it can be chosen."""
        rect = QRectF(self.rect())
        grid, side = self._grid(rect)
        column = int((position.x() - grid.left()) // side)
        row = int((position.y() - grid.top()) // side)
        return next(
            (
                day
                for day, cell in self._cells.items()
                if cell == (column, row) and day <= self._today
            ),
            None,
        )

    @override
    def summary(self) -> str:
        days = [points for day, points in self._points.items() if day.year == self._year and points]
        if not days:
            return self.tr("No points in {year}.").format(year=self._year)
        sentence = self.tr("{year}: {points} points on {days} days, at most {most} on one day.")
        return sentence.format(
            year=self._year,
            points=texts.number(sum(days)),
            days=texts.number(len(days)),
            most=texts.number(max(days)),
        )

    @override
    def table(self) -> ChartTable:
        rows = tuple(
            (texts.short_day(day, year=True), texts.number(points))
            for day, points in sorted(self._points.items(), reverse=True)
            if day.year == self._year and points
        )
        return ChartTable((self.tr("Day"), self.tr("Points")), rows)

    @override
    def current_text(self) -> str:
        if self._cursor is None:
            return ""
        return self.tr("{day}: {points} points").format(
            day=texts.long_day(self._cursor, year=True),
            points=texts.number(self._points.get(self._cursor, 0)),
        )

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        _, side = self._grid(QRectF(0, 0, width, 10_000))
        return round(self._top() + side * _ROWS)

    @override
    def sizeHint(self) -> QSize:
        width = theme().px(760)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        width = theme().px(320)
        return QSize(width, self.heightForWidth(width))

    @override
    def draw(self, painter: QPainter, rect: QRectF) -> None:
        grid, side = self._grid(rect)
        self._draw_weekdays(painter, rect, grid, side)
        self._draw_months(painter, grid, side)
        self._draw_days(painter, grid, side)
        if self._cursor is not None:
            self._draw_cursor(painter, rect, self._square(grid, side, self._cells[self._cursor]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -7,
            Qt.Key.Key_Right: 7,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -30,
            Qt.Key.Key_PageDown: 30,
            Qt.Key.Key_Home: -400,
            Qt.Key.Key_End: 400,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._walk(steps[key])
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

    def _walk(self, days: int) -> None:
        last = min(self._today, date(self._year, 12, 31))
        first = date(self._year, 1, 1)
        if last < first:
            return
        wanted = last if self._cursor is None else days_away(self._cursor, days)
        self._point_at(min(max(wanted, first), last))
        announce(self, self.current_text())

    def _point_at(self, day: date | None) -> None:
        if day != self._cursor:
            self._cursor = day
            self.update()

    def _draw_days(self, painter: QPainter, grid: QRectF, side: float) -> None:
        """Paint all squares, those of one level in a row: a brush is slow to change."""
        look = theme()
        levels: list[list[QRectF]] = [[] for _ in range(_LEVELS)]
        for day, cell in self._cells.items():
            level = heat_level(self._points.get(day, 0)) if day <= self._today else 0
            levels[level].append(self._square(grid, side, cell))
        inner = side * (1 - _GAP)
        radius = inner * 0.25
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for level, squares in enumerate(levels):
            painter.setBrush(look.color(f"heat_{level}"))
            for square in squares:
                painter.drawRoundedRect(square, radius, radius)
        # A dot as well, so that the best days need not be told by their colour.
        painter.setBrush(look.color("card"))
        for square in levels[-1]:
            painter.drawEllipse(square.center(), inner / 8, inner / 8)
        if self._today in self._cells:
            square = self._square(grid, side, self._cells[self._today])
            rounded(painter, square, radius, border=look.color("text"))

    def _draw_cursor(self, painter: QPainter, rect: QRectF, square: QRectF) -> None:
        look = theme()
        if self._cursor is None:
            return
        painter.setPen(QPen(look.color("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square.adjusted(-1, -1, 1, 1), 3, 3)
        points = self.tr("{points} points").format(
            points=texts.number(self._points.get(self._cursor, 0))
        )
        paint_bubble(
            painter, rect, square.center(), points, texts.short_day(self._cursor, year=False)
        )

    def _draw_weekdays(self, painter: QPainter, rect: QRectF, grid: QRectF, side: float) -> None:
        painter.setFont(self.label_font())
        painter.setPen(theme().color("muted"))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for row, weekday in enumerate(texts.week_days(self._first_weekday)):
            if row % 2 == 0:
                line = QRectF(
                    rect.left(), grid.top() + row * side, grid.left() - rect.left(), side * 0.85
                )
                text = texts.weekday(weekday, "short")
                painter.drawText(line, align | Qt.AlignmentFlag.AlignAbsolute, text)

    def _draw_months(self, painter: QPainter, grid: QRectF, side: float) -> None:
        metrics = QFontMetricsF(self.label_font())
        painter.setFont(self.label_font())
        painter.setPen(theme().color("muted"))
        for month in range(1, 13):
            day = date(self._year, month, 1)
            x = grid.left() + self._cells[day][0] * side
            text = texts.month_short(day)
            if x + metrics.horizontalAdvance(text) <= grid.left() + self._columns() * side:
                painter.drawText(QPointF(x, grid.top() - theme().px(6)), text)

    def _grid(self, rect: QRectF) -> tuple[QRectF, float]:
        """Return where the squares are, and the side of one with its gap."""
        metrics = QFontMetricsF(self.label_font())
        names = (texts.weekday(day, "short") for day in range(1, 8))
        left = max(metrics.horizontalAdvance(name) for name in names) + theme().px(8)
        top = self._top()
        side = min((rect.width() - left) / self._columns(), max(4.0, (rect.height() - top) / _ROWS))
        width = side * self._columns()
        return QRectF(rect.left() + left, rect.top() + top, width, side * _ROWS), side

    def _square(self, grid: QRectF, side: float, cell: tuple[int, int]) -> QRectF:
        column, row = cell
        inner = side * (1 - _GAP)
        return QRectF(grid.left() + column * side, grid.top() + row * side, inner, inner)

    def _columns(self) -> int:
        return self._cells[date(self._year, 12, 31)][0] + 1

    def _top(self) -> float:
        return QFontMetricsF(self.label_font()).height() + theme().px(8)

    def _first(self) -> int:
        return texts.week_days(self._first_weekday)[0]
