"""What the charts show, and the two charts of years and goals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.stats import Charts, DayTotal
from aimstars_desktop.ui.stats.charts.base import Chart
from aimstars_desktop.ui.stats.charts.pixels import YearPixels
from aimstars_desktop.ui.stats.charts.tallies import TallyChart, TallyRow
from aimstars_desktop.ui.stats.prepared import prepare

TODAY = date(2026, 11, 22)
Show = Callable[[Chart], None]


def charts(*totals: DayTotal) -> Charts:
    return Charts(date(2026, 10, 1), TODAY, totals, 0, (), {}, date(2026, 10, 1))


def test_weeks_begin_with_the_first_written_day_on_the_chosen_weekday() -> None:
    found = prepare(
        charts(
            DayTotal(date(2026, 10, 5), 1, 0, 0),
            DayTotal(date(2026, 11, 4), 12, 2, 1),
            DayTotal(date(2026, 11, 22), 5, 1, 0),
        ),
        first_weekday=7,
    )
    assert [(week.first, week.proud, week.grow) for week in found.weeks] == [
        (date(2026, 11, 1), 2, 1),
        (date(2026, 11, 8), 0, 0),
        (date(2026, 11, 15), 0, 0),
        (date(2026, 11, 22), 1, 0),
    ]
    assert [(month.first.month, month.proud, month.grow) for month in found.months] == [(11, 3, 1)]
    assert found.averages == {1: 1, 3: 12, 7: 5}


def test_an_empty_span_has_nothing_to_show() -> None:
    found = prepare(charts(), first_weekday=1)
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
    chart.show_data(2026, {TODAY: (1, 2), date(2026, 2, 3): (0, 1)}, TODAY)
    show(chart)
    assert chart.summary() == "2026: 2 days written, 0 of them only proud."
    assert [row[1:] for row in chart.table().rows] == [(1, 2), (0, 1)]
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.cursor_day == date(2026, 10, 22)
    assert chart.current_text().endswith("nothing written")


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
