"""Shapes that custom-painted widgets share: rounded boxes, focus rings, marks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from aimstars_desktop.ui.look.theme import theme


def paint_line(painter: QPainter, rect: QRectF, text: str, *, right_to_left: bool) -> None:
    """Paint a line of what a person wrote, in its own direction, at the start of ``rect``.

    Args:
        painter: with the font and the colour.
        rect: the room; the text is not shortened.
        text: may run the other way than the screen.
        right_to_left: where the screen, and so ``rect``, starts.
    """
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, flags.value | Qt.TextFlag.TextSingleLine.value, text)
    painter.setLayoutDirection(before)


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Paint a rounded box whose border lies inside ``rect``.

    Args:
        painter: paints on the widget.
        rect: the outer edge, border included.
        radius: of the corners, in pixels.
        fill: None for no fill.
        border: None for no border.
        width: of the border, in pixels.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    inset = 0.0
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(border, width))
        inset = width / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, token: str = "accent") -> None:
    """Paint the ring that shows where the keyboard is.

    Args:
        painter: paints on the widget.
        rect: the outer edge of the ring.
        radius: of the corners, in pixels.
        token: the colour.
    """
    rounded(painter, rect, radius, border=theme().color(token), width=2.0)


def proud_mark(painter: QPainter, centre: QPointF, radius: float, color: QColor) -> None:
    """Paint the small round mark of a day with a proud entry.

    Args:
        painter: paints on the widget.
        centre: of the mark.
        radius: in pixels.
        color: of the mark.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(centre, radius, radius)


def unrated_mark(painter: QPainter, centre: QPointF, radius: float, color: QColor) -> None:
    """Paint the small ring of a day with an unrated entry: hollow, since a verdict is missing.

    Args:
        painter: paints on the widget.
        centre: of the mark.
        radius: in pixels, of its outer edge.
        color: of the mark.
    """
    width = radius / 2
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius - width / 2, radius - width / 2)


def draft_mark(painter: QPainter, centre: QPointF, radius: float, color: QColor) -> None:
    """Paint the three small dots of a day with an unfinished text.

    Args:
        painter: paints on the widget.
        centre: of the mark.
        radius: in pixels, of half its width.
        color: of the mark.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    dot = radius * 0.32
    for step in (-1, 0, 1):
        painter.drawEllipse(centre + QPointF(step * (radius - dot), 0), dot, dot)


def grow_mark(painter: QPainter, centre: QPointF, radius: float, color: QColor) -> None:
    """Paint the small diamond of a day with a grow entry: another shape, not only a colour.

    Args:
        painter: paints on the widget.
        centre: of the mark.
        radius: in pixels.
        color: of the mark.
    """
    reach = radius * 1.25
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(
        QPolygonF(
            [
                centre + QPointF(0, -reach),
                centre + QPointF(reach, 0),
                centre + QPointF(0, reach),
                centre + QPointF(-reach, 0),
            ]
        )
    )
