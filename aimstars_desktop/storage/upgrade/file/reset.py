"""Backs up the diary and removes it, or replaces it by an empty one."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import causes
from aimstars_desktop.storage.upgrade.file import backup, create, inspect
from aimstars_desktop.storage.upgrade.file.names import SIDECARS


def reset(folders: Folders, clock: Clock, *, key: str | None = None) -> str:
    """Replace the diary by an empty one; the caller holds the folder's lock exclusively.

    Args:
        folders: of the diary.
        clock: for the time of the backup.
        key: the raw SQLCipher key, if there is one; the empty diary has it, too.

    Returns:
        The name of the backup.

    Raises:
        DiaryFileError: the diary cannot be read or backed up, or no empty one can be made; it is
            as it was before.
    """
    with create.built(folders, key=key) as put_in_place:
        made = remove(folders, clock, key=key)
        put_in_place()
    return made


def remove(folders: Folders, clock: Clock, *, key: str | None = None) -> str:
    """Back the diary up and remove it; the caller holds the folder's lock exclusively.

    Args:
        folders: of the diary.
        clock: for the time of the backup.
        key: the raw SQLCipher key, if there is one.

    Returns:
        The name of the backup.

    Raises:
        DiaryFileError: the diary cannot be read, or could not be backed up.
    """
    revision = inspect.current(folders, key=key)
    backup.sweep(folders.backups)
    with (
        causes.refusals_about(folders.database, folders.backups),
        closing(sqlite.connect(folders.database, key=key)) as source,
    ):
        made = backup.make(
            source,
            folders.backups,
            reason=Reason.RESET.value,
            start=revision,
            target=revision,
            at=clock.now().astimezone(UTC),
            key=key,
        )
    for end in SIDECARS:
        folders.database.with_name(folders.database.name + end).unlink(missing_ok=True)
    return made.file
