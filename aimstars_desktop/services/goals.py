"""What a person can do with goals: set, edit, close, reopen, try again, delete, look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Goal, NewGoal, Status, cleaned_notes, last_day_of
from aimstars_desktop.domain.ports import UnitOfWork
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.bookkeeping import Books
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.undo import Deed, named

CHANGED = Change.GOALS | Change.POINTS

_STANDING = ("status", "closed_on", "closed_at")
_WORDING = ("category", "title", "description", "first_day", "last_day")


@dataclass(frozen=True, slots=True)
class GoalsPage:
    """What the Goals tab shows.

    Attributes:
        today: the day for which this holds.
        waiting: active goals whose last day is past, the earliest first.
        active: the other active goals, the one that ends first on top.
        closed: completed and failed goals, the latest first.
    """

    today: date
    waiting: tuple[Goal, ...]
    active: tuple[Goal, ...]
    closed: tuple[Goal, ...]


class GoalService:
    """The deeds and views of the Goals tab, for one account."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # Deeds

    def create(self, new: NewGoal) -> Goal:
        """Set a goal."""
        with self._desk.writing() as unit:
            goal = unit.goals.add(new, self._desk.days.now())
            unit.commit(Change.GOALS)
        self._remember(
            QT_TRANSLATE_NOOP("Deeds", "New goal"),
            undo=lambda: self._set_trashed(goal.id, trashed=True),
            redo=lambda: self._set_trashed(goal.id, trashed=False),
        )
        return goal

    def close(self, goal_id: int, status: Status) -> Goal:
        """Close an active goal as completed or as failed ("Not this time"), today.

        Raises:
            RuleError: it is closed already.
        """
        before, after = self._change(goal_id, lambda _, goal: self._closed(goal, status))
        self._remember(
            QT_TRANSLATE_NOOP("Deeds", "Complete goal")
            if status is Status.COMPLETED
            else QT_TRANSLATE_NOOP("Deeds", "Close goal"),
            undo=lambda: self._put_back(before, *_STANDING),
            redo=lambda: self._put_back(after, *_STANDING),
        )
        return after

    def reopen(self, goal_id: int) -> Goal:
        """Make a closed goal active again; its points go."""
        before, after = self._change(
            goal_id,
            lambda _, goal: replace(goal, status=Status.ACTIVE, closed_on=None, closed_at=None),
        )
        self._remember(
            QT_TRANSLATE_NOOP("Deeds", "Reopen goal"),
            undo=lambda: self._put_back(before, *_STANDING),
            redo=lambda: self._put_back(after, *_STANDING),
        )
        return after

    def edit(self, goal_id: int, new: NewGoal) -> Goal:
        """Give an active goal another category, title, description and days.

        Raises:
            RuleError: it was closed meanwhile.
        """

        def edited(_: UnitOfWork, goal: Goal) -> Goal:
            if goal.status is not Status.ACTIVE:
                raise RuleError(
                    QT_TRANSLATE_NOOP(
                        "Errors",
                        "This goal was closed meanwhile. Reopen it in the history to change it.",
                    ),
                    field="status",
                )
            return replace(goal, **{name: getattr(new, name) for name in _WORDING})

        before, after = self._change(goal_id, edited)
        if before != after:
            self._remember(
                QT_TRANSLATE_NOOP("Deeds", "Edit goal"),
                undo=lambda: self._put_back(before, *_WORDING),
                redo=lambda: self._put_back(after, *_WORDING),
            )
        return after

    def jot(self, goal_id: int, notes: str) -> Goal:
        """Keep progress notes while they are being typed; :meth:`note` ends the typing."""
        notes = cleaned_notes(notes)
        return self._change(goal_id, lambda _, goal: replace(goal, notes=notes))[1]

    def note(self, goal_id: int, notes: str, was: str | None = None) -> Goal:
        """Keep the progress notes of a goal, closed ones too.

        Args:
            was: the notes before the typing began, to which an undo goes back; by default what
                is kept now.
        """
        notes = cleaned_notes(notes)
        before, after = self._change(goal_id, lambda _, goal: replace(goal, notes=notes))
        if was is not None:
            before = replace(before, notes=was)
        if before != after:
            self._remember(
                QT_TRANSLATE_NOOP("Deeds", "Edit notes"),
                undo=lambda: self._put_back(before, "notes"),
                redo=lambda: self._put_back(after, "notes"),
            )
        return after

    def delete(self, goal_id: int) -> Goal:
        """Move a goal to the trash; its points go."""
        goal = self._set_trashed(goal_id, trashed=True)
        self._remember(
            QT_TRANSLATE_NOOP("Deeds", "Delete goal"),
            undo=lambda: self._set_trashed(goal_id, trashed=False),
            redo=lambda: self._set_trashed(goal_id, trashed=True),
        )
        return goal

    def try_again(self, goal_id: int) -> Goal:
        """Close a goal as failed and set one that continues it for seven days from today."""
        today = self._desk.days.today()
        added: list[Goal] = []

        def closed(unit: UnitOfWork, goal: Goal) -> Goal:
            new = NewGoal(
                goal.category, goal.title, goal.description, today, last_day_of(today), goal.id
            )
            added.append(unit.goals.add(new, self._desk.days.now()))
            return self._closed(goal, Status.FAILED)

        before, after = self._change(goal_id, closed)
        (again,) = added

        def undo() -> None:
            self._set_trashed(again.id, trashed=True)
            self._put_back(before, *_STANDING)

        def redo() -> None:
            self._put_back(after, *_STANDING)
            self._set_trashed(again.id, trashed=False)

        self._remember(QT_TRANSLATE_NOOP("Deeds", "Try goal again"), undo=undo, redo=redo)
        return again

    # Views

    def page(self) -> GoalsPage:
        """Return what the Goals tab shows."""
        today = self._desk.days.today()
        with self._desk.reading() as unit:
            active = unit.goals.all({Status.ACTIVE})
            closed = unit.goals.all({Status.COMPLETED, Status.FAILED})
        soonest = sorted(active, key=lambda goal: (goal.last_day, goal.id))
        return GoalsPage(
            today=today,
            waiting=tuple(goal for goal in soonest if goal.waits(today)),
            active=tuple(goal for goal in soonest if not goal.waits(today)),
            closed=tuple(closed),
        )

    def goal(self, goal_id: int) -> Goal:
        """Return a goal, also from the trash."""
        with self._desk.reading() as unit:
            return unit.goals.get(goal_id)

    # Steps

    def _closed(self, goal: Goal, status: Status) -> Goal:
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

    def _change(self, goal_id: int, act: Callable[[UnitOfWork, Goal], Goal]) -> tuple[Goal, Goal]:
        with self._desk.writing() as unit:
            before = unit.goals.get(goal_id)
            after = act(unit, before)
            unit.goals.save(after)
            books = Books(unit)
            books.goal(before, after)
            books.settle()
            unit.commit(CHANGED)
        return before, after

    def _put_back(self, goal: Goal, *names: str) -> None:
        """Give the kept goal these attributes of ``goal``; what else changed since then stays."""
        kept: dict[str, Any] = {name: getattr(goal, name) for name in names}
        self._change(goal.id, lambda _, now: replace(now, **kept))

    def _set_trashed(self, goal_id: int, *, trashed: bool) -> Goal:
        at = self._desk.days.now() if trashed else None
        return self._change(goal_id, lambda _, goal: replace(goal, trashed_at=at))[1]

    def _remember(
        self, template: str, *, undo: Callable[[], object], redo: Callable[[], object]
    ) -> None:
        def take_back() -> None:
            undo()

        def do_again() -> None:
            redo()

        self._desk.undo.push(Deed(named(template), undo=take_back, redo=do_again))
