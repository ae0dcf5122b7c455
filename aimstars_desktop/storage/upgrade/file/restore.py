"""Replaces the diary by a backup, such that the next launch finishes what a kill interrupted.

A marker records what is wanted; then the copy is made and checked, the old files are set aside,
and the copy takes their place. The next launch finishes what was begun.
"""

from __future__ import annotations

import contextlib
import shutil
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from aimstars_desktop import side_files
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.storage import private_files, sqlite
from aimstars_desktop.storage.damage import integrity
from aimstars_desktop.storage.private_files import sync
from aimstars_desktop.storage.upgrade import causes, refusals
from aimstars_desktop.storage.upgrade.file import (
    backup,
    compare,
    detect,
    leftover_log,
    restore_refusals,
)
from aimstars_desktop.storage.upgrade.file.compare import COPY
from aimstars_desktop.storage.upgrade.file.detect import FileKind
from aimstars_desktop.storage.upgrade.file.manifest import Manifest, sha256
from aimstars_desktop.storage.upgrade.file.names import MARKER_NAME, SIDECARS


@dataclass(frozen=True, slots=True)
class _Intent:
    """The content of the marker.

    Attributes:
        backup: the file to restore.
        keep: whether the old diary stays beside it.
        number: the old diary is ``aimstars.db.failed-<number>`` in the meantime.
        insists: whether to retry if no copy can be made now, because the present diary is not
            sound. Otherwise an untouched diary is simply opened again.
    """

    backup: str
    keep: bool
    number: int
    insists: bool


@dataclass(frozen=True, slots=True)
class _StoredMarker:
    """The marker in its stored form; older versions wrote neither number nor ``insists``."""

    backup: str
    keep: bool
    number: int = 0
    insists: bool = True


def marker(folders: Folders) -> Path:
    """Return the path of the marker of a restore in progress."""
    return folders.data / MARKER_NAME


def restore(
    folders: Folders,
    manifest: Manifest,
    *,
    keep: bool,
    insists: bool = False,
    key: str | None = None,
) -> None:
    """Replace the diary by the backup; the caller holds the folder's lock exclusively.

    Args:
        keep: whether the old diary stays beside it as ``aimstars.db.failed-…``, with its
            journals: they belong to it, and beside another file would bring back their
            content. Not needed when it was backed up first.
        insists: whether the next launch retries if the backup cannot be restored now.

    Raises:
        DiaryFileError: the backup is damaged, or of a newer version, or there is no space for it:
            nothing was changed. Or the environment prevents it, and the next launch continues.
    """
    if not backup.is_intact(folders.backups, manifest):
        raise restore_refusals.backup_is_damaged(folders.backups / manifest.file)
    intent = _Intent(manifest.file, keep, _free_number(_place(folders)), insists)
    with causes.refusals_about(folders.database):
        _write_marker(folders, intent)
    _put_back(folders, intent, key)


def resume(folders: Folders, *, key: str | None = None) -> bool:
    """Finish an interrupted restore; return whether there was one.

    Raises:
        DiaryFileError: its backup is damaged; everything stays, including the marker.
    """
    path = marker(folders)
    try:
        said = side_files.read(path)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise refusals.folder_unwritable(folders.data) from error
    intent = _read(said, _place(folders))
    if intent is None:
        # The marker was cut short: nothing else had begun.
        path.unlink()
        return False
    place = _place(folders)
    if place.exists() and _failed_name(place, intent.number).exists():
        with causes.refusals_about(folders.database):  # both are there: only the clean-up is left
            _finish(folders, intent)
        return True
    _put_back(folders, intent, key)
    return True


def _read(said: bytes, place: Path) -> _Intent | None:
    try:
        kept = msgspec.json.decode(said, type=_StoredMarker)
    except (msgspec.DecodeError, RecursionError):
        return None
    number = kept.number if kept.number > 0 else _free_number(place)
    return _Intent(Path(kept.backup).name, kept.keep, number, kept.insists)


def _place(folders: Folders) -> Path:
    """Return the path of the diary file itself: a link to it stays a link."""
    return folders.database.resolve()


def _copy(folders: Folders, manifest: Manifest, key: str | None) -> Path:
    """Copy the backup beside the diary and check the copy; on failure nothing of it stays."""
    source = folders.backups / manifest.file
    if not source.is_file():
        raise restore_refusals.backup_is_damaged(source)
    place = _place(folders)
    free = shutil.disk_usage(place.parent).free
    if free < manifest.size:
        raise restore_refusals.no_space_to_restore(place.parent, manifest.size, free)
    fresh = place.with_name(f"{place.name}.restoring")
    _remove(fresh)
    try:
        with causes.refusals_about(folders.database):
            sqlite.make_file(fresh)
            copied = copy_under(source, fresh, key)
            sync(fresh)
        if sha256(copied) != manifest.sha256:  # of the copy, since that will be the diary
            raise restore_refusals.backup_is_damaged(source)
        _check_opens(fresh, source, manifest, key)
    except DiaryFileError:
        _remove(fresh)
        raise
    return fresh


