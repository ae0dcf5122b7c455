"""The repository that finds one account's entries by their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, select, text, tuple_

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.search import IndexState, Order, Query, Request, Term
from aimstars_desktop.storage.models import DiaryEntry
from aimstars_desktop.storage.repositories.entries import ENTRIES
from aimstars_desktop.storage.search_index import (
    ID_BITS,
    LARGEST,
    Index,
    exists,
    id_of,
    is_postgresql,
    key_of,
    prepare,
)

_NAMES = ", ".join(f"e.{column.key}" for column in ENTRIES.selected_columns)
# CROSS JOIN makes the index the outer loop: it yields its rows in the wanted order.
_SQLITE = f"""
SELECT {_NAMES} FROM entries_search AS s CROSS JOIN diary_entries AS e
ON e.id = (s.rowid & {(1 << ID_BITS) - 1})
WHERE entries_search MATCH :wanted AND s.rowid BETWEEN :low AND :high
AND e.user_id = :user AND e.trashed_at IS NULL AND e.rating BETWEEN :lowest AND :highest
"""  # noqa: S608 - names of columns only
# The best rows of the index alone: SQLite keeps no more than these, and reads no other entries. A
# row whose entry is not to be found is there with NULL.
_BEST = f"""
SELECT {_NAMES} FROM (
    SELECT rowid AS place, bm25(entries_search) AS score FROM entries_search
    WHERE entries_search MATCH :wanted AND rowid BETWEEN :low AND :high
    ORDER BY score, place LIMIT :limit OFFSET :offset
) AS s LEFT JOIN diary_entries AS e ON e.id = (s.place & {(1 << ID_BITS) - 1})
AND e.user_id = :user AND e.trashed_at IS NULL ORDER BY s.score, s.place
"""  # noqa: S608 - names of columns only
_POSTGRESQL = f"""
SELECT {_NAMES} FROM entries_search AS s JOIN diary_entries AS e
ON e.id = (s.key & {(1 << ID_BITS) - 1})
WHERE s.words @@ CAST(:wanted AS tsquery) AND s.key BETWEEN :low AND :high
AND s.user_id = :user AND e.user_id = :user AND e.trashed_at IS NULL
AND e.rating BETWEEN :lowest AND :highest
"""  # noqa: S608 - names of columns only
_LIVE = "e.user_id = :user AND e.trashed_at IS NULL AND e.rating BETWEEN :lowest AND :highest"
_TAGGED = f"""
SELECT {_NAMES} FROM entry_tags AS s CROSS JOIN diary_entries AS e
WHERE s.user_id = :user AND s.tag_key = :tag0 AND s.place BETWEEN :low AND :high
AND e.id = s.entry_id AND {_LIVE}
"""  # noqa: S608 - names of columns only
_ALL = f"SELECT {_NAMES} FROM diary_entries AS e WHERE {_LIVE}"  # noqa: S608 - names only
_BY_PLACE = " ORDER BY s.place DESC"
_BY_DAY = " ORDER BY e.entry_date DESC, e.id DESC"
_PAGE = " LIMIT :limit OFFSET :offset"
_ORDERS = {
    # engine is PostgreSQL, best match first
    (False, False): " ORDER BY s.rowid DESC",
    (False, True): " ORDER BY s.rank",  # and the oldest first of those that match alike
    (True, False): " ORDER BY s.key DESC",
    (True, True): " ORDER BY ts_rank(s.words, CAST(:wanted AS tsquery)) DESC, s.key DESC",
}

LONGEST_LEXEME = 2000
"""The most bytes of a word in a search on PostgreSQL, which refuses 2,047 and more."""


class Search:
    """The search over one account's entries (``SearchRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._index = Index(connection, account_id)
        self._live = (DiaryEntry.user_id == account_id) & DiaryEntry.trashed_at.is_(None)

    def find(
        self, request: Request, limit: int, *, before: Entry | None = None, offset: int = 0
    ) -> Sequence[Entry]:
        if not self._can_answer(request):
            return []
        statement, values = self._statement(request)
        if before is not None and not request.ranked:
            values["high"] = min(values["high"], _below(before))
        values |= {"limit": limit, "offset": offset if request.ranked else 0}
        rows = self._best(request, values)
        if rows is None:
            rows = self._read(statement, values)
        return [Entry(*row) for row in rows]

    def _best(self, request: Request, values: dict[str, Any]) -> Sequence[Any] | None:
        """Return the best matches as the index alone says; None where it cannot say.

        It knows words and days. What else a search asks for, and whose an entry is, is in the
        entries: where one of them does not count, those behind it are wanted as well.
        """
        by_entries = (
            request.rating is not None
            or request.starred
            or bool(request.query.tags or request.query.without_tags)
        )
        if not request.ranked or by_entries or not self._index.is_of_one():
            return None
        rows = self._read(_BEST, values)
        return None if any(row.id is None for row in rows) else rows

    def _read(self, statement: str, values: dict[str, Any]) -> Sequence[Any]:
        columns = text(statement).columns(*ENTRIES.selected_columns)
        return self._connection.execute(columns, values).all()

    def count(self, request: Request, most: int) -> int:
        if not self._can_answer(request):
            return 0
        statement, values = self._statement(replace(request, order=Order.NEWEST))
        counted = text(f"SELECT count(*) FROM ({statement}) AS found")  # noqa: S608 - ours
        found = self._connection.execute(counted, values | {"limit": most, "offset": 0})
        return int(found.scalar_one())

    def _can_answer(self, request: Request) -> bool:
        return not request.query.is_empty and self._index.reached() is not None

    def _statement(self, request: Request) -> tuple[str, dict[str, Any]]:
        """Return the statement for a search and its values, without ``limit`` and ``offset``."""
        postgresql, query = is_postgresql(self._connection), request.query
        if query.wanted:
            place = "s.key" if postgresql else "s.rowid"
            statement = _POSTGRESQL if postgresql else _SQLITE
            order = _ORDERS[postgresql, request.ranked]
        elif query.tags:
            place, order = "s.place", _BY_PLACE
            statement = _TAGGED + (_without_words(place, postgresql) if query.unwanted else "")
        else:
            place, order = _place_of_entry(postgresql), _BY_DAY
            statement = _ALL + f" AND {place} BETWEEN :low AND :high"
            statement += _without_words(place, postgresql) if query.unwanted else ""
        conditions, tags = _tag_conditions(query, place)
        last = LARGEST if request.last is None else key_of(request.last, (1 << ID_BITS) - 1)
        rating = request.rating
        if request.starred:
            conditions += " AND e.starred_at IS NOT NULL"
        return statement + conditions + order + _PAGE, tags | {
            "wanted": _tsquery(query) if postgresql else _match(query),
            "low": 0 if request.first is None else key_of(request.first, 0),
            "high": last,
            "user": self._account_id,
            "lowest": min(Rating) if rating is None else int(rating),
            "highest": max(Rating) if rating is None else int(rating),
        }

    def check(self) -> IndexState:
        if not exists(self._connection):
            prepare(self._connection)
        elif self._index.is_stale():
            self._index.start_again()
        if self._index.reached() is None:
            self._index.set_reached(LARGEST)
        return _state(self._index.reached())

    def build(self, limit: int) -> IndexState:
        reached = self._index.reached()
        if reached is None:
            return self.check()  # its state is damaged, or another program dropped it
        if not reached:
            return _state(reached)
        query = select(DiaryEntry.entry_date, DiaryEntry.id, DiaryEntry.content).where(self._live)
        if reached != LARGEST:
            place = tuple_(DiaryEntry.entry_date, DiaryEntry.id)
            query = query.where(place < (_day_of(reached), id_of(reached)))
        newest = (DiaryEntry.entry_date.desc(), DiaryEntry.id.desc())
        rows = self._connection.execute(query.order_by(*newest).limit(limit)).all()
        self._index.put_all([(key_of(day, entry_id), content) for day, entry_id, content in rows])
        self._index.set_reached(key_of(*rows[-1][:2]) if len(rows) == limit else 0)
        return _state(self._index.reached())


