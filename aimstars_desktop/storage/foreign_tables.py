"""Reads SQLite files of other programs, through the one library that opens every file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.domain.imports import ImportRefusedError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage import sqlite

if TYPE_CHECKING:
    from sqlite3 import Connection

MOST_ROWS = 2_000_000
"""Rows that are read of one table: a file may have been made to never end."""


class Tables:
    """The tables of one file (``ForeignTables``)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._columns: dict[str, Sequence[str]] | None = None

    def columns(self) -> Mapping[str, Sequence[str]]:
        if self._columns is None:
            names = self._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            self._columns = {
                str(name): [
                    str(row[0])
                    for row in self._connection.execute(
                        "SELECT name FROM pragma_table_info(?)", (name,)
                    )
                ]
                for (name,) in names.fetchall()
            }
        return self._columns

    def rows(self, table: str) -> Iterator[Mapping[str, object]]:
        columns = self.columns()[table]  # a name from the file itself, quoted below
        quoted = '"' + table.replace('"', '""') + '"'
        query = f"SELECT * FROM {quoted} ORDER BY 1 LIMIT {MOST_ROWS}"  # noqa: S608 - quoted
        for row in self._connection.execute(query):
            yield dict(zip(columns, row, strict=True))


@contextmanager
def open_tables(path: Path) -> Iterator[Tables]:
    """Open a file for looking only; nothing is written, not even beside it.

    Raises:
        ImportRefusedError: it is damaged, or cannot be read.
    """
    try:
        with closing(sqlite.connect(path, mode="ro", immutable=True)) as connection:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA trusted_schema = OFF")
            yield Tables(connection)
    except sqlite.DatabaseError as error:
        raise ImportRefusedError(
            QT_TRANSLATE_NOOP("Errors", "The file {name} is damaged or cannot be read."),
            name=path.name,
        ) from error