def copy_under(source: Path, fresh: Path, key: str | None) -> Path:
    """Copy a backup into an empty file; a readable one beside an encrypted diary gets its key.

    Args:
        source: the backup.
        fresh: the file.
        key: of the diary.

    Returns:
        The file that has the digest of the backup: the copy, unless it was rewritten.

    Raises:
        DatabaseError, OSError, BackupDiffersError: it could not be copied.
    """
    if key is None or detect.classify(source) is not FileKind.SQLITE:
        shutil.copyfile(source, fresh)
        return fresh
    from aimstars_desktop.storage.upgrade.file import rekey  # hardly ever needed

    with closing(sqlite.connect(source, mode="ro", key=None, immutable=True)) as plain:
        rekey.copy(plain, fresh, key=None, new_key=key, on_progress=lambda _: None)
    return source


def _check_opens(fresh: Path, named: Path, manifest: Manifest, key: str | None) -> None:
    """Refuse a copy that this program could not open; the sentence names the backup.

    It is opened as immutable: not even a journal may appear beside it.
    """
    kind = detect.classify(fresh)
    opened = detect.connect(fresh, kind, mode="ro", key=key, immutable=True)
    with closing(opened) as connection, causes.refusals_about(named):
        found = detect.identify(connection, named)
        faults = integrity.has_faults(connection, "quick_check")
    if found != manifest.start or faults:
        raise restore_refusals.backup_is_damaged(named)


def _keep_passwords(fresh: Path, now: Path, key: str) -> None:
    """Give the accounts in the copy their hashes of today, with which their slots are in step.

    Without a present diary that can be read they stay as they were: the slots decide.

    Args:
        fresh: the copy.
        now: the present diary.
        key: of both.
    """
    with (
        contextlib.suppress(sqlite.DatabaseError),
        closing(sqlite.connect(fresh, key=key)) as connection,
        compare.attached(connection, now, key),
    ):
        if any("users" not in compare.tables(connection, each) for each in ("main", COPY)):
            return  # of a revision before there were slots
        connection.execute(
            "UPDATE main.users SET password = now.password FROM copy.users AS now"
            " WHERE now.id = users.id AND lower(now.email) = lower(users.email)"
        )
    sync(fresh)


def _put_back(folders: Folders, intent: _Intent, key: str | None) -> None:
    place = _place(folders)
    try:
        fresh = _copy(folders, _manifest(folders, intent.backup), key)
        if key is not None:
            _keep_passwords(
                fresh, place if place.exists() else _failed_name(place, intent.number), key
            )
    except DiaryFileError:
        if not intent.insists and place.exists():
            marker(folders).unlink()
        raise
    with causes.refusals_about(folders.database):
        leftover_log.forget(folders)
        _set_aside(place, intent.number)
        fresh.replace(place)
        sync(place.parent)
        _finish(folders, intent)


def _finish(folders: Folders, intent: _Intent) -> None:
    """Remove the old files, unless they are to be kept, and then the marker."""
    place = _place(folders)
    if not intent.keep:
        for end in SIDECARS:
            _failed_name(place, intent.number, end).unlink(missing_ok=True)
    marker(folders).unlink()
    sync(folders.data)


def _set_aside(place: Path, number: int) -> None:
    """Move the file and its journals away, the journals first."""
    for end in reversed(SIDECARS):
        part = place.with_name(place.name + end)
        if part.exists():
            part.replace(_failed_name(place, number, end))
    sync(place.parent)


def _failed_name(place: Path, number: int, end: str = "") -> Path:
    return place.with_name(f"{place.name}{end}.failed-{number}")


def _free_number(place: Path) -> int:
    number = 1
    while any(_failed_name(place, number, end).exists() for end in SIDECARS):
        number += 1
    return number


def _remove(fresh: Path) -> None:
    for end in SIDECARS:
        fresh.with_name(fresh.name + end).unlink(missing_ok=True)


def _manifest(folders: Folders, name: str) -> Manifest:
    path = folders.backups / f"{Path(name).name}.json"
    try:
        return Manifest.read(path)
    except (OSError, ValueError) as error:
        raise restore_refusals.backup_is_damaged(path.with_suffix("")) from error


def _write_marker(folders: Folders, intent: _Intent) -> None:
    private_files.replace(marker(folders), msgspec.json.encode(asdict(intent)))
    sync(folders.data)
