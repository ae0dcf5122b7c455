"""What sums up the content of a file, found beside the work that goes on.

A diary of fifty years takes 0.2 s to be summed up, each time SQLite has copied its log into it.
Nobody needs the sum before somebody else has written to the file, so no save waits for it.
"""

from __future__ import annotations

import contextlib
import os
import threading
import zlib
from math import ceil

PORTION = 1 << 20
_PORTIONS = 256
"""Of a larger file, so many portions that lie evenly in it are read, the first one among them."""


class FileSum:
    """A quick checksum of a file as it is now: nobody is expected to forge it.

    The first portion is read at once, where whoever writes over a file begins; so one that does it
    while the others are still to be read is noticed as well.

    Args:
        descriptor: of the file, which stays open until the sum is there or given up.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._is_given_up = False
        self._sum: int | None = None
        self._rest: range = range(0)
        self._thread: threading.Thread | None = None
        with contextlib.suppress(OSError):
            size = os.fstat(descriptor).st_size
            step = PORTION * max(1, ceil(size / PORTION / _PORTIONS))
            self._sum = zlib.crc32(os.pread(descriptor, PORTION, 0), size)
            self._rest = range(step, size, step)

    def find_beside(self) -> None:
        """Read the rest in a thread of its own, if there is a rest."""
        if self._rest:
            thread = threading.Thread(target=self._read_on, name="file sum", daemon=True)
            try:
                thread.start()
            except RuntimeError:  # no more threads
                self._read_on()
            else:
                self._thread = thread

    def value(self) -> int | None:
        """Return it, and wait for it if need be; None where it was given up or cannot be read."""
        if self._thread is not None:
            self._thread.join()
        else:
            self._read_on()
        return self._sum

    def give_up(self) -> None:
        """Read no further: nobody will ask for it; then the file may be closed."""
        self._is_given_up = True
        if self._thread is not None:
            self._thread.join()

    def _read_on(self) -> None:
        try:
            for place in self._rest:
                if self._is_given_up:
                    self._sum = None
                if self._sum is None:
                    return
                self._sum = zlib.crc32(os.pread(self._descriptor, PORTION, place), self._sum)
        except OSError:
            self._sum = None
        finally:
            self._rest = range(0)
