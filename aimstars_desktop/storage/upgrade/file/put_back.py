"""Restores a backup that the person chose: backs up the diary first, then replaces it."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from contextlib import ExitStack, closing
from datetime import UTC, date

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.file import (
    backup,
    detect,
    inspect,
    leftover_log,
    picture_losses,
    picture_mirror,
    restore,
    restore_refusals,
)
from aimstars_desktop.storage.upgrade.file.detect import FileKind
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.manifest import Manifest

logger = logging.getLogger(__name__)


def put_back(
    folders: Folders,
    clock: Clock,
    file: str,
    *,
    key: str | None = None,
    brings_key: bool = False,
    wait: float = 10.0,
) -> Sequence[date]:
    """Replace the closed diary by a backup; ``prepare`` then opens it.

    The present diary is backed up first. One that is too damaged for that stays beside the
    restored one, as ``aimstars.db.failed-1``.

    Args:
        folders: of the diary.
        clock: for the time of the backup.
        file: the name of the backup to restore.
        key: the raw SQLCipher key, if there is one.
        brings_key: whether it is that of the backup alone; the present diary is plain, and is
            replaced only if it has no account, so that there is nothing to back up.
        wait: seconds to wait for the lock.

    Returns:
        The days of the pictures of the backup that are missing, one for each.

    Raises:
        DiaryFileError: the backup is damaged, the diary is open somewhere, or the present diary
            could not be backed up for a reason other than damage. Nothing was changed.
    """
    try:
        manifest = Manifest.read(folders.backups / f"{file}.json")
    except (OSError, ValueError) as error:
        raise restore_refusals.backup_is_damaged(folders.backups / file) from error
    with DataLock(folders.data) as lock:
        lock.exclusive(wait)
        leftover_log.check(folders, lock)
        if not backup.is_intact(folders.backups, manifest):
            raise restore_refusals.backup_is_damaged(folders.backups / manifest.file)
        with ExitStack() as held:
            is_unused = brings_key and inspect.is_unused(folders.database)
            keep = not (is_unused or _back_up(folders, clock, key, held))
            if os.name == "nt":
                held.close()  # on Windows an open file cannot be moved, not even by others
            restore.restore(folders, manifest, keep=keep, key=key)
        picture_mirror.bring_back(folders, key)
        return picture_losses.missing(folders, key)


def _back_up(folders: Folders, clock: Clock, key: str | None, held: ExitStack) -> bool:
    """Back up the present diary; return False when it is too damaged, or there is none.

    From before the copy until ``held`` is closed, nobody else can write: what they wrote
    would be lost.
    """
    path = folders.database
    try:
        if detect.classify(path) is FileKind.MISSING:
            return False
        with causes.refusals_about(path):
            source = held.enter_context(closing(sqlite.connect(path, key=key)))
            revision = detect.identify(source, path)
            backup.sweep(folders.backups)
            # Leaving WAL needs exclusive access: a program that has the file open is noticed here.
            source.execute("PRAGMA journal_mode = DELETE")
            source.execute("BEGIN IMMEDIATE")
            with (
                closing(sqlite.connect(path, mode="ro", key=key)) as reader,
                causes.refusals_about(path, folders.backups),
            ):
                if not backup.same_state(reader, folders.backups, revision, key):
                    at = clock.now().astimezone(UTC)
                    backup.make(
                        reader,
                        folders.backups,
                        reason=Reason.RESTORE.value,
                        start=revision,
                        target=revision,
                        at=at,
                        key=key,
                    )
                    picture_mirror.mirror(folders, key, reader, at)
    except DiaryFileError as error:
        if error.outcome not in (Outcome.DAMAGED, Outcome.NOT_OURS, Outcome.NEWER):
            raise
        logger.warning("the diary was too damaged to be backed up before the restore")
        return False
    except backup.BackupDiffersError as error:
        raise refusals.not_backed_up(causes.sentence(error, path, folders.backups)) from error
    return True
