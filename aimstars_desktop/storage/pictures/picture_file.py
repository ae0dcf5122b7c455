"""The file of the pictures beside the diary: made when it is needed, and written under another key.

When the key of the diary changes, a copy of the pictures under the new key is complete before the
diary is swapped, and takes their place after it. So a kill leaves the pictures under the old key
and their copy; which of the two belongs to the diary is found out with its present key.
"""

from __future__ import annotations

import contextlib
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, cast

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import private_files, sqlite

if TYPE_CHECKING:
    from sqlite3 import Connection

COMING = ".coming"
"""Ends the name of its copy under the key that comes."""

VERSION = 1
"""The shape of its tables, as ``PRAGMA user_version``."""

_SIDES = ("", "-journal", "-wal", "-shm")
"""What SQLite adds to the name of a file for those beside it; first the file itself."""


def coming_of(path: Path) -> Path:
    """Return the path of the copy of a file under the key that comes."""
    return path.with_name(path.name + COMING)


def make_ready(path: Path, key: str | None) -> None:
    """Make the file if it is missing; one that belongs to another diary is kept under another name.

    Args:
        path: of the file.
        key: the raw SQLCipher key of the diary; None: it is plain.

    Raises:
        OSError, DatabaseError: it cannot be made or read.
    """
    settle(path, key)
    if path.exists() and path.stat().st_size and not opens(path, key):
        path.replace(private_files.left_name(path))
    if not path.exists():
        sqlite.make_file(path)
    if not path.stat().st_size:
        with closing(sqlite.connect(path, key=key)) as connection:
            connection.execute("PRAGMA auto_vacuum = FULL")  # what is removed makes room
            connection.execute(f"PRAGMA user_version = {VERSION}")


def to_read(path: Path, key: str | None) -> Path | None:
    """Return the file that belongs to the diary, or None; nothing is changed.

    Args:
        path: of the file.
        key: the raw SQLCipher key that the diary has now.
    """
    coming = coming_of(path)
    if coming.exists() and not (path.exists() and opens(path, key)) and opens(coming, key):
        return coming
    return path if path.exists() and path.stat().st_size else None


def check(driver: object) -> None:
    """Refuse a file that a newer version of the program has written.

    Raises:
        WorldError: it is so.
    """
    (version,) = cast("Connection", driver).execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise WorldError(
            QT_TRANSLATE_NOOP(
                "Errors", "The pictures were last used by a newer version of the program."
            )
        )


def unreadable() -> WorldError:
    """Return the refusal of a file that is damaged, or has another key."""
    return WorldError(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The file of the pictures is damaged, or belongs to another diary. Your entries are"
            " not affected.",
        )
    )


def settle(path: Path, key: str | None) -> None:
    """Finish or take back a change of the key that was interrupted.

    Args:
        path: of the file.
        key: the raw SQLCipher key that the diary has now.
    """
    coming = coming_of(path)
    if not coming.exists():
        return
    if (not path.exists() or not opens(path, key)) and opens(coming, key):
        coming.replace(path)
    else:
        drop_coming(path)


def drop_coming(path: Path) -> None:
    """Remove the copy under another key."""
    for end in _SIDES:
        with contextlib.suppress(OSError):
            path.with_name(path.name + COMING + end).unlink(missing_ok=True)


def opens(path: Path, key: str | None) -> bool:
    """Return whether the key is that of a file; a file that is merely busy counts as its own.

    Raises:
        DatabaseError: it cannot be read for another reason.
    """
    try:
        with closing(sqlite.connect(path, mode="ro", key=key)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            return False
        raise
    return True
