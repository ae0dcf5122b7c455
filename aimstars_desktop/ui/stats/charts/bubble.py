"""The small box that says what the cursor of a chart is on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from aimstars_desktop.ui.theme import SMALL, theme
from aimstars_desktop.ui.widgets.painting import rounded


def paint_bubble(
    painter: QPainter, bounds: QRectF, anchor: QPointF, text: str, detail: str = ""
) -> None:
    """Paint a box with a line of text beside ``anchor``, kept inside ``bounds``.

    Args:
        detail: a second, muted part behind the text.
    """
    look = theme()
    strong, plain = look.font(SMALL, bold=True), look.font(SMALL)
    gap = look.px(8) if detail else 0
    text_width = QFontMetricsF(strong).horizontalAdvance(text)
    detail_width = QFontMetricsF(plain).horizontalAdvance(detail)
    width = text_width + gap + detail_width + 2 * look.px(10)
    height = QFontMetricsF(strong).height() + 2 * look.px(5)
    x = anchor.x() + look.px(12)
    if x + width > bounds.right():
        x = anchor.x() - look.px(12) - width
    x = max(bounds.left(), x)
    y = min(max(bounds.top(), anchor.y() - height - look.px(8)), bounds.bottom() - height)
    box = QRectF(x, y, width, height)
    rounded(painter, box, look.px(8), fill=look.color("background"), border=look.color("line"))
    inner = box.adjusted(look.px(10), 0, -look.px(10), 0)
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    absolute = align | Qt.AlignmentFlag.AlignAbsolute
    painter.setFont(strong)
    painter.setPen(look.color("text"))
    painter.drawText(inner, absolute, text)
    if detail:
        inner.setLeft(inner.left() + text_width + gap)
        painter.setFont(plain)
        painter.setPen(look.color("muted"))
        painter.drawText(inner, absolute, detail)
