"""What all services of a signed-in account share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.ports.storage import Storage, UnitOfWork
from aimstars_desktop.services.clock import Days
from aimstars_desktop.services.local_drafts import LocalDraftSync
from aimstars_desktop.services.undo import UndoStack, UndoStep, named
from aimstars_desktop.services.unsaved import UnsavedTexts

Step = Callable[[UnitOfWork], object]
"""A part of an operation, inside its transaction."""


@dataclass(frozen=True, slots=True)
class AccountContext:
    """The storage, days, undo stack, local drafts and unsaved texts of one account."""

    storage: Storage
    account_id: int
    days: Days
    undo: UndoStack
    local_drafts: LocalDraftSync
    unsaved: UnsavedTexts = field(default_factory=UnsavedTexts)

    def reading(self) -> UnitOfWork:
        """Begin a read-only transaction."""
        return self.storage.reading(self.account_id)

    def writing(self) -> UnitOfWork:
        """Begin a transaction that writes."""
        return self.storage.writing(self.account_id)

    def remember(
        self, name: str, *, undo: Step, redo: Step, change: Change, about: str = ""
    ) -> None:
        """Push an operation that was just done onto the undo stack.

        Args:
            name: a text marked with ``QT_TRANSLATE_NOOP("Operations", …)``.
            undo: reverses it, in a transaction of its own.
            redo: does it again, in a transaction of its own.
            change: the parts of the data that both change.
            about: what it was done to, such as ``entry:17``.
        """

        def run(step: Step) -> None:
            with self.writing() as unit:
                step(unit)
                unit.commit(change)

        self.undo.push(
            UndoStep(named(name), undo=lambda: run(undo), redo=lambda: run(redo), about=about)
        )
