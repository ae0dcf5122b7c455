"""Keeps the garbage collector away from what an import has in memory."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected(*, keep: bool = False) -> Iterator[None]:
    """Hold back garbage collection.

    A million values that were just read are all alive; looking at each of them again and again
    would hold up every thread for half a second.

    Args:
        keep: whether what was read stays in memory for longer, and is not looked at then either.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if keep:
            gc.freeze()
        if was_on:
            gc.enable()
