"""The legend of a heatmap: less, five squares, more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.theme import SMALL, theme
from aimstars_desktop.ui.widgets.painting import rounded

_LEVELS = 5


class HeatLegend(QWidget):
    """Says which colour of a heatmap means more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._less, self._more = self.tr("less"), self.tr("more")
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
        look = theme()
        painter = QPainter(self)
        painter.setFont(look.font(SMALL))
        painter.setPen(look.color("muted"))
        rect = QRectF(self.rect())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | middle, self._less)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | middle, self._more)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        first = self._more if right_to_left else self._less
        x = QFontMetricsF(look.font(SMALL)).horizontalAdvance(first) + look.px(7)
        side = look.px(11)
        for place in range(_LEVELS):
            level = _LEVELS - 1 - place if right_to_left else place
            box = QRectF(x, (rect.height() - side) / 2, side, side)
            rounded(painter, box, side * 0.25, fill=look.color(f"heat_{level}"))
            x += look.px(16)
        painter.end()
