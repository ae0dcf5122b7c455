"""The repository of the ledger and the daily stats."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import NewEntry, Rating
from aimstars_desktop.domain.points import LedgerRow, Source, day_number
from aimstars_desktop.domain.stats import DayTotal, Sums
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.storage.portions import A_STATEMENT
from tests import builders
from tests.builders import DAY, NOON, TODAY, TestDiary

PROUD = LedgerRow(TODAY, Source.ENTRY, 7, 5)
CARRIED = LedgerRow(TODAY - DAY, Source.CARRIED, day_number(TODAY - DAY), 11)
STREAK = LedgerRow(TODAY, Source.STREAK_7, day_number(TODAY), 10)


@pytest.fixture
def unit(diary: TestDiary, maya):
    with diary.storage.writing(maya.id) as unit:
        yield unit


def explained(unit, first=None, last=None) -> list[LedgerRow]:
    return [line.row for line in unit.ledger.explained(tuple(Source), first, last)]


@pytest.mark.repeats
def test_a_row_is_kept_once_per_source_and_id(unit):
    unit.ledger.put(PROUD)
    unit.ledger.put(PROUD)
    assert unit.ledger.rows() == [PROUD]
    other = replace(PROUD, day=TODAY - DAY, points=2)
    unit.ledger.put(other)
    assert unit.ledger.rows() == [other]
    unit.ledger.put(replace(other, source=Source.GOAL_COMPLETED))
    assert len(unit.ledger.rows()) == 2


def test_removing_a_row_twice_is_no_fault(unit):
    unit.ledger.put(PROUD)
    unit.ledger.remove(PROUD)
    unit.ledger.remove(PROUD)
    assert unit.ledger.rows() == []


def test_rows_of_a_span_hold_both_its_ends(unit):
    for row in (CARRIED, PROUD, STREAK):
        unit.ledger.put(row)
    assert explained(unit, TODAY, TODAY) == [PROUD, STREAK]
    assert explained(unit, None, TODAY - DAY) == [CARRIED]
    assert explained(unit, TODAY + DAY) == []
    assert unit.ledger.streak_rows() == {STREAK}
    assert unit.ledger.carried() == {TODAY - DAY: 11}


def test_daily_stats_sum_up_the_ledger_and_count_the_entries(unit):
    unit.entries.add(NewEntry(TODAY, "Text", Rating.PROUD, NOON, 60))
    unit.entries.add(NewEntry(TODAY - DAY * 2, "Text", Rating.GROW, NOON, 60))
    for row in (CARRIED, PROUD, STREAK):
        unit.ledger.put(row)
    days = [TODAY, TODAY, TODAY - DAY, TODAY - DAY * 2, TODAY - DAY * 3]
    assert unit.ledger.refresh(days) == {TODAY, TODAY - DAY * 2}
    assert unit.ledger.refresh(days) == set()
    assert unit.ledger.totals() == [
        DayTotal(TODAY - DAY * 2, 0, 0, 1),
        DayTotal(TODAY - DAY, 11, 0, 0),
        DayTotal(TODAY, 15, 1, 0),
    ]
    assert unit.ledger.sums() == Sums(26, 1, 1, 0)
    assert unit.ledger.sums(TODAY - DAY, TODAY) == Sums(26, 1, 0, 0)
    assert unit.ledger.sums(TODAY + DAY) == Sums(0, 0, 0, 0)
    assert unit.ledger.written_days() == [TODAY - DAY * 2, TODAY]


def test_a_day_that_lost_everything_loses_its_daily_stats(unit):
    unit.ledger.put(PROUD)
    unit.ledger.refresh([TODAY])
    unit.ledger.remove(PROUD)
    unit.ledger.refresh([TODAY])
    assert unit.ledger.totals() == []


def test_refreshing_some_days_leaves_the_others_alone(diary, unit):
    for row in (CARRIED, PROUD):
        unit.ledger.put(row)
    unit.ledger.refresh([TODAY])
    assert unit.ledger.totals() == [DayTotal(TODAY, 5, 0, 0)]


@pytest.mark.repeats
def test_more_days_than_one_statement_names_are_refreshed(unit):
    days = builders.days(TODAY - DAY * (A_STATEMENT * 2), A_STATEMENT * 2 + 1)
    for day in days:
        unit.ledger.put(LedgerRow(day, Source.VISIT, day_number(day), 1))
    unit.ledger.refresh(days)
    assert [total.day for total in unit.ledger.totals()] == days


@pytest.mark.repeats
def test_a_ledger_that_went_wrong_is_put_right_from_the_facts(diary, maya):
    session = builders.session(diary, person=maya)
    for number in range(8):
        builders.proud(session, day=TODAY - DAY * number)
    right = diary.sql("SELECT date, points, proud, grow FROM daily_stats ORDER BY date")
    diary.sql("UPDATE points_log SET points = 99 WHERE source_type = 'diary_entry'")
    diary.sql("DELETE FROM points_log WHERE source_type = 'streak_7_day'")
    diary.sql("INSERT INTO points_log VALUES (99, ?, '2026-01-01', 9, 'goal_failed', 9)", maya.id)
    diary.sql("UPDATE daily_stats SET points = 1, grow = 4")
    with session.context.writing() as unit:
        unit.ledger.replace_all(recomputed(unit))
        unit.commit(Change.POINTS)
    with session.context.reading() as unit:
        assert set(unit.ledger.rows()) == recomputed(unit)
    assert diary.sql("SELECT date, points, proud, grow FROM daily_stats ORDER BY date") == right


def test_putting_right_keeps_what_was_carried_over(unit):
    unit.ledger.put(CARRIED)
    unit.ledger.replace_all(recomputed(unit))
    assert unit.ledger.rows() == [CARRIED]
    assert unit.ledger.totals() == [DayTotal(TODAY - DAY, 11, 0, 0)]


def test_the_ledger_of_another_account_cannot_be_reached(diary, maya):
    noor = builders.account(diary, "noor@example.org")
    builders.proud(builders.session(diary, person=maya))
    tables = ("points_log", "daily_stats")
    before = [diary.sql(f"SELECT * FROM {table} WHERE user_id = {maya.id}") for table in tables]
    with diary.storage.writing(noor.id) as unit:
        assert unit.ledger.rows() == []
        assert unit.ledger.totals() == []
        assert unit.ledger.sums() == Sums(0, 0, 0, 0)
        assert unit.ledger.written_days() == []
        unit.ledger.remove(replace(PROUD, source_id=1))
        unit.ledger.put(replace(PROUD, source_id=1, points=99))
        unit.ledger.refresh([TODAY])
        assert unit.ledger.totals() == [DayTotal(TODAY, 99, 0, 0)]
        unit.ledger.replace_all([])
        unit.commit(Change.POINTS)
    after = [diary.sql(f"SELECT * FROM {table} WHERE user_id = {maya.id}") for table in tables]
    assert after == before
