"""The arithmetic of the charts."""

from __future__ import annotations

import math
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aimstars_desktop.ui.stats.charts.buckets import (
    Bucket,
    by_month,
    by_week,
    heat_level,
    shares,
    smoothed,
    weekday_averages,
    year_cells,
)
from aimstars_desktop.ui.stats.charts.scale import (
    DayScale,
    LinearScale,
    TickKind,
    cumulative,
    day_ticks,
    decimate,
    nice_ticks,
)

DAYS = st.dates(date(1971, 1, 1), date(2200, 12, 31))
NUMBERS = st.floats(-1e6, 1e6, allow_nan=False)


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 1024, [0, 500, 1000, 1500]),
        (0, 100, [0, 25, 50, 75, 100]),
        (0, 7, [0, 2, 4, 6, 8]),
        (900, 1025, [900, 950, 1000, 1050]),
        (0, 10, [0, 3, 6, 9, 12]),
        (5, 5, [5, 5.25, 5.5, 5.75, 6]),
        (0, 0, [0, 0.25, 0.5, 0.75, 1]),
    ],
)
def test_ticks_are_round(low: float, high: float, ticks: list[float]) -> None:
    assert nice_ticks(low, high) == ticks


@pytest.mark.repeats
@given(NUMBERS, NUMBERS, st.integers(2, 9))
def test_ticks_enclose_the_values_and_are_even(one: float, other: float, wanted: int) -> None:
    low, high = min(one, other), max(one, other)
    ticks = nice_ticks(low, high, wanted)
    slack = max(1e-6, (ticks[-1] - ticks[0]) * 1e-6)
    assert ticks[0] <= low + slack
    assert ticks[-1] >= high - slack
    assert 2 <= len(ticks) <= wanted + 2
    steps = [after - before for before, after in pairwise(ticks)]
    assert all(math.isclose(step, steps[0], rel_tol=1e-4, abs_tol=1e-9) for step in steps)


def test_a_scale_maps_there_and_back() -> None:
    scale = LinearScale(0, 100, 200, 0)
    assert scale.at(25) == 150
    assert scale.value(150) == 25
    with pytest.raises(ValueError, match="extent"):
        LinearScale(5, 5, 0, 100)


def test_days_map_to_pixels_and_back() -> None:
    scale = DayScale(date(2026, 11, 1), date(2026, 11, 11), 0, 100)
    assert scale.days == 11
    assert scale.at(date(2026, 11, 6)) == 50
    assert scale.day_at(54) == date(2026, 11, 6)
    assert scale.day_at(56) == date(2026, 11, 7)
    assert scale.day_at(-500) == date(2026, 11, 1)
    assert scale.day_at(500) == date(2026, 11, 11)
    with pytest.raises(ValueError, match="extent"):
        DayScale(date(2026, 11, 2), date(2026, 11, 1), 0, 100)


def test_a_single_day_has_a_scale_too() -> None:
    scale = DayScale(date(2026, 11, 1), date(2026, 11, 1), 0, 100)
    assert (scale.days, scale.step) == (1, 100)  # the day has all of the width
    assert scale.at(date(2026, 11, 1)) == 0
    assert {scale.day_at(pixel) for pixel in (0, 49, 51, 99, 100)} == {date(2026, 11, 1)}


@given(DAYS, st.integers(0, 20_000), st.floats(0, 1))
@example(date(2026, 11, 1), 0, 1.0)
@example(date(2026, 11, 1), 1, 0.5)
def test_every_pixel_has_the_nearest_day_of_the_range(first: date, days: int, share: float) -> None:
    last = first + timedelta(days=days)
    scale = DayScale(first, last, 40, 700)
    pixel = 40 + share * 660
    day = scale.day_at(pixel)
    assert first <= day <= last
    # Only the one day of a range of one has pixels that are further away than half a step.
    assert abs(scale.at(day) - pixel) <= (scale.step / 2 if days else scale.step) + 1e-6


def test_a_month_has_ticks_on_days() -> None:
    ticks = day_ticks(date(2026, 10, 23), date(2026, 11, 22), 6)
    assert [tick.day.day for tick in ticks] == [23, 30, 6, 13, 20]
    assert {tick.kind for tick in ticks} == {TickKind.DAY}


def test_half_a_year_has_ticks_on_the_first_of_months() -> None:
    ticks = day_ticks(date(2026, 5, 23), date(2026, 11, 22), 8)
    assert [tick.day for tick in ticks] == [date(2026, month, 1) for month in range(6, 12)]
    assert {tick.kind for tick in ticks} == {TickKind.MONTH}


def test_some_years_name_the_year_at_january() -> None:
    ticks = day_ticks(date(2025, 1, 1), date(2026, 12, 31), 8)
    assert [tick.kind for tick in ticks if tick.day.month == 1] == [TickKind.YEAR] * 2


def test_fifty_years_have_ticks_on_round_years() -> None:
    ticks = day_ticks(date(1976, 3, 1), date(2026, 11, 22), 8)
    assert [tick.day.year for tick in ticks] == [1980, 1990, 2000, 2010, 2020]


