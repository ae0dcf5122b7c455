"""Descriptors of files that SQLite may have open, kept as long as these files exist.

POSIX drops all locks that a process has on a file as soon as it closes any descriptor of it: also
those of a backup that is running. Windows does not, and lets nobody remove a file that is held.
"""

from __future__ import annotations

import contextlib
import os
import threading
from dataclasses import dataclass
from pathlib import Path


@dataclass(slots=True)
class _Held:
    descriptor: int
    users: int = 0


_held: dict[tuple[int, int], _Held] = {}
_guard = threading.Lock()


def take(path: Path) -> int | None:
    """Return a descriptor for reading a file, until it is given back; None if it has none."""
    with _guard, contextlib.suppress(OSError):
        held = _found(path)
        held.users += 1
        return held.descriptor
    return None


def give_back(descriptor: int) -> None:
    """Let a descriptor be closed once its file has no name any more, so that nobody locks it."""
    with _guard:
        for held in _held.values():
            held.users -= held.descriptor == descriptor
        for identity, held in list(_held.items()):
            if not held.users and not os.fstat(held.descriptor).st_nlink:
                os.close(_held.pop(identity).descriptor)


def peek(path: Path, length: int) -> bytes:
    """Return the beginning of a file; nothing where it cannot be read.

    Args:
        path: of the file.
        length: in bytes; there may be less.
    """
    with _guard, contextlib.suppress(OSError):
        if os.name == "posix":
            return os.pread(_found(path).descriptor, length, 0)
        with path.open("rb") as file:
            return file.read(length)
    return b""


def _found(path: Path) -> _Held:
    """Return what is held of the file at a path; from now on, if it was not.

    Raises:
        OSError: it cannot be opened.
    """
    there = path.stat()
    held = _held.get((there.st_dev, there.st_ino))
    if held is None:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        opened = os.fstat(descriptor)
        held = _held.setdefault((opened.st_dev, opened.st_ino), _Held(descriptor))
    return held
