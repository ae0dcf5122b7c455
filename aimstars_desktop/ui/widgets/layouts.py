"""Helpers for layouts: list their parts, clear them, switch between row and column.

``QLayout.itemAt`` is not used: PySide keeps the Python object of an item for as long as that of
the layout, even when Qt has deleted the item together with its widget. A widget that is later made
at the same memory address then comes back as that dead item, or crashes the program.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

Part = QWidget | QLayout


def parts(layout: QLayout) -> list[Part]:
    """Return the widgets and inner layouts of a layout in order; of a grid, row by row.

    Spacers and the contents of inner layouts are left out.
    """
    holder = layout.parentWidget()
    widgets = holder.children() if holder is not None else []
    places = [
        (_place(layout, index), part)
        for part in (*widgets, *layout.children())
        if isinstance(part, Part) and (index := layout.indexOf(part)) >= 0
    ]
    return [part for _, part in sorted(places, key=operator.itemgetter(0))]


def clear(layout: QLayout) -> None:
    """Empty a layout; its widgets are hidden at once and deleted later."""
    while item := layout.takeAt(0):
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def replace_gaps(layout: QBoxLayout, change: Callable[[int], int]) -> None:
    """Change how long the gaps are that ``addSpacing`` has added.

    Args:
        layout: has them, beside widgets and inner layouts.
        change: returns the new length of a gap.
    """
    occupied = {layout.indexOf(part) for part in parts(layout)}
    for index in set(range(layout.count())) - occupied:
        stretch = layout.stretch(index)
        gap = layout.takeAt(index)
        if gap is not None and gap.expandingDirections():  # a stretch, which has no length
            layout.insertStretch(index, stretch)
            continue
        size = gap.sizeHint() if gap is not None else QSize()
        layout.insertSpacing(index, change(max(size.width(), size.height())))
        layout.setStretch(index, stretch)


def set_beside(box: QBoxLayout, *, beside: bool) -> None:
    """Arrange the contents of a box side by side, or one below the other."""
    direction = QBoxLayout.Direction
    box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)


def _place(layout: QLayout, index: int) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        row, column, *_ = cast("tuple[int, int, int, int]", layout.getItemPosition(index))
        return row, column, index
    return (index,)
