"""The two expressions that SQLite and PostgreSQL write differently, for the data steps."""

from __future__ import annotations

from alembic import op


def days_since_epoch(day: str) -> str:
    """Return SQL for a day as a running number; only differences of it mean anything."""
    if op.get_context().dialect.name == "postgresql":
        return f"({day} - DATE '2000-01-01')"
    return f"CAST(julianday({day}) AS INTEGER)"


def day_as_number(day: str) -> str:
    """Return SQL for a day as the number YYYYMMDD, as the ledger names days."""
    return f"CAST(REPLACE(CAST({day} AS VARCHAR(10)), '-', '') AS INTEGER)"
