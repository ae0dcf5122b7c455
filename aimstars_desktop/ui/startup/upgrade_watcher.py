"""Passes the progress of an upgrade from its thread to the GUI."""

from __future__ import annotations

import time
from threading import Event

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.upgrades import Plan, Progress, Stage

BREATH = 0.04
"""Seconds between two reports of the same step; more would not be visible."""


class UpgradeWatcher(QObject):
    """The ``Watcher`` of one opening; its signals arrive on the GUI thread."""

    planned_for = Signal(object)
    """The upgrade was planned; carries a ``Plan``."""

    went_on = Signal(object)
    """The progress; carries a ``Progress``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = Event()
        self._told_at = 0.0
        self._told: tuple[Stage, int] | None = None

    def begin(self) -> None:
        """Reset for another attempt."""
        self._cancelled.clear()
        self._told = None

    def cancel(self) -> None:
        """Ask the upgrade to stop; until COMMIT it does so, and nothing is changed."""
        self._cancelled.set()

    def planned(self, plan: Plan) -> None:
        """Receive the plan."""
        self.planned_for.emit(plan)

    def progressed(self, progress: Progress) -> None:
        """Receive the progress; report it when a step begins, and now and then."""
        now, step = time.monotonic(), (progress.stage, progress.number)
        if step == self._told and now - self._told_at < BREATH:
            return
        self._told, self._told_at = step, now
        self.went_on.emit(progress)

    def is_cancelled(self) -> bool:
        """Return whether the person wants to stop."""
        return self._cancelled.is_set()
