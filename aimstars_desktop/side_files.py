"""Reading the small files beside the diary: anybody may have put anything there.

Only regular files are read, and only up to a size: a pipe would never end, a device or a huge file
would fill the memory.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

UNSAVED = "unsaved.json"
"""What was typed and could not be saved before the program or a session ended."""

MOST_BYTES = 1 << 20
"""No file of ours beside the diary comes near 1 MiB, the receipts of many years apart."""


def is_regular(path: Path) -> bool:
    """Return whether there is a regular file of a sensible size, or a link to one."""
    try:
        found = path.stat()
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size <= MOST_BYTES


def read(path: Path, most: int = MOST_BYTES) -> bytes:
    """Return what is in a small regular file.

    Args:
        path: the file, or a link to it.
        most: the number of bytes that are still read.

    Raises:
        FileNotFoundError: there is none.
        OSError: it cannot be read, is larger, or is something other than a regular file.
    """
    # Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a regular file")
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return data
