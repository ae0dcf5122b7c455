"""The memory use of the process, sampled during an upgrade."""

from __future__ import annotations

import os
from pathlib import Path

_STATM = Path("/proc/self/statm")


def used() -> int | None:
    """Return the bytes of memory in use; None where finding out needs a library."""
    try:
        pages = int(_STATM.read_text(encoding="ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")


class Peak:
    """The highest memory use since the last :meth:`take`."""

    def __init__(self) -> None:
        self._most = used()

    def sample(self) -> None:
        """Take a sample."""
        now = used()
        if now is not None and (self._most is None or now > self._most):
            self._most = now

    def take(self) -> int | None:
        """Return the maximum, and start again."""
        self.sample()
        most, self._most = self._most, used()
        return most
