"""Streaks: runs of written days, at every turn that a calendar and a clock can take."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from aimstars_desktop.domain.streaks import Streak, Streaks, streaks
from tests.builders import DAY, TODAY, days


def test_nothing_written_is_no_streak():
    assert streaks([], TODAY) == Streaks(None, None, open_today=False)
    assert streaks([], TODAY).length == 0


def test_a_first_entry_begins_a_streak():
    found = streaks([TODAY], TODAY)
    assert (found.length, found.open_today) == (1, False)


def test_a_streak_up_to_yesterday_is_kept_open():
    found = streaks(days(TODAY - DAY * 3, 3), TODAY)
    assert (found.length, found.open_today) == (3, True)


def test_a_whole_missed_day_ends_a_streak():
    found = streaks(days(TODAY - DAY * 4, 3), TODAY)
    assert (found.current, found.open_today) == (None, False)
    assert found.longest == Streak(TODAY - DAY * 4, TODAY - DAY * 2, 3)


def test_the_earlier_of_two_equal_runs_is_the_longest():
    written = [TODAY - DAY * 9, TODAY - DAY * 8, TODAY - DAY, TODAY]
    longest = streaks(written, TODAY).longest
    assert longest is not None
    assert longest.first == TODAY - DAY * 9


def test_a_day_filled_in_later_joins_two_runs():
    written = [*days(date(2026, 3, 1), 3), *days(date(2026, 3, 5), 3)]
    assert streaks(written, date(2026, 3, 7)).length == 3
    joined = sorted([*written, date(2026, 3, 4)])
    assert streaks(joined, date(2026, 3, 7)).length == 7


def test_february_of_a_leap_year_has_a_29th():
    assert streaks([date(2028, 2, 28), date(2028, 3, 1)], date(2028, 3, 1)).length == 1
    assert streaks(days(date(2028, 2, 28), 3), date(2028, 3, 1)).length == 3


def test_february_of_a_common_year_ends_on_the_28th():
    assert streaks([date(2027, 2, 28), date(2027, 3, 1)], date(2027, 3, 1)).length == 2


def test_a_streak_runs_through_new_year():
    assert streaks(days(date(2026, 12, 30), 4), date(2027, 1, 2)).length == 4


def test_a_clock_set_back_does_not_end_a_streak():
    written = days(TODAY - DAY * 4, 5)
    for back in (1, 2, 30, 400):
        found = streaks(written, TODAY - DAY * back)
        assert (found.length, found.open_today) == (5, False)


def test_a_flight_across_the_date_line_does_not_end_a_streak():
    written = days(TODAY - DAY * 4, 5)
    eastwards, westwards = TODAY - DAY, TODAY + DAY
    assert streaks(written, eastwards).length == 5
    assert streaks(written, westwards).length == 5


written_days = st.sets(st.dates(date(2027, 12, 20), date(2028, 3, 10)), max_size=50)


@given(written_days, st.dates(date(2027, 12, 18), date(2028, 3, 14)))
def test_the_fold_says_what_counting_day_by_day_says(written, today):
    assert streaks(sorted(written), today) == slowly(written, today)


def slowly(written: set[date], today: date) -> Streaks:
    """Say the same, the obvious way: from each written day, walk on while days are written."""

    def back_from(last: date) -> Streak:
        first = last
        while first - DAY in written:
            first -= DAY
        return Streak(first, last, (last - first).days + 1)

    if not written:
        return Streaks(None, None, open_today=False)
    ended = [back_from(day) for day in sorted(written) if day + DAY not in written]
    longest = next(run for run in ended if run.length == max(other.length for other in ended))
    latest = max(written)
    holds = latest + DAY >= today
    return Streaks(
        back_from(latest) if holds else None,
        longest,
        open_today=holds and today not in written and latest < today,
    )
