"""Looking on while the diary is upgraded: from the thread that does it to the screen."""

from __future__ import annotations

import time
from threading import Event

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.upgrades import Plan, Progress, Stage

BREATH = 0.04
"""Seconds between two reports of the same step: nobody sees more."""


class UpgradeWatch(QObject):
    """The ``Watcher`` of one opening; its signals arrive on the GUI thread."""

    planned_for = Signal(object)
    """What is going to be done: a ``Plan``."""

    went_on = Signal(object)
    """How far it is: a ``Progress``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = Event()
        self._told_at = 0.0
        self._told: tuple[Stage, int] | None = None

    def begin(self) -> None:
        """Be ready for another try."""
        self._cancelled.clear()
        self._told = None

    def cancel(self) -> None:
        """Ask the work to stop; it does so until COMMIT, and everything is as before."""
        self._cancelled.set()

    def planned(self, plan: Plan) -> None:
        """Take note of what is going to be done."""
        self.planned_for.emit(plan)

    def moved(self, progress: Progress) -> None:
        """Take note of how far it is; told to the screen when a step begins, and now and then."""
        now, step = time.monotonic(), (progress.stage, progress.number)
        if step == self._told and now - self._told_at < BREATH:
            return
        self._told, self._told_at = step, now
        self.went_on.emit(progress)

    def is_cancelled(self) -> bool:
        """Say whether the person wants to stop."""
        return self._cancelled.is_set()
