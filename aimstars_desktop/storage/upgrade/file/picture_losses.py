"""Which pictures of a diary are missing, and in the backup of which day they are."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import BackupPicture
from aimstars_desktop.domain.errors import DiaryFileError, WorldError
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.pictures.picture_store import missing_words
from aimstars_desktop.storage.upgrade.file import inspect
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.storage.upgrade.file.picture_hashes import healthy, present, referred
from aimstars_desktop.storage.upgrade.file.picture_mirror import place, within

logger = logging.getLogger(__name__)

_DAYS = """
SELECT sha256, min(day) FROM (
    SELECT p.sha256, e.entry_date AS day FROM entry_pictures AS p
    JOIN diary_entries AS e ON e.id = p.entry_id
    UNION ALL SELECT sha256, substr(added_at, 1, 10) FROM draft_pictures
) GROUP BY sha256
"""


def missing(folders: Folders, key: str | None) -> Sequence[date]:
    """Return the days of the pictures that a diary refers to and that are not beside it.

    Each picture has one, that of its earliest entry, or on which it came to a text that is not
    saved yet; they are in order.

    Args:
        folders: of the diary.
        key: its raw SQLCipher key; None: it is plain.
    """
    try:
        with closing(sqlite.connect(folders.database, mode="ro", key=key)) as diary:
            lost = set(referred(diary)) - healthy(folders.pictures, key)
            if not lost:
                return []
            days = diary.execute(_DAYS)
            return sorted(date.fromisoformat(day) for sha256, day in days if sha256 in lost)
    except (sqlite.DatabaseError, OSError, ValueError) as error:
        logger.warning("pictures were not counted: %s", type(error).__name__)
        return []


def outlook(
    folders: Folders, key: str | None, pictures: Mapping[str, BackupPicture]
) -> tuple[tuple[BackupPicture, ...], tuple[BackupPicture, ...]]:
    """Return which pictures that are not beside a diary would come back, and which not.

    Args:
        folders: of the diary.
        key: its raw SQLCipher key; None: it is plain.
        pictures: of a backup, by their hashes.
    """
    lost = set(pictures) - healthy(folders.pictures, key)
    back = lost & healthy(place(folders.backups), key) if lost else set()
    shown = [sorted(pictures[sha256] for sha256 in some) for some in (back, lost - back)]
    return tuple(shown[0]), tuple(shown[1])


def problems(folders: Folders, key: str | None) -> list[str]:
    """Return what is wrong with the pictures of a diary: how many are missing, and where they are.

    Args:
        folders: of the diary.
        key: its raw SQLCipher key; None: it is plain.
    """
    try:
        with inspect.reading(folders, key) as diary:
            hashes = referred(diary)
    except DiaryFileError:
        return []  # the check of the diary itself says that it cannot be read
    if not hashes:
        return []
    try:
        lost = set(hashes) - present(folders.pictures, key)
    except (sqlite.DatabaseError, WorldError):
        return ["the file of the pictures cannot be read"]
    if not lost:
        return []
    said = missing_words(len(lost))
    try:
        mirrored = _last_backups(folders.backups, key, lost)
    except (sqlite.DatabaseError, WorldError, ValueError):
        mirrored = {}
    if mirrored:
        be = "is" if len(mirrored) == 1 else "are"
        if len(mirrored) < len(lost):
            which = f"{len(mirrored):,} of them"
        else:
            which = "it" if len(lost) == 1 else "they"
        last = f"{max(mirrored.values()):%Y-%m-%d}"
        said += f"; {which} {be} in the backup of {last} and will come back with the next one"
    return [said]


def last_backup(backups: Path, key: str | None, sha256: str) -> datetime | None:
    """Return when the last backup was made that has a picture; None: none has it.

    Args:
        backups: the folder of the backups.
        key: the raw SQLCipher key of the diary; None: it is plain.
        sha256: of the picture.
    """
    try:
        return _last_backups(backups, key, [sha256]).get(sha256)
    except (sqlite.DatabaseError, OSError, WorldError, ValueError) as error:
        logger.warning("the backup of a picture was not found: %s", type(error).__name__)
        return None


def _last_backups(
    backups: Path, key: str | None, hashes: Collection[str]
) -> Mapping[str, datetime]:
    """Return when the last backup was made that has each of these pictures, as far as any has."""
    there = present(place(backups), key).intersection(hashes)
    if not there:
        return {}
    with closing(sqlite.connect(place(backups), mode="ro", key=key)) as mirrored:
        rows = mirrored.execute("SELECT sha256, first, last FROM kept").fetchall()
    moments = [made.made_at for made in manifests(backups)]
    found = {}
    for sha256, *span in rows:
        if sha256 in there and (having := within(moments, span)):
            found[sha256] = having[-1]
    return found
