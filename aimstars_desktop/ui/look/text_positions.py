"""Converts text positions: Python counts code points, Qt counts UTF-16 code units."""

from __future__ import annotations

_LAST_SINGLE = "\uffff"


def to_qt(text: str, place: int) -> int:
    """Return a Python position in ``text`` as Qt counts it."""
    return place + sum(1 for character in text[:place] if character > _LAST_SINGLE)


def from_qt(text: str, place: int) -> int:
    """Return a Qt position in ``text`` as Python counts it."""
    if not text or max(text) <= _LAST_SINGLE:
        return place
    counted = 0
    for found, character in enumerate(text):
        if counted >= place:
            return found
        counted += 2 if character > _LAST_SINGLE else 1
    return len(text)
