"""A decorative icon beside text."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import icons
from aimstars_desktop.ui.look.theme import theme


class IconLabel(QWidget):
    """Paints one icon in a token's colour.

    Args:
        icon: name of the icon.
        token: its colour.
        side: width and height in design pixels.
    """

    def __init__(self, icon: str, token: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._token = token
        length = theme().px(side)
        self.setFixedSize(length, length)

    def set_token(self, token: str) -> None:
        """Paint it in another colour."""
        self._token = token
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint_icon(painter, QRectF(self.rect()), self._icon, self._token)
        painter.end()
