"""The base of charts of separate items: a cursor that moves from one to the next."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.stats.charts.base import Chart
from aimstars_desktop.ui.widgets.accessible import announce

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ItemChart(Chart):
    """A chart of bars, rows or words, through which the arrow keys move.

    A subclass defines how many there are, where they are, which keys move, and what Return does.
    """

    sideways = True
    """Whether the left and right arrows move: along the lines, in reading direction."""

    upright = True
    """Whether the up and down arrows move."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._cursor: int | None = None
        self.setMouseTracking(True)

    @abstractmethod
    def count(self) -> int:
        """Return how many items are shown."""

    @abstractmethod
    def index_at(self, position: QPointF) -> int | None:
        """Return which item is at a place of the widget."""

    def take(self, index: int) -> bool:
        """Do what Return does on an item; return False if that is nothing."""
        del index
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, steps = Qt.Key(event.key()), self._steps()
        if key in steps and self.count():
            start = -1 if self._cursor is None else self._cursor
            self._cursor = min(max(start + steps[key], 0), self.count() - 1)
            self.update()
            announce(self, self.current_text())
        elif not (key in _RETURNS and self._cursor is not None and self.take(self._cursor)):
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._cursor = self.index_at(event.position())
        self.setToolTip(texts.tip(self.current_text()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._cursor = None
            self.update()
        super().leaveEvent(event)

    def _follow(self, event: QMouseEvent) -> bool:
        """Highlight the item under the pointer, with a hand; return whether it is another one."""
        index = self.index_at(event.position())
        if index == self._cursor:
            return False
        self._cursor = index
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if index is not None else Qt.CursorShape.ArrowCursor)
        self.update()
        return True

    def _steps(self) -> dict[Qt.Key, int]:
        forward = -1 if self._right_to_left() else 1
        steps: dict[Qt.Key, int] = {}
        if self.sideways:
            steps |= {Qt.Key.Key_Left: -forward, Qt.Key.Key_Right: forward}
        if self.upright:
            steps |= {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        return steps

    def _right_to_left(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
