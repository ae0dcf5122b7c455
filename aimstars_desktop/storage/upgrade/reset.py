"""Beginning anew, for development: the diary is backed up, and replaced by an empty one."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.ports import Clock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import backup, causes, create, look
from aimstars_desktop.storage.upgrade.backup import SIDECARS
from aimstars_desktop.storage.upgrade.lock import DataLock
from aimstars_desktop.storage.upgrade.pending import refuse_while_restoring


def reset(folders: Folders, clock: Clock, *, wait: float) -> str:
    """Replace the diary by an empty one and return the name of the backup.

    Raises:
        DiaryFileError: the diary is open somewhere, cannot be read, or could not be backed up.
    """
    with DataLock(folders.data) as lock:
        lock.exclusive(wait)
        refuse_while_restoring(folders)
        revision = look.current(folders)
        backup.sweep(folders.backups)
        with (
            causes.told(folders.database, folders.backups),
            closing(sqlite.connect(folders.database)) as source,
        ):
            made = backup.make(
                source,
                folders.backups,
                reason=Reason.RESET.value,
                start=revision,
                target=revision,
                at=clock.now().astimezone(UTC),
            )
        for end in SIDECARS:
            folders.database.with_name(folders.database.name + end).unlink(missing_ok=True)
        create.create(folders)
    return made.file
