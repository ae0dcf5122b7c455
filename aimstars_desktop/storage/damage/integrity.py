"""Whether a file is sound as a file, apart from single values that are damaged.

SQLite's own check also reports a NULL where a column must have a value, and a value that a
constraint refuses. Such a row is damaged, and is kept like any other damaged row; it does not make
the file one that nobody can use.
"""

# ruff: noqa: S608 - the names of tables and columns come from the file itself, and are quoted

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

MOST = 1_000_000
"""How many faults SQLite reports at most: with one only, a damaged value could hide the rest."""

INSTEAD = "CAST({0}.rowid AS BLOB)"
"""What a forbidden NULL becomes, in SQL: bytes, other ones for each row of a table."""

_NULL = "NULL value in "
_REFUSED = "CHECK constraint failed in "

_Email = tuple[int, str, bytes]


def has_faults(connection: Connection, pragma: str = "integrity_check") -> bool:
    """Return whether the structure of a file is damaged.

    Args:
        connection: to the file.
        pragma: the check; ``quick_check`` does not compare indexes with their tables.
    """
    return any(
        line != "ok" and not line.startswith((_NULL, _REFUSED))
        for line in _found(connection, pragma)
    )


def prepare_damaged_values(connection: Connection) -> None:
    """Accept damaged values while tables are rebuilt.

    A NULL that a column forbids becomes bytes, which no column takes either: the row stays as
    damaged as it was. If a value breaks a constraint already, constraints are not checked.

    Args:
        connection: in the transaction that will build the tables.
    """
    found = _found(connection, "main.quick_check")
    if any(line.startswith(_REFUSED) for line in found):
        connection.execute("PRAGMA ignore_check_constraints = ON")
    for table in _tables(connection):
        for column in required(connection, table):
            if f"{_NULL}{table}.{column}" in found:
                # SQLite takes “IS NULL” for false here, without looking.
                connection.execute(
                    f'UPDATE main."{table}" SET "{column}" = {INSTEAD.format(_quoted(table))}'
                    f" WHERE typeof(\"{column}\") = 'null'"
                )


@contextmanager
def readable_emails(connection: Connection) -> Iterator[None]:
    """Replace emails that are not text while revisions run, one of which reads them all."""
    aside = _unreadable_emails(connection)
    for account, *_ in aside:
        connection.execute(
            f"UPDATE {_accounts(connection)} SET email = ? WHERE rowid = ?",
            (f"#{account}", account),
        )
    yield
    for account, kind, email in aside:
        value = "CAST(? AS TEXT)" if kind == "text" else "?"
        connection.execute(
            f"UPDATE {_accounts(connection)} SET email = {value} WHERE rowid = ?",
            (email, account),
        )


def required(connection: Connection, table: str, schema: str = "main") -> list[str]:
    """Return the columns of a table that may not be NULL, without those of its primary key.

    Args:
        connection: to the file.
        table: the table.
        schema: ``main``, or the name of an attached file.
    """
    columns = connection.execute(f"PRAGMA {schema}.table_info({_quoted(table)})").fetchall()
    return [name for _, name, _, not_null, _, key in columns if not_null and not key]


def _found(connection: Connection, pragma: str) -> set[str]:
    return {str(line) for (line,) in connection.execute(f"PRAGMA {pragma}({MOST})")}


def _tables(connection: Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
    return [name for (name,) in rows]


def _accounts(connection: Connection) -> str:
    """Return the name of the table of accounts; the first revisions had another one."""
    return '"users"' if "users" in _tables(connection) else '"user"'


def _unreadable_emails(connection: Connection) -> list[_Email]:
    rows: list[_Email] = connection.execute(
        "SELECT rowid, typeof(email), CAST(email AS BLOB)"
        f" FROM {_accounts(connection)} WHERE typeof(email) IN ('text', 'blob')"
    ).fetchall()
    return [row for row in rows if row[1] == "blob" or not is_utf8(row[2])]


def is_utf8(value: object) -> bool:
    """Return whether a value, cast to a BLOB, is a text that can be read."""
    try:
        bytes(value).decode()  # type: ignore[call-overload]  # a BLOB, by the CAST
    except (UnicodeDecodeError, TypeError):
        return False
    return True


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
