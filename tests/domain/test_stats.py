"""Stats: ranges, trends, and too little data."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.stats import (
    LAST_YEAR,
    DayTotal,
    Range,
    Span,
    Trend,
    days_until_trend,
    first_day_of,
    top_totals,
    trend_weeks,
)
from aimstars_desktop.domain.weeks import Week
from tests.builders import DAY, TODAY


@pytest.mark.parametrize(
    ("chosen", "today", "first"),
    [
        (Range.MONTH, date(2026, 11, 22), date(2026, 10, 23)),
        (Range.MONTH, date(2026, 3, 31), date(2026, 3, 1)),
        (Range.MONTH, date(2028, 3, 30), date(2028, 3, 1)),
        (Range.MONTH, date(2027, 1, 1), date(2026, 12, 2)),
        (Range.THREE_MONTHS, date(2027, 1, 15), date(2026, 10, 16)),
        (Range.SIX_MONTHS, date(2026, 8, 31), date(2026, 3, 1)),
        (Range.YEAR, date(2026, 11, 22), date(2025, 11, 23)),
        (Range.YEAR, date(2028, 2, 29), date(2027, 3, 1)),
        (Range.YEAR, date(2026, 12, 31), date(2026, 1, 1)),
    ],
)
def test_a_range_begins_the_day_after_the_same_day_so_many_months_ago(chosen, today, first):
    assert first_day_of(chosen, today, None) == first


def test_everything_begins_with_the_earliest_day():
    assert first_day_of(Range.ALL, TODAY, date(2020, 1, 1)) == date(2020, 1, 1)
    assert first_day_of(Range.ALL, TODAY, None) == TODAY


def test_everything_begins_today_when_the_clock_was_set_back():
    assert first_day_of(Range.ALL, TODAY, TODAY + DAY) == TODAY


@given(st.dates(date(1970, 1, 1), date(2200, 12, 31)))
def test_a_year_holds_all_its_days(today):
    length = (today - first_day_of(Range.YEAR, today, None)).days + 1
    assert length in {365, 366}


def test_the_trend_needs_fourteen_days_since_the_first_entry():
    assert days_until_trend(TODAY, TODAY) == 14
    assert days_until_trend(TODAY - DAY * 13, TODAY) == 1
    assert days_until_trend(TODAY - DAY * 14, TODAY) == 0
    assert days_until_trend(TODAY - DAY * 400, TODAY) == 0
    assert days_until_trend(None, TODAY) == 0


@pytest.mark.parametrize(
    ("recent", "before", "change"), [(8, 7, 1 / 7), (0, 7, -1.0), (7, 7, 0.0), (7, 0, None)]
)
def test_a_trend_compares_with_the_week_before(recent, before, change):
    assert Trend(recent, before).change == (None if change is None else pytest.approx(change))


def test_the_two_weeks_of_the_trend_touch_and_end_today():
    before, recent = trend_weeks(TODAY)
    assert recent == Week(date(2026, 11, 16))
    assert before == Week(date(2026, 11, 9))
    assert recent.last == TODAY


@pytest.mark.parametrize(
    "span",
    [Span(Range.ALL), LAST_YEAR, Span(None, TODAY - DAY * 9, TODAY), Span(None, TODAY, TODAY)],
)
def test_a_span_is_kept_as_a_text(span):
    assert Span.from_text(span.to_text()) == span


@pytest.mark.parametrize(
    ("chosen", "first", "last"),
    [
        (None, None, None),
        (None, TODAY, None),
        (None, TODAY, TODAY - DAY),
        (Range.YEAR, TODAY, TODAY),
        (Range.YEAR, TODAY, None),
    ],
)
def test_a_span_that_makes_no_sense_cannot_be_built(chosen, first, last):
    with pytest.raises(ValueError, match="a span is a range"):
        Span(chosen, first, last)


def test_any_two_dates_are_looked_at_whatever_today_is():
    span = Span(None, TODAY - DAY * 9, TODAY - DAY * 2)
    assert span.days(TODAY, None) == (TODAY - DAY * 9, TODAY - DAY * 2)
    assert LAST_YEAR.days(TODAY, None) == (date(2025, 11, 23), TODAY)


def test_of_equal_days_the_later_is_the_better():
    totals = [DayTotal(TODAY - DAY * back, 5, 1, 0) for back in (4, 3, 2, 1)]
    assert [total.day for total in top_totals(totals)] == [TODAY - DAY * back for back in (1, 2, 3)]


def test_a_day_without_points_is_none_of_the_best():
    best = DayTotal(TODAY, 1, 1, 0)
    assert top_totals([DayTotal(TODAY - DAY, 0, 0, 0), best]) == [best]
