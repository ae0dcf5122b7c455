"""Weeks that begin on whichever weekday a person wants."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.weeks import Week, days_into_week, week_of, weekdays_from
from tests.builders import DAY

DAYS = st.dates(date(1, 1, 8), date(9999, 12, 24))
WEEKDAYS = st.integers(0, 6)


@given(DAYS, WEEKDAYS)
def test_every_day_is_in_one_week_that_begins_on_the_persons_first_day(day, first_weekday):
    week = week_of(day, first_weekday)
    assert week.first <= day <= week.last
    assert week.first.weekday() == first_weekday
    assert week.last - week.first == DAY * 6


@pytest.mark.parametrize(
    ("first_weekday", "last"),
    [(0, 22), (6, 28), (5, 27)],  # Monday in most of Europe, Sunday in America, Saturday in Egypt
)
def test_a_week_begins_where_the_person_says(first_weekday, last):
    assert week_of(date(2026, 11, 22), first_weekday).last == date(2026, 11, last)


def test_seven_days_end_on_the_sixth_after_the_first():
    assert Week(date(2026, 11, 22)).last == date(2026, 11, 28)
    assert Week(date(2028, 2, 26)).last == date(2028, 3, 3)
    assert Week(date(2026, 12, 29)).last == date(2027, 1, 4)


def test_weeks_follow_each_other():
    week = Week(date(2026, 11, 16))
    assert week.moved(1).first == week.last + DAY
    assert week.moved(-1).last == week.first - DAY


@given(st.dates(), WEEKDAYS)
def test_the_weekdays_of_a_week_are_in_its_order(day, first_weekday):
    assert weekdays_from(first_weekday)[days_into_week(day, first_weekday)] == day.weekday()
