"""Undo and redo of deeds as commands of the window, run on the write lane."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.services.undo import GivenBack, UndoStack
from aimstars_desktop.ui.tasks import TaskRunner


class UndoCommands(QObject):
    """The undo stack of one session, for menus, messages and the composer."""

    changed = Signal()
    """The names of the next undo and redo may be different now."""

    given_back = Signal(object)
    """Undoing a saved entry gives its text back: a :class:`GivenBack`."""

    _stack_changed = Signal()

    def __init__(self, stack: UndoStack, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._tasks = tasks
        # The stack changes on the write lane; the queued signal brings the news to this thread.
        self._stack_changed.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        stack.listen(self._stack_changed.emit)

    @property
    def next_undo(self) -> Sentence | None:
        """The name of the deed that would be undone."""
        return self._stack.next_undo

    @property
    def next_redo(self) -> Sentence | None:
        """The name of the deed that would be done again."""
        return self._stack.next_redo

    def undo(self) -> None:
        """Take the latest deed back."""
        self._tasks.write(self, self._stack.undo, then=self._on_undone)

    def redo(self) -> None:
        """Do the latest undone deed again."""
        self._tasks.write(self, self._stack.redo)

    def _on_undone(self, given_back: GivenBack | None) -> None:
        if given_back is not None:
            self.given_back.emit(given_back)
