"""Joins revisions for new diaries, and keeps them for those that are older.

The joined file creates the tables from nothing. It is accepted only where it makes in an empty
diary what the revisions make, and where PostgreSQL would give everything the same names.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from alembic.operations import ops
from sqlalchemy import MetaData, PrimaryKeyConstraint, Table

from aimstars_desktop.authoring import checkout, rendering
from aimstars_desktop.authoring.checkout import AuthoringError
from aimstars_desktop.authoring.sources import Source
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import joined, runner, structure
from aimstars_desktop.storage.upgrade.chain.joined import Joined
from aimstars_desktop.storage.upgrade.chain.targets import resolve_range

if TYPE_CHECKING:
    from sqlite3 import Connection

SUMMARY = "Create the tables of a new diary"

EARLIER = "earlier"
"""The folder below the revisions for those that a joined one replaces."""

_FILE = '''"""{summary}, as the revisions from {first} to {last} do.

Written by aimstars db squash. Only a new diary runs it; every other one runs the revisions
themselves, also on the way back.

Revision ID: {last}
Revises: {words}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

revision = {last!r}
down_revision = {down!r}
replaces = {replaces!r}

kind = "schema"
summary = QT_TRANSLATE_NOOP("Migrations", {summary!r})


def upgrade() -> None:
    {body}
