"""The page "What is protected" of the help: honest on both sides."""

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
                    "Under Preferences → Security it locks by itself: when idle, and when the "
                    "computer locks its screen, sleeps or switches to another person."
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
                    "People who share one server trust each other: the program shows each only "
                    "their own entries, but other programs show all of them."
                ),
                self.tr("What you print, copy or save elsewhere is as readable as any file."),
            ),
        )

    def _file(self) -> tuple[Part, Part]:
        encrypting = Part(
            self.tr("When the diary is encrypted"),
            (
                self.tr(
                    "Preferences → Security encrypts a diary with its backups: without a password "
                    "or a recovery code nobody can read them, not on a stolen disk either. Lock "
                    "and sign out forget the key."
                ),
                self.tr("If you lose both, nobody can help."),
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
                    "People who share one diary file trust each other: other programs can show "
                    "them all of it. For more than that, keep a diary in another folder."
                ),
                self.tr(
                    "What you print, copy or save elsewhere is readable. So is, beside a diary "
                    "that is not encrypted, the file that keeps what cannot be saved, on a full "
                    "disk for example."
                ),
            ),
        )
        return encrypting, staying

    def _controlling(self) -> str:
        return self.tr(
            "Whoever controls this computer while your diary is open can read it, and everything "
            "you type."
        )
