"""Charts with something to show, for the tests of all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.stats import TopDay
from aimstars_desktop.domain.weeks import MONDAY
from aimstars_desktop.ui.stats.charts.bars import Bar, BarChart
from aimstars_desktop.ui.stats.charts.base import Chart
from aimstars_desktop.ui.stats.charts.best_days import BestDays
from aimstars_desktop.ui.stats.charts.heatmap import YearHeatmap
from aimstars_desktop.ui.stats.charts.line import LineChart, LineData
from aimstars_desktop.ui.stats.charts.stacked import RatedSpan, RatingsChart
from aimstars_desktop.ui.stats.charts.word_cloud import WordCloud

TODAY = date(2026, 11, 22)
FIRST = date(2026, 6, 1)


@pytest.fixture(autouse=True)
def _british(british: None) -> None:
    """Format dates and numbers as in British English."""


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[Chart], None]:
    def show(chart: Chart) -> None:
        qtbot.addWidget(chart)
        chart.resize(640, 220)
        chart.show()

    return show


@pytest.fixture
def points() -> dict[date, int]:
    """The points of each day from June to November."""
    days = (TODAY - FIRST).days + 1
    return {FIRST + timedelta(days=step): step % 9 for step in range(days)}


@pytest.fixture
def line(show: Callable[[Chart], None], points: dict[date, int]) -> LineChart:
    chart = LineChart("Points over time")
    chart.show_data(LineData(FIRST, TODAY, 100, tuple(points.items())))
    show(chart)
    return chart


@pytest.fixture
def bars(show: Callable[[Chart], None]) -> BarChart:
    chart = BarChart("Average by weekday", "Weekday", "Points")
    data = [Bar("M", 19.5, "Monday"), Bar("T", None, "Tuesday"), Bar("S", 61, "Saturday")]
    chart.show_data(data, "Saturdays are your best days.")
    show(chart)
    return chart


@pytest.fixture
def heatmap(show: Callable[[Chart], None], points: dict[date, int]) -> YearHeatmap:
    chart = YearHeatmap("2026", TODAY, MONDAY)
    chart.show_data(2026, points)
    show(chart)
    return chart


@pytest.fixture
def words(show: Callable[[Chart], None]) -> WordCloud:
    chart = WordCloud("What you write about")
    chart.show_data({"run": 40, "morning": 30, "dad": 14, "lunch": 5})
    show(chart)
    return chart


@pytest.fixture
def ratings(show: Callable[[Chart], None]) -> RatingsChart:
    week = timedelta(days=7)
    chart = RatingsChart("Proud and grow")
    chart.show_data(
        [
            RatedSpan(TODAY - week * n - timedelta(days=6), TODAY - week * n, 7 - n % 4, n % 5)
            for n in reversed(range(20))
        ]
    )
    show(chart)
    return chart


@pytest.fixture
def best(show: Callable[[Chart], None]) -> BestDays:
    """Three days: with seven entries, with one in two lines, and with none."""
    many = tuple(
        Entry(number, FIRST, f"Moment {number}", Rating.PROUD if number % 2 else Rating.GROW)
        for number in range(1, 8)
    )
    one = Entry(8, TODAY, "A walk,\nand rain", Rating.GROW)
    chart = BestDays("Top days")
    chart.show_data(
        [TopDay(FIRST, 1026, many), TopDay(TODAY, 12, (one,)), TopDay(date(2026, 7, 1), 1, ())]
    )
    show(chart)
    return chart
