"""Goals that come again every week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import GOAL_DAYS, Category, Goal, NewGoal
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

_WEEK = timedelta(days=GOAL_DAYS)


@dataclass(frozen=True, slots=True)
class Repeat:
    """A goal that comes again every week, on the weekday of ``starts_on``.

    Attributes:
        starts_on: the first day of its first week.
        paused_on: since when it makes no goals for now; None while it does.
        ended_on: since when it makes none any more; None while it does.
    """

    id: int
    category: Category
    title: str
    description: str
    starts_on: date
    paused_on: date | None = None
    ended_on: date | None = None

    @property
    def runs(self) -> bool:
        """Whether it makes goals."""
        return self.paused_on is None and self.ended_on is None

    def week_of(self, day: date) -> tuple[date, date] | None:
        """Return the first and last day of its week that holds ``day``; None before it starts."""
        if day < self.starts_on:
            return None
        first = self.starts_on + (day - self.starts_on) // _WEEK * _WEEK
        return first, first + _WEEK - timedelta(days=1)

    def goal_of(self, day: date) -> NewGoal | None:
        """Return the goal that is due on ``day``: that of the current week, never an older one."""
        week = self.week_of(day)
        if week is None or not self.runs:
            return None
        return NewGoal(self.category, self.title, self.description, *week, repeat_id=self.id)


def first_week(goal: Goal | NewGoal) -> date:
    """Return on which day the weeks of a goal begin that is to come again every week.

    They keep the weekday of its first day; one of fewer days is the short first one of its kind.

    Raises:
        RuleError: it runs for longer than a week.
    """
    if goal.last_day - goal.first_day >= _WEEK:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors", "A goal that comes again every week runs for seven days at most."
            ),
            field="last_day",
        )
    return goal.first_day
