"""On this day looks back one month, six months and each year."""

from __future__ import annotations

from datetime import date

from aimstars_desktop.domain.on_this_day import days_back


def test_a_day_looks_back_one_month_six_months_and_each_year() -> None:
    assert days_back(date(2026, 11, 22), date(2024, 1, 1)) == {
        date(2026, 10, 22): 1,
        date(2026, 5, 22): 6,
        date(2025, 11, 22): 12,
        date(2024, 11, 22): 24,
    }


def test_nothing_lies_before_the_first_entry() -> None:
    assert days_back(date(2026, 11, 22), date(2026, 6, 1)) == {date(2026, 10, 22): 1}


def test_a_day_that_a_month_does_not_have_stands_for_its_last() -> None:
    assert date(2026, 2, 28) in days_back(date(2026, 3, 31), date(2026, 1, 1))
    back = days_back(date(2028, 2, 29), date(2024, 1, 1))
    assert {date(2027, 2, 28), date(2024, 2, 29)} <= back.keys()


def test_a_leap_day_is_looked_back_at_in_every_year() -> None:
    assert days_back(date(2027, 2, 28), date(2020, 1, 1)).items() >= {
        (date(2024, 2, 29), 36),
        (date(2024, 2, 28), 36),
        (date(2020, 2, 29), 84),
    }
    # A year that has the day looks back at it on the day itself.
    assert date(2024, 2, 29) not in days_back(date(2028, 2, 28), date(2020, 1, 1))


def test_the_first_days_of_the_calendar_look_back_at_nothing_odd() -> None:
    assert days_back(date(1, 2, 3), date(1, 1, 1)) == {date(1, 1, 3): 1, date(1, 1, 1): 6}
