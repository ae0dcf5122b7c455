"""The search index: derived from the entries, outside the chain of revisions.

It holds the folded words of each entry and of what its pictures show, and no text, and its tags
(``tag_rows.py``). A row's number
is the entry's day followed by its id, so that the newest come first without sorting. Until
:func:`prepare` has created the tables, nothing is indexed and nothing is found. PostgreSQL keeps
the same words in a ``tsvector``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, select, text

from aimstars_desktop.domain.folding import folded_text
from aimstars_desktop.domain.points import day_number
from aimstars_desktop.storage import tag_rows
from aimstars_desktop.storage.models import DiaryEntry, EntryPicture
from aimstars_desktop.storage.portions import portions
from aimstars_desktop.storage.upgrade.chain.revisions import INDEX

VERSION = 4
"""Increased when words are folded differently, other texts are indexed, or other words are tags: an
index of another version is rebuilt."""

ID_BITS = 32
LARGEST = (99_991_231 << ID_BITS) + (1 << ID_BITS) - 1

_FTS = """
CREATE VIRTUAL TABLE entries_search USING fts5(
    words, content='', contentless_delete=1, prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co So Sk Sm Cn'"
)
"""
_STATE = """
CREATE TABLE entries_search_state (
    user_id INTEGER NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    reached BIGINT NOT NULL
)
"""
_VECTORS = """
CREATE TABLE entries_search (
    key BIGINT NOT NULL PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    words TSVECTOR NOT NULL
)
"""
_VECTOR_INDEX = "CREATE INDEX entries_search_words ON entries_search USING gin (words)"
_LONGEST_LEXEME = 500

_DELETE_ROW = text("DELETE FROM entries_search WHERE rowid = :key")
_DELETE_VECTOR = text("DELETE FROM entries_search WHERE key = :key")
_PUT_ROW = text("INSERT OR REPLACE INTO entries_search (rowid, words) VALUES (:key, :words)")
_PUT_VECTOR = text(
    "INSERT INTO entries_search (key, user_id, words)"
    " VALUES (:key, :user, CAST(:words AS tsvector))"
    " ON CONFLICT (key) DO UPDATE SET words = excluded.words"
)
_OPTIMIZE = text("INSERT INTO entries_search (entries_search) VALUES ('optimize')")
_COUNT_ROWS = text("SELECT count(*) FROM entries_search_docsize")
_COUNT_VECTORS = text("SELECT count(*) FROM entries_search WHERE user_id = :user")
_COUNT_WRITTEN = text(
    "SELECT coalesce(sum(proud + grow + unrated), 0) FROM daily_stats WHERE user_id = :user"
)
_OWN_STATE = text("SELECT version, reached FROM entries_search_state WHERE user_id = :user")


def key_of(day: date, entry_id: int) -> int:
    """Return the row number of an entry in the index."""
    return (day_number(day) << ID_BITS) + entry_id


def id_of(key: int) -> int:
    """Return the entry's id from its row number."""
    return key & ((1 << ID_BITS) - 1)


def is_postgresql(connection: Connection) -> bool:
    """Return whether the diary is on PostgreSQL."""
    return connection.dialect.name == "postgresql"


def exists(connection: Connection) -> bool:
    """Return whether there is an index that can be written to and searched."""
    if is_postgresql(connection):
        return _is_on_server(connection, "entries_search") and _is_on_server(
            connection, "entry_tags"
        )
    query = "SELECT 1 FROM sqlite_schema WHERE name = 'entries_search_state'"
    return connection.exec_driver_sql(query).first() is not None


def prepare(connection: Connection) -> None:
    """Create the tables; those in a file are dropped first, those on a server belong to others."""
    if is_postgresql(connection):
        # Two windows may do this at once. The tables refer to that of the users, which takes this
        # lock in any case, but too late.
        connection.exec_driver_sql("LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE")
        if not _is_on_server(connection, "entries_search"):
            connection.exec_driver_sql(_VECTORS)
            connection.exec_driver_sql(_VECTOR_INDEX)
            connection.exec_driver_sql(_STATE)
        if _is_on_server(connection, "entry_tags"):
            return
    else:
        for table in INDEX:
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
        connection.exec_driver_sql(_FTS)
        connection.exec_driver_sql(_STATE)
    connection.exec_driver_sql(tag_rows.TABLE)
    connection.exec_driver_sql(tag_rows.INDEX)


def _is_on_server(connection: Connection, table: str) -> bool:
    query = text("SELECT to_regclass(:table)")
    return connection.execute(query, {"table": table}).scalar() is not None


def descriptions(connection: Connection, entry_ids: Collection[int]) -> Mapping[int, Sequence[str]]:
    """Return what the pictures of entries show, as far as the person said it."""
    found: dict[int, list[str]] = {}
    columns = (EntryPicture.entry_id, EntryPicture.description)
    place = (EntryPicture.entry_id, EntryPicture.position, EntryPicture.id)
    for some in portions(sorted(entry_ids)):
        query = select(*columns).where(
            EntryPicture.entry_id.in_(some),
            EntryPicture.removed_at.is_(None),
            EntryPicture.description != "",
        )
        for entry_id, words in connection.execute(query.order_by(*place)):
            found.setdefault(entry_id, []).append(words)
    return found


def forget_account(connection: Connection, account_id: int) -> None:
    """Remove the words of an account's entries; its rows in the tables cascade."""
    if exists(connection) and not is_postgresql(connection):
        statement = text(
            "DELETE FROM entries_search WHERE rowid IN ("
            " SELECT (CAST(replace(entry_date, '-', '') AS INTEGER) << 32) + id"
            " FROM diary_entries WHERE user_id = :user)"
        )
        connection.execute(statement, {"user": account_id})


def drop_deleted_words(connection: Connection) -> None:
    """Rewrite the index without the words of deleted rows, which FTS5 only marks as deleted."""
    if exists(connection) and not is_postgresql(connection):
        connection.execute(_OPTIMIZE)


class Index:
    """The index of one account, updated with its entries."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id

    def put(self, day: date, entry_id: int, content: str) -> None:
        """Index an entry, or index it again; without an index, do nothing."""
        if self.reached() is not None:
            self.put_all([(key_of(day, entry_id), content)])

    def put_again(self, entry_ids: Collection[int]) -> None:
        """Index entries again whose pictures have changed; without an index, do nothing."""
        if not entry_ids or self.reached() is None:
            return
        columns = (DiaryEntry.entry_date, DiaryEntry.id, DiaryEntry.content)
        own = (DiaryEntry.user_id == self._account_id, DiaryEntry.trashed_at.is_(None))
        for some in portions(sorted(set(entry_ids))):
            rows = self._connection.execute(
                select(*columns).where(*own, DiaryEntry.id.in_(some))
            ).all()
            self.put_all([(key_of(day, number), content) for day, number, content in rows])

    def remove(self, day: date, entry_id: int) -> None:
        """Remove an entry; without an index, do nothing."""
        self.remove_all([(day, entry_id)])

    def remove_all(self, entries: Sequence[tuple[date, int]]) -> None:
        """Remove entries, given by day and number; without an index, do nothing."""
        if entries and self.reached() is not None:
            keys = [key_of(*entry) for entry in entries]
            delete = _DELETE_VECTOR if is_postgresql(self._connection) else _DELETE_ROW
            self._connection.execute(delete, [{"key": key} for key in keys])
            tag_rows.remove(self._connection, self._account_id, keys)

    def put_all(self, rows: list[tuple[int, str]]) -> None:
        """Index entries, given as row numbers and texts."""
        if not rows:
            return
        shown = descriptions(self._connection, [id_of(key) for key, _ in rows])
        whole = [(key, "\n".join([content, *shown.get(id_of(key), ())])) for key, content in rows]
        if is_postgresql(self._connection):
            vectors = [
                {"key": key, "user": self._account_id, "words": _vector(words)}
                for key, words in whole
            ]
            self._connection.execute(_PUT_VECTOR, vectors)
        else:
            # FTS5 writes out what it gathered whenever a row number is not above the one before.
            folded = [{"key": key, "words": folded_text(words)} for key, words in sorted(whole)]
            self._connection.execute(_PUT_ROW, folded)
        texts = {key: (id_of(key), content) for key, content in rows}
        tag_rows.put(self._connection, self._account_id, texts)

    def reached(self) -> int | None:
        """Return the lowest row number that is indexed; 0 when all are, None when none is.

        A number that no version of the program wrote counts as none.
        """
        if not exists(self._connection):
            return None
        query = text(
            "SELECT reached FROM entries_search_state WHERE user_id = :user AND version = :version"
        )
        values = {"user": self._account_id, "version": VERSION}
        found: object = self._connection.execute(query, values).scalar()
        return found if isinstance(found, int) and _is_place(found) else None

    def is_of_one(self) -> bool:
        """Return whether all rows of the index are of this account; on a server never."""
        if is_postgresql(self._connection):
            return False
        others = text("SELECT 1 FROM entries_search_state WHERE user_id <> :user")
        return self._connection.execute(others, {"user": self._account_id}).first() is None

    def set_reached(self, key: int) -> None:
        """Save the progress of the index."""
        statement = text(
            "INSERT INTO entries_search_state (user_id, version, reached)"
            " VALUES (:user, :version, :key)"
            " ON CONFLICT (user_id) DO UPDATE SET version = :version, reached = :key"
        )
        values = {"user": self._account_id, "version": VERSION, "key": key}
        self._connection.execute(statement, values)

    def start_again(self) -> None:
        """Empty the index, so that it is built again; on a server, other accounts keep theirs."""
        if not is_postgresql(self._connection):
            prepare(self._connection)
            return
        for table in INDEX:
            statement = text(f"DELETE FROM {table} WHERE user_id = :user")  # noqa: S608 - ours
            self._connection.execute(statement, {"user": self._account_id})

    def is_stale(self) -> bool:
        """Return whether a program that does not update the index has changed entries.

        It compares the number of indexed entries with that of the daily stats of all accounts
        that the index claims to contain completely; on a server of this account only, since
        others may be writing at this moment.
        """
        if is_postgresql(self._connection):
            return self._is_stale_on_server()
        odd = text("SELECT count(*) FROM entries_search_state WHERE version <> :version")
        if self._connection.execute(odd, {"version": VERSION}).scalar():
            return True
        begun = text("SELECT count(*) FROM entries_search_state WHERE reached > 0")
        if self._connection.execute(begun).scalar():
            return False
        indexed = self._connection.execute(_COUNT_ROWS)
        written = self._connection.execute(
            text(
                "SELECT coalesce(sum(proud + grow + unrated), 0) FROM daily_stats"
                " WHERE user_id IN (SELECT user_id FROM entries_search_state)"
            )
        )
        return bool(indexed.scalar() != written.scalar())

    def _is_stale_on_server(self) -> bool:
        """Look at this account only: its row is locked, so nobody else changes what is counted."""
        user = {"user": self._account_id}
        found = self._connection.execute(_OWN_STATE, user).one_or_none()
        if found is None or (found.version == VERSION and found.reached > 0):
            return False
        indexed = self._connection.execute(_COUNT_VECTORS, user).scalar()
        written = self._connection.execute(_COUNT_WRITTEN, user).scalar()
        return bool(found.version != VERSION or indexed != written)


def _is_place(key: int) -> bool:
    """Return whether a number is a row number of an entry, or 0."""
    if key in {0, LARGEST}:
        return True
    number = key >> ID_BITS
    try:
        return key > 0 and bool(date(number // 10_000, number // 100 % 100, number % 100))
    except (ValueError, OverflowError):
        return False


def _vector(content: str) -> str:
    """Return the words with their positions in the syntax of a ``tsvector``.

    It is built here and not by ``to_tsvector``, whose parser depends on the server's locale.
    """
    words = folded_text(content).split(" ")
    quoted = (word[:_LONGEST_LEXEME].replace("\\", "\\\\").replace("'", "''") for word in words)
    return " ".join(
        f"'{word}':{min(place, 16_383)}" for place, word in enumerate(quoted, start=1) if word
    )
