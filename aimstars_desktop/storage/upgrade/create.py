"""Making a new diary file, by the same revisions that upgrade old ones."""

from __future__ import annotations

import contextlib
from pathlib import Path

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import causes, chain, history
from aimstars_desktop.storage.upgrade.backup import SIDECARS
from aimstars_desktop.storage.upgrade.manifest import sync
from aimstars_desktop.storage.upgrade.revisions import APPLICATION_ID, HEAD


def create(folders: Folders, *, key: str | None = None) -> None:
    """Make the diary file at head; the exclusive lock of the folder is held.

    It grows under another name and is renamed when it is whole, so that a kill on the way never
    leaves an empty file that looks like a lost diary.

    Raises:
        DiaryFileError: the folder cannot be written, or the disk is full; nothing is left.
    """
    path = folders.database
    unfinished = path.with_name(f"{path.name}.new")
    with causes.told(path):
        _remove(unfinished)
        try:
            sqlite.make_file(unfinished)
            build(unfinished, key=key)
            sync(unfinished)
            unfinished.replace(path)
            sync(path.parent)
        except BaseException:
            with contextlib.suppress(OSError):
                _remove(unfinished)
            raise


def build(path: Path, *, target: str = HEAD, key: str | None = None) -> None:
    """Run the chain in the empty file ``path`` up to ``target``."""
    connection = sqlite.connect(path, key=key, foreign_keys=False)
    try:
        connection.execute("BEGIN IMMEDIATE")
        chain.run(connection, target)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        history.write_origin(connection, target)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _remove(path: Path) -> None:
    for end in SIDECARS:
        path.with_name(path.name + end).unlink(missing_ok=True)
