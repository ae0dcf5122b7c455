"""The repository of one account's weekly reviews."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.orm import aliased

from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.reviews import Decided, Review
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.models import Goal, ReviewDecision
from aimstars_desktop.storage.models import Review as ReviewRow
from aimstars_desktop.storage.repositories.goals import Goals
from aimstars_desktop.storage.upsert import upsert

_REVIEWS = select(ReviewRow.id, ReviewRow.week_start, ReviewRow.finished_at)


class Reviews:
    """The weekly reviews of one account (``ReviewRepository``)."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self._own = ReviewRow.user_id == account_id
        self._goals = Goals(connection, account_id)

    def of(self, week_start: date) -> Review | None:
        query = _REVIEWS.where(self._own, ReviewRow.week_start == week_start)
        row = self._connection.execute(query).one_or_none()
        return None if row is None else Review(*row)

    def all(self) -> Sequence[Review]:
        query = _REVIEWS.where(self._own)
        rows = self._connection.execute(query.order_by(ReviewRow.week_start.desc()))
        return [Review(*row) for row in rows]

    def put(self, week_start: date, finished_at: datetime | None) -> Review:
        key: dict[str, Any] = {"user_id": self._account_id, "week_start": week_start}
        upsert(self._connection, ReviewRow, key, {"finished_at": finished_at})
        kept = self.of(week_start)
        if kept is None:
            raise _missing()
        return kept

    def remove(self, week_start: date) -> None:
        row = (self._own, ReviewRow.week_start == week_start)
        self._connection.execute(delete(ReviewRow).where(*row))

    def decisions(self, review: Review) -> Sequence[Decided]:
        # A damaged goal is hidden: so is the decision about it, but not the one that led to it.
        new_goal = aliased(Goal)
        query = (
            select(
                ReviewDecision.goal_id,
                ReviewDecision.decision,
                ReviewDecision.reason,
                new_goal.id,
            )
            .join(ReviewRow, ReviewRow.id == ReviewDecision.review_id)
            .join(Goal, Goal.id == ReviewDecision.goal_id)
            .outerjoin(new_goal, new_goal.id == ReviewDecision.new_goal_id)
            .where(self._own, ReviewRow.id == review.id)
            .order_by(ReviewDecision.goal_id)
        )
        return [
            Decided(goal_id, decision, reason or "", new_goal_id)
            for goal_id, decision, reason, new_goal_id in self._connection.execute(query)
        ]

    def decide(self, review: Review, decided: Decided) -> None:
        self._check_own(review)
        self._goals.get(decided.goal_id)
        if decided.new_goal_id is not None:
            self._goals.get(decided.new_goal_id)
        key = {"review_id": review.id, "goal_id": decided.goal_id}
        values = {
            "decision": decided.decision,
            "reason": decided.reason or None,
            "new_goal_id": decided.new_goal_id,
        }
        upsert(self._connection, ReviewDecision, key, values)

    def undecide(self, review: Review, goal_id: int) -> None:
        self._check_own(review)
        row = (ReviewDecision.review_id == review.id, ReviewDecision.goal_id == goal_id)
        self._connection.execute(delete(ReviewDecision).where(*row))

    def _check_own(self, review: Review) -> None:
        query = select(ReviewRow.id).where(self._own, ReviewRow.id == review.id)
        if self._connection.execute(query).first() is None:
            raise _missing()


def _missing() -> MissingError:
    return MissingError(QT_TRANSLATE_NOOP("Errors", "This review no longer exists."))
