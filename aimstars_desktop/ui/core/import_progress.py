"""What an import tells about its progress from its thread, and how it is stopped."""

from __future__ import annotations

import time
from collections.abc import Callable

from aimstars_desktop.domain.imports import ImportCancelledError

TELL_EVERY = 0.05
"""Seconds between two reports of the progress: each is a turn of the event loop."""


def watch_of(
    is_stopped: Callable[[], bool],
    tell: Callable[[int], None],
    stop: Callable[[], Exception] = ImportCancelledError,
) -> Callable[[int], None]:
    """Return what a thread that works calls with a count, to report it and to be stopped.

    Args:
        is_stopped: whether it is to stop.
        tell: told the count now and then.
        stop: makes what is raised then.
    """
    told = 0.0

    def watch(count: int) -> None:
        nonlocal told
        if is_stopped():
            raise stop()
        now = time.monotonic()
        if now - told >= TELL_EVERY:
            told = now
            tell(count)

    return watch
