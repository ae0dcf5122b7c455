"""Comparing the content of two diary files in SQL, one of them attached; bounded memory.

Row by row along the primary key, so that no row is held: a digest would need all of them in
Python, and EXCEPT sorts a copy of the table.
"""

# ruff: noqa: S608 - the names of tables come from the file itself, and are quoted

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.revisions import OUTSIDE

if TYPE_CHECKING:
    from sqlite3 import Connection

COPY = "copy"
"""The name under which the other file is attached."""


@contextmanager
def attached(connection: Connection, other: Path, key: str | None = None) -> Iterator[None]:
    """Attach ``other``, to be read only, under the name ``copy``; ends a transaction that reads."""
    attach(connection, other, key)
    try:
        yield
    finally:
        if connection.in_transaction:  # a state to compare with; nothing can be detached in it
            connection.execute("ROLLBACK")
        connection.execute(f"DETACH DATABASE {COPY}")


def attach(connection: Connection, other: Path, key: str | None = None) -> None:
    """Attach ``other`` for reading; inside a transaction it stays until the connection closes."""
    name = sqlite.uri(other, "ro")
    if key is None:
        connection.execute(f"ATTACH DATABASE ? AS {COPY}", (name,))
    else:
        connection.execute(f"ATTACH DATABASE ? AS {COPY} KEY \"x'{key}'\"", (name,))


def counts(connection: Connection, schema: str = "main") -> dict[str, int]:
    """Return the number of rows of every table."""
    return {
        table: int(connection.execute(f"SELECT count(*) FROM {schema}.{_q(table)}").fetchone()[0])
        for table in tables(connection, schema)
    }


def tables(connection: Connection, schema: str = "main") -> list[str]:
    """Return the names of all ordinary tables, sorted."""
    rows = connection.execute(
        f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    )
    return [str(name) for (name,) in rows]


def copy_differences(connection: Connection) -> list[str]:
    """Return in what way the attached copy differs from the main file; nothing when it is one."""
    found = []
    for pragma in ("user_version", "application_id"):
        ours, theirs = (
            connection.execute(f"PRAGMA {schema}.{pragma}").fetchone() for schema in ("main", COPY)
        )
        if ours != theirs:
            found.append(f"{pragma} {theirs[0]} instead of {ours[0]}")
    schemas = [
        connection.execute(
            f"SELECT type, name, tbl_name, sql FROM {schema}.sqlite_schema ORDER BY 1, 2"
        ).fetchall()
        for schema in ("main", COPY)
    ]
    if schemas[0] != schemas[1]:
        return [*found, "other tables"]
    for table in tables(connection):
        found += table_differences(connection, table, table, columns(connection, table, "main"))
    return found


def table_differences(
    connection: Connection,
    table: str,
    copied: str,
    compared: Collection[str],
    *,
    may_grow: bool = False,
) -> list[str]:
    """Compare ``main.table`` with ``copy.copied`` in the ``compared`` columns.

    Args:
        may_grow: whether rows may have come into ``main`` since the copy was made.
    """
    ours = _count(connection, "main", table)
    key = keys(connection, table, "main") or ["rowid"]
    same = " AND ".join(f"a.{_q(name)} = b.{_q(name)}" for name in key)
    equal = " AND ".join(
        f"a.{_q(name)} IS b.{_q(name)} COLLATE BINARY" for name in compared if name not in key
    )
    # One walk along both tables; the left join keeps the rows that are no longer there.
    there = f"a.{_q(key[0])} IS NOT NULL AND {equal or '1'}"
    theirs, matching = connection.execute(
        f"SELECT count(*), count(CASE WHEN {there} THEN 1 END)"
        f" FROM {COPY}.{_q(copied)} AS b LEFT JOIN main.{_q(table)} AS a ON {same}"
    ).fetchone()
    found = []
    if ours < theirs or (ours > theirs and not may_grow):
        found.append(f"{table} has {ours} rows instead of {theirs}")
    if matching != theirs and ours >= theirs:
        found.append(f"{theirs - matching} rows of {table} read differently")
    return found


def conservation_differences(
    connection: Connection,
    renames: Mapping[str, str],
    row_changes: Collection[str],
    *,
    down: bool = False,
) -> list[str]:
    """Compare the diary after an upgrade with the attached copy from before it.

    Args:
        renames: the tables that got another name, old to new.
        row_changes: what may differ: ``table`` (rows may come) and ``table.column``.
        down: after a downgrade; then the older shape may lack tables and columns, and rows that
            the chain itself had filled in may go.
    """
    found: list[str] = []
    now = set(tables(connection))
    for old in tables(connection, COPY):
        table = renames.get(old, old)
        declared = {name.removeprefix(f"{t}.") for t in (old, table) for name in row_changes}
        if (
            old == "alembic_version"
            or old.startswith(OUTSIDE)
            or (down and {old, table} & declared)
        ):
            continue
        if table not in now:
            found += [] if down else [f"{table} is gone"]
            continue
        after = set(columns(connection, table, "main"))
        kept = []
        for column in columns(connection, old, COPY):
            if column not in after and column not in declared and not down:
                found.append(f"{table}.{column} is gone")
            elif column in after and column not in declared:
                kept.append(column)
        found += table_differences(connection, table, old, kept, may_grow=table in declared)
    return found


def columns(connection: Connection, table: str, schema: str) -> list[str]:
    """Return the names of a table's columns."""
    rows = connection.execute(f"PRAGMA {schema}.table_info({_q(table)})")
    return [str(row[1]) for row in rows]


def keys(connection: Connection, table: str, schema: str) -> list[str]:
    """Return the names of the columns of a table's primary key."""
    rows = connection.execute(f"PRAGMA {schema}.table_info({_q(table)})").fetchall()
    return [str(row[1]) for row in sorted(rows, key=lambda row: row[5]) if row[5]]


def _count(connection: Connection, schema: str, table: str) -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {schema}.{_q(table)}").fetchone()
    return int(rows)


def _q(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
