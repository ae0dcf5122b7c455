"""Opening SQLite files: the one place that calls ``sqlcipher3.connect``.

It does not import SQLAlchemy, so that the check at launch stays quick. One library opens every
file, even plain ones: two SQLite libraries in one process would drop each other's locks.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from sqlcipher3 import dbapi2 as driver

from aimstars_desktop.compat import override
from aimstars_desktop.config import make_private_folder

if TYPE_CHECKING:
    from sqlite3 import Connection  # the same methods, with types; never imported at run time

Mode = Literal["ro", "rw", "rwc"]
Journal = Literal["WAL", "DELETE"]

DRIVER: ModuleType = driver
"""The DBAPI module, for the engine factory."""

DatabaseError: type[Exception] = driver.DatabaseError
"""The base class of all SQLite errors; not the one of ``sqlite3``."""

BUSY_SECONDS = 5.0
LARGE_CACHE_KIB = 192 * 1024
"""Holds the whole file of 100,000 entries with their indexes; an upgrade of it stays below 200 MB.

A smaller cache than the file is of no use to work that reads all of it twice: what was read first
has left it when it is read again.
"""

FOLDER_MODE = 0o700
FILE_MODE = 0o600


class _Cursor(driver.Cursor):  # type: ignore[misc]  # the driver has no types
    """Reports a damaged schema like all other damage.

    SQLite quotes the schema in its message, and where that is not UTF-8, the driver would raise
    a UnicodeDecodeError.
    """

    @override
    def execute(self, *arguments: object) -> _Cursor:
        return self._reporting(super().execute, arguments)

    @override
    def executemany(self, *arguments: object) -> _Cursor:
        return self._reporting(super().executemany, arguments)

    @override
    def executescript(self, *arguments: object) -> _Cursor:
        return self._reporting(super().executescript, arguments)

    def _reporting(self, run: Callable[..., object], arguments: tuple[object, ...]) -> _Cursor:
        try:
            run(*arguments)
        except UnicodeDecodeError:
            damage = DatabaseError("the schema is damaged")
            damage.sqlite_errorname = "SQLITE_CORRUPT"  # type: ignore[attr-defined]  # as the driver names it
            raise damage from None  # what is quoted may hold words of the diary
        return self


class _Connection(driver.Connection):  # type: ignore[misc]  # the driver has no types
    """Runs everything by such cursors."""

    @override
    def cursor(self) -> _Cursor:
        cursor: _Cursor = super().cursor(_Cursor)
        return cursor


def uri(path: Path, mode: Mode, *, immutable: bool = False) -> str:
    """Return ``path`` as a SQLite URI, with special characters escaped.

    Args:
        path: of the file.
        mode: ``"ro"``, ``"rw"`` or ``"rwc"``, as SQLite defines them.
        immutable: whether nobody can write to the file.
    """
    text = quote(os.fsencode(os.path.abspath(path).replace(os.sep, "/")), safe="/:")
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
    """Open ``path`` with our settings and without automatic transactions.

    Args:
        mode: ``"rw"`` never creates a file; ``"rwc"`` is for private new files.
        key: the raw SQLCipher key as 64 or 96 hexadecimal digits; None for a plain file.
        foreign_keys: enforcement; off only while tables are rebuilt.
        busy_seconds: how long to wait for another program's lock.
        immutable: read a file that nobody can write, without locks and side files.

    Raises:
        DatabaseError: there is no such file, or it cannot be opened.
    """
    connection: Connection = driver.connect(
        uri(path, mode, immutable=immutable),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=busy_seconds,
        factory=_Connection,
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
        ":memory:", isolation_level=None, check_same_thread=False, factory=_Connection
    )
    configure(connection, key=key, foreign_keys=True)
    return connection


def configure(connection: Connection, *, key: str | None, foreign_keys: bool) -> None:
    """Give a new connection its key, before anything else, and its settings.

    Args:
        connection: has done nothing yet.
        key: the raw SQLCipher key, see :func:`connect`.
        foreign_keys: whether they are enforced.

    Raises:
        ValueError: the key is not a raw key.
    """
    if key is not None:
        if len(key) not in (64, 96) or not set(key) <= set("0123456789abcdef"):
            raise ValueError("a raw key is 64 or 96 lower-case hexadecimal digits")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
    connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
    connection.execute("PRAGMA legacy_alter_table = OFF")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA trusted_schema = OFF")
    # What is deleted for good is overwritten, not only unlinked.
    connection.execute("PRAGMA secure_delete = ON")


def set_journal(connection: Connection, journal: Journal) -> str:
    """Request a journal mode and return the one now in effect, in upper case."""
    (mode,) = connection.execute(f"PRAGMA journal_mode = {journal}").fetchone()
    return str(mode).upper()


def enlarge_cache(connection: Connection) -> None:
    """Let a connection keep far more pages, for work that reads and writes all of them repeatedly.

    A page of an encrypted file that has left the cache is decrypted again when it is next read,
    and was encrypted if it had changed. Memory is taken as pages are read, so never more than the
    file is large.
    """
    connection.execute(f"PRAGMA cache_size = -{LARGE_CACHE_KIB}")


def make_folder(path: Path) -> None:
    """Create a folder that only its owner can enter; an existing one keeps its mode.

    Raises:
        OSError: it cannot be created, or something else has its name.
    """
    if not path.is_dir():
        make_private_folder(path.parent)
        path.mkdir(exist_ok=True)
        path.chmod(FOLDER_MODE)


def make_file(path: Path) -> None:
    """Create an empty file that only its owner can read; refuse an existing one.

    SQLite gives ``-wal``, ``-shm`` and ``-journal`` the mode of their main file.

    Raises:
        OSError: it cannot be created, or it exists.
    """
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
    os.close(os.open(path, flags, FILE_MODE))
