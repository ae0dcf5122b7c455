"""A night sky behind the unlock page."""

from __future__ import annotations

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme

_SKY = 3000.0
_STARS = 1150


class StarField(QWidget):
    """Paints the background and always the same few stars; a larger window has more.

    It is decoration; the form goes into a layout on it.
    """

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme().color("background"))
        painter.setPen(Qt.PenStyle.NoPen)
        # What changes on the page, such as a field, is painted with the little sky behind it.
        area = QRectF(event.rect().adjusted(-2, -2, 2, 2))
        for x, y, brightness in _stars():
            if area.contains(x, y):
                painter.setBrush(theme().color("text", 0.16 + 0.5 * brightness))
                radius = 0.65 + 0.85 * brightness
                painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.end()


@cache
def _stars() -> tuple[tuple[float, float, float], ...]:
    """Return the place of each star in the sky, and how bright it is."""
    return tuple(
        (_chance(number, 1) * _SKY, _chance(number, 2) * _SKY, _chance(number, 3) ** 1.6)
        for number in range(_STARS)
    )


def _chance(number: int, which: int) -> float:
    """Return a fixed, random-looking number in [0, 1)."""
    wave = math.sin(number * 12.9898 + which * 78.233) * 43758.5453
    return wave - math.floor(wave)
