"""Two parts side by side, or one below the other where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets import layouts


class SideBySide(QWidget):
    """Checks whether its parts fit whenever it or they change.

    Args:
        spacing: between the parts, in design pixels.
    """

    def __init__(self, spacing: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme().px(spacing))
        self._parts: list[QWidget] = []

    def add(self, part: QWidget, stretch: int) -> None:
        """Add a part, which takes this share of the width."""
        self._parts.append(part)
        self._box.addWidget(part, stretch)

    @override
    def minimumSizeHint(self) -> QSize:
        # That of a column, always: otherwise a window could never become narrower again.
        widest = max((_least_width(part) for part in self._parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # the contents of the parts changed
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        needed = sum(map(_least_width, self._parts))
        needed += self._box.spacing() * (len(self._parts) - 1)
        layouts.set_beside(self._box, beside=needed <= self.width())


def _least_width(part: QWidget) -> int:
    """Return the least width of a part; one that was set counts before that of its contents."""
    return part.minimumWidth() or part.minimumSizeHint().width()
