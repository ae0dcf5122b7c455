"""Import: takes a file of another diary in, and takes back what it brought."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC
from pathlib import Path

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.imports import (
    Brought,
    Choices,
    Import,
    ImportRefusedError,
    Item,
    NewImport,
    Options,
    Problem,
    Taken,
    Undone,
)
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.storage import Storage, UnitOfWork
from aimstars_desktop.domain.ports.transfer import OpenTables, Row
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import storable
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.transfer import taking_back
from aimstars_desktop.services.transfer.foreign import Foreign
from aimstars_desktop.services.transfer.readers import archive
from aimstars_desktop.services.transfer.readers.reader import Reader
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import Source
from aimstars_desktop.services.transfer.whole import Whole

TOUCHED = (
    Change.ENTRIES
    | Change.DRAFTS
    | Change.GOALS
    | Change.POINTS
    | Change.PREFERENCES
    | Change.REVIEWS
    | Change.FOLLOW_UPS
    | Change.RESTS
)
"""What an import and its undo may change."""

_PIECE = 1 << 20


def ignore(entries: int) -> None:
    """Watch nothing."""
    del entries


class ImportService:
    """The imports of one account.

    Args:
        storage: of the open diary.
        account: whose.
        clock: says what today is, and the person's time zone.
        open_tables: opens a SQLite file of another program.
        before: makes a verified backup before anything is written.
    """

    def __init__(
        self,
        storage: Storage,
        account: Account,
        clock: Clock,
        open_tables: OpenTables,
        before: Callable[[], object],
    ) -> None:
        self._storage = storage
        self._account = account
        self._clock = clock
        self._open_tables = open_tables
        self._before = before

    def all(self) -> Sequence[Import]:
        """Return all imports, latest first."""
        with self._storage.reading(self._account.id) as unit:
            return unit.imports.all()

    def take(
        self,
        path: Path,
        choices: Choices | None = None,
        watch: Callable[[int], None] = ignore,
    ) -> Taken:
        """Take a file in: after a backup, in one transaction.

        Args:
            path: of the file or folder.
            choices: what the person decided; None for what is usual.
            watch: told how many entries have been read; what it raises ends the import, and
                nothing came.

        Raises:
            ImportRefusedError: the file is none that can be read, or it changed meanwhile.
            AimstarsError: no backup could be made, or it could not be saved; nothing came.
        """
        source = Source(path)
        reader = recognised(source, self._open_tables)
        before = fingerprint(source)
        work: _Archive | Foreign
        if isinstance(reader, archive.Archive):
            work = _Archive(self._account, *archive.read_rows(source))
        else:
            work = self._foreign(source, reader, choices or Choices(), watch)
        if fingerprint(source) != before:
            raise ImportRefusedError(
                QT_TRANSLATE_NOOP("Errors", "{name} changed while it was read. Please try again."),
                name=source.name,
            )
        with self._storage.reading(self._account.id) as unit:
            if not work.has_news(unit):
                return work.report(reader.title, 0, 0)
        self._before()
        with self._storage.writing(self._account.id) as unit:
            points = unit.ledger.sums().points
            brought = work.take(unit)
            if not brought:
                return work.report(reader.title, 0, 0)
            name = storable(source.name)  # on Linux, any bytes
            new = NewImport(reader.name, name, before, work.entries, 0, work.goals)
            number = unit.imports.add(new, self._clock.now())
            unit.imports.add_items(number, brought)
            unit.ledger.replace_all(recomputed(unit))
            points = unit.ledger.sums().points - points
            unit.commit(TOUCHED)
        return work.report(reader.title, number, points)

    def undo(self, number: int) -> Undone:
        """Remove what an import brought; what was changed since stays.

        Raises:
            MissingError: there is no such import, or it was undone already.
            WorldError: it could not be saved.
        """
        with self._storage.writing(self._account.id) as unit:
            found = unit.imports.get(number)
            if found.undone_at is not None:
                raise MissingError(
                    QT_TRANSLATE_NOOP("Errors", "The import {number} was undone already."),
                    number=number,
                )
            undone = taking_back.take_back(unit, found)
            unit.imports.undone(number, self._clock.now())
            unit.ledger.replace_all(recomputed(unit))
            unit.commit(TOUCHED, erase=True)
        return undone

    def _foreign(
        self, source: Source, reader: Reader, choices: Choices, watch: Callable[[int], None]
    ) -> Foreign:
        now = self._clock.now()
        options = Options(now.tzinfo or UTC, self._account.email)
        items: list[Item] = []
        for number, item in enumerate(reader.read(source, options), start=1):
            items.append(item)
            watch(number)
        return Foreign(self._account, reader.name, items, choices, now)


class _Archive:
    """The rows of an archive on their way into the diary."""

    def __init__(
        self, account: Account, rows: Mapping[str, Sequence[Row]], problems: Sequence[Problem]
    ) -> None:
        self._account = account
        self._rows = rows
        self._problems = problems
        self.entries = self.goals = 0

    def has_news(self, unit: UnitOfWork) -> bool:
        """Return whether anything may be new; only taking it in tells for sure."""
        del unit
        return any(self._rows.values())

    def take(self, unit: UnitOfWork) -> Sequence[Brought]:
        """Add what the diary does not have, and return it."""
        whole = Whole(unit, self._account, self._rows)
        whole.take()
        kinds = [one.kind for one in whole.brought]
        self.entries, self.goals = kinds.count("entries"), kinds.count("goals")
        return whole.brought

    def report(self, title: str, number: int, points: int) -> Taken:
        """Return what was done."""
        there = len(self._rows["entries"]) - self.entries
        return Taken(
            number, title, self.entries, self.goals, there, 0, 0, points, tuple(self._problems)
        )


def fingerprint(source: Source) -> str:
    """Return the SHA-256 of a file, or of all files of a folder with their names."""
    found = hashlib.sha256()
    for name in source.names if source.is_folder else [""]:
        found.update(name.encode("utf-8", "surrogateescape") + b"\0" if name else b"")
        with (source.path / name if name else source.path).open("rb") as file:
            while piece := file.read(_PIECE):
                found.update(piece)
    return found.hexdigest()
