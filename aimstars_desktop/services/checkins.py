"""Check-ins: tick off days of a goal, each with an optional note."""

from __future__ import annotations

from datetime import date

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.checkins import Ticks, check_tick, cleaned_tick_note
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.account_context import AccountContext


class CheckInService:
    """The ticked days of one account's goals."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    def tick(self, goal_id: int, day: date, note: str = "") -> None:
        """Tick a day of a goal; on a day that is already ticked, replace the note.

        Args:
            goal_id: whose day.
            day: the day to tick.
            note: may be empty.

        Raises:
            RuleError: the day is not one of the goal's, or has not come yet.
        """
        note = cleaned_tick_note(note)
        with self._context.writing() as unit:
            goal = unit.goals.get(goal_id)
            check_tick(goal, day, self._context.days.today())
            before = unit.checkins.of([goal_id]).get(goal_id, {}).get(day)
            unit.checkins.put(goal_id, day, note)
            unit.commit(Change.GOALS)
        if before != note:
            self._context.remember(
                QT_TRANSLATE_NOOP("Operations", "Tick day")
                if before is None
                else QT_TRANSLATE_NOOP("Operations", "Edit note of a day"),
                undo=lambda unit: _set_tick(unit, goal_id, day, before),
                redo=lambda unit: _set_tick(unit, goal_id, day, note),
                change=Change.GOALS,
            )

    def untick(self, goal_id: int, day: date) -> None:
        """Remove the tick of a day, with its note."""
        with self._context.writing() as unit:
            before = unit.checkins.of([goal_id]).get(goal_id, {}).get(day)
            if before is None:
                return
            unit.checkins.remove(goal_id, day)
            unit.commit(Change.GOALS)
        self._context.remember(
            QT_TRANSLATE_NOOP("Operations", "Untick day"),
            undo=lambda unit: _set_tick(unit, goal_id, day, before),
            redo=lambda unit: _set_tick(unit, goal_id, day, None),
            change=Change.GOALS,
        )

    def ticks_of(self, goal_id: int) -> Ticks:
        """Return the ticked days of a goal."""
        with self._context.reading() as unit:
            return unit.checkins.of([goal_id]).get(goal_id, {})


def _set_tick(unit: UnitOfWork, goal_id: int, day: date, note: str | None) -> None:
    """Tick a day with this note; None removes the tick."""
    if note is None:
        unit.checkins.remove(goal_id, day)
    else:
        unit.checkins.put(goal_id, day, note)
