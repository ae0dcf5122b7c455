"""Looking at a diary file without changing it: which revision it is, and whether it is sound."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage.upgrade import causes, detect, refusals
from aimstars_desktop.storage.upgrade.detect import FileKind
from aimstars_desktop.storage.upgrade.revisions import HEAD

if TYPE_CHECKING:
    from sqlite3 import Connection


def current(folders: Folders, *, key: str | None = None) -> str:
    """Return the revision of the diary.

    Raises:
        DiaryFileError: there is none, or it is refused.
    """
    with reading(folders, key) as connection:
        return detect.identify(connection, folders.database)


def check(folders: Folders, *, key: str | None = None) -> list[str]:
    """Return everything in which the diary differs from a sound one at head.

    Raises:
        DiaryFileError: there is none, it is not at head, or it is refused.
    """
    with reading(folders, key) as connection:
        revision = detect.identify(connection, folders.database)
        if revision != HEAD:
            raise refusals.not_at_head(revision)
        return _problems(connection, folders.database)


@contextmanager
def reading(folders: Folders, key: str | None = None) -> Iterator[Connection]:
    """Open the diary for looking only.

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
    """Open a file whose kind is known for looking only.

    Raises:
        DiaryFileError: it cannot be read.
    """
    with closing(_opened(path, kind, key)) as connection, causes.told(path):
        connection.execute("PRAGMA query_only = ON")
        yield connection


def _opened(path: Path, kind: FileKind, key: str | None) -> Connection:
    """Open the file; where its folder cannot be written, without the sidecars that WAL wants."""
    try:
        return detect.connect(path, kind, mode="ro", key=key)
    except DiaryFileError as error:
        if error.outcome is Outcome.READ_ONLY and not _has_journal(path):
            return detect.connect(path, kind, mode="ro", key=key, immutable=True)
        raise


def _has_journal(path: Path) -> bool:
    """Say whether something is kept beside the file that belongs in it."""
    for end in ("-wal", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            if path.with_name(path.name + end).stat().st_size:
                return True
    return False


def _problems(connection: Connection, path: Path) -> list[str]:
    from aimstars_desktop.storage.upgrade import chain
    from aimstars_desktop.storage.upgrade.shape import shape_differences

    with causes.told(path):
        found = shape_differences(connection, HEAD) + chain.differences(connection)
        found += [str(row[0]) for row in connection.execute("PRAGMA integrity_check(10)")]
        orphans = len(connection.execute("PRAGMA foreign_key_check").fetchall())
    if orphans:
        found.append(f"{orphans} rows belong to nothing")
    return [line for line in found if line != "ok"]
