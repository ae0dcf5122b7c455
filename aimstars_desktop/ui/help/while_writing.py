"""The page "While you write" of the help: what is there for those who look after their writing."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from aimstars_desktop.ui.diary.entry_menu import FAVOURITE_KEYS
from aimstars_desktop.ui.diary.template_choice import PROMPT_KEYS, TEMPLATE_KEYS
from aimstars_desktop.ui.help.topic import Part, Topic, native
from aimstars_desktop.ui.writing.next_wrong_word import KEYS as NEXT_WRONG


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
        beginning = Part(
            self.tr("Beginning"),
            (
                self.tr(
                    "A template is a text of yours to begin with: {keys}, or the sheet icon "
                    "above the text. Its fields, such as the date, are filled in."
                ).format(keys=native(TEMPLATE_KEYS)),
                self.tr("The crossed arrows, or {keys}, show another question.").format(
                    keys=native(PROMPT_KEYS)
                ),
            ),
        )
        quiet = Part(
            self.tr("In peace"),
            (
                self.tr("F11 fills the screen with the field alone; F11 or Esc leads back."),
                self.tr(
                    "Preferences set how many words a day you aim for. Then the words of the day "
                    "stand beside those of the text, and nothing else happens."
                ),
            ),
        )
        reading = Part(
            self.tr("Reading"),
            (
                self.tr(
                    "“Aa” in the reader ({keys}) chooses the face, the line height and the size; "
                    "prints follow."
                ).format(keys=native(QKeySequence("Ctrl+R"))),
            ),
        )
        spelling = Part(
            self.tr("Spelling"),
            (
                self.tr(
                    "A wavy line marks a word that is in no dictionary; {keys} goes to the next "
                    "one and says it. Its menu suggests others and adds it to your words. In "
                    "Preferences → Spelling you choose the languages or switch this off, and read "
                    "how to get a dictionary."
                ).format(keys=native(NEXT_WRONG)),
            ),
        )
        return Topic(
            "while_writing",
            self.tr("While you write"),
            "star",
            self.tr("Small things that wait until you want them, and keep out of the way."),
            (beginning, spelling, quiet, favourites, reading),
        )
