"""The repositories of one account's check-ins and of what comes again every week."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.goals import Category, Goal, NewGoal
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.goals import GOAL_COLUMNS, Goals, goal_of
from aimstars_desktop.storage.models import Goal as GoalRow
from aimstars_desktop.storage.models import GoalCheckin, GoalRepeat
from aimstars_desktop.storage.upsert import upsert


class CheckIns:
    """The ticked days of one account's goals (``CheckInRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._goals = Goals(connection, account_id)

    def of(self, goal_ids: Collection[int]) -> Mapping[int, Ticks]:
        query = (
            select(GoalCheckin.goal_id, GoalCheckin.day, GoalCheckin.note)
            .join(GoalRow, GoalRow.id == GoalCheckin.goal_id)
            .where(GoalRow.user_id == self._account_id, GoalCheckin.goal_id.in_(goal_ids))
            .order_by(GoalCheckin.goal_id, GoalCheckin.day)
        )
        found: dict[int, dict[date, str]] = defaultdict(dict)
        for row in self._connection.execute(query):
            found[row.goal_id][row.day] = row.note or ""
        return dict(found)

    def put(self, goal_id: int, day: date, note: str) -> None:
        self._goals.get(goal_id)
        key = {"goal_id": goal_id, "day": day}
        upsert(self._connection, GoalCheckin, key, {"note": note or None})

    def remove(self, goal_id: int, day: date) -> None:
        self._goals.get(goal_id)
        tick = (GoalCheckin.goal_id == goal_id, GoalCheckin.day == day)
        self._connection.execute(delete(GoalCheckin).where(*tick))


class Repeats:
    """What comes again every week, of one account (``RepeatRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = GoalRepeat.user_id == account_id

    def add(self, new: NewGoal, starts_on: date) -> Repeat:
        values = {
            "user_id": self._account_id,
            "category": new.category.value,
            "title": new.title,
            "description": new.description,
            "starts_on": starts_on,
        }
        added = self._connection.execute(insert(GoalRepeat).values(values).returning(GoalRepeat.id))
        return self.get(added.scalar_one())

    def get(self, repeat_id: int) -> Repeat:
        query = select(GoalRepeat.__table__).where(self._own, GoalRepeat.id == repeat_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise _gone()
        return _repeat(row)

    def save(self, repeat: Repeat) -> None:
        values = {
            "category": repeat.category.value,
            "title": repeat.title,
            "description": repeat.description,
            "starts_on": repeat.starts_on,
            "paused_on": repeat.paused_on,
            "ended_on": repeat.ended_on,
        }
        row = (self._own, GoalRepeat.id == repeat.id)
        if not self._connection.execute(update(GoalRepeat).where(*row).values(values)).rowcount:
            raise _gone()

    def all(self) -> Sequence[Repeat]:
        query = select(GoalRepeat.__table__).where(self._own, GoalRepeat.ended_on.is_(None))
        rows = self._connection.execute(query.order_by(GoalRepeat.id))
        return [_repeat(row) for row in rows]

    def instance(self, repeat_id: int, first: date, last: date) -> Goal | None:
        query = select(*GOAL_COLUMNS).where(
            GoalRow.user_id == self._account_id,
            GoalRow.repeat_id == repeat_id,
            GoalRow.week_start.between(first, last),
        )
        row = self._connection.execute(query.order_by(GoalRow.week_start)).first()
        return None if row is None else goal_of(row)


def _gone() -> MissingError:
    return MissingError(QT_TRANSLATE_NOOP("Errors", "This goal no longer comes again."))


def _repeat(row: Row[*tuple[Any, ...]]) -> Repeat:
    return Repeat(
        id=row.id,
        category=Category(row.category),
        title=row.title,
        description=row.description or "",
        starts_on=row.starts_on,
        paused_on=row.paused_on,
        ended_on=row.ended_on,
    )
