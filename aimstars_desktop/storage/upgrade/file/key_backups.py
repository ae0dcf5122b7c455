"""Backups and keys: which are readable, encrypting and decrypting them, renewing their slots."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.domain.keys import ReadableCopies
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.keys.slots import Slots
from aimstars_desktop.storage.pictures import picture_file
from aimstars_desktop.storage.upgrade.causes import DiffersError
from aimstars_desktop.storage.upgrade.file import backup, detect, picture_mirror, rekey
from aimstars_desktop.storage.upgrade.file.detect import FileKind
from aimstars_desktop.storage.upgrade.file.manifest import (
    FILE,
    Manifest,
    manifests,
    put_in_place,
    sha256,
)
from aimstars_desktop.storage.upgrade.file.names import LOCK_NAME, SIDECARS

logger = logging.getLogger(__name__)

Chosen = Callable[[Path, Manifest], bool]


def is_readable(folder: Path, manifest: Manifest) -> bool:
    """Return whether anybody can read the backup."""
    with contextlib.suppress(DiaryFileError):
        return detect.classify(folder / manifest.file) is FileKind.SQLITE
    return False


def with_key(key_id: str) -> Chosen:
    """Return a function that tells which backups are encrypted with a key."""

    def chosen(folder: Path, manifest: Manifest) -> bool:
        del folder
        slots = manifest.slots
        return slots is not None and any(slot.key_id == key_id for slot in slots.slots)

    return chosen


def readable(folders: Folders) -> ReadableCopies:
    """Count the copies of the diary that anybody can read: backups, and what was set aside."""
    diary = folders.database
    # Reading a file that this process has open would drop SQLite's locks on it.
    opened = {
        path.with_name(path.name + end)
        for path in (diary, diary.resolve(), folders.data / LOCK_NAME, folders.pictures)
        for end in SIDECARS
    }
    sizes = []
    for folder in (folders.data, folders.backups):
        for path in folder.glob("*"):
            if path not in opened:
                with contextlib.suppress(DiaryFileError, OSError):
                    if detect.classify(path) is FileKind.SQLITE:
                        sizes.append(path.stat().st_size)
    return ReadableCopies(len(sizes), sum(sizes))


def delete_readable(folder: Path) -> None:
    """Delete the backups that anybody can read; what cannot be deleted stays."""
    for manifest in manifests(folder):
        if is_readable(folder, manifest):
            with contextlib.suppress(OSError):
                manifest.remove(folder)
    with contextlib.suppress(OSError, sqlite.DatabaseError):
        mirror = picture_mirror.place(folder)
        if mirror.exists() and picture_file.opens(mirror, None):
            mirror.unlink()


def convert(
    folder: Path,
    chosen: Chosen,
    *,
    key: str | None,
    new_key: str | None,
    slots: Slots | None,
    on_progress: Callable[[float], None],
) -> None:
    """Rewrite backups under another key; one that is damaged or fails stays as it is.

    Args:
        folder: of the backups.
        chosen: tells which ones.
        key: the raw SQLCipher key that they have; None: they are plain.
        new_key: the one that they get.
        slots: for their manifests; None when they become plain.
        on_progress: called with the share done; an exception from it ends the work.
    """
    found = [made for made in manifests(folder) if chosen(folder, made)]
    for number, manifest in enumerate(found):
        share = number / len(found)

        def say(part: float, share: float = share) -> None:
            on_progress(share + part / len(found))

        try:
            convert_one(folder, manifest, key=key, new_key=new_key, slots=slots, on_progress=say)
        except (sqlite.DatabaseError, OSError, DiffersError, DiaryFileError) as error:
            logger.warning("a backup keeps its key: %s", type(error).__name__)
    try:
        picture_mirror.change_key(folder, key, new_key)
    except (sqlite.DatabaseError, OSError, DiffersError, DiaryFileError) as error:
        logger.warning("the mirror of the pictures keeps its key: %s", type(error).__name__)
    on_progress(1.0)


def convert_one(
    folder: Path,
    manifest: Manifest,
    *,
    key: str | None,
    new_key: str | None,
    slots: Slots | None,
    on_progress: Callable[[float], None],
) -> Manifest:
    """Rewrite a backup under another name, then remove the old one.

    A backup is two files: replacing both could not survive every kill.

    Args:
        folder: of the backups.
        manifest: of the backup.
        key: see ``convert``, as the others.
        new_key: see ``convert``.
        slots: see ``convert``.
        on_progress: see ``convert``.

    Raises:
        DatabaseError, OSError, DiffersError: it could not be done, and the old one is there.
    """
    if not backup.is_intact(folder, manifest):
        raise DiffersError("it was changed since it was verified")
    file = backup.reserve_name(folder, manifest.start, manifest.target, manifest.made_at, FILE)
    partial = folder / f"{file}{backup.PARTIAL}"
    with backup.whole_or_nothing(folder, file):
        with closing(sqlite.connect(folder / manifest.file, mode="ro", key=key)) as source:
            rekey.copy(source, partial, key=key, new_key=new_key, on_progress=on_progress)
        made = replace(
            manifest,
            file=file,
            size=partial.stat().st_size,
            sha256=sha256(partial),
            slots=slots,
        )
        put_in_place(partial, made)
    manifest.remove(folder)
    return made


def renew_slots(folder: Path, key_id: str, slots: Slots) -> None:
    """Replace the slots of all backups under a key, so that an old password opens none of them.

    Args:
        folder: of the backups.
        key_id: of the key.
        slots: the new ones.
    """
    chosen = with_key(key_id)
    for manifest in manifests(folder):
        if chosen(folder, manifest) and manifest.slots != slots:
            try:
                replace(manifest, slots=slots).write(folder)
            except OSError:
                logger.warning("the slots of a backup could not be renewed")
