"""Goals: something to do by the end of a week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import cleaned

TITLE_LIMIT = 200
DESCRIPTION_LIMIT = 1_000
NOTES_LIMIT = 1_000
GOAL_DAYS = 7
"""How many days a goal runs, its first day included."""


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
    """How a goal stands; the screen words FAILED as "Not this time"."""

    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class NewGoal:
    """A goal that is about to be kept; impossible ones cannot be built.

    Attributes:
        first_day: the first day that counts.
        last_day: the last day that counts, not before the first.
        continues_id: the closed goal that this one tries again; None for a fresh one.
        repeat_id: what it comes from every week; None when it does not.
    """

    category: Category
    title: str
    description: str
    first_day: date
    last_day: date
    continues_id: int | None = None
    repeat_id: int | None = None

    def __post_init__(self) -> None:
        """Clean the texts and refuse what the rules do not allow.

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
                QT_TRANSLATE_NOOP("Errors", "The last day cannot lie before the first."),
                field="last_day",
            )


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal as it is kept.

    Attributes:
        closed_on: the local day on which it was closed; None while active, and in goals that an
            older program closed (their points are carried over).
        closed_at: aware UTC of the same moment.
        trashed_at: aware UTC; None unless it lies in the trash.
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
        """Say whether its time is over and it waits for the person's word."""
        return self.status is Status.ACTIVE and self.last_day < today

    def days_left(self, today: date) -> int:
        """Return how many days follow ``today`` up to the last day; 0 on the last day."""
        return max(0, (self.last_day - today).days)


def cleaned_notes(notes: str) -> str:
    """Return progress notes as they may be kept.

    Raises:
        RuleError: they are too long or cannot be kept.
    """
    return cleaned(notes, field="notes", limit=NOTES_LIMIT)


def last_day_of(first_day: date) -> date:
    """Return the last day of a goal that runs seven days."""
    return first_day + timedelta(days=GOAL_DAYS - 1)


def end_of_week(day: date, first_weekday: int) -> date:
    """Return the last day of the week that holds ``day``.

    Args:
        first_weekday: the weekday on which the person's week begins, 0 Monday to 6 Sunday.
    """
    return day + timedelta(days=(first_weekday - 1 - day.weekday()) % 7)


def success_rate(completed: int, failed: int) -> float | None:
    """Return completed / (completed + failed), 0 to 1; None when no goal is closed."""
    closed = completed + failed
    return completed / closed if closed else None
