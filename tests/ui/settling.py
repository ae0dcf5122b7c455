"""Tells when a program has nothing left to do, and has painted all of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.core.changes import ChangeHub
from aimstars_desktop.ui.core.tasks import TaskRunner

FRAMES = 3
"""Frames until nothing moves: what is laid out in one can move something else."""


def is_settled(tasks: TaskRunner, changes: ChangeHub) -> bool:
    """Return whether all data work is delivered, and no commit waits to be told.

    A commit of a test itself is no work of the runner: it is only waiting to be told, and what it
    wakes would begin after a test that looks at the runner alone has gone on.
    """
    return changes._waiting is None and not tasks.pending


class Painted(QObject):
    """Waits until whatever a window still had to paint is on it."""

    def __init__(self, window: QWidget, until: Callable[[Callable[[], bool]], None]) -> None:
        super().__init__()
        self._until = until
        self._speck = QWidget(window)
        self._speck.setGeometry(0, 0, 1, 1)
        self._speck.show()
        self._speck.installEventFilter(self)
        self._is_painted = False

    def wait(self) -> None:
        """Have a speck of the window painted: a frame holds all that is to be painted by then."""
        for _ in range(FRAMES):
            QApplication.processEvents()
            self._is_painted = False
            self._speck.update()
            self._until(lambda: self._is_painted)

    def close(self) -> None:
        """Leave the window as it was."""
        self._speck.setParent(None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._is_painted = True
        return False
