"""What the models have and the chain does not, and what of it has only been renamed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alembic.autogenerate import produce_migrations
from alembic.operations import ops
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from aimstars_desktop.authoring.questions import Answers
from aimstars_desktop.authoring.sorting import Part, Sorter
from aimstars_desktop.storage.models import Base
from aimstars_desktop.storage.upgrade.chain import drift


def parts(bind: Connection, answers: Answers) -> list[Part]:
    """Compare the models with tables at head, and return what is to be done, in order.

    Args:
        bind: the tables; what is renamed is renamed there.
        answers: what only the author knows.

    Raises:
        AuthoringError: an answer is missing, or something has to be written by hand.
    """
    names = _renames(bind, answers)
    sorter = Sorter(answers)
    for operation in _compared(bind):
        sorter.take(operation)
    return [part for part in (names, *sorter.parts) if part.up]


def _compared(bind: Connection) -> list[ops.MigrateOperation]:
    options = drift.COMPARING | {"target_metadata": Base.metadata}
    context = MigrationContext.configure(bind, opts=options)
    found = produce_migrations(context, Base.metadata).upgrade_ops
    return list(_flat(found.ops if found else []))


def _flat(operations: Sequence[ops.MigrateOperation]) -> Iterator[ops.MigrateOperation]:
    for operation in operations:
        if isinstance(operation, ops.ModifyTableOps):
            yield from _flat(operation.ops)
        else:
            yield operation


def _renames(bind: Connection, answers: Answers) -> Part:
    """Find out what has only got another name, tables first, and rename it in ``bind``."""
    part = Part("schema", "the names")
    for goes, comes in (
        (ops.DropTableOp, ops.CreateTableOp),
        (ops.DropColumnOp, ops.AddColumnOp),
    ):
        found = _compared(bind)
        coming = [_name(one) for one in found if isinstance(one, comes)]
        for old in [_name(one) for one in found if isinstance(one, goes)]:
            for new in [new for new in coming if _place(new) == _place(old)]:
                if answers.is_rename(old, new):
                    _rename(bind, part, old, new)
                    coming.remove(new)
                    break
    return part


def _name(operation: ops.AlterTableOp | ops.CreateTableOp | ops.DropTableOp) -> str:
    """Return the ``table`` or ``table.column`` that an operation is about."""
    if isinstance(operation, ops.AddColumnOp):
        return f"{operation.table_name}.{operation.column.name}"
    if isinstance(operation, ops.DropColumnOp):
        return f"{operation.table_name}.{operation.column_name}"
    return operation.table_name


def _place(name: str) -> str:
    """Return the table that a column is in; empty for a table."""
    return name.rpartition(".")[0]


def _rename(bind: Connection, part: Part, old: str, new: str) -> None:
    part.renames[old] = new
    table, dot, column = old.partition(".")
    if dot:
        to = new.rpartition(".")[2]
        there = f"ALTER TABLE {table} RENAME COLUMN {column} TO {to}"
        back = f"ALTER TABLE {table} RENAME COLUMN {to} TO {column}"
        part.add(ops.ExecuteSQLOp(there), ops.ExecuteSQLOp(back))
    else:
        there = f"ALTER TABLE {old} RENAME TO {new}"
        part.add(ops.RenameTableOp(old, new), ops.RenameTableOp(new, old))
    bind.exec_driver_sql(there)
