"""Looks at the members of a zip file with suspicion, before any of them is read."""

from __future__ import annotations

import stat
from pathlib import PurePosixPath
from zipfile import ZipInfo

from aimstars_desktop.domain.imports import ImportRefusedError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

MOST_RATIO = 200
"""How often a member may be larger than its packed form, beyond what compresses by itself."""

_SMALL = 16 << 20
_ENCRYPTED = 0x1


def check(info: ZipInfo) -> None:
    """Refuse a member by what the directory says about it.

    Args:
        info: of the member; nothing of it has been read.

    Raises:
        ImportRefusedError: it lies outside the archive, has a password, or is too large.
    """
    original = info.orig_filename
    parts = PurePosixPath(info.filename).parts
    is_link = stat.S_ISLNK(info.external_attr >> 16)
    if (
        "\\" in original
        or "\0" in original
        or ".." in parts
        or info.filename.startswith("/")
        or not parts
        or (len(parts[0]) > 1 and parts[0][1] == ":")
        or is_link
    ):
        raise ImportRefusedError(
            QT_TRANSLATE_NOOP(
                "Errors", "This archive refers to a file outside itself, so it is not opened."
            )
        )
    if info.flag_bits & _ENCRYPTED:
        raise ImportRefusedError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "This archive has a password. Please export it without one, and try again.",
            )
        )
    if info.file_size > _SMALL and info.file_size > MOST_RATIO * max(info.compress_size, 1):
        raise too_much()


def too_much() -> ImportRefusedError:
    """Return why a file that is too large is not taken."""
    return ImportRefusedError(
        QT_TRANSLATE_NOOP("Errors", "Unpacked, this file is larger than a diary can be.")
    )
