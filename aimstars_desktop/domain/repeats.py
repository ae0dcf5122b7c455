"""Repeats: goals that repeat every week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Category, Goal, NewGoal
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import is_blank
from aimstars_desktop.domain.weeks import Week, week_of


@dataclass(frozen=True, slots=True)
class Repeat:
    """A goal that repeats every week, on the weekday of ``starts_on``.

    Attributes:
        starts_on: the first day of its first week.
        paused_on: the day it was paused; None while it is not.
        ended_on: the day it ended; None while it has not.
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
        """Whether it is neither paused nor ended."""
        return self.paused_on is None and self.ended_on is None

    def week_at(self, day: date) -> Week | None:
        """Return its week that holds ``day``; None before it starts."""
        return None if day < self.starts_on else week_of(day, self.starts_on.weekday())

    def goal_of(self, day: date) -> NewGoal | None:
        """Return the goal due on ``day``: that of the current week, never an older one."""
        week = self.week_at(day)
        if week is None or not self.runs or is_blank(self.title):  # as in files of older versions
            return None
        days = (week.first, week.last)
        return NewGoal(self.category, self.title, self.description, *days, repeat_id=self.id)


def first_week(goal: Goal | NewGoal) -> date:
    """Return the first day of the weeks of a goal that is to repeat.

    The weeks keep the weekday of its first day; a goal of fewer days is a short first week.

    Raises:
        RuleError: it runs for longer than a week.
    """
    if goal.last_day > Week(goal.first_day).last:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors", "A goal that repeats every week runs for seven days at most."
            ),
            field="last_day",
        )
    return goal.first_day


def made_under_wrong_date(goal: Goal, now: datetime) -> bool:
    """Return whether a week ahead made this goal while the clock was wrong.

    Nothing was done with it: it only stands in the way, for years perhaps.
    """
    return (
        goal.repeat_id is not None
        and goal.continues_id is None
        and not goal.notes
        and goal.created_at is not None
        and goal.created_at > now + timedelta(days=1)
        and goal.first_day > now.date()
    )