'''


@dataclass(frozen=True, slots=True)
class Squashed:
    """What was done.

    Attributes:
        path: the joined file.
        kept: the files of the revisions that it replaces, where they are now.
        tidy: whether the new file is formatted as the checks of the project want it.
    """

    path: Path
    kept: Sequence[Path]
    tidy: bool


def squash(span: str) -> Squashed:
    """Write one file that a new diary runs instead of the revisions ``FROM:TO``.

    Raises:
        AuthoringError: they cannot be joined; nothing was changed.
        DiaryFileError: the chain has several heads.
        UnknownRevisionError: there is no such revision.
    """
    with checkout.writing():
        runner.refuse_several_heads()
        replaces = tuple(resolve_range(span, lambda: None))
        down = _stands_on(replaces)
        path = joined.folder() / f"{replaces[-1]}_joined_from_{replaces[0]}.py"
        if path.exists():
            raise AuthoringError(f"they are joined already: {path}")
        text = _FILE.format(
            summary=SUMMARY,
            first=replaces[0],
            last=replaces[-1],
            words=down or "",
            down=down,
            replaces=replaces,
            body=_body(down, replaces[-1]),
        )
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        try:
            tidy = checkout.tidy([path])
            if found := differences(joined.read(path)):
                raise AuthoringError(f"the joined revision would make something else: {found[0]}")
        except BaseException:
            path.unlink()
            raise
        return Squashed(path, _set_aside(replaces), tidy)


def differences(one: Joined) -> list[str]:
    """Return in what a new diary by a joined revision differs from one by the revisions."""
    last = one.replaces[-1]
    with closing(_at(last)) as by_all, closing(_at(one.down)) as by_one:
        with runner.no_transactions(by_one), runner.bound(by_one) as bind:
            joined.run(bind, one)
        found = structure.explain(structure.read(by_one), structure.read(by_all))
        for table, count in _rows(by_all).items():
            if count != _rows(by_one).get(table):
                found.append(f"the revisions leave other rows in {table} of an empty diary")
        return found


def problems(source: Source) -> list[str]:
    """Return what is wrong with a joined file, beyond what parsing reveals."""
    words = source.constants.get("replaces")
    replaces = tuple(map(str, words)) if isinstance(words, (list, tuple)) else ()
    try:
        down = _stands_on(replaces)
    except AuthoringError as error:
        return [str(error)]
    if (down, replaces[-1]) != (*(source.downs or (None,)), source.id):
        return ["revision and down_revision are not those that it replaces"]
    return differences(joined.read(joined.folder() / source.name))


def _stands_on(replaces: Sequence[str]) -> str | None:
    """Return what a range of revisions follows, which is one line without branches.

    Raises:
        AuthoringError: it is a single one, or has branches.
    """
    if len(replaces) < 2:
        raise AuthoringError("joining needs at least two revisions")
    steps = {step.id: step for step in runner.revisions()}
    if unknown := set(replaces) - steps.keys():
        raise AuthoringError(f"{min(unknown)} is not a revision")
    downs = steps[replaces[0]].downs
    below = pairwise(replaces)
    if len(downs) > 1 or any(steps[step].downs != (down,) for down, step in below):
        raise AuthoringError(f"{replaces[0]} to {replaces[-1]} is not one line of revisions")
    for step in steps.values():
        if step.id not in replaces and {*step.downs} & {*replaces[:-1]}:
            raise AuthoringError(f"{step.id} follows one of them that is not the last")
    return downs[0] if downs else None


def _body(down: str | None, last: str) -> str:
    """Return the statements that make the tables of ``last`` out of the empty ones of ``down``.

    A table that differs, or refers to one that does, is made again: nothing is in it. An index that
    leaves rows out leaves them out in PostgreSQL, too.

    Raises:
        AuthoringError: a key or a check has no name, so that PostgreSQL would choose another one.
    """
    with closing(_at(down)) as connection:
        old, before = _reflected(connection), structure.read(connection)
    with closing(_at(last)) as connection:
        new, after = _reflected(connection), structure.read(connection)
    recreated = {
        table.name
        for table in (*old.sorted_tables, *new.sorted_tables)
        if _shape(table, before) != _shape(table, after)
    }
    for table in new.sorted_tables:  # each after those that it refers to
        if recreated & {key.column.table.name for key in table.foreign_keys}:
            recreated.add(table.name)
    goes = [table for table in reversed(old.sorted_tables) if table.name in recreated]
    operations: list[ops.MigrateOperation] = [ops.DropTableOp(table.name) for table in goes]
    for table in (table for table in new.sorted_tables if table.name in recreated):
        _refuse_nameless(table)
        for column in table.columns:
            column.type = column.type.as_generic()
        operations.append(ops.CreateTableOp.from_table(table))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        for index in indexes:
            if (rows := index.dialect_kwargs.get("sqlite_where")) is not None:
                index.dialect_kwargs["postgresql_where"] = rows
        operations += map(ops.CreateIndexOp.from_index, indexes)
    return rendering.body(operations, batch=False)


def _shape(table: Table, found: structure.Structure) -> list[list[str] | None]:
    names = sorted(str(index.name) for index in table.indexes)
    return [found.get(f"table {table.name}"), *(found.get(f"index {name}") for name in names)]


def _refuse_nameless(table: Table) -> None:
    for one in table.constraints:
        if one.name is None and not (isinstance(one, PrimaryKeyConstraint) and not one.columns):
            raise AuthoringError(
                f"{table.name} has a {type(one).__name__} without a name there, which PostgreSQL"
                " would call otherwise; end the range with a later revision"
            )


def _reflected(connection: Connection) -> MetaData:
    found = MetaData()
    with runner.bound(connection) as bind:
        found.reflect(bind)
    if "alembic_version" in found.tables:
        found.remove(found.tables["alembic_version"])
    return found


def _at(revision: str | None) -> Connection:
    """Return an empty diary in memory, made by the revisions themselves."""
    connection = sqlite.connect_in_memory()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    if revision is not None:
        runner.run(connection, revision)
    return connection


def _rows(connection: Connection) -> dict[str, int]:
    """Count the rows of every table."""
    names = [name.partition(" ")[2] for name in structure.read(connection) if "table " in name]
    statement = "SELECT count(*) FROM {}".format
    return {name: connection.execute(statement(name)).fetchone()[0] for name in names}


def _set_aside(replaces: Sequence[str]) -> list[Path]:
    """Move the files of revisions to where those of old diaries are; return where they are."""
    earlier = checkout.versions() / EARLIER
    earlier.mkdir(exist_ok=True)
    return [path.rename(earlier / path.name) for path in map(checkout.file_of, replaces)]
