"""Types of columns whose Python values are not those of the database, and selects that keep them.

SQLAlchemy carries the types of up to nine columns into the rows, where mypy checks them as long as
rows are taken apart by place. By name (``row.title``) nothing is checked.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum
from typing import Any, TypeVar, TypeVarTuple, overload

from sqlalchemy import DateTime, Dialect, Integer, Select, String
from sqlalchemy.sql.roles import TypedColumnsClauseRole
from sqlalchemy.types import TypeDecorator

from aimstars_desktop.compat import override

M = TypeVar("M", bound=Enum)
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")
Ts = TypeVarTuple("Ts")

TupleAny = tuple[Any, ...]
_Column = TypedColumnsClauseRole


class UtcDateTime(TypeDecorator[datetime]):
    """A timestamp: aware UTC in the program, naive UTC in the tables."""

    impl = DateTime
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a timestamp without a time zone is ambiguous")
        return value.astimezone(UTC).replace(tzinfo=None)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class _EnumValue(TypeDecorator[M]):
    """A member of an enum in the program, its value in the tables."""

    cache_ok = True

    def __init__(self, enum: type[M], *arguments: object) -> None:
        super().__init__(*arguments)
        self.enum = enum
        self._members = {member.value: member for member in enum}

    @override
    def process_bind_param(self, value: M | None, dialect: Dialect) -> Any:
        return None if value is None else value.value

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> M | None:
        return None if value is None else self._members[value]


class TextEnum(_EnumValue[M]):
    """An enum whose values are texts.

    Args:
        enum: the enum.
        length: the characters of the column.
    """

    impl = String
    cache_ok = True

    def __init__(self, enum: type[M], length: int) -> None:
        super().__init__(enum, length)
        self.length = length


class NumberEnum(_EnumValue[M]):
    """An enum whose values are whole numbers."""

    impl = Integer
    cache_ok = True

    def __init__(self, enum: type[M]) -> None:
        super().__init__(enum)


@overload
def with_columns(query: Select[*Ts], a: _Column[A], /) -> Select[*Ts, A]: ...
@overload
def with_columns(
    query: Select[*Ts],
    a: _Column[A],
    b: _Column[B],
    c: _Column[C],
    d: _Column[D],
    e: _Column[E],
    /,
) -> Select[*Ts, A, B, C, D, E]: ...
def with_columns(query: Select[*TupleAny], /, *columns: _Column[Any]) -> Any:
    """Add columns to a select, and keep the types of all of them.

    Args:
        query: the select, of any number of columns.
        columns: one column, or five: an overload for each number that is needed.
    """
    return query.add_columns(*columns)
