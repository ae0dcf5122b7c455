"""The status of the diary file at a glance; nothing here changes it."""

from __future__ import annotations

import os
from contextlib import closing

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import Plan, Status
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.filesystems import journal_for
from aimstars_desktop.storage.upgrade import causes
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import detect, inspect, planning
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.storage.upgrade.file.names import LOCK_NAME
from aimstars_desktop.storage.upgrade.file.pending import is_restoring


def status(folders: Folders, *, key: str | None = None) -> Status:
    """Collect the status; never refuse."""
    revision, refusal, outcome, steps = None, None, Outcome.DONE, 0
    try:
        revision = inspect.current(folders, key=key)
        steps = len(planning.plan(folders, key=key).steps)
        outcome = Outcome.DONE if revision == HEAD else Outcome.NOT_AT_HEAD
    except DiaryFileError as error:
        outcome, refusal = error.outcome, str(error)
    made = manifests(folders.backups)
    size, may_enter = None, True
    try:
        size = folders.database.stat().st_size
    except OSError as error:
        may_enter = not isinstance(error, PermissionError)
    return Status(
        place=str(folders.data),
        revision=revision,
        head=HEAD,
        size=size,
        steps=steps,
        journal=journal_for(folders.data) if may_enter else None,
        in_use=_is_in_use(folders),
        restoring=is_restoring(folders),
        backups=len(made),
        last_backup=made[-1].file if made else None,
        outcome=outcome,
        refusal=refusal,
    )


def preflight(folders: Folders, *, target: str = HEAD, key: str | None = None) -> Plan:
    """Do all the checks that precede an upgrade, and stop there.

    Args:
        folders: of the diary.
        target: the revision to go to.
        key: the raw SQLCipher key, if there is one.

    Raises:
        DiaryFileError: it would be refused.
    """
    made = planning.plan(folders, target=target, key=key)
    path = folders.database
    with causes.refusals_about(path), closing(sqlite.connect(path, key=key)) as connection:
        detect.probe_write(connection, path)
        planning.preflight(connection, folders, made)
    return made


def _is_in_use(folders: Folders) -> bool:
    """Try the lock without waiting, and without creating it."""
    path = folders.data / LOCK_NAME
    if not os.path.exists(path):  # noqa: PTH110 - unlike Path.exists, accepts a closed folder
        return False
    try:
        with closing(sqlite.connect(path, key=None, busy_seconds=0)) as connection:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite.DatabaseError as error:
        return causes.kind_of(error) == causes.BUSY
    return False
