"""Weeks and weekdays. A weekday is a number as ``date.weekday`` has it: 0 Monday to 6 Sunday."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

MONDAY, SUNDAY = 0, 6


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from ``first`` on, whichever weekday that is."""

    first: date

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + timedelta(days=6)

    def moved(self, weeks: int) -> Week:
        """Return the week so many weeks later; earlier when negative."""
        return Week(self.first + timedelta(weeks=weeks))


def week_of(day: date, first_weekday: int) -> Week:
    """Return the week that holds ``day`` where weeks begin on ``first_weekday``."""
    return Week(day - timedelta(days=days_into_week(day, first_weekday)))


def days_into_week(day: date, first_weekday: int) -> int:
    """Return how many days of its week lie before ``day``, 0 to 6."""
    return (day.weekday() - first_weekday) % 7


def weekdays_from(first_weekday: int) -> tuple[int, ...]:
    """Return the seven weekdays in the order of a week that begins on ``first_weekday``."""
    return tuple((first_weekday + step) % 7 for step in range(7))


def check_weekday(weekday: int) -> None:
    """Refuse what is not a weekday.

    Raises:
        ValueError: it is not 0 to 6.
    """
    if not MONDAY <= weekday <= SUNDAY:
        raise ValueError("a weekday is 0 to 6")
