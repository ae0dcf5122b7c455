"""The axes of a chart over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.scale import (
    DayScale,
    DayTick,
    LinearScale,
    TickKind,
    day_ticks,
)


def tick_text(tick: DayTick) -> str:
    """Format the label of a day, a month or a year."""
    if tick.kind is TickKind.DAY:
        return texts.short_date(tick.day, year=False)
    if tick.kind is TickKind.MONTH:
        return texts.month_short(tick.day)
    return str(tick.day.year)


def level_text(value: float, ticks: Sequence[float]) -> str:
    """Format the label of a level; all labels of an axis have the same number of decimals."""
    if all(float(tick).is_integer() for tick in ticks):
        return texts.number(round(value))
    return texts.number(float(value), 1)


def plot_rect(rect: QRectF, font: QFont, ticks: Sequence[float]) -> QRectF:
    """Return the area inside the labels: levels at the left, days below.

    Args:
        rect: the whole chart.
        font: of the labels.
        ticks: the levels; their labels decide the width at the left.
    """
    metrics = QFontMetricsF(font)
    px = theme().px
    widest = max(metrics.horizontalAdvance(level_text(tick, ticks)) for tick in ticks)
    return rect.adjusted(
        widest + px(8), metrics.height() / 2 + px(4), -px(8), -metrics.height() - px(8)
    )


def draw_levels(
    painter: QPainter, plot: QRectF, font: QFont, scale: LinearScale, ticks: Sequence[float]
) -> None:
    """Paint a hairline and a label for each level.

    Args:
        painter: paints on the chart.
        plot: the area inside the labels.
        font: of the labels.
        scale: maps levels to pixels.
        ticks: the levels.
    """
    current = theme()
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for tick in ticks:
        y = scale.at(tick)
        painter.setPen(QPen(current.color("line"), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        label = QRectF(0, y - metrics.height() / 2, plot.left() - current.px(8), metrics.height())
        painter.setPen(current.color("muted"))
        painter.drawText(label, _RIGHT, level_text(tick, ticks))


def draw_days(painter: QPainter, plot: QRectF, font: QFont, scale: DayScale) -> None:
    """Paint the labels of the time axis, without clipping or overlap.

    Args:
        painter: paints on the chart.
        plot: the area inside the labels.
        font: of the labels.
        scale: maps days to pixels.
    """
    current = theme()
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(current.color("muted"))
    room = metrics.horizontalAdvance(texts.short_date(scale.last, year=False)) * 1.6
    end = plot.left() - current.px(40)
    for tick in day_ticks(scale.first, scale.last, max(2, int(plot.width() / room))):
        text = tick_text(tick)
        width = metrics.horizontalAdvance(text)
        x = scale.at(tick.day)
        if x < end + current.px(6) or x + width > plot.right() + current.px(8):
            continue
        label = QRectF(x, plot.bottom() + current.px(6), width + 1, metrics.height())
        painter.drawText(label, _LEFT, text)
        end = x + width


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE
