"""The page "While you write" of the help: what is there for those who look after their writing."""

from __future__ import annotations

from PySide6.QtCore import QObject

from aimstars_desktop.ui.diary.entry_menu import FAVOURITE_KEYS
from aimstars_desktop.ui.help.topic import Part, Topic, native


class WhileWriting(QObject):
    """Builds the page in the current language."""

    def topic(self) -> Topic:
        """Return the page."""
        favourites = Part(
            self.tr("Favourites"),
            (
                self.tr(
                    "The star of an entry, or {keys}, puts it among your favourites, and takes it "
                    "away again. “Favourites” below the calendar shows them alone, and “On this "
                    "day” prefers them."
                ).format(keys=native(FAVOURITE_KEYS)),
            ),
        )
        return Topic(
            "while_writing",
            self.tr("While you write"),
            "star",
            self.tr("Small things that wait until you want them, and keep out of the way."),
            (favourites,),
        )
