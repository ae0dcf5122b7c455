"""Long lists of values in portions that a statement may name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

A_STATEMENT = 400
"""How many values one statement names, twice; older versions of SQLite accept 999."""


def portions(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield the values in portions, in their order."""
    for start in range(0, len(values), A_STATEMENT):
        yield values[start : start + A_STATEMENT]
