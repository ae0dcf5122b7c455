"""Choices for the sample diary that look random but are always the same."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import TypeVar

T = TypeVar("T")


def chosen(below: int, *what: object) -> int:
    """Return a number of at least 0 and below ``below`` that depends only on ``what``."""
    words = " ".join(str(word) for word in what)
    digest = hashlib.blake2s(words.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % below


class Rotation:
    """Takes items from lists in turn: every item is used once before any is repeated."""

    def __init__(self) -> None:
        self._taken: dict[tuple[Sequence[object], str], int] = defaultdict(int)

    def take(self, things: Sequence[T], by: str = "") -> T:
        """Return the next of ``things``, in an order that is the same in every round.

        Args:
            by: each text has its own rounds, with a different start.
        """
        number = self._taken[things, by] + (chosen(len(things), by) if by else 0)
        self._taken[things, by] += 1
        return things[_order(len(things))[number % len(things)]]


@cache
def _order(length: int) -> list[int]:
    return sorted(range(length), key=lambda place: chosen(10**9, place, length))
