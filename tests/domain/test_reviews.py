"""Which week a review looks back on."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.reviews import Week, week_of, week_to_review
from tests.builders import DAY

MONDAY, SUNDAY = 0, 6


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 6))
def test_every_day_is_in_one_week_that_begins_on_the_persons_first_day(day, first_weekday):
    week = week_of(day, first_weekday)
    assert week.first <= day <= week.last
    assert week.first.weekday() == first_weekday


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 11, 22), date(2026, 11, 16)),  # a Sunday: this week
        (date(2026, 11, 23), date(2026, 11, 16)),  # the day after: still that one
        (date(2026, 11, 28), date(2026, 11, 16)),  # a Saturday: still that one
        (date(2026, 11, 29), date(2026, 11, 23)),
    ],
)
def test_a_week_is_looked_back_on_from_its_last_day_until_the_next_ones(today, first):
    assert week_to_review(today, MONDAY) == Week(first)


def test_where_weeks_begin_on_sunday_they_end_on_saturday():
    assert week_to_review(date(2026, 11, 28), SUNDAY) == Week(date(2026, 11, 22))
    assert week_to_review(date(2026, 11, 22), SUNDAY) == Week(date(2026, 11, 15))


def test_weeks_follow_each_other():
    week = Week(date(2026, 11, 16))
    assert week.moved(1).first == week.last + DAY
    assert week.moved(-1).last == week.first - DAY
