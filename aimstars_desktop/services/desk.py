"""The desk: what every service of one signed-in account works with."""

from __future__ import annotations

from dataclasses import dataclass

from aimstars_desktop.domain.ports import Storage, UnitOfWork
from aimstars_desktop.services.clock import Days
from aimstars_desktop.services.undo import UndoStack


@dataclass(frozen=True, slots=True)
class Desk:
    """One account's storage, days and undo stack, in one hand."""

    storage: Storage
    account_id: int
    days: Days
    undo: UndoStack

    def reading(self) -> UnitOfWork:
        """Begin a transaction that only reads."""
        return self.storage.reading(self.account_id)

    def writing(self) -> UnitOfWork:
        """Begin a transaction that writes."""
        return self.storage.writing(self.account_id)
