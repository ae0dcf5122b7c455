"""The port of what a person decided about rest.

As in ``ports.py``, a repository is made for one account and never told whose rows to look at.
"""

from __future__ import annotations

from datetime import date
from typing import Protocol

from aimstars_desktop.domain.rests import RestDay, RestRule, Rests


class RestRepository(Protocol):
    """The rest days of one account, and the spare days that it gave back."""

    def all(self) -> Rests:
        """Return everything that was decided."""
        ...

    def put_day(self, rest: RestDay) -> None:
        """Keep a rest day, or another reason for it."""
        ...

    def remove_day(self, day: date) -> None:
        """Take a rest day away, if there is one."""
        ...

    def add_rule(
        self, weekday: int, first: date, last: date | None = None, reason: str = ""
    ) -> RestRule:
        """Keep a weekday of rest, 0 Monday to 6 Sunday."""
        ...

    def save_rule(self, rule: RestRule) -> None:
        """Keep everything of the rule but its id; MissingError when there is none."""
        ...

    def remove_rule(self, rule_id: int) -> None:
        """Take a rule away; MissingError when there is none."""
        ...

    def give_back(self, day: date) -> None:
        """Let no spare day bridge this day any more."""
        ...

    def take_back(self, day: date) -> None:
        """Let spare days bridge this day again."""
        ...
