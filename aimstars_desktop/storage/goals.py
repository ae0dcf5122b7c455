"""The repository of one account's goals."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, case, delete, func, insert, select, update

from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.goal_history import Tally
from aimstars_desktop.domain.goals import Category, Goal, NewGoal, Status
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.models import Goal as GoalRow
from aimstars_desktop.storage.models import GoalRepeat, ReviewDecision
from aimstars_desktop.storage.moments import from_column, to_column

GOAL_COLUMNS = (
    GoalRow.id,
    GoalRow.category,
    GoalRow.title,
    GoalRow.description,
    GoalRow.week_start,
    GoalRow.week_end,
    GoalRow.status,
    GoalRow.progress_notes,
    GoalRow.created_at,
    GoalRow.closed_on,
    GoalRow.closed_at,
    GoalRow.trashed_at,
    GoalRow.continues_id,
    GoalRow.repeat_id,
)
"""What :func:`goal_of` takes, in its order."""


class Goals:
    """The goals of one account (``GoalRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = GoalRow.user_id == account_id
        self._live = self._own & GoalRow.trashed_at.is_(None)

    def add(self, new: NewGoal, at: datetime) -> Goal:
        self._check_links(new)
        values = {
            "user_id": self._account_id,
            "category": new.category.value,
            "title": new.title,
            "description": new.description,
            "week_start": new.first_day,
            "week_end": new.last_day,
            "created_at": to_column(at),
            "status": Status.ACTIVE.value,
            "progress_notes": "",
            "continues_id": new.continues_id,
            "repeat_id": new.repeat_id,
        }
        added = self._connection.execute(insert(GoalRow).values(values).returning(GoalRow.id))
        return self.get(added.scalar_one())

    def get(self, goal_id: int) -> Goal:
        query = select(*GOAL_COLUMNS).where(self._own, GoalRow.id == goal_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise _gone()
        return goal_of(row)

    def save(self, goal: Goal) -> None:
        values = {
            "category": goal.category.value,
            "title": goal.title,
            "description": goal.description,
            "week_start": goal.first_day,
            "week_end": goal.last_day,
            "status": goal.status.value,
            "progress_notes": goal.notes,
            "closed_on": goal.closed_on,
            "closed_at": to_column(goal.closed_at),
            "trashed_at": to_column(goal.trashed_at),
            "continues_id": goal.continues_id,
            "repeat_id": goal.repeat_id,
        }
        self._check_links(goal)
        row = (self._own, GoalRow.id == goal.id)
        if not self._connection.execute(update(GoalRow).where(*row).values(values)).rowcount:
            raise _gone()

    def all(self, statuses: Collection[Status]) -> Sequence[Goal]:
        wanted = [status.value for status in statuses]
        query = select(*GOAL_COLUMNS).where(self._live, GoalRow.status.in_(wanted))
        newest = (GoalRow.week_end.desc(), GoalRow.id.desc())
        return [goal_of(row) for row in self._connection.execute(query.order_by(*newest))]

    def continuing(self, goal_id: int) -> Sequence[Goal]:
        query = select(*GOAL_COLUMNS).where(self._live, GoalRow.continues_id == goal_id)
        earliest = (GoalRow.week_start, GoalRow.id)
        return [goal_of(row) for row in self._connection.execute(query.order_by(*earliest))]

    def tallies(self, first: date, last: date) -> Mapping[Category, Tally]:
        closed = func.coalesce(GoalRow.closed_on, GoalRow.week_end)
        completed = func.sum(case((GoalRow.status == Status.COMPLETED.value, 1), else_=0))
        failed = func.sum(case((GoalRow.status == Status.FAILED.value, 1), else_=0))
        query = (
            select(GoalRow.category, completed.label("completed"), failed.label("failed"))
            .where(self._live, GoalRow.status != Status.ACTIVE.value, closed.between(first, last))
            .group_by(GoalRow.category)
        )
        rows = self._connection.execute(query)
        return {Category(row.category): Tally(row.completed, row.failed) for row in rows}

    def count(self) -> int:
        query = select(func.count()).select_from(GoalRow).where(self._live)
        return self._connection.execute(query).scalar_one()

    def facts(self) -> Mapping[int, tuple[Status, date]]:
        query = select(GoalRow.id, GoalRow.status, GoalRow.closed_on).where(
            self._live,
            GoalRow.status != Status.ACTIVE.value,
            GoalRow.closed_on.is_not(None),
        )
        rows = self._connection.execute(query)
        return {row.id: (Status(row.status), row.closed_on) for row in rows}

    def purge(self, trashed_before: datetime) -> int:
        old = (self._own, GoalRow.trashed_at < to_column(trashed_before))
        # What a review dropped is part of the review, which stays readable.
        dropped = select(ReviewDecision.goal_id).where(ReviewDecision.decision == "DROP")
        query = delete(GoalRow).where(*old, GoalRow.id.not_in(dropped))
        return self._connection.execute(query).rowcount

    def _check_links(self, goal: NewGoal | Goal) -> None:
        """Only a goal of one's own can be continued, and only one's own comes again."""
        if goal.continues_id is not None:
            self.get(goal.continues_id)
        if goal.repeat_id is not None:
            own = (GoalRepeat.user_id == self._account_id, GoalRepeat.id == goal.repeat_id)
            if self._connection.execute(select(GoalRepeat.id).where(*own)).first() is None:
                raise _gone()


def _gone() -> MissingError:
    return MissingError(QT_TRANSLATE_NOOP("Errors", "This goal is no longer here."))


def goal_of(row: Row[*tuple[Any, ...]]) -> Goal:
    """Return a row of :data:`GOAL_COLUMNS` as the goal that it is.

    It is taken apart at once and by place: a history has thousands of rows, and looking each
    field up by its name would take three times as long.
    """
    (
        goal_id,
        category,
        title,
        description,
        first_day,
        last_day,
        status,
        notes,
        created_at,
        closed_on,
        closed_at,
        trashed_at,
        continues_id,
        repeat_id,
    ) = row
    return Goal(
        goal_id,
        _CATEGORIES[category],
        title,
        description or "",
        first_day,
        last_day,
        _STATUSES[status],
        notes or "",
        from_column(created_at),
        closed_on,
        from_column(closed_at),
        from_column(trashed_at),
        continues_id,
        repeat_id,
    )


_CATEGORIES = {category.value: category for category in Category}
_STATUSES = {status.value: status for status in Status}
