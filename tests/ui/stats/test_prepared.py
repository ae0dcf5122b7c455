"""What the charts show, and the two charts of years and goals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.stats import Charts, DayTotal
from aimstars_desktop.ui.stats.chart_data import prepare
from aimstars_desktop.ui.stats.charts.base import Chart
from aimstars_desktop.ui.stats.charts.pixels import YearPixels
from aimstars_desktop.ui.stats.charts.tallies import TallyChart, TallyRow

TODAY = date(2026, 11, 22)
KEPT = date(2026, 1, 9)
Show = Callable[[Chart], None]


def charts(*totals: DayTotal) -> Charts:
    return Charts(date(2026, 10, 1), TODAY, totals, 0, (), {}, date(2026, 10, 1))


def test_weeks_begin_with_the_first_written_day_on_the_chosen_weekday() -> None:
    found = prepare(
        charts(
            DayTotal(date(2026, 10, 5), 1, 0, 0),
            DayTotal(date(2026, 11, 4), 12, 2, 1),
            DayTotal(date(2026, 11, 12), 0, 0, 0, 2),
            DayTotal(date(2026, 11, 22), 5, 1, 0),
        ),
        first_weekday=6,
    )
    assert [(week.first, week.proud, week.grow, week.unrated) for week in found.weeks] == [
        (date(2026, 11, 1), 2, 1, 0),
        (date(2026, 11, 8), 0, 0, 2),
        (date(2026, 11, 15), 0, 0, 0),
        (date(2026, 11, 22), 1, 0, 0),
    ]
    (month,) = found.months
    assert (month.first.month, month.proud, month.grow, month.unrated) == (11, 3, 1, 2)
    assert found.averages == {0: 1, 2: 12, 6: 5}


def test_an_empty_span_has_nothing_to_show() -> None:
    found = prepare(charts(), first_weekday=0)
    assert (found.days, found.averages) == ((), {})
    assert not any(week.proud or week.grow for week in found.weeks)


def test_goals_can_be_read_row_by_row(show: Show, qtbot: QtBot) -> None:
    chart = TallyChart("Goals by category")
    chart.show_data([TallyRow("Learning", 3, 1), TallyRow("Home", 0, 2)])
    show(chart)
    assert chart.summary() == "3 of 6 goals reached."
    assert chart.table().rows == (("Learning", 3, 1), ("Home", 0, 2))
    for _ in range(3):
        qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current_text() == "Home: 0 completed, 2 not this time"


def test_a_pixel_is_a_day(show: Show, qtbot: QtBot) -> None:
    chart = YearPixels("2026 in pixels", TODAY)
    chart.show_data(2026, {TODAY: (1, 2, 0), date(2026, 2, 3): (0, 1, 0), KEPT: (0, 0, 1)}, TODAY)
    show(chart)
    assert chart.summary() == "2026: you wrote on 3 days; on 0 of them, every entry is proud."
    assert [row[1:] for row in chart.table().rows] == [(1, 2, 0), (0, 1, 0), (0, 0, 1)]
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.cursor_day == date(2026, 10, 22)
    assert chart.current_text().endswith("nothing written")


@pytest.mark.parametrize("size", [(1200, 260), (400, 260), (640, 900)])
def test_pixels_are_square(show: Show, size: tuple[int, int]) -> None:
    chart = YearPixels("2026 in pixels", TODAY)
    chart.show_data(2026, {}, TODAY)
    show(chart)
    chart.resize(*size)
    rect = QRectF(chart.rect())
    squares = [chart._square(rect, date(2026, month, 28)) for month in range(1, 13)]
    assert all(rect.contains(square) for square in squares)
    assert {round(square.width() - square.height(), 6) for square in squares} == {0}


def test_days_to_come_and_days_that_do_not_exist_cannot_be_chosen(show: Show) -> None:
    chart = YearPixels("2026 in pixels", TODAY)
    chart.show_data(2026, {}, TODAY)
    show(chart)
    found = {
        chart.day_at(QPointF(x, y))
        for x in range(0, chart.width(), 4)
        for y in range(0, chart.height(), 4)
    }
    days = {day for day in found if day is not None}
    assert len(days) == (TODAY - date(2025, 12, 31)).days
    assert max(days) == TODAY
