"""What a trial of the program's parts finds wrong (``aimstars --self-test``)."""

from __future__ import annotations


class TrialError(Exception):
    """Something answers, but not as it should; the words are our own and quote nothing."""


def expect(holds: bool, otherwise: str) -> None:
    """Go on if it holds.

    Raises:
        TrialError: it does not; ``otherwise`` says so.
    """
    if not holds:
        raise TrialError(otherwise)
