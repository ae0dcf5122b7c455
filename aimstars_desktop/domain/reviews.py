"""Weekly reviews: a look back on a week, and a decision about each goal that is still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from aimstars_desktop.domain.text import cleaned

REASON_LIMIT = 1_000
_SIX_DAYS = timedelta(days=6)


class Decision(Enum):
    """What a review decides about a goal; the values are those of the table."""

    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    TRY_AGAIN = "TRY_AGAIN"
    SMALLER = "SMALLER"
    DROP = "DROP"


@dataclass(frozen=True, slots=True)
class Review:
    """The look back on one week.

    Attributes:
        finished_at: aware UTC; None while it is begun, or when it was skipped.
    """

    id: int
    week_start: date
    finished_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """What a review decided about one goal.

    Attributes:
        reason: the person's own words; may be empty.
        new_goal_id: the goal that continues it, after "try again" and "make it smaller".
    """

    goal_id: int
    decision: Decision
    reason: str = ""
    new_goal_id: int | None = None


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from the person's first day of the week on."""

    first: date

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + _SIX_DAYS

    def moved(self, weeks: int) -> Week:
        """Return the week so many weeks later; earlier when negative."""
        return Week(self.first + timedelta(weeks=weeks))


def week_of(day: date, first_weekday: int) -> Week:
    """Return the week that holds ``day``.

    Args:
        first_weekday: the weekday on which the person's week begins, 0 Monday to 6 Sunday.
    """
    return Week(day - timedelta(days=(day.weekday() - first_weekday) % 7))


def week_to_review(today: date, first_weekday: int) -> Week:
    """Return the week that a review would look back on: this one, but only on its last day."""
    week = week_of(today, first_weekday)
    return week if today == week.last else week.moved(-1)


def cleaned_reason(reason: str) -> str:
    """Return the reason of a decision as it may be kept.

    Raises:
        RuleError: it is too long or cannot be kept.
    """
    return cleaned(reason, field="reason", limit=REASON_LIMIT)
