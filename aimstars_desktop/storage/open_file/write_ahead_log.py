"""Whether the write-ahead log of the open diary still is as the last commit left it.

What was committed is in the log until SQLite copies it into the file. A sync client may remove the
log or put another one in its place: SQLite goes on writing into the old one, of which nothing is
left when the program is killed. Where its content is gone, SQLite would copy whatever it finds.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import struct
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from aimstars_desktop.storage.open_file import held_files
from aimstars_desktop.storage.private_files import left_name
from aimstars_desktop.storage.sqlite import make_file

_HEADER = struct.Struct(">8I")
"""The beginning of a log: the last two of these numbers sum up the others (SQLite's file format,
4.1)."""

_ORDERS = {0x377F0682: "<", 0x377F0683: ">"}
"""The order of bytes in which they are summed up, by the first of the numbers."""

_SALTS = slice(16, 24)
"""In the header: two numbers that every frame of this log repeats."""

_FRAME = struct.Struct(">6I")
"""The header of a frame, which is followed by a page."""

_INDEX_HEADER = 96
"""Bytes at the beginning of its index; without them, SQLite reads the log again and checks it."""

_HALF, _INDEX_SALTS = 48, slice(32, 40)
"""Its header is there twice, and says in each half which log it is of."""


@dataclass(frozen=True, slots=True)
class _Left:
    identity: tuple[int, int]
    size: int
    written: int
    header: bytes


@dataclass(frozen=True, slots=True)
class _Committed:
    salts: bytes
    end: int
    checksum: int


class OpenLog:
    """The log of an open file, and how many connections use it: the last one removes it.

    Args:
        path: of the diary file; its log lies beside the file that a link leads to.

    Attributes:
        generation: increases when the connections that are open then must not be used any more.
    """

    def __init__(self, path: Path) -> None:
        beside = path.resolve()
        self._path = beside.with_name(f"{beside.name}-wal")
        self._index = beside.with_name(f"{beside.name}-shm")
        self._left: _Left | None = None
        self._committed: _Committed | None = None
        self._index_size = 0
        self._index_salts = b""
        self._connections = 0
        self.generation = 0

    def opened(self) -> None:
        """Note that a connection was opened."""
        self._connections += 1

    def closed(self) -> bool:
        """Note that a connection was closed; return whether it was the last one."""
        self._connections -= 1
        if not self._connections:
            self._left, self._committed, self._index_size = None, None, 0
        return not self._connections

    def note(self) -> None:
        """Note how a commit left the log, and how long its index is."""
        self._left = self._found()
        self._committed = self._read_on()
        self._index_salts = self._salts_in_index()
        with contextlib.suppress(OSError):
            self._index_size = self._index.stat().st_size

    @property
    def is_elsewhere(self) -> bool:
        """Whether the log was removed, or another one has its place."""
        found = self._found()
        return self._left is not None and (found is None or found.identity != self._left.identity)

    @property
    def is_damaged(self) -> bool:
        """Whether something of what was committed is missing in the log."""
        found = self._found()
        return (
            self._left is not None
            and found is not None
            and found.identity == self._left.identity
            and (
                (found.size < self._left.size and not self._is_begun_anew())
                or not _is_sound(found.header)
                or (found.written != self._left.written and self._is_changed(found.header))
            )
        )

    def mend_index(self) -> None:
        """Make an index that was cut off as long as it was, and make SQLite fill it again.

        It never gets shorter by itself. SQLite reads it as memory, and the system ends a program
        that reads there behind the end of the file.
        """
        with contextlib.suppress(OSError):
            if self._index.stat().st_size < self._index_size:
                os.truncate(self._index, self._index_size)
                self.forget_damage()

    def renew(self) -> None:
        """Make new connections begin another log: everything is in the file itself.

        What has its name now is kept under another one: SQLite would read it as part of the file.
        """
        with contextlib.suppress(OSError):
            self._path.rename(left_name(self._path))
        self._left = None
        self.generation += 1

    def set_aside(self) -> Path | None:
        """Keep what it holds under another name, and empty it; return where it is kept.

        Where it cannot be kept, it stays as it is.
        """
        kept = left_name(self._path)
        try:
            if not self._path.stat().st_size:
                return None
            make_file(kept)
            shutil.copyfile(self._path, kept)
            os.truncate(self._path, 0)
        except OSError:
            return None
        self.forget_damage()
        return kept

    def forget_damage(self) -> None:
        """Make SQLite read the log again, as after a power cut: up to where it is sound.

        Where its index is gone, too, it stays damaged.
        """
        with contextlib.suppress(OSError):
            # Never closed: that would drop SQLite's own locks.
            index = os.open(self._index, os.O_RDWR)
            os.write(index, bytes(_INDEX_HEADER))
            self._left = None

    def _read_on(self) -> _Committed | None:
        """Read what was committed since the last time."""
        with contextlib.suppress(OSError), self._path.open("rb") as file:
            header = file.read(_HEADER.size)
            if len(header) < _HEADER.size:
                return None
            known = self._committed
            if known is None or known.salts != header[_SALTS]:
                known = _Committed(header[_SALTS], _HEADER.size, checksum=0)
            end = _end_of_commits(file, header, known.end)
            file.seek(known.end)
            checksum = zlib.crc32(file.read(end - known.end), known.checksum)
            return replace(known, end=end, checksum=checksum)
        return None

    def _is_changed(self, header: bytes) -> bool:
        """Return whether what was committed reads differently now."""
        known = self._committed
        if known is None or known.salts != header[_SALTS]:
            return False  # another window has restarted it
        with contextlib.suppress(OSError), self._path.open("rb") as file:
            file.seek(_HEADER.size)
            return zlib.crc32(file.read(known.end - _HEADER.size)) != known.checksum
        return False

    def _is_begun_anew(self) -> bool:
        """Return whether another window has copied it into the file and restarted it."""
        salts = self._salts_in_index()
        return bool(salts) and salts != self._index_salts

    def _salts_in_index(self) -> bytes:
        """Return which log the index is of; nothing where it says none."""
        header = held_files.peek(self._index, _INDEX_HEADER)
        is_sound = len(header) == _INDEX_HEADER and header[:_HALF] == header[_HALF:]
        return header[_INDEX_SALTS] if is_sound and any(header) else b""

    def _found(self) -> _Left | None:
        try:
            found = self._path.stat()
            if not stat.S_ISREG(found.st_mode):
                return None  # a pipe would never end
            with self._path.open("rb") as file:
                header = file.read(_HEADER.size)
        except OSError:
            return None
        identity = (found.st_dev, found.st_ino)
        return _Left(identity, found.st_size, found.st_mtime_ns, header)


def _end_of_commits(file: BinaryIO, header: bytes, begin: int) -> int:
    """Return where the last commit ends; what follows is of a transaction that was rolled back.

    Args:
        file: the log.
        header: of the log.
        begin: where a commit ends.
    """
    length = _FRAME.size + _HEADER.unpack(header)[2]
    place = end = begin
    while True:
        file.seek(place)
        frame = file.read(_FRAME.size)
        if len(frame) < _FRAME.size or frame[8:16] != header[_SALTS]:
            return end
        place += length
        if _FRAME.unpack(frame)[1]:  # the size of the file, in the last frame of a commit
            end = place


def _is_sound(header: bytes) -> bool:
    """Return whether this can begin a log; an empty one has no header yet."""
    if len(header) < _HEADER.size:
        return not header
    numbers = _HEADER.unpack(header)
    if (order := _ORDERS.get(numbers[0])) is None:
        return False
    first = second = 0
    for one, other in struct.iter_unpack(f"{order}2I", header[:-8]):
        first = first + one + second & 0xFFFFFFFF
        second = second + other + first & 0xFFFFFFFF
    return (first, second) == numbers[-2:]
