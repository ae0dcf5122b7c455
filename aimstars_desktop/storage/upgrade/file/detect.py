"""Detects what a diary file is, and its revision; nothing here changes it."""

from __future__ import annotations

import contextlib
import json
import stat
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.chain.revisions import (
    APPLICATION_ID,
    CHAIN,
    HEAD,
    PLURAL,
    WEB_ONLY,
)

if TYPE_CHECKING:
    from sqlite3 import Connection

_HEADER = b"SQLite format 3\0"


class FileKind(Enum):
    """The kind of a file, from its first bytes."""

    MISSING = "missing"
    SQLITE = "sqlite"
    OPAQUE = "opaque"
    """Not a plain database: encrypted, damaged or something else. Only a key can tell."""


def classify(path: Path) -> FileKind:
    """Return the kind of a file, from its first bytes; this process must not have it open.

    Reading a file that this process has open in SQLite would drop SQLite's locks.

    Raises:
        DiaryFileError: it is not a file, cannot be read, or is empty or starts with zeros.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        return FileKind.MISSING
    except OSError as error:
        raise refusals.file_unreadable(path) from error
    if not stat.S_ISREG(status.st_mode):
        raise refusals.file_is_no_file(path)
    if status.st_size == 0:
        raise refusals.file_is_empty(path)
    try:
        with path.open("rb") as file:
            start = file.read(4096)
    except OSError as error:
        raise refusals.file_unreadable(path) from error
    if not any(start):
        raise refusals.file_is_no_database(path)
    return FileKind.SQLITE if start.startswith(_HEADER) else FileKind.OPAQUE


def connect(
    path: Path,
    kind: FileKind,
    *,
    mode: sqlite.Mode = "rw",
    key: str | None = None,
    immutable: bool = False,
    foreign_keys: bool = True,
) -> Connection:
    """Open a file of this kind, and check that the key fits.

    Args:
        path: of the file.
        kind: as :func:`classify` says.
        mode: see ``sqlite.connect``.
        key: the raw SQLCipher key, if there is one.
        immutable: see ``sqlite.connect``.
        foreign_keys: see ``sqlite.connect``.

    Raises:
        DiaryFileError: the key does not fit, or none is needed, or it cannot be opened.
    """
    if key is not None and kind is FileKind.SQLITE:
        raise refusals.key_not_needed(path)
    with causes.refusals_about(path):
        try:
            return sqlite.connect(
                path, mode=mode, key=key, immutable=immutable, foreign_keys=foreign_keys
            )
        except sqlite.DatabaseError as error:
            if key is not None and causes.kind_of(error) == causes.NO_DATABASE:
                raise refusals.wrong_key() from error
            raise


def is_at_head(connection: Connection) -> bool:
    """Return whether the diary is at head: the only SELECT of an ordinary launch."""
    try:
        return _versions(connection) == [HEAD]
    except sqlite.DatabaseError as error:
        if causes.kind_of(error) is None:  # no such table: ``identify`` explains it
            return False
        raise


def identify(connection: Connection, path: Path) -> str:
    """Return the revision of the diary, which must be a known one.

    Raises:
        DiaryFileError: it is newer, the web app's, another program's, or unclear.
    """
    with causes.refusals_about(path):
        tables = {
            str(name)
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        }
        if "alembic_version" not in tables:
            raise refusals.file_is_foreign(path)
        versions = _versions(connection)
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
    if len(versions) != 1:
        raise refusals.versions_are_odd(path, ", ".join(versions) or "0")
    (version,) = versions
    if version in WEB_ONLY or (version == PLURAL and "diary_entry" in tables):
        raise refusals.file_is_of_the_web_app(path)
    if version in CHAIN:
        return version
    if mark == APPLICATION_ID or {"users", "diary_entries"} <= tables:
        raise refusals.file_is_newer(version, program_of(connection, version))
    raise refusals.file_is_foreign(path)


def program_of(connection: Connection, revision: str) -> str | None:
    """Return the version of the program that brought the diary to a revision, if recorded.

    The file is of a later version and may hold anything; what is not understood is ignored.
    """
    with contextlib.suppress(sqlite.DatabaseError, ValueError, TypeError, KeyError, RecursionError):
        rows = connection.execute(
            "SELECT receipt FROM schema_history WHERE target = ? ORDER BY id DESC LIMIT 1",
            (revision,),
        )
        for (receipt,) in rows:
            return str(json.loads(receipt)["program"])
    return None


def probe_write(connection: Connection, path: Path) -> None:
    """Try a write and roll it back: permissions and ``os.access`` are not reliable.

    Raises:
        DiaryFileError: the file cannot be written, or somebody else is writing.
    """
    with causes.refusals_about(path):
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute(f"PRAGMA user_version = {int(version)}")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _versions(connection: Connection) -> list[str]:
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return [str(version) for (version,) in rows]
