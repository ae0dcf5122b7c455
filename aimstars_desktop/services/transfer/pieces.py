"""Rows in pieces, so that whoever waits for them sees progress, and can stop between two."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

PIECE = 500
"""Rows that are written at once."""


def pieces(rows: Sequence[T], watch: Callable[[int], None]) -> Iterator[Sequence[T]]:
    """Yield rows in pieces.

    Args:
        rows: all of them.
        watch: told before each piece how many were yielded; what it raises ends it.
    """
    for start in range(0, len(rows), PIECE):
        watch(start)
        yield rows[start : start + PIECE]
