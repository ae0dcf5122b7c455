"""Steps of which operations on goals consist; each is part of a transaction."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.account_context import Step
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.clock import Days

CHANGED = Change.GOALS | Change.POINTS


@dataclass(frozen=True, slots=True)
class GoalChange:
    """A goal before and after an operation.

    Undoing and redoing set the fields in which the two differ; what else changed since stays.
    """

    before: Goal
    after: Goal

    def undo(self, unit: UnitOfWork) -> None:
        """Set the changed fields as they were before, and update the points."""
        self._set_fields(unit, self.before)

    def redo(self, unit: UnitOfWork) -> None:
        """Set the changed fields as they were after, and update the points."""
        self._set_fields(unit, self.after)

    def _set_fields(self, unit: UnitOfWork, values: Goal) -> None:
        names = [field.name for field in fields(Goal)]
        changed = {
            name: getattr(values, name)
            for name in names
            if getattr(self.before, name) != getattr(self.after, name)
        }
        stored = unit.goals.get(self.after.id)
        save_goal(unit, stored, replace(stored, **changed))


@dataclass(frozen=True, slots=True)
class AddedGoal:
    """A goal that an operation has added or linked, with the steps to undo and redo that."""

    goal: Goal
    undo: Step
    redo: Step


def save_goal(unit: UnitOfWork, before: Goal, after: Goal) -> None:
    """Save a changed goal and update its points; without a difference, do nothing.

    Args:
        unit: the transaction.
        before: the goal as it is stored.
        after: the goal as it is to be.
    """
    if before == after:
        return
    unit.goals.save(after)
    books = Books(unit)
    books.goal(before, after)
    books.settle()


def added(goal: Goal, days: Days) -> AddedGoal:
    """Return a new goal; undoing moves it to the trash, redoing restores it from there."""

    def trash(unit: UnitOfWork) -> None:
        trash_goal(unit, goal.id, days.now())

    def restore(unit: UnitOfWork) -> None:
        stored = unit.goals.get(goal.id)
        save_goal(unit, stored, replace(stored, trashed_at=None))

    return AddedGoal(goal, undo=trash, redo=restore)


def linked(before: Goal, after: Goal) -> AddedGoal:
    """Return a goal that existed before and was changed to continue another one."""
    change = GoalChange(before, after)
    return AddedGoal(after, undo=change.undo, redo=change.redo)


def trash_goal(unit: UnitOfWork, goal_id: int, now: datetime) -> None:
    """Move a goal to the trash; its points are taken back.

    Args:
        unit: the transaction.
        goal_id: the goal.
        now: aware UTC.
    """
    stored = unit.goals.get(goal_id)
    save_goal(unit, stored, trashed(stored, now))


def trashed(goal: Goal, now: datetime) -> Goal:
    """Return a goal as it is in the trash; one that is there already stays as it is."""
    return replace(goal, trashed_at=goal.trashed_at or now)


def closed(goal: Goal, status: Status, days: Days) -> Goal:
    """Return an active goal as closed today.

    Args:
        goal: the goal.
        status: completed or failed.
        days: what day and time it is.

    Raises:
        RuleError: it is closed already.
    """
    if goal.status is not Status.ACTIVE:
        raise RuleError(QT_TRANSLATE_NOOP("Errors", "This goal is already closed."), field="status")
    return replace(goal, status=status, closed_on=days.today(), closed_at=days.now())


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
