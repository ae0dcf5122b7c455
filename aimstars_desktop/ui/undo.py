"""Undo and redo of deeds as commands of the window, run on the write lane."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.services.undo import Deed, GivenBack, UndoStack
from aimstars_desktop.ui.tasks import TaskRunner


class UndoCommands(QObject):
    """The undo stack of one session, for menus, messages and the composer."""

    changed = Signal()
    """The names of the next undo and redo may be different now."""

    given_back = Signal(object)
    """Undoing a saved entry gives its text back: a :class:`GivenBack`."""

    superseded = Signal()
    """What would be undone is another deed now, or none."""

    _stack_changed = Signal(object)

    def __init__(self, stack: UndoStack, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._tasks = tasks
        self._latest = stack.latest
        # The stack changes on the write lane; the queued signal brings the news to this thread,
        # and with it the latest deed: what is told after a write is then the deed of that write.
        self._stack_changed.connect(self._on_stack_changed, Qt.ConnectionType.QueuedConnection)
        stack.listen(lambda: self._stack_changed.emit(stack.latest))

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

    def undo_only(self, deed: Deed | None) -> None:
        """Take this deed back, unless another one came after it."""
        if deed is not None:
            self._tasks.write(self, lambda: self._stack.undo(deed), then=self._on_undone)

    @property
    def latest(self) -> Deed | None:
        """The deed that would be undone, as far as this thread was told."""
        return self._latest

    def redo(self) -> None:
        """Do the latest undone deed again."""
        self._tasks.write(self, self._stack.redo)

    def _on_stack_changed(self, latest: Deed | None) -> None:
        other = latest is not self._latest
        self._latest = latest
        self.changed.emit()
        if other:
            self.superseded.emit()

    def _on_undone(self, given_back: GivenBack | None) -> None:
        if given_back is not None:
            self.given_back.emit(given_back)
