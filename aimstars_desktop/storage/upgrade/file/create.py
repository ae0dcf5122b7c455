"""Creates a new diary file, with the same revisions that upgrade old ones."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.private_files import sync
from aimstars_desktop.storage.upgrade import causes
from aimstars_desktop.storage.upgrade.chain import joined, runner
from aimstars_desktop.storage.upgrade.chain.revisions import APPLICATION_ID, HEAD
from aimstars_desktop.storage.upgrade.file import history, leftover_log
from aimstars_desktop.storage.upgrade.file.names import SIDECARS

LINK = ".link"
"""Added to the name of a link that leads nowhere, when a new diary takes its place."""


def create(folders: Folders, *, key: str | None = None) -> None:
    """Create the diary file at head; the caller holds the folder's lock exclusively.

    Raises:
        DiaryFileError: the folder cannot be written, the disk is full, or the revisions of this
            program cannot be run; nothing is left.
    """
    with built(folders, key=key) as put_in_place:
        put_in_place()


@contextmanager
def built(folders: Folders, *, key: str | None = None) -> Iterator[Callable[[], None]]:
    """Build a diary file at head under another name, and yield what puts it in its place.

    So a kill never leaves an empty file that looks like a lost diary, and one that is to be
    replaced is there until everything that may fail is done.

    Raises:
        DiaryFileError: as ``create``.
    """
    runner.refuse_several_heads()
    path = folders.database
    unfinished = unfinished_of(folders)
    with causes.refusals_about(path):
        _remove(unfinished)
        try:
            sqlite.make_file(unfinished)
            build(unfinished, key=key)
            sync(unfinished)
            yield lambda: _put_in_place(folders, unfinished)
        except BaseException:
            with contextlib.suppress(OSError):
                _remove(unfinished)
            raise


def unfinished_of(folders: Folders) -> Path:
    """Return the name under which a diary file is built."""
    return folders.database.with_name(f"{folders.database.name}.new")


def _put_in_place(folders: Folders, unfinished: Path) -> None:
    path = folders.database
    if path.is_symlink():  # asked for: what it leads to may be on a disk that comes back
        path.replace(path.with_name(f"{path.name}{LINK}"))
    leftover_log.forget(folders)
    leftover_log.set_aside(path.resolve())  # it belongs to a diary that is gone
    unfinished.replace(path)
    sync(path.parent)


def build(path: Path, *, target: str = HEAD, key: str | None = None) -> None:
    """Make the tables of ``target`` in the empty file ``path``.

    Args:
        path: an empty file.
        target: the revision to go to.
        key: the raw SQLCipher key, if the file is to be encrypted.
    """
    connection = sqlite.connect(path, key=key, foreign_keys=False)
    try:
        connection.execute("BEGIN IMMEDIATE")
        with runner.no_transactions(connection), runner.bound(connection) as bind:
            joined.create(bind, target)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        history.write_origin(connection, target)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _remove(path: Path) -> None:
    for end in SIDECARS:
        path.with_name(path.name + end).unlink(missing_ok=True)
