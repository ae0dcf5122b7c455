"""Pictures: image files that belong to an entry, or to a text that is not saved yet.

Their bytes are kept as they came, in the picture store, and found there by their SHA-256.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Self

from aimstars_desktop.domain.errors import RuleError, WorldError
from aimstars_desktop.domain.picture_files import header_of
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import cleaned, storable

MOST_BYTES = 30_000_000
"""The largest file that is taken."""

MOST_PIXELS = 100_000_000
"""Width times height of the largest picture that is decoded."""

MOST_AT_ONCE = 50
"""How many files are taken at once."""

DESCRIPTION_LIMIT = 1_000
"""Characters of a description after trimming."""

NAME_LIMIT = 255
"""Characters of the name of a file that are kept."""

SMALLER_EDGE = 2_560
"""The longer edge in pixels that larger pictures get, where the person prefers small ones."""

THUMBNAIL_EDGE = 320
"""The longer edge of a thumbnail in pixels; it is shown smaller, also on dense screens."""


@dataclass(frozen=True, slots=True)
class PictureFile:
    """What is known of an image file.

    Attributes:
        sha256: of its bytes, in hexadecimal digits.
        media_type: such as ``image/jpeg``.
        width: in pixels, as stored; a camera may say that it is to be turned.
        height: likewise.
        size: in bytes.
        name: of the file that it came from; empty for one from the clipboard.
        description: what the picture shows, in the person's words; may be empty.
    """

    sha256: str
    media_type: str
    width: int
    height: int
    size: int
    name: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of an entry, or of a draft.

    Attributes:
        id: its number, among those of entries or among those of drafts.
        position: its place in the strip, from 0.
        added_at: aware UTC.
        entry_id: the entry; 0 for a picture of a draft.
        target: the target of the draft; empty for a picture of an entry.
        removed_at: aware UTC of when it was taken off; None while it is there.
    """

    id: int
    file: PictureFile
    position: int
    added_at: datetime
    entry_id: int = 0
    target: str = ""
    removed_at: datetime | None = None

    def with_description(self, description: str) -> Picture:
        """Return the picture with another description."""
        return replace(self, file=replace(self.file, description=description))


@dataclass(frozen=True, slots=True)
class DatedPicture:
    """A picture of an entry, with the day that the entry is about."""

    day: date
    picture: Picture


@dataclass(frozen=True, slots=True)
class NewPicture:
    """An image file that is to be added, with its bytes.

    Attributes:
        thumbnail: a small copy of it, as an image file; empty: it is made when it is needed.
    """

    file: PictureFile
    data: bytes
    thumbnail: bytes = b""

    @classmethod
    def of(cls, data: bytes, name: str = "", description: str = "") -> Self:
        """Return the picture in these bytes; only the beginning is looked at.

        Args:
            data: the file.
            name: what it is called.
            description: what it shows.

        Raises:
            RuleError: it is too large, or no image of a kind that is taken.
        """
        if len(data) > MOST_BYTES:
            raise too_large(name)
        header = header_of(data)
        if header is None or not header.width or not header.height:
            raise not_taken(name)
        if header.width * header.height > MOST_PIXELS:
            raise RuleError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "“{name}” has more than {number} million pixels. Make it smaller first.",
                ),
                field="picture",
                name=name,
                number=MOST_PIXELS // 1_000_000,
            )
        sha256 = hashlib.sha256(data).hexdigest()
        named = storable(name)[:NAME_LIMIT]
        size = len(data)
        file = PictureFile(sha256, header.media_type, header.width, header.height, size, named)
        return cls(replace(file, description=described(description)), data)


def described(text: str) -> str:
    """Return a description as it is kept, trimmed.

    Raises:
        RuleError: it cannot be stored, or is too long.
    """
    return cleaned(text, field="description", limit=DESCRIPTION_LIMIT)


def not_taken(name: str) -> RuleError:
    """Return the refusal of a file that is no picture of a kind that is taken."""
    return RuleError(
        QT_TRANSLATE_NOOP(
            "Errors",
            "“{name}” cannot be added: JPEG, PNG, WebP, GIF, BMP and TIFF pictures are taken.",
        ),
        field="picture",
        name=name,
    )


def too_large(name: str) -> RuleError:
    """Return the refusal of a file with too many bytes."""
    return RuleError(
        QT_TRANSLATE_NOOP("Errors", "“{name}” is larger than {number} MB. Make it smaller first."),
        field="picture",
        name=name,
        number=MOST_BYTES // 1_000_000,
    )


def too_many() -> RuleError:
    """Return the remark that only the first of many files were taken."""
    return RuleError(
        QT_TRANSLATE_NOOP("Errors", "Only the first {number} files were looked at."),
        field="picture",
        number=MOST_AT_ONCE,
    )


def broken(name: str) -> RuleError:
    """Return the refusal of a picture whose bytes are damaged."""
    return RuleError(
        QT_TRANSLATE_NOOP("Errors", "“{name}” is damaged, so it cannot be shown or added."),
        field="picture",
        name=name,
    )


class PictureMissingError(WorldError):
    """The bytes of a picture are not in the picture store.

    Args:
        backup: the day of the last backup that has it; None: none is known.
    """

    def __init__(self, backup: date | None = None) -> None:
        if backup is None:
            super().__init__(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "This picture is missing: its file is not among the pictures of the diary.",
                )
            )
        else:
            super().__init__(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "This picture is missing; it is in the backup of {day} and will come back "
                    "with the next one.",
                ),
                day=backup,
            )
