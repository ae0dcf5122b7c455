"""The note that an encrypted diary was sound when it was closed: opening need not read all of it.

SQLCipher checks a code of each page when it reads it (HMAC-SHA512), so bytes that changed by
themselves are never taken for values: a damaged value must have been written, by a program that has
the key, and then the file has other times. Nothing of the sort protects a readable file, which is
looked through whenever it is opened.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

from aimstars_desktop import __version__, side_files
from aimstars_desktop.storage import private_files

SUFFIX = ".sound"
"""Ends its name: ``aimstars.sound``."""

_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class _State:
    """A file without looking into it.

    Its number and the time of its last change (on Windows, of its creation) tell it from a copy
    that was put in its place with the old times.
    """

    number: int
    size: int
    written: int
    changed: int


@dataclass(frozen=True, slots=True)
class _Stored:
    program: str
    file: _State
    checksum: int | None


class SoundNote:
    """The note beside one diary file, while the program has it open.

    Args:
        path: of the diary file; links are followed.
    """

    def __init__(self, path: Path) -> None:
        self._file = path
        self._path = path.with_suffix(SUFFIX)
        self._stored = _read(self._path)
        self._is_trusted = True

    @property
    def holds(self) -> bool:
        """Whether the file is as this version of the program left it, without damage."""
        stored = self._stored
        return (
            stored is not None
            and stored.program == __version__
            and stored.file == _state(self._file)
        )

    @property
    def checksum(self) -> int | None:
        """What sums up the file, if that is known; see ``file_content.py``."""
        return self._stored.checksum if self._stored is not None and self.holds else None

    def distrust(self) -> None:
        """Look through the file at the next opening: something went wrong while it was open."""
        self._is_trusted = False
        self._stored = None
        self.remove()

    def write(self, checksum: int | None) -> None:
        """Note that the file is closed, and sound as far as anybody knows."""
        state = _state(self._file)
        if not self._is_trusted or state is None or self._has_log():
            return
        self._stored = _Stored(__version__, state, checksum)
        with contextlib.suppress(OSError):  # then it is looked through once more
            private_files.replace(self._path, msgspec.json.encode(self._stored))

    def remove(self) -> None:
        """Remove it, where that is possible."""
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _has_log(self) -> bool:
        """Return whether another window has the file open, or something is left to put into it."""
        beside = self._file.resolve()
        return any(
            os.path.lexists(beside.with_name(beside.name + end)) for end in ("-wal", "-journal")
        )


def _read(path: Path) -> _Stored | None:
    with contextlib.suppress(OSError, msgspec.DecodeError, RecursionError):
        return msgspec.json.decode(side_files.read(path, _MOST_BYTES), type=_Stored)
    return None


def _state(path: Path) -> _State | None:
    with contextlib.suppress(OSError):
        found = path.stat()
        return _State(found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    return None
