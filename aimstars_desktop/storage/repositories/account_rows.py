"""The repository of all rows of one account, for export and import."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, literal, null, select
from sqlalchemy.orm import InstrumentedAttribute

from aimstars_desktop.domain.archive import SECTIONS, Section
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.points import Source
from aimstars_desktop.storage.models import (
    DiaryEntry,
    Draft,
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
    Visit,
)

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
    """

    columns: tuple[Column, ...]
    order: tuple[Column, ...]
    owner: Column
    via: ColumnElement[bool] | None = None
    number: Column | None = None
    made_at: Column | None = None
    only: tuple[ColumnElement[bool], ...] = field(default=())


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
        ),
        (DiaryEntry.id,),
        DiaryEntry.user_id,
        number=DiaryEntry.id,
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

    def identities(self, section: Section) -> Iterator[tuple[int, datetime | None]]:
        table = _TABLES[section.name]
        if table.number is None:
            raise ValueError(f"the rows of {section.name} have no number")
        made_at = table.made_at if table.made_at is not None else null()
        query = self._own(table, table.number, made_at)
        rows = self._connection.execute(query.order_by(*table.order)).yield_per(PAGE)
        yield from ((number, made) for number, made in rows)

    def _own(self, table: _Table, *columns: ColumnElement[Any] | Column) -> Select[Any]:
        query = select(*columns).where(table.owner == literal(self._account_id), *table.only)
        return query if table.via is None else query.where(table.via)


def _plain(value: object) -> object:
    """Return what an enum member stands for in an archive."""
    if isinstance(value, Rating):
        return value.name.lower()
    return value.value if isinstance(value, Enum) else value


if _TABLES.keys() != {section.name for section in SECTIONS}:
    raise RuntimeError("a section of the archive has no table, or a table no section")
