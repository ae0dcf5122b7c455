"""Rest days, on which nobody has to write, and spare days that were given back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import cleaned
from aimstars_desktop.domain.weeks import check_weekday

REASON_LIMIT = 200
"""The most characters of the reason for a rest day."""

MOST_RESTS = 366
"""The most single rest days at once: a year, so that a slip of the keys is noticed."""


@dataclass(frozen=True, slots=True)
class RestDay:
    """A single rest day.

    Attributes:
        reason: in the person's words; may be empty.
    """

    day: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RestSpan:
    """Single rest days that follow each other and have the same reason."""

    first: date
    last: date
    reason: str = ""

    def split(self, day: date) -> Sequence[RestSpan]:
        """Return the part before a day and the part from it on; one of them may be missing."""
        if not self.first < day <= self.last:
            return [self]
        before = replace(self, last=day - timedelta(days=1))
        return [before, replace(self, first=day)]

    @property
    def days(self) -> Sequence[date]:
        """Every day of it."""
        count = (self.last - self.first).days + 1
        return [self.first + timedelta(days=step) for step in range(count)]


@dataclass(frozen=True, slots=True)
class RestRule:
    """A weekly rest day, for a period of time.

    Attributes:
        weekday: 0 Monday to 6 Sunday.
        first: the first day on which it holds.
        last: the last one; None while it has no end.
    """

    id: int
    weekday: int
    first: date
    last: date | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse invalid rules.

        Raises:
            ValueError: there is no such weekday, or it ends before it begins.
        """
        check_weekday(self.weekday)
        if self.last is not None and self.last < self.first:
            raise ValueError("a rule ends before it begins")

    def covers(self, day: date) -> bool:
        """Return whether the rule makes this day a rest day."""
        in_time = self.first <= day and (self.last is None or day <= self.last)
        return in_time and day.weekday() == self.weekday


@dataclass(frozen=True, slots=True)
class Rests:
    """Everything that one person decided about rest.

    Attributes:
        days: single rest days with their reasons.
        rules: weekly rest days.
        returned: days that no spare day may ever bridge.
    """

    days: Mapping[date, str] = field(default_factory=dict)
    rules: tuple[RestRule, ...] = ()
    returned: frozenset[date] = frozenset()

    @property
    def are_none(self) -> bool:
        """Whether no day at all is a rest day."""
        return not self.days and not self.rules

    def spans(self, first: date) -> Sequence[RestSpan]:
        """Return the single rest days from ``first`` on, as spans, earliest first."""
        spans: list[RestSpan] = []
        for day, reason in sorted(self.days.items()):
            if day < first:
                continue
            before = spans[-1] if spans else None
            if before and before.reason == reason and day - before.last == timedelta(days=1):
                spans[-1] = replace(before, last=day)
            else:
                spans.append(RestSpan(day, day, reason))
        return spans

    def is_rest(self, day: date) -> bool:
        """Return whether this day is a rest day."""
        return day in self.days or any(rule.covers(day) for rule in self.rules)

    def reason(self, day: date) -> str:
        """Return why it is a rest day; empty without a reason, or when it is not one."""
        if day in self.days:
            return self.days[day]
        return next((rule.reason for rule in self.rules if rule.covers(day)), "")


NO_RESTS = Rests()
"""No rest days: the default, and the value for every older file."""


def cleaned_reason(reason: str) -> str:
    """Return a reason, trimmed.

    Raises:
        RuleError: it is too long, or cannot be stored exactly.
    """
    return cleaned(reason, field="reason", limit=REASON_LIMIT)


def rest_span(first: date, last: date, reason: str = "") -> RestSpan:
    """Return single rest days as a person gives them.

    Args:
        first: the first day.
        last: the last day; that of a single one is the first.
        reason: in the person's words; may be empty.

    Raises:
        RuleError: the last day is before the first, there are more than :data:`MOST_RESTS` days,
            or the reason cannot be kept.
    """
    problem = ""
    if last < first:
        problem = QT_TRANSLATE_NOOP("Errors", "The last day is before the first.")
    elif (last - first).days >= MOST_RESTS:
        problem = QT_TRANSLATE_NOOP("Errors", "Rest days in a row can last a year at most.")
    if problem:
        raise RuleError(problem, field="last_day")
    return RestSpan(first, last, cleaned_reason(reason))


def check_rest_day(day: date, today: date, latest_written: date | None) -> None:
    """Check that a rest day does not change a closed gap of the past.

    A gap is closed by the next written day; until then its days may still become rest days, so
    that somebody who was ill can say so afterwards.

    Args:
        day: the day to rest on.
        today: the person's present day.
        latest_written: the latest day with an entry; None when nothing was written.

    Raises:
        RuleError: the day is before today and before the latest written day.
    """
    if day < today and latest_written is not None and day < latest_written:
        raise _written_since("day")


def check_rule_begins(first: date, today: date, latest_written: date | None) -> None:
    """Check that a weekly rest day does not change a gap of the past.

    Args:
        first: its first day.
        today: the person's present day; days before the true one while the clock is wrong.
        latest_written: the latest day with an entry; None when nothing was written.

    Raises:
        RuleError: ``first`` is before ``today``, or well before the latest written day.
    """
    if first < today:
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "A weekly rest day begins today or later."),
            field="first",
        )
    if latest_written is not None and first < latest_written - timedelta(days=1):
        raise _written_since("first")


def _written_since(field: str) -> RuleError:
    return RuleError(
        QT_TRANSLATE_NOOP(
            "Errors", "You have written since then, so this day can no longer change."
        ),
        field=field,
    )
