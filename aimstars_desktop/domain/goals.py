"""Goals: something to do by the end of a week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import cleaned

TITLE_LIMIT = 200
DESCRIPTION_LIMIT = 1_000
NOTES_LIMIT = 1_000


class Category(Enum):
    """What part of life a goal is about; the values are those of the table."""

    EXERCISE = "EXERCISE"
    LEARNING = "LEARNING"
    MINDFULNESS = "MINDFULNESS"
    SOCIAL = "SOCIAL"
    PRODUCTIVITY = "PRODUCTIVITY"
    PERSONAL_DEV = "PERSONAL_DEV"
    HOME = "HOME"
    CREATIVE = "CREATIVE"
    CUSTOM = "CUSTOM"


class Status(Enum):
    """The status of a goal; on screen FAILED is "Not this time"."""

    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class NewGoal:
    """A goal that is about to be saved; an invalid one cannot be built.

    Attributes:
        first_day: the first day that counts.
        last_day: the last day that counts, not before the first.
        continues_id: the closed goal that this one tries again; None for a fresh one.
        repeat_id: the repeat that made it; None for a goal made by hand.
    """

    category: Category
    title: str
    description: str
    first_day: date
    last_day: date
    continues_id: int | None = None
    repeat_id: int | None = None

    def __post_init__(self) -> None:
        """Trim the texts and check the rules.

        Raises:
            RuleError: no title, a text that is too long, or a last day before the first.
        """
        title = cleaned(self.title, field="title", limit=TITLE_LIMIT)
        if not title:
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "Please give the goal a title."), field="title"
            )
        object.__setattr__(self, "title", title)
        description = cleaned(self.description, field="description", limit=DESCRIPTION_LIMIT)
        object.__setattr__(self, "description", description)
        if self.last_day < self.first_day:
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "The last day cannot be before the first."),
                field="last_day",
            )


@dataclass(frozen=True, slots=True)
class Goal:
    """A saved goal.

    Attributes:
        closed_on: the local day on which it was closed; None while active, and in goals that an
            older program closed (their points are carried over).
        closed_at: aware UTC of the same moment.
        trashed_at: aware UTC; None unless it is in the trash.
    """

    id: int
    category: Category
    title: str
    description: str
    first_day: date
    last_day: date
    status: Status
    notes: str
    created_at: datetime | None = None
    closed_on: date | None = None
    closed_at: datetime | None = None
    trashed_at: datetime | None = None
    continues_id: int | None = None
    repeat_id: int | None = None

    def waits(self, today: date) -> bool:
        """Return whether its time is over and the person has to decide about it."""
        return self.status is Status.ACTIVE and self.last_day < today

    def days_left(self, today: date) -> int:
        """Return how many days follow ``today`` up to the last day; 0 on the last day."""
        return max(0, (self.last_day - today).days)


def notes_target(goal_id: int) -> str:
    """Return the name under which notes of the goal are kept until they are saved."""
    return f"notes:{goal_id}"


def cleaned_notes(notes: str) -> str:
    """Return progress notes, trimmed.

    Raises:
        RuleError: they are too long or cannot be stored.
    """
    return cleaned(notes, field="notes", limit=NOTES_LIMIT)


def success_rate(completed: int, failed: int) -> float | None:
    """Return completed / (completed + failed), 0 to 1; None when no goal is closed."""
    closed = completed + failed
    return completed / closed if closed else None
