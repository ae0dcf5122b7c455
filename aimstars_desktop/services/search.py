"""What a person can find: entries by their words; and the index that makes it quick."""

from __future__ import annotations

from collections.abc import Sequence

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.domain.search import Hit, IndexState, Request, snippet
from aimstars_desktop.services.desk import Desk

SLICE = 100
"""Entries that are taken into the index at once: other writes wait some hundredths of a second."""


class SearchService:
    """The search over one account's entries."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(
        self, request: Request, limit: int, *, before: Entry | None = None, offset: int = 0
    ) -> Sequence[Hit]:
        """Return the entries that answer a search, each with the part that shows why.

        Args:
            before: newest first: go on after this entry.
            offset: best match first: leave out so many.
        """
        with self._desk.reading() as unit:
            entries = unit.search.find(request, limit, before=before, offset=offset)
        return [Hit(entry, snippet(entry.text, request.query)) for entry in entries]

    def check_index(self) -> IndexState:
        """Look at the index, once after opening; a missing or stale one is begun anew."""
        with self._desk.writing() as unit:
            state = unit.search.check()
            unit.commit(Change.NOTHING)
        return state

    def build_index(self) -> IndexState:
        """Take the next slice of entries into the index; to be called until it is done."""
        with self._desk.writing() as unit:
            state = unit.search.build(SLICE)
            unit.commit(Change.NOTHING)
        return state
