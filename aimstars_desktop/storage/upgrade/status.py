"""How the diary file stands, all at a glance; nothing here writes."""

from __future__ import annotations

import contextlib
import os
import shutil
from contextlib import closing
from dataclasses import dataclass

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.ports import Clock
from aimstars_desktop.domain.upgrades import Plan, Receipt
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.places import journal_for
from aimstars_desktop.storage.upgrade import (
    causes,
    compare,
    detect,
    look,
    planning,
    refusals,
    rehearsal,
    run,
)
from aimstars_desktop.storage.upgrade.manifest import manifests
from aimstars_desktop.storage.upgrade.names import LOCK_NAME
from aimstars_desktop.storage.upgrade.pending import is_restoring
from aimstars_desktop.storage.upgrade.revisions import HEAD


@dataclass(frozen=True, slots=True)
class Status:
    """How the diary file stands.

    Attributes:
        revision: of the diary; None when there is none, or it is refused.
        size: bytes; None when there is no file.
        steps: how many revisions an upgrade would apply.
        in_use: whether a window or a command has the folder at the moment.
        restoring: whether a restore was interrupted and goes on at the next launch.
        backups: how many there are; ``last_backup``, the name of the newest.
        refusal: why it is not opened, in a sentence, with ``outcome``.
    """

    folder: str
    revision: str | None
    head: str
    size: int | None
    steps: int
    journal: str
    in_use: bool
    restoring: bool
    backups: int
    last_backup: str | None
    outcome: Outcome
    refusal: str | None


def status(folders: Folders, *, key: str | None = None) -> Status:
    """Look at everything and refuse nothing."""
    revision, refusal, outcome, steps = None, None, Outcome.DONE, 0
    try:
        revision = look.current(folders, key=key)
        steps = len(planning.plan(folders, key=key).steps)
        outcome = Outcome.DONE if revision == HEAD else Outcome.NOT_AT_HEAD
    except DiaryFileError as error:
        outcome, refusal = error.outcome, str(error)
    made = manifests(folders.backups)
    size = None
    with contextlib.suppress(OSError):
        size = folders.database.stat().st_size
    return Status(
        folder=str(folders.data),
        revision=revision,
        head=HEAD,
        size=size,
        steps=steps,
        journal=journal_for(folders.data),
        in_use=_is_in_use(folders),
        restoring=is_restoring(folders),
        backups=len(made),
        last_backup=made[-1].file if made else None,
        outcome=outcome,
        refusal=refusal,
    )


def preflight(folders: Folders, *, target: str = HEAD, key: str | None = None) -> Plan:
    """Do all the checks that an upgrade begins with, and go no further.

    Raises:
        DiaryFileError: it would be refused.
    """
    made = planning.plan(folders, target=target, key=key)
    path = folders.database
    with causes.told(path), closing(sqlite.connect(path, key=key)) as connection:
        detect.probe_write(connection, path)
        planning.preflight(connection, folders, made)
    return made


def dry_run(
    folders: Folders, clock: Clock, *, target: str = HEAD, key: str | None = None
) -> Receipt:
    """Do the whole upgrade on a copy, and remove the copy.

    Raises:
        DiaryFileError: it would fail, as the upgrade itself would.
    """
    with look.reading(folders, key) as source, rehearsal.folder(folders.data) as trial:
        needed = 2 * planning.size_of(folders.database)
        free = shutil.disk_usage(trial.data).free
        if free < needed:
            raise refusals.no_space(folders.data, needed, free)
        with causes.told(trial.database):
            sqlite.make_file(trial.database)
            source.execute("BEGIN")  # what is written meanwhile is no difference
            source.execute("SELECT 1 FROM sqlite_schema").fetchone()
            with closing(sqlite.connect(trial.database, key=key)) as copy:
                source.backup(copy)
                sqlite.set_journal(copy, "DELETE")
            with compare.attached(source, trial.database, key):
                differences = compare.copy_differences(source)
        if differences:
            cause = refusals.unknown_cause("; ".join(differences))
            raise refusals.backup_failed(cause)
        return run.upgrade(trial, clock, target=target, key=key)


def _is_in_use(folders: Folders) -> bool:
    """Try the lock without waiting, and without making it where there is none."""
    path = folders.data / LOCK_NAME
    if not os.path.exists(path):  # noqa: PTH110 - unlike Path.exists, minds no closed folder
        return False
    try:
        with closing(sqlite.connect(path, key=None, busy_seconds=0)) as connection:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite.DatabaseError as error:
        return causes.kind_of(error) == causes.BUSY
    return False
