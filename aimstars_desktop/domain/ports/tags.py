"""The port of the tags, which are made from the texts of the entries."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Protocol

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.tags import TagCount, TagRatings


class TagRepository(Protocol):
    """The tags of one account's entries, without the trash.

    While the search index is being built, those of entries that it has not reached are missing.
    """

    def counts(self) -> Sequence[TagCount]:
        """Return all tags, the most used first."""
        ...

    def ratings(self, first: date, last: date, most: int) -> Sequence[TagRatings]:
        """Return how entries of a span of days are rated by tag, the most used first.

        Args:
            first: the first day.
            last: the last day.
            most: at most this many tags.
        """
        ...

    def entries(self, key: str) -> Sequence[Entry]:
        """Return the entries with a tag, oldest day first."""
        ...

    def wrong(self) -> Collection[int]:
        """Return the entries whose tags are not those of their texts; read all of the texts."""
        ...

    def repair(self, entry_ids: Collection[int]) -> None:
        """Write the tags of these entries again."""
        ...
