"""The mirror of the pictures beside the backups: what a backup refers to can be brought back.

Backups of the diary stay small; the bytes of pictures are copied once, and go when no backup is
kept any more that may refer to them. No backup has to be opened for that: the mirror notes for
each picture the first and the last backup that referred to it.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.config import PICTURES_NAME, Folders
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.pictures import picture_file
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside, creation_of_blobs
from aimstars_desktop.storage.upgrade.file import compare, rekey
from aimstars_desktop.storage.upgrade.file.backup import PARTIAL
from aimstars_desktop.storage.upgrade.file.manifest import manifests, undescribed

if TYPE_CHECKING:
    from sqlite3 import Connection

logger = logging.getLogger(__name__)

PARTIAL_NAME = f"aimstars-{PICTURES_NAME}{PARTIAL}"
"""Swept like an unfinished backup."""

LIVE = "live"
"""The name under which the store of the diary is attached."""

LEAST_AGE = "-1 day"
"""Bytes that nothing refers to are left alone for so long, as SQLite writes it."""

_KEPT = """
CREATE TABLE IF NOT EXISTS kept (
    sha256 VARCHAR(64) PRIMARY KEY NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL
)
"""
_INSERT = "INSERT OR IGNORE INTO main.blobs (sha256, size, data) VALUES (?, ?, ?)"
_REFERRING = ("entry_pictures", "draft_pictures")
_KEEP = (
    "INSERT INTO main.kept (sha256, first, last) VALUES (?1, ?2, ?2)"
    " ON CONFLICT (sha256) DO UPDATE SET first = min(first, ?2), last = max(last, ?2)"
)


def place(backups: Path) -> Path:
    """Return the path of the mirror in the folder of the backups; there need be none."""
    return backups / PICTURES_NAME


def tend(
    folders: Folders,
    key: str | None,
    diary: Connection,
    made_at: datetime,
    go_on: Callable[[], None],
) -> None:
    """Mirror the pictures of a backup, bring missing ones back, and remove what nobody refers to.

    Args:
        folders: of the diary.
        key: its raw SQLCipher key; None: it is plain.
        diary: a connection to the diary of which the backup was made.
        made_at: the time of the backup, aware UTC.
        go_on: called before each picture that is new to the mirror; a WorldError from it leaves
            the others to the next backup.
    """
    hashes = _hashes(diary)
    if hashes is None:
        return
    _mirror(folders, key, hashes, made_at, folders.pictures, go_on)
    _bring_back(folders, key, hashes)
    try:
        _sweep(folders.pictures, key, hashes)
    except (sqlite.DatabaseError, OSError, WorldError) as error:
        logger.warning("pictures were not swept: %s", type(error).__name__)


def mirror(
    folders: Folders,
    key: str | None,
    diary: Connection,
    made_at: datetime,
    pictures: Path | None = None,
) -> None:
    """Copy what a backup refers to and the mirror lacks; drop what no kept backup refers to.

    What goes wrong is logged: the backup itself is whole.

    Args:
        folders: of the diary.
        key: its raw SQLCipher key; None: it is plain.
        diary: a connection to the diary of which the backup was made.
        made_at: the time of the backup, aware UTC.
        pictures: where they are, readable or with the same key; by default beside the diary.
    """
    hashes = _hashes(diary)
    if hashes is not None:
        _mirror(folders, key, hashes, made_at, pictures or folders.pictures, lambda: None)


def _hashes(diary: Connection) -> Sequence[str] | None:
    """Return what a diary refers to; None where that cannot be read, which is logged."""
    try:
        return referred(diary)
    except sqlite.DatabaseError as error:
        logger.warning("pictures were not mirrored: %s", type(error).__name__)
        return None


def _mirror(
    folders: Folders,
    key: str | None,
    hashes: Sequence[str],
    made_at: datetime,
    pictures: Path,
    go_on: Callable[[], None],
) -> None:
    try:
        if (hashes and pictures.exists()) or place(folders.backups).exists():
            with _opened(folders.backups, key) as mirrored:
                _add(pictures, key, mirrored, hashes, made_at, go_on)
                _drop(folders.backups, mirrored)
    except (sqlite.DatabaseError, OSError, WorldError) as error:
        logger.warning("pictures were not mirrored: %s", type(error).__name__)


def carry(
    backups: Path, there: Path, key: str | None, new_key: str | None, go_on: Callable[[], None]
) -> None:
    """Copy the pictures of the backups in another folder that the mirror there lacks.

    Args:
        backups: the folder with the mirror to copy from.
        there: the other folder; its mirror is made where there is none.
        key: the raw SQLCipher key of the mirror to copy from, which it has; None: it is plain.
        new_key: that of the other one.
        go_on: called before each picture; an exception from it ends the work.

    Raises:
        DatabaseError, OSError: it could not be done; what is there already stays.
    """
    moments = [manifest.made_at for manifest in manifests(there)]
    with _opened(there, new_key) as mirrored:
        known = {str(sha256) for (sha256,) in mirrored.execute("SELECT sha256 FROM main.blobs")}
        compare.attach_as(mirrored, LIVE, place(backups), key)
        rows = mirrored.execute(f"SELECT sha256, first, last FROM {LIVE}.kept").fetchall()  # noqa: S608 - a name of ours
        kept = [row for row in rows if _is_between(moments, *row[1:])]
        notes = [(sha256, at) for sha256, *times in kept for at in times]
        with _transaction(mirrored):
            mirrored.executemany(_KEEP, [note for note in notes if note[0] in known])
        for sha256, *times in kept:
            if sha256 not in known:
                go_on()
                _add_new(mirrored, sha256, times)
        mirrored.execute(f"DETACH DATABASE {LIVE}")
        _drop(there, mirrored)


def bring_back(folders: Folders, key: str | None) -> None:
    """Copy pictures that the diary refers to and lacks from the mirror; others stay missing.

    Args:
        folders: of the diary, which nobody has open.
        key: its raw SQLCipher key; None: it is plain.
    """
    try:
        with closing(sqlite.connect(folders.database, mode="ro", key=key)) as diary:
            hashes = referred(diary)
    except (sqlite.DatabaseError, OSError, WorldError) as error:
        _not_brought_back(error)
    else:
        _bring_back(folders, key, hashes)


def _bring_back(folders: Folders, key: str | None, hashes: Sequence[str]) -> None:
    path = place(folders.backups)
    try:
        lost = set(hashes) - healthy(folders.pictures, key)
        if not lost or not path.exists() or not picture_file.opens(path, key):
            return
        with closing(sqlite.connect(path, mode="ro", key=key)) as mirrored:
            store = PicturesBeside(folders.pictures, key)
            for sha256 in sorted(lost):
                if data := _sound(mirrored, "main", sha256):
                    store.put_bytes(sha256, data)
    except (sqlite.DatabaseError, OSError, WorldError) as error:
        _not_brought_back(error)


def _not_brought_back(error: Exception) -> None:
    logger.warning("pictures were not brought back: %s", type(error).__name__)


def change_key(backups: Path, key: str | None, new_key: str | None) -> None:
    """Write the mirror under another key; one that has neither stays as it is.

    Args:
        backups: the folder of the backups.
        key: the raw SQLCipher key that it has; None: it is plain.
        new_key: the one that it gets.

    Raises:
        DatabaseError, OSError, BackupDiffersError: it could not be done, and it has its old key.
    """
    path = place(backups)
    if not path.exists() or not picture_file.opens(path, key):
        return
    partial = backups / PARTIAL_NAME
    partial.unlink(missing_ok=True)
    try:
        with closing(sqlite.connect(path, mode="ro", key=key)) as source:
            rekey.copy(source, partial, key=key, new_key=new_key, on_progress=lambda _: None)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def referred(diary: Connection) -> Sequence[str]:
    """Return the hashes of all pictures that a diary refers to; none before it has the tables."""
    there = set(compare.tables(diary))
    found: set[str] = set()
    for table in _REFERRING:
        if table in there:
            rows = diary.execute(f"SELECT DISTINCT sha256 FROM main.{table}")  # noqa: S608 - a name of ours
            found.update(str(sha256) for (sha256,) in rows)
    return sorted(found)


@contextlib.contextmanager
def _opened(backups: Path, key: str | None) -> Iterator[Connection]:
    """Open the mirror for writing; one under an older key is kept under another name."""
    path = place(backups)
    sqlite.make_folder(backups)
    picture_file.make_ready(path, key)
    with closing(sqlite.connect(path, key=key)) as mirrored:
        picture_file.check(mirrored)
        mirrored.execute(creation_of_blobs())
        mirrored.execute(_KEPT)
        yield mirrored


def _add(
    pictures: Path,
    key: str | None,
    mirrored: Connection,
    hashes: Sequence[str],
    made_at: datetime,
    go_on: Callable[[], None],
) -> None:
    at = made_at.isoformat()
    there = {str(sha256) for (sha256,) in mirrored.execute("SELECT sha256 FROM blobs")}
    live = picture_file.to_read(pictures, key)
    if live is not None and not picture_file.opens(live, key):
        key = None
        live = live if picture_file.opens(live, key) else None
    known = there if live is not None else set(hashes)
    with _transaction(mirrored):
        mirrored.executemany(_KEEP, [(sha256, at) for sha256 in hashes if sha256 in known])
    new = [sha256 for sha256 in hashes if sha256 not in known]
    if live is None or not new:
        return  # so it is most days
    compare.attach_as(mirrored, LIVE, live, key)
    for sha256 in new:
        go_on()
        _add_new(mirrored, sha256, [at])
    mirrored.execute(f"DETACH DATABASE {LIVE}")


def _add_new(mirrored: Connection, sha256: str, times: Iterable[str]) -> None:
    """Add a picture from the attached file, and note the backups of these times that have it."""
    with _transaction(mirrored):  # each by itself: a full disk ends it between two
        if (data := _sound(mirrored, LIVE, sha256)) is not None:
            mirrored.execute(_INSERT, (sha256, len(data), data))
        mirrored.executemany(_KEEP, [(sha256, at) for at in times])


def _is_between(moments: Iterable[datetime], first: str, last: str) -> bool:
    """Return whether one of the moments lies in a span, its ends included."""
    begin, end = datetime.fromisoformat(first), datetime.fromisoformat(last)
    return any(begin <= at <= end for at in moments)


@contextlib.contextmanager
def _transaction(mirrored: Connection) -> Iterator[None]:
    mirrored.execute("BEGIN IMMEDIATE")
    try:
        yield
        mirrored.execute("COMMIT")
    except BaseException:
        if mirrored.in_transaction:
            mirrored.execute("ROLLBACK")
        raise


def _drop(backups: Path, mirrored: Connection) -> None:
    """Drop the pictures between whose first and last backup none is kept."""
    kept = sorted(manifest.made_at for manifest in manifests(backups))
    if not kept or undescribed(backups):
        return  # some cannot be read just now, or were moved; nothing is dropped on a guess
    spans = mirrored.execute("SELECT DISTINCT first, last FROM kept").fetchall()  # far fewer
    for span in spans:
        if not _is_between(kept, *span):
            rows = mirrored.execute("SELECT sha256 FROM kept WHERE first = ? AND last = ?", span)
            for one in rows.fetchall():
                for table in ("blobs", "kept"):
                    mirrored.execute(f"DELETE FROM main.{table} WHERE sha256 = ?", one)  # noqa: S608 - a name of ours


def _sound(connection: Connection, schema: str, sha256: str) -> bytes | None:
    """Return the bytes of a picture; None where they are missing or were changed."""
    query = f"SELECT data FROM {schema}.blobs WHERE sha256 = ?"  # noqa: S608 - a name of ours
    row = connection.execute(query, (sha256,)).fetchone()
    if row is None or not isinstance(row[0], bytes):
        return None
    return row[0] if hashlib.sha256(row[0]).hexdigest() == sha256 else None


def present(path: Path, key: str | None) -> set[str]:
    """Return the hashes of the pictures in a file of pictures, the diary's own or the mirror.

    Args:
        path: of it; there need be none.
        key: its raw SQLCipher key; None: it is plain.

    Raises:
        DatabaseError, WorldError: it cannot be read.
    """
    live = picture_file.to_read(path, key)
    if live is None:
        return set()
    with closing(sqlite.connect(live, mode="ro", key=key)) as connection:
        if "blobs" not in compare.tables(connection):
            return set()
        return {str(sha256) for (sha256,) in connection.execute("SELECT sha256 FROM blobs")}


def _sweep(path: Path, key: str | None, hashes: Sequence[str]) -> None:
    """Remove what nothing refers to; not what has just been put there, for a row to follow."""
    if not path.exists() or not picture_file.opens(path, key):
        return
    with closing(sqlite.connect(path, key=key)) as connection:
        tables = {"thumbnails", "blobs"}.intersection(compare.tables(connection))
        rows = connection.execute("SELECT sha256 FROM blobs")  # by the index, past all bytes
        old = "SELECT added_at < datetime('now', ?) FROM blobs WHERE sha256 = ?"
        for sha256 in {str(one) for (one,) in rows}.difference(hashes):
            (is_old,) = connection.execute(old, (LEAST_AGE, sha256)).fetchone()
            for table in tables if is_old else ():
                connection.execute(f"DELETE FROM {table} WHERE sha256 = ?", (sha256,))  # noqa: S608 - a name of ours


def healthy(path: Path, key: str | None) -> set[str]:
    """Return what ``present`` does; no hashes where the file is damaged and can be made anew.

    Args:
        path: of the file; there need be none.
        key: its raw SQLCipher key; None: it is plain.

    Raises:
        WorldError: it cannot be read for another reason.
    """
    try:
        return present(path, key)
    except sqlite.DatabaseError:
        return set()
