"""A splitter whose handle the arrow keys move, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.accessible import set_role

STEP = 16
"""How far one press of an arrow key moves the handle, in design pixels."""


class Splitter(QSplitter):
    """Two parts side by side; the handle between them is a tab stop.

    Args:
        name: what the handle changes, for screen readers.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._name = name
        super().__init__(parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    @override
    def createHandle(self) -> QSplitterHandle:
        return _Handle(self._name, self)


class _Handle(QSplitterHandle):
    """Left and Right move it; while it has the focus, it is as wide as its grip."""

    def __init__(self, name: str, parent: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._line = QRegion()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, QAccessible.Role.Separator)
        self.setAccessibleName(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not steps or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        left = self.contentsRect().left()
        self.moveSplitter(self.x() + left + steps * theme().px(STEP))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._line = self.mask()
        self.clearMask()
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if not self._line.isEmpty():
            self.setMask(self._line)
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            QPainter(self).fillRect(self.rect(), theme().color("accent"))
        else:
            super().paintEvent(event)
