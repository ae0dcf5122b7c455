"""What a person can do with the days of a goal: tick them off, each with a note if wanted."""

from __future__ import annotations

from datetime import date

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.checkins import Ticks, check_tick, cleaned_tick_note
from aimstars_desktop.domain.ports import UnitOfWork
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.desk import Desk
from aimstars_desktop.services.goal_acts import GoalActs, Steps


class CheckInService:
    """The ticked days of the goals of one account."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._acts = GoalActs(desk)

    def tick(self, goal_id: int, day: date, note: str = "") -> None:
        """Tick a day of a goal, with a note if wanted; a ticked day gets another note.

        Raises:
            RuleError: the day is not one of the goal's, or has not come yet.
        """
        note = cleaned_tick_note(note)
        with self._desk.writing() as unit:
            goal = unit.goals.get(goal_id)
            check_tick(goal, day, self._desk.days.today())
            before = unit.checkins.of([goal_id]).get(goal_id, {}).get(day)
            unit.checkins.put(goal_id, day, note)
            unit.commit(Change.GOALS)
        if before != note:
            self._acts.remember(
                QT_TRANSLATE_NOOP("Deeds", "Tick day")
                if before is None
                else QT_TRANSLATE_NOOP("Deeds", "Edit note of a day"),
                undo=_ticked(goal_id, day, before),
                redo=_ticked(goal_id, day, note),
                change=Change.GOALS,
            )

    def untick(self, goal_id: int, day: date) -> None:
        """Take the tick of a day away, with its note."""
        with self._desk.writing() as unit:
            before = unit.checkins.of([goal_id]).get(goal_id, {}).get(day)
            if before is None:
                return
            unit.checkins.remove(goal_id, day)
            unit.commit(Change.GOALS)
        self._acts.remember(
            QT_TRANSLATE_NOOP("Deeds", "Untick day"),
            undo=_ticked(goal_id, day, before),
            redo=_ticked(goal_id, day, None),
            change=Change.GOALS,
        )

    def ticks_of(self, goal_id: int) -> Ticks:
        """Return the ticked days of a goal."""
        with self._desk.reading() as unit:
            return unit.checkins.of([goal_id]).get(goal_id, {})


def _ticked(goal_id: int, day: date, note: str | None) -> Steps:
    """Return the step that ticks a day with this note; without one it is not ticked."""

    def step(unit: UnitOfWork) -> None:
        if note is None:
            unit.checkins.remove(goal_id, day)
        else:
            unit.checkins.put(goal_id, day, note)

    return step
