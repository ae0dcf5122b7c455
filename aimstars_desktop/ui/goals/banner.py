"""A banner with a question and answer buttons; stacked where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets import layouts

_WORDS = 140
"""The least width of the last label beside the answers, in design pixels."""


class Banner(QFrame):
    """A card with a coloured border.

    Args:
        tone: ``grow`` or ``accent``.
    """

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setProperty("surface", "card")
        self.setProperty("tone", tone)
        self._words = QHBoxLayout()
        self._words.setSpacing(px(14))
        self._answers = QHBoxLayout()
        self._answers.setSpacing(px(8))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(px(18), px(11), px(18), px(11))
        self._box.setSpacing(px(8))
        self._box.addLayout(self._words, 1)
        self._box.addLayout(self._answers)
        self._box.setAlignment(self._answers, Qt.AlignmentFlag.AlignTrailing)

    def fill(self, words: Sequence[QWidget], answers: Sequence[QWidget]) -> None:
        """Add the labels, of which the last takes the remaining space, and the answers."""
        for word in words:
            self._words.addWidget(word, 1 if word is words[-1] else 0)
        for answer in answers:
            self._answers.addWidget(answer)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        margins = self._box.contentsMargins()
        least = max(self._words.minimumSize().width(), self._answers.minimumSize().width())
        return QSize(least + margins.left() + margins.right(), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # the texts have changed
            self._stack()
        return super().event(event)

    def _stack(self) -> None:
        """Place the answers under the labels where both do not fit side by side."""
        margins = self._box.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._box.spacing()
        words = self._words.minimumSize().width() + theme().px(_WORDS)
        layouts.set_beside(self._box, beside=words + self._answers.minimumSize().width() <= room)
