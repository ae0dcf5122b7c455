"""The port of rest days, and of spare days that were given back."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from aimstars_desktop.domain.rests import RestDay, RestRule, Rests


class RestRepository(Protocol):
    """The rest days of one account, and the spare days that it gave back."""

    def all(self) -> Rests:
        """Return all rest days, rules and returned spare days."""
        ...

    def put_day(self, rest: RestDay) -> None:
        """Save a rest day, or another reason for it."""
        ...

    def remove_day(self, day: date) -> None:
        """Remove a rest day, if there is one."""
        ...

    def add_rule(
        self, weekday: int, first: date, last: date | None = None, reason: str = ""
    ) -> RestRule:
        """Save a weekly rest day.

        Args:
            weekday: 0 Monday to 6 Sunday.
            first: the first day on which it holds.
            last: the last one; None for no end.
            reason: may be empty.
        """
        ...

    def save_rule(self, rule: RestRule) -> None:
        """Save everything of the rule except its id; MissingError when there is none."""
        ...

    def remove_rule(self, rule_id: int) -> None:
        """Remove a rule; MissingError when there is none."""
        ...

    def give_back(self, day: date) -> None:
        """Give back the spare day of this day: none may bridge it any more."""
        ...

    def take_back(self, day: date) -> None:
        """Undo :meth:`give_back`: spare days may bridge this day again."""
        ...
