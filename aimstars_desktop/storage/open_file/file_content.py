"""Whether the content of the open file is what SQLite left there, or somebody wrote over it.

With a write-ahead log, SQLite changes the file only when it copies the log into it, and notes how
far it has come in the index of the log, before and after. A file that changed without that was
written over: SQLite would read a mixture, and copy its log into a file of somebody else. Without a
log it looks by itself, at the beginning of each transaction.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from aimstars_desktop.storage.open_file import held_files
from aimstars_desktop.storage.open_file.file_sum import FileSum
from aimstars_desktop.storage.sound_note import SoundNote

_INDEX = 132
_SALTS, _COPIED, _COPYING = slice(32, 40), slice(96, 100), slice(128, 132)
"""In the index of a log (SQLite's WAL-index format): which log it is of, and how many of its pages
are in the file, or about to be written there."""


@dataclass(frozen=True, slots=True)
class _Progress:
    salts: bytes
    copied: bytes
    copying: bytes


@dataclass(frozen=True, slots=True)
class _Left:
    written: tuple[int, int]
    progress: _Progress | None
    checksum: FileSum | int | None


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
        """Note how SQLite left it; where it was written to, it is summed up beside what follows."""
        written, left = self._written(), self._left
        if written is None:
            self._leave(None)
        else:
            progress = self._progress()
            checksum: FileSum | int | None = None
            if left is None:
                checksum = self._note.checksum if self._note is not None else None
            elif left.written == written:
                checksum = left.checksum
            if checksum is None and _is_settled(progress):
                checksum = self._begin_sum()
                if checksum is not None:
                    checksum.find_beside()
            self._leave(_Left(written, progress, checksum))

    def is_another(self) -> bool:
        """Return whether somebody else wrote over it; what SQLite did meanwhile is noted.

        If only the time of the file has changed, nothing was written.
        """
        left = self._left
        if left is None or self._written() == left.written:
            return False
        progress = self._progress()
        if left.checksum is not None and progress and progress == left.progress:
            known, found = _value(left.checksum), _value(self._begin_sum())
            if self._progress() == progress and known is not None and found != known:
                return True
        self.note()
        return False

    def forget(self) -> None:
        """Forget it, when SQLite has no connection any more."""
        self._leave(None)
        for descriptor in self._descriptors.values():
            held_files.give_back(descriptor)
        self._descriptors.clear()

    def sum_up(self) -> int | None:
        """Return the checksum of the file, to which SQLite has no connection."""
        checksum = _value(self._begin_sum())
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

    def _begin_sum(self) -> FileSum | None:
        descriptor = self._descriptor(self._file)
        return FileSum(descriptor) if descriptor is not None else None

    def _leave(self, left: _Left | None) -> None:
        """Keep what is noted, and give up a sum that it does not hold any more."""
        before, self._left = self._left, left
        checksum = before.checksum if before is not None else None
        if isinstance(checksum, FileSum) and (left is None or left.checksum is not checksum):
            checksum.give_up()

    def _descriptor(self, path: Path) -> int | None:
        if path not in self._descriptors and (taken := held_files.take(path)) is not None:
            self._descriptors[path] = taken
        return self._descriptors.get(path)


def _value(checksum: FileSum | int | None) -> int | None:
    return checksum.value() if isinstance(checksum, FileSum) else checksum


def _is_settled(progress: _Progress | None) -> bool:
    """Return whether a sum of the file means anything.

    Without a log nobody asks for it, and while another window copies its log into the file, it is
    a mixture.
    """
    return progress is not None and progress.copied == progress.copying
