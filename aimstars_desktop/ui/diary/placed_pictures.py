"""Pictures in a document, placed below the text of their entry, with what they show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextImageFormat,
)

from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.reading_document import Ink, ReadingDocument


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture as a document shows it.

    Attributes:
        name: by which the document asks for it.
        width: in pixels, turned as its camera says.
        height: likewise.
        description: what it shows; may be empty.
        data: a small JPEG file; empty: the document knows by the name where to get it.
        is_link: whether it can be opened.
    """

    name: str
    width: int
    height: int
    description: str
    data: bytes = b""
    is_link: bool = False


Placed = Mapping[int, Sequence[PlacedPicture]]
"""The pictures of entries by the numbers of these."""


@dataclass(frozen=True, slots=True)
class Room:
    """How large pictures may be, in the units of the document.

    Attributes:
        widest: the width of each; about that of the lines.
        highest: the height of one that is alone.
        highest_of_several: the height of one that stands beside others.
    """

    widest: float
    highest: float
    highest_of_several: float

    def size(self, picture: PlacedPicture, count: int) -> QSizeF:
        """Return the size in which a picture is shown.

        Args:
            picture: the picture.
            count: how many its entry has.
        """
        highest = self.highest if count == 1 else self.highest_of_several
        scale = min(highest / picture.height, self.widest / picture.width, 1.0)
        return QSizeF(max(1.0, picture.width * scale), max(1.0, picture.height * scale))


PAPER = Room(480, 300, 150)


def insert(
    cursor: QTextCursor, pictures: Sequence[PlacedPicture], ink: Ink, room: Room = PAPER
) -> None:
    """Insert the pictures of an entry, and below them what they show.

    Args:
        cursor: in a ``ReadingDocument``.
        pictures: none: nothing is inserted.
        ink: the colours of the document.
        room: how large they may be.
    """
    document = cursor.document()
    if not pictures or not isinstance(document, ReadingDocument):
        return
    form = QTextBlockFormat()
    form.setTopMargin(theme().px(6))
    cursor.insertBlock(form, QTextCharFormat())
    for number, each in enumerate(pictures):
        if number:
            cursor.insertText(" ", QTextCharFormat())
        cursor.insertImage(_image_format(each, room.size(each, len(pictures))))
        if each.data:
            document.add_picture(each.name, each.data)
    described = [each.description for each in pictures if each.description]
    if described:
        small = QTextCharFormat()
        small.setForeground(ink.muted)
        small.setFontPointSize(document.defaultFont().pointSizeF() * SMALL)
        below = QTextBlockFormat()
        below.setTopMargin(theme().px(4))
        cursor.insertBlock(below, small)
        cursor.insertText(" · ".join(" ".join(words.split()) for words in described), small)


def _image_format(picture: PlacedPicture, size: QSizeF) -> QTextImageFormat:
    address = QUrl(f"{ReadingDocument.PICTURE}:{picture.name}").toString()
    form = QTextImageFormat()
    form.setName(address)
    form.setWidth(size.width())
    form.setHeight(size.height())
    form.setProperty(QTextFormat.Property.ImageAltText, picture.description)
    if picture.is_link:
        form.setAnchor(True)
        form.setAnchorHref(address)
    return form
