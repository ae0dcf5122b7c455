"""The mirror of the pictures beside the backups: what a backup refers to can be brought back.

Backups of the diary stay small; the bytes of pictures are copied once, and go when no backup is
kept any more that may refer to them. No backup has to be opened for that: the mirror notes for
each picture the first and the last backup that referred to it. As long as the diary refers to it,
there is no last one yet, so that a backup without new pictures writes nothing here.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
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
from aimstars_desktop.storage.upgrade.file.picture_hashes import found_by, healthy, referred

if TYPE_CHECKING:
    from sqlite3 import Connection

logger = logging.getLogger(__name__)

PARTIAL_NAME = f"aimstars-{PICTURES_NAME}{PARTIAL}"
"""Swept like an unfinished backup."""

LIVE = "live"
"""The name under which the store of the diary is attached."""

LEAST_AGE = "-1 day"
"""Bytes that nothing refers to are left alone for so long, as SQLite writes it."""

STILL = "9999-12-31T00:00:00+00:00"
"""The last backup with a picture that the diary still has: so far it is in each that is made."""

_KEPT = """
CREATE TABLE IF NOT EXISTS kept (
    sha256 VARCHAR(64) PRIMARY KEY NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL
)
"""
_INSERT = "INSERT OR IGNORE INTO main.blobs (sha256, size, data) VALUES (?, ?, ?)"
_KEEP = (
    "INSERT INTO main.kept (sha256, first, last) VALUES (?1, ?2, ?3)"
    " ON CONFLICT (sha256) DO UPDATE SET first = min(first, ?2), last = max(last, ?3)"
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
    unreferred = _bring_back(folders, key, hashes).difference(hashes)
    try:
        if unreferred:
            _sweep(folders.pictures, key, unreferred)
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
        _mirror(folders, key, hashes, made_at, pictures or folders.pictures)


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
    go_on: Callable[[], None] | None = None,
) -> None:
    """Mirror what a backup refers to; with ``go_on`` it is the newest of the diary itself."""
    at = made_at.astimezone(UTC)
    try:
        if (hashes and pictures.exists()) or place(folders.backups).exists():
            with _opened(folders.backups, key) as mirrored:
                if go_on is None:
                    span = (at.isoformat(), at.isoformat())
                    _add(pictures, key, mirrored, hashes, span, lambda: None)
                else:
                    _add(pictures, key, mirrored, hashes, (at.isoformat(), STILL), go_on)
                    _end(folders.backups, mirrored, hashes, at)
                _drop(folders.backups, mirrored, at)
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
        known = found_by(mirrored, "SELECT sha256 FROM main.blobs")
        compare.attach_as(mirrored, LIVE, place(backups), key)
        rows = mirrored.execute(f"SELECT sha256, first, last FROM {LIVE}.kept").fetchall()  # noqa: S608 - a name of ours
        kept = [row for row in rows if within(moments, row[1:])]
        newest = max(moments, default=datetime.max.replace(tzinfo=UTC)).isoformat()
        kept = [(sha256, first, min(last, newest)) for sha256, first, last in kept]
        with _transaction(mirrored):
            mirrored.executemany(_KEEP, [row for row in kept if row[0] in known])
        for sha256, *span in kept:
            if sha256 not in known:
                go_on()
                _add_new(mirrored, sha256, span)
        mirrored.execute(f"DETACH DATABASE {LIVE}")
        if moments:
            _drop(there, mirrored, max(moments))


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


def _bring_back(folders: Folders, key: str | None, hashes: Sequence[str]) -> set[str]:
    """Bring back what is missing; return the hashes of what was there before."""
    path = place(folders.backups)
    there: set[str] = set()
    try:
        there = healthy(folders.pictures, key)
        lost = set(hashes) - there
        if not lost or not path.exists() or not picture_file.opens(path, key):
            return there
        with closing(sqlite.connect(path, mode="ro", key=key)) as mirrored:
            store = PicturesBeside(folders.pictures, key)
            for sha256 in sorted(lost):
                if data := _sound(mirrored, "main", sha256):
                    store.put_bytes(sha256, data)
    except (sqlite.DatabaseError, OSError, WorldError) as error:
        _not_brought_back(error)
    return there


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
    span: tuple[str, str],
    go_on: Callable[[], None],
) -> None:
    there = found_by(mirrored, "SELECT sha256 FROM blobs")
    new = [sha256 for sha256 in hashes if sha256 not in there]
    live = picture_file.to_read(pictures, key) if new else None  # on most days none is new
    if live is not None and not picture_file.opens(live, key):
        key = None
        live = live if picture_file.opens(live, key) else None
    known = there if live is not None else set(hashes)
    noted = found_by(mirrored, "SELECT sha256 FROM kept WHERE first <= ? AND last >= ?", span)
    notes = [(sha256, *span) for sha256 in hashes if sha256 in known and sha256 not in noted]
    if notes:
        with _transaction(mirrored):
            mirrored.executemany(_KEEP, notes)
    if live is None:
        return
    compare.attach_as(mirrored, LIVE, live, key)
    for sha256 in new:
        go_on()
        _add_new(mirrored, sha256, span)
    mirrored.execute(f"DETACH DATABASE {LIVE}")


def _add_new(mirrored: Connection, sha256: str, span: Sequence[str]) -> None:
    """Add a picture from the attached file, and note the first and last backup that have it."""
    with _transaction(mirrored):  # each by itself: a full disk ends it between two
        if (data := _sound(mirrored, LIVE, sha256)) is not None:
            mirrored.execute(_INSERT, (sha256, len(data), data))
        mirrored.execute(_KEEP, (sha256, *span))


def _end(backups: Path, mirrored: Connection, hashes: Sequence[str], at: datetime) -> None:
    """Note that the backup before this one was the last that has what the diary no longer has."""
    still = found_by(mirrored, "SELECT sha256 FROM kept WHERE last = ?", (STILL,))
    gone = still.difference(hashes)
    if not gone or undescribed(backups):
        return
    # After a clock that was wrong there may be newer ones.
    others = [made.made_at for made in manifests(backups) if made.made_at != at]
    last = max(at - timedelta(microseconds=1), *others).astimezone(UTC).isoformat()
    with _transaction(mirrored):
        mirrored.executemany(
            "UPDATE kept SET last = ? WHERE sha256 = ?", [(last, sha256) for sha256 in gone]
        )


def within(moments: Iterable[datetime], span: Sequence[str]) -> Sequence[datetime]:
    """Return those of the moments that lie in a span, its ends included."""
    begin, end = map(datetime.fromisoformat, span)
    return [at for at in moments if begin <= at <= end]


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


def _drop(backups: Path, mirrored: Connection, at: datetime) -> None:
    """Drop the pictures between whose first and last backup none is kept; that of ``at`` is."""
    others = "SELECT DISTINCT first, last FROM kept WHERE NOT ? BETWEEN first AND last"
    spans = mirrored.execute(others, (at.astimezone(UTC).isoformat(),)).fetchall()
    if not spans:
        return  # so it is most days
    kept = sorted(manifest.made_at for manifest in manifests(backups))
    if not kept or undescribed(backups):
        return  # some cannot be read just now, or were moved; nothing is dropped on a guess
    for span in spans:
        if not within(kept, span):
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


def _sweep(path: Path, key: str | None, unreferred: Iterable[str]) -> None:
    """Remove what nothing refers to; not what has just been put there, for a row to follow."""
    if not path.exists() or not picture_file.opens(path, key):
        return
    with closing(sqlite.connect(path, key=key)) as connection:
        tables = {"thumbnails", "blobs"}.intersection(compare.tables(connection))
        old = "SELECT added_at < datetime('now', ?) FROM blobs WHERE sha256 = ?"
        for sha256 in unreferred:
            found = connection.execute(old, (LEAST_AGE, sha256)).fetchone()
            for table in tables if found and found[0] else ():
                connection.execute(f"DELETE FROM {table} WHERE sha256 = ?", (sha256,))  # noqa: S608 - a name of ours
