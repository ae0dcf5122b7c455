"""Failures that ``aimstars --self-test`` finds."""

from __future__ import annotations


class SelfTestError(Exception):
    """A component responds, but not as it should; the message quotes no data."""


def expect(holds: bool, otherwise: str) -> None:
    """Check a condition.

    Raises:
        SelfTestError: it does not hold; with the message ``otherwise``.
    """
    if not holds:
        raise SelfTestError(otherwise)
