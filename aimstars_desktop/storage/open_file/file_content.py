"""Whether the content of the open file is what SQLite left there, or somebody wrote over it.

With a write-ahead log, SQLite changes the file only when it copies the log into it, and notes how
far it has come in the index of the log, before and after. A file that changed without that was
written over: SQLite would read a mixture, and copy its log into a file of somebody else. Without a
log it looks by itself, at the beginning of each transaction.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from aimstars_desktop.storage.open_file import held_files
from aimstars_desktop.storage.sound_note import SoundNote

_INDEX = 132
_SALTS, _COPIED, _COPYING = slice(32, 40), slice(96, 100), slice(128, 132)
"""In the index of a log (SQLite's WAL-index format): which log it is of, and how many of its pages
are in the file, or about to be written there."""

_PORTION = 1 << 20
_PORTIONS = 256
"""Of a larger file, so many portions that lie evenly in it are read, the first one among them."""


@dataclass(frozen=True, slots=True)
class _Progress:
    salts: bytes
    copied: bytes
    copying: bytes


@dataclass(frozen=True, slots=True)
class _Left:
    written: tuple[int, int]
    progress: _Progress | None
    checksum: int | None


class FileContent:
    """The content of a file as it was left.

    Args:
        path: of the diary file; the index of its log lies beside the file that a link leads to.
        note: may know its checksum.
    """

    def __init__(self, path: Path, note: SoundNote | None = None) -> None:
        self._note = note
        beside = path.resolve()
        self._file, self._index = path, beside.with_name(f"{beside.name}-shm")
        self._descriptors: dict[Path, int] = {}
        self._left: _Left | None = None

    def note(self) -> None:
        """Note how SQLite left it; a megabyte takes a millisecond, where it was written to."""
        written, left = self._written(), self._left
        if written is None:
            self._left = None
        else:
            progress = self._progress()
            if left is None:
                checksum = self._note.checksum if self._note is not None else None
            else:
                checksum = left.checksum if left.written == written else None
            if checksum is None and _is_settled(progress):
                checksum = self._checksum()
            self._left = _Left(written, progress, checksum)

    def is_another(self) -> bool:
        """Return whether somebody else wrote over it; what SQLite did meanwhile is noted.

        If only the time of the file has changed, nothing was written.
        """
        left = self._left
        if left is None or self._written() == left.written:
            return False
        progress = self._progress()
        if left.checksum is not None and progress and progress == left.progress:
            found = self._checksum()
            if self._progress() == progress and found != left.checksum:
                return True
        self.note()
        return False

    def forget(self) -> None:
        """Forget it, when SQLite has no connection any more."""
        for descriptor in self._descriptors.values():
            held_files.give_back(descriptor)
        self._descriptors.clear()
        self._left = None

    def sum_up(self) -> int | None:
        """Return the checksum of the file, to which SQLite has no connection."""
        checksum = self._checksum()
        self.forget()
        return checksum

    def _written(self) -> tuple[int, int] | None:
        """Return the size of the file and when it was written to."""
        if (descriptor := self._descriptor(self._file)) is None:
            return None
        found = os.fstat(descriptor)
        return found.st_size, found.st_mtime_ns

    def _progress(self) -> _Progress | None:
        """Return how far the log is copied; None without its index, or with another one."""
        descriptor = self._descriptor(self._index)
        with contextlib.suppress(OSError):
            if descriptor is not None and os.path.samestat(
                os.fstat(descriptor), self._index.stat()
            ):
                read = os.pread(descriptor, _INDEX, 0)
                return _Progress(read[_SALTS], read[_COPIED], read[_COPYING])
        return None

    def _checksum(self) -> int | None:
        """Return a quick one: nobody is expected to forge it."""
        descriptor = self._descriptor(self._file)
        if descriptor is None:
            return None
        with contextlib.suppress(OSError):
            size = os.fstat(descriptor).st_size
            step = _PORTION * max(1, ceil(size / _PORTION / _PORTIONS))
            checksum = size
            for place in range(0, size, step):
                checksum = zlib.crc32(os.pread(descriptor, _PORTION, place), checksum)
            return checksum
        return None

    def _descriptor(self, path: Path) -> int | None:
        if path not in self._descriptors and (taken := held_files.take(path)) is not None:
            self._descriptors[path] = taken
        return self._descriptors.get(path)


def _is_settled(progress: _Progress | None) -> bool:
    """Return whether a sum of the file means anything.

    Without a log nobody asks for it, and while another window copies its log into the file, it is
    a mixture.
    """
    return progress is not None and progress.copied == progress.copying
