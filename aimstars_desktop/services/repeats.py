"""Repeating goals: make this week's, begin, pause, resume and end repeating."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.goals import Goal, NewGoal
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.repeats import Repeat, first_week
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.repeat_steps import RepeatChange, add_due, set_repeat


class RepeatService:
    """The repeating goals of one account."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    def turn(self) -> Sequence[Goal]:
        """Make the missing goals of the current week; return them.

        Called when the diary opens and when a day begins. Weeks in which it was never open make no
        goals, and one that was made, closed or deleted is never made again.
        """
        today = self._context.days.today()
        with self._context.writing() as unit:
            made = [
                goal
                for repeat in unit.repeats.all()
                if (goal := add_due(unit, self._context, repeat, today)) is not None
            ]
            if made:
                unit.commit(Change.GOALS)
        return made

    def begin(self, goal_id: int) -> Repeat:
        """Repeat a goal every week from now on.

        Raises:
            RuleError: it runs for longer than a week.
        """
        with self._context.writing() as unit:
            goal = unit.goals.get(goal_id)
            if goal.repeat_id is not None:
                # It repeated before: the same weeks continue, so that none gets two goals.
                ended = unit.repeats.get(goal.repeat_id)
                repeat = replace(ended, paused_on=None, ended_on=None)
            else:
                repeat = unit.repeats.add(_like(goal), first_week(goal))
                ended = replace(repeat, ended_on=self._context.days.today())
                goal = replace(goal, repeat_id=repeat.id)
            set_repeat(unit, goal)
            change = RepeatChange(unit, self._context, ended, repeat)
            change.redo(unit)
            unit.commit(Change.GOALS)

        def redo(unit: UnitOfWork) -> None:
            set_repeat(unit, goal)
            change.redo(unit)

        name = QT_TRANSLATE_NOOP("Operations", "Repeat goal")
        self._context.remember(name, undo=change.undo, redo=redo, change=Change.GOALS)
        return repeat

    def pause(self, repeat_id: int) -> Repeat:
        """Make no further goals for now; this week's stays."""
        today = self._context.days.today()
        name = QT_TRANSLATE_NOOP("Operations", "Pause repeating goal")
        return self._set(repeat_id, lambda repeat: replace(repeat, paused_on=today), name)

    def resume(self, repeat_id: int) -> Repeat:
        """Make goals again, this week's at once; an open one in the trash is restored."""
        name = QT_TRANSLATE_NOOP("Operations", "Resume repeating goal")
        return self._set(repeat_id, lambda repeat: replace(repeat, paused_on=None), name)

    def end(self, repeat_id: int) -> Repeat:
        """Make no further goals; this week's stays."""
        today = self._context.days.today()
        name = QT_TRANSLATE_NOOP("Operations", "End repeating goal")
        return self._set(repeat_id, lambda repeat: replace(repeat, ended_on=today), name)

    def _set(self, repeat_id: int, act: Callable[[Repeat], Repeat], name: str) -> Repeat:
        with self._context.writing() as unit:
            before = unit.repeats.get(repeat_id)
            after = act(before)
            if before == after:
                return after
            change = RepeatChange(unit, self._context, before, after)
            change.redo(unit)
            unit.commit(Change.GOALS)
        self._context.remember(name, undo=change.undo, redo=change.redo, change=Change.GOALS)
        return after


def _like(goal: Goal) -> NewGoal:
    return NewGoal(goal.category, goal.title, goal.description, goal.first_day, goal.last_day)
