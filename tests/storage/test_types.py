"""Columns with types of our own: what the tables hold stays what it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import StatementError

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.goals import Status
from aimstars_desktop.domain.points import Source
from aimstars_desktop.services.session import Session
from tests import builders
from tests.builders import TestDiary, grow

EARLY = datetime(2026, 11, 22, 1, 30, 0, 250, tzinfo=timezone(timedelta(hours=5, minutes=45)))


@pytest.fixture
def session(diary: TestDiary) -> Session:
    return builders.session(diary)


def test_a_moment_is_kept_as_naive_utc_and_read_as_aware_utc(
    diary: TestDiary, session: Session
) -> None:
    with session.context.writing() as unit:
        unit.reviews.put(EARLY.date(), EARLY)
        unit.commit(Change.GOALS)
    ((kept,),) = diary.sql("SELECT CAST(finished_at AS VARCHAR) FROM reviews")
    with session.context.reading() as unit:
        review = unit.reviews.of(EARLY.date())

    # PostgreSQL leaves out the zeros at the end when it prints a moment.
    on_server = diary.engines.writer.dialect.name == "postgresql"
    assert kept == f"2026-11-21 19:45:00.00025{'' if on_server else '0'}"
    assert review is not None
    assert review.finished_at == EARLY
    assert review.finished_at.tzinfo is UTC


def test_a_moment_without_a_time_zone_is_refused(session: Session) -> None:
    with session.context.writing() as unit, pytest.raises(StatementError, match="time zone"):
        unit.reviews.put(EARLY.date(), EARLY.replace(tzinfo=None))


def test_a_member_of_an_enum_is_kept_as_its_value(diary: TestDiary, session: Session) -> None:
    entry = grow(session)
    goal = session.goals.create(builders.new_goal())
    session.goals.close(goal.id, Status.COMPLETED)

    assert diary.sql("SELECT rating FROM diary_entries") == [(-1,)]
    assert diary.sql("SELECT category, status FROM goals") == [(goal.category.value, "COMPLETED")]
    found = diary.sql("SELECT source_type FROM points_log ORDER BY source_type")
    assert found == [("daily_login",), ("diary_entry",), ("goal_completed",)]
    assert session.entries.entry(entry.id).rating is Rating.GROW
    with session.context.reading() as unit:
        assert Source.GOAL_COMPLETED in {row.source for row in unit.ledger.rows()}
