"""Inspects a diary file without changing it: its revision and its integrity."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file import detect
from aimstars_desktop.storage.upgrade.file.detect import FileKind

if TYPE_CHECKING:
    from sqlite3 import Connection


MOST = 10
"""How many faults of the structure are counted."""


def current(folders: Folders, *, key: str | None = None) -> str:
    """Return the revision of the diary.

    Raises:
        DiaryFileError: there is no diary, or it is refused.
    """
    with reading(folders, key) as connection:
        return detect.identify(connection, folders.database)


def check(folders: Folders, *, key: str | None = None) -> list[str]:
    """Return everything that is wrong with the diary, compared with a sound one at head.

    Raises:
        DiaryFileError: there is none, it is not at head, or it is refused; or the models of this
            program are ahead of its revisions.
    """
    with reading(folders, key) as connection:
        revision = detect.identify(connection, folders.database)
        if revision != HEAD:
            raise refusals.not_at_head(revision)
        return _problems(connection, folders.database)


def is_unused(path: Path) -> bool:
    """Return whether a diary file is plain and has no account, so that there is nothing in it.

    It may be open in this process: its bytes are read by SQLite alone.
    """
    try:
        with opened(path, FileKind.SQLITE) as connection:
            (used,) = connection.execute("SELECT EXISTS (SELECT 1 FROM users)").fetchone()
    except DiaryFileError:
        return False  # there is none, or it is encrypted, damaged, or of an old revision
    return not used


@contextmanager
def reading(folders: Folders, key: str | None = None) -> Iterator[Connection]:
    """Open the diary read-only.

    Raises:
        DiaryFileError: there is none, or it cannot be read.
    """
    path = folders.database
    kind = detect.classify(path)
    if kind is FileKind.MISSING:
        raise refusals.no_diary(folders.data)
    with opened(path, kind, key) as connection:
        yield connection


@contextmanager
def opened(path: Path, kind: FileKind, key: str | None = None) -> Iterator[Connection]:
    """Open a file of a known kind read-only.

    Args:
        path: of the file.
        kind: as ``detect.classify`` says.
        key: the raw SQLCipher key, if there is one.

    Raises:
        DiaryFileError: it cannot be read.
    """
    with closing(_opened(path, kind, key)) as connection, causes.refusals_about(path):
        connection.execute("PRAGMA query_only = ON")
        yield connection


def _opened(path: Path, kind: FileKind, key: str | None) -> Connection:
    """Open the file; if its folder is not writable, without the side files that WAL needs."""
    try:
        return detect.connect(path, kind, mode="ro", key=key)
    except DiaryFileError as error:
        if error.outcome is Outcome.READ_ONLY and not _has_journal(path):
            return detect.connect(path, kind, mode="ro", key=key, immutable=True)
        raise


def _has_journal(path: Path) -> bool:
    """Return whether a journal beside the file still contains changes."""
    for end in ("-wal", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            if path.with_name(path.name + end).stat().st_size:
                return True
    return False


def _problems(connection: Connection, path: Path) -> list[str]:
    from aimstars_desktop.storage import sqlite
    from aimstars_desktop.storage.damage import damage_finder
    from aimstars_desktop.storage.upgrade.chain import drift
    from aimstars_desktop.storage.upgrade.chain.shape import shape_differences

    damaged: Counter[str] = Counter()
    with causes.refusals_about(path):
        found = shape_differences(connection, HEAD) or drift.differences_of_file(connection)
        integrity = [row[0] for row in connection.execute(f"PRAGMA integrity_check({MOST})")]
        with contextlib.suppress(*((sqlite.DatabaseError,) if integrity != ["ok"] else ())):
            damaged.update(one.table.name for one in damage_finder.find(connection))
        orphans = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    if orphans:
        found.append(f"rows that belong to nothing: {orphans}")
    # In words of our own: those of SQLite quote what it found.
    if wrong := sum(line != "ok" for line in integrity):
        found.append(f"faults in the structure of the file: {wrong if wrong < MOST else 'many'}")
    found += [f"damaged rows in {table}: {count}" for table, count in damaged.items()]
    return found
