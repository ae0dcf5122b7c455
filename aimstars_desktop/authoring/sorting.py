"""What is to be done to the tables, in parts of one kind each, in the order in which it works.

A part becomes a revision: each can be read, timed and taken back by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from alembic.operations import ops
from sqlalchemy import CheckConstraint, Column
from sqlalchemy.types import TypeEngine

from aimstars_desktop.authoring import declarations
from aimstars_desktop.authoring.checkout import AuthoringError
from aimstars_desktop.authoring.questions import Answers
from aimstars_desktop.authoring.rendering import ChangeTypeOp

_BIND = re.compile(r"(?<![:\w\\]):(?=\w)")
"""A colon that SQLAlchemy would take for the beginning of a parameter."""


@dataclass
class Part:
    """One revision to be written.

    Attributes:
        kind: schema, data, constraint or index.
        what: what it is about, after the author's own words.
        note: what ``upgrade`` says of itself where it does nothing.
        up: what it does.
        down: what takes it back.
        row_changes: what it declares, as ``drops`` and ``renames``.
    """

    kind: str
    what: str = ""
    note: str = declarations.NOTE
    up: list[ops.MigrateOperation] = field(default_factory=list)
    down: list[ops.MigrateOperation] = field(default_factory=list)
    row_changes: dict[str, str] = field(default_factory=dict)
    drops: dict[str, str] = field(default_factory=dict)
    renames: dict[str, str] = field(default_factory=dict)

    @property
    def loses(self) -> bool:
        """Whether going back drops something."""
        return any(isinstance(step, (ops.DropTableOp, ops.DropColumnOp)) for step in self.down)

    def add(self, up: ops.MigrateOperation, *down: ops.MigrateOperation) -> None:
        """Add an operation, and those that reverse it."""
        self.up.append(up)
        self.down[:0] = down


class Sorter:
    """Puts operations into parts, and asks for what only the author knows."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._tables = Part("schema", "the tables")
        self._values = Part("data", "the values")
        self._rules = Part("constraint", "the rules")
        self._indexes = Part("index", "the indexes")
        self._drops = Part("schema", "what goes")

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts, in order: what is added is there before it is filled; drops come last."""
        return self._tables, self._values, self._rules, self._indexes, self._drops

    def take(self, operation: ops.MigrateOperation) -> None:
        """Sort an operation into the revision that it belongs to.

        Raises:
            AuthoringError: an answer is missing, or it has to be written by hand.
        """
        match operation:
            case ops.CreateTableOp():
                self._tables.add(operation, operation.reverse())
            case ops.AddColumnOp():
                self._add_column(operation)
            case ops.AlterColumnOp():
                self._alter_column(operation)
            case ops.CreateIndexOp() | ops.DropIndexOp():
                self._indexes.add(operation, operation.reverse())
            case ops.AddConstraintOp() | ops.DropConstraintOp():
                constraint = operation.to_constraint()
                if isinstance(constraint, CheckConstraint):
                    add, drop = _check(constraint)
                    is_new = isinstance(operation, ops.AddConstraintOp)
                    self._rules.add(*((add, drop) if is_new else (drop, add)))
                else:
                    self._rules.add(*_in_batch(constraint.table.name, operation))
            case ops.DropTableOp():
                self._drop_table(operation)
            case ops.DropColumnOp():
                self._drop_column(operation)
            case _:
                name = type(operation).__name__.removesuffix("Op")
                raise AuthoringError(f"write this by hand: aimstars db revision ({name})")

    def _add_column(self, operation: ops.AddColumnOp) -> None:
        table, column = operation.table_name, operation.column
        if column.nullable or column.server_default is not None:
            self._tables.add(operation, operation.reverse())
            return
        added = _nullable(table, column)
        self._tables.add(added, added.reverse())
        self._forbid_null(table, column)

    def _forbid_null(self, table: str, column: Column[Any]) -> None:
        """Fill what is empty, then forbid it; on both engines without rebuilding the table."""
        value = self._answers.value_for(table, column)
        self._values.add(_fill(table, column.name, value))
        self._values.row_changes[f"{table}.{column.name}"] = "older rows get a value"
        self._rules.add(_not_null(table, column.name, "SET"), _not_null(table, column.name, "DROP"))

    def _alter_column(self, operation: ops.AlterColumnOp) -> None:
        table, name = operation.table_name, operation.column_name
        kind = _generic(operation.existing_type)
        if operation.modify_type is not None or operation.modify_server_default is not False:
            change = ops.AlterColumnOp if operation.modify_type is None else ChangeTypeOp
            changed = change(
                table,
                name,
                existing_type=kind,
                existing_nullable=operation.existing_nullable,
                existing_server_default=operation.existing_server_default,
                modify_type=operation.modify_type,
                modify_server_default=operation.modify_server_default,
            )
            self._tables.add(*_in_batch(table, changed))
        if operation.modify_nullable is False:
            self._forbid_null(table, Column(name, operation.modify_type or kind))
        elif operation.modify_nullable:
            self._rules.add(_not_null(table, name, "DROP"), _not_null(table, name, "SET"))

    def _drop_table(self, operation: ops.DropTableOp) -> None:
        back = operation.reverse()
        for column in back.columns:
            if isinstance(column, Column):
                column.type = _generic(column.type)
        self._drops.add(operation, back)
        self._drops.drops[operation.table_name] = ""

    def _drop_column(self, operation: ops.DropColumnOp) -> None:
        """Drop a column; on the way back one that may not be NULL needs a value in each row."""
        table, name = operation.table_name, operation.column_name
        back = operation.reverse()
        back.column.type = _generic(back.column.type)
        if back.column.nullable or back.column.server_default is not None:
            self._drops.add(operation, back)
        else:
            value = self._answers.value_for(table, back.column)
            again = _nullable(table, back.column)
            filled = _fill(table, name, value)
            self._drops.add(operation, again, filled, _not_null(table, name, "SET"))
        self._drops.drops[f"{table}.{name}"] = ""


def _nullable(table: str, column: Column[Any]) -> ops.AddColumnOp:
    """Return what adds a column that may be NULL for now."""
    return ops.AddColumnOp(table, Column(column.name, column.type))


def _unbound(statement: str) -> str:
    """Return SQL in which no colon begins a parameter."""
    return _BIND.sub(r"\\:", statement)


def _fill(table: str, column: str, value: str) -> ops.ExecuteSQLOp:
    statement = f"UPDATE {table} SET {column} = {_unbound(value)} WHERE {column} IS NULL"  # noqa: S608 - ours
    return ops.ExecuteSQLOp(statement)


def _not_null(table: str, column: str, verb: str) -> ops.ExecuteSQLOp:
    return ops.ExecuteSQLOp(f"ALTER TABLE {table} ALTER COLUMN {column} {verb} NOT NULL")


def _check(constraint: CheckConstraint) -> tuple[ops.ExecuteSQLOp, ops.ExecuteSQLOp]:
    """Return what adds a check, and what drops it, in words of both engines."""
    table = f"ALTER TABLE {constraint.table.name}"
    name = f"CONSTRAINT {constraint.name}"
    return (
        ops.ExecuteSQLOp(f"{table} ADD {name} CHECK ({_unbound(str(constraint.sqltext))})"),
        ops.ExecuteSQLOp(f"{table} DROP {name}"),
    )


def _in_batch(
    table: str, operation: ops.MigrateOperation
) -> tuple[ops.ModifyTableOps, ops.ModifyTableOps]:
    """Return an operation that SQLite rebuilds a table for, and what takes it back."""
    there, back = (ops.ModifyTableOps(table, [one]) for one in (operation, operation.reverse()))
    return there, back


def _generic(kind: TypeEngine[Any] | None) -> TypeEngine[Any]:
    """Return a type as both engines know it, for one that was read from SQLite."""
    if kind is None:
        raise AuthoringError("a column without a type has to be changed by hand")
    return kind.as_generic()
