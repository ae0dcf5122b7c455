"""The way of a diary file at launch, from what lies there to what may be opened."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.ports import Clock
from aimstars_desktop.domain.upgrades import Nobody, Progress, Receipt, Stage, Watcher
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.places import journal_for
from aimstars_desktop.storage.upgrade import causes, detect, refusals, rehearsal
from aimstars_desktop.storage.upgrade.detect import FileKind
from aimstars_desktop.storage.upgrade.lock import DataLock
from aimstars_desktop.storage.upgrade.names import LINES_NAME
from aimstars_desktop.storage.upgrade.pending import is_restoring

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

WAIT = 10.0
"""Seconds to wait for another window that has the diary for itself."""


PAUSE = 0.05
"""Seconds between two looks at the lock while waiting."""


class Preparation(Enum):
    """What had to be done before the diary could be opened."""

    READY = "ready"
    CREATED = "created"
    UPGRADED = "upgraded"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A diary at head that may be opened; nobody can change its shape while the lock is held.

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
        clock: says when the backup is made.
        key: the raw SQLCipher key of an encrypted diary.
        wait: seconds to wait for other windows.
        watcher: told what is being done while the diary is upgraded, and asked whether to stop.
        new: whether to create a diary where there is none. By default only where there never
            was one, and never in a folder that is remembered; True, there as well.

    Raises:
        LostDiaryError: there is no diary, and by ``new`` none is created.
        DiaryFileError: the diary was not brought to head; it is as it was, and the error says
            why in words.
    """
    if new is None and folders.remembered:
        new = False
    if new is False and _is_bare(folders):
        raise refusals.diary_is_lost(folders.data)
    watcher = watcher or Nobody()
    try:
        sqlite.make_folder(folders.data)
    except OSError as error:
        raise causes.folder_refusal(error, folders.data) from error
    lock = DataLock(folders.data)
    try:
        preparation, receipt = Preparation.READY, None
        if _alone_or_ready(folders, lock, key, wait, watcher):
            preparation, receipt = _work(folders, clock, key, watcher, new)
        lock.shared(wait)
    except BaseException:
        lock.release()
        raise
    rehearsal.sweep(folders.data)
    return Prepared(lock, preparation, journal_for(folders.data), receipt)


def _work(
    folders: Folders, clock: Clock, key: str | None, watcher: Watcher, new: bool | None
) -> tuple[Preparation, Receipt | None]:
    """Do what is to be done, alone: what was seen before the lock is seen again."""
    if is_restoring(folders):
        from aimstars_desktop.storage.upgrade.restore import resume

        resume(folders, key=key)
    kind = detect.classify(folders.database)
    if kind is FileKind.MISSING:
        if new is False or (new is None and _had_one(folders)):
            raise refusals.diary_is_lost(folders.data)
        from aimstars_desktop.storage.upgrade.create import create

        create(folders, key=key)
        return Preparation.CREATED, None
    if _is_ready(folders, key, kind):
        return Preparation.READY, None
    from aimstars_desktop.storage.upgrade.run import upgrade

    return Preparation.UPGRADED, upgrade(folders, clock, key=key, watcher=watcher)


def _alone_or_ready(
    folders: Folders, lock: DataLock, key: str | None, wait: float, watcher: Watcher
) -> bool:
    """Wait until the diary is at head, or until nobody else has it; say whether we are alone.

    A window that has just upgraded keeps the lock, shared, for its life: waiting for the
    exclusive lock alone would wait for the person to close it.
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
            watcher.moved(Progress(Stage.WAIT))
            if watcher.is_cancelled():
                raise refusals.cancelled() from error
            time.sleep(PAUSE)
        else:
            return True


def _is_ready(folders: Folders, key: str | None, kind: FileKind) -> bool:
    path = folders.database
    connection = detect.connect(path, kind, key=key)
    with causes.told(path):
        try:
            if not detect.is_at_head(connection):
                detect.identify(connection, path)
                return False
            detect.probe_write(connection, path)
        finally:
            connection.close()
    return True


def _is_bare(folders: Folders) -> bool:
    """Say whether nothing is there to be opened; then not even a lock is made."""
    if not folders.data.is_dir():
        return True
    return not is_restoring(folders) and detect.classify(folders.database) is FileKind.MISSING


def _had_one(folders: Folders) -> bool:
    """Say whether there are traces of a diary in the folder."""
    if (folders.data / LINES_NAME).exists():
        return True
    return any(folders.backups.glob("aimstars-*.db.json"))
