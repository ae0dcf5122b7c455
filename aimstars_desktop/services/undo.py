"""The undo stack: named steps across the tabs, pushed by services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from threading import Lock

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import AimstarsError, MissingError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence

CONTEXT = "Operations"
"""The translation context of the names of steps: ``QT_TRANSLATE_NOOP("Operations", "…")``."""

MOST_STEPS = 200
"""How many steps are remembered, so that memory stays bounded."""


@dataclass(frozen=True, slots=True)
class GivenBack:
    """The text that undoing a saved entry gives back to where it was written.

    Attributes:
        draft: the target of the draft that it was.
    """

    day: date
    text: str
    rating: Rating
    entry_id: int = field(default=0, compare=False)
    draft: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class UndoStep:
    """Something done that can be undone and redone; each is one transaction.

    Attributes:
        name: for the menu, such as "Delete entry".
        undo: takes it back; returns the text to give back to the composer, if any.
        redo: does it again; returns the step that takes that back, where it is another one.
        about: what it was done to, such as ``entry:17``; once that is removed, so is the step.
        is_long: whether it may take long; then it tells ``UndoStack.tell`` how far it is.
    """

    name: Sentence
    undo: Callable[[], GivenBack | None]
    redo: Callable[[], UndoStep | None]
    about: str = ""
    is_long: bool = False


class StepStoppedError(AimstarsError):
    """The person stopped a step that takes long; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Errors", "It was cancelled. Nothing was changed."))


def ignore(count: int) -> None:
    """Watch nothing."""
    del count


def named(template: str) -> Sentence:
    """Return the name of a step; mark the text with ``QT_TRANSLATE_NOOP("Operations", …)``."""
    return Sentence(CONTEXT, template)


class UndoStack:
    """The undo and redo steps of one session, latest last.

    Steps are pushed, undone and redone on the write thread; names are read on the GUI thread.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._done: list[UndoStep] = []
        self._undone: list[UndoStep] = []
        self._listeners: list[Callable[[], None]] = []
        self._watch: Callable[[int], None] = ignore

    @property
    def latest(self) -> UndoStep | None:
        """The step that would be undone."""
        with self._lock:
            return self._done[-1] if self._done else None

    @property
    def latest_undone(self) -> UndoStep | None:
        """The step that would be redone."""
        with self._lock:
            return self._undone[-1] if self._undone else None

    @property
    def next_undo(self) -> Sentence | None:
        """The name of the step that would be undone."""
        latest = self.latest
        return latest.name if latest else None

    @property
    def next_redo(self) -> Sentence | None:
        """The name of the step that would be redone."""
        undone = self.latest_undone
        return undone.name if undone else None

    def listen(self, listener: Callable[[], None]) -> None:
        """Call ``listener``, on any thread, each time the stack has changed."""
        self._listeners.append(listener)

    def push(self, step: UndoStep) -> None:
        """Add a step that was just done; steps undone before can no longer be redone."""
        with self._lock:
            self._done.append(step)
            del self._done[:-MOST_STEPS]
            self._undone.clear()
        self._changed()

    def tell(self, count: int) -> None:
        """Tell, from within a step that takes long, how many entries are done.

        Raises:
            AimstarsError: it is to stop, and to leave all as it was.
        """
        self._watch(count)

    def undo(
        self, only: UndoStep | None = None, watch: Callable[[int], None] = ignore
    ) -> GivenBack | None:
        """Undo the latest step; without one, nothing happens.

        Args:
            only: the step that is meant; when another one is the latest, nothing happens.
            watch: told what a step that takes long tells; what it raises ends the step.

        Raises:
            MissingError: what it was done to was removed for good; the step is dropped.
            AimstarsError: it cannot be undone now; it stays the next one.
        """
        if only is not None and self.latest is not only:
            return None
        return self._move(self._done, self._undone, lambda step: (step, step.undo()), watch)

    def redo(self, watch: Callable[[int], None] = ignore) -> None:
        """Redo the latest undone step; without one, nothing happens.

        Args:
            watch: see ``undo``.

        Raises:
            MissingError: what it was done to was removed for good; the step is dropped.
            AimstarsError: it cannot be redone now; it stays the next one.
        """
        self._move(self._undone, self._done, lambda step: (step.redo() or step, None), watch)

    def forget(self, *about: str) -> None:
        """Drop the steps about what was removed for good; its ids may be reused."""
        removed = frozenset(about)
        with self._lock:
            for steps in (self._done, self._undone):
                steps[:] = [step for step in steps if step.about not in removed]
        self._changed()

    def clear(self) -> None:
        """Drop every step."""
        with self._lock:
            self._done.clear()
            self._undone.clear()
        self._changed()

    def _move(
        self,
        source: list[UndoStep],
        target: list[UndoStep],
        act: Callable[[UndoStep], tuple[UndoStep, GivenBack | None]],
        watch: Callable[[int], None],
    ) -> GivenBack | None:
        with self._lock:
            step = source[-1] if source else None
        if step is None:
            return None
        self._watch = watch
        try:
            moved, given_back = act(step)
        except MissingError:
            self._replace(step, source, target, [])
            raise
        finally:
            self._watch = ignore
        self._replace(step, source, target, [moved])
        return given_back

    def _replace(
        self,
        step: UndoStep,
        source: list[UndoStep],
        target: list[UndoStep],
        moved: Sequence[UndoStep],
    ) -> None:
        with self._lock:
            if source and source[-1] is step:  # a sign-out may have emptied it meanwhile
                source.pop()
                target.extend(moved)
        self._changed()

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()
