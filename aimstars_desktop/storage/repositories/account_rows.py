"""The repository of all rows of one account, for export and import."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum, IntEnum
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    delete,
    insert,
    literal,
    null,
    select,
    update,
)
from sqlalchemy.orm import InstrumentedAttribute

from aimstars_desktop.domain.archive import SECTIONS, Section
from aimstars_desktop.domain.points import Source, day_number
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.storage.models import (
    Base,
    DiaryEntry,
    Draft,
    DraftPicture,
    EntryPicture,
    EntryVersion,
    FollowUp,
    Goal,
    GoalCheckin,
    GoalRepeat,
    PointsLog,
    Preference,
    Prompt,
    RestDay,
    RestRule,
    Review,
    ReviewDecision,
    SpareReturn,
    Template,
    Visit,
)
from aimstars_desktop.storage.search_index import Index, key_of

PAGE = 500
"""Rows that are in memory at once."""

Column = InstrumentedAttribute[Any]


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the rows of a section are kept.

    Attributes:
        columns: of each field, in the section's order.
        order: by which the rows come.
        owner: the column with the account.
        via: the condition that joins the owner's table; None where the owner is in the table.
        number: the column with the number of a row, where others refer to it.
        made_at: when a row was made, where that is kept.
        uid: the column with the identity that a row came with; where there is a number.
    """

    columns: tuple[Column, ...]
    order: tuple[Column, ...]
    owner: Column
    via: ColumnElement[bool] | None = None
    number: Column | None = None
    made_at: Column | None = None
    uid: Column | None = None
    only: tuple[ColumnElement[bool], ...] = field(default=())

    @property
    def model(self) -> type[Base]:
        """The model whose rows these are."""
        return cast("type[Base]", self.columns[0].class_)


