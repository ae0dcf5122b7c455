"""The repository of the follow-ups of one account's grow entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, case, delete, func, select
from sqlalchemy.orm import aliased

from aimstars_desktop.domain.diary import Entry, Rating
from aimstars_desktop.domain.follow_ups import FollowUp, State, TurnedCount
from aimstars_desktop.storage.diary import ENTRY_COLUMNS, Diary, entry_from
from aimstars_desktop.storage.goals import Goals
from aimstars_desktop.storage.models import DiaryEntry
from aimstars_desktop.storage.models import FollowUp as FollowUpRow
from aimstars_desktop.storage.upsert import upsert


class FollowUps:
    """The follow-ups of one account (``FollowUpRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = FollowUpRow.user_id == account_id
        self._diary = Diary(connection, account_id)
        self._goals = Goals(connection, account_id)

    def of(self, entry_id: int) -> FollowUp | None:
        query = select(FollowUpRow.__table__).where(self._own, FollowUpRow.entry_id == entry_id)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _follow_up(row)

    def put(self, follow_up: FollowUp) -> FollowUp:
        self._diary.get(follow_up.entry_id)  # each link leads to a row of one's own
        if follow_up.proud_entry_id is not None:
            self._diary.get(follow_up.proud_entry_id)
        if follow_up.goal_id is not None:
            self._goals.get(follow_up.goal_id)
        values = {
            "user_id": self._account_id,
            "due_on": follow_up.due_on,
            "state": follow_up.state.value,
            "proud_entry_id": follow_up.proud_entry_id,
            "goal_id": follow_up.goal_id,
        }
        upsert(self._connection, FollowUpRow, {"entry_id": follow_up.entry_id}, values)
        kept = self.of(follow_up.entry_id)
        return kept if kept is not None else follow_up

    def remove(self, entry_id: int) -> None:
        row = (self._own, FollowUpRow.entry_id == entry_id)
        self._connection.execute(delete(FollowUpRow).where(*row))

    def due(self, today: date) -> Sequence[FollowUp]:
        query = (
            select(FollowUpRow.__table__)
            .join(DiaryEntry, DiaryEntry.id == FollowUpRow.entry_id)
            .where(
                self._own,
                FollowUpRow.state == State.OPEN.value,
                FollowUpRow.due_on <= today,
                DiaryEntry.trashed_at.is_(None),
                DiaryEntry.rating == int(Rating.GROW),
            )
            .order_by(FollowUpRow.due_on, FollowUpRow.id)
        )
        return [_follow_up(row) for row in self._connection.execute(query)]

    def unturned(self, limit: int, until: date) -> Sequence[Entry]:
        proud = aliased(DiaryEntry)
        query = (
            select(*ENTRY_COLUMNS)
            .outerjoin(FollowUpRow, FollowUpRow.entry_id == DiaryEntry.id)
            .outerjoin(proud, and_(proud.id == FollowUpRow.proud_entry_id, _turned_into(proud)))
            .where(
                DiaryEntry.user_id == self._account_id,
                DiaryEntry.trashed_at.is_(None),
                DiaryEntry.rating == int(Rating.GROW),
                DiaryEntry.entry_date <= until,
                proud.id.is_(None),
            )
            .order_by(DiaryEntry.entry_date.desc(), DiaryEntry.id.desc())
            .limit(limit)
        )
        return [entry_from(row) for row in self._connection.execute(query)]

    def count(self) -> TurnedCount:
        proud = aliased(DiaryEntry)
        turned = case((_turned_into(proud), 1), else_=0)
        query = (
            select(func.count(), func.coalesce(func.sum(turned), 0))
            .select_from(FollowUpRow)
            .join(DiaryEntry, DiaryEntry.id == FollowUpRow.entry_id)
            .outerjoin(proud, proud.id == FollowUpRow.proud_entry_id)
            .where(
                self._own,
                DiaryEntry.trashed_at.is_(None),
                DiaryEntry.rating == int(Rating.GROW),
            )
        )
        row = self._connection.execute(query).one()
        return TurnedCount(followed=row[0], turned=row[1])


def _turned_into(proud: type[DiaryEntry]) -> ColumnElement[bool]:
    """Return whether an entry turned into ``proud``: each may have changed since the link."""
    return and_(
        FollowUpRow.state == State.TURNED.value,
        proud.trashed_at.is_(None),
        proud.rating == int(Rating.PROUD),
        proud.entry_date >= DiaryEntry.entry_date,
    )


def _follow_up(row: Row[*tuple[Any, ...]]) -> FollowUp:
    return FollowUp(
        id=row.id,
        entry_id=row.entry_id,
        due_on=row.due_on,
        state=State(row.state),
        proud_entry_id=row.proud_entry_id,
        goal_id=row.goal_id,
    )
