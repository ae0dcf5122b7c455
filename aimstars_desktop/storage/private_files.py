"""Writes the small files beside the diary: private to their owner, and never half of one."""

from __future__ import annotations

import os
from pathlib import Path

from aimstars_desktop.storage import sqlite


def replace(path: Path, content: bytes) -> None:
    """Replace a file such that a kill leaves the old one or the new one, whole.

    The new one is on the disk afterwards, and so is its name once the folder is synced.

    Raises:
        OSError: it cannot be written.
    """
    partial = path.with_name(f"{path.name}.partial")
    partial.unlink(missing_ok=True)
    sqlite.make_file(partial)
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def sync(path: Path) -> None:
    """Sync a file or a folder to disk, where the system can."""
    if os.name != "posix" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def left_name(log: Path) -> Path:
    """Return the name of a log that is set aside and kept, such as ``aimstars.db-wal.left-1``."""
    number = 1
    while (free := log.with_name(f"{log.name}.left-{number}")).exists():
        number += 1
    return free
