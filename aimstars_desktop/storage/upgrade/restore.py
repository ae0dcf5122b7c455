"""Putting a backup in the place of the diary, so that a kill on the way is made good at launch.

A marker says what is wanted; then the copy is made and looked into, what is there is set aside,
and the copy takes its place. The next launch finishes what was begun.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import backup, causes, detect, refusals, restore_refusals
from aimstars_desktop.storage.upgrade.backup import SIDECARS
from aimstars_desktop.storage.upgrade.manifest import Manifest, sha256, sync
from aimstars_desktop.storage.upgrade.names import MARKER_NAME


@dataclass(frozen=True, slots=True)
class _Intent:
    """What the marker says.

    Attributes:
        backup: the file that is to be the diary.
        keep: whether what was there stays beside it.
        number: what was there is ``aimstars.db.failed-<number>`` meanwhile.
        insists: whether it is still wanted when no copy can be made now: what is there is not
            sound. Else an untouched diary is simply opened again.
    """

    backup: str
    keep: bool
    number: int
    insists: bool


def marker(folders: Folders) -> Path:
    """Return where the marker of a restore that is under way lies."""
    return folders.data / MARKER_NAME


def restore(
    folders: Folders,
    manifest: Manifest,
    *,
    keep: bool,
    insists: bool = False,
    key: str | None = None,
) -> None:
    """Put the backup in the place of the diary; the exclusive lock of the folder is held.

    Args:
        keep: whether what was there stays beside it as ``aimstars.db.failed-…``, with its
            journals: they belong to it, and beside another file they would bring back what
            they hold. Not needed where a backup of it was made first.
        insists: whether the next launch tries again when the backup cannot be put back now.

    Raises:
        DiaryFileError: the backup is damaged, or of a newer version, or there is no room for it:
            nothing was touched. Or the world is in the way, and the next launch goes on.
    """
    if not backup.is_intact(folders.backups, manifest):
        raise restore_refusals.backup_is_damaged(folders.backups / manifest.file)
    intent = _Intent(manifest.file, keep, _free_number(_place(folders)), insists)
    with causes.told(folders.database):
        _write_marker(folders, intent)
    _put_back(folders, intent, key)


def resume(folders: Folders, *, key: str | None = None) -> bool:
    """Finish a restore that was killed; say whether there was one.

    Raises:
        DiaryFileError: its backup is damaged; the marker stays, and so does everything else.
    """
    path = marker(folders)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    except OSError as error:
        raise refusals.folder_unwritable(folders.data) from error
    intent = _read(text, _place(folders))
    if intent is None:
        # Cut short while it was written: nothing else had begun.
        path.unlink()
        return False
    place = _place(folders)
    if place.exists() and _aside(place, intent.number).exists():
        with causes.told(folders.database):  # both are there: only the tidying is left
            _finish(folders, intent)
        return True
    _put_back(folders, intent, key)
    return True


def _read(text: str, place: Path) -> _Intent | None:
    try:
        said = json.loads(text)
        number = said.get("number") or _free_number(place)
        keep, insists = bool(said["keep"]), bool(said.get("insists", True))
        return _Intent(str(said["backup"]), keep, int(number), insists)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _place(folders: Folders) -> Path:
    """Return the diary file itself: a link to it stays a link."""
    return folders.database.resolve()


def _copy(folders: Folders, manifest: Manifest, key: str | None) -> Path:
    """Copy the backup beside the diary and look into the copy; on failure nothing of it stays."""
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
        with causes.told(folders.database):
            sqlite.make_file(fresh)
            shutil.copyfile(source, fresh)
            sync(fresh)
        if sha256(fresh) != manifest.sha256:  # of the copy: that is what will be the diary
            raise restore_refusals.backup_is_damaged(source)
        _look(fresh, source, manifest, key)
    except DiaryFileError:
        _remove(fresh)
        raise
    return fresh


def _look(fresh: Path, named: Path, manifest: Manifest, key: str | None) -> None:
    """Refuse a copy that this program could not open; the sentence names the backup.

    It is looked into as what cannot change: not even a journal may appear beside it.
    """
    kind = detect.classify(fresh)
    opened = detect.connect(fresh, kind, mode="ro", key=key, immutable=True)
    with closing(opened) as connection, causes.told(named):
        found = detect.identify(connection, named)
        (quick,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != manifest.start or quick != "ok":
        raise restore_refusals.backup_is_damaged(named)


def _put_back(folders: Folders, intent: _Intent, key: str | None) -> None:
    place = _place(folders)
    try:
        fresh = _copy(folders, _manifest(folders, intent.backup), key)
    except DiaryFileError:
        if not intent.insists and place.exists():
            marker(folders).unlink()
        raise
    with causes.told(folders.database):
        _set_aside(place, intent.number)
        fresh.replace(place)
        sync(place.parent)
        _finish(folders, intent)


def _finish(folders: Folders, intent: _Intent) -> None:
    """Remove what was set aside, if that is wanted, and then the marker."""
    place = _place(folders)
    if not intent.keep:
        for end in SIDECARS:
            _aside(place, intent.number, end).unlink(missing_ok=True)
    marker(folders).unlink()
    sync(folders.data)


def _set_aside(place: Path, number: int) -> None:
    """Move the file and its journals away, the journals first."""
    for end in reversed(SIDECARS):
        part = place.with_name(place.name + end)
        if part.exists():
            part.replace(_aside(place, number, end))
    sync(place.parent)


def _aside(place: Path, number: int, end: str = "") -> Path:
    return place.with_name(f"{place.name}{end}.failed-{number}")


def _free_number(place: Path) -> int:
    number = 1
    while any(_aside(place, number, end).exists() for end in SIDECARS):
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
    path = marker(folders)
    partial = path.with_name(f"{MARKER_NAME}.partial")
    with partial.open("w", encoding="utf-8") as file:
        json.dump(asdict(intent), file)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
    sync(folders.data)
