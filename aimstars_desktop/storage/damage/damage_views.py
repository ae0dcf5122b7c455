"""Keeps damaged rows out of the way of everything that reads or writes a diary file.

Where rows are damaged, each connection gets temporary views that have the names of their tables and
lack those rows; a damaged value that may be missing reads as NULL. So every query stays as it is,
and one row cannot take its day, a list or a sum with it. Statements that write go to the tables
themselves, where triggers leave damaged rows of the person's words as they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection as SqlConnection
from sqlalchemy import Table, TableClause, column, table

from aimstars_desktop.domain.accounts import email_key
from aimstars_desktop.storage.damage import damage_finder
from aimstars_desktop.storage.damage.damage_finder import Damage
from aimstars_desktop.storage.models import Base
from aimstars_desktop.storage.sound_note import SoundNote

if TYPE_CHECKING:
    from sqlite3 import Connection

PROTECTED = {
    "diary_entries": "EXISTS (SELECT 1 FROM main.users WHERE id IS OLD.user_id)",
    "goals": "EXISTS (SELECT 1 FROM main.users WHERE id IS OLD.user_id)",
    "goal_repeats": "EXISTS (SELECT 1 FROM main.users WHERE id IS OLD.user_id)",
    "entry_versions": "EXISTS (SELECT 1 FROM main.diary_entries WHERE id IS OLD.entry_id)",
    "points_log": "OLD.source_type IS 'carried'"
    " AND EXISTS (SELECT 1 FROM main.users WHERE id IS OLD.user_id)",
}
"""Tables whose damaged rows stay as they are, as long as what they belong to is there.

The others are computed from these, or are replaced by what the person writes in their place.
"""

_CREATE = """
CREATE TEMP TABLE damaged_values (
    tab TEXT, number INTEGER, name TEXT, hides INTEGER, raw, instead,
    PRIMARY KEY (tab, number, name)
)
"""


class DamageViews:
    """The damaged rows of one file, looked for when its first connection is opened.

    Args:
        note: may say that there are none.
    """

    def __init__(self, note: SoundNote | None = None) -> None:
        self._note = note
        self._found: Sequence[Damage] | None = None
        self._writes: re.Pattern[str] | None = None

    def cover(self, connection: Connection) -> None:
        """Prepare a new connection, before it does anything else."""
        if self._found is None and self._note is not None and self._note.holds:
            self._found = ()
        if self._found is None:
            self.find_damage(connection)
        if self._found:
            _cover(connection, self._found)

    def find_damage(self, connection: Connection) -> bool:
        """Look for damaged rows; return whether there are others than before."""
        before = {(one.table.name, one.number) for one in self._found or ()}
        self._found = damage_finder.find(connection)
        if self._found and self._note is not None:
            self._note.distrust()
        names = {one.table.name for one in self._found}
        self._writes = re.compile(
            rf"((?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM) )(?=(?:{'|'.join(names)})\b)"
        )
        return not {(one.table.name, one.number) for one in self._found} <= before

    def to_table(self, statement: str) -> str:
        """Return a statement so that it writes to the table and not to the view of its name."""
        if not self._found or self._writes is None:
            return statement
        return self._writes.sub(r"\1main.", statement, count=1)


def behind(connection: SqlConnection, name: str) -> TableClause:
    """Return a table including its damaged rows, since their unique keys are taken."""
    columns = Base.metadata.tables[name].columns
    schema = "main" if connection.dialect.name == "sqlite" else None
    return table(name, *(column(one.key, one.type) for one in columns), schema=schema)


def _cover(connection: Connection, found: Sequence[Damage]) -> None:
    for kind, name in connection.execute("SELECT type, name FROM temp.sqlite_schema").fetchall():
        if name == "damaged_values" or kind in {"view", "trigger"}:
            connection.execute(f"DROP {kind} IF EXISTS temp.{name}")
    connection.execute(_CREATE)
    for one in found:
        for broken in one.columns:
            instead = _instead(one, broken.key)
            connection.execute(
                f"INSERT INTO damaged_values SELECT ?, rowid, ?, ?, {broken.key}, ?"  # noqa: S608 - names
                f" FROM main.{one.table.name} WHERE rowid = ?",
                (
                    one.table.name,
                    broken.key,
                    instead is None and not broken.nullable,
                    instead,
                    one.number,
                ),
            )
    for each in {one.table.name: one.table for one in found}.values():
        _create_view(connection, each)
        _create_triggers(connection, each)


def _create_view(connection: Connection, of: Table) -> None:
    columns = ", ".join(_column(of, each.key) for each in of.columns)
    connection.execute(
        f"CREATE TEMP VIEW {of.name} AS SELECT {columns} FROM main.{of.name} AS own"  # noqa: S608 - names
        f" WHERE NOT {_is_damaged(of, 'own', 'd.hides')}"
    )


def _column(of: Table, name: str) -> str:
    """Return a column, or what stands in for it where it is damaged, in SQL."""
    instead = (
        f"SELECT d.instead FROM temp.damaged_values AS d WHERE d.tab = '{of.name}'"  # noqa: S608 - names
        f" AND d.number = own.rowid AND d.name = '{name}'"
    )
    damaged = _is_damaged(of, "own", f"d.name = '{name}'")
    return f"iif({damaged}, ({instead}), own.{name}) AS {name}"


def _create_triggers(connection: Connection, of: Table) -> None:
    if (present := PROTECTED.get(of.name)) is None:
        return
    for event in ("UPDATE", "DELETE"):
        connection.execute(
            f"CREATE TEMP TRIGGER leave_{event}_{of.name} BEFORE {event} ON main.{of.name}"
            f" WHEN {present} AND {_is_damaged(of, 'OLD', 'd.hides')}"
            " BEGIN SELECT RAISE(IGNORE); END"
        )


def _is_damaged(of: Table, row: str, which: str) -> str:
    """Return whether a row still has the damaged value that was found in it, in SQL."""
    values = " ".join(f"WHEN '{each.key}' THEN {row}.{each.key}" for each in of.columns)
    same = f"d.tab = '{of.name}' AND d.number = {row}.rowid AND d.raw IS CASE d.name {values} END"
    return f"EXISTS (SELECT 1 FROM temp.damaged_values AS d WHERE {which} AND {same})"  # noqa: S608 - names


def _instead(one: Damage, name: str) -> str | int | None:
    """Return what an account shows in place of a damaged value, so that one can still sign in."""
    if one.table.name != "users":
        return None
    email = one.text("email")
    values: dict[str, str | int] = {
        "email": email,
        "email_key": f"{email_key(email)}#{one.number}",
        "password": "",
        "failed_sign_ins": 0,
    }
    return values.get(name)
