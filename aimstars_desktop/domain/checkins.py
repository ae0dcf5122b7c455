"""Check-ins: the days of a goal that were ticked off, each with an optional note."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import NOTES_LIMIT, Goal
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import cleaned

Ticks = Mapping[date, str]
"""The ticked days of a goal with their notes, which may be empty."""


def cleaned_tick_note(note: str) -> str:
    """Return the note of a day, trimmed.

    Raises:
        RuleError: it is too long or cannot be stored.
    """
    return cleaned(note, field="note", limit=NOTES_LIMIT)


def check_tick(goal: Goal, day: date, today: date) -> None:
    """Check that a day belongs to the goal and is not in the future.

    Args:
        goal: the goal that is ticked.
        day: the day to tick.
        today: the person's present day.

    Raises:
        RuleError: the day is outside the goal, or has not come yet.
    """
    if not goal.first_day <= day <= goal.last_day:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "This day does not belong to the goal."), field="day"
        )
    if day > today:
        raise RuleError(QT_TRANSLATE_NOOP("Errors", "This day has not come yet."), field="day")
