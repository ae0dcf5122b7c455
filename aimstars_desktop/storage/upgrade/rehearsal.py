"""The folder in which an upgrade is tried on a copy, and what a killed try left of one.

It holds the whole diary. Its lock says whether anybody is still at work there.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.storage.upgrade.lock import DataLock

PREFIX = ".dry-run-"
"""How the folders begin in which upgrades are tried."""

WAIT = 10.0
"""Seconds to wait for whoever looks whether the new folder is a left-over one."""


@contextlib.contextmanager
def folder(data: Path) -> Iterator[Folders]:
    """Make a folder for one try, and remove it; what killed ones left goes as well."""
    import tempfile  # here, since every launch sweeps and hardly any tries

    sweep(data)
    with (
        tempfile.TemporaryDirectory(prefix=PREFIX, dir=data, ignore_cleanup_errors=True) as place,
        DataLock(Path(place)) as lock,
    ):
        lock.exclusive(WAIT)
        yield Folders(Path(place), Path(place))


def sweep(data: Path) -> None:
    """Remove the copies that killed tries left; one that is under way keeps its own."""
    for left in data.glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError, DiaryFileError):
            if any(left.iterdir()):  # else it has just been made, and its lock comes next
                with DataLock(left) as lock:
                    lock.exclusive(0)
                _remove(left)


def _remove(left: Path) -> None:
    import shutil  # here, since there is hardly ever one to remove

    shutil.rmtree(left)
