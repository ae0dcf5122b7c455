"""The lines and labels around a chart over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from aimstars_desktop.ui import texts
from aimstars_desktop.ui.stats.charts.scale import (
    DayScale,
    DayTick,
    LinearScale,
    TickKind,
    day_ticks,
)
from aimstars_desktop.ui.theme import theme


def tick_text(tick: DayTick) -> str:
    """Write the label of a day, a month or a year."""
    if tick.kind is TickKind.DAY:
        return texts.short_date(tick.day, year=False)
    if tick.kind is TickKind.MONTH:
        return texts.month_short(tick.day)
    return str(tick.day.year)


def level_text(value: float, ticks: Sequence[float]) -> str:
    """Write the label of a level; all of an axis have the same number of places."""
    if all(float(tick).is_integer() for tick in ticks):
        return texts.number(round(value))
    return texts.number(float(value), 1)


def plot_rect(rect: QRectF, font: QFont, ticks: Sequence[float]) -> QRectF:
    """Return the room inside the labels: levels at the left, days below."""
    metrics = QFontMetricsF(font)
    px = theme().px
    widest = max(metrics.horizontalAdvance(level_text(tick, ticks)) for tick in ticks)
    return rect.adjusted(
        widest + px(8), metrics.height() / 2 + px(4), -px(8), -metrics.height() - px(8)
    )


def draw_levels(
    painter: QPainter, plot: QRectF, font: QFont, scale: LinearScale, ticks: Sequence[float]
) -> None:
    """Paint a hairline and a label for each level."""
    look = theme()
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for tick in ticks:
        y = scale.at(tick)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        label = QRectF(0, y - metrics.height() / 2, plot.left() - look.px(8), metrics.height())
        painter.setPen(look.color("muted"))
        painter.drawText(label, _RIGHT, level_text(tick, ticks))


def draw_days(painter: QPainter, plot: QRectF, font: QFont, scale: DayScale) -> None:
    """Paint the labels of the time axis; none is cut off, and none touches another."""
    look = theme()
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(look.color("muted"))
    room = metrics.horizontalAdvance(texts.short_date(scale.last, year=False)) * 1.6
    end = plot.left() - look.px(40)
    for tick in day_ticks(scale.first, scale.last, max(2, int(plot.width() / room))):
        text = tick_text(tick)
        width = metrics.horizontalAdvance(text)
        x = scale.at(tick.day)
        if x < end + look.px(6) or x + width > plot.right() + look.px(8):
            continue
        label = QRectF(x, plot.bottom() + look.px(6), width + 1, metrics.height())
        painter.drawText(label, _LEFT, text)
        end = x + width


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE
