"""The repository of the tags of one account's entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import Connection, select, text

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.tags import SIGN, TagCount, TagRatings, most_used, names_of
from aimstars_desktop.storage import tag_rows
from aimstars_desktop.storage.models import DiaryEntry
from aimstars_desktop.storage.portions import portions
from aimstars_desktop.storage.repositories.entries import ENTRIES
from aimstars_desktop.storage.search_index import ID_BITS, Index, id_of, key_of

_COUNTS = text(
    "SELECT tag_key, tag, count(*) FROM entry_tags WHERE user_id = :user GROUP BY tag_key, tag"
)
_RATINGS = text(
    "SELECT t.tag_key, t.tag, e.rating, count(*) FROM entry_tags AS t"
    " JOIN diary_entries AS e ON e.id = t.entry_id"
    " WHERE t.user_id = :user AND t.place BETWEEN :low AND :high"
    " GROUP BY t.tag_key, t.tag, e.rating"
)
_WITH_TAG = text("SELECT entry_id FROM entry_tags WHERE user_id = :user AND tag_key = :key")
_ALL = text("SELECT place, tag_key, tag FROM entry_tags WHERE user_id = :user")


class Tags:
    """The tags of one account (``TagRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._index = Index(connection, account_id)
        self._own = DiaryEntry.user_id == account_id
        self._live = self._own & DiaryEntry.trashed_at.is_(None)

    def counts(self) -> Sequence[TagCount]:
        if self._index.reached() is None:
            return []
        rows = self._connection.execute(_COUNTS, {"user": self._account_id})
        return most_used((key, name, number) for key, name, number in rows)

    def ratings(self, first: date, last: date, most: int) -> Sequence[TagRatings]:
        if self._index.reached() is None:
            return []
        values = {
            "user": self._account_id,
            "low": key_of(first, 0),
            "high": key_of(last, (1 << ID_BITS) - 1),
        }
        rows = self._connection.execute(_RATINGS, values).all()
        by_rating: Counter[tuple[str, int]] = Counter()
        for key, _, rating, number in rows:
            by_rating[key, rating] += number
        named = most_used((key, name, number) for key, name, _, number in rows)
        return [
            TagRatings(
                tag.name,
                by_rating[tag.key, Rating.PROUD],
                by_rating[tag.key, Rating.GROW],
                by_rating[tag.key, Rating.UNRATED],
            )
            for tag in named[:most]
        ]

    def entries(self, key: str) -> Sequence[Entry]:
        if self._index.reached() is None:
            return []
        values = {"user": self._account_id, "key": key}
        numbers = self._connection.execute(_WITH_TAG, values).scalars().all()
        found: list[Entry] = []
        for some in portions(sorted(numbers)):
            query = ENTRIES.where(self._live, DiaryEntry.id.in_(some))
            found += [Entry(*row) for row in self._connection.execute(query)]
        return sorted(found, key=lambda entry: (entry.day, entry.id))

    def wrong(self) -> Collection[int]:
        reached = self._index.reached()
        if reached is None:
            return set()
        kept: dict[int, dict[str, str]] = {}
        for place, key, name in self._connection.execute(_ALL, {"user": self._account_id}):
            kept.setdefault(place, {})[key] = name
        query = select(DiaryEntry.entry_date, DiaryEntry.id, DiaryEntry.content).where(
            self._live, DiaryEntry.content.contains(SIGN, autoescape=True)
        )
        found = set()
        for day, entry_id, content in self._connection.execute(query):
            place = key_of(day, entry_id)
            names = names_of(content)
            missing = {} if place >= reached else names  # those may come later
            if kept.pop(place, missing) != names:
                found.add(entry_id)
        return found | {id_of(place) for place in kept}

    def repair(self, entry_ids: Collection[int]) -> None:
        stale = text("SELECT place FROM entry_tags WHERE user_id = :user AND entry_id = :entry")
        for entry_id in entry_ids:
            values = {"user": self._account_id, "entry": entry_id}
            places = self._connection.execute(stale, values).scalars().all()
            tag_rows.remove(self._connection, self._account_id, places)
        for some in portions(sorted(entry_ids)):
            query = select(DiaryEntry.entry_date, DiaryEntry.id, DiaryEntry.content)
            rows = self._connection.execute(query.where(self._live, DiaryEntry.id.in_(some)))
            texts = {key_of(day, number): (number, content) for day, number, content in rows}
            tag_rows.put(self._connection, self._account_id, texts)
