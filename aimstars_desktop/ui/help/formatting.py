"""The page "Formatting" of the help: all of it on one screen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from aimstars_desktop.ui.help.topic import Part, Topic, native
from aimstars_desktop.ui.writing.format_bar import BAR_KEYS
from aimstars_desktop.ui.writing.formatting import (
    BOLD_KEYS,
    HEADING_KEYS,
    ITALIC_KEYS,
    LINK_KEYS,
    STRIKE_KEYS,
)
from aimstars_desktop.ui.writing.pasting import PLAIN_KEYS


class Formatting(QObject):
    """Builds the page in the current language."""

    def topic(self) -> Topic:
        """Return the page."""
        words = Part(
            self.tr("Words"),
            (
                self.tr("**bold** {bold}, *italic* {italic}, ~~struck through~~ {strike}").format(
                    bold=native(BOLD_KEYS),
                    italic=native(ITALIC_KEYS),
                    strike=native(STRIKE_KEYS),
                ),
                self.tr("[a link](https://example.org) with {keys}").format(keys=native(LINK_KEYS)),
            ),
        )
        lines = Part(
            self.tr("Lines"),
            (
                self.tr("# A heading, ## a smaller one: {first} to {last}").format(
                    first=native(HEADING_KEYS[0]), last=native(HEADING_KEYS[-1])
                ),
                self.tr("- An item, 1. a numbered one, > a quotation"),
                self.tr(
                    "- [ ] something to do: a click on its box, or Space, ticks it on its card"
                ),
                self.tr(
                    "Return continues a list, and ends it on an empty item. Tab indents an "
                    "item, Shift+Tab moves it back out."
                ),
                self.tr(
                    "Pasted text keeps its headings, lists and links; {keys} pastes only the words."
                ).format(keys=native(PLAIN_KEYS)),
                self.tr("The bar above the text does the same; {keys} shows or hides it.").format(
                    keys=native(BAR_KEYS)
                ),
            ),
        )
        return Topic(
            "formatting",
            self.tr("Formatting"),
            "pencil",
            self.tr("Marks around your words change how they look when you read them."),
            (words, lines),
        )
