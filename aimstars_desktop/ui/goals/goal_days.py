"""Connects a strip of days and its note field with the view model."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.ui.goals.day_note import DayNote
from aimstars_desktop.ui.goals.day_strip import DayStrip
from aimstars_desktop.ui.goals.view_model import GoalsViewModel


class GoalDays(QObject):
    """Saves what is ticked and noted in a strip of days, wherever it is used."""

    def __init__(self, model: GoalsViewModel, goal: Goal, strip: DayStrip, note: DayNote) -> None:
        super().__init__(strip)
        self._model = model
        self._goal = goal
        self._ticks: Ticks = {}
        self._strip = strip
        self._note = note
        strip.toggled.connect(self._on_toggled)
        strip.note_wanted.connect(self._on_note_wanted)
        note.written.connect(self._on_written)
        note.left.connect(strip.focus_day)

    def show_days(self, goal: Goal, ticks: Ticks, today: date) -> None:
        """Show the current state of the days.

        Args:
            goal: whose days.
            ticks: the ticked days with their notes.
            today: the person's current day.
        """
        self._goal, self._ticks = goal, ticks
        self._strip.show_days(goal, ticks, today)

    def _on_toggled(self, day: date) -> None:
        if day in self._ticks:
            self._model.untick(self._goal.id, day)
        else:
            self._model.tick(self._goal.id, day)

    def _on_note_wanted(self, day: date) -> None:
        self._note.write(day, self._ticks.get(day, ""))

    def _on_written(self, day: date, note: str) -> None:
        self._model.tick(self._goal.id, day, note)
