"""Key caps: the keys of a shortcut, drawn small beside what they do."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.theme import TINY, theme
from aimstars_desktop.ui.widgets.painting import rounded

_SIGNS = {"Return": "↵", "Enter": "↵", "Shift": "⇧", "Left": "←", "Right": "→"}


def key_caps(keys: QKeySequence) -> str:
    """Write a shortcut as on the caps: ``Ctrl ↵``; on a Mac the way it writes them itself."""
    if sys.platform == "darwin":
        return keys.toString(QKeySequence.SequenceFormat.NativeText)
    text = keys.toString(QKeySequence.SequenceFormat.PortableText)
    names = text.replace("++", "+\0").split("+")
    return " ".join("+" if name == "\0" else _SIGNS.get(name, name) for name in names if name)


def key_hint_size(text: str) -> QSizeF:
    """Return the room that a key cap needs."""
    metrics = QFontMetricsF(theme().font(TINY, bold=True))
    return QSizeF(
        metrics.horizontalAdvance(text) + theme().px(12), metrics.height() + theme().px(4)
    )


def paint_key_hint(
    painter: QPainter, rect: QRectF, text: str, color: QColor, *, framed: bool = True
) -> None:
    """Paint a key cap: a thin box in the colour's shade with the keys in it."""
    if framed:
        edge = QColor(color)
        edge.setAlphaF(0.35)
        rounded(painter, rect, theme().px(4), border=edge)
    painter.setPen(color)
    painter.setFont(theme().font(TINY, bold=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class KeyHint(QWidget):
    """A key cap that stands by itself. It is decoration: the action carries the shortcut."""

    def __init__(self, keys: QKeySequence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = key_caps(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What is written on the caps."""
        return self._text

    @override
    def sizeHint(self) -> QSize:
        return key_hint_size(self._text).toSize()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_hint(painter, QRectF(self.rect()), self._text, theme().color("muted"))
        painter.end()
