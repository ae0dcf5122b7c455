"""Verified copies of the diary file, made with SQLite's backup API and compared row by row."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import aimstars_desktop
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import compare
from aimstars_desktop.storage.upgrade.manifest import Manifest, manifests, sha256, sync

if TYPE_CHECKING:
    from sqlite3 import Connection

PAGES = 256
"""Pages copied at a time: small steps, so that progress moves and Cancel is heard."""

PARTIAL = ".partial"
IDLE = timedelta(days=1)
"""The time after which nobody is still at work on a half-made backup, even after a sleep."""

SIDECARS = ("", "-journal", "-wal", "-shm")


class BackupDiffersError(Exception):
    """The copy was made without an error and is not the same; it was removed."""


def make(
    source: Connection,
    folder: Path,
    *,
    reason: str,
    start: str,
    target: str,
    at: datetime,
    key: str | None = None,
    moved: Callable[[float], None] | None = None,
) -> Manifest:
    """Copy the diary behind ``source`` into ``folder``, verify the copy, and write its manifest.

    Args:
        source: a connection of its own, on which nothing is being changed.
        start: the revision of the diary; ``target`` the one that it is about to get.
        at: the moment for its name, aware UTC.
        moved: told how much is copied, 0 to 1; what it raises ends the work.

    Raises:
        BackupDiffersError: the copy differs from the diary.
        DatabaseError, OSError: the copy could not be made. Nothing of it stays.
    """
    sqlite.make_folder(folder)
    file = _begun(folder, start, target, at)
    partial = folder / f"{file}{PARTIAL}"
    try:
        source.execute("BEGIN")  # what is written meanwhile belongs to the next backup
        source.execute("SELECT 1 FROM sqlite_schema").fetchone()
        _copy(source, partial, key, moved or _unseen)
        with compare.attached(source, partial, key):
            differences = compare.copy_differences(source)
            counts = compare.counts(source, compare.COPY)
        if differences:
            raise BackupDiffersError("; ".join(differences))
        sync(partial)
        manifest = Manifest(
            file=file,
            reason=reason,
            start=start,
            target=target,
            program=aimstars_desktop.__version__,
            size=partial.stat().st_size,
            sha256=sha256(partial),
            counts=counts,
            made_at=at,
        )
        manifest.write(folder)
        partial.replace(folder / file)
        sync(folder)
    except BaseException:
        if source.in_transaction:
            source.execute("ROLLBACK")
        for begun in folder.glob(f"{file}*"):
            with contextlib.suppress(OSError):
                begun.unlink()
        raise
    return manifest


def same_state(
    source: Connection,
    folder: Path,
    start: str,
    key: str | None = None,
    *,
    before: tuple[str, str] | None = None,
) -> Manifest | None:
    """Return a verified backup of exactly what the diary holds now, if there is one.

    A try that failed and is made again then makes no second copy of the same state.

    Args:
        before: reason and target of a change; then only a backup that was made before the same
            one will do. The thinning keeps those longer than, say, the daily ones.
    """
    for manifest in reversed(manifests(folder)):
        if manifest.start != start or before not in (None, (manifest.reason, manifest.target)):
            continue
        if not is_intact(folder, manifest):
            continue
        with (
            contextlib.suppress(sqlite.DatabaseError),
            compare.attached(source, folder / manifest.file, key),
        ):
            if not compare.copy_differences(source):
                return manifest
    return None


def is_intact(folder: Path, manifest: Manifest) -> bool:
    """Say whether the backup is byte by byte what it was when it was verified."""
    path = folder / manifest.file
    try:
        return path.stat().st_size == manifest.size and sha256(path) == manifest.sha256
    except OSError:
        return False


def sweep(folder: Path, before: datetime | None = None) -> None:
    """Remove what killed or failed tries left half-made; finished backups stay.

    Args:
        before: only what nothing was written to since. Who holds the lock of the diary alone
            need not say it: nobody else is about to finish one.
    """
    for partial in folder.glob(f"aimstars-*{PARTIAL}*"):
        with contextlib.suppress(OSError):
            if before is None or partial.stat().st_mtime < before.timestamp():
                partial.unlink()


def _copy(
    source: Connection, partial: Path, key: str | None, moved: Callable[[float], None]
) -> None:
    def progress(status: int, remaining: int, total: int) -> None:
        del status
        moved(1 - remaining / total if total else 1.0)

    copy = sqlite.connect(partial, key=key, foreign_keys=False)
    try:
        # A copy that fails is thrown away, and one that succeeds is brought to the disk at once.
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy, pages=PAGES, progress=progress)
        sqlite.set_journal(copy, "DELETE")  # the backup API copies the mode as well
    finally:
        copy.close()


def _unseen(share: float) -> None:
    """Nobody looks on."""


def _begun(folder: Path, start: str, target: str, at: datetime) -> str:
    """Find a name that no backup has, begin the file, and return the name."""
    moment = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    stem = f"aimstars-{start}-{target}-{moment}"
    file = f"{stem}.db"
    number = 1
    while not _begins(folder, file):
        number += 1
        file = f"{stem}-{number}.db"
    return file


def _begins(folder: Path, file: str) -> bool:
    """Create the half-made file, unless there is a backup of that name, half-made or whole.

    Another program may be making one in the same second: only one of them can create the file.
    """
    partial = folder / f"{file}{PARTIAL}"
    try:
        sqlite.make_file(partial)
    except FileExistsError:
        return False
    if any(os.path.lexists(folder / f"{file}{end}") for end in ("", ".json")):
        partial.unlink()
        return False
    return True
