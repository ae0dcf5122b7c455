"""Has Linux tell which files of a folder are opened, whoever opens them and by whatever library."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OPEN, _ACCESS = 0x20, 0x1
_WHEN_THERE_ARE_NONE = os.O_NONBLOCK if hasattr(os, "O_NONBLOCK") else 0
_HEAD = struct.Struct("iIII")


@contextmanager
def watched(folder: Path) -> Iterator[list[str]]:
    """Watch a folder; when the block has ended, the list has the name of each file it opened.

    Raises:
        OSError: the kernel does not watch it.
    """
    opened: list[str] = []
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(_WHEN_THERE_ARE_NONE)
    if watch < 0 or libc.inotify_add_watch(watch, os.fsencode(folder), _OPEN | _ACCESS) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    try:
        yield opened
    finally:
        opened += _names(watch)
        os.close(watch)


def _names(watch: int) -> Iterator[str]:
    while True:
        try:
            events = os.read(watch, 65_536)
        except BlockingIOError:
            return
        while events:
            *_, length = _HEAD.unpack_from(events)
            name, events = events[_HEAD.size :][:length], events[_HEAD.size + length :]
            yield os.fsdecode(name.rstrip(b"\0"))
