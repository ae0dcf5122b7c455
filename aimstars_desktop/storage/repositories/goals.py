"""The repository of one account's goals."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, case, delete, func, insert, select, update

from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.goal_history import Tally
from aimstars_desktop.domain.goals import Category, Goal, NewGoal, Status
from aimstars_desktop.domain.reviews import Decision
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.damage.damage_views import behind
from aimstars_desktop.storage.models import Goal as GoalRow
from aimstars_desktop.storage.models import GoalRepeat, ReviewDecision
from aimstars_desktop.storage.trash import redate, trashed_when
from aimstars_desktop.storage.types import with_columns

GOALS = with_columns(
    select(
        GoalRow.id,
        GoalRow.category,
        GoalRow.title,
        GoalRow.description,
        GoalRow.week_start,
        GoalRow.week_end,
        GoalRow.status,
        GoalRow.progress_notes,
        GoalRow.created_at,
    ),
    GoalRow.closed_on,
    GoalRow.closed_at,
    GoalRow.trashed_at,
    GoalRow.continues_id,
    GoalRow.repeat_id,
)
"""The goals of all accounts, each row as :func:`goal_of` expects it."""


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
            "category": new.category,
            "title": new.title,
            "description": new.description,
            "week_start": new.first_day,
            "week_end": new.last_day,
            "created_at": at,
            "status": Status.ACTIVE,
            "progress_notes": "",
            "continues_id": new.continues_id,
            "repeat_id": new.repeat_id,
        }
        added = self._connection.execute(insert(GoalRow).values(values).returning(GoalRow.id))
        return self.get(added.scalar_one())

    def get(self, goal_id: int) -> Goal:
        query = GOALS.where(self._own, GoalRow.id == goal_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise _missing()
        return goal_of(*row)

    def save(self, goal: Goal) -> None:
        values = {
            "category": goal.category,
            "title": goal.title,
            "description": goal.description,
            "week_start": goal.first_day,
            "week_end": goal.last_day,
            "status": goal.status,
            "progress_notes": goal.notes,
            "closed_on": goal.closed_on,
            "closed_at": goal.closed_at,
            "trashed_at": goal.trashed_at,
            "continues_id": goal.continues_id,
            "repeat_id": goal.repeat_id,
        }
        self._check_links(goal)
        row = (self._own, GoalRow.id == goal.id)
        if not self._connection.execute(update(GoalRow).where(*row).values(values)).rowcount:
            raise _missing()

    def all(self, statuses: Collection[Status]) -> Sequence[Goal]:
        query = GOALS.where(self._live, GoalRow.status.in_(statuses))
        newest = (GoalRow.week_end.desc(), GoalRow.id.desc())
        return [goal_of(*row) for row in self._connection.execute(query.order_by(*newest)).all()]

    def continuing(self, goal_id: int) -> Sequence[Goal]:
        query = GOALS.where(self._live, GoalRow.continues_id == goal_id)
        earliest = (GoalRow.week_start, GoalRow.id)
        return [goal_of(*row) for row in self._connection.execute(query.order_by(*earliest))]

    def tallies(self, first: date, last: date) -> Mapping[Category, Tally]:
        closed = func.coalesce(GoalRow.closed_on, GoalRow.week_end)
        completed = func.sum(case((GoalRow.status == Status.COMPLETED, 1), else_=0))
        failed = func.sum(case((GoalRow.status == Status.FAILED, 1), else_=0))
        query = (
            select(GoalRow.category, completed, failed)
            .where(self._live, GoalRow.status != Status.ACTIVE, closed.between(first, last))
            .group_by(GoalRow.category)
        )
        rows = self._connection.execute(query)
        return {category: Tally(*counts) for category, *counts in rows}

    def count(self) -> int:
        query = select(func.count()).select_from(GoalRow).where(self._live)
        return self._connection.execute(query).scalar_one()

    def facts(self) -> Mapping[int, tuple[Status, date]]:
        query = select(GoalRow.id, GoalRow.status, GoalRow.closed_on).where(
            self._live,
            GoalRow.status != Status.ACTIVE,
            GoalRow.closed_on.is_not(None),
        )
        rows = self._connection.execute(query)
        return {goal_id: (status, day) for goal_id, status, day in rows if day is not None}

    def redate_trash(
        self, before: datetime | None, after: datetime | None, moment: datetime
    ) -> int:
        return redate(self._connection, GoalRow.trashed_at, self._own, (before, after), moment)

    def purge(self, trashed_before: datetime) -> int:
        old = (self._own, trashed_when(GoalRow.trashed_at, lambda at: at < trashed_before))
        # A goal that a review dropped is part of the review, which stays readable.
        dropped = select(ReviewDecision.goal_id).where(ReviewDecision.decision == Decision.DROP)
        query = delete(GoalRow).where(*old, GoalRow.id.not_in(dropped))
        return self._connection.execute(query).rowcount + self._purge_repeats(trashed_before)

    def _purge_repeats(self, ended_before: datetime) -> int:
        """Remove what repeated until then and has no goal any more, not even a damaged one."""
        goals = behind(self._connection, GoalRow.__tablename__)
        used = select(goals.c.repeat_id).where(goals.c.repeat_id.is_not(None))
        over = (GoalRepeat.user_id == self._account_id, GoalRepeat.ended_on < ended_before.date())
        query = delete(GoalRepeat).where(*over, GoalRepeat.id.not_in(used))
        return self._connection.execute(query).rowcount

    def _check_links(self, goal: NewGoal | Goal) -> None:
        """Check that a goal only links to goals and repeats of the same account."""
        if goal.continues_id is not None:
            self.get(goal.continues_id)
        if goal.repeat_id is not None:
            own = (GoalRepeat.user_id == self._account_id, GoalRepeat.id == goal.repeat_id)
            if self._connection.execute(select(GoalRepeat.id).where(*own)).first() is None:
                raise _missing()


def _missing() -> MissingError:
    return MissingError(QT_TRANSLATE_NOOP("Errors", "This goal no longer exists."))


def goal_of(
    goal_id: int,
    category: Category,
    title: str,
    description: str | None,
    first_day: date,
    last_day: date,
    status: Status,
    notes: str | None,
    *others: *tuple[
        datetime | None, date | None, datetime | None, datetime | None, int | None, int | None
    ],
) -> Goal:
    """Return the goal of a row of :data:`GOALS`, given by its columns in their order.

    Args:
        goal_id: the id of the row.
        category: as it is stored.
        title: as it is stored.
        description: None in older files.
        first_day: the first day of the goal's week.
        last_day: its last day.
        status: as it is stored.
        notes: the progress notes; None when there are none.
        others: the columns from ``created_at`` on.
    """
    return Goal(
        goal_id,
        category,
        title,
        description or "",
        first_day,
        last_day,
        status,
        notes or "",
        *others,
    )
