"""Tallies in rows: goals by category, reached or not; entries by tag, proud or to grow from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.stats.charts.base import ChartTable
from aimstars_desktop.ui.stats.charts.item_chart import ItemChart
from aimstars_desktop.ui.widgets.painting import focus_ring, paint_line, rounded


@dataclass(frozen=True, slots=True)
class TallyRow:
    """One row: its name, and how many goals were reached or not; or entries proud or grow.

    Attributes:
        others: how many are neither; they are counted and have no bar.
    """

    name: str
    completed: int
    failed: int
    others: int = 0

    @property
    def closed(self) -> int:
        """All of them."""
        return self.completed + self.failed + self.others


class TallyChart(ItemChart):
    """Reached goals filled, the others striped after them, all on one scale."""

    sideways = False

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._rows: tuple[TallyRow, ...] = ()

    def show_data(self, rows: Sequence[TallyRow]) -> None:
        """Show other rows."""
        self._rows = tuple(rows)
        self._cursor = None
        self.data_changed()

    @override
    def summary(self) -> str:
        closed = sum(row.closed for row in self._rows)
        sentence = texts.counted("Stats", "{completed} of %n goals reached.", closed)
        return sentence.format(completed=texts.number(sum(row.completed for row in self._rows)))

    @override
    def table(self) -> ChartTable:
        headers = (self.tr("Category"), self.tr("Completed"), self.tr("Not this time"))
        rows = tuple((row.name, row.completed, row.failed) for row in self._rows)
        return ChartTable(headers, rows)

    @override
    def current_text(self) -> str:
        if self._cursor is None:
            return ""
        row = self._rows[self._cursor]
        text = texts.counted(
            "Stats", "{category}: %n completed, {failed} not this time", row.completed
        )
        return text.format(category=row.name, failed=texts.number(row.failed))

    def count_text(self, row: TallyRow) -> str:
        """Return what stands beside the bars of a row."""
        return f"{texts.number(row.completed)}/{texts.number(row.closed)}"

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), round(self._row_height() * max(4, len(self._rows))))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), round(self._row_height() * max(4, len(self._rows))))

    @override
    def draw(self, painter: QPainter, rect: QRectF) -> None:
        face = theme().font(SMALL)
        metrics = QFontMetricsF(face)
        names = max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0.0)
        names = min(names, rect.width() * 0.5) + theme().px(12)
        shown = [metrics.horizontalAdvance(self.count_text(row)) for row in self._rows]
        counts = max(shown, default=0.0)
        most = max((row.closed for row in self._rows), default=1) or 1
        unit = max(0.0, rect.width() - names - counts - theme().px(12)) / most
        for number, row in enumerate(self._rows):
            line = self._line(rect, number)
            self._draw_row(painter, rect, line, row, names, unit)
            if number == self._cursor and self.hasFocus():
                focus_ring(painter, line.adjusted(1, 1, -1, -1), theme().px(6))

    @override
    def count(self) -> int:
        return len(self._rows)

    @override
    def index_at(self, position: QPointF) -> int | None:
        number = int(position.y() // self._row_height())
        return number if 0 <= number < len(self._rows) else None

    def _draw_row(
        self,
        painter: QPainter,
        rect: QRectF,
        line: QRectF,
        row: TallyRow,
        names: float,
        unit: float,
    ) -> None:
        current = theme()
        face = current.font(SMALL)
        painter.setFont(face)
        painter.setPen(current.color("text"))
        middle = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        name = QRectF(line.left(), line.top(), names - current.px(12), line.height())
        elided = QFontMetricsF(face).elidedText(row.name, Qt.TextElideMode.ElideRight, name.width())
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_line(painter, self._mirrored(rect, name), elided, right_to_left=right_to_left)
        x, height = line.left() + names, current.px(12)
        for count, token in ((row.completed, "proud"), (row.failed, "grow")):
            if not count:
                continue
            width = max(current.px(3), count * unit - current.px(2))
            box = QRectF(x, line.center().y() - height / 2, width, height)
            bar = self._mirrored(rect, box)
            if token == "grow":
                rounded(painter, bar, current.px(3), fill=current.color(token, 0.3))
                painter.fillRect(bar, QBrush(current.color(token), Qt.BrushStyle.BDiagPattern))
            else:
                rounded(painter, bar, current.px(3), fill=current.color(token))
            x += width + current.px(2)
        painter.setPen(current.color("muted"))
        room = QRectF(x + current.px(4), line.top(), current.px(80), line.height())
        painter.drawText(self._mirrored(rect, room), middle, self.count_text(row))

    def _line(self, rect: QRectF, number: int) -> QRectF:
        height = self._row_height()
        return QRectF(rect.left(), rect.top() + number * height, rect.width(), height)

    def _mirrored(self, rect: QRectF, box: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return box
        place = QPointF(rect.left() + rect.right() - box.right(), box.top())
        return QRectF(place, box.size())

    def _row_height(self) -> float:
        return max(theme().px(22), QFontMetricsF(theme().font(SMALL)).height() + theme().px(6))


class TagTallies(TallyChart):
    """How the entries with a tag are rated; a click, or Return, shows them."""

    chosen = Signal(str)
    """A tag was chosen; carries its name with the sign."""

    @override
    def summary(self) -> str:
        if not self._rows:
            return ""
        row = self._rows[0]
        return texts.counted("Stats", "Most used: {tag}, in %n entries.", row.closed).format(
            tag=row.name
        )

    @override
    def table(self) -> ChartTable:
        headers = (self.tr("Tag"), self.tr("Proud"), self.tr("Grow"), self.tr("Entries"))
        rows = tuple((row.name, row.completed, row.failed, row.closed) for row in self._rows)
        return ChartTable(headers, rows)

    @override
    def current_text(self) -> str:
        if self._cursor is None:
            return ""
        row = self._rows[self._cursor]
        text = texts.counted("Stats", "{tag}: %n entries, {proud} proud, {grow} grow", row.closed)
        return text.format(
            tag=row.name, proud=texts.number(row.completed), grow=texts.number(row.failed)
        )

    @override
    def count_text(self, row: TallyRow) -> str:
        return texts.number(row.closed)

    @override
    def take(self, index: int) -> bool:
        self.chosen.emit(self._rows[index].name)
        return True

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(Qt.CursorShape.ArrowCursor if self._cursor is None else hand)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = int(event.position().y() // self._row_height())
        if event.button() is Qt.MouseButton.LeftButton and 0 <= number < len(self._rows):
            self.take(number)
