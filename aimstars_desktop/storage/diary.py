"""The repository of one account's entries and their earlier versions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
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

from aimstars_desktop.domain.diary import DayMarks, Entry, EntryVersion, NewEntry, Rating
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.models import DailyStats, DiaryEntry
from aimstars_desktop.storage.models import Draft as DraftRow
from aimstars_desktop.storage.models import EntryVersion as VersionRow
from aimstars_desktop.storage.moments import from_column, to_column
from aimstars_desktop.storage.search_index import Index

ENTRY_COLUMNS = (
    DiaryEntry.id,
    DiaryEntry.entry_date,
    DiaryEntry.content,
    DiaryEntry.rating,
    DiaryEntry.written_at,
    DiaryEntry.utc_offset_min,
    DiaryEntry.edited_at,
    DiaryEntry.trashed_at,
)


class Diary:
    """The entries of one account (``DiaryRepository``)."""

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
            "rating": int(new.rating),
            "written_at": to_column(new.written_at),
            "utc_offset_min": new.utc_offset_min,
        }
        added = self._connection.execute(insert(DiaryEntry).values(values).returning(DiaryEntry.id))
        entry_id = added.scalar_one()
        self._index.put(new.day, entry_id, new.text)
        return Entry(entry_id, new.day, new.text, new.rating, new.written_at, new.utc_offset_min)

    def get(self, entry_id: int) -> Entry:
        query = select(*ENTRY_COLUMNS).where(self._own, DiaryEntry.id == entry_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise _gone()
        return entry_from(row)

    def on_day(self, day: date) -> Sequence[Entry]:
        query = select(*ENTRY_COLUMNS).where(self._live, DiaryEntry.entry_date == day)
        return [entry_from(row) for row in self._connection.execute(query.order_by(DiaryEntry.id))]

    def between(self, first: date, last: date) -> Sequence[Entry]:
        query = select(*ENTRY_COLUMNS).where(self._live, DiaryEntry.entry_date.between(first, last))
        rows = self._connection.execute(query.order_by(DiaryEntry.entry_date, DiaryEntry.id))
        return [entry_from(row) for row in rows]

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
            "rating": int(entry.rating),
            "edited_at": to_column(entry.edited_at),
            "trashed_at": to_column(entry.trashed_at),
        }
        row = (self._own, DiaryEntry.id == entry.id)
        was = self._connection.execute(select(DiaryEntry.entry_date).where(*row)).scalar()
        if was is None:
            raise _gone()
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
            raise _gone()
        number = earlier + 1
        values = {
            "entry_id": entry.id,
            "number": number,
            "entry_date": entry.day,
            "content": entry.text,
            "rating": int(entry.rating),
            "replaced_at": to_column(replaced_at),
        }
        self._connection.execute(insert(VersionRow).values(values))
        return EntryVersion(entry.id, number, entry.day, entry.text, entry.rating, replaced_at)

    def versions(self, entry_id: int) -> Sequence[EntryVersion]:
        query = (
            select(VersionRow.__table__)
            .join(DiaryEntry, DiaryEntry.id == VersionRow.entry_id)
            .where(self._own, VersionRow.entry_id == entry_id)
            .order_by(VersionRow.number)
        )
        return [_version(row) for row in self._connection.execute(query)]

    def marks(self, first: date, last: date) -> Mapping[date, DayMarks]:
        query = select(DailyStats.date, DailyStats.proud, DailyStats.grow).where(
            DailyStats.user_id == self._account_id,
            DailyStats.date.between(first, last),
            DailyStats.proud + DailyStats.grow > 0,
        )
        rows = self._connection.execute(query)
        return {row.date: DayMarks(row.proud, row.grow) for row in rows}

    def recent(
        self, limit: int, *, rating: Rating | None = None, before: Entry | None = None
    ) -> Sequence[Entry]:
        query = select(*ENTRY_COLUMNS).where(self._live)
        if rating is not None:
            query = query.where(DiaryEntry.rating == int(rating))
        if before is not None:
            place = tuple_(DiaryEntry.entry_date, DiaryEntry.id)
            query = query.where(place < (before.day, before.id))
        newest = (DiaryEntry.entry_date.desc(), DiaryEntry.id.desc())
        rows = self._connection.execute(query.order_by(*newest).limit(limit))
        return [entry_from(row) for row in rows]

    def facts(self) -> Mapping[int, tuple[date, Rating]]:
        query = select(DiaryEntry.id, DiaryEntry.entry_date, DiaryEntry.rating).where(self._live)
        rows = self._connection.execute(query)
        return {row.id: (row.entry_date, Rating(row.rating)) for row in rows}

    def onward(self, limit: int, day: date, after: Entry | None = None) -> Sequence[Entry]:
        query = select(*ENTRY_COLUMNS).where(self._live, DiaryEntry.entry_date >= day)
        if after is not None:
            place = tuple_(DiaryEntry.entry_date, DiaryEntry.id)
            query = query.where(place > (after.day, after.id))
        oldest = (DiaryEntry.entry_date, DiaryEntry.id)
        rows = self._connection.execute(query.order_by(*oldest).limit(limit))
        return [entry_from(row) for row in rows]

    def on_days(self, each: int, days: Collection[date]) -> Sequence[tuple[Entry, int]]:
        day = DiaryEntry.entry_date
        ranked = (
            select(
                DiaryEntry.id,
                func.row_number().over(partition_by=day, order_by=DiaryEntry.id).label("place"),
                func.count().over(partition_by=day).label("of_day"),
            )
            .where(self._live, day.in_(days))
            .subquery()
        )  # of the numbers only: the texts are read of those that are shown
        query = (
            select(*ENTRY_COLUMNS, ranked.c.of_day)
            .join(ranked, ranked.c.id == DiaryEntry.id)
            .where(ranked.c.place <= each)
            .order_by(day.desc(), DiaryEntry.id)
        )
        return [(entry_from(row), row.of_day) for row in self._connection.execute(query)]

    def trash(self) -> Sequence[Entry]:
        query = select(*ENTRY_COLUMNS).where(self._own, DiaryEntry.trashed_at.is_not(None))
        latest = (DiaryEntry.trashed_at.desc(), DiaryEntry.id.desc())
        return [entry_from(row) for row in self._connection.execute(query.order_by(*latest))]

    def remove(self, entry_id: int) -> None:
        in_trash = DiaryEntry.trashed_at.is_not(None) & (DiaryEntry.id == entry_id)
        if not self._remove(self._own & in_trash):
            raise _gone()

    def purge(self, trashed_before: datetime) -> Collection[int]:
        return self._remove(self._own & (DiaryEntry.trashed_at < to_column(trashed_before)))

    def _remove(self, old: ColumnElement[bool]) -> Collection[int]:
        # SQLite gives the number of the latest entry again, to one that these edits are not of.
        targets = select(literal("edit:") + cast(DiaryEntry.id, String)).where(old)
        edits = (DraftRow.user_id == self._account_id, DraftRow.target.in_(targets))
        self._connection.execute(delete(DraftRow).where(*edits))
        gone = delete(DiaryEntry).where(old).returning(DiaryEntry.id)
        return self._connection.execute(gone).scalars().all()


def _gone() -> MissingError:
    return MissingError(QT_TRANSLATE_NOOP("Errors", "This entry is no longer here."))


def entry_from(row: Row[*tuple[Any, ...]]) -> Entry:
    """Return the entry of a row of ``ENTRY_COLUMNS``."""
    return Entry(
        row.id,
        row.entry_date,
        row.content,
        Rating(row.rating),
        from_column(row.written_at),
        row.utc_offset_min,
        from_column(row.edited_at),
        from_column(row.trashed_at),
    )


def _version(row: Row[*tuple[Any, ...]]) -> EntryVersion:
    return EntryVersion(
        row.entry_id,
        row.number,
        row.entry_date,
        row.content,
        Rating(row.rating),
        from_column(row.replaced_at),
    )
