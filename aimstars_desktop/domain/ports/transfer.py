"""The port of everything that belongs to one account, as plain rows, for export and import."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from aimstars_desktop.domain.archive import Section

Row = Mapping[str, object]
"""A row by the names of the archive's fields, with days, instants and enum values as they are.

A reference holds the number of a row of its section, ``uid`` that of the row itself.
"""


class AccountRowRepository(Protocol):
    """All rows of one account."""

    def rows(self, section: Section) -> Iterator[Row]:
        """Yield the rows of a section in the order in which they were made, the trash included."""
        ...

    def identities(self, section: Section) -> Iterator[tuple[int, datetime | None]]:
        """Yield the numbers of its rows, and when each was made where that is known."""
        ...


class ForeignTables(Protocol):
    """The tables of a SQLite file of another program, for looking only."""

    def columns(self) -> Mapping[str, Sequence[str]]:
        """Return the names of the columns of each table."""
        ...

    def rows(self, table: str) -> Iterator[Row]:
        """Yield the rows of one of these tables by their columns, in the order of its key."""
        ...


OpenTables = Callable[[Path], AbstractContextManager[ForeignTables]]
"""Opens a SQLite file of another program; ImportRefusedError when it is none, or damaged."""
