"""The repository of the follow-ups of one account's grow entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, and_, case, delete, func, or_, select
from sqlalchemy.orm import aliased

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.follow_ups import INTERVALS, FollowUp, State, TurnedCount
from aimstars_desktop.storage.models import DiaryEntry
from aimstars_desktop.storage.models import FollowUp as FollowUpRow
from aimstars_desktop.storage.repositories.entries import ENTRIES, Entries
from aimstars_desktop.storage.repositories.goals import Goals
from aimstars_desktop.storage.upsert import upsert

LONGEST_WAY = timedelta(days=max(INTERVALS) + 1)
"""A follow-up lies ahead by so much at most; a day more where the date line was crossed."""

_FOLLOW_UPS = select(
    FollowUpRow.id,
    FollowUpRow.entry_id,
    FollowUpRow.due_on,
    FollowUpRow.state,
    FollowUpRow.proud_entry_id,
    FollowUpRow.goal_id,
)


class FollowUps:
    """The follow-ups of one account (``FollowUpRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = FollowUpRow.user_id == account_id
        self._entries = Entries(connection, account_id)
        self._goals = Goals(connection, account_id)

    def of(self, entry_id: int) -> FollowUp | None:
        query = _FOLLOW_UPS.where(self._own, FollowUpRow.entry_id == entry_id)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else FollowUp(*row)

    def on_day(self, day: date) -> Sequence[FollowUp]:
        query = _FOLLOW_UPS.join(DiaryEntry, DiaryEntry.id == FollowUpRow.entry_id).where(
            self._own,
            DiaryEntry.user_id == self._account_id,
            DiaryEntry.entry_date == day,
            DiaryEntry.trashed_at.is_(None),
            DiaryEntry.rating == Rating.GROW,
        )
        return [FollowUp(*row) for row in self._connection.execute(query)]

    def put(self, follow_up: FollowUp) -> FollowUp:
        self._entries.get(follow_up.entry_id)  # each link must lead to a row of the same account
        if follow_up.proud_entry_id is not None:
            self._entries.get(follow_up.proud_entry_id)
        if follow_up.goal_id is not None:
            self._goals.get(follow_up.goal_id)
        values = {
            "user_id": self._account_id,
            "due_on": follow_up.due_on,
            "state": follow_up.state,
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
            _FOLLOW_UPS.join(DiaryEntry, DiaryEntry.id == FollowUpRow.entry_id)
            .where(
                self._own,
                FollowUpRow.state == State.OPEN,
                # One that is further away than any interval was set under a wrong date.
                or_(FollowUpRow.due_on <= today, FollowUpRow.due_on > today + LONGEST_WAY),
                DiaryEntry.trashed_at.is_(None),
                DiaryEntry.rating == Rating.GROW,
            )
            .order_by(FollowUpRow.due_on, FollowUpRow.id)
        )
        return [FollowUp(*row) for row in self._connection.execute(query)]

    def unturned(self, limit: int, until: date) -> Sequence[Entry]:
        proud = aliased(DiaryEntry)
        query = (
            ENTRIES.outerjoin(FollowUpRow, FollowUpRow.entry_id == DiaryEntry.id)
            .outerjoin(proud, and_(proud.id == FollowUpRow.proud_entry_id, _turned_into(proud)))
            .where(
                DiaryEntry.user_id == self._account_id,
                DiaryEntry.trashed_at.is_(None),
                DiaryEntry.rating == Rating.GROW,
                DiaryEntry.entry_date <= until,
                proud.id.is_(None),
            )
            .order_by(DiaryEntry.entry_date.desc(), DiaryEntry.id.desc())
            .limit(limit)
        )
        return [Entry(*row) for row in self._connection.execute(query)]

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
                DiaryEntry.rating == Rating.GROW,
            )
        )
        followed, turned_count = self._connection.execute(query).one()
        return TurnedCount(followed, turned_count)


def _turned_into(proud: type[DiaryEntry]) -> ColumnElement[bool]:
    """Return whether an entry turned into ``proud``; either may have changed since the link."""
    return and_(
        FollowUpRow.state == State.TURNED,
        proud.trashed_at.is_(None),
        proud.rating == Rating.PROUD,
        proud.entry_date >= DiaryEntry.entry_date,
    )
