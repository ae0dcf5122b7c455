"""The undo stack: named deeds across the tabs, filled by services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from threading import Lock

from aimstars_desktop.domain.diary import Rating
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.sentences import Sentence

CONTEXT = "Deeds"
"""The translation context of the names of deeds: ``QT_TRANSLATE_NOOP("Deeds", "…")``."""

MOST_DEEDS = 200
"""How many deeds are remembered; nobody walks back further, and memory stays bounded."""


@dataclass(frozen=True, slots=True)
class GivenBack:
    """What undoing a saved entry gives back to the composer."""

    day: date
    text: str
    rating: Rating
    entry_id: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Deed:
    """Something done that can be undone and done again; each way is one transaction.

    Attributes:
        name: for the menu, as in "Delete entry".
        undo: takes it back; returns the text to give back to the composer, if any.
        redo: does it again.
        about: what it was done to, as in ``entry:17``; with that gone for good, so is the deed.
    """

    name: Sentence
    undo: Callable[[], GivenBack | None]
    redo: Callable[[], None]
    about: str = ""


def named(template: str) -> Sentence:
    """Return the name of a deed; mark the text with ``QT_TRANSLATE_NOOP("Deeds", …)``."""
    return Sentence(CONTEXT, template)


class UndoStack:
    """The deeds of one signed-in person, the latest last.

    Deeds are filled in, undone and redone on the write lane; names are read on the GUI thread.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._done: list[Deed] = []
        self._undone: list[Deed] = []
        self._listeners: list[Callable[[], None]] = []

    @property
    def latest(self) -> Deed | None:
        """The deed that would be undone."""
        with self._lock:
            return self._done[-1] if self._done else None

    @property
    def next_undo(self) -> Sentence | None:
        """The name of the deed that would be undone."""
        latest = self.latest
        return latest.name if latest else None

    @property
    def next_redo(self) -> Sentence | None:
        """The name of the deed that would be done again."""
        with self._lock:
            return self._undone[-1].name if self._undone else None

    def listen(self, listener: Callable[[], None]) -> None:
        """Call ``listener``, on whatever thread, each time the stack has changed."""
        self._listeners.append(listener)

    def push(self, deed: Deed) -> None:
        """Remember a deed that was just done; what was undone before cannot be redone now."""
        with self._lock:
            self._done.append(deed)
            del self._done[:-MOST_DEEDS]
            self._undone.clear()
        self._changed()

    def undo(self, only: Deed | None = None) -> GivenBack | None:
        """Take the latest deed back; without one, nothing happens.

        Args:
            only: the deed that is meant; when another one is the latest, nothing happens.

        Raises:
            MissingError: what it was done to is gone for good; the deed is forgotten.
            AimstarsError: it cannot be taken back now; it stays the next to be undone.
        """
        if only is not None and self.latest is not only:
            return None
        return self._move(self._done, self._undone, lambda deed: deed.undo())

    def redo(self) -> None:
        """Do the latest undone deed again; without one, nothing happens.

        Raises:
            MissingError: what it was done to is gone for good; the deed is forgotten.
            AimstarsError: it cannot be done now; it stays the next to be redone.
        """
        self._move(self._undone, self._done, lambda deed: deed.redo())

    def forget(self, about: str) -> None:
        """Forget the deeds about something that is gone for good; its number may be given again."""
        with self._lock:
            for deeds in (self._done, self._undone):
                deeds[:] = [deed for deed in deeds if deed.about != about]
        self._changed()

    def clear(self) -> None:
        """Forget every deed."""
        with self._lock:
            self._done.clear()
            self._undone.clear()
        self._changed()

    def _move(
        self,
        source: list[Deed],
        target: list[Deed],
        act: Callable[[Deed], GivenBack | None],
    ) -> GivenBack | None:
        with self._lock:
            deed = source[-1] if source else None
        if deed is None:
            return None
        try:
            result = act(deed)
        except MissingError:
            self._take(deed, source)
            raise
        self._take(deed, source, target)
        return result

    def _take(self, deed: Deed, source: list[Deed], target: list[Deed] | None = None) -> None:
        with self._lock:
            if source and source[-1] is deed:  # a sign-out may have emptied it meanwhile
                source.pop()
                if target is not None:
                    target.append(deed)
        self._changed()

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()
