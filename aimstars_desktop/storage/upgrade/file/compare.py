"""Compares the content of two diary files in SQL, one of them attached, in bounded memory.

It goes row by row along the primary key, so that no rows are kept: a digest would need all in
Python, and EXCEPT sorts a copy of the table.
"""

# ruff: noqa: S608 - the names of tables come from the file itself, and are quoted

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.damage import integrity
from aimstars_desktop.storage.upgrade.chain.declared import Declared
from aimstars_desktop.storage.upgrade.chain.revisions import OUTSIDE

if TYPE_CHECKING:
    from sqlite3 import Connection

COPY = "copy"
"""The name under which the other file is attached."""


@contextmanager
def attached(
    connection: Connection, other: Path, key: str | None = None, *, immutable: bool = False
) -> Iterator[None]:
    """Attach ``other`` read-only as ``copy``; ends an open read transaction.

    Args:
        connection: to attach it to.
        other: the file to attach.
        key: the raw SQLCipher key of ``other``, if it is encrypted.
        immutable: whether nobody can write to it, so that it needs no locks.
    """
    attach_as(connection, COPY, other, key, immutable=immutable)
    try:
        yield
    finally:
        if connection.in_transaction:  # a read transaction, in which nothing can be detached
            connection.execute("ROLLBACK")
        connection.execute(f"DETACH DATABASE {COPY}")


def attach(connection: Connection, other: Path, key: str | None = None) -> None:
    """Attach ``other`` for reading; inside a transaction it stays until the connection closes.

    Args:
        connection: to attach it to.
        other: the file to attach.
        key: the raw SQLCipher key of ``other``, if it is encrypted.
    """
    attach_as(connection, COPY, other, key)


def attach_as(
    connection: Connection,
    name: str,
    other: Path,
    key: str | None,
    mode: sqlite.Mode = "ro",
    *,
    immutable: bool = False,
) -> None:
    """Attach a file under a name.

    Args:
        connection: to attach it to.
        name: the name.
        other: the file to attach.
        key: its raw SQLCipher key, if it is encrypted.
        mode: see ``sqlite.uri``.
        immutable: see ``sqlite.uri``.
    """
    # Without the word KEY, a file beside an encrypted one would be taken to have the same key.
    words = f"\"x'{key}'\"" if key is not None else "''"
    place = sqlite.uri(other, mode, immutable=immutable)
    connection.execute(f"ATTACH DATABASE ? AS {name} KEY {words}", (place,))


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


def diary_tables(connection: Connection, schema: str = "main") -> list[str]:
    """Return the names of the tables of the chain, without those outside it."""
    return [
        table
        for table in tables(connection, schema)
        if table != "alembic_version" and not table.startswith(OUTSIDE)
    ]


def copy_differences(connection: Connection) -> list[str]:
    """Return the differences between the attached copy and the main file."""
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
        names = {name: name for name in columns(connection, table, "main")}
        found += table_differences(connection, table, table, names)
    return found


def table_differences(
    connection: Connection,
    table: str,
    copied: str,
    compared: Mapping[str, str],
    *,
    may_grow: bool = False,
    carried: Container[str] = (),
) -> list[str]:
    """Compare ``main.table`` with ``copy.copied``.

    Args:
        compared: the names of the columns to compare, in ``main`` to those in ``copy``.
        connection: with the copy attached.
        table: in ``main``.
        copied: the same table's name in the copy.
        may_grow: whether rows may have been added to ``main`` since the copy was made.
        carried: columns of the copy whose NULLs were replaced by ``prepare_damaged_values``.
    """
    ours = _count(connection, "main", table)
    key = keys(connection, table, "main") or ["rowid"]
    same = " AND ".join(f"a.{_q(name)} = b.{_q(compared.get(name, name))}" for name in key)
    equal = " AND ".join(
        _same(name, old, carried=old in carried)
        for name, old in compared.items()
        if name not in key
    )
    # One pass over both tables; the left join keeps rows that are missing now.
    there = f"a.{_q(key[0])} IS NOT NULL AND {equal or '1'}"
    theirs, matching = connection.execute(
        f"SELECT count(*), count(CASE WHEN {there} THEN 1 END)"
        f" FROM {COPY}.{_q(copied)} AS b LEFT JOIN main.{_q(table)} AS a ON {same}"
    ).fetchone()
    found = []
    if ours < theirs or (ours > theirs and not may_grow):
        found.append(f"rows of {table}: {ours} instead of {theirs}")
    if matching != theirs and ours >= theirs:
        found.append(f"rows of {table} that read differently: {theirs - matching}")
    return found


def conservation_differences(connection: Connection, declared: Declared) -> list[str]:
    """Compare the diary after a path of revisions with the attached copy from before.

    In a downgrade the older shape may lack tables and columns, and rows that the chain itself had
    added may be removed.
    """
    found: list[str] = []
    now = set(tables(connection))
    for old in diary_tables(connection, COPY):
        table = declared.table(old)
        if declared.down and declared.may_change_rows(old):
            continue
        if table not in now:
            found += [] if declared.may_go(old) else [f"{table} is gone"]
            continue
        after = set(columns(connection, table, "main"))
        kept = {}
        for column in columns(connection, old, COPY):
            name = declared.column(old, column)
            if name in after and not declared.may_change(old, column):
                kept[name] = column
            elif name not in after and not declared.may_go(old, column):
                found.append(f"{table}.{name} is gone")
        found += table_differences(
            connection,
            table,
            old,
            kept,
            may_grow=declared.may_change_rows(old),
            carried=set(integrity.required(connection, old, COPY)),
        )
    return found


def _same(name: str, old: str, *, carried: bool) -> str:
    """Return the condition that a value is as it was, in SQL."""
    same = f"a.{_q(name)} IS b.{_q(old)} COLLATE BINARY"
    if not carried:
        return same
    return f"({same} OR a.{_q(name)} = {integrity.INSTEAD.format('b')} AND b.{_q(old)} IS NULL)"


def columns(connection: Connection, table: str, schema: str) -> list[str]:
    """Return the names of a table's columns.

    Args:
        connection: to the diary.
        table: the table.
        schema: ``main``, or the name of an attached file.
    """
    rows = connection.execute(f"PRAGMA {schema}.table_info({_q(table)})")
    return [str(row[1]) for row in rows]


def keys(connection: Connection, table: str, schema: str) -> list[str]:
    """Return the names of the columns of a table's primary key.

    Args:
        connection: to the diary.
        table: the table.
        schema: ``main``, or the name of an attached file.
    """
    rows = connection.execute(f"PRAGMA {schema}.table_info({_q(table)})").fetchall()
    return [str(row[1]) for row in sorted(rows, key=lambda row: row[5]) if row[5]]


def _count(connection: Connection, schema: str, table: str) -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {schema}.{_q(table)}").fetchone()
    return int(rows)


def _q(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
