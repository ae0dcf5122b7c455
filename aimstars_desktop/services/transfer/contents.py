"""What an export holds, as its writers see it: read in pages, and with words left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property

from aimstars_desktop.domain.archive import Section, section_named
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.domain.goals import Goal, Status
from aimstars_desktop.domain.picture_files import TIFF
from aimstars_desktop.domain.picture_metadata import without_metadata
from aimstars_desktop.domain.pictures import Picture, PictureMissingError
from aimstars_desktop.domain.ports.pictures import PictureStore
from aimstars_desktop.domain.ports.storage import UnitOfWork
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.domain.search import parse
from aimstars_desktop.domain.stats import DayTotal
from aimstars_desktop.services.transfer.identities import Identities
from aimstars_desktop.services.transfer.redaction import Redaction

PAGE = 500
"""Entries that are read at once."""

Watch = Callable[[int], None]
"""Told how many entries have been written; it may raise to stop the export."""

Redraw = Callable[[bytes], tuple[str, bytes] | None]
"""Returns a copy of a picture of a kind that browsers show, and that kind; None: it is damaged."""


class Contents:
    """The chosen part of one account, inside one reading transaction.

    Args:
        unit: the transaction; nothing is read after its end.
        identities: of the account's rows.
        watch: told of the progress.
        pictures: the bytes of the pictures.
        end: ends the transaction: on a server, the pictures need its connection.
        redraw: writes pictures that browsers do not show as another kind.
    """

    def __init__(
        self,
        unit: UnitOfWork,
        selection: Selection,
        identities: Identities,
        watch: Watch,
        pictures: PictureStore,
        end: Callable[[], None],
        redraw: Redraw,
    ) -> None:
        self._unit = unit
        self.pictures = pictures
        self.end = end
        self._redraw = redraw
        self.pictures_written = 0
        self._watch = watch
        self.selection = selection
        self.identities = identities
        self.redaction = Redaction(selection.leave_out)
        self.written = 0

    def entries(self) -> Iterator[Entry]:
        """Yield the chosen entries in order, without the trash."""
        for entry in chosen(self._unit, self.selection):
            self.written += 1
            if self.written % PAGE == 1:
                self._watch(self.written)
            yield replace(entry, text=self.redaction.of(entry.text)) if self.redaction else entry
        self._watch(self.written)

    def goals(self) -> Sequence[Goal]:
        """Return the goals, earliest first; none when they are left out."""
        if not self.selection.goals:
            return []
        clean = self.redaction.of
        found = sorted(
            self._unit.goals.all(list(Status)), key=lambda goal: (goal.first_day, goal.id)
        )
        return [
            replace(
                goal,
                title=clean(goal.title),
                description=clean(goal.description),
                notes=clean(goal.notes),
            )
            for goal in found
        ]

    def totals(self) -> Sequence[DayTotal]:
        """Return the points and counts of each day; none when they are left out."""
        if not self.selection.goals:
            return []
        return self._unit.ledger.totals(self.selection.first, self.selection.last)

    def points(self) -> int:
        """Return the sum of these points."""
        return sum(total.points for total in self.totals())

    def all_points(self) -> int:
        """Return the points of the account."""
        return self._unit.ledger.sums().points

    def rows(self, section: Section) -> Iterator[Row]:
        """Yield the rows of a section of the archive, with words left out."""
        for row in self._unit.account_rows.rows(section):
            if not self.redaction:
                yield row
                continue
            yield {
                name: self.redaction.of(value)
                if name in section.texts and isinstance(value, str)
                else value
                for name, value in row.items()
            }

    def pictures_of(self, kind: Kind) -> int:
        """Return how many pictures there are in what an export of a kind is about.

        An archive of all entries is about the trash and the drafts, too.
        """
        there = pictures_by_entry(self._unit)
        if kind is Kind.ARCHIVE and self.selection.is_of_all_entries:
            of_drafts = self._unit.pictures.of_drafts().values()
            return there.total() + sum(map(len, of_drafts))
        if not there:
            return 0
        return sum(there[entry.id] for entry in chosen(self._unit, self.selection))

    def shown_pictures(self, entries: Sequence[Entry]) -> Mapping[int, Sequence[Picture]]:
        """Return the pictures that are exported with entries, by the numbers of these.

        None, where words are left out: a picture may show them, and so may its name.
        """
        if self.redaction:
            return {}
        return self._unit.pictures.of_entries([entry.id for entry in entries])

    def bytes_for_others(self, picture: Picture) -> bytes | None:
        """Return a picture without what only its owner should know, such as where it was taken.

        Call it after ``end`` only.

        Returns:
            None: it is missing, or built in a way that leaves unknown what else it holds.
        """
        self._watch(self.written)  # which may stop it
        try:
            data = self.pictures.data(picture.file.sha256)
        except PictureMissingError:
            return None
        clean = without_metadata(data, picture.file.media_type)
        self.pictures_written += clean is not None
        return clean

    def shown_in_browsers(self, picture: Picture) -> tuple[str, bytes] | None:
        """Return the same as a browser shows it, with its kind: a copy of one that none shows."""
        kind, data = picture.file.media_type, self.bytes_for_others(picture)
        if data is None:
            return None
        if kind != TIFF:
            return kind, data
        drawn = self._redraw(data)
        self.pictures_written -= drawn is None
        return drawn

    def includes_entry(self, number: int) -> bool:
        """Return whether an entry is exported; with all entries, the trash is exported, too."""
        return self._chosen is None or number in self._chosen

    @cached_property
    def _chosen(self) -> frozenset[int] | None:
        if self.selection.is_of_all_entries:
            return None
        return frozenset(entry.id for entry in chosen(self._unit, self.selection))

    def tell(self, written: int) -> None:
        """Tell how many entries have been written."""
        self.written = written
        self._watch(written)


def pictures_by_entry(unit: UnitOfWork) -> Counter[object]:
    """Count the pictures of each entry by its number, without those that were taken off."""
    rows = unit.account_rows.rows(section_named("pictures"))
    return Counter(row["entry"] for row in rows if row["removed_at"] is None)


def chosen(unit: UnitOfWork, selection: Selection) -> Iterator[Entry]:
    """Yield the entries of a selection in order, a page at a time."""
    query = parse(selection.search)
    after: Entry | None = None
    shown = {} if query.is_empty else _descriptions(unit)
    while page := unit.entries.from_day(PAGE, selection.first or date.min, after):
        for entry in page:
            if selection.last is not None and entry.day > selection.last:
                return
            if selection.ratings is not None and entry.rating not in selection.ratings:
                continue
            if selection.starred and not entry.is_favourite:
                continue
            if query.is_empty or query.matches(entry.text, shown.get(entry.id, "")):
                yield entry
        after = page[-1]


def _descriptions(unit: UnitOfWork) -> Mapping[object, str]:
    """Return what the pictures of each entry show."""
    found: defaultdict[object, str] = defaultdict(str)
    for row in unit.account_rows.rows(section_named("pictures")):
        if row["removed_at"] is None and row["description"]:
            found[row["entry"]] += f"\n{row['description']}"
    return found


def utc_text(moment: datetime) -> str:
    """Return an aware time in UTC, as RFC 3339 writes it."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
