"""Finds damaged rows in a diary file: values of another type, out of range, or not UTF-8.

SQLite stores any value in any column, so a bad disk or another program can leave something in
a date column that is not a date. One query per table finds candidates quickly; they are then judged
value by value. A server enforces the types of its columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Column, Date, Integer, Table

from aimstars_desktop.domain.damage import DamagedRow
from aimstars_desktop.domain.entries import is_target
from aimstars_desktop.storage.damage.integrity import is_utf8
from aimstars_desktop.storage.models import Base
from aimstars_desktop.storage.types import NumberEnum, TextEnum, UtcDateTime

if TYPE_CHECKING:
    from sqlite3 import Connection

LARGEST = 2**31 - 1
"""The largest whole number of a column, as on a server: sums cannot overflow."""

AT_A_TIME = 256
"""How many texts are checked at once."""

MINUTES_OF_A_DAY = 24 * 60

_KEYS = {"password", "email_key", "target", "uid", "external_id", "media_type"}
_KEYS |= {"sha256", "file_sha256", "text_hash"}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d{1,6})?)?", re.ASCII)
_TEXT = "is_utf8(CAST({0} AS BLOB))"


@dataclass(frozen=True, slots=True)
class Damage:
    """A damaged row with its number, and the values as they are stored.

    Attributes:
        values: every column; texts as bytes.
    """

    table: Table
    number: int
    columns: tuple[Column[Any], ...]
    values: dict[str, Any]
    owner: int | None

    @property
    def row(self) -> DamagedRow:
        """What can be read of it."""
        texts = [
            self.text(column.key)
            for column in self.table.columns
            if _is_free_text(column) and column.key not in _KEYS
        ]
        days = [
            value
            for column in self.table.columns
            if isinstance(column.type, Date) and (value := _day(self.values[column.key]))
        ]
        return DamagedRow(
            self.table.name,
            tuple(column.key for column in self.columns),
            self.owner,
            days[0] if days else None,
            tuple(text for text in texts if text),
        )

    def text(self, name: str) -> str:
        """Return a text as far as it can be read."""
        value = self.values[name]
        return value.decode(errors="replace") if isinstance(value, bytes) else str(value or "")


def find(connection: Connection) -> list[Damage]:
    """Return all damaged rows of a diary file at head; nothing is changed."""
    connection.create_function("is_utf8", 1, is_utf8, deterministic=True)
    return [damage for table in tables() for damage in _find_in(connection, table)]


def hidden_entries(connection: Connection) -> list[Damage]:
    """Return the damaged entries that a connection keeps apart; see ``damage_views.py``."""
    known = "SELECT 1 FROM temp.sqlite_schema WHERE name = 'damaged_values'"
    if connection.execute(known).fetchone() is None:
        return []
    of = Base.metadata.tables["diary_entries"]
    numbers = connection.execute(
        "SELECT DISTINCT number FROM temp.damaged_values WHERE tab = ? AND hides", (of.name,)
    ).fetchall()
    if not numbers:
        return []
    connection.create_function("is_utf8", 1, is_utf8, deterministic=True)
    return list(_find_in(connection, of, [number for (number,) in numbers]))


def tables() -> Sequence[Table]:
    """Return the tables of a diary, accounts first."""
    return Base.metadata.sorted_tables


def _find_in(connection: Connection, table: Table, numbers: Sequence[int] = ()) -> Iterator[Damage]:
    """Yield the damaged rows of a table; only those with these numbers, if there are any."""
    columns = list(table.columns)
    there = {row[1] for row in connection.execute(f"PRAGMA main.table_info({table.name})")}
    if not there >= set(table.columns.keys()):
        return  # of another revision: the upgrade takes care of it
    readable = not numbers and all(
        _is_utf8_throughout(connection, table.name, column.key)
        for column in columns
        if _is_free_text(column)
    )
    sound = " AND ".join(f"({_condition(column, readable=readable)})" for column in columns)
    values = ", ".join(
        f"typeof({column.key}), iif(typeof({column.key}) = 'text',"
        f" CAST({column.key} AS BLOB), {column.key})"
        for column in columns
    )
    among = f" AND rowid IN ({', '.join(map(str, numbers))})" if numbers else ""
    query = (
        f"SELECT rowid, {_owner(table)}, {values}"  # noqa: S608 - names of columns only
        f" FROM main.{table.name} AS own WHERE ({sound}) IS NOT TRUE{among} ORDER BY rowid"
    )
    for number, owner, *found in connection.execute(query).fetchall():
        kinds = dict(zip((column.key for column in columns), found[::2], strict=True))
        stored = dict(zip(kinds, found[1::2], strict=True))
        damaged = [one for one in columns if not _is_sound(one, kinds[one.key], stored[one.key])]
        if damaged:
            known = owner if isinstance(owner, int) else None
            yield Damage(table, number, tuple(damaged), stored, known)


def _owner(table: Table) -> str:
    """Return the expression for the account of a row; NULL where it is not a number."""
    if table.name == "users":
        return "own.id"
    if "user_id" in table.columns:
        return "iif(typeof(own.user_id) = 'integer', own.user_id, NULL)"
    key = next(one for one in table.foreign_keys if "user_id" in one.column.table.columns)
    parent = key.column.table.name
    owner = "iif(typeof(p.user_id) = 'integer', p.user_id, NULL)"
    return f"(SELECT {owner} FROM main.{parent} AS p WHERE p.id = own.{key.parent.key})"  # noqa: S608 - names only


def _is_utf8_throughout(connection: Connection, table: str, name: str) -> bool:
    """Return whether all texts of a column can be read: many at a time, five times as fast.

    In one pass: rows of a damaged page are in any order, so going on behind the last one that was
    read may lead to the same ones for ever.
    """
    rows = connection.execute(
        f"SELECT CAST({name} AS BLOB) FROM main.{table} ORDER BY rowid"  # noqa: S608 - names
    )
    while some := rows.fetchmany(AT_A_TIME):
        if not is_utf8(b" ".join(text for (text,) in some if text is not None)):
            return False
    return True


def _condition(column: Column[Any], *, readable: bool) -> str:
    """Return what holds for every sound value, in SQL; it may fail for some that are sound.

    Args:
        column: of which the value is.
        readable: whether it is known that all texts are UTF-8.
    """
    name = f"own.{column.key}"
    kind = column.type
    if isinstance(kind, UtcDateTime):
        text = f"datetime({name}) IS substr({name}, 1, 19) AND length({name}) IN (19, 26)"
        text += f" AND {name} >= '0001'"
    elif isinstance(kind, Date):
        text = f"date({name}) IS {name} AND {name} >= '0001'"
    elif isinstance(kind, (TextEnum, NumberEnum)):
        members = ", ".join(repr(member.value) for member in kind.enum)
        stored = "text" if isinstance(kind, TextEnum) else "integer"
        text = f"typeof({name}) = '{stored}' AND {name} IN ({members})"
    elif isinstance(kind, (Integer, Boolean)):
        first, last = _range(column)
        text = f"typeof({name}) = 'integer' AND {name} BETWEEN {first} AND {last}"
    else:
        text = f"typeof({name}) = 'text'" + ("" if readable else f" AND {_TEXT.format(name)}")
        if column.key == "target":
            text = "0"  # a few rows, judged below
    return f"{name} IS NULL OR ({text})" if column.nullable else text


def _is_sound(column: Column[Any], kind: str, value: object) -> bool:
    if kind == "null":
        return bool(column.nullable)
    if isinstance(column.type, (NumberEnum, Integer, Boolean)):
        return isinstance(value, int) and _is_number(column, value)
    if kind != "text" or not isinstance(value, bytes) or not is_utf8(value):
        return False
    return _is_text(column, value.decode())


def _is_number(column: Column[Any], value: int) -> bool:
    if isinstance(column.type, NumberEnum):
        return value in {one.value for one in column.type.enum}
    first, last = _range(column)
    return first <= value <= last


def _is_text(column: Column[Any], text: str) -> bool:
    match column.type:
        case UtcDateTime():
            return _moment(text)
        case Date():
            return _day(text.encode()) is not None
        case TextEnum() as enum:
            return text in {one.value for one in enum.enum}
    return column.key != "target" or is_target(text)


def _range(column: Column[Any]) -> tuple[int, int]:
    if isinstance(column.type, Boolean):
        return 0, 1
    if column.key == "utc_offset_min":
        return -MINUTES_OF_A_DAY, MINUTES_OF_A_DAY
    if column.key == "weekday":
        return 0, 6
    if column.primary_key or column.foreign_keys:
        return 1, LARGEST
    return -LARGEST, LARGEST


def _is_free_text(column: Column[Any]) -> bool:
    kinds = (UtcDateTime, Date, TextEnum, NumberEnum, Integer, Boolean)
    return not isinstance(column.type, kinds)


def _day(value: object) -> date | None:
    with suppress(ValueError, AttributeError):
        text = value.decode("ascii")  # type: ignore[attr-defined]  # caught
        found = date.fromisoformat(text)
        return found if found.isoformat() == text else None
    return None


def _moment(text: str) -> bool:
    with suppress(ValueError):
        return bool(_MOMENT.fullmatch(text)) and bool(datetime.fromisoformat(text))
    return False
