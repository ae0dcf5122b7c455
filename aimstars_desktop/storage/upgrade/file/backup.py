"""Verified copies of the diary file, made with SQLite's backup API and compared row by row."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import aimstars_desktop
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.private_files import sync
from aimstars_desktop.storage.upgrade.causes import DiffersError
from aimstars_desktop.storage.upgrade.file import compare
from aimstars_desktop.storage.upgrade.file.manifest import (
    FILE,
    Manifest,
    manifests,
    put_in_place,
    sha256,
)
from aimstars_desktop.storage.upgrade.file.summing import Summing
from aimstars_desktop.storage.upgrade.file.telling import Telling

if TYPE_CHECKING:
    from sqlite3 import Connection

    from aimstars_desktop.storage.keys.slots import Slots

PAGES = 256
"""Pages copied at a time: few, so that progress moves and Cancel works."""

PARTIAL = ".partial"
IDLE = timedelta(days=1)
"""After this time nobody is still writing an unfinished backup, even after a suspend."""


_CHUNK = 1 << 20
"""Bytes of a finished backup that are copied at a time."""


class BackupDiffersError(DiffersError):
    """The copy was made without an error but differs; it was removed."""


@contextlib.contextmanager
def whole_or_nothing(folder: Path, file: str) -> Iterator[None]:
    """Remove what was begun of a backup if making it fails.

    Args:
        folder: of the backup.
        file: the name that was reserved for it.
    """
    try:
        yield
    except BaseException:
        for begun in folder.glob(f"{file}*"):
            with contextlib.suppress(OSError):
                begun.unlink()
        raise


def _go_on() -> None:
    """Never stop."""


def make(
    source: Connection,
    folder: Path,
    *,
    reason: str,
    start: str,
    target: str,
    at: datetime,
    key: str | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> Manifest:
    """Copy the diary behind ``source`` into ``folder``, verify the copy, and write its manifest.

    Args:
        source: a separate connection, on which nothing is being changed.
        folder: for the backup.
        reason: why it is made.
        start: the revision of the diary.
        target: the one that it is about to get.
        at: the time for its name, aware UTC.
        key: the raw SQLCipher key, if the diary is encrypted.
        on_progress: called with the share copied, 0 to 1, and with 1 while the copy is verified;
            an exception from it ends the work.

    Raises:
        BackupDiffersError: the copy differs from the diary.
        DatabaseError, OSError: the copy could not be made. Nothing of it is kept.
    """
    sqlite.make_folder(folder)
    file = reserve_name(folder, start, target, at, FILE)
    partial = folder / f"{file}{PARTIAL}"
    with whole_or_nothing(folder, file):
        try:
            if key is not None:  # decrypted to be copied, and not again to be compared
                sqlite.enlarge_cache(source)
            source.execute("BEGIN")  # what is written in the meantime belongs to the next backup
            source.execute("SELECT 1 FROM sqlite_schema").fetchone()
            _copy(source, partial, key, on_progress or _ignore_progress)
            telling = Telling(on_progress or _ignore_progress)
            with (
                Summing(partial) as summing,
                compare.attached(source, partial, key, immutable=True),
                telling.during(source, lambda: 1.0),
            ):
                differences = compare.copy_differences(source)
                # The copy has as many rows, or it differs; these are decrypted already.
                counts = compare.counts(source)
            if differences:
                raise BackupDiffersError("; ".join(differences))
            manifest = Manifest(
                file=file,
                reason=reason,
                start=start,
                target=target,
                program=aimstars_desktop.__version__,
                size=partial.stat().st_size,
                sha256=summing.digest(),
                counts=counts,
                made_at=at,
                slots=_slots_beside(folder) if key is not None else None,
            )
            put_in_place(partial, manifest)
        except BaseException:
            if source.in_transaction:
                source.execute("ROLLBACK")
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
    """Return a verified backup of exactly the diary's current state, if there is one.

    So a retry after a failure makes no second copy of the same state.

    Args:
        before: reason and target of a change; then only a backup made before the same
            change is used, since thinning keeps those longer than daily ones.
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
    """Return whether the backup is byte for byte what was verified."""
    path = folder / manifest.file
    try:
        return path.stat().st_size == manifest.size and sha256(path) == manifest.sha256
    except OSError:
        return False


def copy_verified(
    source: Path,
    folder: Path,
    manifest: Manifest,
    go_on: Callable[[], None] = _go_on,
) -> bool:
    """Copy a finished backup into another folder, read the copy again, and give it its name.

    Args:
        source: the backup.
        folder: of the copy.
        manifest: of the copy, with its name there.
        go_on: called before each part; an exception from it ends the work.

    Returns:
        Whether the backup is what its manifest says; otherwise nothing is left of the copy.

    Raises:
        OSError: it could not be copied; nothing of it is left.
    """
    partial = folder / f"{manifest.file}{PARTIAL}"
    try:
        if not partial.exists():
            sqlite.make_file(partial)
        digest = hashlib.sha256()
        with source.open("rb") as original, partial.open("wb") as copy:
            while chunk := original.read(_CHUNK):
                go_on()
                digest.update(chunk)
                copy.write(chunk)
        if digest.hexdigest() != manifest.sha256:
            return False
        sync(partial)
        if sha256(partial) != manifest.sha256:
            raise OSError("the copy differs from the backup")
        put_in_place(partial, manifest)
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
    return True


def sweep(folder: Path, before: datetime | None = None) -> None:
    """Remove unfinished backups left by killed or failed attempts; finished ones stay.

    Args:
        before: only files not written to since. Not needed while holding the lock
            exclusively: then nobody else is about to finish one.
    """
    for partial in folder.glob(f"aimstars-*{PARTIAL}*"):
        with contextlib.suppress(OSError):
            if before is None or partial.stat().st_mtime < before.timestamp():
                partial.unlink()


def _slots_beside(folder: Path) -> Slots | None:
    """Return the slots of the diary in the data folder, without which a backup is useless."""
    return next(iter(slot_file.read_all(folder.parent)), None)


def _copy(
    source: Connection, partial: Path, key: str | None, on_progress: Callable[[float], None]
) -> None:
    def progress(status: int, remaining: int, total: int) -> None:
        del status
        on_progress(1 - remaining / total if total else 1.0)

    copy = sqlite.connect(partial, key=key, foreign_keys=False)
    try:
        # A copy that fails is discarded, and one that succeeds is synced to disk at once.
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy, pages=PAGES, progress=progress)
        sqlite.set_journal(copy, "DELETE")  # the backup API copies the mode as well
    finally:
        copy.close()


def _ignore_progress(share: float) -> None:
    """Ignore the progress."""


def reserve_name(folder: Path, start: str, target: str, at: datetime, suffix: str) -> str:
    """Find an unused name, create the unfinished file, and return the name.

    Args:
        folder: for the backup.
        start: the revision of the diary.
        target: the one that it is about to get.
        at: the time for the name.
        suffix: how the name ends.
    """
    moment = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    stem = f"aimstars-{start}-{target}-{moment}"
    file = f"{stem}{suffix}"
    number = 1
    while not _create_unfinished(folder, file):
        number += 1
        file = f"{stem}-{number}{suffix}"
    return file


def _create_unfinished(folder: Path, file: str) -> bool:
    """Create the unfinished file, unless a backup of that name exists, finished or not.

    Another program may make one in the same second: only one of them can create the file.
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
