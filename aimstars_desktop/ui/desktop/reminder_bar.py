"""Bars above every page that offer one thing to do: the reminder to write, and others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolBar, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.accessible import announce
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label


class OfferBar(QToolBar):
    """Offers one thing to do, until it is followed or closed.

    Args:
        icon: the name of the icon before the words.
    """

    followed = Signal()
    """The person wants to do it now."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMovable(False)
        self.setFloatable(False)
        self.setAllowedAreas(Qt.ToolBarArea.TopToolBarArea)
        # Otherwise a right click would offer to hide the bar permanently.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self._text = Label("", wrap=True)
        self.follow = Button(variant="primary")
        self.later = Button()
        self.follow.clicked.connect(self._on_follow)
        self.later.clicked.connect(self.dismiss)
        self._arrange(icon)
        self.hide()

    @property
    def text(self) -> str:
        """The shown text, or an empty one."""
        return "" if self.isHidden() else self._text.text()

    def offer(self) -> None:
        """Show the offer, and have a screen reader say it."""
        self.show()
        announce(self, self._text.text())

    def dismiss(self) -> None:
        """Hide the offer."""
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _on_follow(self) -> None:
        self.dismiss()
        self.followed.emit()

    def _say(self, name: str, text: str, follow: str, later: str) -> None:
        """Set the words.

        Args:
            name: of the bar, for screen readers.
            text: what is offered.
            follow: the button that does it.
            later: the button that closes the bar.
        """
        self.setAccessibleName(name)
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.follow.setText(follow)
        self.later.setText(later)

    def _arrange(self, icon: str) -> None:
        px = theme().px
        card = QFrame()
        card.setProperty("surface", "card")
        card.setProperty("tone", "accent")
        row = QHBoxLayout(card)
        row.setContentsMargins(px(16), px(8), px(12), px(8))
        row.setSpacing(px(8))
        row.addWidget(IconLabel(icon, "accent", 18))
        row.addWidget(self._text, 1)
        row.addWidget(self.follow)
        row.addWidget(self.later)
        space = QWidget()
        column = QVBoxLayout(space)
        column.setContentsMargins(px(24), px(12), px(24), px(4))
        column.addWidget(card)
        self.addWidget(space)


class ReminderBar(OfferBar):
    """Reminds the person to write."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("clock", parent)
        self._say(
            self.tr("Reminder"),
            self.tr("Time for your diary: what was today like?"),
            self.tr("Write now"),
            self.tr("Not now"),
        )
