"""Compares a diary on a server before and after an upgrade, by digests that the server computes.

There is no second file to attach. Of a table that may grow, the keys of the rows that were there
are kept until COMMIT, so that afterwards the same rows can be asked for again.
"""

# ruff: noqa: S608 - the names of tables and columns come from the server itself, and are quoted

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, text

from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.chain.declared import Declared
from aimstars_desktop.storage.upgrade.chain.revisions import OUTSIDE

Digests = dict[str, dict[str, tuple[int, str]]]
"""Table to column to the number of its values and a digest of them, bound to their keys."""


KEPT = "aimstars_kept_"
"""The prefix of temporary tables with the keys of the rows from before."""


class Snapshot:
    """The content of a diary on a server before an upgrade, and what may differ afterwards."""

    def __init__(self, connection: Connection, start: str | None, target: str) -> None:
        """Compute the digests; writers are locked out from here to COMMIT."""
        steps = runner.path(start, target) if start else ()
        down = bool(steps) and steps[0].id == start
        self._declared = Declared(steps, down=down)
        self._digests = _digests(connection)
        self._kept: dict[str, str] = {}
        for number, table in enumerate(self._digests):
            if self._declared.may_change_rows(table) and not down:
                self._keep(connection, table, f"{KEPT}{number}")

    @property
    def counts(self) -> dict[str, int]:
        """The number of rows of every table."""
        return {table: _rows(columns) for table, columns in self._digests.items()}

    def lost(self, connection: Connection) -> list[str]:
        """Compare as an upgrade of a file does: what is not declared must be the same."""
        after = _digests(connection, self._kept)
        found: list[str] = []
        for old, columns in self._digests.items():
            found += self._lost_of(old, columns, after.get(self._declared.table(old)))
        return found

    def _keep(self, connection: Connection, table: str, name: str) -> None:
        """Save the keys of a table's rows, under their names after the upgrade."""
        keys = _columns(connection, table, keys=True)
        if chosen := ", ".join(f'"{key}" AS "{self._declared.column(table, key)}"' for key in keys):
            connection.execute(
                text(f'CREATE TEMP TABLE {name} ON COMMIT DROP AS SELECT {chosen} FROM "{table}"')
            )
            self._kept[self._declared.table(table)] = name

    def _lost_of(
        self,
        old: str,
        before: Mapping[str, tuple[int, str]],
        after: Mapping[str, tuple[int, str]] | None,
    ) -> Iterator[str]:
        declared = self._declared
        table = declared.table(old)
        if after is None:
            if not declared.may_go(old):
                yield f"{table} is gone"
            return
        if declared.may_change_rows(old) and declared.down:
            return
        if _rows(after) != _rows(before):
            yield f"rows of {table}: {_rows(after)} instead of {_rows(before)}"
        for column, digest in before.items():
            name = declared.column(old, column)
            if name not in after:
                if not declared.may_go(old, column):
                    yield f"{table}.{name} is gone"
            elif not declared.may_change(old, column) and after[name] != digest:
                yield f"{table}.{name} reads differently"


def tables(connection: Connection) -> list[str]:
    """Return the names of all tables, sorted."""
    rows = connection.execute(
        text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1")
    )
    return [str(name) for (name,) in rows]


def counts(connection: Connection) -> dict[str, int]:
    """Return the number of rows of every table of the chain."""
    return {
        table: int(connection.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one())
        for table in _compared(connection)
    }


def whole(connection: Connection) -> tuple[dict[str, int], dict[str, str]]:
    """Return the number of rows of every table, and one digest of each, of all its columns."""
    found = _digests(connection, only=tables(connection))
    counts = {table: _rows(columns) for table, columns in found.items()}
    return counts, {
        table: hashlib.sha256(repr(sorted(columns.items())).encode()).hexdigest()
        for table, columns in found.items()
    }


def _digests(
    connection: Connection,
    kept: Mapping[str, str] | None = None,
    only: Sequence[str] | None = None,
) -> Digests:
    """Digest every column together with the key of its row; the order of rows does not matter.

    Args:
        kept: the tables of which only some rows count, and the tables with their keys.
        only: the tables that are meant, by default those of the chain.
    """
    found: Digests = {}
    for table in _compared(connection) if only is None else only:
        columns = _columns(connection, table)
        key = _quoted(_columns(connection, table, keys=True)) or "1"
        sums = ", ".join(
            f'COALESCE(SUM(hashtextextended(ROW({key}, "{name}")::text, 0)::numeric), 0)::text'
            for name in columns
        )
        query = f'SELECT count(*), {sums} FROM "{table}"'
        if kept and table in kept:
            keys = _quoted(_columns(connection, kept[table]))
            query += f" WHERE ({keys}) IN (SELECT {keys} FROM {kept[table]})"
        row = connection.execute(text(query)).one()
        found[table] = {
            name: (int(row[0]), str(row[place])) for place, name in enumerate(columns, 1)
        }
    return found


def _compared(connection: Connection) -> list[str]:
    return [
        table
        for table in tables(connection)
        if table != "alembic_version" and not table.startswith(OUTSIDE)
    ]


def _rows(columns: Mapping[str, tuple[int, str]]) -> int:
    return next(iter(columns.values()))[0]


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _columns(connection: Connection, table: str, *, keys: bool = False) -> Sequence[str]:
    query = (
        "SELECT a.attname FROM pg_attribute AS a"
        " WHERE a.attrelid = to_regclass(:name) AND a.attnum > 0 AND NOT a.attisdropped"
    )
    if keys:
        query += (
            " AND EXISTS (SELECT 1 FROM pg_index AS i WHERE i.indrelid = a.attrelid"
            " AND i.indisprimary AND a.attnum = ANY (i.indkey))"
        )
    rows = connection.execute(text(f"{query} ORDER BY a.attnum"), {"name": f'"{table}"'})
    return [str(name) for (name,) in rows]
