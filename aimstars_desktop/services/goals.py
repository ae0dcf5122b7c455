"""What a person can do with goals: set, edit, close, reopen, try again, delete, look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.goals import Goal, NewGoal, Status, cleaned_notes, notes_target
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.repeats import Repeat, first_week, made_under_wrong_date
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.goal_steps import (
    CHANGED,
    AddedGoal,
    GoalChange,
    added,
    closed,
    linked,
    reopened,
    save_goal,
    trashed,
)
from aimstars_desktop.services.lost_answers import LostAnswers
from aimstars_desktop.services.repeat_steps import (
    instance_now,
    last_free_day,
    repeat_of,
    set_repeat,
)


@dataclass(frozen=True, slots=True)
class GoalsPage:
    """What the Goals tab shows.

    Attributes:
        today: the day for which this holds.
        waiting: active goals whose last day is past, earliest first.
        active: the other active goals, the one that ends first on top.
        closed: completed and failed goals, latest first.
        ticks: the ticked days of the goals that are not closed.
        repeats: by their ids, what repeats every week and has not ended.
    """

    today: date
    waiting: tuple[Goal, ...]
    active: tuple[Goal, ...]
    closed: tuple[Goal, ...]
    ticks: Mapping[int, Ticks] = field(default_factory=dict)
    repeats: Mapping[int, Repeat] = field(default_factory=dict)


class GoalService:
    """The operations and views of the Goals tab, for one account."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context
        self._unanswered = LostAnswers[AddedGoal]()

    # Operations

    def create(self, new: NewGoal, *, every_week: bool = False) -> Goal:
        """Set a goal; on request it repeats every week.

        Raises:
            RuleError: it cannot repeat every week, since it runs for longer.
        """
        with (
            self._unanswered.attempt((new, every_week)) as attempt,
            self._context.writing() as unit,
        ):
            new_goal = attempt.done_before(
                lambda one: unit.goals.get(one.goal.id) == one.goal
            ) or add_goal(unit, self._context, new, every_week=every_week)
            attempt.result = new_goal
            unit.commit(Change.GOALS)
        name = QT_TRANSLATE_NOOP("Operations", "New goal")
        self._context.remember(name, undo=new_goal.undo, redo=new_goal.redo, change=CHANGED)
        return new_goal.goal

    def close(self, goal_id: int, status: Status) -> Goal:
        """Close an active goal as completed or as failed ("Not this time"), today.

        Raises:
            RuleError: it is closed already.
        """
        name = (
            QT_TRANSLATE_NOOP("Operations", "Complete goal")
            if status is Status.COMPLETED
            else QT_TRANSLATE_NOOP("Operations", "Close goal")
        )
        days = self._context.days
        return self._change(goal_id, name, lambda goal: closed(goal, status, days))

    def reopen(self, goal_id: int) -> Goal:
        """Make a closed goal active again; its points are taken back.

        Raises:
            RuleError: an older program closed it, and its points are carried over.
        """
        return self._change(goal_id, QT_TRANSLATE_NOOP("Operations", "Reopen goal"), reopened)

    def edit(self, goal_id: int, new: NewGoal) -> Goal:
        """Give an active goal another category, title, description and days.

        One that repeats every week keeps its days; the rest holds for the coming weeks, too. Once
        its repeat has ended, other days make it a goal of its own.

        Raises:
            RuleError: it was closed in the meantime, or cannot have other days.
        """
        with self._context.writing() as unit:
            before = unit.goals.get(goal_id)
            repeat = repeat_of(unit, before)
            _check_edit(before, new, repeat)
            after = _edited(before, new)
            if before == after:
                return after
            edit = GoalChange(before, after)
            leaves_repeat = repeat is not None and _days(before) != _days(after)
            if leaves_repeat:
                after = replace(after, repeat_id=None)

            def undo(unit: UnitOfWork) -> None:
                edit.undo(unit)
                if leaves_repeat:
                    set_repeat(unit, before)
                elif repeat is not None:
                    unit.repeats.save(repeat)

            def redo(unit: UnitOfWork) -> None:
                if leaves_repeat:  # before it moves: the new week may have a goal of the repeat
                    set_repeat(unit, after)
                elif repeat is not None:
                    unit.repeats.save(_reworded(repeat, new))
                edit.redo(unit)

            redo(unit)
            unit.commit(CHANGED)
        name = QT_TRANSLATE_NOOP("Operations", "Edit goal")
        self._context.remember(name, undo=undo, redo=redo, change=CHANGED)
        return after

    def jot(self, goal_id: int, notes: str) -> Goal:
        """Save progress notes while they are being typed; :meth:`note` ends the typing."""
        after = self._save_notes(goal_id, notes).after
        self._context.unsaved.saved(notes_target(goal_id), notes)
        return after

    def note(self, goal_id: int, notes: str, was: str | None = None) -> Goal:
        """Save the progress notes of a goal, closed ones too.

        Args:
            goal_id: the goal.
            notes: what was typed.
            was: the notes before the typing began, to which an undo goes back; by default those
                that are stored.
        """
        change = self._save_notes(goal_id, notes)
        if was is not None:
            change = replace(change, before=replace(change.before, notes=was))
        self._remember(QT_TRANSLATE_NOOP("Operations", "Edit notes"), change)
        self._context.unsaved.saved(notes_target(goal_id), notes)
        return change.after

    def delete(self, goal_id: int) -> Goal:
        """Move a goal to the trash; its points are taken back."""
        name = QT_TRANSLATE_NOOP("Operations", "Delete goal")
        return self._change(goal_id, name, lambda goal: trashed(goal, self._context.days.now()))

    def try_again(self, goal_id: int) -> Goal:
        """Close a goal as failed and set one that continues it for seven days from today.

        Of a goal that repeats every week, this week's own goal continues it; where there is
        none, the new one ends before the next week's begins.

        Raises:
            RuleError: it is closed already.
        """
        days = self._context.days
        with self._context.writing() as unit:
            before = unit.goals.get(goal_id)
            close = GoalChange(before, closed(before, Status.FAILED, days))
            this_week = instance_now(unit, before, days.today())
            if this_week is None:
                last_day = last_free_day(unit, before, days.today())
                new = _again(before, days.today(), last_day)
                again = added(unit.goals.add(new, days.now()), days)
            else:
                again = linked(this_week, replace(this_week, continues_id=goal_id))
                unit.goals.save(again.goal)
            save_goal(unit, close.before, close.after)
            unit.commit(CHANGED)

        def undo(unit: UnitOfWork) -> None:
            again.undo(unit)
            close.undo(unit)

        def redo(unit: UnitOfWork) -> None:
            again.redo(unit)
            close.redo(unit)

        name = QT_TRANSLATE_NOOP("Operations", "Try goal again")
        self._context.remember(name, undo=undo, redo=redo, change=CHANGED)
        return again.goal

    # Views

    def page(self) -> GoalsPage:
        """Return what the Goals tab shows."""
        today = self._context.days.today()
        with self._context.reading() as unit:
            active = unit.goals.all({Status.ACTIVE})
            past = unit.goals.all({Status.COMPLETED, Status.FAILED})
            ticks = unit.checkins.of([goal.id for goal in active])
            repeats = unit.repeats.all()
        now = self._context.days.now()
        by_hand = {(repeat.id, repeat.starts_on) for repeat in repeats}
        shown = (
            goal
            for goal in active
            if goal.id in ticks
            or (goal.repeat_id, goal.first_day) in by_hand
            or not made_under_wrong_date(goal, now)
        )
        soonest = sorted(shown, key=lambda goal: (goal.last_day, goal.id))
        return GoalsPage(
            today=today,
            waiting=tuple(goal for goal in soonest if goal.waits(today)),
            active=tuple(goal for goal in soonest if not goal.waits(today)),
            closed=tuple(past),
            ticks=ticks,
            repeats={repeat.id: repeat for repeat in repeats},
        )

    def goal(self, goal_id: int) -> Goal:
        """Return a goal, even from the trash."""
        with self._context.reading() as unit:
            return unit.goals.get(goal_id)

    def count(self) -> int:
        """Return how many goals there are, closed ones too."""
        with self._context.reading() as unit:
            return unit.goals.count()

    def chain_of(self, goal_id: int) -> Sequence[Goal]:
        """Return a goal between those that it continues and those that continue it, in order."""
        with self._context.reading() as unit:
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

    # Helpers

    def _change(self, goal_id: int, name: str, act: Callable[[Goal], Goal]) -> Goal:
        """Do one thing to one goal, in one transaction that can be undone under ``name``."""
        with self._context.writing() as unit:
            before = unit.goals.get(goal_id)
            after = act(before)
            if before == after:
                return after
            save_goal(unit, before, after)
            unit.commit(CHANGED)
        self._remember(name, GoalChange(before, after))
        return after

    def _save_notes(self, goal_id: int, notes: str) -> GoalChange:
        notes = cleaned_notes(notes)
        with self._context.writing() as unit:
            before = unit.goals.get(goal_id)
            after = replace(before, notes=notes)
            if before != after:
                unit.goals.save(after)
                unit.commit(CHANGED)
        return GoalChange(before, after)

    def _remember(self, name: str, change: GoalChange) -> None:
        if change.before != change.after:
            self._context.remember(name, undo=change.undo, redo=change.redo, change=CHANGED)


