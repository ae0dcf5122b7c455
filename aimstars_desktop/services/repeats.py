"""What a person can do with goals that come again every week: turn the week, pause, end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.goals import Goal, NewGoal
from aimstars_desktop.domain.ports import UnitOfWork
from aimstars_desktop.domain.repeats import Repeat, first_week
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.goal_acts import GoalActs, Steps, change, restored, together
from aimstars_desktop.services.repeat_acts import add_due, coming_from


class RepeatService:
    """The goals of one account that come again every week."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._acts = GoalActs(desk)

    def turn(self) -> Sequence[Goal]:
        """Make the goals of the current week that are missing; return them.

        Called when the diary opens and when a day begins. Weeks in which nobody looked make no
        goals, and one that was made, closed or deleted is never made again.
        """
        with self._desk.writing() as unit:
            made = [
                goal
                for repeat in unit.repeats.all()
                if (goal := self._make(unit, repeat)) is not None
            ]
            if made:
                unit.commit(Change.GOALS)
        return made

    def begin(self, goal_id: int) -> Repeat:
        """Let a goal come again every week from now on.

        Raises:
            RuleError: it runs for longer than a week.
        """
        with self._desk.writing() as unit:
            goal = unit.goals.get(goal_id)
            if goal.repeat_id is not None:
                # It did before: the same weeks go on, so that none can come twice.
                ended = unit.repeats.get(goal.repeat_id)
                repeat = replace(ended, paused_on=None, ended_on=None)
                unit.repeats.save(repeat)
            else:
                repeat = unit.repeats.add(_like(goal), first_week(goal))
                ended = replace(repeat, ended_on=self._desk.days.today())
                goal = replace(goal, repeat_id=repeat.id)
            again = coming_from(goal)
            again(unit)
            made = self._make(unit, repeat)
            unit.commit(Change.GOALS)
        self._remember(QT_TRANSLATE_NOOP("Deeds", "Repeat goal"), ended, repeat, made, again)
        return repeat

    def pause(self, repeat_id: int) -> Repeat:
        """Make no further goals for now; this week's stays."""
        today = self._desk.days.today()
        name = QT_TRANSLATE_NOOP("Deeds", "Pause repeating goal")
        return self._set(repeat_id, lambda repeat: replace(repeat, paused_on=today), name)

    def resume(self, repeat_id: int) -> Repeat:
        """Make goals again, this week's at once."""
        name = QT_TRANSLATE_NOOP("Deeds", "Resume repeating goal")
        return self._set(repeat_id, lambda repeat: replace(repeat, paused_on=None), name)

    def end(self, repeat_id: int) -> Repeat:
        """Make no further goals; this week's stays."""
        today = self._desk.days.today()
        name = QT_TRANSLATE_NOOP("Deeds", "End repeating goal")
        return self._set(repeat_id, lambda repeat: replace(repeat, ended_on=today), name)

    def _set(self, repeat_id: int, act: Callable[[Repeat], Repeat], name: str) -> Repeat:
        with self._desk.writing() as unit:
            before = unit.repeats.get(repeat_id)
            after = act(before)
            if before == after:
                return after
            unit.repeats.save(after)
            made = self._make(unit, after)
            unit.commit(Change.GOALS)
        self._remember(name, before, after, made)
        return after

    def _make(self, unit: UnitOfWork, repeat: Repeat) -> Goal | None:
        """Add the goal of the current week unless it was there at some time."""
        return add_due(unit, self._desk, repeat, self._desk.days.today())

    def _remember(
        self,
        name: str,
        before: Repeat,
        after: Repeat,
        made: Goal | None,
        *redo: Steps,
    ) -> None:
        gone = change({made.id: self._acts.trashed} if made else {})
        back = change({made.id: restored} if made else {})
        self._acts.remember(
            name,
            undo=together(_standing(before), gone),
            redo=together(*redo, _standing(after), back),
            change=Change.GOALS,
        )


def _standing(like: Repeat) -> Steps:
    """Return the step that pauses, ends or goes on as in ``like``; other words stay."""

    def step(unit: UnitOfWork) -> None:
        now = unit.repeats.get(like.id)
        unit.repeats.save(replace(now, paused_on=like.paused_on, ended_on=like.ended_on))

    return step


def _like(goal: Goal) -> NewGoal:
    return NewGoal(goal.category, goal.title, goal.description, goal.first_day, goal.last_day)
