"""The page "Pictures" of the help."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from aimstars_desktop.domain.entries import TRASH_DAYS
from aimstars_desktop.domain.pictures import MOST_BYTES
from aimstars_desktop.ui.help.topic import Part, Topic
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.writing.formatting import PICTURE_KEYS


class PicturesHelp(QObject):
    """Builds the page in the current language."""

    def topic(self) -> Topic:
        """Return the page."""
        keys = PICTURE_KEYS.toString(QKeySequence.SequenceFormat.NativeText)
        adding = Part(
            self.tr("Adding"),
            (
                self.tr(
                    "Paste a picture or drop files on the text, or choose them: {keys}."
                ).format(keys=keys),
                self.tr(
                    "JPEG, PNG, WebP, GIF, BMP and TIFF files up to {number} MB are kept as they "
                    "are."
                ).format(number=texts.number(MOST_BYTES // 1_000_000)),
                self.tr("“Add pictures…” in the menu of an entry adds some later."),
                self.tr(
                    "Exports take pictures along, and only archives tell where and when a photo "
                    "was taken. Plain text and CSV just name them."
                ),
            ),
        )
        looking = Part(
            self.tr("Looking"),
            (
                self.tr(
                    "A click opens a picture large. The arrow keys go to the next one, plus and "
                    "minus zoom, 0 fits it into the window."
                ),
                self.tr(
                    "Say below a picture what it shows: screen readers read it out, and the search "
                    "finds it."
                ),
                self.tr("Go → Pictures shows all of them by month beside the day."),
                self.tr(
                    "Delete takes a picture off its entry. It can be put back with Undo, and goes "
                    "for good after {days} days."
                ).format(days=texts.number(TRASH_DAYS)),
                self.tr(
                    "Also after “Delete now”, a picture lies beside the backups until the last one "
                    "that has it is removed."
                ),
            ),
        )
        return Topic(
            "pictures",
            self.tr("Pictures"),
            "image",
            self.tr("Pictures belong to an entry, and are shown below its text."),
            (adding, looking),
        )
