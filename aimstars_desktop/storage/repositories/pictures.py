"""The repository of the pictures of one account's entries and drafts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, delete, func, insert, select, update

from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.pictures import DatedPicture, Picture, PictureFile
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.models import DiaryEntry, DraftPicture, EntryPicture
from aimstars_desktop.storage.portions import portions
from aimstars_desktop.storage.search_index import Index
from aimstars_desktop.storage.trash import redate, trashed_when
from aimstars_desktop.storage.types import with_columns

_Table = type[EntryPicture] | type[DraftPicture]


class Pictures:
    """The pictures of one account (``PictureRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = EntryPicture.user_id == account_id
        self._own_drafts = DraftPicture.user_id == account_id
        self._index = Index(connection, account_id)

    def get(self, picture_id: int) -> Picture:
        query = _columns(EntryPicture).where(self._own, EntryPicture.id == picture_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise _missing()
        return _of_entry(row)

    def add(
        self, entry_id: int, files: Sequence[PictureFile], moment: datetime
    ) -> Sequence[Picture]:
        entry = select(DiaryEntry.id).where(
            DiaryEntry.user_id == self._account_id, DiaryEntry.id == entry_id
        )
        if self._connection.execute(entry).one_or_none() is None:
            raise MissingError(QT_TRANSLATE_NOOP("Errors", "This entry no longer exists."))
        place = self._next_place(EntryPicture, EntryPicture.entry_id == entry_id)
        added = [
            Picture(number, file, at, moment, entry_id=entry_id)
            for at, file in enumerate(files, place)
            for number in [self._insert(EntryPicture, file, at, moment, entry_id=entry_id)]
        ]
        if any(file.description for file in files):
            self._index.put_again([entry_id])
        return added

    def all_shown(self) -> Sequence[DatedPicture]:
        query = with_columns(_columns(EntryPicture), DiaryEntry.entry_date).join(
            DiaryEntry, DiaryEntry.id == EntryPicture.entry_id
        )
        shown = query.where(
            DiaryEntry.user_id == self._account_id,
            DiaryEntry.trashed_at.is_(None),
            EntryPicture.removed_at.is_(None),
        )
        order = (DiaryEntry.entry_date.desc(), DiaryEntry.id.desc())
        ordered = shown.order_by(*order, EntryPicture.position, EntryPicture.id)
        rows = self._connection.execute(ordered)
        return [DatedPicture(row.entry_date, _of_entry(row)) for row in rows]

    def of_entries(self, entry_ids: Collection[int]) -> Mapping[int, Sequence[Picture]]:
        found: dict[int, list[Picture]] = {}
        for some in portions(sorted(entry_ids)):
            query = _columns(EntryPicture).where(
                self._own, EntryPicture.entry_id.in_(some), EntryPicture.removed_at.is_(None)
            )
            for row in self._connection.execute(_in_order(query, EntryPicture)):
                found.setdefault(row.entry_id, []).append(_of_entry(row))
        return found

    def on_days(self, first: date, last: date) -> Mapping[int, Sequence[Picture]]:
        query = _columns(EntryPicture).join(DiaryEntry, DiaryEntry.id == EntryPicture.entry_id)
        of_days = query.where(
            DiaryEntry.user_id == self._account_id,
            DiaryEntry.trashed_at.is_(None),
            DiaryEntry.entry_date.between(first, last),
            EntryPicture.removed_at.is_(None),
        )
        found: dict[int, list[Picture]] = {}
        for row in self._connection.execute(_in_order(of_days, EntryPicture)):
            found.setdefault(row.entry_id, []).append(_of_entry(row))
        return found

    def set_removed(self, picture_ids: Collection[int], moment: datetime | None) -> None:
        self._set_removed(EntryPicture, picture_ids, moment)
        self._index_again((EntryPicture.id.in_(list(picture_ids)), EntryPicture.description != ""))

    def describe(self, picture_id: int, description: str) -> None:
        changed = update(EntryPicture).where(self._own, EntryPicture.id == picture_id)
        if not self._connection.execute(changed.values(description=description)).rowcount:
            raise _missing()
        self._index_again((EntryPicture.id == picture_id,))

    def describe_in_draft(self, picture_id: int, description: str) -> None:
        changed = update(DraftPicture).where(self._own_drafts, DraftPicture.id == picture_id)
        if not self._connection.execute(changed.values(description=description)).rowcount:
            raise _missing()

    def add_to_draft(
        self, target: str, files: Sequence[PictureFile], moment: datetime
    ) -> Sequence[Picture]:
        place = self._next_place(DraftPicture, self._own_drafts & (DraftPicture.target == target))
        return [
            Picture(number, file, at, moment, target=target)
            for at, file in enumerate(files, place)
            for number in [self._insert(DraftPicture, file, at, moment, target=target)]
        ]

    def of_drafts(self) -> Mapping[str, Sequence[Picture]]:
        found: dict[str, list[Picture]] = {}
        query = _columns(DraftPicture).where(self._own_drafts, DraftPicture.removed_at.is_(None))
        for row in self._connection.execute(_in_order(query, DraftPicture)):
            found.setdefault(row.target, []).append(_of_draft(row))
        return found

    def set_removed_from_draft(self, picture_ids: Collection[int], moment: datetime | None) -> None:
        self._set_removed(DraftPicture, picture_ids, moment)

    def move_to_entry(self, target: str, entry_id: int) -> Collection[int]:
        there = self._own_drafts & (DraftPicture.target == target)
        place = self._next_place(EntryPicture, EntryPicture.entry_id == entry_id)
        drafted = _in_order(_columns(DraftPicture).where(there), DraftPicture)
        numbers = []
        for row in self._connection.execute(drafted).all():
            numbers.append(row.id)
            if row.removed_at is None:
                self._insert(EntryPicture, _file(row), place, row.added_at, entry_id=entry_id)
                place += 1
        if numbers:
            self._connection.execute(delete(DraftPicture).where(there))
            self._index.put_again([entry_id])
        return numbers

    def move_to_draft(self, source: str, target: str) -> None:
        there = self._own_drafts & (DraftPicture.target == target)
        place = self._next_place(DraftPicture, there)
        moved = update(DraftPicture).where(self._own_drafts, DraftPicture.target == source)
        self._connection.execute(
            moved.values(target=target, position=DraftPicture.position + place)
        )

    def copy_to_draft(self, entry_id: int, target: str) -> None:
        there = {each.file.sha256 for each in self.of_drafts().get(target, ())}
        for picture in self.of_entries([entry_id]).get(entry_id, ()):
            if picture.file.sha256 not in there:
                self.add_to_draft(target, [picture.file], picture.added_at)

    def purge(self, removed_before: datetime) -> Collection[int]:
        self._purge(DraftPicture, removed_before)
        return self._purge(EntryPicture, removed_before)

    def redate_removed(
        self, before: datetime | None, after: datetime | None, moment: datetime
    ) -> int:
        outside = (before, after)
        return sum(
            redate(self._connection, table.removed_at, own, outside, moment)
            for table, own in ((DraftPicture, self._own_drafts), (EntryPicture, self._own))
        )

    def all_hashes(self, entry_id: int | None = None) -> set[str]:
        of_entries = select(EntryPicture.sha256).where(self._own)
        if entry_id is not None:
            one = of_entries.where(EntryPicture.entry_id == entry_id)
            return set(self._connection.execute(one).scalars())
        of_drafts = select(DraftPicture.sha256).where(self._own_drafts)
        return {
            sha256
            for query in (of_entries, of_drafts)
            for sha256 in self._connection.execute(query).scalars()
        }

    def in_use(self, hashes: Collection[str]) -> set[str]:
        # Two people who keep the same file share its bytes.
        found: set[str] = set()
        for some in portions(sorted(hashes)):
            for table in (EntryPicture, DraftPicture):
                query = select(table.sha256).where(table.sha256.in_(some)).distinct()
                found.update(self._connection.execute(query).scalars())
        return found

    def _index_again(self, which: Sequence[ColumnElement[bool]]) -> None:
        """Index the entries of these pictures again."""
        query = select(EntryPicture.entry_id).where(self._own, *which).distinct()
        self._index.put_again(self._connection.execute(query).scalars().all())

    def _purge(self, table: _Table, removed_before: datetime) -> Collection[int]:
        old = trashed_when(table.removed_at, lambda at: at < removed_before)
        own = table.user_id == self._account_id
        gone = self._connection.execute(delete(table).where(own, old).returning(table.id))
        return gone.scalars().all()

    def _insert(
        self, table: _Table, file: PictureFile, place: int, moment: datetime, **owner: int | str
    ) -> int:
        values: dict[str, Any] = {
            "user_id": self._account_id,
            "position": place,
            "sha256": file.sha256,
            "media_type": file.media_type,
            "width": file.width,
            "height": file.height,
            "size": file.size,
            "name": file.name,
            "description": file.description,
            "added_at": moment,
        }
        added = insert(table).values(**values, **owner).returning(table.id)
        return self._connection.execute(added).scalar_one()

    def _next_place(self, table: _Table, among: ColumnElement[bool]) -> int:
        last = select(func.coalesce(func.max(table.position), -1)).where(among)
        return self._connection.execute(last).scalar_one() + 1

    def _set_removed(
        self, table: _Table, picture_ids: Collection[int], moment: datetime | None
    ) -> None:
        changed = update(table).where(
            table.user_id == self._account_id, table.id.in_(list(picture_ids))
        )
        done = self._connection.execute(changed.values(removed_at=moment)).rowcount
        if done != len(picture_ids):
            raise _missing()


def _columns(table: _Table) -> Select[Any]:
    of_file: tuple[Any, ...] = (
        table.sha256,
        table.media_type,
        table.width,
        table.height,
        table.size,
        table.name,
    )
    owner = EntryPicture.entry_id if table is EntryPicture else DraftPicture.target
    place = (table.position, table.added_at, table.removed_at)
    return select(table.id, owner, *of_file, table.description, *place)


def _in_order(query: Select[Any], table: _Table) -> Select[Any]:
    return query.order_by(table.position, table.id)


def _file(row: Row[Any]) -> PictureFile:
    return PictureFile(
        row.sha256, row.media_type, row.width, row.height, row.size, row.name, row.description
    )


def _of_entry(row: Row[Any]) -> Picture:
    return Picture(
        row.id,
        _file(row),
        row.position,
        row.added_at,
        entry_id=row.entry_id,
        removed_at=row.removed_at,
    )


def _of_draft(row: Row[Any]) -> Picture:
    return Picture(
        row.id,
        _file(row),
        row.position,
        row.added_at,
        target=row.target,
        removed_at=row.removed_at,
    )


def _missing() -> MissingError:
    return MissingError(QT_TRANSLATE_NOOP("Errors", "This picture no longer exists."))
