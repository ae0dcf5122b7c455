"""The repository of the ticked days of one account's goals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import Connection, delete, select

from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.storage.models import Goal as GoalRow
from aimstars_desktop.storage.models import GoalCheckin
from aimstars_desktop.storage.repositories.goals import Goals
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
        for goal_id, day, note in self._connection.execute(query):
            found[goal_id][day] = note or ""
        return dict(found)

    def put(self, goal_id: int, day: date, note: str) -> None:
        self._goals.get(goal_id)
        key = {"goal_id": goal_id, "day": day}
        upsert(self._connection, GoalCheckin, key, {"note": note or None})

    def remove(self, goal_id: int, day: date) -> None:
        self._goals.get(goal_id)
        tick = (GoalCheckin.goal_id == goal_id, GoalCheckin.day == day)
        self._connection.execute(delete(GoalCheckin).where(*tick))
