"""The small box with the value at a chart's cursor."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.painting import rounded


def paint_bubble(
    painter: QPainter, bounds: QRectF, anchor: QPointF, text: str, detail: str = ""
) -> None:
    """Paint a box with a line of text beside ``anchor``, kept inside ``bounds``.

    Args:
        detail: a second, muted part after the text.
    """
    current = theme()
    strong, plain = current.font(SMALL, bold=True), current.font(SMALL)
    gap = current.px(8) if detail else 0
    text_width = QFontMetricsF(strong).horizontalAdvance(text)
    detail_width = QFontMetricsF(plain).horizontalAdvance(detail)
    width = text_width + gap + detail_width + 2 * current.px(10)
    height = QFontMetricsF(strong).height() + 2 * current.px(5)
    x = anchor.x() + current.px(12)
    if x + width > bounds.right():
        x = anchor.x() - current.px(12) - width
    x = max(bounds.left(), x)
    y = min(max(bounds.top(), anchor.y() - height - current.px(8)), bounds.bottom() - height)
    box = QRectF(x, y, width, height)
    rounded(
        painter, box, current.px(8), fill=current.color("background"), border=current.color("line")
    )
    inner = box.adjusted(current.px(10), 0, -current.px(10), 0)
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    absolute = align | Qt.AlignmentFlag.AlignAbsolute
    painter.setFont(strong)
    painter.setPen(current.color("text"))
    painter.drawText(inner, absolute, text)
    if detail:
        inner.setLeft(inner.left() + text_width + gap)
        painter.setFont(plain)
        painter.setPen(current.color("muted"))
        painter.drawText(inner, absolute, detail)
