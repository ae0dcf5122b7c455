"""What a person can do with goals: set, edit, close, reopen, try again, delete, look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Goal, NewGoal, Status, cleaned_notes
from aimstars_desktop.domain.ports import UnitOfWork
from aimstars_desktop.domain.repeats import Repeat, first_week
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.goal_acts import (
    CHANGED,
    STANDING,
    WORDING,
    Act,
    GoalActs,
    change,
    like,
    reopened,
    restored,
    save,
    together,
)
from aimstars_desktop.services.repeat_acts import (
    AddedGoal,
    coming_from,
    instance_now,
    kept,
    last_free_day,
    repeat_of,
)


@dataclass(frozen=True, slots=True)
class GoalsPage:
    """What the Goals tab shows.

    Attributes:
        today: the day for which this holds.
        waiting: active goals whose last day is past, the earliest first.
        active: the other active goals, the one that ends first on top.
        closed: completed and failed goals, the latest first.
        ticks: the ticked days of the goals that are not closed.
        repeats: by their ids, what comes again every week and has not ended.
    """

    today: date
    waiting: tuple[Goal, ...]
    active: tuple[Goal, ...]
    closed: tuple[Goal, ...]
    ticks: Mapping[int, Ticks] = field(default_factory=dict)
    repeats: Mapping[int, Repeat] = field(default_factory=dict)


class GoalService:
    """The deeds and views of the Goals tab, for one account."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._acts = GoalActs(desk)

    # Deeds

    def create(self, new: NewGoal, *, every_week: bool = False) -> Goal:
        """Set a goal; on request it comes again every week.

        Raises:
            RuleError: it cannot come again every week, since it runs for longer.
        """
        with self._desk.writing() as unit:
            added = add_goal(unit, self._desk, new, every_week=every_week)
            unit.commit(Change.GOALS)
        name = QT_TRANSLATE_NOOP("Deeds", "New goal")
        self._acts.remember(name, undo=added.undo, redo=added.redo)
        return added.goal

    def close(self, goal_id: int, status: Status) -> Goal:
        """Close an active goal as completed or as failed ("Not this time"), today.

        Raises:
            RuleError: it is closed already.
        """
        return self._change(
            goal_id,
            lambda goal: self._acts.closed(goal, status),
            QT_TRANSLATE_NOOP("Deeds", "Complete goal")
            if status is Status.COMPLETED
            else QT_TRANSLATE_NOOP("Deeds", "Close goal"),
            STANDING,
        )

    def reopen(self, goal_id: int) -> Goal:
        """Make a closed goal active again; its points go.

        Raises:
            RuleError: an older program closed it, and its points are carried over.
        """
        return self._change(goal_id, reopened, QT_TRANSLATE_NOOP("Deeds", "Reopen goal"), STANDING)

    def edit(self, goal_id: int, new: NewGoal) -> Goal:
        """Give an active goal another category, title, description and days.

        One that comes again every week keeps its days; its other words hold for the coming
        weeks, too. Once that has ended, other days make it a goal of its own.

        Raises:
            RuleError: it was closed meanwhile, or cannot have other days.
        """
        with self._desk.writing() as unit:
            before = unit.goals.get(goal_id)
            repeat = repeat_of(unit, before)
            _check_edit(before, new, repeat)
            after = like(new, WORDING)(before)
            if before == after:
                return after
            undo = redo = together()
            if repeat is not None and _days(before) != _days(after):
                after = replace(after, repeat_id=None)
                undo, redo = coming_from(before), coming_from(after)
            elif repeat is not None:
                undo, redo = kept(repeat), kept(_worded(repeat, new))
            save(unit, before, after)
            redo(unit)
            unit.commit(CHANGED)
        self._acts.remember(
            QT_TRANSLATE_NOOP("Deeds", "Edit goal"),
            undo=together(change({goal_id: like(before, WORDING)}), undo),
            # Free of its weeks before it moves: the day may be that of another one of them.
            redo=together(redo, change({goal_id: like(after, WORDING)})),
        )
        return after

    def jot(self, goal_id: int, notes: str) -> Goal:
        """Keep progress notes while they are being typed; :meth:`note` ends the typing."""
        notes = cleaned_notes(notes)
        _, after = self._keep(goal_id, lambda goal: replace(goal, notes=notes))
        return after

    def note(self, goal_id: int, notes: str, was: str | None = None) -> Goal:
        """Keep the progress notes of a goal, closed ones too.

        Args:
            was: the notes before the typing began, to which an undo goes back; by default what
                is kept now.
        """
        notes = cleaned_notes(notes)
        before, after = self._keep(goal_id, lambda goal: replace(goal, notes=notes))
        if was is not None:
            before = replace(before, notes=was)
        self._remember_change(QT_TRANSLATE_NOOP("Deeds", "Edit notes"), before, after, ("notes",))
        return after

    def delete(self, goal_id: int) -> Goal:
        """Move a goal to the trash; its points go."""
        name = QT_TRANSLATE_NOOP("Deeds", "Delete goal")
        return self._change(goal_id, self._acts.trashed, name, ("trashed_at",))

    def try_again(self, goal_id: int) -> Goal:
        """Close a goal as failed and set one that continues it for seven days from today.

        Of a goal that comes again every week, this week's own goal continues it; where there is
        none, the new one ends before the next week's begins.

        Raises:
            RuleError: it is closed already.
        """
        today = self._desk.days.today()
        with self._desk.writing() as unit:
            before = unit.goals.get(goal_id)
            after = self._acts.closed(before, Status.FAILED)
            found = instance_now(unit, before, today)
            undo: Act = self._acts.trashed
            redo: Act = restored
            if found is None:
                new = _again(before, today, last_free_day(unit, before, today))
                again = unit.goals.add(new, self._desk.days.now())
            else:
                again = replace(found, continues_id=goal_id)
                unit.goals.save(again)
                undo, redo = like(found, ("continues_id",)), like(again, ("continues_id",))
            save(unit, before, after)
            unit.commit(CHANGED)
        self._acts.remember(
            QT_TRANSLATE_NOOP("Deeds", "Try goal again"),
            undo=change({again.id: undo, goal_id: like(before, STANDING)}),
            redo=change({again.id: redo, goal_id: like(after, STANDING)}),
        )
        return again

    # Views

    def page(self) -> GoalsPage:
        """Return what the Goals tab shows."""
        today = self._desk.days.today()
        with self._desk.reading() as unit:
            active = unit.goals.all({Status.ACTIVE})
            closed = unit.goals.all({Status.COMPLETED, Status.FAILED})
            ticks = unit.checkins.of([goal.id for goal in active])
            repeats = unit.repeats.all()
        soonest = sorted(active, key=lambda goal: (goal.last_day, goal.id))
        return GoalsPage(
            today=today,
            waiting=tuple(goal for goal in soonest if goal.waits(today)),
            active=tuple(goal for goal in soonest if not goal.waits(today)),
            closed=tuple(closed),
            ticks=ticks,
            repeats={repeat.id: repeat for repeat in repeats},
        )

    def goal(self, goal_id: int) -> Goal:
        """Return a goal, also from the trash."""
        with self._desk.reading() as unit:
            return unit.goals.get(goal_id)

    def count(self) -> int:
        """Return how many goals there are, closed ones too."""
        with self._desk.reading() as unit:
            return unit.goals.count()

    def chain_of(self, goal_id: int) -> Sequence[Goal]:
        """Return a goal between those that it continues and those that continue it, in order."""
        with self._desk.reading() as unit:
            chain = [unit.goals.get(goal_id)]
            seen = {goal_id}
            while (earlier := chain[0].continues_id) is not None and earlier not in seen:
                seen.add(earlier)
                chain.insert(0, unit.goals.get(earlier))
            ends = [goal_id]
            while ends:  # one that was reopened may be continued by more than one
                found = unit.goals.continuing(ends.pop(0))
                later = [goal for goal in found if goal.id not in seen]
                seen.update(goal.id for goal in later)
                ends += [goal.id for goal in later]
                chain += later
        return chain

    # Steps

    def _keep(self, goal_id: int, act: Act) -> tuple[Goal, Goal]:
        """Do something to a goal in one transaction; return it before and after."""
        with self._desk.writing() as unit:
            before = unit.goals.get(goal_id)
            after = act(before)
            if before != after:
                save(unit, before, after)
                unit.commit(CHANGED)
        return before, after

    def _change(self, goal_id: int, act: Act, name: str, fields: Sequence[str]) -> Goal:
        """Do one thing to one goal, and remember under ``name`` how these fields change."""
        before, after = self._keep(goal_id, act)
        self._remember_change(name, before, after, fields)
        return after

    def _remember_change(self, name: str, before: Goal, after: Goal, fields: Sequence[str]) -> None:
        if before != after:
            self._acts.remember(
                name,
                undo=change({after.id: like(before, fields)}),
                redo=change({after.id: like(after, fields)}),
            )


