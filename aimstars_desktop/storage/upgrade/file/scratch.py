"""Temporary folders for copies of the diary; those that killed programs left are removed.

Never in the system's temporary folder: a copy holds every word.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.pictures import picture_file
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.names import SIDECARS, UNFINISHED

DRY_RUN = ".dry-run-"
"""How the folders begin in which upgrades are tried."""

LOOK_INSIDE = ".look-inside-"
"""How the folders begin in which backups are read."""

WAIT = 10.0
"""Seconds to wait for whoever checks whether the new folder is a left-over one."""


@contextlib.contextmanager
def folder(parent: Path, prefix: str) -> Iterator[Path]:
    """Make a folder that only its owner may enter, and remove it with all that is in it.

    Args:
        parent: where; left-over folders in it are removed, too.
        prefix: ``DRY_RUN`` or ``LOOK_INSIDE``.

    Raises:
        OSError: it cannot be made.
    """
    import tempfile  # here, since every launch sweeps and hardly any copies

    sweep(parent)
    with (
        tempfile.TemporaryDirectory(prefix=prefix, dir=parent, ignore_cleanup_errors=True) as place,
        DataLock(Path(place)) as lock,
    ):
        lock.exclusive(WAIT)
        yield Path(place)


def sweep(parent: Path) -> None:
    """Remove the copies that killed programs left; one that is in use stays."""
    for prefix in (DRY_RUN, LOOK_INSIDE):
        for left in parent.glob(f"{prefix}*"):
            with contextlib.suppress(OSError, DiaryFileError):
                if any(left.iterdir()):  # else it has just been made, and its lock comes next
                    with DataLock(left) as lock:
                        lock.exclusive(0)
                    _remove(left)


def _remove(left: Path) -> None:
    import shutil  # here, since there is hardly ever one to remove

    shutil.rmtree(left)


def settle_pictures(folders: Folders, key: str | None) -> None:
    """Finish or take back a killed change of the key of the pictures.

    Args:
        folders: of the diary; nobody may be rewriting it.
        key: the raw SQLCipher key that the diary has now.
    """
    with contextlib.suppress(OSError, sqlite.DatabaseError):
        picture_file.settle(folders.pictures, key)


def sweep_rekeyed(folders: Folders) -> None:
    """Remove what a killed change of the key left; nobody may be rewriting the diary."""
    path = folders.database.resolve()
    for end in SIDECARS:
        with contextlib.suppress(OSError):
            path.with_name(path.name + UNFINISHED + end).unlink(missing_ok=True)
