"""How much memory the process uses now, sampled while an upgrade runs."""

from __future__ import annotations

import os
from pathlib import Path

_STATM = Path("/proc/self/statm")


def used() -> int | None:
    """Return the bytes of memory in use; None where the system does not tell without a library."""
    try:
        pages = int(_STATM.read_text(encoding="ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")


class Peak:
    """The most memory that was seen since the last look."""

    def __init__(self) -> None:
        self._most = used()

    def sample(self) -> None:
        """Look now."""
        now = used()
        if now is not None and (self._most is None or now > self._most):
            self._most = now

    def take(self) -> int | None:
        """Return the most that was seen, and begin again."""
        self.sample()
        most, self._most = self._most, used()
        return most
