"""Finds differences between a diary's tables and the models, and between models and chain.

Alembic's comparison serves both engines. It sees neither changed checks nor partial indexes, so
the structure that the models create is also compared with the chain's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection as Bound
from sqlalchemy.schema import SchemaItem

from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.models import Base
from aimstars_desktop.storage.upgrade.chain import runner, structure
from aimstars_desktop.storage.upgrade.chain.revisions import OUTSIDE

if TYPE_CHECKING:
    from sqlite3 import Connection

_KEY_NAME = re.compile(r"^constraint \w+ (?=(primary|foreign|unique)\b)")


for _index in [index for table in Base.metadata.tables.values() for index in table.indexes]:
    # The models say it for files alone: at the word, SQLAlchemy loads all that it has for servers.
    if (_rows := _index.dialect_kwargs.get("sqlite_where")) is not None:
        _index.dialect_kwargs["postgresql_where"] = _rows


def _is_compared(name: str | None, kind: str, parents: object) -> bool:
    del parents
    return not (kind == "table" and (name or "").startswith(OUTSIDE))


COMPARING: dict[str, Any] = {
    "target_metadata": Base.metadata,
    "compare_type": True,
    "compare_server_default": True,
    "autogenerate_plugins": ["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"],
    "include_name": _is_compared,
}
"""Options for Alembic's comparison."""


def differences(bind: Bound) -> list[str]:
    """Return the differences between tables and models, on any engine, one line each.

    Raises:
        DiaryFileError: the models of this program are ahead of its revisions, so that every
            diary differs from them.
    """
    found = _compared(bind)
    if found and (ahead := models_ahead()):
        raise DiaryFileError(
            Outcome.ERROR,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The models of this program are ahead of its revisions ({detail})."
                " “aimstars db migrate” writes the revision that is missing."
                " The diary is as it was before.",
            ),
            detail=ahead[0],
        )
    return found


def differences_of_file(connection: Connection) -> list[str]:
    """Return the same for a diary file.

    Raises:
        DiaryFileError: the models of this program are ahead of its revisions.
    """
    with runner.bound(connection) as bind:
        return differences(bind)


def models_ahead() -> list[str]:
    """Return the differences between the models and what the revisions create.

    This concerns the program, not a diary; in a released program there are none.
    """
    with closing(at_head()) as connection:
        with runner.bound(connection) as bind:
            if found := _compared(bind):
                return found
        made, modelled = structure.read(connection), _of_the_models()
        return structure.explain(_without_names(made), _without_names(modelled))


def at_head() -> Connection:
    """Return an empty diary at head, in memory and in a transaction."""
    connection = sqlite.connect_in_memory()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    runner.run(connection, "heads")
    return connection


def _compared(bind: Bound) -> list[str]:
    options = COMPARING | {"target_metadata": Base.metadata}
    context = MigrationContext.configure(bind, opts=options)
    return list(_descriptions(compare_metadata(context, Base.metadata)))


def _of_the_models() -> structure.Structure:
    with closing(sqlite.connect_in_memory()) as connection:
        connection.execute("BEGIN")
        with runner.bound(connection) as bind:
            Base.metadata.create_all(bind)
        return structure.read(connection)


def _without_names(found: structure.Structure) -> structure.Structure:
    """Leave out the names of keys and of uniqueness, which a renamed table keeps from before."""
    return {
        name: sorted(_KEY_NAME.sub("", clause) for clause in clauses)
        for name, clauses in found.items()
    }


def _descriptions(found: Sequence[Any]) -> Iterator[str]:
    for difference in found:
        if isinstance(difference, list):  # all differences of one column
            yield from _descriptions(difference)
        else:
            yield _words(difference)


def _words(difference: Sequence[Any]) -> str:
    action, *what = difference
    if action.startswith("modify_"):
        _, table, column, _, found, expected = what
        name = action.removeprefix("modify_")
        return f"{table}.{column} has {name} {_short(found)} instead of {_short(expected)}"
    verb, _, kind = action.partition("_")
    name = f"{what[1]}.{what[2].name}" if kind == "column" else _name(what[0])
    return f"{kind} {name} is {'missing' if verb == 'add' else 'not in the models'}"


def _name(thing: SchemaItem) -> str:
    name = getattr(thing, "name", None) or "without a name"
    table = getattr(thing, "table", None)
    return name if table is None else f"{name} of {table.name}"


def _short(value: object) -> str:
    return str(getattr(value, "arg", value))
