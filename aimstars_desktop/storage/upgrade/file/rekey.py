"""Rewrites a diary file or a backup: encrypted, plain, or under another key.

The new file is complete, compared and synced before it takes the old one's place in one step, so
that a kill leaves the old file or the new one, whole.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.damage import integrity
from aimstars_desktop.storage.keys.refusals import not_rewritten
from aimstars_desktop.storage.pictures import picture_file
from aimstars_desktop.storage.private_files import sync
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.file import compare, leftover_log, scratch
from aimstars_desktop.storage.upgrade.file.backup import BackupDiffersError
from aimstars_desktop.storage.upgrade.file.names import UNFINISHED
from aimstars_desktop.storage.upgrade.file.telling import Telling

if TYPE_CHECKING:
    from sqlite3 import Connection

TARGET = "rekeyed"
COPIED = 0.7
"""The share of the work that copying is; the rest is comparing."""


def rekey(
    folders: Folders,
    *,
    key: str | None,
    new_key: str | None,
    on_progress: Callable[[float], None],
) -> None:
    """Write the diary under another key; the caller holds the folder's lock exclusively.

    Args:
        folders: of the diary.
        key: the raw SQLCipher key; None: it is plain.
        new_key: the same for the new file.
        on_progress: called with the share done; an exception from it cancels.

    Raises:
        DiaryFileError: it was not done, and the diary is as it was.
    """
    path = folders.database.resolve()
    unfinished = path.with_name(path.name + UNFINISHED)
    pictures = folders.pictures.stat().st_size if folders.pictures.exists() else 0
    needed, free = 2 * path.stat().st_size + pictures, shutil.disk_usage(path.parent).free
    if free < needed:
        raise refusals.no_space(folders.data, needed, free)
    with _refusals(folders.database), contextlib.ExitStack() as held:
        held.callback(scratch.sweep_rekeyed, folders)
        scratch.sweep_rekeyed(folders)
        writer = held.enter_context(closing(sqlite.connect(path, key=key)))
        # Leaving WAL needs exclusive access: a program that has the file open is noticed here.
        sqlite.set_journal(writer, "DELETE")
        writer.execute("BEGIN IMMEDIATE")
        share = pictures / max(path.stat().st_size + pictures, 1)
        if pictures:
            _copy_pictures(folders.pictures, key, new_key, lambda done: on_progress(share * done))
            held.callback(_settle_pictures, folders.pictures, path, new_key)
        with closing(sqlite.connect(path, mode="ro", key=key, foreign_keys=False)) as source:
            copy(
                source,
                unfinished,
                key=key,
                new_key=new_key,
                on_progress=lambda done: on_progress(share + (1 - share) * done),
            )
        if os.name == "nt":
            writer.close()  # on Windows an open file cannot be replaced
        leftover_log.forget(folders)
        unfinished.replace(path)
        with contextlib.suppress(OSError):  # it is done: this must not be taken for a failure
            sync(path.parent)


def _copy_pictures(
    path: Path, key: str | None, new_key: str | None, on_progress: Callable[[float], None]
) -> None:
    """Write a copy of the pictures under the new key beside them.

    It takes their place when the diary has the new key; see ``picture_file.settle``.
    """
    picture_file.settle(path, key)
    if not picture_file.opens(path, key):
        return  # they are not those of this diary, and stay as they are
    coming = picture_file.coming_of(path)
    with closing(sqlite.connect(path, mode="ro", key=key)) as source:
        try:
            copy(source, coming, key=key, new_key=new_key, on_progress=on_progress)
        except BaseException:
            picture_file.drop_coming(path)
            raise


def _settle_pictures(path: Path, diary: Path, new_key: str | None) -> None:
    """Give the pictures the key that the diary has, whether its change succeeded or not."""
    coming = picture_file.coming_of(path)
    if not coming.exists():
        return
    if picture_file.opens(diary, new_key):
        coming.replace(path)
    else:
        picture_file.drop_coming(path)


@contextlib.contextmanager
def _refusals(file: Path) -> Iterator[None]:
    """Turn whatever goes wrong with the files into a refusal with its cause."""
    try:
        with causes.refusals_about(file):
            yield
    except (sqlite.DatabaseError, OSError, causes.DiffersError) as error:
        raise not_rewritten(causes.sentence(error, file)) from error


def copy(
    source: Connection,
    target: Path,
    *,
    key: str | None,
    new_key: str | None,
    on_progress: Callable[[float], None],
) -> None:
    """Copy a database into a new file under another key, compare it, and sync it to disk.

    Args:
        source: a connection of its own, on which nothing else is done.
        target: is created, or is an empty file.
        key: of the source; None: it is plain.
        new_key: of the target; None: it becomes plain.
        on_progress: called with the share done; an exception from it cancels.

    Raises:
        BackupDiffersError: the copy differs.
        DatabaseError, OSError: it could not be made.
    """
    with contextlib.suppress(FileExistsError):
        sqlite.make_file(target)
    watch = Telling(on_progress)
    watch.say(0.0)  # a small diary is done before SQLite looks for the first time
    (pages,) = source.execute("PRAGMA page_count").fetchone()
    (size,) = source.execute("PRAGMA page_size").fetchone()

    def share() -> float:
        return COPIED * min(target.stat().st_size / max(int(pages) * int(size), 1), 1.0)

    with watch.during(source, share):
        if key is not None and new_key is not None:
            _back_up(source, target, new_key, watch)
        else:
            _export(source, target, new_key)
    watch.say(COPIED)
    with watch.during(source, lambda: COPIED):
        with compare.attached(source, target, new_key):
            differences = compare.copy_differences(source)
        if differences:
            raise BackupDiffersError("; ".join(differences))
    with closing(sqlite.connect(target, mode="ro", key=new_key)) as opened:
        if integrity.has_faults(opened, "quick_check"):
            raise BackupDiffersError("it is not sound")
    sync(target)
    watch.say(1.0)


def _export(source: Connection, target: Path, new_key: str | None) -> None:
    """Write all rows into an empty file; needed whenever one of the two is plain."""
    compare.attach_as(source, TARGET, target, new_key, mode="rw")
    try:
        pragmas = {
            name: int(source.execute(f"PRAGMA main.{name}").fetchone()[0])
            for name in ("auto_vacuum", "user_version", "application_id")
        }
        # This one counts only before the first table; the export itself keeps none of the three.
        source.execute(f"PRAGMA {TARGET}.auto_vacuum = {pragmas.pop('auto_vacuum')}")
        source.execute(f"SELECT sqlcipher_export('{TARGET}')")
        for name, value in pragmas.items():
            source.execute(f"PRAGMA {TARGET}.{name} = {value}")
    finally:
        if source.in_transaction:
            source.execute("ROLLBACK")
        source.execute(f"DETACH DATABASE {TARGET}")


def _back_up(source: Connection, target: Path, new_key: str, watch: Telling) -> None:
    with closing(sqlite.connect(target, key=new_key, foreign_keys=False)) as copied:
        copied.execute("PRAGMA journal_mode = OFF")
        source.backup(
            copied,
            pages=256,
            progress=lambda _, left, total: watch.say(COPIED * (1 - left / total if total else 1)),
        )
        sqlite.set_journal(copied, "DELETE")
