"""The page "What is protected" of the help: what encryption does, and what it does not."""

from __future__ import annotations

from PySide6.QtCore import QObject

from aimstars_desktop.ui.help.topic import Part, Topic


class Protection(QObject):
    """Builds the page in the current language.

    Args:
        on_server: whether the diary is on a server instead of in a file.
    """

    def __init__(self, *, on_server: bool = False) -> None:
        super().__init__()
        self._on_server = on_server

    def topic(self) -> Topic:
        """Return the page."""
        guarding = Part(
            self.tr("What your password does"),
            (
                self.tr(
                    "It keeps others who use this program out. While the diary is locked, no "
                    "window, message or title shows a word of it, and what you copied from it is "
                    "taken off the clipboard."
                ),
                self.tr(
                    "Preferences → Security sets when it locks automatically: when idle, and "
                    "when the computer locks its screen, goes to sleep or switches to another "
                    "person."
                ),
            ),
        )
        parts = (guarding, self._server()) if self._on_server else (guarding, *self._file())
        return Topic(
            "protection",
            self.tr("What is protected"),
            "shield",
            self.tr("Who can read your diary, and who cannot."),
            parts,
        )

    def _server(self) -> Part:
        return Part(
            self.tr("What it does not do"),
            (
                self.tr(
                    "Nothing in the database is encrypted: whoever runs the server, or knows its "
                    "password, can read your diary and its backups."
                ),
                self._controlling(),
                self.tr(
                    "People who share a server have to trust each other: this program shows "
                    "each of them only their own entries, but other programs show all of them."
                ),
                self.tr("What you print, copy or save elsewhere is as readable as any file."),
            ),
        )

    def _file(self) -> tuple[Part, Part]:
        encrypting = Part(
            self.tr("When the diary is encrypted"),
            (
                self.tr(
                    "Preferences → Security encrypts a diary with its backups: without a "
                    "password or a recovery code nobody can read them, not even on a stolen "
                    "disk. Locking or signing out discards the key."
                ),
                self.tr("If you lose both, nobody can help."),
                self.tr("An older copy put in its place goes unnoticed."),
            ),
        )
        staying = Part(
            self.tr("What stays readable"),
            (
                self.tr(
                    "Without encryption, whoever gets hold of the disk or a backup can read all "
                    "of it."
                ),
                self._controlling(),
                self.tr(
                    "People who share a diary file have to trust each other: other programs "
                    "can show them all of it. For more privacy, keep a diary in another folder."
                ),
                self.tr(
                    "What you print, copy or save elsewhere is readable, and so is the file of "
                    "what an unencrypted diary could not save."
                ),
            ),
        )
        return encrypting, staying

    def _controlling(self) -> str:
        return self.tr(
            "Whoever controls this computer while your diary is open can read it, and everything "
            "you type."
        )
