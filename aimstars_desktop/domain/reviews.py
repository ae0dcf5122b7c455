"""Weekly reviews: a look back on a week, and a decision about each goal still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from aimstars_desktop.domain.text import cleaned
from aimstars_desktop.domain.weeks import Week, week_of

REASON_LIMIT = 1_000


class Decision(Enum):
    """A decision about a goal; the values are those of the table."""

    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    TRY_AGAIN = "TRY_AGAIN"
    SMALLER = "SMALLER"
    DROP = "DROP"


@dataclass(frozen=True, slots=True)
class Review:
    """The look back on one week.

    Attributes:
        finished_at: aware UTC; None while it is not finished, or when it was skipped.
    """

    id: int
    week_start: date
    finished_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """The decision of a review about one goal.

    Attributes:
        reason: the person's own words; may be empty.
        new_goal_id: the goal that continues it, after "try again" and "make it smaller".
    """

    goal_id: int
    decision: Decision
    reason: str = ""
    new_goal_id: int | None = None


def week_to_review(today: date, first_weekday: int) -> Week:
    """Return the week to review: the current one on its last day, otherwise the one before."""
    week = week_of(today, first_weekday)
    return week if today == week.last else week.moved(-1)


def cleaned_reason(reason: str) -> str:
    """Return the reason for a decision, trimmed.

    Raises:
        RuleError: it is too long or cannot be stored.
    """
    return cleaned(reason, field="reason", limit=REASON_LIMIT)
