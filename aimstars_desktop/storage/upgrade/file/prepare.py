"""Prepares a diary file at launch: creates, restores or upgrades it, under the lock."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.upgrades import (
    Preparation,
    Progress,
    Receipt,
    SilentWatcher,
    Stage,
    Watcher,
)
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.filesystems import journal_for
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.file import detect, leftover_log, lost, scratch
from aimstars_desktop.storage.upgrade.file.detect import FileKind
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.pending import is_restoring

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

WAIT = 10.0
"""Seconds to wait for another window that holds the lock exclusively."""


PAUSE = 0.05
"""Seconds between two attempts to get the lock."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A diary at head, ready to be opened; nobody can change its shape while the lock is held.

    Attributes:
        lock: the data folder's lock, held shared; release it when the diary is closed.
        journal: the journal mode that suits the folder.
        receipt: what the upgrade did, if there was one.
    """

    lock: DataLock
    preparation: Preparation
    journal: sqlite.Journal
    receipt: Receipt | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.lock.release()


def prepare(
    folders: Folders,
    clock: Clock,
    *,
    key: str | None = None,
    wait: float = WAIT,
    watcher: Watcher | None = None,
    new: bool | None = None,
) -> Prepared:
    """Bring the diary of ``folders`` to head: create it, upgrade it, or do nothing.

    Args:
        clock: for the time of the backup.
        key: the raw SQLCipher key of an encrypted diary.
        wait: seconds to wait for other windows.
        watcher: informed during an upgrade, and asked whether to stop.
        new: whether to create a diary if there is none. By default only where there never
            was one, and never in a remembered folder; with True, there as well.

    Raises:
        LostDiaryError: there is no diary, and by ``new`` none is created.
        DiaryFileError: the diary was not upgraded to head; it is unchanged, and the error says
            why.
    """
    if new is None and folders.remembered:
        new = False
    if new is False and _is_bare(folders):
        raise lost.refusal(folders)
    watcher = watcher or SilentWatcher()
    try:
        sqlite.make_folder(folders.data)
    except OSError as error:
        raise causes.folder_refusal(error, folders.data) from error
    lock = DataLock(folders.data)
    try:
        leftover_log.check(folders, lock)
        preparation, receipt = Preparation.READY, None
        if _wait_until_alone(folders, lock, key, wait, watcher):
            preparation, receipt = _work(folders, clock, key, watcher, new)
        lock.shared(wait)
        leftover_log.note(folders)
    except BaseException:
        lock.release()
        raise
    for parent in (folders.data, folders.backups):
        scratch.sweep(parent)
    scratch.sweep_rekeyed(folders)
    scratch.settle_pictures(folders, key)
    return Prepared(lock, preparation, journal_for(folders.data), receipt)


def _work(
    folders: Folders, clock: Clock, key: str | None, watcher: Watcher, new: bool | None
) -> tuple[Preparation, Receipt | None]:
    """Do the work under the exclusive lock, based only on what is found now."""
    if is_restoring(folders):
        from aimstars_desktop.storage.upgrade.file.restore import resume

        resume(folders, key=key)
    if detect.classify(folders.database) is FileKind.MISSING:
        if new is False or (new is None and lost.has_traces(folders)):
            raise lost.refusal(folders)
        from aimstars_desktop.storage.upgrade.file.create import create

        create(folders, key=key)
        return Preparation.CREATED, None
    from aimstars_desktop.storage.upgrade.file.run import upgrade

    receipt = upgrade(folders, clock, key=key, watcher=watcher)
    return (Preparation.UPGRADED if receipt else Preparation.READY), receipt


def _wait_until_alone(
    folders: Folders, lock: DataLock, key: str | None, wait: float, watcher: Watcher
) -> bool:
    """Wait until the diary is at head, or until nobody else has it; return whether it is ours.

    A window that has just upgraded keeps the shared lock while it is open: waiting for the
    exclusive lock would mean waiting for the person to close it.
    """
    deadline = time.monotonic() + wait
    while True:
        try:
            kind = detect.classify(folders.database)
            if kind is not FileKind.MISSING and not is_restoring(folders):
                lock.shared(0)
                if _is_ready(folders, key, kind):
                    return False
            lock.exclusive(0)
        except DiaryFileError as error:
            lock.release()
            if error.outcome is not Outcome.IN_USE or time.monotonic() >= deadline:
                raise
            watcher.progressed(Progress(Stage.WAIT))
            if watcher.is_cancelled():
                raise refusals.cancelled() from error
            time.sleep(PAUSE)
        else:
            return True


def _is_ready(folders: Folders, key: str | None, kind: FileKind) -> bool:
    path = folders.database
    connection = detect.connect(path, kind, key=key)
    with causes.refusals_about(path):
        try:
            if not detect.is_at_head(connection):
                detect.identify(connection, path)
                return False
            detect.probe_write(connection, path)
        finally:
            connection.close()
    return True


def _is_bare(folders: Folders) -> bool:
    """Return whether there is nothing to open; then not even a lock file is created."""
    if not folders.data.is_dir():
        return True
    return not is_restoring(folders) and detect.classify(folders.database) is FileKind.MISSING
