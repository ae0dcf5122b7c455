"""Undo and redo as commands of the window: of steps, on the write thread, and of typing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.services.undo import (
    MOST_STEPS,
    GivenBack,
    StepStoppedError,
    UndoStack,
    UndoStep,
    named,
)
from aimstars_desktop.ui.core.import_progress import watch_of
from aimstars_desktop.ui.core.tasks import TaskRunner

T = TypeVar("T")

TYPING = named(QT_TRANSLATE_NOOP("Operations", "Typing"))
"""The name of what a field itself can undo."""


class TypedField(Protocol):
    """A field with a history of its own."""

    @property
    def can_undo(self) -> bool:
        """Whether the field shows something typed that can be undone."""

    @property
    def can_redo(self) -> bool:
        """Whether the field shows something typed that can be redone."""

    def document(self) -> object:
        """Return what the history belongs to; a field may show another one later."""

    def undo(self) -> None:
        """Undo what was typed last."""

    def redo(self) -> None:
        """Redo what was undone last."""

    def setFocus(self) -> None:  # noqa: N802 - Qt's name
        """Take the keyboard."""


@dataclass(frozen=True, slots=True, eq=False)
class _Typing:
    """What was typed into a field, after a step and before the next one."""

    field: TypedField
    document: object
    after: UndoStep | None

    @property
    def is_shown(self) -> bool:
        return isValid(self.field) and self.field.document() is self.document


_UndoneStep = tuple[UndoStep, GivenBack | None]
"""A step that was undone, and the text that it gave back, if any."""


class UndoCommands(QObject):
    """Undo and redo for menus, messages and the composer: always of the latest thing done.

    Steps are on the stack of the session. Text that was typed and not saved since is taken back by
    its field, before the steps that are older.
    """

    changed = Signal()
    """The names of the next undo and redo may have changed."""

    given_back = Signal(object)
    """Undoing a saved entry gives its text back: a :class:`GivenBack`."""

    undone = Signal(object)
    """A step was undone; carries the :class:`UndoStep`."""

    redone = Signal(object)
    """A step was redone; carries the :class:`UndoStep`."""

    superseded = Signal()
    """The next step to be undone has changed."""

    long_begun = Signal(object)
    """A step begins that may take long; carries the :class:`UndoStep`."""

    progressed = Signal(int)
    """Carries how many entries that step is through."""

    long_ended = Signal()
    """It has ended."""

    _stack_changed = Signal(object)

    def __init__(self, stack: UndoStack, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack = stack
        self._tasks = tasks
        self._latest = stack.latest
        self._typings: list[_Typing] = []
        self._undone: list[_Typing | None] = []
        self._stopped = False
        self._takes_long = False
        # Sent by the write thread, and received on this one.
        self.long_ended.connect(self._on_long_ended, Qt.ConnectionType.QueuedConnection)
        # The stack changes on the write thread; the queued signal reports it to this thread,
        # together with the latest step, so that a message after a write refers to that write.
        self._stack_changed.connect(self._on_stack_changed, Qt.ConnectionType.QueuedConnection)
        stack.listen(lambda: self._stack_changed.emit(stack.latest))

    @property
    def next_undo(self) -> Sentence | None:
        """The name of what would be undone."""
        return TYPING if self._next_typing() is not None else self._stack.next_undo

    @property
    def next_redo(self) -> Sentence | None:
        """The name of what would be redone."""
        undone = self._undone_typing()
        return TYPING if undone is not None else self._stack.next_redo

    @property
    def latest(self) -> UndoStep | None:
        """The step that would be undone, as far as this thread knows."""
        return self._latest

    def typed(self, field: TypedField) -> None:
        """Note that the person has just typed into this field."""
        before = self._next_typing()
        document = field.document()
        others = [each for each in self._typings if each.document is not document]
        self._typings = [*others[-MOST_STEPS:], _Typing(field, document, self._latest)]
        if (before is None) != (self._next_typing() is None):
            self.changed.emit()

    def look_again(self) -> None:
        """Update the names: the fields show other texts now."""
        self.changed.emit()

    def undo(self) -> None:
        """Undo the latest thing: what was typed since the latest step, otherwise that step.

        While a step takes long, nothing else is undone or redone: until it has ended,
        nobody knows which one is the latest.
        """
        if self._takes_long:
            return
        typing = self._next_typing()
        self._undone = [*self._undone[-MOST_STEPS:], typing]
        if typing is None:
            work = self._watched(self._stack.latest, self._undo_latest)
            self._tasks.write(self, work, then=self._on_undone, about="undo")
            return
        typing.field.setFocus()
        typing.field.undo()
        self.changed.emit()

    def undo_only(self, step: UndoStep | None) -> None:
        """Undo this step, unless another one came after it."""
        if step is not None and not self._takes_long:
            self._undone.append(None)
            work = self._watched(step, partial(self._undo_latest, step))
            self._tasks.write(self, work, then=self._on_undone, about="undo")

    def redo(self) -> None:
        """Redo what was undone last."""
        if self._takes_long:
            return
        typing = self._undone_typing()
        if self._undone:
            self._undone.pop()
        if typing is None:
            work = self._watched(self._stack.latest_undone, self._redo_latest)
            self._tasks.write(self, work, then=self._on_redone, about="redo")
            return
        typing.field.setFocus()
        typing.field.redo()
        self.changed.emit()

    def stop(self) -> None:
        """Stop a step that takes long; until it is saved, nothing has changed."""
        self._stopped = True

    def _watched(self, step: UndoStep | None, work: Callable[[], T]) -> Callable[[], T]:
        """Return work that says when it begins and ends, if the step may take long."""
        if step is None or not step.is_long:
            return work
        self._stopped, self._takes_long = False, True
        self.long_begun.emit(step)

        def watched() -> T:
            try:
                return work()
            finally:
                self.long_ended.emit()

        return watched

    def _undo_latest(self, only: UndoStep | None = None) -> _UndoneStep | None:
        """Undo the latest step, on the write thread, where no other can come in between."""
        step = self._stack.latest
        if step is None or (only is not None and only is not step):
            return None
        return step, self._stack.undo(step, self._watch())

    def _redo_latest(self) -> UndoStep | None:
        if self._stack.next_redo is None:
            return None
        self._stack.redo(self._watch())
        return self._stack.latest

    def _watch(self) -> Callable[[int], None]:
        """Return what a step that takes long tells its progress, and asks whether to stop."""
        return watch_of(lambda: self._stopped, self.progressed.emit, StepStoppedError)

    def _next_typing(self) -> _Typing | None:
        """Return what was typed since the latest step, where it can be seen and undone."""
        for typing in reversed(self._typings):
            if typing.after is self._latest and typing.is_shown and typing.field.can_undo:
                return typing
        return None

    def _undone_typing(self) -> _Typing | None:
        """Return the typing that was undone last, unless a step was undone after it."""
        while self._undone:
            typing = self._undone[-1]
            if typing is None or (typing.is_shown and typing.field.can_redo):
                return typing
            self._undone.pop()
        return None

    def _on_long_ended(self) -> None:
        self._takes_long = False

    def _on_stack_changed(self, latest: UndoStep | None) -> None:
        other = latest is not self._latest
        self._latest = latest
        self.changed.emit()
        if other:
            self.superseded.emit()

    def _on_undone(self, undone: _UndoneStep | None) -> None:
        if undone is None:
            return
        step, given_back = undone
        if given_back is not None:
            self.given_back.emit(given_back)
        self.undone.emit(step)

    def _on_redone(self, step: UndoStep | None) -> None:
        if step is not None:
            self.redone.emit(step)
