"""Check my diary: books that are wrong are found, named, and put right after a backup."""

from __future__ import annotations

import pytest

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.points import Source
from aimstars_desktop.services.session import Session, open_session
from tests.builders import DAY, TODAY, FixedClock, TestDiary, days, grow, proud


@pytest.mark.repeats
def test_books_that_add_up_are_right(session: Session) -> None:
    for day in days(TODAY - DAY * 8, 9):
        proud(session, day=day)
    found = session.checkup.check()
    assert found.is_right
    assert found.rows == 9 + 1 + 1


@pytest.mark.repeats
def test_a_row_that_is_missing_extra_or_wrong_is_named_and_repaired(
    session: Session, diary: TestDiary
) -> None:
    kept = proud(session)
    gone = grow(session, day=TODAY - DAY)
    diary.sql("DELETE FROM points_log WHERE source_id = ?", gone.id)
    diary.sql("UPDATE points_log SET points = 50 WHERE source_id = ?", kept.id)
    diary.sql(
        "INSERT INTO points_log (user_id, date, points, source_type, source_id)"
        " VALUES (?, '2026-11-20', 10, 'streak_7_day', 20261120)",
        session.account.id,
    )
    found = session.checkup.check()
    assert [(row.source_id, row.points) for row in found.missing] == [(gone.id, 2), (kept.id, 5)]
    assert [(row.source, row.points) for row in found.extra] == [
        (Source.STREAK_7, 10),
        (Source.ENTRY, 50),
    ]
    assert found.points == 7 - 60
    assert session.checkup.repair() == found
    assert session.checkup.check().is_right
    assert session.statistics.overview().total_points == 8


def test_daily_stats_that_are_wrong_are_named_and_repaired(
    session: Session, diary: TestDiary
) -> None:
    proud(session)
    diary.sql("UPDATE daily_stats SET points = 99, grow = 4 WHERE date = ?", str(TODAY))
    diary.sql(
        "INSERT INTO daily_stats (user_id, date, points) VALUES (?, '2020-01-01', 7)",
        session.account.id,
    )
    found = session.checkup.check()
    assert not found.missing
    assert [wrong.day.year for wrong in found.days] == [2020, 2026]
    assert found.days[0].due is None
    session.checkup.repair()
    assert session.checkup.check().is_right


def test_tags_that_are_not_those_of_the_texts_are_named_and_repaired(
    session: Session, diary: TestDiary
) -> None:
    session.search.check_index()
    session.search.build_index()
    right, without, more, gone = (
        proud(session, text) for text in ("#right", "#without", "#more", "no tag")
    )
    diary.sql("DELETE FROM entry_tags WHERE entry_id = ?", without.id)
    diary.sql("UPDATE entry_tags SET tag_key = 'other' WHERE entry_id = ?", more.id)
    diary.sql(
        "INSERT INTO entry_tags SELECT user_id, tag_key, place + ?, ?, tag FROM entry_tags"
        " WHERE entry_id = ?",
        gone.id - right.id,
        gone.id,
        right.id,
    )
    found = session.checkup.check()
    assert found.tags == (without.id, more.id, gone.id)
    assert found.can_be_repaired
    session.checkup.repair()
    assert session.checkup.check().is_right
    assert [tag.name for tag in session.tags.all()] == ["more", "right", "without"]


def test_nothing_is_repaired_when_the_backup_cannot_be_made(
    session: Session, diary: TestDiary, clock: FixedClock
) -> None:
    def no_backup() -> None:
        raise WorldError("The disk is full.")

    again = open_session(diary.storage, clock, session.account, no_backup)
    proud(again)
    diary.sql("UPDATE points_log SET points = 50")
    with pytest.raises(WorldError):
        again.checkup.repair()
    assert not again.checkup.check().is_right


def test_the_backup_is_made_before_anything_changes(
    session: Session, diary: TestDiary, clock: FixedClock
) -> None:
    seen: list[object] = []
    again = open_session(
        diary.storage,
        clock,
        session.account,
        lambda: seen.append(diary.sql("SELECT max(points) FROM points_log")),
    )
    proud(again)
    diary.sql("UPDATE points_log SET points = 50")
    again.checkup.repair()
    assert seen == [[(50,)]]
