"""A page that scrolls up and down as a whole, and one of cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme

SHARE = 0.6
"""Of the screen that a page may ask for; the rest is for what its dialog has around it."""


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


class GrowingPage(ScrollPage):
    """A page that scrolls only where a small screen or large text leaves it no room.

    Args:
        page: what is shown.
    """

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent, sideways=True)
        page.setProperty("surface", "plain")
        self.setWidget(page)

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.widget()
        if page is None:
            return super().minimumSizeHint()
        least, screen = page.minimumSizeHint(), QGuiApplication.primaryScreen().availableSize()
        bar = self.verticalScrollBar().sizeHint().width()
        most = screen * SHARE
        return QSize(least.width() + bar, least.height()).boundedTo(most)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


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
