"""Days: which day a time belongs to, whatever clocks and zones do."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.days import LATEST_DAY_END, day_of, utc_offset_minutes
from tests.builders import SUMMER, WINTER


@pytest.mark.parametrize(
    ("hour", "minute", "day_ends_at", "day"),
    [
        (0, 0, 0, 22),
        (23, 59, 0, 22),
        (1, 30, 3, 21),
        (2, 59, 3, 21),
        (3, 0, 3, 22),
        (5, 59, 6, 21),
        (6, 0, 6, 22),
    ],
)
def test_a_day_ends_when_the_person_says(hour, minute, day_ends_at, day):
    moment = datetime(2026, 11, 22, hour, minute, tzinfo=WINTER)
    assert day_of(moment, day_ends_at) == date(2026, 11, day)


def test_the_first_hours_of_the_year_may_belong_to_the_last_one():
    assert day_of(datetime(2027, 1, 1, 1, 30, tzinfo=WINTER), 3) == date(2026, 12, 31)


def test_the_night_that_skips_an_hour_keeps_its_days():
    before = datetime(2026, 3, 29, 1, 59, tzinfo=WINTER)
    after = datetime(2026, 3, 29, 3, 0, tzinfo=SUMMER)
    assert after - before == timedelta(minutes=1)
    assert (day_of(before, 3), day_of(after, 3)) == (date(2026, 3, 28), date(2026, 3, 29))
    assert day_of(before) == day_of(after) == date(2026, 3, 29)


def test_the_night_that_repeats_an_hour_keeps_its_days():
    first = datetime(2026, 10, 25, 2, 30, tzinfo=SUMMER)
    again = datetime(2026, 10, 25, 2, 30, tzinfo=WINTER)
    assert again - first == timedelta(hours=1)
    assert day_of(first, 3) == day_of(again, 3) == date(2026, 10, 24)
    assert day_of(first, 2) == day_of(again, 2) == date(2026, 10, 25)


def test_the_wall_clock_decides_on_both_sides_of_the_date_line():
    auckland, honolulu = timezone(timedelta(hours=13)), timezone(timedelta(hours=-10))
    moment = datetime(2026, 11, 22, 9, 0, tzinfo=auckland)
    assert day_of(moment) == date(2026, 11, 22)
    assert day_of(moment.astimezone(honolulu)) == date(2026, 11, 21)


@pytest.mark.parametrize("minutes", [0, 60, -600, 345, -210, 840])
def test_the_offset_is_kept_in_minutes_east(minutes):
    zone = timezone(timedelta(minutes=minutes))
    assert utc_offset_minutes(datetime(2026, 11, 22, tzinfo=zone)) == minutes


moments = st.datetimes(timezones=st.just(WINTER)).filter(lambda moment: moment.year > 1)


@given(moments, st.integers(0, LATEST_DAY_END))
def test_a_day_is_today_or_yesterday_by_the_wall_clock(moment, day_ends_at):
    day = day_of(moment, day_ends_at)
    yesterday = (moment - timedelta(days=1)).date()
    assert day == (yesterday if moment.hour < day_ends_at else moment.date())
