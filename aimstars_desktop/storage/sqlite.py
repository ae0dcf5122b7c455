"""Opening SQLite files: the one place that calls ``sqlcipher3.connect``.

Knows nothing of SQLAlchemy, so that the check at launch stays quick. One library opens every
file, plain ones too: two SQLite libraries in one process would drop each other's locks.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from sqlcipher3 import dbapi2 as driver

if TYPE_CHECKING:
    from sqlite3 import Connection  # the same methods, with types; never imported at run time

Mode = Literal["ro", "rw", "rwc"]
Journal = Literal["WAL", "DELETE"]

DRIVER: ModuleType = driver
"""The DBAPI module, for the engine factory."""

DatabaseError: type[Exception] = driver.DatabaseError
"""What every failure inside SQLite is an instance of; it is not the one of ``sqlite3``."""

BUSY_SECONDS = 5.0
FOLDER_MODE = 0o700
FILE_MODE = 0o600


def uri(path: Path, mode: Mode, *, immutable: bool = False) -> str:
    """Return ``path`` as a SQLite URI; every odd character of the path is escaped."""
    text = quote(os.path.abspath(path).replace(os.sep, "/"), safe="/:")
    if not text.startswith("/"):
        text = f"/{text}"  # file:///C:/…
    return f"file://{text}?mode={mode}" + ("&immutable=1" if immutable else "")


def connect(
    path: Path,
    *,
    mode: Mode = "rw",
    key: str | None = None,
    foreign_keys: bool = True,
    busy_seconds: float = BUSY_SECONDS,
    immutable: bool = False,
) -> Connection:
    """Open ``path`` with our rules and no transaction: every BEGIN is our own.

    Args:
        mode: ``"rw"`` never creates a file; ``"rwc"`` is for files that nobody else can know.
        key: the raw SQLCipher key as 64 or 96 hexadecimal digits; None for a plain file.
        foreign_keys: enforcement; off only where tables are rebuilt.
        busy_seconds: how long to wait for another program's lock.
        immutable: read a file that nobody may write, without locks and sidecars.

    Raises:
        DatabaseError: there is no such file, or it cannot be opened.
    """
    connection: Connection = driver.connect(
        uri(path, mode, immutable=immutable),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=busy_seconds,
    )
    try:
        configure(connection, key=key, foreign_keys=foreign_keys)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_in_memory(*, key: str | None = None) -> Connection:
    """Open a new database in memory, for tests; it ends with its connection."""
    connection: Connection = driver.connect(
        ":memory:", isolation_level=None, check_same_thread=False
    )
    configure(connection, key=key, foreign_keys=True)
    return connection


def configure(connection: Connection, *, key: str | None, foreign_keys: bool) -> None:
    """Give a fresh connection its key, first of all, and the settings that last as long as it."""
    if key is not None:
        if len(key) not in (64, 96) or not set(key) <= set("0123456789abcdef"):
            raise ValueError("a raw key is 64 or 96 lower-case hexadecimal digits")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
    connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
    connection.execute("PRAGMA legacy_alter_table = OFF")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA trusted_schema = OFF")
    # What a person deletes for good is overwritten, not only forgotten.
    connection.execute("PRAGMA secure_delete = ON")


def set_journal(connection: Connection, journal: Journal) -> str:
    """Ask for a journal mode and return the one that is in force now, in upper case."""
    (mode,) = connection.execute(f"PRAGMA journal_mode = {journal}").fetchone()
    return str(mode).upper()


def make_folder(path: Path) -> None:
    """Create a folder that only its owner may enter; one that exists keeps its mode.

    Raises:
        OSError: it cannot be created, or something else has its name.
    """
    if not path.is_dir():
        path.mkdir(parents=True, exist_ok=True)
        path.chmod(FOLDER_MODE)


def make_file(path: Path) -> None:
    """Create an empty file that only its owner may read; refuse one that exists.

    SQLite gives ``-wal``, ``-shm`` and ``-journal`` the mode of the file that they belong to.

    Raises:
        OSError: it cannot be created, or it exists.
    """
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
    os.close(os.open(path, flags, FILE_MODE))


def keep_private(path: Path) -> None:
    """Take the rights of group and others away from a file of ours, where systems have them."""
    mode = stat.S_IMODE(path.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        path.chmod(mode & 0o700)
