"""Follow-ups: a grow entry that comes back, gets a goal, or turns into a proud one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from aimstars_desktop.domain.diary import Entry, Rating
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

INTERVALS = (3, 10, 30)
"""After how many days a grow entry may come back."""


class State(Enum):
    """What became of a follow-up; the values are those of the table."""

    OPEN = "OPEN"
    TURNED = "TURNED"
    LET_GO = "LET_GO"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What follows from one grow entry.

    Attributes:
        due_on: from which day on it comes back; None when only a goal was made of it.
        proud_entry_id: the proud entry that it turned into.
        goal_id: the goal that was made of it.
    """

    id: int
    entry_id: int
    due_on: date | None = None
    state: State = State.OPEN
    proud_entry_id: int | None = None
    goal_id: int | None = None

    def is_due(self, today: date) -> bool:
        """Say whether it is time to come back to the entry."""
        return self.state is State.OPEN and self.due_on is not None and self.due_on <= today


@dataclass(frozen=True, slots=True)
class TurnedCount:
    """How many grow entries are followed up, and how many of them turned into proud ones."""

    followed: int = 0
    turned: int = 0


def check_grow(entry: Entry) -> None:
    """Refuse to follow up an entry that is not one to grow from.

    Raises:
        RuleError: it is a proud one, or lies in the trash.
    """
    if entry.rating is not Rating.GROW or entry.trashed_at is not None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "Only an entry to grow from can be followed up."),
            field="entry",
        )


def check_proud(entry: Entry) -> None:
    """Refuse to link an entry that is not a proud one.

    Raises:
        RuleError: it is one to grow from, or lies in the trash.
    """
    if entry.rating is not Rating.PROUD or entry.trashed_at is not None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "Only a proud entry can be linked here."), field="entry"
        )
