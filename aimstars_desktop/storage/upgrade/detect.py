"""What lies where the diary should be, and which revision it is; nothing here writes."""

from __future__ import annotations

import contextlib
import json
import stat
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.revisions import (
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
    """What a file is by its first bytes."""

    MISSING = "missing"
    SQLITE = "sqlite"
    OPAQUE = "opaque"
    """No plain database: encrypted, damaged or something else. Only a key can tell."""


def classify(path: Path) -> FileKind:
    """Say what ``path`` is by its first bytes; to be called while nobody here has it open.

    Reading a file that this process has open in SQLite would drop SQLite's locks.

    Raises:
        DiaryFileError: it is no file, cannot be read, or is empty or all zeros at its start.
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
) -> Connection:
    """Open a file of this kind, and see whether the key opens it.

    Raises:
        DiaryFileError: the key does not, or the file has none, or it cannot be opened.
    """
    if key is not None and kind is FileKind.SQLITE:
        raise refusals.key_not_needed(path)
    with causes.told(path):
        try:
            return sqlite.connect(path, mode=mode, key=key, immutable=immutable)
        except sqlite.DatabaseError as error:
            if key is not None and causes.kind_of(error) == causes.NO_DATABASE:
                raise refusals.wrong_key() from error
            raise


def is_at_head(connection: Connection) -> bool:
    """Say whether the diary needs nothing: the one SELECT of an ordinary launch."""
    try:
        return _versions(connection) == [HEAD]
    except sqlite.DatabaseError as error:
        if causes.kind_of(error) is None:  # no such table: for ``identify`` to explain
            return False
        raise


def identify(connection: Connection, path: Path) -> str:
    """Return the one known revision of the diary.

    Raises:
        DiaryFileError: it is newer, the web app's, another program's, or says nothing certain.
    """
    with causes.told(path):
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
        raise refusals.file_is_of_the_web_app()
    if version in CHAIN:
        return version
    if mark == APPLICATION_ID or {"users", "diary_entries"} <= tables:
        raise refusals.file_is_newer(version, program_of(connection, version))
    raise refusals.file_is_foreign(path)


def program_of(connection: Connection, revision: str) -> str | None:
    """Return the version of the program that brought the diary to a revision, if the file tells.

    The file is of a later version, of which nothing is certain: what is not understood is nothing.
    """
    with contextlib.suppress(sqlite.DatabaseError, ValueError, TypeError, KeyError):
        rows = connection.execute(
            "SELECT receipt FROM schema_history WHERE target = ? ORDER BY id DESC LIMIT 1",
            (revision,),
        )
        for (receipt,) in rows:
            return str(json.loads(receipt)["program"])
    return None


def probe_write(connection: Connection, path: Path) -> None:
    """Try a write and take it back: rights and ``os.access`` do not tell the whole truth.

    Raises:
        DiaryFileError: the file cannot be written, or somebody else is writing.
    """
    with causes.told(path):
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
