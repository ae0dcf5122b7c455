"""Two parts beside each other, or one below the other where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets import layouts


class SideBySide(QWidget):
    """Looks anew whether its parts fit when it, or what they show, changes.

    Args:
        spacing: between the parts, in the design's pixels.
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
        # Below each other, whatever is shown now: else a window could never be made narrower again.
        widest = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # the parts show something else now
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        needed = sum(part.minimumSizeHint().width() for part in self._parts)
        needed += self._box.spacing() * (len(self._parts) - 1)
        layouts.set_beside(self._box, beside=needed <= self.width())
