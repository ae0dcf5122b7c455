"""The repository of one account's repeats."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, insert, select, update

from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.goals import Category, Goal, NewGoal
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.damage.damage_views import behind
from aimstars_desktop.storage.models import Goal as GoalRow
from aimstars_desktop.storage.models import GoalRepeat
from aimstars_desktop.storage.repositories.goals import GOALS, goal_of

_REPEATS = select(
    GoalRepeat.id,
    GoalRepeat.category,
    GoalRepeat.title,
    GoalRepeat.description,
    GoalRepeat.starts_on,
    GoalRepeat.paused_on,
    GoalRepeat.ended_on,
)


class Repeats:
    """The repeats of one account (``RepeatRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = GoalRepeat.user_id == account_id

    def add(self, new: NewGoal, starts_on: date) -> Repeat:
        values = {
            "user_id": self._account_id,
            "category": new.category,
            "title": new.title,
            "description": new.description,
            "starts_on": starts_on,
        }
        added = self._connection.execute(insert(GoalRepeat).values(values).returning(GoalRepeat.id))
        return self.get(added.scalar_one())

    def get(self, repeat_id: int) -> Repeat:
        query = _REPEATS.where(self._own, GoalRepeat.id == repeat_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise _missing()
        return _repeat(*row)

    def save(self, repeat: Repeat) -> None:
        values = {
            "category": repeat.category,
            "title": repeat.title,
            "description": repeat.description,
            "starts_on": repeat.starts_on,
            "paused_on": repeat.paused_on,
            "ended_on": repeat.ended_on,
        }
        row = (self._own, GoalRepeat.id == repeat.id)
        if not self._connection.execute(update(GoalRepeat).where(*row).values(values)).rowcount:
            raise _missing()

    def all(self) -> Sequence[Repeat]:
        query = _REPEATS.where(self._own, GoalRepeat.ended_on.is_(None))
        rows = self._connection.execute(query.order_by(GoalRepeat.id))
        return [_repeat(*row) for row in rows]

    def instance(self, repeat_id: int, first: date, last: date) -> Goal | None:
        query = GOALS.where(
            GoalRow.user_id == self._account_id,
            GoalRow.repeat_id == repeat_id,
            GoalRow.week_start.between(first, last),
        )
        row = self._connection.execute(query.order_by(GoalRow.week_start)).first()
        return None if row is None else goal_of(*row)

    def has_made(self, repeat_id: int, first_day: date) -> bool:
        goals = behind(self._connection, GoalRow.__tablename__)
        made = (goals.c.repeat_id == repeat_id, goals.c.week_start == first_day)
        return self._connection.execute(select(goals.c.repeat_id).where(*made)).first() is not None


def _missing() -> MissingError:
    return MissingError(QT_TRANSLATE_NOOP("Errors", "This goal no longer repeats."))


def _repeat(
    repeat_id: int,
    category: Category,
    title: str,
    description: str | None,
    *days: *tuple[date, date | None, date | None],
) -> Repeat:
    return Repeat(repeat_id, category, title, description or "", *days)
