"""Comparing a diary on a server before and after an upgrade, by digests that it computes itself.

There is no second file to attach. Of a table that may grow, the keys of the rows that were there
are kept until COMMIT, so that afterwards the same rows can be asked for again.
"""

# ruff: noqa: S608 - the names of tables and columns come from the server itself, and are quoted

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, text

from aimstars_desktop.storage.upgrade import chain
from aimstars_desktop.storage.upgrade.revisions import OUTSIDE

Digests = dict[str, dict[str, tuple[int, str]]]
"""Table to column to the number of its values and a digest of them, bound to their keys."""


KEPT = "aimstars_kept_"
"""How the temporary tables begin that hold the keys of rows from before."""


class Before:
    """What a diary on a server held before an upgrade, and what may be different afterwards."""

    def __init__(self, connection: Connection, start: str | None, target: str) -> None:
        """Look at it; writers are kept out from here to COMMIT."""
        steps = chain.path(start, target) if start else ()
        self._down = bool(steps) and steps[0].id == start
        self._changes = {change for step in steps for change in step.row_changes}
        self._renames: dict[str, str] = {}
        for step in steps:
            for old, new in step.renames.items():
                self._renames |= {new: old} if self._down else {old: new}
        self._digests = _digests(connection)
        self._kept: dict[str, str] = {}
        for number, table in enumerate(self._digests):
            if self._names(table) & self._changes and not self._down:
                self._keep(connection, table, f"{KEPT}{number}")

    @property
    def counts(self) -> dict[str, int]:
        """The number of rows of every table."""
        return {table: _rows(columns) for table, columns in self._digests.items()}

    def lost(self, connection: Connection) -> list[str]:
        """Compare as an upgrade of a file does: what is not declared has to be the same."""
        after = _digests(connection, self._kept)
        found: list[str] = []
        for old, columns in self._digests.items():
            table = self._renames.get(old, old)
            found += self._lost_of(old, columns, after.get(table))
        return found

    def _names(self, table: str) -> set[str]:
        return {table, self._renames.get(table, table)}

    def _keep(self, connection: Connection, table: str, name: str) -> None:
        if keys := _quoted(_columns(connection, table, keys=True)):
            connection.execute(
                text(f'CREATE TEMP TABLE {name} ON COMMIT DROP AS SELECT {keys} FROM "{table}"')
            )
            self._kept[self._renames.get(table, table)] = name

    def _lost_of(
        self,
        old: str,
        before: Mapping[str, tuple[int, str]],
        after: Mapping[str, tuple[int, str]] | None,
    ) -> Iterator[str]:
        names = self._names(old)
        table = self._renames.get(old, old)
        if after is None:
            if not self._down:
                yield f"{table} is gone"
            return
        if names & self._changes and self._down:
            return
        if _rows(after) != _rows(before):
            yield f"{table} has {_rows(after)} rows instead of {_rows(before)}"
        for column, digest in before.items():
            if {f"{name}.{column}" for name in names} & self._changes:
                continue
            if column not in after:
                if not self._down:
                    yield f"{table}.{column} is gone"
            elif after[column] != digest:
                yield f"{table}.{column} reads differently"


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


def _digests(connection: Connection, kept: Mapping[str, str] | None = None) -> Digests:
    """Digest every column together with the key of its row; the order of rows does not count.

    Args:
        kept: the tables of which only some rows are meant, and where the keys of those are.
    """
    found: Digests = {}
    for table in _compared(connection):
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
