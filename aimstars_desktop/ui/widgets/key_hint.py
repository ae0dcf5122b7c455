"""Key caps: the keys of a shortcut, drawn small beside the command."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter

from aimstars_desktop.ui.look.theme import TINY, theme
from aimstars_desktop.ui.widgets.painting import rounded

_SIGNS = {"Return": "↵", "Enter": "↵", "Shift": "⇧", "Left": "←", "Right": "→"}


def key_caps(keys: QKeySequence) -> str:
    """Format a shortcut as on key caps, in the user's language: ``Ctrl ↵``; on a Mac, natively."""
    if sys.platform == "darwin":
        return keys.toString(QKeySequence.SequenceFormat.NativeText)
    text = keys.toString(QKeySequence.SequenceFormat.PortableText)
    names = text.replace("++", "+\0").split("+")
    return " ".join("+" if name == "\0" else _cap(name) for name in names if name)


def _cap(name: str) -> str:
    # Qt's own name of a key, as the menus show it.
    return _SIGNS.get(name) or QCoreApplication.translate("QShortcut", name)


def key_hint_size(text: str) -> QSizeF:
    """Return the space that a key cap needs."""
    metrics = QFontMetricsF(theme().font(TINY, bold=True))
    return QSizeF(
        metrics.horizontalAdvance(text) + theme().px(12), metrics.height() + theme().px(4)
    )


def paint_key_hint(
    painter: QPainter, rect: QRectF, text: str, color: QColor, *, framed: bool = True
) -> None:
    """Paint a key cap: a thin box with the keys in it.

    Args:
        painter: paints on the widget.
        rect: the space, as :func:`key_hint_size` says.
        text: the keys, as :func:`key_caps` writes them.
        color: of text and border.
        framed: whether the box is painted.
    """
    if framed:
        edge = QColor(color)
        edge.setAlphaF(0.35)
        rounded(painter, rect, theme().px(4), border=edge)
    painter.setPen(color)
    painter.setFont(theme().font(TINY, bold=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
