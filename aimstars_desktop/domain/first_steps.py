"""The first steps: short hints that explain an empty diary, one on each screen."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

NEW_DIARY_ENTRIES = 10
"""From this many entries on, the Stats tab needs no explanation."""


class Step(Enum):
    """One hint; the values are stored with the preferences."""

    WRITE = "write"
    SEE = "see"
    AIM = "aim"


def is_shown(
    step: Step, closed: Collection[Step], entries: int, goals: int, *, again: bool
) -> bool:
    """Return whether a step is shown on its screen.

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
