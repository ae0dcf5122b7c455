"""Recognises the log that a killed program left, beside a file that it does not belong to.

A log of SQLite does not say of which file it is: the next program to open the file would write
what belongs to the earlier one over it. So the number that the file system gave the diary is noted
when it is opened. A log beside a file with another number is set aside, and kept.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from pathlib import Path

from aimstars_desktop import side_files
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.filesystems import kind_of
from aimstars_desktop.storage.private_files import left_name, sync
from aimstars_desktop.storage.upgrade import causes
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.names import OPENED_NAME

LOGS = ("-wal", "-journal")
"""The side files that SQLite reads before anything else; ``-shm`` is made from the first."""

STABLE = frozenset({"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "tmpfs", "overlay"})
"""File systems of Linux on which a file keeps its number; others may give it a new one."""


def check(folders: Folders, lock: DataLock) -> None:
    """Set aside a log that belongs to another file, before anything is opened for writing.

    Args:
        folders: where the diary lies.
        lock: of the data folder. It is held exclusively, or not at all afterwards.

    Raises:
        DiaryFileError: a log was set aside, or it is in use: the file is as it was.
    """
    place = folders.database.resolve()
    number, noted = _number(place), _noted(folders)
    if None in (number, noted) or noted == number or not _has_stable_numbers(place.parent):
        return
    if not _logs(place):
        forget(folders)  # a log that comes now belongs to the file that is there now
        return
    lock.exclusive(0)  # else it is the log of a window that is open
    try:
        with causes.refusals_about(folders.database):
            kept = set_aside(place)
            forget(folders)
    finally:
        lock.release()
    raise _file_was_replaced(folders.database, kept)


def note(folders: Folders) -> None:
    """Note which file is opened; where that cannot be written, a log is trusted later."""
    number = _number(folders.database.resolve())
    if number is None or number == _noted(folders):
        return
    path = folders.data / OPENED_NAME
    partial = path.with_name(f"{OPENED_NAME}.partial")
    with contextlib.suppress(OSError):
        partial.unlink(missing_ok=True)
        sqlite.make_file(partial)
        partial.write_text(f"{number} {partial.stat().st_ino}\n", encoding="ascii")
        partial.replace(path)


def forget(folders: Folders) -> None:
    """Forget which file was opened, before the program itself puts another in its place."""
    with contextlib.suppress(FileNotFoundError):
        (folders.data / OPENED_NAME).unlink()


def set_aside(place: Path) -> list[Path]:
    """Give the logs beside a file other names; return these."""
    kept = []
    for log in _logs(place):
        free = left_name(log)
        log.replace(free)
        kept.append(free)
    place.with_name(f"{place.name}-shm").unlink(missing_ok=True)
    sync(place.parent)
    return kept


def _number(file: Path) -> int | None:
    with contextlib.suppress(OSError):
        return file.stat().st_ino or None
    return None


def _logs(place: Path) -> list[Path]:
    logs = [place.with_name(place.name + end) for end in LOGS]
    return [log for log in logs if log.is_file() and log.stat().st_size]


def _noted(folders: Folders) -> int | None:
    """Return the number of the file that was opened last; None if the note cannot tell.

    It holds its own number, too: in a folder that was copied as a whole, that is another one.
    """
    path = folders.data / OPENED_NAME
    with contextlib.suppress(OSError):
        said = re.fullmatch(rb"(\d{1,20}) (\d{1,20})\n", side_files.read(path))
        if said and int(said[2]) == _number(path):
            return int(said[1])
    return None


def _has_stable_numbers(folder: Path) -> bool:
    return not sys.platform.startswith("linux") or kind_of(folder) in STABLE


def _file_was_replaced(file: Path, kept: list[Path]) -> DiaryFileError:
    return DiaryFileError(
        Outcome.ERROR,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} was replaced after the program had ended without closing it. "
            "What was written last belongs to the earlier file, and is kept in {kept}. Try again "
            "to open the file that is there now; it was not changed.",
        ),
        file=str(file),
        kept=", ".join(os.fspath(each) for each in kept),
    )
