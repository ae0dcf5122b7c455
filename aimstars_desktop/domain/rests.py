"""Rest days: days on which nobody has to write; and spare days that were given back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import cleaned

REASON_LIMIT = 200
"""Characters of the reason of a rest day."""


@dataclass(frozen=True, slots=True)
class RestDay:
    """A single day of rest.

    Attributes:
        reason: the person's word for it; may be empty.
    """

    day: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RestRule:
    """A weekday of rest, for a time.

    Attributes:
        weekday: 0 Monday to 6 Sunday.
        first: the first day on which it holds.
        last: the last one; None while no end is known.
    """

    id: int
    weekday: int
    first: date
    last: date | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse impossible rules.

        Raises:
            ValueError: there is no such weekday, or it ends before it begins.
        """
        if not 0 <= self.weekday <= 6:
            raise ValueError("a weekday is 0 to 6")
        if self.last is not None and self.last < self.first:
            raise ValueError("a rule ends before it begins")

    def covers(self, day: date) -> bool:
        """Say whether the rule makes this day one of rest."""
        in_time = self.first <= day and (self.last is None or day <= self.last)
        return in_time and day.weekday() == self.weekday


@dataclass(frozen=True, slots=True)
class Rests:
    """Everything that one person decided about rest.

    Attributes:
        days: single rest days with their reasons.
        rules: weekdays of rest.
        returned: days that no spare day may ever bridge.
    """

    days: Mapping[date, str] = field(default_factory=dict)
    rules: tuple[RestRule, ...] = ()
    returned: frozenset[date] = frozenset()

    @property
    def are_none(self) -> bool:
        """Whether no day at all is a rest day."""
        return not self.days and not self.rules

    def is_rest(self, day: date) -> bool:
        """Say whether nobody has to write on this day."""
        return day in self.days or any(rule.covers(day) for rule in self.rules)

    def reason(self, day: date) -> str:
        """Return why it is a rest day; empty when no reason was given, or when it is none."""
        if day in self.days:
            return self.days[day]
        return next((rule.reason for rule in self.rules if rule.covers(day)), "")


NO_RESTS = Rests()
"""What holds for a person who never rests, and for every older file."""


def cleaned_reason(reason: str) -> str:
    """Return a reason trimmed.

    Raises:
        RuleError: it is too long, or cannot be kept faithfully.
    """
    return cleaned(reason, field="reason", limit=REASON_LIMIT)


def check_rest_day(day: date, today: date, latest_written: date | None) -> None:
    """Refuse a rest day that would change a gap of the past.

    A gap is over with the next written day; until then its days may still become rest days, so
    that somebody who was ill may say so afterwards.

    Raises:
        RuleError: the day lies before today and before the latest written day.
    """
    if day < today and latest_written is not None and day < latest_written:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors", "You have written since then, so this day can no longer change."
            ),
            field="day",
        )


def check_rule_begins(first: date, today: date) -> None:
    """Refuse a weekday of rest that would begin in the past.

    Raises:
        RuleError: ``first`` lies before ``today``.
    """
    if first < today:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "A weekday of rest begins today or later."),
            field="first",
        )
