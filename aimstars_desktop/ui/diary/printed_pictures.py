"""Pictures on paper: made small off the GUI thread, and placed below the text of their entry."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextImageFormat,
)

from aimstars_desktop.domain.pictures import THUMBNAIL_EDGE, Picture, PictureMissingError
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.reading_document import Ink, ReadingDocument

LARGEST_EDGE = 1_000
"""The longer edge of a printed picture in pixels: sharp enough at half a page."""

MOST_DECODED = 200_000_000
"""Bytes of all pictures of one print: Qt keeps them decoded until its end."""

WIDEST = 480
"""In the units of the document, about the width of its lines."""

HEIGHT_ALONE = 300
HEIGHT_AMONG_OTHERS = 150


@dataclass(frozen=True, slots=True)
class PrintedPicture:
    """A picture as it is printed.

    Attributes:
        name: by which the document asks for it.
        data: a small JPEG file.
        width: in pixels, turned as its camera says.
        height: likewise.
        description: what it shows; may be empty.
    """

    name: str
    data: bytes
    width: int
    height: int
    description: str


Printed = Mapping[int, Sequence[PrintedPicture]]
"""The pictures of entries by the numbers of these."""


def prepared(
    pictures: Mapping[int, Sequence[Picture]],
    bytes_of: Callable[[str], bytes],
    go_on: Callable[[], None] = lambda: None,
) -> Printed:
    """Return pictures for paper, without those that are missing or damaged.

    It is slow, so it is not for the GUI thread.

    Args:
        pictures: of entries, by the numbers of these.
        bytes_of: returns the bytes of a picture by their SHA-256.
        go_on: called before each; what it raises ends it.

    Raises:
        WorldError: the bytes cannot be read.
    """
    count = sum(map(len, pictures.values()))
    edge = min(LARGEST_EDGE, math.isqrt(MOST_DECODED // (4 * max(1, count))))
    found: dict[int, list[PrintedPicture]] = {}
    for entry_id, some in pictures.items():
        for picture in some:
            go_on()
            made = _prepared(picture, bytes_of, max(edge, THUMBNAIL_EDGE))
            if made is not None:
                found.setdefault(entry_id, []).append(made)
    return found


def _prepared(
    picture: Picture, bytes_of: Callable[[str], bytes], edge: int
) -> PrintedPicture | None:
    from aimstars_desktop.ui.pictures import decoding

    file = picture.file
    try:
        image = decoding.image_of(bytes_of(file.sha256), edge)
    except PictureMissingError:
        return None
    if image is None:
        return None
    data = decoding.on_white(image)
    return PrintedPicture(file.sha256, data, image.width(), image.height(), file.description)


def insert(cursor: QTextCursor, pictures: Sequence[PrintedPicture], ink: Ink) -> None:
    """Insert the pictures of an entry, and below them what they show.

    Args:
        cursor: in a ``ReadingDocument``.
        pictures: none: nothing is inserted.
        ink: the colours of the document.
    """
    document = cursor.document()
    if not pictures or not isinstance(document, ReadingDocument):
        return
    form = QTextBlockFormat()
    form.setTopMargin(theme().px(6))
    cursor.insertBlock(form, QTextCharFormat())
    highest = HEIGHT_ALONE if len(pictures) == 1 else HEIGHT_AMONG_OTHERS
    for number, each in enumerate(pictures):
        if number:
            cursor.insertText(" ", QTextCharFormat())
        cursor.insertImage(_image_format(each, highest))
        document.add_picture(each.name, each.data)
    described = [each.description for each in pictures if each.description]
    if described:
        small = QTextCharFormat()
        small.setForeground(ink.muted)
        small.setFontPointSize(document.defaultFont().pointSizeF() * SMALL)
        cursor.insertBlock(QTextBlockFormat(), small)
        cursor.insertText(" · ".join(" ".join(words.split()) for words in described), small)


def _image_format(picture: PrintedPicture, highest: int) -> QTextImageFormat:
    scale = min(highest / picture.height, WIDEST / picture.width, 1.0)
    form = QTextImageFormat()
    form.setName(QUrl(f"{ReadingDocument.PICTURE}:{picture.name}").toString())
    form.setWidth(max(1.0, picture.width * scale))
    form.setHeight(max(1.0, picture.height * scale))
    form.setProperty(QTextFormat.Property.ImageAltText, picture.description)
    return form
