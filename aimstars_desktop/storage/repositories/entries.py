"""The repository of one account's entries and their earlier versions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    cast,
    delete,
    func,
    insert,
    literal,
    select,
    tuple_,
    update,
)
from sqlalchemy.sql.elements import KeyedColumnElement

from aimstars_desktop.domain.entries import (
    IMPORTED,
    DayMarks,
    Entry,
    EntryVersion,
    NewEntry,
    Origin,
    Rating,
)
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.models import DailyStats, DiaryEntry
from aimstars_desktop.storage.models import Draft as DraftRow
from aimstars_desktop.storage.models import EntryVersion as VersionRow
from aimstars_desktop.storage.portions import A_STATEMENT, portions
from aimstars_desktop.storage.search_index import Index
from aimstars_desktop.storage.trash import redate, trashed_when
from aimstars_desktop.storage.types import with_columns
from aimstars_desktop.storage.upsert import insert_or_ignore

ENTRIES = with_columns(
    select(
        DiaryEntry.id,
        DiaryEntry.entry_date,
        DiaryEntry.content,
        DiaryEntry.rating,
        DiaryEntry.written_at,
        DiaryEntry.utc_offset_min,
        DiaryEntry.edited_at,
        DiaryEntry.trashed_at,
        DiaryEntry.origin,
    ),
    DiaryEntry.starred_at,  # select() knows the types of nine columns
)
"""The entries of all accounts, each row in the order of an :class:`Entry`."""

_VERSIONS = select(
    VersionRow.entry_id,
    VersionRow.number,
    VersionRow.entry_date,
    VersionRow.content,
    VersionRow.rating,
    VersionRow.replaced_at,
)

_ADD = insert(DiaryEntry).returning(DiaryEntry.id)
"""Made once: an import adds thousands, and to make it costs more than to run it."""


class Entries:
    """The entries of one account (``EntryRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = DiaryEntry.user_id == account_id
        self._live = self._own & DiaryEntry.trashed_at.is_(None)
        self._index = Index(connection, account_id)

    def add(self, new: NewEntry) -> Entry:
        values = {
            "user_id": self._account_id,
            "entry_date": new.day,
            "content": new.text,
            "rating": new.rating,
            "written_at": new.written_at,
            "utc_offset_min": new.utc_offset_min,
            "origin": new.origin,
        }
        entry_id = self._connection.execute(_ADD, values).scalar_one()
        self._index.put(new.day, entry_id, new.text)
        return Entry(
            entry_id,
            new.day,
            new.text,
            new.rating,
            new.written_at,
            new.utc_offset_min,
            origin=new.origin,
        )

    def get(self, entry_id: int) -> Entry:
        query = ENTRIES.where(self._own, DiaryEntry.id == entry_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise _missing()
        return Entry(*row)

    def on_day(self, day: date) -> Sequence[Entry]:
        query = ENTRIES.where(self._live, DiaryEntry.entry_date == day)
        return [Entry(*row) for row in self._connection.execute(query.order_by(DiaryEntry.id))]

    def between(self, first: date, last: date) -> Sequence[Entry]:
        query = ENTRIES.where(self._live, DiaryEntry.entry_date.between(first, last))
        rows = self._connection.execute(query.order_by(DiaryEntry.entry_date, DiaryEntry.id))
        return [Entry(*row) for row in rows]

    def stamps(self, first: date, last: date) -> Sequence[tuple[int, datetime | None]]:
        query = select(DiaryEntry.id, DiaryEntry.edited_at).where(
            self._live, DiaryEntry.entry_date.between(first, last)
        )
        rows = self._connection.execute(query.order_by(DiaryEntry.entry_date, DiaryEntry.id))
        return [(entry_id, edited_at) for entry_id, edited_at in rows]

    def save(self, entry: Entry) -> None:
        values = {
            "entry_date": entry.day,
            "content": entry.text,
            "rating": entry.rating,
            "edited_at": entry.edited_at,
            "trashed_at": entry.trashed_at,
            "starred_at": entry.starred_at,
        }
        row = (self._own, DiaryEntry.id == entry.id)
        was = self._connection.execute(select(DiaryEntry.entry_date).where(*row)).scalar()
        if was is None:
            raise _missing()
        self._connection.execute(update(DiaryEntry).where(*row).values(values))
        if was != entry.day or entry.trashed_at is not None:
            self._index.remove(was, entry.id)
        if entry.trashed_at is None:
            self._index.put(entry.day, entry.id, entry.text)

    def keep_version(self, entry: Entry, replaced_at: datetime) -> EntryVersion:
        newest = (
            select(func.coalesce(func.max(VersionRow.number), 0))
            .select_from(DiaryEntry)
            .outerjoin(VersionRow, VersionRow.entry_id == DiaryEntry.id)
            .where(self._own, DiaryEntry.id == entry.id)
            .group_by(DiaryEntry.id)
        )
        earlier = self._connection.execute(newest).scalar_one_or_none()
        if earlier is None:
            raise _missing()
        number = earlier + 1
        values = {
            "entry_id": entry.id,
            "entry_date": entry.day,
            "content": entry.text,
            "rating": entry.rating,
            "replaced_at": replaced_at,
        }
        while not insert_or_ignore(self._connection, VersionRow, {**values, "number": number}):
            number += 1  # that of a damaged row, which is not seen
        return EntryVersion(entry.id, number, entry.day, entry.text, entry.rating, replaced_at)

    def versions(self, entry_id: int) -> Sequence[EntryVersion]:
        query = (
            _VERSIONS.join(DiaryEntry, DiaryEntry.id == VersionRow.entry_id)
            .where(self._own, VersionRow.entry_id == entry_id)
            .order_by(VersionRow.number)
        )
        return [EntryVersion(*row) for row in self._connection.execute(query)]

    def remove_versions(self, entry_id: int, numbers: Collection[int]) -> None:
        own = select(DiaryEntry.id).where(self._own, DiaryEntry.id == entry_id)
        self._connection.execute(
            delete(VersionRow).where(VersionRow.entry_id.in_(own), VersionRow.number.in_(numbers))
        )

    def marks(self, first: date, last: date) -> Mapping[date, DayMarks]:
        counts = (DailyStats.date, DailyStats.proud, DailyStats.grow, DailyStats.unrated)
        query = select(*counts).where(
            DailyStats.user_id == self._account_id,
            DailyStats.date.between(first, last),
            DailyStats.proud + DailyStats.grow + DailyStats.unrated > 0,
        )
        rows = self._connection.execute(query)
        return {day: DayMarks(*numbers) for day, *numbers in rows}

    def recent(
        self,
        limit: int,
        *,
        rating: Rating | None = None,
        starred: bool = False,
        before: Entry | None = None,
    ) -> Sequence[Entry]:
        query = ENTRIES.where(self._live)
        if starred:
            query = query.where(DiaryEntry.starred_at.is_not(None))
        if rating is not None:
            query = query.where(DiaryEntry.rating == rating)
        if before is not None:
            place = tuple_(DiaryEntry.entry_date, DiaryEntry.id)
            query = query.where(place < (before.day, before.id))
        newest = (DiaryEntry.entry_date.desc(), DiaryEntry.id.desc())
        rows = self._connection.execute(query.order_by(*newest).limit(limit))
        return [Entry(*row) for row in rows]

    def facts(self) -> Mapping[int, tuple[date, Rating]]:
        query = select(DiaryEntry.id, DiaryEntry.entry_date, DiaryEntry.rating).where(self._live)
        rows = self._connection.execute(query).yield_per(A_STATEMENT)
        return {entry_id: (day, rating) for entry_id, day, rating in rows}

    def origins(self) -> Mapping[int, Origin]:
        query = select(DiaryEntry.id, DiaryEntry.origin).where(
            self._live, DiaryEntry.origin.in_(IMPORTED)
        )
        return dict(self._connection.execute(query).all())

    def days_with(self, origins: Collection[Origin], days: Collection[date]) -> set[date]:
        found: set[date] = set()
        for some in portions(sorted(days)):
            query = select(DiaryEntry.entry_date).where(
                self._live, DiaryEntry.origin.in_(origins), DiaryEntry.entry_date.in_(some)
            )
            found.update(self._connection.execute(query.distinct()).scalars())
        return found

    def from_day(self, limit: int, day: date, after: Entry | None = None) -> Sequence[Entry]:
        query = ENTRIES.where(self._live, DiaryEntry.entry_date >= day)
        if after is not None:
            place = tuple_(DiaryEntry.entry_date, DiaryEntry.id)
            query = query.where(place > (after.day, after.id))
        oldest = (DiaryEntry.entry_date, DiaryEntry.id)
        rows = self._connection.execute(query.order_by(*oldest).limit(limit))
        return [Entry(*row) for row in rows]

    def on_days(self, each: int, days: Collection[date]) -> Sequence[tuple[Entry, int]]:
        day = DiaryEntry.entry_date
        best = (DiaryEntry.starred_at.is_(None), DiaryEntry.id)  # false, so a star, comes first
        ranked = (
            select(
                DiaryEntry.id,
                func.row_number().over(partition_by=day, order_by=best).label("place"),
                func.count().over(partition_by=day).label("of_day"),
            )
            .where(self._live, day.in_(days))
            .subquery()
        )  # over ids only: texts are read only of the entries that are shown
        of_day: KeyedColumnElement[int] = ranked.c.of_day
        query = (
            with_columns(ENTRIES, of_day)
            .join(ranked, ranked.c.id == DiaryEntry.id)
            .where(ranked.c.place <= each)
            .order_by(day.desc(), DiaryEntry.id)
        )
        return [(Entry(*row[:-1]), row[-1]) for row in self._connection.execute(query)]

    def trash(self, limit: int | None = None) -> Sequence[Entry]:
        query = ENTRIES.where(self._own, DiaryEntry.trashed_at.is_not(None))
        latest = (DiaryEntry.trashed_at.desc(), DiaryEntry.id.desc())
        query = query.order_by(*latest).limit(limit)
        return [Entry(*row) for row in self._connection.execute(query)]

    def remove(self, entry_id: int) -> None:
        in_trash = DiaryEntry.trashed_at.is_not(None) & (DiaryEntry.id == entry_id)
        if not self._remove(self._own & in_trash):
            raise _missing()

    def remove_all(self, entry_ids: Sequence[int]) -> None:
        for some in portions(entry_ids):
            old = self._own & DiaryEntry.id.in_(some)
            query = select(DiaryEntry.entry_date, DiaryEntry.id).where(
                old, DiaryEntry.trashed_at.is_(None)
            )
            live = [(day, number) for day, number in self._connection.execute(query)]
            self._index.remove_all(live)
            self._remove(old)

    def redate_trash(
        self, before: datetime | None, after: datetime | None, moment: datetime
    ) -> int:
        return redate(self._connection, DiaryEntry.trashed_at, self._own, (before, after), moment)

    def purge(self, trashed_before: datetime) -> Collection[int]:
        return self._remove(
            self._own & trashed_when(DiaryEntry.trashed_at, lambda at: at < trashed_before)
        )

    def _remove(self, old: ColumnElement[bool]) -> Collection[int]:
        # SQLite may reuse the id of the latest entry, and the versions must not go to the new one.
        targets = select(literal("edit:") + cast(DiaryEntry.id, String)).where(old)
        edits = (DraftRow.user_id == self._account_id, DraftRow.target.in_(targets))
        self._connection.execute(delete(DraftRow).where(*edits))
        gone = delete(DiaryEntry).where(old).returning(DiaryEntry.id)
        return self._connection.execute(gone).scalars().all()


def _missing() -> MissingError:
    return MissingError(QT_TRANSLATE_NOOP("Errors", "This entry no longer exists."))