_TABLES: Mapping[str, _Table] = {
    "entries": _Table(
        (
            DiaryEntry.id,
            DiaryEntry.entry_date,
            DiaryEntry.content,
            DiaryEntry.rating,
            DiaryEntry.written_at,
            DiaryEntry.utc_offset_min,
            DiaryEntry.edited_at,
            DiaryEntry.trashed_at,
            DiaryEntry.origin,
            DiaryEntry.starred_at,
        ),
        (DiaryEntry.id,),
        DiaryEntry.user_id,
        number=DiaryEntry.id,
        uid=DiaryEntry.uid,
        made_at=DiaryEntry.written_at,
    ),
    "versions": _Table(
        (
            EntryVersion.entry_id,
            EntryVersion.number,
            EntryVersion.entry_date,
            EntryVersion.content,
            EntryVersion.rating,
            EntryVersion.replaced_at,
        ),
        (EntryVersion.entry_id, EntryVersion.number),
        DiaryEntry.user_id,
        via=DiaryEntry.id == EntryVersion.entry_id,
    ),
    "pictures": _Table(
        (
            EntryPicture.id,
            EntryPicture.entry_id,
            EntryPicture.position,
            EntryPicture.sha256,
            EntryPicture.media_type,
            EntryPicture.width,
            EntryPicture.height,
            EntryPicture.size,
            EntryPicture.name,
            EntryPicture.description,
            EntryPicture.added_at,
            EntryPicture.removed_at,
        ),
        (EntryPicture.entry_id, EntryPicture.position, EntryPicture.id),
        EntryPicture.user_id,
        number=EntryPicture.id,
        uid=EntryPicture.uid,
        made_at=EntryPicture.added_at,
    ),
    "draft_pictures": _Table(
        (
            DraftPicture.target,
            DraftPicture.position,
            DraftPicture.sha256,
            DraftPicture.media_type,
            DraftPicture.width,
            DraftPicture.height,
            DraftPicture.size,
            DraftPicture.name,
            DraftPicture.description,
            DraftPicture.added_at,
        ),
        (DraftPicture.target, DraftPicture.position, DraftPicture.id),
        DraftPicture.user_id,
        only=(DraftPicture.removed_at.is_(None),),
    ),
    "drafts": _Table(
        (Draft.target, Draft.content, Draft.updated_at), (Draft.target,), Draft.user_id
    ),
    "goal_repeats": _Table(
        (
            GoalRepeat.id,
            GoalRepeat.category,
            GoalRepeat.title,
            GoalRepeat.description,
            GoalRepeat.starts_on,
            GoalRepeat.paused_on,
            GoalRepeat.ended_on,
        ),
        (GoalRepeat.id,),
        GoalRepeat.user_id,
        number=GoalRepeat.id,
        uid=GoalRepeat.uid,
    ),
    "goals": _Table(
        (
            Goal.id,
            Goal.category,
            Goal.title,
            Goal.description,
            Goal.week_start,
            Goal.week_end,
            Goal.status,
            Goal.progress_notes,
            Goal.created_at,
            Goal.closed_on,
            Goal.closed_at,
            Goal.trashed_at,
            Goal.continues_id,
            Goal.repeat_id,
        ),
        (Goal.id,),
        Goal.user_id,
        number=Goal.id,
        uid=Goal.uid,
        made_at=Goal.created_at,
    ),
    "goal_checkins": _Table(
        (GoalCheckin.goal_id, GoalCheckin.day, GoalCheckin.note),
        (GoalCheckin.goal_id, GoalCheckin.day),
        Goal.user_id,
        via=Goal.id == GoalCheckin.goal_id,
    ),
    "reviews": _Table(
        (Review.id, Review.week_start, Review.finished_at),
        (Review.week_start,),
        Review.user_id,
        number=Review.id,
        uid=Review.uid,
    ),
    "review_decisions": _Table(
        (
            ReviewDecision.review_id,
            ReviewDecision.goal_id,
            ReviewDecision.decision,
            ReviewDecision.reason,
            ReviewDecision.new_goal_id,
        ),
        (ReviewDecision.review_id, ReviewDecision.goal_id),
        Review.user_id,
        via=Review.id == ReviewDecision.review_id,
    ),
    "follow_ups": _Table(
        (
            FollowUp.id,
            FollowUp.entry_id,
            FollowUp.due_on,
            FollowUp.state,
            FollowUp.proud_entry_id,
            FollowUp.goal_id,
        ),
        (FollowUp.id,),
        FollowUp.user_id,
        number=FollowUp.id,
        uid=FollowUp.uid,
    ),
    "visits": _Table((Visit.day,), (Visit.day,), Visit.user_id),
    "carried": _Table(
        (PointsLog.date, PointsLog.points),
        (PointsLog.date,),
        PointsLog.user_id,
        only=(PointsLog.source_type == Source.CARRIED,),
    ),
    "rest_days": _Table((RestDay.day, RestDay.reason), (RestDay.day,), RestDay.user_id),
    "rest_rules": _Table(
        (RestRule.weekday, RestRule.valid_from, RestRule.valid_to, RestRule.reason),
        (RestRule.id,),
        RestRule.user_id,
    ),
    "spare_returns": _Table((SpareReturn.day,), (SpareReturn.day,), SpareReturn.user_id),
    "prompts": _Table(
        (Prompt.position, Prompt.text, Prompt.active), (Prompt.position,), Prompt.user_id
    ),
    "templates": _Table(
        (Template.position, Template.name, Template.text),
        (Template.position,),
        Template.user_id,
    ),
    "preferences": _Table(
        (Preference.name, Preference.value), (Preference.name,), Preference.user_id
    ),
}


