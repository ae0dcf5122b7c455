"""What stands in a layout, in its order, and how it is turned and emptied.

``QLayout.itemAt`` is not asked: PySide keeps the Python object of an item for as long as that of
the layout, also when Qt has deleted the item together with its widget. A widget that is later made
at the same address in memory then comes back as that dead item, or ends the program.
"""

from __future__ import annotations

import operator
from typing import cast

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

Part = QWidget | QLayout


def parts(layout: QLayout) -> list[Part]:
    """Return the widgets and the inner layouts of a layout in its order; of a grid, row by row.

    Gaps are left out, and so is what stands in an inner layout.
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
    """Take everything out of a layout; its widgets are hidden at once, and gone soon after."""
    while item := layout.takeAt(0):
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def set_beside(box: QBoxLayout, *, beside: bool) -> None:
    """Let what stands in a box stand beside each other, or one below the other."""
    direction = QBoxLayout.Direction
    box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)


def _place(layout: QLayout, index: int) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        row, column, *_ = cast("tuple[int, int, int, int]", layout.getItemPosition(index))
        return row, column, index
    return (index,)