def _state(reached: int | None) -> IndexState:
    if not reached or reached == LARGEST:
        return IndexState(done=reached == 0)
    return IndexState(done=False, reached=_day_of(reached))


def _day_of(key: int) -> date:
    number = key >> ID_BITS
    return date(number // 10_000, number // 100 % 100, number % 100)


def _below(entry: Entry) -> int:
    return key_of(entry.day, entry.id) - 1


def _place_of_entry(postgresql: bool) -> str:
    """Return the row number that an entry has in the index."""
    day = "to_char(e.entry_date, 'YYYYMMDD')" if postgresql else "replace(e.entry_date, '-', '')"
    return f"((CAST({day} AS BIGINT) << {ID_BITS}) + e.id)"


def _without_words(place: str, postgresql: bool) -> str:
    """Return the condition of a query that excludes words and wants none."""
    found = (
        "SELECT key FROM entries_search WHERE words @@ CAST(:wanted AS tsquery)"
        if postgresql
        else "SELECT rowid FROM entries_search WHERE entries_search MATCH :wanted"
    )
    return f" AND {place} NOT IN ({found})"


def _tag_conditions(query: Query, place: str) -> tuple[str, dict[str, Any]]:
    """Return the conditions of the tags, and their values; the first one may be looked up."""
    wanted = {f"tag{number}": key for number, key in enumerate(query.tags)}
    unwanted = {f"not{number}": key for number, key in enumerate(query.without_tags)}
    looked_up = 0 if query.wanted else 1
    conditions = [_has_tag(place, name) for name in list(wanted)[looked_up:]]
    conditions += [" NOT" + _has_tag(place, name) for name in unwanted]
    return "".join(f" AND{condition}" for condition in conditions), wanted | unwanted


def _has_tag(place: str, name: str) -> str:
    return (
        " EXISTS (SELECT 1 FROM entry_tags AS t"  # noqa: S608 - names only
        f" WHERE t.user_id = :user AND t.tag_key = :{name} AND t.place = {place})"
    )


def _match(query: Query) -> str:
    """Return a query in FTS5 syntax; every word is quoted, so that none is an operator."""
    wanted = " AND ".join(_quoted(term) for term in query.wanted)
    unwanted = " OR ".join(_quoted(term) for term in query.unwanted)
    return f"({wanted}) NOT ({unwanted})" if wanted and unwanted else wanted or unwanted


def _quoted(term: Term) -> str:
    words = " ".join(term.words).replace('"', " ")
    return f'"{words}"' + ("*" if term.prefix else "")


def _tsquery(query: Query) -> str:
    """Return a query in PostgreSQL's syntax."""
    wanted = " & ".join(_lexemes(term) for term in query.wanted)
    unwanted = " | ".join(_lexemes(term) for term in query.unwanted)
    return f"{wanted} & !({unwanted})" if wanted and unwanted else wanted or unwanted


def _lexemes(term: Term) -> str:
    quoted = [
        "'" + _fitting(word).replace("\\", "\\\\").replace("'", "''") + "'" for word in term.words
    ]
    return "(" + " <-> ".join(quoted) + (":*" if term.prefix else "") + ")"


def _fitting(word: str) -> str:
    """Cut a word to PostgreSQL's limit; longer ones are neither indexed nor found."""
    return word.encode()[:LONGEST_LEXEME].decode(errors="ignore")
