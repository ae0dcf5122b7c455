"""Chips: small rounded labels, such as Today, Proud +5 or Mindfulness."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import icons
from aimstars_desktop.ui.look.theme import TINY, theme
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.painting import rounded


class Chip(Label):
    """A pill with an icon and a word.

    Args:
        text: what it says.
        icon: name of an icon before the text.
        tone: the colour of text and border: ``proud``, ``grow``, ``gold``; muted without one.
    """

    def __init__(
        self, text: str = "", *, icon: str = "", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, tone=tone, parent=parent)
        self._icon_name = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_content(self, text: str, icon: str = "", tone: str = "") -> None:
        """Change text, icon and colour together.

        Args:
            text: what it says.
            icon: name of an icon before the text; empty for no icon.
            tone: the colour of text and border; empty for muted.
        """
        self._icon_name = icon
        self.setText(text)
        self.set_tone(tone)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._chip_font())
        width = metrics.horizontalAdvance(self.text()) + self._icon_room()
        px = theme().px
        return QSizeF(width + px(20), metrics.height() + px(7)).toSize() + QSize(2, 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        tone = str(self.property("tone"))
        token = tone or "muted"
        painter = QPainter(self)
        rect = QRectF(self.rect())
        rounded(painter, rect, rect.height() / 2, border=current.color(tone or "line"))
        font = self._chip_font()
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(self.text()) + self._icon_room()
        content = QRectF(0, 0, width, rect.height())
        content.moveCenter(rect.center())
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._icon_name:
            side = metrics.height()
            middle = side / 2
            x = content.right() - middle if right_to_left else content.left() + middle
            box = QRectF(0, 0, side, side)
            box.moveCenter(QPointF(x, content.center().y()))
            icons.paint_icon(painter, box, self._icon_name, token)
            room = self._icon_room()
            content.adjust(0 if right_to_left else room, 0, -room if right_to_left else 0, 0)
        painter.setFont(font)
        painter.setPen(current.color(token))
        painter.drawText(content, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _chip_font(self) -> QFont:
        return theme().font(TINY * 1.05, bold=True)

    def _icon_room(self) -> float:
        if not self._icon_name:
            return 0.0
        return QFontMetricsF(self._chip_font()).height() + theme().px(4)
