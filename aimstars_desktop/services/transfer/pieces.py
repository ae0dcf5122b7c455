"""Many rows in pieces, so that others get their turn between two, and somebody may stop there."""

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


def let_go(rows: list[T]) -> None:
    """Empty a list; all at once, a million values would hold up every other thread."""
    while rows:
        del rows[-PIECE:]
