"""Operations of Alembic as the text of a revision, in words that both engines understand."""

from __future__ import annotations

import ast
import io
import textwrap
import tokenize
from collections.abc import Sequence
from typing import Any, Literal

from alembic.autogenerate import render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.autogenerate.render import renderers
from alembic.operations import ops
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeDecorator, TypeEngine, to_instance

WIDTH = 60
"""Characters of a text in one line of a revision."""


class ChangeTypeOp(ops.AlterColumnOp):
    """A change of a column's type, with the conversion that PostgreSQL wants to be told."""


@renderers.dispatch_for(ChangeTypeOp)
def _change_type(context: AutogenContext, operation: ChangeTypeOp) -> str:
    plain = renderers.dispatch(ops.AlterColumnOp)(context, operation)
    kind: TypeEngine[Any] = to_instance(operation.modify_type)
    words = kind.compile(dialect=postgresql.dialect())  # type: ignore[no-untyped-call]  # theirs
    return f"{plain[:-1]}, postgresql_using='{operation.column_name}::{words}')"


@renderers.dispatch_for(ops.RenameTableOp)
def _rename_table(context: AutogenContext, operation: ops.RenameTableOp) -> str:
    del context
    return f"op.rename_table({operation.table_name!r}, {operation.new_table_name!r})"


def body(operations: Sequence[ops.MigrateOperation], *, batch: bool = True) -> str:
    """Return the statements of a function, indented but for the first; empty for no operations.

    Args:
        operations: what the function does.
        batch: whether what is done to a table is put together, for SQLite to rebuild it.
    """
    if not operations:
        return ""
    rendered = render_python_code(
        ops.UpgradeOps(list(operations)), render_as_batch=batch, render_item=_stored_type
    )
    lines = [line for line in f"    {rendered}".splitlines() if "# ###" not in line]
    code = _with_short_texts(textwrap.dedent("\n".join(lines)))
    return textwrap.indent(code, "    ").strip()


def _stored_type(kind: str, item: object, context: AutogenContext) -> str | Literal[False]:
    """Return the type that the database stores: no revision depends on the program's own."""
    del context
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


def _with_short_texts(code: str) -> str:
    """Split long strings into several, which Python joins again; ruff splits none."""
    lines = code.splitlines()
    for token in reversed(list(tokenize.generate_tokens(io.StringIO(code).readline))):
        row, start = token.start
        end = token.end[1]
        if token.type == tokenize.STRING and len(token.string) > WIDTH:
            text = ast.literal_eval(token.string)
            parts = textwrap.wrap(text, WIDTH, drop_whitespace=False, break_on_hyphens=False)
            line = lines[row - 1]
            lines[row - 1] = f"{line[:start]}{' '.join(map(repr, parts))}{line[end:]}"
    return "\n".join(lines)
