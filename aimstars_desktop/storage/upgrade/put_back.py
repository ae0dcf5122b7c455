"""Putting a whole backup back because the person chose it: backed up first, then replaced."""

from __future__ import annotations

import logging
import os
from contextlib import ExitStack, closing
from datetime import UTC

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.ports import Clock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import (
    backup,
    causes,
    detect,
    refusals,
    restore,
    restore_refusals,
)
from aimstars_desktop.storage.upgrade.detect import FileKind
from aimstars_desktop.storage.upgrade.lock import DataLock
from aimstars_desktop.storage.upgrade.manifest import Manifest

logger = logging.getLogger(__name__)


def put_back(
    folders: Folders, clock: Clock, file: str, *, key: str | None = None, wait: float = 10.0
) -> None:
    """Replace the diary, which is closed, by a backup; ``prepare`` then opens it.

    The diary as it is now is backed up first. One that is too damaged for that stays beside the
    restored one, as ``aimstars.db.failed-1``.

    Raises:
        DiaryFileError: the backup is damaged, the diary is open somewhere, or the present state
            could not be backed up for a reason other than damage. Nothing was changed.
    """
    try:
        manifest = Manifest.read(folders.backups / f"{file}.json")
    except (OSError, ValueError) as error:
        raise restore_refusals.backup_is_damaged(folders.backups / file) from error
    with DataLock(folders.data) as lock:
        lock.exclusive(wait)
        if not backup.is_intact(folders.backups, manifest):
            raise restore_refusals.backup_is_damaged(folders.backups / manifest.file)
        with ExitStack() as held:
            keep = not _back_up(folders, clock, key, held)
            if os.name == "nt":
                held.close()  # a file that is open cannot be moved there, by others neither
            restore.restore(folders, manifest, keep=keep, key=key)


def _back_up(folders: Folders, clock: Clock, key: str | None, held: ExitStack) -> bool:
    """Back the present state up; False when it is too damaged, or there is none.

    From before the copy until ``held`` is closed nobody else can write into it: what they wrote
    would be in no file afterwards.
    """
    path = folders.database
    try:
        if detect.classify(path) is FileKind.MISSING:
            return False
        with causes.told(path):
            source = held.enter_context(closing(sqlite.connect(path, key=key)))
            revision = detect.identify(source, path)
            backup.sweep(folders.backups)
            # Leaving WAL wants the file for itself: a program that has it open is noticed here.
            source.execute("PRAGMA journal_mode = DELETE")
            source.execute("BEGIN IMMEDIATE")
            with (
                closing(sqlite.connect(path, mode="ro", key=key)) as reader,
                causes.told(path, folders.backups),
            ):
                if not backup.same_state(reader, folders.backups, revision, key):
                    backup.make(
                        reader,
                        folders.backups,
                        reason=Reason.RESTORE.value,
                        start=revision,
                        target=revision,
                        at=clock.now().astimezone(UTC),
                        key=key,
                    )
    except DiaryFileError as error:
        if error.outcome not in (Outcome.DAMAGED, Outcome.NOT_OURS, Outcome.NEWER):
            raise
        logger.warning("the diary was too damaged to be backed up before the restore")
        return False
    except backup.BackupDiffersError as error:
        raise refusals.not_backed_up(causes.sentence(error, path, folders.backups)) from error
    return True
