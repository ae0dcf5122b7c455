"""Scales the distances of widgets that are there already, when the text size changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QGridLayout,
    QLayout,
    QStackedLayout,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.layouts import replace_gaps

NO_LIMIT = 16_777_215
"""The greatest length of a widget, which means that it has none: ``QWIDGETSIZE_MAX``."""

HAIRLINE = 1

Scale = Callable[[int], int]


def choose_interface_size(per_cent: int) -> None:
    """Set the size of all text; windows that are open look as if they were made at that size."""
    look = theme()
    widgets = QApplication.allWidgets()
    rescale(widgets, look.scale, look.scale_at(per_cent))
    look.choose_interface_size(per_cent)
    arrange_again(widgets)


def rescale(widgets: Iterable[QWidget], old: float, new: float) -> None:
    """Scale the distances in these widgets.

    What is painted measures itself whenever it is painted; what follows the font does so, too.

    Args:
        widgets: all of them; what is inside them counts only if it is named.
        old: the scale that they were made for.
        new: the scale that they shall have.
    """

    def scale(length: int) -> int:
        if length <= HAIRLINE or length >= NO_LIMIT:
            return length
        return max(1, round(designed(length, old) * new))

    for widget in widgets:
        _scale_widget(widget, scale)
        layout = widget.layout()
        if layout is not None and not isinstance(layout, QStackedLayout):
            _scale_layout(layout, scale)


def arrange_again(widgets: Iterable[QWidget]) -> None:
    """Let the widgets of open windows decide again what depends on their size."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    for widget in widgets:
        if isValid(widget) and widget.window().isVisible():
            QCoreApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))


def designed(length: int, scale: float) -> int:
    """Return the length of the design that is as long as this at a scale."""
    nearest = round(length / scale)
    around = (nearest, nearest - 1, nearest + 1)
    return next((each for each in around if round(each * scale) == length), nearest)


def _scale_widget(widget: QWidget, scale: Scale) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    new_least, new_most = _size(least, scale), _size(most, scale)
    if new_most != most:
        widget.setMaximumSize(new_most)
    if new_least != least:
        widget.setMinimumSize(new_least)
    if isinstance(widget, QAbstractButton | QAbstractItemView):
        widget.setIconSize(_size(widget.iconSize(), scale))
    if isinstance(widget, QTableView):
        rows = widget.verticalHeader()
        rows.setDefaultSectionSize(scale(rows.defaultSectionSize()))


def _scale_layout(layout: QLayout, scale: Scale) -> None:
    for inner in layout.children():  # before the spacing that they may take from this one
        if isinstance(inner, QLayout):
            _scale_layout(inner, scale)
    margins = layout.contentsMargins()
    sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
    layout.setContentsMargins(QMargins(*map(scale, sides)))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(scale(layout.horizontalSpacing()))
        layout.setVerticalSpacing(scale(layout.verticalSpacing()))
        for row in range(layout.rowCount()):
            layout.setRowMinimumHeight(row, scale(layout.rowMinimumHeight(row)))
    else:
        layout.setSpacing(scale(layout.spacing()))
    if isinstance(layout, QBoxLayout):
        replace_gaps(layout, scale)


def _size(size: QSize, scale: Scale) -> QSize:
    return QSize(scale(size.width()), scale(size.height()))
