"""Upserts, in the dialects of SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

from aimstars_desktop.storage.models import Base

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql


def upsert(
    connection: Connection, table: type[Base], key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    """Insert a row, or update the row with that key.

    Args:
        connection: of the transaction.
        table: the model of the table.
        key: the columns of a unique key.
        values: the other columns.
    """
    statement = inserting(connection, table).values({**key, **values})
    connection.execute(statement.on_conflict_do_update(index_elements=list(key), set_=dict(values)))


def insert_or_ignore(connection: Connection, table: type[Base], key: Mapping[str, Any]) -> bool:
    """Insert the row; return False when it was there already.

    Args:
        connection: of the transaction.
        table: the table.
        key: the columns of a unique key.
    """
    statement = inserting(connection, table).values(dict(key)).on_conflict_do_nothing()
    # Only SQLite knows the row count after the statement.
    options = {"preserve_rowcount": True}
    return connection.execute(statement, execution_options=options).rowcount == 1


def inserting(
    connection: Connection, table: type[Base] | Table
) -> postgresql.Insert | sqlite.Insert:
    """Return the statement that can say what to do about rows that are there.

    Args:
        connection: of the transaction.
        table: to insert into.
    """
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # 40 ms that no file needs

        return postgresql.insert(table)
    return sqlite.insert(table)
