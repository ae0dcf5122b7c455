"""Follow-ups: a grow entry that comes back, gets a goal, or turns into a proud one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

INTERVALS = (3, 10, 30)
"""After how many days a grow entry may come back."""


class State(Enum):
    """The state of a follow-up; the values are those of the table."""

    OPEN = "OPEN"
    TURNED = "TURNED"
    LET_GO = "LET_GO"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What follows from one grow entry.

    Attributes:
        due_on: the day from which it comes back; None when only a goal was made from it.
        proud_entry_id: the proud entry that it turned into.
        goal_id: the goal that was made from it.
    """

    id: int
    entry_id: int
    due_on: date | None = None
    state: State = State.OPEN
    proud_entry_id: int | None = None
    goal_id: int | None = None


@dataclass(frozen=True, slots=True)
class TurnedCount:
    """How many grow entries are followed up, and how many of them turned into proud ones."""

    followed: int = 0
    turned: int = 0


def check_grow(entry: Entry) -> None:
    """Check that an entry is a grow entry, which alone can be followed up.

    Raises:
        RuleError: it is a proud one, or is in the trash.
    """
    if entry.rating is not Rating.GROW or entry.trashed_at is not None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "Only an entry to grow from can be followed up."),
            field="entry",
        )


def check_proud(entry: Entry) -> None:
    """Check that an entry is a proud one, which alone can be linked.

    Raises:
        RuleError: it is a grow entry, or is in the trash.
    """
    if entry.rating is not Rating.PROUD or entry.trashed_at is not None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "Only a proud entry can be linked here."), field="entry"
        )