class AccountRows:
    """All rows of one account (``AccountRowRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id

    def rows(self, section: Section) -> Iterator[Mapping[str, object]]:
        table = _TABLES[section.name]
        query = self._own(table, *table.columns).order_by(*table.order)
        names = [one.name for one in section.fields]
        for row in self._connection.execute(query).yield_per(PAGE):
            yield dict(zip(names, map(_plain, row), strict=True))

    def identities(self, section: Section) -> Iterator[tuple[int, datetime | None, str | None]]:
        table = _TABLES[section.name]
        if table.number is None or table.uid is None:
            raise ValueError(f"the rows of {section.name} have no number")
        made_at = table.made_at if table.made_at is not None else null()
        query = self._own(table, table.number, made_at, table.uid)
        rows = self._connection.execute(query.order_by(*table.order)).yield_per(PAGE)
        yield from ((number, made, uid) for number, made, uid in rows)

    def add(self, section: Section, rows: Sequence[Row]) -> Sequence[int]:
        table = _TABLES[section.name]
        values = self._values(table, section, rows)
        if not values:
            return []
        if table.number is None:
            self._connection.execute(insert(table.model), values)
            return []
        query = insert(table.model).returning(table.number, sort_by_parameter_order=True)
        numbers = self._connection.execute(query, values).scalars().all()
        if section.name == "entries":
            self._index(numbers, rows)
        if section.name == "pictures":
            described = [row["entry"] for row in rows if row["description"]]
            index = Index(self._connection, self._account_id)
            index.put_again([number for number in described if isinstance(number, int)])
        return numbers

    def refer(self, section: Section, field: str, to: Mapping[int, int]) -> None:
        table = _TABLES[section.name]
        if table.number is None:
            raise ValueError(f"the rows of {section.name} have no number")
        column = _column(table, section, field)
        if to:
            query = update(table.model).where(self._is_own(table), table.number == bindparam("row"))
            self._connection.execute(
                query.values({column.key: bindparam("other")}),
                [{"row": number, "other": other} for number, other in to.items()],
            )

    def remove(self, section: Section, rows: Sequence[Row]) -> None:
        table = _TABLES[section.name]
        uids = [row["uid"] for row in rows] if section.name == "pictures" else []
        shown = select(EntryPicture.entry_id).where(self._is_own(table), EntryPicture.uid.in_(uids))
        entries = self._connection.execute(shown).scalars().all() if uids else ()
        for row in rows:
            same = [_field(table, section, name, value) == value for name, value in row.items()]
            self._connection.execute(delete(table.model).where(self._is_own(table), *same))
        Index(self._connection, self._account_id).put_again(entries)

    def _index(self, numbers: Sequence[int], rows: Sequence[Row]) -> None:
        """Make new entries outside the trash findable by their words."""
        index = Index(self._connection, self._account_id)
        if index.reached() is not None:
            found = [
                (key_of(day, number), str(row["text"]))
                for number, row in zip(numbers, rows, strict=True)
                if row["trashed_at"] is None and isinstance(day := row["day"], date)
            ]
            index.put_all(found)

    def _values(
        self, table: _Table, section: Section, rows: Sequence[Row]
    ) -> list[dict[str, object]]:
        """Return the columns of new rows."""
        columns = [
            (one.name, column.key, getattr(column.type, "enum", None))
            for one, column in zip(section.fields, table.columns, strict=True)
            if one.name != "uid"
        ]
        own = {table.owner.key: self._account_id} if table.via is None else {}
        found: list[dict[str, object]] = []
        for row in rows:
            values = {key: _stored(enum, row[name]) for name, key, enum in columns} | own
            if table.uid is not None:
                values[table.uid.key] = row["uid"]
            if section.name == "carried" and isinstance(day := row["day"], date):
                values |= {"source_type": Source.CARRIED, "source_id": day_number(day)}
            found.append(values)
        return found

    def _is_own(self, table: _Table) -> ColumnElement[bool]:
        return and_(table.owner == self._account_id, *table.only)

    def _own(self, table: _Table, *columns: ColumnElement[Any] | Column) -> Select[Any]:
        query = select(*columns).where(table.owner == literal(self._account_id), *table.only)
        return query if table.via is None else query.where(table.via)


def _plain(value: object) -> object:
    """Return what an enum member stands for in an archive."""
    if isinstance(value, IntEnum):
        return value.name.lower()
    return value.value if isinstance(value, Enum) else value


def _stored(enum: type[Enum] | None, value: object) -> object:
    """Return the enum member that a word of an archive stands for; other values as they are."""
    if enum is None or not isinstance(value, str):
        return value
    return enum[value.upper()] if issubclass(enum, IntEnum) else enum(value)


def _field(table: _Table, section: Section, name: str, value: object) -> Column:
    """Return the column of a field; ``uid`` is an identity, or the number of a row."""
    by_identity = name == "uid" and isinstance(value, str) and table.uid is not None
    return cast("Column", table.uid) if by_identity else _column(table, section, name)


def _column(table: _Table, section: Section, name: str) -> Column:
    return dict(zip((one.name for one in section.fields), table.columns, strict=True))[name]


if _TABLES.keys() != {section.name for section in SECTIONS}:
    raise RuntimeError("a section of the archive has no table, or a table no section")
