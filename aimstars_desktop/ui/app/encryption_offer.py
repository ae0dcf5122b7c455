"""Offers people of a readable diary, once and quietly, to encrypt it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.desktop.reminder_bar import OfferBar


class EncryptionBar(OfferBar):
    """Says what encryption is good for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("shield", parent)
        self._say(
            self.tr("Encryption"),
            self.tr(
                "Your diary can be encrypted now, so that nobody can read it on a stolen disk "
                "or in a lost backup. You can also do this later, under Preferences → Security."
            ),
            self.tr("Encrypt…"),
            self.tr("Not now"),
        )


class EncryptionOffer(QObject):
    """Shows the bar to each person once, if the diary is in a file and readable.

    Args:
        application: the program.
    """

    wanted = Signal()
    """The diary is to be encrypted."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application
        self._window = application.window
        self.bar: EncryptionBar | None = None
        self._window.home_shown.connect(self._on_home_shown)
        self._window.home_left.connect(self._on_home_left)
        if self._window.home_is_shown:
            self._on_home_shown()

    def _on_home_shown(self) -> None:
        diary, session = self._application.diary, self._application.session
        if diary is None or session is None or diary.sample is not None or diary.is_encrypted:
            return
        if not self._application.file.keeps_backups:
            return
        preferences = session.preferences
        if preferences.chosen.encryption_offered:
            return
        self._application.tasks.write(self, preferences.note_encryption_offered)
        if self.bar is None:
            self.bar = EncryptionBar(self._window)
            self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.bar)
            self.bar.followed.connect(self.wanted)
        self.bar.offer()

    def _on_home_left(self) -> None:
        if self.bar is not None:
            self.bar.dismiss()
