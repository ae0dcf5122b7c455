"""A label that is always as wide as its longest text, so that nothing beside it ever moves."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.widgets.labels import Label

_DIGITS = "0123456789"


class SteadyLabel(Label):
    """A short text with a number in it that grows, or that is not there at first."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__("", role, parent=parent)
        self._longest = ""

    def set_longest(self, text: str) -> None:
        """Keep room for this text, whatever its digits are."""
        if text != self._longest:
            self._longest = text
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self._roomy(super().sizeHint())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._roomy(super().minimumSizeHint())

    def _roomy(self, hint: QSize) -> QSize:
        metrics = self.fontMetrics()
        widest = max(_DIGITS, key=metrics.horizontalAdvance)
        text = "".join(widest if letter.isdigit() else letter for letter in self._longest)
        return QSize(max(hint.width(), metrics.horizontalAdvance(text) + 1), hint.height())
