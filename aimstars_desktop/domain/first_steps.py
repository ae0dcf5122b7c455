"""The first steps: what an empty diary explains, one short step on each screen."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

NEW_DIARY_ENTRIES = 10
"""With so many entries nobody needs to be told what the Stats tab will show."""


class Step(Enum):
    """One thing to do first; the values are kept with the preferences."""

    WRITE = "write"
    SEE = "see"
    AIM = "aim"


def is_shown(
    step: Step, closed: Collection[Step], entries: int, goals: int, *, again: bool
) -> bool:
    """Say whether a step is explained on its screen.

    Args:
        step: which one.
        closed: the steps that the person has closed.
        entries: how many entries there are.
        goals: how many goals there are, closed ones too.
        again: the person has asked to see the steps again.
    """
    if step in closed:
        return False
    done = {Step.WRITE: entries > 0, Step.SEE: entries >= NEW_DIARY_ENTRIES, Step.AIM: goals > 0}
    return again or not done[step]
