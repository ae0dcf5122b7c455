"""A year of days as small squares, warmer with more points."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.weeks import weekdays_from
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.base import ChartTable
from aimstars_desktop.ui.stats.charts.buckets import (
    heat_level,
    year_cells,
)
from aimstars_desktop.ui.stats.charts.year_chart import YearChart
from aimstars_desktop.ui.widgets.day_marks import days_away
from aimstars_desktop.ui.widgets.painting import rounded

_ROWS = 7
_GAP = 0.2
_LEVELS = 5


class YearHeatmap(YearChart):
    """One year, a column for each week.

    Args:
        title: what the chart is about.
        today: days after it are shown empty and cannot be chosen.
        first_weekday: the weekday on which weeks begin, 0 Monday to 6 Sunday.
    """

    def __init__(
        self,
        title: str,
        today: date,
        first_weekday: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, today, parent)
        self._first_weekday = first_weekday
        self._points: Mapping[date, int] = {}
        self._cells = year_cells(self._year, self._first_weekday)
        self._measured: tuple[QFont, float] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_data(self, year: int, points: Mapping[date, int], today: date | None = None) -> None:
        """Show the points of each day of a year; missing days have none.

        Args:
            year: the calendar year.
            points: of each day that has any.
            today: later days are shown empty.
        """
        self.show_year(year, today or self._today)
        self._points = points
        self._cells = year_cells(year, self._first_weekday)
        self.data_changed()

    def set_first_weekday(self, weekday: int) -> None:
        """Change the first day of the week."""
        if weekday == self._first_weekday:
            return
        self._first_weekday = weekday
        self._cells = year_cells(self._year, self._first_weekday)
        self.update()

    @override
    def day_at(self, position: QPointF) -> date | None:
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
        sentence = texts.counted(
            "Stats", "{year}: {points} on %n days, at most {most} on one day.", len(days)
        )
        return sentence.format(
            year=self._year,
            points=texts.counted("Stats", "%n points", sum(days)),
            most=texts.number(max(days)),
        )

    @override
    def table(self) -> ChartTable:
        rows = tuple(
            (day, points)
            for day, points in sorted(self._points.items(), reverse=True)
            if day.year == self._year and points
        )
        return ChartTable((self.tr("Day"), self.tr("Points")), rows)

    @override
    def current_text(self) -> str:
        if self._cursor is None:
            return ""
        text = texts.counted("Stats", "{day}: %n points", self._points.get(self._cursor, 0))
        return text.format(day=texts.long_day(self._cursor, year=True))

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
            points = texts.counted("Stats", "%n points", self._points.get(self._cursor, 0))
            square = self._square(grid, side, self._cells[self._cursor])
            self.draw_cursor(painter, rect, square, points)

    @override
    def led_to(self, key: Qt.Key, day: date) -> date | None:
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
        return days_away(day, steps[key]) if key in steps else None

    def _draw_days(self, painter: QPainter, grid: QRectF, side: float) -> None:
        """Paint all squares, level by level: changing the brush is slow."""
        current = theme()
        levels: list[list[QRectF]] = [[] for _ in range(_LEVELS)]
        for day, cell in self._cells.items():
            level = heat_level(self._points.get(day, 0)) if day <= self._today else 0
            levels[level].append(self._square(grid, side, cell))
        inner = side * (1 - _GAP)
        radius = inner * 0.25
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for level, squares in enumerate(levels):
            painter.setBrush(current.color(f"heat_{level}"))
            for square in squares:
                painter.drawRoundedRect(square, radius, radius)
        # A dot as well, so that the best days differ by more than colour.
        painter.setBrush(current.color("card"))
        for square in levels[-1]:
            painter.drawEllipse(square.center(), inner / 8, inner / 8)
        if self._today in self._cells:
            square = self._square(grid, side, self._cells[self._today])
            rounded(painter, square, radius, border=current.color("text"))

    def _draw_weekdays(self, painter: QPainter, rect: QRectF, grid: QRectF, side: float) -> None:
        painter.setFont(self.label_font())
        painter.setPen(theme().color("muted"))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for row, weekday in enumerate(weekdays_from(self._first_weekday)):
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
        """Return the area of the squares, and the side of one with its gap."""
        left = self._names_width() + theme().px(8)
        top = self._top()
        side = min((rect.width() - left) / self._columns(), max(4.0, (rect.height() - top) / _ROWS))
        width = side * self._columns()
        return QRectF(rect.left() + left, rect.top() + top, width, side * _ROWS), side

    def _names_width(self) -> float:
        """Return the width of the weekdays; a layout asks for it dozens of times."""
        font = self.label_font()
        if self._measured is None or self._measured[0] != font:
            advance = QFontMetricsF(font).horizontalAdvance
            widest = max(advance(texts.weekday(day, "short")) for day in range(7))
            self._measured = font, widest
        return self._measured[1]

    def _square(self, grid: QRectF, side: float, cell: tuple[int, int]) -> QRectF:
        column, row = cell
        inner = side * (1 - _GAP)
        return QRectF(grid.left() + column * side, grid.top() + row * side, inner, inner)

    def _columns(self) -> int:
        return self._cells[date(self._year, 12, 31)][0] + 1

    def _top(self) -> float:
        return QFontMetricsF(self.label_font()).height() + theme().px(8)
