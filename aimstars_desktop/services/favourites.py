"""Favourites: the entries to which a person has given a star."""

from __future__ import annotations

from dataclasses import replace

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.entries import about_entry
from aimstars_desktop.services.undo import UndoStep, named


class FavouriteService:
    """Gives entries of one account their stars."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    def star(self, entry_id: int, *, starred: bool) -> None:
        """Make an entry a favourite, or no longer one; that is no edit, and keeps no version."""
        if self._set(entry_id, starred=starred):
            self._context.undo.push(
                UndoStep(
                    named(
                        QT_TRANSLATE_NOOP("Operations", "Add to favourites")
                        if starred
                        else QT_TRANSLATE_NOOP("Operations", "Remove from favourites")
                    ),
                    undo=lambda: self._put(entry_id, not starred),
                    redo=lambda: self._put(entry_id, starred),
                    about=about_entry(entry_id),
                )
            )

    def _put(self, entry_id: int, starred: bool) -> None:
        self._set(entry_id, starred=starred)

    def _set(self, entry_id: int, *, starred: bool) -> bool:
        """Give an entry its star, or take it away; return whether that changed anything."""
        with self._context.writing() as unit:
            entry = unit.entries.get(entry_id)
            if starred == entry.is_favourite:
                return False
            now = self._context.days.now()
            unit.entries.save(replace(entry, starred_at=now if starred else None))
            unit.commit(Change.ENTRIES)
        return True
