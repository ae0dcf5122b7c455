"""What deeds on goals are made of: steps inside one transaction, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Goal, NewGoal, Status
from aimstars_desktop.domain.ports import UnitOfWork
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.undo import Deed, named

CHANGED = Change.GOALS | Change.POINTS

Act = Callable[[Goal], Goal]
"""What a deed makes of a goal."""

Steps = Callable[[UnitOfWork], object]
"""What is done inside a transaction."""

STANDING = ("status", "closed_on", "closed_at")
"""The fields of a goal that closing and reopening change."""

WORDING = ("category", "title", "description", "first_day", "last_day")
"""The fields of a goal that editing changes."""


class GoalActs:
    """The acts of one account: how goals change, and how deeds are remembered."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep(self, steps: Steps, change: Change = CHANGED) -> None:
        """Do the steps in one transaction."""
        with self._desk.writing() as unit:
            steps(unit)
            unit.commit(change)

    def remember(
        self, name: str, *, undo: Steps, redo: Steps, change: Change = CHANGED, about: str = ""
    ) -> None:
        """Put a deed that was just done on the undo stack; ``name`` is a marked text."""
        self._desk.undo.push(
            Deed(
                named(name),
                undo=lambda: self.keep(undo, change),
                redo=lambda: self.keep(redo, change),
                about=about,
            )
        )

    def closed(self, goal: Goal, status: Status) -> Goal:
        """Return an active goal as closed today.

        Raises:
            RuleError: it is closed already.
        """
        if goal.status is not Status.ACTIVE:
            raise RuleError(
                QT_TRANSLATE_NOOP("Errors", "This goal is closed already."), field="status"
            )
        return replace(
            goal,
            status=status,
            closed_on=self._desk.days.today(),
            closed_at=self._desk.days.now(),
        )

    def trashed(self, goal: Goal) -> Goal:
        """Return a goal as it lies in the trash."""
        return replace(goal, trashed_at=goal.trashed_at or self._desk.days.now())


def change(acts: Mapping[int, Act]) -> Steps:
    """Return the step that does to each goal what is to be done, with its points."""

    def step(unit: UnitOfWork) -> None:
        for goal_id, act in acts.items():
            before = unit.goals.get(goal_id)
            save(unit, before, act(before))

    return step


def together(*steps: Steps) -> Steps:
    """Return several steps as one."""

    def all_steps(unit: UnitOfWork) -> None:
        for step in steps:
            step(unit)

    return all_steps


def save(unit: UnitOfWork, before: Goal, after: Goal) -> None:
    """Keep a changed goal and bring its points in line; nothing happens where all is the same."""
    if before == after:
        return
    unit.goals.save(after)
    books = Books(unit)
    books.goal(before, after)
    books.settle()


def like(model: Goal | NewGoal | Repeat, fields: Sequence[str]) -> Act:
    """Return how a goal is given these fields of ``model``; what else changed since stays."""
    kept: dict[str, Any] = {name: getattr(model, name) for name in fields}
    return lambda goal: replace(goal, **kept)


def restored(goal: Goal) -> Goal:
    """Return a goal as it is outside the trash."""
    return replace(goal, trashed_at=None)


def reopened(goal: Goal) -> Goal:
    """Return a closed goal as active.

    Raises:
        RuleError: an older program closed it, so that its points are carried over; closing it
            once more would give them twice.
    """
    if goal.status is not Status.ACTIVE and goal.closed_on is None:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "An older version closed this goal, and its points are carried over. "
                "Please set it as a new goal instead.",
            ),
            field="status",
        )
    return replace(goal, status=Status.ACTIVE, closed_on=None, closed_at=None)
