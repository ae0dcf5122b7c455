"""The legend of a heatmap: less, five squares, more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.painting import rounded

_LEVELS = 5


class HeatLegend(QWidget):
    """Explains the colours of a heatmap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._less, self._more = self.tr("Less"), self.tr("More")
        self.setAccessibleName(self.tr("Colours from less to more"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme().font(SMALL))
        words = metrics.horizontalAdvance(self._less) + metrics.horizontalAdvance(self._more)
        px = theme().px
        return QSize(round(words + _LEVELS * px(16) + px(10)), round(metrics.height() + px(4)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        painter.setFont(current.font(SMALL))
        painter.setPen(current.color("muted"))
        rect = QRectF(self.rect())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | middle, self._less)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, self._more)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        first = self._more if right_to_left else self._less
        x = QFontMetricsF(current.font(SMALL)).horizontalAdvance(first) + current.px(7)
        side = current.px(11)
        for place in range(_LEVELS):
            level = _LEVELS - 1 - place if right_to_left else place
            box = QRectF(x, (rect.height() - side) / 2, side, side)
            rounded(painter, box, side * 0.25, fill=current.color(f"heat_{level}"))
            x += current.px(16)
        painter.end()