def add_goal(unit: UnitOfWork, desk: Desk, new: NewGoal, *, every_week: bool) -> AddedGoal:
    """Add a goal; on request it comes again every week.

    Raises:
        RuleError: it cannot come again every week, since it runs for longer.
    """
    repeat = unit.repeats.add(new, first_week(new)) if every_week else None
    if repeat is not None:
        new = replace(new, repeat_id=repeat.id)
    goal = unit.goals.add(new, desk.days.now())
    ended = None if repeat is None else replace(repeat, ended_on=desk.days.today())
    return AddedGoal(
        goal,
        undo=together(change({goal.id: GoalActs(desk).trashed}), kept(ended)),
        redo=together(change({goal.id: restored}), kept(repeat)),
    )


def _again(goal: Goal, first_day: date, last_day: date) -> NewGoal:
    return NewGoal(
        goal.category,
        goal.title,
        goal.description,
        first_day,
        last_day,
        continues_id=goal.id,
    )


def _days(goal: Goal | NewGoal) -> tuple[date, date]:
    return goal.first_day, goal.last_day


def _check_edit(goal: Goal, new: NewGoal, repeat: Repeat | None) -> None:
    if goal.status is not Status.ACTIVE:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors", "This goal was closed meanwhile. Reopen it in the history to change it."
            ),
            field="status",
        )
    comes_again = repeat is not None and repeat.ended_on is None
    if comes_again and _days(goal) != _days(new):
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "A goal that comes again every week keeps its days."),
            field="last_day",
        )


def _worded(repeat: Repeat, new: NewGoal) -> Repeat:
    return replace(repeat, category=new.category, title=new.title, description=new.description)
