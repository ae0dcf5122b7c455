"""Import: takes a file of another diary in, and takes back what it brought."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.archive import section_named
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.days import utc_offset_minutes
from aimstars_desktop.domain.entries import Origin, Rating
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
    SourceEntry,
    SourceGoal,
    Taken,
    Undone,
)
from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.ports.storage import Storage, UnitOfWork
from aimstars_desktop.domain.ports.transfer import OpenTables, Row
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.services.transfer import taking_back
from aimstars_desktop.services.transfer.composing import Composed, compose
from aimstars_desktop.services.transfer.known import Known, digest
from aimstars_desktop.services.transfer.readers import archive, web_app
from aimstars_desktop.services.transfer.readers.reader import Reader, problem
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

_BEST, _GOOD, _BAD, _WORST = 1, 2, 4, 5
_TITLE_LIMIT = 200
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
        work: _Archive | _Foreign
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
            new = NewImport(reader.name, source.name, before, work.entries, 0, work.goals)
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
    ) -> _Foreign:
        now = self._clock.now()
        options = Options(now.tzinfo or UTC, self._account.email)
        items: list[Item] = []
        for number, item in enumerate(reader.read(source, options), start=1):
            items.append(item)
            watch(number)
        return _Foreign(self._account, reader.name, items, choices, now)


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


@dataclass(frozen=True, slots=True)
class _New:
    """An entry that comes: its rows, and the name by which its program knows it."""

    name: str
    rows: tuple[Row, ...]


class _Foreign:
    """What another program's file has, on its way into the diary."""

    def __init__(
        self, account: Account, source: str, items: Sequence[Item], choices: Choices, now: datetime
    ) -> None:
        self._account = account
        self._source = source
        self._items = [
            (item, compose(item, now.date(), choices) if isinstance(item, SourceEntry) else None)
            for item in items
        ]
        self._choices = choices
        self._now = now
        self._reset()

    def _reset(self) -> None:
        self.entries = self.goals = self._duplicates = self._left_out = self._pictures = 0
        self._problems: list[Problem] = []

    def has_news(self, unit: UnitOfWork) -> bool:
        """Return whether the diary lacks something of it."""
        return any(self._plan(unit))

    def take(self, unit: UnitOfWork) -> Sequence[Brought]:
        """Add what the diary does not have, and return it."""
        entries, goals = self._plan(unit)
        self.entries, self.goals = len(entries), len(goals)
        rows = [(one.name, row) for one in entries for row in one.rows]
        numbers = unit.account_rows.add(section_named("entries"), [row for _, row in rows])
        brought = [
            Brought("entries", name, text_hash=digest(str(row["text"])), entry_id=number)
            for (name, row), number in zip(rows, numbers, strict=True)
        ]
        numbers = unit.account_rows.add(section_named("goals"), list(goals.values()))
        brought += [
            Brought("goals", name, goal_id=number)
            for name, number in zip(goals, numbers, strict=True)
        ]
        return brought

    def report(self, title: str, number: int, points: int) -> Taken:
        """Return what was done."""
        return Taken(
            number,
            title,
            self.entries,
            self.goals,
            self._duplicates,
            self._left_out,
            self._pictures,
            points,
            tuple(self._problems),
        )

    def _plan(self, unit: UnitOfWork) -> tuple[list[_New], dict[str, Row]]:
        """Return the entries that come, and the goals by their names."""
        self._reset()
        known = Known(unit, self._account, self._source)
        there = {
            _goal_name(row["first_day"], row["category"], row["title"])
            for row in unit.account_rows.rows(section_named("goals"))
        }
        there |= known.names
        entries: list[_New] = []
        goals: dict[str, Row] = {}
        for item, composed in self._items:
            if isinstance(item, Problem):
                self._problems.append(item)
            elif isinstance(item, SourceEntry) and composed is not None:
                entries += self._entry(item, composed, known)
            elif isinstance(item, SourceGoal):
                name = _goal_name(item.first_day, item.category, item.title)
                if name not in there and (row := self._goal(item)) is not None:
                    goals.setdefault(name, row)
        return entries, goals

    def _entry(self, item: SourceEntry, composed: Composed, known: Known) -> list[_New]:
        self._problems += composed.problems
        self._pictures += len(item.pictures)
        if not composed.parts:
            self._left_out += 1
            return []
        name, is_known = known.look(item, composed.text)
        if is_known:
            self._duplicates += 1
            return []
        written = _written(item, self._now)
        row: Row = {
            "uid": None,
            "day": item.day,
            "rating": self._rating(item).name.lower(),
            "written_at": None if written is None else written.astimezone(UTC),
            "utc_offset_min": None if written is None else utc_offset_minutes(written),
            "edited_at": None,
            "trashed_at": None,
            "origin": self._origin().name.lower(),
        }
        return [_New(name, tuple({**row, "text": part} for part in composed.parts))]

    def _rating(self, item: SourceEntry) -> Rating:
        chosen = self._choices.ratings.get(item.rating)
        if chosen is not None:
            return chosen
        if item.level in {_BEST, _GOOD}:
            return Rating.PROUD
        return Rating.GROW if item.level in {_BAD, _WORST} else Rating.UNRATED

    def _origin(self) -> Origin:
        """Return how its entries come: those of the web app are as good as written here."""
        is_ours = self._source in web_app.NAMES
        if self._choices.points is False or (self._choices.points is None and not is_ours):
            return Origin.IMPORTED
        return Origin.HERE if is_ours else Origin.IMPORTED_WITH_POINTS

    def _goal(self, item: SourceGoal) -> Row | None:
        title = item.title.replace("\0", "").strip()[:_TITLE_LIMIT]
        if not title or item.last_day < item.first_day:
            sentence = QT_TRANSLATE_NOOP("Import", "This goal cannot be taken.")
            self._problems.append(problem(item.place, sentence))
            return None
        return {
            "uid": None,
            "category": item.category,
            "title": title,
            "description": item.description.replace("\0", "") or None,
            "first_day": item.first_day,
            "last_day": item.last_day,
            "status": item.status,
            "notes": item.notes.replace("\0", "") or None,
            "created_at": item.created_at,
            "closed_on": None,
            "closed_at": None,
            "trashed_at": None,
            "continues": None,
            "repeat": None,
        }


def fingerprint(source: Source) -> str:
    """Return the SHA-256 of a file, or of all files of a folder with their names."""
    found = hashlib.sha256()
    for name in source.names if source.is_folder else [""]:
        found.update(name.encode("utf-8", "surrogateescape") + b"\0" if name else b"")
        with (source.path / name if name else source.path).open("rb") as file:
            while piece := file.read(_PIECE):
                found.update(piece)
    return found.hexdigest()


def _written(item: SourceEntry, now: datetime) -> datetime | None:
    """Return when an entry was written, with its offset; None where no time is known.

    In the hour that a clock skips, the wall time stays as it is in the file.
    """
    try:
        if item.written_at is not None or item.time is None:
            return item.written_at
        wall = datetime.combine(item.day, item.time, now.tzinfo or UTC)
        wall.astimezone(UTC)
    except OverflowError:  # beyond the years 1 and 9999 in UTC
        return None
    return wall


def _goal_name(first_day: object, category: object, title: object) -> str:
    return f"{first_day} {category} {str(title).strip()[:_TITLE_LIMIT]}"
