"""Which pictures a diary refers to, and which a file of pictures has; by their hashes."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.pictures import picture_file
from aimstars_desktop.storage.upgrade.file import compare

if TYPE_CHECKING:
    from sqlite3 import Connection

_REFERRING = ("entry_pictures", "draft_pictures")


def found_by(connection: Connection, query: str, values: Sequence[str] = ()) -> set[str]:
    """Return the hashes that a query finds, as one row: the driver is slow with thousands.

    Args:
        connection: to a diary, or to a file of pictures.
        query: whose column is called ``sha256``.
        values: of the query.
    """
    joined = f"SELECT group_concat(sha256) FROM ({query})"  # noqa: S608 - queries of ours
    (found,) = connection.execute(joined, values).fetchone()
    return set(found.split(",")) if found else set()


def referred(diary: Connection) -> Sequence[str]:
    """Return the hashes of all pictures that a diary refers to; none before it has the tables."""
    there = set(compare.tables(diary))
    found: set[str] = set()
    for table in _REFERRING:
        if table in there:
            found |= found_by(diary, f"SELECT sha256 FROM main.{table}")  # noqa: S608 - a name of ours
    return sorted(found)


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
        return found_by(connection, "SELECT sha256 FROM blobs")


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