@given(DAYS, st.integers(0, 20_000), st.integers(2, 20))
def test_ticks_lie_in_the_range_and_are_not_too_many(first: date, days: int, most: int) -> None:
    last = min(first + timedelta(days=days), date(2230, 1, 1))
    ticks = day_ticks(first, last, most)
    assert all(first <= tick.day <= last for tick in ticks)
    assert len(ticks) <= most + 1


def test_a_running_total_begins_with_what_was_before() -> None:
    first = date(2026, 11, 1)
    days = [(date(2026, 11, 3), 2), (first, 5), (date(2026, 11, 3), 1), (date(2025, 1, 1), 99)]
    assert cumulative(first, date(2026, 11, 4), 10, days) == [15, 15, 18, 18]


@given(st.integers(0, 5), st.integers(0, 20_000), st.integers(2, 3_000))
def test_decimation_keeps_both_ends_and_the_order(start: int, count: int, most: int) -> None:
    kept = decimate(start, start + count, most)
    assert kept[0] == start
    assert kept[-1] == start + count
    assert kept == sorted(set(kept))
    assert len(kept) <= max(2, most)


def test_few_points_are_all_kept() -> None:
    assert decimate(3, 7, 100) == [3, 4, 5, 6, 7]


def test_weeks_add_up_and_empty_ones_are_kept() -> None:
    days = [(date(2026, 11, 2), 5.0), (date(2026, 11, 8), 2.0), (date(2026, 11, 22), 1.0)]
    weeks = by_week(days, date(2026, 11, 1), date(2026, 11, 22), 0)
    assert [week.first for week in weeks] == [
        date(2026, 10, 26),
        date(2026, 11, 2),
        date(2026, 11, 9),
        date(2026, 11, 16),
    ]
    assert [(week.total, week.count) for week in weeks] == [(0, 0), (7, 2), (0, 0), (1, 1)]


def test_months_add_up() -> None:
    days = [(date(2026, 1, 31), 5.0), (date(2026, 2, 1), 2.0), (date(2027, 1, 1), 9.0)]
    assert by_month(days, date(2026, 1, 10), date(2026, 3, 5)) == [
        Bucket(date(2026, 1, 1), date(2026, 1, 31), 5.0, 1),
        Bucket(date(2026, 2, 1), date(2026, 2, 28), 2.0, 1),
        Bucket(date(2026, 3, 1), date(2026, 3, 31), 0.0, 0),
    ]


@pytest.mark.repeats
@given(st.lists(st.tuples(st.dates(date(2020, 1, 1), date(2022, 12, 31)), st.integers(0, 99))))
def test_buckets_lose_nothing(days: list[tuple[date, int]]) -> None:
    first, last = date(2020, 1, 1), date(2022, 12, 31)
    total = sum(points for _, points in days)
    floats = [(day, float(points)) for day, points in days]
    assert sum(week.total for week in by_week(floats, first, last, 6)) == total
    assert sum(month.total for month in by_month(floats, first, last)) == total


def test_averages_are_over_days_with_points() -> None:
    monday = date(2026, 11, 2)
    days = [(monday, 10), (monday + timedelta(7), 20), (monday + timedelta(14), 0)]
    assert weekday_averages([*days, (monday + timedelta(5), 7)]) == {0: 15.0, 5: 7.0}


def test_smoothing_takes_the_neighbours() -> None:
    assert smoothed([0, 0, 10, 0, 0], reach=1) == [0, 10 / 3, 10 / 3, 10 / 3, 0]
    assert smoothed([]) == []


@pytest.mark.parametrize(
    ("points", "level"),
    [(0, 0), (1, 1), (5, 1), (6, 2), (12, 2), (13, 3), (24, 3), (25, 4), (900, 4)],
)
def test_heat_levels_are_those_of_the_rules(points: int, level: int) -> None:
    assert heat_level(points) == level


@pytest.mark.repeats
@given(st.integers(1900, 2200), st.integers(0, 6))
def test_every_day_of_a_year_has_a_cell_of_its_own(year: int, first_weekday: int) -> None:
    cells = year_cells(year, first_weekday)
    assert (
        len(cells) == len(set(cells.values())) == (date(year, 12, 31) - date(year, 1, 1)).days + 1
    )
    assert all(0 <= column <= 53 and 0 <= row <= 6 for column, row in cells.values())
    assert all(row == (day.weekday() - first_weekday) % 7 for day, (_, row) in cells.items())


def test_words_grow_with_their_counts() -> None:
    sizes = shares({"run": 40, "lunch": 5, "dad": 14}, 1.0, 2.0)
    assert sizes["run"] == 2.0
    assert sizes["lunch"] == 1.0
    assert 1.0 < sizes["dad"] < 2.0
    assert shares({"run": 3, "dad": 3}, 1.0, 2.0) == {"run": 1.5, "dad": 1.5}
    assert shares({}, 1.0, 2.0) == {}
