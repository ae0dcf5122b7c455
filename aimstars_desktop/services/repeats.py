"""What a person can do with goals that come again every week: turn the week, pause, end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.goals import Goal, NewGoal
from aimstars_desktop.domain.repeats import Repeat, first_week
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.goal_acts import GoalActs, together
from aimstars_desktop.services.repeat_acts import Switch, add_due, coming_from


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
        today = self._desk.days.today()
        with self._desk.writing() as unit:
            made = [
                goal
                for repeat in unit.repeats.all()
                if (goal := add_due(unit, self._desk, repeat, today)) is not None
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
            else:
                repeat = unit.repeats.add(_like(goal), first_week(goal))
                ended = replace(repeat, ended_on=self._desk.days.today())
                goal = replace(goal, repeat_id=repeat.id)
            again = coming_from(goal)
            again(unit)
            switch = Switch(unit, self._desk, ended, repeat)
            switch.do(unit)
            unit.commit(Change.GOALS)
        self._acts.remember(
            QT_TRANSLATE_NOOP("Deeds", "Repeat goal"),
            undo=switch.undo,
            redo=together(again, switch.do),
            change=Change.GOALS,
        )
        return repeat

    def pause(self, repeat_id: int) -> Repeat:
        """Make no further goals for now; this week's stays."""
        today = self._desk.days.today()
        name = QT_TRANSLATE_NOOP("Deeds", "Pause repeating goal")
        return self._set(repeat_id, lambda repeat: replace(repeat, paused_on=today), name)

    def resume(self, repeat_id: int) -> Repeat:
        """Make goals again, this week's at once, even if it lies in the trash still open."""
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
            switch = Switch(unit, self._desk, before, after)
            switch.do(unit)
            unit.commit(Change.GOALS)
        self._acts.remember(name, undo=switch.undo, redo=switch.do, change=Change.GOALS)
        return after


def _like(goal: Goal) -> NewGoal:
    return NewGoal(goal.category, goal.title, goal.description, goal.first_day, goal.last_day)
