"""Rows in every table of a diary on a server, at any revision: those of ``migrations/rows.py``."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from aimstars_desktop.storage.diary.window_engines import server_engines
from aimstars_desktop.storage.pictures.picture_store import Pictures
from tests.migrations import rows

Ask = Callable[..., list[tuple[object, ...]]]
"""A way to run one statement."""

PARENTS_FIRST = ["users", "diary_entries", "goal_repeats", "goals", "reviews"]
OLD_NAMES = {"users": "user", "diary_entries": "diary_entry", "goals": "goal"}
BEFORE_LEDGER = "165b710b7545"
"""No diary is left at this revision, with a ledger and no rows in it."""


def fill(ask: Ask) -> None:
    """Put the rows of the fixtures into all tables that are there."""
    names = {
        str(name) for (name,) in ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    }
    ((revision,),) = ask("SELECT version_num FROM alembic_version")
    rest = [name for name in rows.ROWS if name not in PARENTS_FIRST]
    for table in [*PARENTS_FIRST, *rest]:
        name = table if table in names else OLD_NAMES.get(table, "")
        if name in names and (table != "points_log" or revision != BEFORE_LEDGER):
            _fill_table(ask, name, rows.ROWS[table])


def put_pictures(address: str) -> None:
    """Put the pictures to which the rows refer into the database; without them they are missing."""
    ways = server_engines(address)
    try:
        store = Pictures(ways)
        for data in rows.PICTURES:
            store.put_bytes(hashlib.sha256(data).hexdigest(), data)
    finally:
        ways.dispose()


def _fill_table(ask: Ask, table: str, wanted: list[dict[str, object]]) -> None:
    columns = ask(
        "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = :name",
        name=table,
    )
    types = {str(name): kind for name, kind in columns}
    for row in wanted:
        kept = {
            name: bool(value) if types[name] == "boolean" else value
            for name, value in row.items()
            if name in types
        }
        places = ", ".join(f":{name}" for name in kept)
        ask(f'INSERT INTO "{table}" ({", ".join(kept)}) VALUES ({places})', **kept)
    if "id" in types:  # as if the server had given the ids
        sequence = f"pg_get_serial_sequence('\"{table}\"', 'id')"
        ask(f'SELECT setval({sequence}, (SELECT max(id) FROM "{table}"))')


def words(ask: Ask) -> list[tuple[object, ...]]:
    """Return what a person wrote, under whatever name it is kept."""
    present = {str(name) for (name,) in ask("SELECT tablename FROM pg_tables")}
    entries = "diary_entries" if "diary_entries" in present else "diary_entry"
    goals = "goals" if "goals" in present else "goal"
    return [
        *ask(f"SELECT id, user_id, entry_date, content FROM {entries} ORDER BY id"),
        *ask(f"SELECT id, user_id, title, description FROM {goals} ORDER BY id"),
    ]


def points(ask: Ask) -> list[tuple[object, ...]]:
    """Return the points of each account and day; days without any are left out."""
    return ask("SELECT user_id, date, points FROM daily_stats WHERE points > 0 ORDER BY 1, 2")
