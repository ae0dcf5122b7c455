"""Every chart can be read, walked and painted, with much, little or nothing to show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.domain.weeks import MONDAY
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats.charts.bars import Bar, BarChart
from aimstars_desktop.ui.stats.charts.base import Chart
from aimstars_desktop.ui.stats.charts.best_days import MOST_ENTRIES, BestDays
from aimstars_desktop.ui.stats.charts.heat_legend import HeatLegend
from aimstars_desktop.ui.stats.charts.heatmap import YearHeatmap
from aimstars_desktop.ui.stats.charts.line import LineChart
from aimstars_desktop.ui.stats.charts.stacked import RatingsChart
from aimstars_desktop.ui.stats.charts.word_cloud import WordCloud

TODAY = date(2026, 11, 22)
FIRST = date(2026, 6, 1)


EMPTY: list[Callable[[], Chart]] = [
    lambda: LineChart("Points over time"),
    lambda: BarChart("Average by weekday", "Weekday", "Points"),
    lambda: YearHeatmap("2026", TODAY, MONDAY),
    lambda: WordCloud("What you write about"),
    lambda: RatingsChart("Proud and grow"),
    lambda: BestDays("Top days"),
]


@pytest.fixture(params=["line", "bars", "heatmap", "words", "ratings", "best"])
def chart(request: pytest.FixtureRequest) -> Chart:
    chart: Chart = request.getfixturevalue(request.param)
    return chart


def test_values_side_by_side_have_the_same_places(show: Callable[[Chart], None]) -> None:
    chart = BarChart("Average by weekday", "Weekday", "Points")
    chart.show_data([Bar("M", 8.0, "Monday"), Bar("T", 6.96, "Tuesday"), Bar("S", None)], "")
    show(chart)
    assert [chart.table().text(row, 1) for row in range(3)] == ["8", "7", ""]
    chart.show_data([Bar("M", 8.0, "Monday"), Bar("T", 7.25, "Tuesday")], "")
    assert [chart.table().text(row, 1) for row in range(2)] == ["8.0", "7.3"]
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_text() == "Monday: 8.0"


def test_a_screen_reader_hears_a_chart_with_its_summary(chart: Chart) -> None:
    spoken = QAccessible.queryAccessibleInterface(chart)
    assert spoken.role() is QAccessible.Role.Chart
    assert spoken.text(QAccessible.Text.Name) == chart.title
    summary = spoken.text(QAccessible.Text.Description)
    assert summary == chart.summary()
    assert summary.endswith(".")


def test_the_keyboard_finds_a_value_to_say(chart: Chart, qtbot: QtBot) -> None:
    assert chart.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert chart.current_text() == ""
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    spoken = QAccessible.queryAccessibleInterface(chart)
    assert spoken.text(QAccessible.Text.Value) == chart.current_text() != ""


def test_the_table_has_the_same_data(chart: Chart) -> None:
    table = chart.table()
    assert table.rows
    assert all(len(row) == len(table.headers) for row in table.rows)


@pytest.mark.parametrize("appearance", [Appearance.DARK, Appearance.LIGHT])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_chart_paints_itself_in_either_theme_and_direction(
    chart: Chart, appearance: Appearance, direction: Qt.LayoutDirection
) -> None:
    theme().choose(appearance)
    chart.setLayoutDirection(direction)
    image = chart.grab().toImage()
    colours = {
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert len(colours) > 3
    theme().choose(Appearance.SYSTEM)


@pytest.mark.parametrize("maker", EMPTY)
def test_a_chart_without_data_is_no_bug(
    maker: Callable[[], Chart], show: Callable[[Chart], None], qtbot: QtBot
) -> None:
    chart = maker()
    show(chart)
    assert not chart.grab().isNull()
    assert chart.table().rows == ()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Plus):
        qtbot.keyClick(chart, key)
    qtbot.mouseMove(chart, QPoint(50, 50))


def test_a_chart_becomes_very_small_without_a_fault(chart: Chart) -> None:
    chart.setMinimumSize(1, 1)
    for width, height in ((1, 1), (40, 10), (10, 200)):
        chart.resize(width, height)
        chart.grab()


def test_bars_say_their_value(bars: BarChart, qtbot: QtBot) -> None:
    chart = bars
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_text() == "Monday: 19.5"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_text() == "Tuesday: nothing"
    with qtbot.waitSignal(chart.chosen) as signal:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert signal.args == [1]


def test_a_click_in_the_year_opens_the_day(heatmap: YearHeatmap, qtbot: QtBot) -> None:
    chart = heatmap
    grid, side = chart._grid(chart.rect().toRectF())
    square = chart._square(grid, side, chart._cells[date(2026, 8, 15)])
    with qtbot.waitSignal(chart.clicked) as signal:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=square.center().toPoint())
    assert signal.args == [date(2026, 8, 15)]


def test_the_year_is_walked_but_not_into_the_future(heatmap: YearHeatmap, qtbot: QtBot) -> None:
    chart = heatmap
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_day == TODAY
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.cursor_day == TODAY
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_day == TODAY - timedelta(days=7)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.cursor_day == date(2026, 1, 1)
    grid, side = chart._grid(chart.rect().toRectF())
    future = chart._square(grid, side, chart._cells[date(2026, 12, 24)])
    assert chart.day_at(future.center()) is None


def test_the_year_says_its_sum(heatmap: YearHeatmap, points: dict[date, int]) -> None:
    chart = heatmap
    days = sum(earned > 0 for earned in points.values())
    assert chart.summary() == (
        f"2026: {sum(points.values())} points on {days} days, at most 8 on one day."
    )
    chart.show_data(2025, {})
    assert chart.summary() == "No points in 2025."


def test_the_year_is_as_tall_as_its_width_asks(heatmap: YearHeatmap, qtbot: QtBot) -> None:
    chart = heatmap
    assert chart.heightForWidth(1000) > chart.heightForWidth(500)


def test_the_legend_is_named(qtbot: QtBot) -> None:
    legend = HeatLegend()
    qtbot.addWidget(legend)
    assert legend.accessibleName() == "Colours from less to more"
    assert not legend.grab().isNull()


def test_a_word_is_searched_by_a_click_and_by_keys(words: WordCloud, qtbot: QtBot) -> None:
    chart = words
    placed = {word.word: word for word in chart._words(chart.rect().toRectF())}
    assert set(placed) == {"run", "morning", "dad", "lunch"}
    assert placed["run"].size > placed["lunch"].size
    place = placed["morning"].rect.center().toPoint()
    with qtbot.waitSignal(chart.chosen) as signal:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == ["morning"]
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.chosen):
        qtbot.keyClick(chart, Qt.Key.Key_Return)


def test_words_stay_inside_the_chart_and_do_not_overlap(show: Callable[[Chart], None]) -> None:
    chart = WordCloud("What you write about")
    chart.show_data({f"word{n}": 50 - n for n in range(30)})
    show(chart)
    chart.resize(300, 150)
    words = chart._words(chart.rect().toRectF())
    assert len(words) >= 15
    for index, word in enumerate(words):
        assert chart.rect().toRectF().contains(word.rect)
        assert not any(word.rect.intersects(other.rect) for other in words[:index])


def test_ratings_are_walked_from_week_to_week(ratings: RatingsChart, qtbot: QtBot) -> None:
    chart = ratings
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current_text() == "16 – 22 Nov: 7 proud, 0 grow"
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current_text() == "9 – 15 Nov: 6 proud, 1 grow"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_text() == "16 – 22 Nov: 7 proud, 0 grow"


def test_the_best_days_are_read_with_all_their_entries(best: BestDays) -> None:
    rows = best.table().rows
    assert [row[3] for row in rows] == [
        *(f"Moment {number}" for number in range(1, 8)),
        "A walk,\nand rain",
        None,
    ]
    assert rows[0] == (FIRST, 1026, "Proud", "Moment 1")
    assert rows[-1] == (date(2026, 7, 1), 1, None, None)
    assert best.table().text(7, 3) == "A walk, and rain"
    assert best.summary() == "Your best day was Monday, 1 June 2026, with 1026 points."


def test_the_best_days_are_walked_with_their_entries_and_opened(
    best: BestDays, qtbot: QtBot
) -> None:
    qtbot.keyClick(best, Qt.Key.Key_Down)
    said = best.current_text().split(" \N{MIDDLE DOT} ")
    assert said[:2] == ["Monday, 1 June 2026: 1026 points", "Moment 1"]
    assert said[MOST_ENTRIES:] == ["Moment 5", "2 more entries"]
    qtbot.keyClick(best, Qt.Key.Key_Down)
    with qtbot.waitSignal(best.clicked) as signal:
        qtbot.keyClick(best, Qt.Key.Key_Return)
    assert signal.args == [TODAY]


def test_a_click_on_one_of_the_best_days_opens_it(best: BestDays, qtbot: QtBot) -> None:
    places = best._boxes(best.rect().toRectF())
    assert best.minimumSizeHint().height() >= places[-1].bottom()
    with qtbot.waitSignal(best.clicked) as signal:
        qtbot.mouseClick(best, Qt.MouseButton.LeftButton, pos=places[1].center().toPoint())
    assert signal.args == [TODAY]
