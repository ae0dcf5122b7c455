"""How much a costly test tries: a few examples in ``./test``, and all of them with ``--long``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import settings

T = TypeVar("T")

IS_LONG = settings.get_current_profile_name() == "long"

FEW = settings(max_examples=150 if IS_LONG else 5, deadline=None)
"""For properties whose examples each build a diary: enough to find a coarse fault in ``./test``."""


def every(step: int, of: Sequence[T]) -> Sequence[T]:
    """Return the first, and every so many from there on; all with ``--long``."""
    return of if IS_LONG else of[::step]
