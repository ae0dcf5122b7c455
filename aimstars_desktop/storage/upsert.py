"""INSERT that yields to a row of the same key, in the dialects of SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from aimstars_desktop.storage.models import Base


def upsert(
    connection: Connection, table: type[Base], key: Mapping[str, Any], values: Mapping[str, Any]
) -> None:
    """Insert ``key`` and ``values``, or give the row of that key these values."""
    statement = _insert(connection, table).values({**key, **values})
    connection.execute(statement.on_conflict_do_update(index_elements=list(key), set_=dict(values)))


def insert_or_ignore(connection: Connection, table: type[Base], key: Mapping[str, Any]) -> bool:
    """Insert the row; return False when it was there already."""
    statement = _insert(connection, table).values(dict(key)).on_conflict_do_nothing()
    # Only SQLite tells the number by itself once the statement is done.
    options = {"preserve_rowcount": True}
    return connection.execute(statement, execution_options=options).rowcount == 1


def _insert(connection: Connection, table: type[Base]) -> postgresql.Insert | sqlite.Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
