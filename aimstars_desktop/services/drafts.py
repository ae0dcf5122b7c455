"""Drafts: text not yet saved, stored every second and offered again after a crash."""

from __future__ import annotations

from collections.abc import Sequence

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Draft
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.text import is_blank, storable
from aimstars_desktop.services.account_context import AccountContext
from aimstars_desktop.services.local_drafts import merged


class DraftService:
    """The drafts of one account. They are not on the undo stack."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    def typed(self, target: str, text: str) -> None:
        """Note what is typed for ``target``; :meth:`keep` stores it."""
        self._context.unsaved.typed(target, text)

    def keep(self, target: str, text: str) -> None:
        """Save what is typed for ``target`` exactly as it is; a blank text discards the draft.

        What no database can store (NUL, half characters) is left out: a draft is never refused.

        Raises:
            WorldError: it could not be saved; if the diary is on a server, it is kept here.
        """
        typed, text = text, storable(text)
        try:
            with self._context.writing() as unit:
                if is_blank(text):
                    unit.drafts.remove(target)
                else:
                    unit.drafts.put(Draft(target, text, self._context.days.now()))
                unit.commit(Change.DRAFTS)
        except WorldError:
            if self._context.local_drafts.keep(target, text):
                self._context.unsaved.saved(target, typed)
            raise
        self._context.local_drafts.knows(target, text)
        self._context.unsaved.saved(target, typed)

    @property
    def can_keep_here(self) -> bool:
        """Whether drafts can be kept on this computer: the diary is on a server."""
        return self._context.local_drafts.is_used

    def is_here(self, target: str) -> bool:
        """Return whether the text of the target is on this computer, and not on the server."""
        return self._context.local_drafts.has(target)

    def keep_here(self, target: str, text: str) -> None:
        """Keep a text on this computer, since the server is slow to answer."""
        if self._context.local_drafts.keep(target, storable(text)):
            self._context.unsaved.saved(target, text)

    def has_on_server(self, target: str, text: str) -> None:
        """Remove a text from this computer: the server has it after all."""
        self._context.local_drafts.knows(target, storable(text))

    def of(self, target: str) -> Draft | None:
        """Return the draft for ``target``."""
        with self._context.reading() as unit:
            return unit.drafts.get(target)

    def all(self) -> Sequence[Draft]:
        """Return every draft, latest first; what an earlier session left here is handed over.

        Raises:
            WorldError: the drafts could not be read, or not be handed over.
        """
        for left in self._context.local_drafts.earlier():
            stored = self.of(left.target)
            text = merged(left, stored.text if stored else "")
            self.keep(left.target, text)
            self._context.local_drafts.hand_over(left.target, text)
        with self._context.reading() as unit:
            found = unit.drafts.all()
        for draft in found:
            self._context.local_drafts.knows(draft.target, draft.text)
        return found

    def discard(self, target: str) -> None:
        """Discard a draft."""
        with self._context.writing() as unit:
            unit.drafts.remove(target)
            unit.commit(Change.DRAFTS)
        self._context.local_drafts.knows(target, "")
