"""The port of everything that belongs to one account, as plain rows, for export and import."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import IO, Protocol

from aimstars_desktop.domain.archive import Section
from aimstars_desktop.domain.imports import Brought, Import, NewImport

MakeBackup = Callable[[Callable[[float], None]], object]
"""Makes a verified backup, and tells the share that is done; what that raises ends it."""

Row = Mapping[str, object]
"""A row by the names of the archive's fields, with days, instants and enum values as they are.

A reference holds the number of a row of its section, ``uid`` that of the row itself.
"""


class AccountRowRepository(Protocol):
    """All rows of one account."""

    def rows(self, section: Section) -> Iterator[Row]:
        """Yield the rows of a section in the order in which they were made, the trash included."""
        ...

    def identities(self, section: Section) -> Iterator[tuple[int, datetime | None, str | None]]:
        """Yield the numbers of its rows, when each was made, and the identity that it came with.

        The last two are None where they are not known.
        """
        ...

    def add(self, section: Section, rows: Sequence[Row]) -> Sequence[int]:
        """Add rows, and return their numbers; none for a section whose rows have no number.

        Args:
            rows: as ``rows`` yields them, but with the identity in ``uid``.
        """
        ...

    def refer(self, section: Section, field: str, to: Mapping[int, int]) -> None:
        """Make a field of rows refer to others.

        Args:
            section: of the rows.
            field: that refers.
            to: the numbers of the rows to the numbers that they refer to.
        """
        ...

    def remove(self, section: Section, rows: Sequence[Row]) -> None:
        """Permanently remove the rows that have these values in these fields.

        Args:
            rows: all with the same fields.
        """
        ...


class ImportRepository(Protocol):
    """The imports of one account, and what each brought."""

    def add(self, new: NewImport, moment: datetime) -> int:
        """Save an import, and return its number."""
        ...

    def add_items(self, import_id: int, items: Sequence[Brought]) -> None:
        """Save what it brought."""
        ...

    def all(self) -> Sequence[Import]:
        """Return all imports, latest first."""
        ...

    def get(self, import_id: int) -> Import:
        """Return an import; MissingError when there is none."""
        ...

    def items(self, import_id: int) -> Sequence[Brought]:
        """Return what an import brought, in that order."""
        ...

    def names(self, source: str) -> set[str]:
        """Return the names by which a program knows what was imported from it.

        Those of an import that was undone are left out.
        """
        ...

    def edited(self, import_id: int) -> set[int]:
        """Return the entries of an import that were changed after it."""
        ...

    def undone(self, import_id: int, moment: datetime) -> None:
        """Save that an import was undone."""
        ...


class ForeignTables(Protocol):
    """The tables of a SQLite file of another program, for looking only."""

    def columns(self) -> Mapping[str, Sequence[str]]:
        """Return the names of the columns of each table."""
        ...

    def rows(self, table: str) -> Iterator[Row]:
        """Yield the rows of one of these tables by their columns, in the order of its key."""
        ...


class Seal(Protocol):
    """Keeps files behind a passphrase."""

    def is_sealed(self, head: bytes) -> bool:
        """Return whether a file that begins like this is such a file."""
        ...

    def writing(self, path: Path, passphrase: str) -> AbstractContextManager[IO[bytes]]:
        """Write one; what is written is encrypted before it reaches the disk."""
        ...

    def reading(self, path: Path, passphrase: str) -> IO[bytes]:
        """Open one for reading from any place, without writing anything.

        Raises:
            RuleError: the passphrase is another one (field "passphrase").
            WorldError: it is damaged or not whole; reading may also say so later.
        """
        ...


OpenTables = Callable[[Path], AbstractContextManager[ForeignTables]]
"""Opens a SQLite file of another program; ImportRefusedError when it is not one, or damaged."""
