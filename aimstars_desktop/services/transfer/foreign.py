"""Takes in what another program's file has: entries with what they become, and goals."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import zip_longest

from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.archive import section_named
from aimstars_desktop.domain.days import utc_offset_minutes
from aimstars_desktop.domain.entries import Origin, Rating
from aimstars_desktop.domain.goals import TITLE_LIMIT
from aimstars_desktop.domain.imports import (
    Brought,
    Choices,
    Item,
    Problem,
    SourceEntry,
    SourceGoal,
    SourcePoints,
    Taken,
    usual_rating,
)
from aimstars_desktop.domain.pictures import DESCRIPTION_LIMIT, PictureFile
from aimstars_desktop.domain.points import Facts, ledger, points_by_day
from aimstars_desktop.domain.ports.storage import Storage, UnitOfWork
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import storable
from aimstars_desktop.services.transfer.archive_import import key_of
from aimstars_desktop.services.transfer.composing import Composed, compose
from aimstars_desktop.services.transfer.incoming_pictures import kept_by_name, row_of
from aimstars_desktop.services.transfer.known import Known, digest
from aimstars_desktop.services.transfer.pieces import let_go, pieces
from aimstars_desktop.services.transfer.readers import web_app
from aimstars_desktop.services.transfer.readers.reader import problem
from aimstars_desktop.services.transfer.source import Source


@dataclass(frozen=True, slots=True)
class _New:
    """An entry that comes: its rows, and the name by which its program knows it.

    Attributes:
        pictures: what they show, by the names of their files in the source.
    """

    name: str
    rows: tuple[Row, ...]
    pictures: Mapping[str, str]


class Foreign:
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
        self._files: Mapping[str, PictureFile] = {}
        self._lost: Sequence[Problem] = ()
        self.pictures = 0
        self._reset()

    def _reset(self) -> None:
        self.entries = self.goals = self._duplicates = self._left_out = self._pictures = 0
        self._problems: list[Problem] = []
        self._places: dict[str, str] = {}

    @contextmanager
    def keep_pictures(
        self, opened: AbstractContextManager[Source], storage: Storage, go_on: Callable[[], None]
    ) -> Iterator[None]:
        """Put the bytes of the pictures of what comes into the store while its rows are added.

        Args:
            opened: the file that was read.
            storage: of the diary; no transaction is open.
            go_on: called before each picture; what it raises ends it.
        """
        kept = kept_by_name(opened, self._places, storage, self._account.id, go_on)
        with kept as (self._files, self._lost):
            yield

    def has_news(self, unit: UnitOfWork) -> bool:
        """Return whether the diary lacks something of it."""
        entries, goals = self._plan(unit)
        has_news = bool(entries or goals)
        let_go(entries)
        return has_news

    def take(self, unit: UnitOfWork, watch: Callable[[int], None]) -> Sequence[Brought]:
        """Add what the diary does not have, and return it.

        Args:
            unit: the transaction.
            watch: told how many rows have been added.
        """
        entries, goals = self._plan(unit)
        self.entries, self.goals = len(entries), len(goals)
        rows = [(one.name, row) for one in entries for row in one.rows]
        section = section_named("entries")
        numbers: list[int] = []
        for some in pieces([row for _, row in rows], watch):
            numbers += unit.account_rows.add(section, some)
        brought = [
            Brought("entries", name, text_hash=digest(str(row["text"])), entry_id=number)
            for (name, row), number in zip(rows, numbers, strict=True)
        ]
        self._add_pictures(unit, entries, numbers, watch)
        let_go(entries)
        let_go(rows)
        added = unit.account_rows.add(section_named("goals"), list(goals.values()))
        brought += [
            Brought("goals", name, goal_id=number)
            for name, number in zip(goals, added, strict=True)
        ]
        if brought and self._origin() is Origin.HERE:
            carried = self._carried(unit)
            unit.account_rows.add(section_named("carried"), carried)
            brought += [Brought("carried", key_of("carried", row)) for row in carried]
        return brought

    def _add_pictures(
        self,
        unit: UnitOfWork,
        entries: Sequence[_New],
        numbers: Sequence[int],
        watch: Callable[[int], None],
    ) -> None:
        """Add the pictures of entries, whose rows have got these numbers, to their first parts."""
        rows: list[Row] = []
        first = 0
        for entry in entries:
            files = {
                file.sha256: replace(file, description=storable(words).strip()[:DESCRIPTION_LIMIT])
                for name, words in entry.pictures.items()
                if (file := self._files.get(name)) is not None
            }
            rows += [
                {
                    "uid": None,
                    "entry": numbers[first],
                    "position": place,
                    "sha256": file.sha256,
                    **row_of(file),
                    "added_at": self._now.astimezone(UTC),
                    "removed_at": None,
                }
                for place, file in enumerate(files.values())
            ]
            first += len(entry.rows)
        self._problems += self._lost
        self.pictures = len(rows)
        for some in pieces(rows, watch):
            unit.account_rows.add(section_named("pictures"), some)

    def let_go(self) -> None:
        """Forget the entries."""
        let_go(self._items)

    def _carried(self, unit: UnitOfWork) -> list[Row]:
        """Return what the file gave days beyond the rules: visits, goals, what is not known."""
        entries = {
            number: (item.day, self._rating(item))
            for number, (item, composed) in enumerate(self._items)
            if isinstance(item, SourceEntry) and composed is not None and composed.parts
        }
        by_rules = points_by_day(ledger(Facts(entries, {}, frozenset(), {})))
        there = unit.ledger.carried()
        told = {item.day: item.points for item, _ in self._items if isinstance(item, SourcePoints)}
        return [
            {"day": day, "points": points - by_rules.get(day, 0)}
            for day, points in sorted(told.items())
            if points > by_rules.get(day, 0) and day not in there
        ]

    def report(self, title: str, number: int, points: int) -> Taken:
        """Return what was done.

        Args:
            title: the name of the program.
            number: of the import; 0 when nothing came.
            points: that the account has more than before.
        """
        return Taken(
            number,
            title,
            self.entries,
            self.goals,
            self._duplicates,
            self._left_out,
            self._pictures - self.pictures,
            points,
            tuple(self._problems),
            brought_pictures=self.pictures,
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
        if not composed.parts:
            self._left_out += 1
            return []
        name, is_known = known.look(item, composed.text)
        if is_known:
            self._duplicates += 1
            return []
        pictures = dict(zip_longest(item.pictures, item.descriptions, fillvalue=""))
        self._pictures += len(pictures)
        self._places |= dict.fromkeys(pictures, item.place)
        written = _written(item, self._now)
        starred_at = self._now if written is None else written
        row: Row = {
            "uid": None,
            "day": item.day,
            "rating": self._rating(item).name.lower(),
            "written_at": None if written is None else written.astimezone(UTC),
            "utc_offset_min": None if written is None else utc_offset_minutes(written),
            "edited_at": None,
            "trashed_at": None,
            "origin": self._origin().name.lower(),
            "starred_at": starred_at.astimezone(UTC) if item.starred else None,
        }
        return [_New(name, tuple({**row, "text": part} for part in composed.parts), pictures)]

    def _rating(self, item: SourceEntry) -> Rating:
        chosen = self._choices.ratings.get(item.rating)
        return usual_rating(item.level) if chosen is None else chosen

    def _origin(self) -> Origin:
        """Return how its entries come: those of the web app are as good as written here."""
        is_ours = self._source in web_app.NAMES
        points = self._choices.points
        if not (gives_points(self._source) if points is None else points):
            return Origin.IMPORTED
        return Origin.HERE if is_ours else Origin.IMPORTED_WITH_POINTS

    def _goal(self, item: SourceGoal) -> Row | None:
        title = storable(item.title).strip()[:TITLE_LIMIT]
        if not title or item.last_day < item.first_day:
            sentence = QT_TRANSLATE_NOOP("Import", "This goal cannot be imported.")
            self._problems.append(problem(item.place, sentence))
            return None
        return {
            "uid": None,
            "category": item.category,
            "title": title,
            "description": storable(item.description) or None,
            "first_day": item.first_day,
            "last_day": item.last_day,
            "status": item.status,
            "notes": storable(item.notes) or None,
            "created_at": item.created_at,
            "closed_on": None,
            "closed_at": None,
            "trashed_at": None,
            "continues": None,
            "repeat": None,
        }


def gives_points(source: str) -> bool:
    """Return whether the entries of a format usually give points: those of the web app do.

    Args:
        source: the name of the format.
    """
    return source in web_app.NAMES


def _written(item: SourceEntry, now: datetime) -> datetime | None:
    """Return when an entry was written, with its offset; None where no time is known.

    In the hour that a clock skips, the wall time stays as it is in the file.
    """
    try:
        written = item.written_at
        if written is None and item.time is not None:
            written = datetime.combine(item.day, item.time, now.tzinfo or UTC)
        if written is not None:
            written.astimezone(UTC)
    except OverflowError:  # beyond the years 1 and 9999 in UTC
        return None
    return written


def _goal_name(first_day: object, category: object, title: object) -> str:
    return f"{first_day} {category} {storable(str(title)).strip()[:TITLE_LIMIT]}"
