"""Bars of reached goals, one row for each category or month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.goal_history import Tally
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.painting import rounded

_ROW, _BAR, _GAP = 21.5, 12, 3
_LEAST_BAR = 3.0


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its name, and how many goals were reached or not."""

    name: str
    tally: Tally

    @property
    def count(self) -> str:
        """The counts beside the bar: "10/26"."""
        return f"{texts.number(self.tally.completed)}/{texts.number(self.tally.closed)}"


class TallyBars(QWidget):
    """Goals completed and goals not reached, side by side, on one scale."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, and describe them for screen readers."""
        self._rows = rows
        self.setAccessibleDescription("; ".join(f"{row.name}: {row.count}" for row in rows))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        height = self._row_height() * len(self._rows)
        return QSize(theme().px(300), round(height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        names, counts = self._name_width(), self._count_width()
        room = max(0.0, self.width() - names - counts)
        most = max((row.tally.closed for row in self._rows), default=1)
        for number, row in enumerate(self._rows):
            line = QRectF(0, number * self._row_height(), self.width(), self._row_height())
            self._paint_row(painter, line, row, names, room / max(1, most))
        painter.end()

    def _paint_row(
        self, painter: QPainter, line: QRectF, row: Row, names: float, unit: float
    ) -> None:
        current = theme()
        painter.setFont(_face())
        painter.setPen(current.color("text"))
        name = QRectF(0, line.top(), names - current.px(12), line.height())
        metrics = QFontMetricsF(_face())
        elided = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, name.width())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirrored(name), leading, elided)
        x = names
        height = current.px(_BAR)
        top = line.center().y() - height / 2
        for count, token in ((row.tally.completed, "proud"), (row.tally.failed, "heat_1")):
            if not count:
                continue
            width = max(current.px(_LEAST_BAR), count * unit - current.px(_GAP))
            bar = QRectF(x, top, width, height)
            rounded(painter, self._mirrored(bar), current.px(3), fill=current.color(token))
            x += width + current.px(_GAP)
        painter.setFont(theme().font(SMALL))
        painter.setPen(current.color("muted"))
        count_rect = QRectF(x + current.px(6), line.top(), self._count_width(), line.height())
        painter.drawText(self._mirrored(count_rect), leading, row.count)

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())

    def _name_width(self) -> float:
        metrics = QFontMetricsF(_face())
        widest = max((metrics.horizontalAdvance(row.name) for row in self._rows), default=0.0)
        return min(widest, self.width() * 0.5) + theme().px(16)

    def _count_width(self) -> float:
        metrics = QFontMetricsF(theme().font(SMALL))
        widest = max((metrics.horizontalAdvance(row.count) for row in self._rows), default=0.0)
        return widest + theme().px(10)

    def _row_height(self) -> float:
        return max(theme().px(_ROW), QFontMetricsF(_face()).height() + theme().px(4))


def _face() -> QFont:
    return theme().font(0.93)