def add_goal(
    unit: UnitOfWork, context: AccountContext, new: NewGoal, *, every_week: bool
) -> AddedGoal:
    """Add a goal; on request it repeats every week.

    Args:
        unit: the transaction.
        context: of the account.
        new: the goal.
        every_week: whether it repeats.

    Raises:
        RuleError: it cannot repeat every week, since it runs for longer.
    """
    repeat = unit.repeats.add(new, first_week(new)) if every_week else None
    if repeat is not None:
        new = replace(new, repeat_id=repeat.id)
    new_goal = added(unit.goals.add(new, context.days.now()), context.days)
    if repeat is None:
        return new_goal
    ended = replace(repeat, ended_on=context.days.today())

    def undo(unit: UnitOfWork) -> None:
        new_goal.undo(unit)
        unit.repeats.save(ended)

    def redo(unit: UnitOfWork) -> None:
        new_goal.redo(unit)
        unit.repeats.save(repeat)

    return AddedGoal(new_goal.goal, undo=undo, redo=redo)


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
                "Errors",
                "This goal has been closed in the meantime. Reopen it in the history to change it.",
            ),
            field="status",
        )
    comes_again = repeat is not None and repeat.ended_on is None
    if comes_again and _days(goal) != _days(new):
        raise RuleError(
            QT_TRANSLATE_NOOP("Errors", "A goal that repeats every week keeps its days."),
            field="last_day",
        )


def _edited(goal: Goal, new: NewGoal) -> Goal:
    return replace(
        goal,
        category=new.category,
        title=new.title,
        description=new.description,
        first_day=new.first_day,
        last_day=new.last_day,
    )


def _reworded(repeat: Repeat, new: NewGoal) -> Repeat:
    return replace(repeat, category=new.category, title=new.title, description=new.description)
