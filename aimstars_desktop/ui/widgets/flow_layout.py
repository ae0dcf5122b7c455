"""A layout that fills lines like words in a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme


class FlowLayout(QLayout):
    """Places items one after another and starts a new line when one does not fit."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._placed = QRect()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme().px(spacing))

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        self._placed = QRect()
        super().invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        # The layouts around it ask a dozen times until a page is laid out.
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if rect != self._placed:
            self._arrange(rect, move=True)
            self._placed = QRect(rect)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Lay out the lines inside ``rect``; return the height they take."""
        space = rect.marginsRemoved(self.contentsMargins())
        x, y, line_height = space.x(), space.y(), 0
        spacing, direction = self.spacing(), self._direction()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > space.x() and x + size.width() > space.x() + space.width():
                x, y = space.x(), y + line_height + spacing
                line_height = 0
            if move:
                place = QRect(QPoint(x, y), size)
                item.setGeometry(QStyle.visualRect(direction, space, place))
            x += size.width() + spacing
            line_height = max(line_height, size.height())
        margins = self.contentsMargins()
        return y + line_height - rect.y() + margins.bottom()

    def _direction(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight
