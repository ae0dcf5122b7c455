"""The search index: derived from the entries, outside the chain of revisions, made by the program.

It holds the folded words of each entry and no text. A row's number is the entry's day followed by
its id, so that the newest come first without any sorting. Until :func:`prepare` has made the
tables, nothing is indexed and nothing is found. PostgreSQL keeps the same words in a ``tsvector``.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, text

from aimstars_desktop.domain.points import day_number
from aimstars_desktop.domain.words import folded_text

VERSION = 1
"""Rises when words are folded differently: an index of another version is made anew."""

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
_COUNT_VECTORS = text("SELECT count(*) FROM entries_search")


def key_of(day: date, entry_id: int) -> int:
    """Return the number of an entry's row in the index."""
    return (day_number(day) << ID_BITS) + entry_id


def id_of(key: int) -> int:
    """Return the entry's id from the number of its row."""
    return key & ((1 << ID_BITS) - 1)


def is_postgresql(connection: Connection) -> bool:
    """Say on which engine the diary is."""
    return connection.dialect.name == "postgresql"


def exists(connection: Connection) -> bool:
    """Say whether there is an index that can be written to and searched."""
    if is_postgresql(connection):
        return connection.execute(text("SELECT to_regclass('entries_search')")).scalar() is not None
    query = "SELECT 1 FROM sqlite_schema WHERE name = 'entries_search_state'"
    return connection.exec_driver_sql(query).first() is not None


def prepare(connection: Connection) -> None:
    """Make the tables; those of another version go."""
    for table in ("entries_search", "entries_search_state"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
    if is_postgresql(connection):
        connection.exec_driver_sql(_VECTORS)
        connection.exec_driver_sql(_VECTOR_INDEX)
    else:
        connection.exec_driver_sql(_FTS)
    connection.exec_driver_sql(_STATE)


def forget_account(connection: Connection, account_id: int) -> None:
    """Take the words of an account's entries out; its rows of the tables cascade."""
    if exists(connection) and not is_postgresql(connection):
        statement = text(
            "DELETE FROM entries_search WHERE rowid IN ("
            " SELECT (CAST(replace(entry_date, '-', '') AS INTEGER) << 32) + id"
            " FROM diary_entries WHERE user_id = :user)"
        )
        connection.execute(statement, {"user": account_id})
        # FTS5 only marks them as gone; this writes the index anew without them.
        connection.execute(_OPTIMIZE)


class Index:
    """The index of one account, as its entries are written and read."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id

    def put(self, day: date, entry_id: int, content: str) -> None:
        """Take an entry in, or take it in anew; without an index, nothing happens."""
        if self.reached() is not None:
            self.put_all([(key_of(day, entry_id), content)])

    def remove(self, day: date, entry_id: int) -> None:
        """Let go of an entry; without an index, nothing happens."""
        if self.reached() is not None:
            delete = _DELETE_VECTOR if is_postgresql(self._connection) else _DELETE_ROW
            self._connection.execute(delete, {"key": key_of(day, entry_id)})

    def put_all(self, rows: list[tuple[int, str]]) -> None:
        """Take entries in, given by the numbers of their rows and their texts."""
        if not rows:
            return
        if is_postgresql(self._connection):
            vectors = [
                {"key": key, "user": self._account_id, "words": _vector(content)}
                for key, content in rows
            ]
            self._connection.execute(_PUT_VECTOR, vectors)
        else:
            words = [{"key": key, "words": folded_text(content)} for key, content in rows]
            self._connection.execute(_PUT_ROW, words)

    def reached(self) -> int | None:
        """Return the number down to which rows are there; 0 when all are, None without any."""
        if not exists(self._connection):
            return None
        query = text(
            "SELECT reached FROM entries_search_state WHERE user_id = :user AND version = :version"
        )
        values = {"user": self._account_id, "version": VERSION}
        found: int | None = self._connection.execute(query, values).scalar()
        return found

    def set_reached(self, key: int) -> None:
        """Keep how far the index is."""
        statement = text(
            "INSERT INTO entries_search_state (user_id, version, reached)"
            " VALUES (:user, :version, :key)"
            " ON CONFLICT (user_id) DO UPDATE SET version = :version, reached = :key"
        )
        values = {"user": self._account_id, "version": VERSION, "key": key}
        self._connection.execute(statement, values)

    def is_stale(self) -> bool:
        """Say whether the index was left behind by a program that did not keep it.

        Compared are the numbers of entries: of the index, and of the daily stats of all accounts
        that it claims to hold completely.
        """
        odd = text("SELECT count(*) FROM entries_search_state WHERE version <> :version")
        if self._connection.execute(odd, {"version": VERSION}).scalar():
            return True
        begun = text("SELECT count(*) FROM entries_search_state WHERE reached > 0")
        if self._connection.execute(begun).scalar():
            return False
        count = _COUNT_VECTORS if is_postgresql(self._connection) else _COUNT_ROWS
        indexed = self._connection.execute(count)
        written = self._connection.execute(
            text(
                "SELECT coalesce(sum(proud + grow), 0) FROM daily_stats"
                " WHERE user_id IN (SELECT user_id FROM entries_search_state)"
            )
        )
        return bool(indexed.scalar() != written.scalar())


def _vector(content: str) -> str:
    """Return the words with their places as PostgreSQL writes a ``tsvector``.

    Built here and not by ``to_tsvector``, whose parser depends on the server's locale.
    """
    words = folded_text(content).split(" ")
    quoted = (word[:_LONGEST_LEXEME].replace("\\", "\\\\").replace("'", "''") for word in words)
    return " ".join(
        f"'{word}':{min(place, 16_383)}" for place, word in enumerate(quoted, start=1) if word
    )
