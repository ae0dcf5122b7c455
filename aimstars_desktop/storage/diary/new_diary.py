"""Makes a diary file that has something in it from the first moment on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import TypeVar

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.domain.ports.storage import Storage
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.engine import diary_engines
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.private_files import sync
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import create, detect, lost
from aimstars_desktop.storage.upgrade.file.detect import FileKind
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.pending import refuse_while_restoring

T = TypeVar("T")


def put(made: object, put_in_place: Callable[[], None]) -> None:
    """Put the file in its place, and do nothing else."""
    del made
    put_in_place()


def create_with(
    folders: Folders,
    fill: Callable[[Storage], T],
    *,
    wait: float,
    key: str | None = None,
    place: Callable[[T, Callable[[], None]], None] = put,
) -> T:
    """Make a diary, and fill it under another name before it takes its place.

    Args:
        folders: where; a diary that is there may have no account.
        fill: writes into the new diary; if it raises, no diary is left behind.
        wait: seconds to wait for others to close the empty diary.
        key: the raw SQLCipher key, if the file is to be encrypted.
        place: called with what ``fill`` returned and with what puts the file in its place.

    Raises:
        LostDiaryError: there was a diary; the slots of an encrypted one are never replaced.
        DiaryFileError: there is a diary, it is in use, or none can be made.
    """
    refuse_while_restoring(folders)
    try:
        sqlite.make_folder(folders.data)
    except OSError as error:
        raise causes.folder_refusal(error, folders.data) from error
    with DataLock(folders.data) as lock:
        lock.exclusive(wait)
        if not _may_be_made(folders):
            raise refusals.diary_is_there(folders.data)
        if key is not None and _may_come_back(folders):
            raise lost.refusal(folders)
        with create.built(folders, key=key) as put_in_place:
            unfinished = create.unfinished_of(folders)
            engines = diary_engines(unfinished, journal="DELETE", key=key)
            with closing(DiaryStorage(engines, _ignore_change)) as storage:
                made = fill(storage)
            sync(unfinished)
            place(made, put_in_place)
    return made


def _may_be_made(folders: Folders) -> bool:
    """Return whether there is no diary, or one in which nobody has an account."""
    path = folders.database
    try:
        kind = detect.classify(path)
        if kind is FileKind.MISSING:
            return True
        with closing(detect.connect(path, kind, mode="ro")) as connection:
            if detect.identify(connection, path) != HEAD:
                return False
            (count,) = connection.execute("SELECT count(*) FROM users").fetchone()
    except DiaryFileError:
        return False
    return not count


def _may_come_back(folders: Folders) -> bool:
    """Return whether there was a diary whose keys may still be needed."""
    is_missing = detect.classify(folders.database) is FileKind.MISSING
    return is_missing and (lost.has_traces(folders) or slot_file.exists(folders.data))


def _ignore_change(change: Change) -> None:
    """Ignore a change: there is no window."""
