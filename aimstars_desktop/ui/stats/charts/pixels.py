"""A year in pixels: a row for each month, a square for each day, by how it was rated."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.base import ChartTable
from aimstars_desktop.ui.stats.charts.year_chart import YearChart
from aimstars_desktop.ui.widgets.day_marks import days_away, months_away
from aimstars_desktop.ui.widgets.painting import rounded, unrated_mark

_DAYS = 31
_GAP = 0.16

Ratings = tuple[int, int, int]
"""How many entries of a day are proud, how many are to grow from, and how many are unrated."""

_NONE: Ratings = (0, 0, 0)


class YearPixels(YearChart):
    """Proud days are full squares, grow days dots, mixed days half-filled; unrated ones rings."""

    def __init__(self, title: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(title, today, parent)
        self._days: Mapping[date, Ratings] = {}

    def show_data(self, year: int, days: Mapping[date, Ratings], today: date) -> None:
        """Show how the days of a year were rated; missing days were not written on.

        Args:
            year: the calendar year.
            days: the ratings of each written day.
            today: later days are shown empty.
        """
        self.show_year(year, today)
        self._days = days
        self.data_changed()

    @override
    def day_at(self, position: QPointF) -> date | None:
        left, top, side = self._measures(QRectF(self.rect()))
        number = int((position.x() - left) // side) + 1
        month = int((position.y() - top) // side) + 1
        if not 1 <= month <= 12 or not 1 <= number <= monthrange(self._year, month)[1]:
            return None
        day = date(self._year, month, number)
        return day if day <= self._today else None

    @override
    def summary(self) -> str:
        days = [rated for day, rated in self._days.items() if day.year == self._year and any(rated)]
        sentence = texts.counted(
            "Stats",
            "{year}: you wrote on %n days; on {proud} of them, every entry is proud.",
            len(days),
        )
        return sentence.format(
            year=self._year,
            proud=texts.number(sum(1 for proud, *others in days if proud and not any(others))),
        )

    @override
    def table(self) -> ChartTable:
        rows = tuple(
            (day, *rated)
            for day, rated in sorted(self._days.items(), reverse=True)
            if day.year == self._year and any(rated)
        )
        headers = (self.tr("Day"), self.tr("Proud"), self.tr("Grow"), self.tr("Unrated"))
        return ChartTable(headers, rows)

    @override
    def current_text(self) -> str:
        if self._cursor is None:
            return ""
        day = texts.long_day(self._cursor, year=True)
        return f"{day}: {self._ratings_text(self._cursor)}"

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(700), theme().px(310))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(340), theme().px(210))

    @override
    def draw(self, painter: QPainter, rect: QRectF) -> None:
        left, top, side = self._measures(rect)
        names = left - self._name_width()
        painter.setFont(self.label_font())
        painter.setPen(theme().color("muted"))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for number in (1, 5, 10, 15, 20, 25, 30):
            box = QRectF(left + (number - 1) * side, rect.top(), side * 2, top - rect.top())
            painter.drawText(box, align | Qt.AlignmentFlag.AlignAbsolute, texts.number(number))
        for month in range(1, 13):
            first = date(self._year, month, 1)
            line = QRectF(names, top + (month - 1) * side, left - names, side)
            painter.setFont(self.label_font())
            painter.setPen(theme().color("muted"))
            painter.drawText(line, align | Qt.AlignmentFlag.AlignAbsolute, texts.month_short(first))
            for number in range(1, monthrange(self._year, month)[1] + 1):
                day = first.replace(day=number)
                self._draw_day(painter, self._square(rect, day), day)
        if self._cursor is not None:
            square, text = self._square(rect, self._cursor), self._ratings_text(self._cursor)
            self.draw_cursor(painter, rect, square, text)

    @override
    def led_to(self, key: Qt.Key, day: date) -> date | None:
        days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        months = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -12, Qt.Key.Key_End: 12}
        if key in days:
            return days_away(day, days[key])
        return months_away(day, months[key]) if key in months else None

    def _draw_day(self, painter: QPainter, square: QRectF, day: date) -> None:
        current = theme()
        radius = square.height() * 0.25
        proud, grow, unrated = self._days.get(day, _NONE) if day <= self._today else _NONE
        rounded(painter, square, radius, fill=current.color("heat_0"))
        painter.setPen(Qt.PenStyle.NoPen)
        if proud:
            rounded(painter, square, radius, fill=current.color("proud"))
        if proud and grow:
            half = QPainterPath()
            half.moveTo(square.topRight())
            half.lineTo(square.bottomRight())
            half.lineTo(square.bottomLeft())
            half.closeSubpath()
            whole = QPainterPath()
            whole.addRoundedRect(square, radius, radius)
            painter.fillPath(whole.intersected(half), current.color("grow"))
        elif grow:
            painter.setBrush(current.color("grow"))
            dot = min(square.width(), square.height()) * 0.36
            painter.drawEllipse(square.center(), dot, dot)
        elif unrated and not proud:
            ring = min(square.width(), square.height()) * 0.36
            unrated_mark(painter, square.center(), ring, current.color("muted"))
        if day == self._today:
            rounded(painter, square, radius, border=current.color("text"))

    def _ratings_text(self, day: date) -> str:
        proud, grow, unrated = self._days.get(day, _NONE)
        if not proud and not grow and not unrated:
            return self.tr("nothing written")
        text = texts.counted("Stats", "%n proud, {grow} to grow", proud)
        said = text.format(grow=texts.number(grow))
        if unrated:
            said += ", " + texts.counted("Stats", "%n unrated", unrated)
        return said

    def _measures(self, rect: QRectF) -> tuple[float, float, float]:
        """Return the origin of the squares, and the side of one with its gap.

        They are in the middle of the width.
        """
        names = self._name_width()
        top = rect.top() + QFontMetricsF(self.label_font()).height() + theme().px(4)
        side = min((rect.width() - names) / _DAYS, (rect.bottom() - top) / 12)
        left = rect.left() + names + (rect.width() - names - _DAYS * side) / 2
        return left, top, side

    def _name_width(self) -> float:
        metrics = QFontMetricsF(self.label_font())
        names = (texts.month_short(date(2000, month, 1)) for month in range(1, 13))
        return max(metrics.horizontalAdvance(name) for name in names) + theme().px(8)

    def _square(self, rect: QRectF, day: date) -> QRectF:
        left, top, side = self._measures(rect)
        x, y = left + (day.day - 1) * side, top + (day.month - 1) * side
        return QRectF(x, y, side * (1 - _GAP), side * (1 - _GAP))
