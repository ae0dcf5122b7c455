"""Locking: what can make the diary lock by itself, and when it does."""

from __future__ import annotations

from enum import Enum

IDLE_MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)
"""The choices of minutes without a key or the mouse; 0: the diary is never locked for that."""

USUAL_IDLE_MINUTES = 10
"""The choice for an encrypted diary, until the person makes another one."""


class LockReason(Enum):
    """What happens on the computer, and locks the diary."""

    SCREEN = "screen"
    """Its screen is locked."""

    SLEEP = "sleep"
    """It goes to sleep."""

    SWITCH = "switch"
    """Somebody else takes it over."""


def idle_minutes(chosen: int | None, *, encrypted: bool) -> int:
    """Return after how many idle minutes a diary is locked; 0: never.

    Args:
        chosen: by the person; None: nothing yet.
        encrypted: whether locking also closes the file to others.
    """
    if chosen is not None:
        return chosen
    return USUAL_IDLE_MINUTES if encrypted else 0
