"""The best days, each with its points and entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.markdown.preview import preview
from aimstars_desktop.domain.stats import TopDay
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.stats.charts.base import Cell, ChartTable
from aimstars_desktop.ui.stats.charts.item_chart import ItemChart
from aimstars_desktop.ui.widgets.painting import focus_ring, paint_line, rounded
from aimstars_desktop.ui.widgets.rating_marks import RATING_MARKS, RATING_TOKENS

MOST_ENTRIES = 5
"""How many entries of a day are painted; the table has all of them."""

_MOST_CHARACTERS = 400
"""More characters than a line can show; measuring a whole entry would be slow."""


class BestDays(ItemChart):
    """Days as lines of text: the points and the day, and under them the day's entries."""

    clicked = Signal(object)
    """A day was clicked, or Return pressed on it; carries the ``date``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._days: tuple[TopDay, ...] = ()

    @property
    def days(self) -> tuple[TopDay, ...]:
        """The days on show, best first."""
        return self._days

    def show_data(self, days: Sequence[TopDay]) -> None:
        """Show other days, best first."""
        self._days = tuple(days)
        self._cursor = None
        self.data_changed()

    @override
    def summary(self) -> str:
        if not self._days:
            return ""
        best = self._days[0]
        text = texts.counted("Stats", "Your best day was {day}, with %n points.", best.points)
        return text.format(day=texts.long_day(best.day, year=True))

    @override
    def table(self) -> ChartTable:
        headers = (
            self.tr("Day"),
            self.tr("Points that day"),
            self.tr("Rating"),
            self.tr("Entry"),
        )
        names = {
            Rating.PROUD: self.tr("Proud"),
            Rating.GROW: self.tr("Grow"),
            Rating.UNRATED: self.tr("Unrated"),
        }
        rows: list[tuple[Cell, ...]] = []
        for day in self._days:
            rows += [(day.day, day.points, names[one.rating], one.text) for one in day.entries]
            if not day.entries:
                rows.append((day.day, day.points, None, None))
        return ChartTable(headers, tuple(rows))

    @override
    def current_text(self) -> str:
        if self._cursor is None:
            return ""
        day = self._days[self._cursor]
        head = texts.counted("Stats", "{day}: %n points", day.points)
        head = head.format(day=texts.long_day(day.day, year=True))
        said = [line for _, line in _lines(day)]
        return " \N{MIDDLE DOT} ".join([head, *said])

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(400), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), self._height())

    @override
    def draw(self, painter: QPainter, rect: QRectF) -> None:
        boxes = self._boxes(rect)
        for index, (day, box) in enumerate(zip(self._days, boxes, strict=True)):
            if index == self._cursor:
                rounded(painter, box, theme().px(6), fill=theme().color("hover"))
                if self.hasFocus():
                    focus_ring(painter, box.adjusted(1, 1, -1, -1), theme().px(6))
            self._draw_day(painter, box, day)

    @override
    def count(self) -> int:
        return len(self._days)

    @override
    def take(self, index: int) -> bool:
        self.clicked.emit(self._days[index].day)
        return True

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index is not None:
            self.clicked.emit(self._days[index].day)

    def _draw_day(self, painter: QPainter, box: QRectF, day: TopDay) -> None:
        current, head, small = theme(), _head(), theme().font(SMALL)
        px = current.px
        points = texts.number(day.points)
        x, y = box.left() + px(8), box.top() + px(4)
        room = box.right() - px(8) - x
        height = QFontMetricsF(head).height()
        width = max(px(28), QFontMetricsF(head).horizontalAdvance(points)) + px(8)
        self._write(painter, box, QRectF(x, y, width, height), points, head, current.color("gold"))
        place = QRectF(x + width, y, room - width, height)
        name = texts.short_day(day.day, year=True)
        self._write(painter, box, place, name, head, current.color("text"))
        y += height + px(2)
        height = QFontMetricsF(small).height()
        for entry, line in _lines(day):
            if entry is not None:
                centre = QPointF(x + width - px(14), y + height / 2)
                mark, token = RATING_MARKS[entry.rating], RATING_TOKENS[entry.rating]
                turned = self._mirrored(box, QRectF(centre, centre)).center()
                mark(painter, turned, px(4), current.color(token))
            place = QRectF(x + width, y, room - width, height)
            self._write(painter, box, place, line, small, current.color("muted"))
            y += height + px(2)

    def _write(
        self, painter: QPainter, box: QRectF, place: QRectF, text: str, face: QFont, color: QColor
    ) -> None:
        painter.setFont(face)
        painter.setPen(color)
        elided = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        paint_line(painter, self._mirrored(box, place), elided, right_to_left=self._right_to_left())

    def _mirrored(self, box: QRectF, place: QRectF) -> QRectF:
        if not self._right_to_left():
            return place
        corner = QPointF(box.left() + box.right() - place.right(), place.top())
        return QRectF(corner, place.size())

    def _boxes(self, rect: QRectF) -> list[QRectF]:
        boxes, y = [], rect.top()
        for day in self._days:
            height = _height_of(day)
            boxes.append(QRectF(rect.left(), y, rect.width(), height))
            y += height + theme().px(4)
        return boxes

    @override
    def index_at(self, position: QPointF) -> int | None:
        boxes = self._boxes(QRectF(self.rect()))
        return next((i for i, box in enumerate(boxes) if box.contains(position)), None)

    def _height(self) -> int:
        gaps = theme().px(4) * max(0, len(self._days) - 1)
        return ceil(sum(map(_height_of, self._days)) + gaps)


def _lines(day: TopDay) -> Iterator[tuple[Entry | None, str]]:
    """Yield the painted entries with their text on one line; last, how many more there are."""
    for entry in day.entries[:MOST_ENTRIES]:
        yield entry, preview(entry.text, _MOST_CHARACTERS)
    more = len(day.entries) - MOST_ENTRIES
    if more > 0:
        yield None, texts.counted("Stats", "%n more entries", more)


def _height_of(day: TopDay) -> float:
    px = theme().px
    line = QFontMetricsF(theme().font(SMALL)).height() + px(2)
    count = min(len(day.entries), MOST_ENTRIES + 1)
    return QFontMetricsF(_head()).height() + px(2) + count * line + px(8)


def _head() -> QFont:
    return theme().font(bold=True)
