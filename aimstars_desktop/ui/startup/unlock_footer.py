"""The foot of the unlock page: what is promised, and links for those who cannot sign in."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from aimstars_desktop.ui.widgets.buttons import Button
    from aimstars_desktop.ui.widgets.messages import Action


class Has(Enum):
    """Where the diary is that somebody has already."""

    FILE = auto()
    FOLDER = auto()
    BACKUP = auto()
    WEB_APP = auto()


class UnlockFooter(QWidget):
    """One line, or two when the promise is a long one.

    The buttons are built when they are first needed: the first paint needs none of them.
    """

    backups_wanted = Signal()
    """A backup is to be restored."""

    diary_wanted = Signal(object)
    """Somebody has a diary already; carries in which form (``Has``)."""

    def __init__(self, parent: QWidget | None = None, *, on_server: bool = False) -> None:
        super().__init__(parent)
        px = theme().px
        self.setProperty("surface", "plain")
        self.setAutoFillBackground(False)
        self._usual = (
            self.tr("What you write is sent to your server only.")
            if on_server
            else self.tr("Nothing leaves this computer.")
        )
        self.promise = Label(self._usual, "caption")
        said = QHBoxLayout()
        said.setSpacing(px(6))
        said.addStretch(1)
        said.addWidget(IconLabel("lock", "muted", 14))
        said.addWidget(self.promise)
        said.addStretch(1)
        self._links = QHBoxLayout()
        self._links.setSpacing(px(6))
        self._remedies: list[Button] = []
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(6))
        self._rows.addStretch(1)
        self._rows.addLayout(said)
        self._rows.addLayout(self._links)
        self._rows.addStretch(1)

    @cached_property
    def restore(self) -> Button:
        """The link to the backups."""
        from aimstars_desktop.ui.widgets.buttons import Button

        button = Button(self.tr("&Restore from a backup…"), variant="quiet")
        button.clicked.connect(self.backups_wanted)
        self._links.insertWidget(0, button)
        return button

    @cached_property
    def has(self) -> Button:
        """The menu for those who have a diary already."""
        from PySide6.QtWidgets import QMenu

        from aimstars_desktop.ui.widgets.buttons import Button

        menu = QMenu(self)
        for what, text in (
            (Has.FILE, self.tr("A &file, moved here or of another program…")),
            (Has.FOLDER, self.tr("The f&older of a diary…")),
            (Has.BACKUP, self.tr("A &backup…")),
            (Has.WEB_APP, self.tr("The database of the &web app…")),
        ):
            menu.addAction(text).triggered.connect(
                lambda _=False, what=what: self.diary_wanted.emit(what)
            )
        button = Button(self.tr("I have a &diary already"), variant="quiet")
        button.setMenu(menu)
        self._links.insertWidget(0, button)
        return button

    @cached_property
    def help(self) -> Button:
        """The button for the Help menu while the menu bar is hidden."""
        from aimstars_desktop.ui.widgets.buttons import Button

        button = Button(self.tr("&Help"), variant="quiet")
        self._links.addWidget(button)
        return button

    def offer_help(self, menu: QMenu) -> None:
        """Offer the Help menu."""
        self.help.setMenu(menu)

    def offer_restore(self, *, offered: bool) -> None:
        """Offer a restore from a backup, or no longer."""
        if offered or "restore" in vars(self):
            self.restore.setVisible(offered)
        if "has" in vars(self):
            self.has.hide()

    def offer_moving_in(self) -> None:
        """Offer to bring a diary from elsewhere, backups included."""
        self.offer_restore(offered=False)
        self.has.show()

    def offer_remedies(self, remedies: Sequence[Action]) -> None:
        """Offer what may help when the diary cannot be used, instead of what was offered before."""
        for button in self._remedies:
            button.hide()
            button.deleteLater()
        self._remedies = []
        for remedy in remedies:
            from aimstars_desktop.ui.widgets.buttons import Button

            button = Button(remedy.text, variant="quiet")
            button.clicked.connect(remedy.run)
            self._links.insertWidget(len(self._remedies), button)
            button.show()
            self._remedies.append(button)

    def show_locked(self, *, locked: bool) -> None:
        """Say that the diary is encrypted, or that nothing leaves this computer."""
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.TopToBottom if locked else directions.LeftToRight)
        centre = Qt.AlignmentFlag.AlignHCenter if locked else Qt.AlignmentFlag(0)
        self._rows.setAlignment(self._links, centre)
        self.promise.setText(
            self.tr("Encrypted. Only a password or a recovery code opens it.")
            if locked
            else self._usual
        )
