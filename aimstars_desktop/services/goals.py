"""What a person can do with goals: set, edit, close, reopen, try again, delete, look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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

Act = Callable[[Goal], Goal]
"""What a deed makes of a goal."""

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
            undo={goal.id: self._trashed},
            redo={goal.id: _restored},
        )
        return goal

    def close(self, goal_id: int, status: Status) -> Goal:
        """Close an active goal as completed or as failed ("Not this time"), today.

        Raises:
            RuleError: it is closed already.
        """
        return self._change(
            goal_id,
            lambda goal: self._closed(goal, status),
            QT_TRANSLATE_NOOP("Deeds", "Complete goal")
            if status is Status.COMPLETED
            else QT_TRANSLATE_NOOP("Deeds", "Close goal"),
            _STANDING,
        )

    def reopen(self, goal_id: int) -> Goal:
        """Make a closed goal active again; its points go.

        Raises:
            RuleError: an older program closed it, so that its points are carried over; closing
                it once more would give them twice.
        """
        name = QT_TRANSLATE_NOOP("Deeds", "Reopen goal")
        return self._change(goal_id, _reopened, name, _STANDING)

    def edit(self, goal_id: int, new: NewGoal) -> Goal:
        """Give an active goal another category, title, description and days.

        Raises:
            RuleError: it was closed meanwhile.
        """

        def edited(goal: Goal) -> Goal:
            if goal.status is not Status.ACTIVE:
                raise RuleError(
                    QT_TRANSLATE_NOOP(
                        "Errors",
                        "This goal was closed meanwhile. Reopen it in the history to change it.",
                    ),
                    field="status",
                )
            return _like(new, _WORDING)(goal)

        return self._change(goal_id, edited, QT_TRANSLATE_NOOP("Deeds", "Edit goal"), _WORDING)

    def jot(self, goal_id: int, notes: str) -> Goal:
        """Keep progress notes while they are being typed; :meth:`note` ends the typing."""
        notes = cleaned_notes(notes)
        ((_, after),) = self._keep({goal_id: lambda goal: replace(goal, notes=notes)})
        return after

    def note(self, goal_id: int, notes: str, was: str | None = None) -> Goal:
        """Keep the progress notes of a goal, closed ones too.

        Args:
            was: the notes before the typing began, to which an undo goes back; by default what
                is kept now.
        """
        notes = cleaned_notes(notes)
        ((before, after),) = self._keep({goal_id: lambda goal: replace(goal, notes=notes)})
        if was is not None:
            before = replace(before, notes=was)
        self._remember_change(QT_TRANSLATE_NOOP("Deeds", "Edit notes"), before, after, ("notes",))
        return after

    def delete(self, goal_id: int) -> Goal:
        """Move a goal to the trash; its points go."""
        name = QT_TRANSLATE_NOOP("Deeds", "Delete goal")
        return self._change(goal_id, self._trashed, name, ("trashed_at",))

    def try_again(self, goal_id: int) -> Goal:
        """Close a goal as failed and set one that continues it for seven days from today.

        Raises:
            RuleError: it is closed already.
        """
        today = self._desk.days.today()
        with self._desk.writing() as unit:
            before = unit.goals.get(goal_id)
            after = self._closed(before, Status.FAILED)
            new = NewGoal(
                before.category,
                before.title,
                before.description,
                today,
                last_day_of(today),
                continues_id=goal_id,
            )
            again = unit.goals.add(new, self._desk.days.now())
            _save(unit, before, after)
            unit.commit(CHANGED)
        self._remember(
            QT_TRANSLATE_NOOP("Deeds", "Try goal again"),
            undo={again.id: self._trashed, goal_id: _like(before, _STANDING)},
            redo={again.id: _restored, goal_id: _like(after, _STANDING)},
        )
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

    def _trashed(self, goal: Goal) -> Goal:
        return replace(goal, trashed_at=goal.trashed_at or self._desk.days.now())

    def _keep(self, acts: Mapping[int, Act]) -> list[tuple[Goal, Goal]]:
        """Do to each goal what is to be done, in one transaction; return before and after."""
        with self._desk.writing() as unit:
            befores = [unit.goals.get(goal_id) for goal_id in acts]
            changes = [(goal, acts[goal.id](goal)) for goal in befores]
            different = [change for change in changes if change[0] != change[1]]
            for before, after in different:
                _save(unit, before, after)
            if different:
                unit.commit(CHANGED)
        return changes

    def _change(self, goal_id: int, act: Act, name: str, fields: Sequence[str]) -> Goal:
        """Do one thing to one goal, and remember under ``name`` how these fields change."""
        ((before, after),) = self._keep({goal_id: act})
        self._remember_change(name, before, after, fields)
        return after

    def _remember_change(self, name: str, before: Goal, after: Goal, fields: Sequence[str]) -> None:
        if before != after:
            self._remember(
                name, undo={after.id: _like(before, fields)}, redo={after.id: _like(after, fields)}
            )

    def _remember(self, name: str, *, undo: Mapping[int, Act], redo: Mapping[int, Act]) -> None:
        def take_back() -> None:
            self._keep(undo)

        def do_again() -> None:
            self._keep(redo)

        self._desk.undo.push(Deed(named(name), undo=take_back, redo=do_again))


def _save(unit: UnitOfWork, before: Goal, after: Goal) -> None:
    unit.goals.save(after)
    books = Books(unit)
    books.goal(before, after)
    books.settle()


def _like(model: Goal | NewGoal, fields: Sequence[str]) -> Act:
    """Return how a goal is given these fields of ``model``; what else changed since stays."""
    kept: dict[str, Any] = {name: getattr(model, name) for name in fields}
    return lambda goal: replace(goal, **kept)


def _restored(goal: Goal) -> Goal:
    return replace(goal, trashed_at=None)


def _reopened(goal: Goal) -> Goal:
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
