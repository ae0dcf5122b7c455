"""Records a revision in a diary whose tables are those of that revision."""

from __future__ import annotations

from contextlib import closing

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import causes
from aimstars_desktop.storage.upgrade.chain.shape import shape_differences
from aimstars_desktop.storage.upgrade.file import detect


def stamp(folders: Folders, revision: str, *, key: str | None = None) -> None:
    """Record ``revision`` in the diary; the caller holds the folder's lock exclusively.

    Args:
        folders: of the diary.
        revision: what to record.
        key: the raw SQLCipher key, if there is one.

    Raises:
        DiaryFileError: the diary cannot be read or written.
        ValueError: its tables are not exactly those of ``revision``; nothing was changed.
    """
    path = folders.database
    with causes.refusals_about(path), closing(sqlite.connect(path, key=key)) as connection:
        if differences := shape_differences(connection, revision):
            raise ValueError(f"the tables are not those of {revision}: {differences[0]}")
        detect.probe_write(connection, path)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM alembic_version")
        connection.execute("INSERT INTO alembic_version VALUES (?)", (revision,))
        connection.execute("COMMIT")
