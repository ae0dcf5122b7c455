"""Search: finds entries by their words, and builds the index for it."""

from __future__ import annotations

from collections.abc import Sequence

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.pictures import Picture
from aimstars_desktop.domain.search import Hit, IndexState, Query, Request, snippet
from aimstars_desktop.services.account_context import AccountContext

SLICE = 250
"""Entries indexed in one go: other writes wait for some hundredths of a second."""

MOST_COUNTED = 1_000
"""Entries that are counted: more of them tell nobody anything, and would take time."""


class SearchService:
    """The search over one account's entries."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context

    def find(
        self, request: Request, limit: int, *, before: Entry | None = None, offset: int = 0
    ) -> Sequence[Hit]:
        """Return the entries that match a search, each with the part that shows why.

        Args:
            before: when sorted newest first: continue after this entry.
            offset: when sorted by best match: skip this many.
        """
        with self._context.reading() as unit:
            entries = unit.search.find(request, limit, before=before, offset=offset)
            hits = [Hit(entry, snippet(entry.text, request.query)) for entry in entries]
            bare = [hit.entry.id for hit in hits if request.query.wanted and not hit.snippet.places]
            pictures = unit.pictures.of_entries(bare)
        return [_by_picture(hit, pictures.get(hit.entry.id, ()), request.query) for hit in hits]

    def count(self, request: Request) -> int:
        """Return how many entries match a search; :data:`MOST_COUNTED` stands for all above it."""
        with self._context.reading() as unit:
            return unit.search.count(request, MOST_COUNTED)

    def check_index(self) -> IndexState:
        """Check the index once after opening; start a missing or stale one again."""
        with self._context.writing() as unit:
            state = unit.search.check()
            unit.commit(Change.NOTHING)
        return state

    def build_index(self) -> IndexState:
        """Index the next slice of entries; call it until it is done."""
        with self._context.writing() as unit:
            state = unit.search.build(SLICE)
            unit.commit(Change.INDEX if state.done else Change.NOTHING)
        return state


def _by_picture(hit: Hit, pictures: Sequence[Picture], query: Query) -> Hit:
    """Return a hit that was found by what a picture shows with these words."""
    shown = (snippet(each.file.description, query) for each in pictures)
    found = next((each for each in shown if each.places), None)
    return hit if found is None else Hit(hit.entry, found)
