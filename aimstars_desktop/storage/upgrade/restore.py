"""Putting a backup in the place of the diary, so that a kill on the way is made good at launch."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import closing
from pathlib import Path

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import backup, causes, detect, refusals
from aimstars_desktop.storage.upgrade.backup import SIDECARS
from aimstars_desktop.storage.upgrade.manifest import Manifest, sha256, sync
from aimstars_desktop.storage.upgrade.names import MARKER_NAME


def marker(folders: Folders) -> Path:
    """Return where the marker of a restore that is under way lies."""
    return folders.data / MARKER_NAME


def restore(folders: Folders, manifest: Manifest, *, keep: bool, key: str | None = None) -> None:
    """Put the backup in the place of the diary; the exclusive lock of the folder is held.

    Args:
        keep: whether what was there stays beside it as ``aimstars.db.failed-…``, with its
            journals: they belong to it, and beside another file they would bring back what
            they hold. Not needed where a backup of it was made first.

    Raises:
        DiaryFileError: the backup is damaged, and nothing was touched; or the world is in the
            way, and the next launch goes on.
    """
    if not backup.is_intact(folders.backups, manifest):
        raise refusals.backup_is_damaged(folders.backups / manifest.file)
    with causes.told(folders.database):
        _write_marker(folders, manifest, keep=keep)
        _put_back(folders, manifest)
        _look(folders, manifest, key)
        if not keep:
            _forget(folders)
        marker(folders).unlink()
        sync(folders.data)


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
    try:
        said = json.loads(text)
        name, keep = str(said["backup"]), bool(said["keep"])
    except (ValueError, TypeError, KeyError):
        # Cut short while it was written: nothing else had begun.
        path.unlink()
        return False
    restore(folders, _manifest(folders, name), keep=keep, key=key)
    return True


def _forget(folders: Folders) -> None:
    """Remove what was set aside."""
    for path in folders.data.glob("aimstars.db*.failed-*"):
        path.unlink()


def _manifest(folders: Folders, name: str) -> Manifest:
    path = folders.backups / f"{Path(name).name}.json"
    try:
        return Manifest.read(path)
    except (OSError, ValueError) as error:
        raise refusals.backup_is_damaged(path.with_suffix("")) from error


def _write_marker(folders: Folders, manifest: Manifest, *, keep: bool) -> None:
    path = marker(folders)
    partial = path.with_name(f"{MARKER_NAME}.partial")
    with partial.open("w", encoding="utf-8") as file:
        json.dump({"backup": manifest.file, "keep": keep}, file)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
    sync(folders.data)


def _put_back(folders: Folders, manifest: Manifest) -> None:
    fresh = folders.database.with_name(f"{folders.database.name}.restoring")
    for end in SIDECARS:
        fresh.with_name(fresh.name + end).unlink(missing_ok=True)
    sqlite.make_file(fresh)
    shutil.copyfile(folders.backups / manifest.file, fresh)
    sync(fresh)
    if sha256(fresh) != manifest.sha256:
        raise refusals.backup_is_damaged(folders.backups / manifest.file)
    _set_aside(folders.database)
    fresh.replace(folders.database)
    sync(folders.data)


def _set_aside(path: Path) -> None:
    """Move the file and its journals away, the journals first."""
    number = 1
    while any(path.parent.glob(f"{path.name}*.failed-{number}")):
        number += 1
    for end in reversed(SIDECARS):
        part = path.with_name(path.name + end)
        if part.exists():
            part.replace(part.with_name(f"{part.name}.failed-{number}"))
    sync(path.parent)


def _look(folders: Folders, manifest: Manifest, key: str | None) -> None:
    with closing(sqlite.connect(folders.database, key=key)) as connection:
        found = detect.identify(connection, folders.database)
        (quick,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != manifest.start or quick != "ok":
        raise refusals.backup_is_damaged(folders.backups / manifest.file)
