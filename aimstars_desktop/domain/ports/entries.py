"""The ports of entries: the diary, its search and its drafts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from aimstars_desktop.domain.entries import (
    DayMarks,
    Draft,
    Entry,
    EntryVersion,
    LocalDraft,
    NewEntry,
    Origin,
    Rating,
)
from aimstars_desktop.domain.search import IndexState, Request


class EntryRepository(Protocol):
    """The entries of one account."""

    def add(self, new: NewEntry) -> Entry: ...

    def get(self, entry_id: int) -> Entry:
        """Return an entry, even from the trash; MissingError when there is none."""
        ...

    def on_day(self, day: date) -> Sequence[Entry]:
        """Return the entries about the day in the order of writing, without the trash."""
        ...

    def between(self, first: date, last: date) -> Sequence[Entry]:
        """Return the entries of a span of days in order, without the trash."""
        ...

    def stamps(self, first: date, last: date) -> Sequence[tuple[int, datetime | None]]:
        """Return id and last edit (naive UTC) of the same entries, in the same order.

        Two equal results mean the same texts.
        """
        ...

    def save(self, entry: Entry) -> None:
        """Save the entry's day, text, rating, edited_at, trashed_at and starred_at."""
        ...

    def keep_version(self, entry: Entry, replaced_at: datetime) -> EntryVersion:
        """Save the entry's present state as its next earlier version."""
        ...

    def versions(self, entry_id: int) -> Sequence[EntryVersion]:
        """Return the earlier versions, oldest first."""
        ...

    def remove_versions(self, entry_id: int, numbers: Collection[int]) -> None:
        """Permanently remove some earlier versions of an entry."""
        ...

    def marks(self, first: date, last: date) -> Mapping[date, DayMarks]:
        """Return the written days of a span with their counts."""
        ...

    def recent(
        self,
        limit: int,
        *,
        rating: Rating | None = None,
        starred: bool = False,
        before: Entry | None = None,
    ) -> Sequence[Entry]:
        """Return entries, newest day first.

        Args:
            limit: at most this many.
            rating: only entries with this rating; None for all.
            starred: only favourites.
            before: start after this entry; None for the newest.
        """
        ...

    def facts(self) -> Mapping[int, tuple[date, Rating]]:
        """Return id, day and rating of every entry outside the trash."""
        ...

    def origins(self) -> Mapping[int, Origin]:
        """Return id and origin of every entry outside the trash that was not written here."""
        ...

    def days_with(self, origins: Collection[Origin], days: Collection[date]) -> set[date]:
        """Return those of some days that have entries of one of these origins."""
        ...

    def from_day(self, limit: int, day: date, after: Entry | None = None) -> Sequence[Entry]:
        """Return entries, oldest day first.

        Args:
            limit: at most this many.
            day: start with the first entry of this day.
            after: start after this entry instead.
        """
        ...

    def on_days(self, each: int, days: Collection[date]) -> Sequence[tuple[Entry, int]]:
        """Return ``each`` entries of each of these days, newest day first.

        Favourites come before others, and otherwise the first ones. With each comes the number of
        entries of its day; the trash is left out of both.
        """
        ...

    def trash(self, limit: int | None = None) -> Sequence[Entry]:
        """Return the entries in the trash, last deleted first; at most ``limit``."""
        ...

    def remove(self, entry_id: int) -> None:
        """Permanently remove an entry from the trash; MissingError when it is not there."""
        ...

    def remove_all(self, entry_ids: Sequence[int]) -> None:
        """Permanently remove entries, wherever they are."""
        ...

    def redate_trash(
        self, before: datetime | None, after: datetime | None, moment: datetime
    ) -> int:
        """Record ``moment`` for what was trashed before one time or from the other on.

        Returns how many rows that was.

        Args:
            before: None: nothing is too early.
            after: None: nothing is too late.
            moment: aware; when it was trashed from now on.
        """
        ...

    def purge(self, trashed_before: datetime) -> Collection[int]:
        """Permanently remove what was trashed before then; return the ids of these entries."""
        ...


class SearchRepository(Protocol):
    """The search index of one account's entries."""

    def find(
        self, request: Request, limit: int, *, before: Entry | None = None, offset: int = 0
    ) -> Sequence[Entry]:
        """Return the entries that match a search.

        Args:
            request: the query with its filters.
            offset: when sorted by best match: skip this many.
        """
        ...

    def count(self, request: Request, most: int) -> int:
        """Return how many entries match a search; at most ``most`` are counted."""
        ...

    def check(self) -> IndexState:
        """Check the index once after opening; start a missing or stale one again."""
        ...

    def build(self, limit: int) -> IndexState:
        """Index up to ``limit`` more entries, newest first."""
        ...


class LocalDrafts(Protocol):
    """The drafts of one account that are on this computer until the server has them.

    For a diary in a file nothing is ever here.
    """

    @property
    def is_used(self) -> bool:
        """Return whether drafts can be kept here: the diary is on a server."""
        ...

    def all(self) -> Sequence[LocalDraft]:
        """Return the drafts; what cannot be read is left out."""
        ...

    def put(self, draft: LocalDraft) -> None:
        """Keep a draft, in place of an earlier one for the same target.

        Raises:
            OSError: it could not be written.
        """
        ...

    def remove(self, target: str) -> None: ...

    def clear(self) -> None:
        """Remove all of them."""
        ...


class DraftRepository(Protocol):
    """What one account has typed and not yet saved."""

    def all(self) -> Sequence[Draft]:
        """Return the drafts, latest first."""
        ...

    def get(self, target: str) -> Draft | None: ...

    def put(self, draft: Draft) -> None: ...

    def remove(self, target: str) -> None: ...
