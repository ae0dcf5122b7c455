"""A year in pixels: a row for each month, a square for each day, by how it was rated."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.stats.charts.base import ChartTable
from aimstars_desktop.ui.stats.charts.year_chart import YearChart
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.day_marks import days_away, months_away
from aimstars_desktop.ui.widgets.painting import rounded

_DAYS = 31
_GAP = 0.16

Ratings = tuple[int, int]
"""How many entries of a day are proud, and how many are to grow from."""


class YearPixels(YearChart):
    """Proud days are full squares, days to grow from are dots, and mixed days are halved."""

    def __init__(self, title: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(title, today, parent)
        self._days: Mapping[date, Ratings] = {}

    def show_data(self, year: int, days: Mapping[date, Ratings], today: date) -> None:
        """Show how the days of a year were rated; days that are missing were not written."""
        self.show_year(year, today)
        self._days = days
        self.data_changed()

    @override
    def day_at(self, position: QPointF) -> date | None:
        left, top, side, row = self._measures(QRectF(self.rect()))
        number = int((position.x() - left) // side) + 1
        month = int((position.y() - top) // row) + 1
        if not 1 <= month <= 12 or not 1 <= number <= monthrange(self._year, month)[1]:
            return None
        day = date(self._year, month, number)
        return day if day <= self._today else None

    @override
    def summary(self) -> str:
        days = [rated for day, rated in self._days.items() if day.year == self._year and any(rated)]
        sentence = texts.counted(
            "Stats", "{year}: %n days written, {proud} of them only proud.", len(days)
        )
        return sentence.format(
            year=self._year,
            proud=texts.number(sum(1 for proud, grow in days if not grow)),
        )

    @override
    def table(self) -> ChartTable:
        rows = tuple(
            (day, proud, grow)
            for day, (proud, grow) in sorted(self._days.items(), reverse=True)
            if day.year == self._year and (proud or grow)
        )
        return ChartTable((self.tr("Day"), self.tr("Proud"), self.tr("Grow")), rows)

    @override
    def current_text(self) -> str:
        if self._cursor is None:
            return ""
        day = texts.long_day(self._cursor, year=True)
        return f"{day}: {self._ratings_text(self._cursor)}"

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(700), theme().px(250))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(340), theme().px(210))

    @override
    def draw(self, painter: QPainter, rect: QRectF) -> None:
        left, top, side, row = self._measures(rect)
        painter.setFont(self.label_font())
        painter.setPen(theme().color("muted"))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for number in (1, 5, 10, 15, 20, 25, 30):
            box = QRectF(left + (number - 1) * side, rect.top(), side * 2, top - rect.top())
            painter.drawText(box, align | Qt.AlignmentFlag.AlignAbsolute, texts.number(number))
        for month in range(1, 13):
            first = date(self._year, month, 1)
            line = QRectF(rect.left(), top + (month - 1) * row, left - rect.left(), row)
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
        look = theme()
        radius = square.height() * 0.25
        proud, grow = self._days.get(day, (0, 0)) if day <= self._today else (0, 0)
        rounded(painter, square, radius, fill=look.color("heat_0"))
        painter.setPen(Qt.PenStyle.NoPen)
        if proud:
            rounded(painter, square, radius, fill=look.color("proud"))
        if proud and grow:
            half = QPainterPath()
            half.moveTo(square.topRight())
            half.lineTo(square.bottomRight())
            half.lineTo(square.bottomLeft())
            half.closeSubpath()
            whole = QPainterPath()
            whole.addRoundedRect(square, radius, radius)
            painter.fillPath(whole.intersected(half), look.color("grow"))
        elif grow:
            painter.setBrush(look.color("grow"))
            dot = min(square.width(), square.height()) * 0.36
            painter.drawEllipse(square.center(), dot, dot)
        if day == self._today:
            rounded(painter, square, radius, border=look.color("text"))

    def _ratings_text(self, day: date) -> str:
        proud, grow = self._days.get(day, (0, 0))
        if not proud and not grow:
            return self.tr("nothing written")
        text = texts.counted("Stats", "%n proud, {grow} to grow", proud)
        return text.format(grow=texts.number(grow))

    def _measures(self, rect: QRectF) -> tuple[float, float, float, float]:
        """Return where the squares begin, and how wide and high one is with its gap."""
        metrics = QFontMetricsF(self.label_font())
        names = (texts.month_short(date(2000, month, 1)) for month in range(1, 13))
        label = max(metrics.horizontalAdvance(name) for name in names) + theme().px(8)
        left, top = rect.left() + label, rect.top() + metrics.height() + theme().px(4)
        return left, top, (rect.right() - left) / _DAYS, (rect.bottom() - top) / 12

    def _square(self, rect: QRectF, day: date) -> QRectF:
        left, top, side, row = self._measures(rect)
        x, y = left + (day.day - 1) * side, top + (day.month - 1) * row
        gap = min(side, row) * _GAP
        return QRectF(x, y, side - gap, row - gap)
