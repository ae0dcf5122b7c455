"""Days as running numbers, in the dialects of SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, Connection, Integer, cast, func, literal
from sqlalchemy.orm import InstrumentedAttribute


def days_since_epoch(
    connection: Connection, day: InstrumentedAttribute[date]
) -> ColumnElement[int]:
    """Return a day as a running number, of which only differences are meaningful."""
    if connection.dialect.name == "postgresql":
        return cast(day - literal(date(2000, 1, 1)), Integer)
    return cast(func.julianday(day), Integer)
