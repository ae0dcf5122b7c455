"""A page that scrolls up and down as a whole, and one of cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from aimstars_desktop.ui.look.theme import theme


class ScrollPage(QScrollArea):
    """A scroll area without a frame that takes no focus itself.

    Args:
        sideways: whether a page that is too wide can be scrolled sideways.
    """

    def __init__(self, parent: QWidget | None = None, *, sideways: bool = False) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def scroll_to_top(self) -> None:
        """Show the beginning, because other content is shown."""
        self.verticalScrollBar().setValue(0)


class CardList(ScrollPage):
    """Cards below each other.

    Args:
        spacing: between two cards, in design pixels.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: float = 12) -> None:
        super().__init__(parent)
        self._cards: Sequence[QWidget] = ()
        self.page = QWidget(self)
        """The parent of the cards."""

        self.page.setProperty("surface", "plain")
        self._column = QVBoxLayout(self.page)
        self._column.setContentsMargins(0, 0, theme().px(8), 0)
        self._column.setSpacing(theme().px(spacing))
        self._column.addStretch(1)
        self.setWidget(self.page)

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards instead of the earlier ones."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = cards
        for place, card in enumerate(cards):
            self._column.insertWidget(place, card)
