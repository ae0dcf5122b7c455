"""The marks of the month that the calendar shows: written days and rest days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.entries import DayMarks
from aimstars_desktop.ui.core.workspace import Workspace

ONE_DAY = timedelta(days=1)


class MonthMarks(QObject):
    """Loads the marks of one month and of the weeks around it."""

    changed = Signal()
    """The marks were loaded or changed."""

    def __init__(self, workspace: Workspace, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._month = today.replace(day=1)
        self._written: Mapping[date, DayMarks] = {}
        self._rests: Mapping[date, bool] = {}

    @property
    def written(self) -> Mapping[date, DayMarks]:
        """The written days."""
        return self._written

    @property
    def rests(self) -> Mapping[date, bool]:
        """The days that need no entry: True if a spare day was taken."""
        return self._rests

    def show_month(self, month: date) -> None:
        """Show the month that holds this day."""
        first = month.replace(day=1)
        if first != self._month:
            self._month = first
            self.load()

    def load(self) -> None:
        """Load the marks."""
        month, session = self._month, self._workspace.session
        # The grid of a month also shows days of the neighbouring months.
        first, last = month - 10 * ONE_DAY if month.year > 1 else month, month + 45 * ONE_DAY
        self._workspace.tasks.read(
            self,
            lambda: (session.entries.marks(first, last), session.rests.marks(first, last)),
            lambda found: self._on_loaded(month, *found),
            key="marks",
        )

    def _on_loaded(
        self, month: date, written: Mapping[date, DayMarks], rests: Mapping[date, bool]
    ) -> None:
        if month == self._month:
            self._written, self._rests = written, rests
            self.changed.emit()
