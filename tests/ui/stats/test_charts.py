"""Every chart can be read, walked, clicked, zoomed and taken along."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.preferences import Appearance
from aimstars_desktop.ui.stats.charts.bars import Bar, BarChart
from aimstars_desktop.ui.stats.charts.base import Chart, ChartTable
from aimstars_desktop.ui.stats.charts.chart_card import ChartCard
from aimstars_desktop.ui.stats.charts.heatmap import HeatLegend, YearHeatmap
from aimstars_desktop.ui.stats.charts.line import LineChart, LineData
from aimstars_desktop.ui.stats.charts.stacked import RatedSpan, RatingsChart
from aimstars_desktop.ui.stats.charts.words import WordCloud
from aimstars_desktop.ui.theme import theme

C = TypeVar("C", bound=Chart)
TODAY = date(2026, 11, 22)
FIRST = date(2026, 6, 1)
POINTS = {FIRST + timedelta(days=step): step % 9 for step in range((TODAY - FIRST).days + 1)}
WEEKS = [
    RatedSpan(TODAY - timedelta(7 * n + 6), TODAY - timedelta(7 * n), 7 - n % 4, n % 5)
    for n in reversed(range(20))
]


@pytest.fixture(autouse=True)
def _own_locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def _line() -> LineChart:
    chart = LineChart("Points over time")
    chart.show_data(LineData(FIRST, TODAY, 100, tuple(POINTS.items())))
    return chart


def _bars() -> BarChart:
    chart = BarChart("Average by weekday", "Weekday", "Points")
    bars = [Bar("M", 19.5, "Monday"), Bar("T", None, "Tuesday"), Bar("S", 61, "Saturday")]
    chart.show_data(bars, "Saturdays are your best days.")
    return chart


def _heatmap() -> YearHeatmap:
    chart = YearHeatmap("2026", TODAY, 1)
    chart.show_data(2026, POINTS)
    return chart


def _words() -> WordCloud:
    chart = WordCloud("What you write about")
    chart.show_data({"run": 40, "morning": 30, "dad": 14, "lunch": 5})
    return chart


def _ratings() -> RatingsChart:
    chart = RatingsChart("Proud and grow")
    chart.show_data(WEEKS)
    return chart


MAKERS: list[Callable[[], Chart]] = [_line, _bars, _heatmap, _words, _ratings]
EMPTY: list[Callable[[], Chart]] = [
    lambda: LineChart("Points over time"),
    lambda: BarChart("Average by weekday", "Weekday", "Points"),
    lambda: YearHeatmap("2026", TODAY),
    lambda: WordCloud("What you write about"),
    lambda: RatingsChart("Proud and grow"),
]


@pytest.fixture(params=MAKERS, ids=["line", "bars", "heatmap", "words", "ratings"])
def chart(request: pytest.FixtureRequest, qtbot: QtBot) -> Chart:
    chart: Chart = request.param()
    return _shown(chart, qtbot)


def _shown(chart: C, qtbot: QtBot) -> C:
    qtbot.addWidget(chart)
    chart.resize(640, 220)
    chart.show()
    return chart


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
def test_a_chart_without_data_is_no_bug(maker: Callable[[], Chart], qtbot: QtBot) -> None:
    chart = _shown(maker(), qtbot)
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


# --- points over time ----------------------------------------------------------------------------


def test_the_line_says_what_was_gained(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    gained = sum(POINTS.values())
    assert chart.summary() == (
        f"From 1 Jun 2026 to 22 Nov 2026: {gained} points earned, {gained + 100} in all."
    )
    assert chart.table().rows[0] == ("Sun 22 Nov 2026", "3", f"{gained + 100}")


def test_a_click_on_the_line_opens_the_day(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    plot = chart.plot_area()
    with qtbot.waitSignal(chart.clicked) as signal:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(plot.right()), 60))
    assert signal.args == [TODAY]


def test_the_pointer_finds_the_nearest_day(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    qtbot.mouseMove(chart, QPoint(round(chart.plot_area().left()) + 1, 80))
    qtbot.waitUntil(lambda: chart.cursor_day == FIRST)
    assert chart.current_text() == "Monday, 1 June 2026: 100 points"


def test_the_line_is_walked_and_opened_by_keys(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_day == TODAY
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_day == TODAY - timedelta(days=1)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.cursor_day == FIRST
    with qtbot.waitSignal(chart.clicked) as signal:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert signal.args == [FIRST]


def test_time_runs_left_to_right_also_where_reading_does_not(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.cursor_day == FIRST + timedelta(days=1)


def test_the_wheel_zooms_around_the_pointer(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    _turn(chart, QPointF(chart.plot_area().right(), 80), 120)
    first, last = chart.view
    assert first > FIRST
    assert last == TODAY
    _turn(chart, QPointF(chart.plot_area().right(), 80), -240)
    assert chart.view == (FIRST, TODAY)


def test_zooming_ends_at_a_week_and_at_everything(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    for _ in range(20):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    first, last = chart.view
    assert (last - first).days == 6
    for _ in range(20):
        qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.view == (FIRST, TODAY)


def test_dragging_moves_the_view_and_opens_nothing(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    chart.zoom(0.25, 1.0)
    _, before = chart.view
    with qtbot.assertNotEmitted(chart.clicked):
        qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(300, 80))
        qtbot.mouseMove(chart, QPoint(360, 80))
        qtbot.waitUntil(lambda: chart.view[1] < before)
        qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(360, 80))


def test_a_double_click_shows_everything_and_opens_nothing(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    chart.zoom(0.25, 1.0)
    place = QPoint(300, 80)
    with qtbot.assertNotEmitted(chart.clicked):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert chart.view == (FIRST, TODAY)
    assert not chart._click_timer.isActive()


def test_walking_out_of_the_view_brings_it_along(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    chart.zoom(0.1, 1.0)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.view[0] == FIRST


def test_other_points_in_the_same_range_keep_the_zoom(qtbot: QtBot) -> None:
    chart = _shown(_line(), qtbot)
    chart.zoom(0.25, 1.0)
    view = chart.view
    chart.show_data(LineData(FIRST, TODAY, 0, tuple(POINTS.items())))
    assert chart.view == view
    chart.show_data(LineData(FIRST + timedelta(days=1), TODAY))
    assert chart.view == (FIRST + timedelta(days=1), TODAY)


def test_a_range_of_one_day_can_be_shown(qtbot: QtBot) -> None:
    chart = LineChart("Points over time")
    chart.show_data(LineData(TODAY, TODAY, 0, ((TODAY, 5),)))
    _shown(chart, qtbot).grab()
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.view == (TODAY, TODAY)


def test_a_range_that_runs_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="backwards"):
        LineData(TODAY, FIRST)


# --- bars, year, words, ratings ------------------------------------------------------------------


def test_bars_say_their_value(qtbot: QtBot) -> None:
    chart = _shown(_bars(), qtbot)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_text() == "Monday: 19.5"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_text() == "Tuesday: nothing"
    with qtbot.waitSignal(chart.chosen) as signal:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert signal.args == [1]


def test_a_click_in_the_year_opens_the_day(qtbot: QtBot) -> None:
    chart = _shown(_heatmap(), qtbot)
    grid, side = chart._grid(chart.rect().toRectF())
    square = chart._square(grid, side, chart._cells[date(2026, 8, 15)])
    with qtbot.waitSignal(chart.clicked) as signal:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=square.center().toPoint())
    assert signal.args == [date(2026, 8, 15)]


def test_the_year_is_walked_but_not_into_the_future(qtbot: QtBot) -> None:
    chart = _shown(_heatmap(), qtbot)
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


def test_the_year_says_its_sum(qtbot: QtBot) -> None:
    chart = _shown(_heatmap(), qtbot)
    days = sum(points > 0 for points in POINTS.values())
    assert chart.summary() == (
        f"2026: {sum(POINTS.values())} points on {days} days, at most 8 on one day."
    )
    chart.show_data(2025, {})
    assert chart.summary() == "No points in 2025."


def test_the_year_is_as_tall_as_its_width_asks(qtbot: QtBot) -> None:
    chart = _shown(_heatmap(), qtbot)
    assert chart.heightForWidth(1000) > chart.heightForWidth(500)


def test_the_legend_is_named(qtbot: QtBot) -> None:
    legend = HeatLegend()
    qtbot.addWidget(legend)
    assert legend.accessibleName() == "Colours from less to more"
    assert not legend.grab().isNull()


def test_a_word_is_searched_by_a_click_and_by_keys(qtbot: QtBot) -> None:
    chart = _shown(_words(), qtbot)
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


def test_words_stay_inside_and_apart(qtbot: QtBot) -> None:
    chart = WordCloud("What you write about")
    chart.show_data({f"word{n}": 50 - n for n in range(30)})
    _shown(chart, qtbot).resize(300, 150)
    words = chart._words(chart.rect().toRectF())
    assert len(words) >= 15
    for index, word in enumerate(words):
        assert chart.rect().toRectF().contains(word.rect)
        assert not any(word.rect.intersects(other.rect) for other in words[:index])


def test_ratings_are_walked_from_week_to_week(qtbot: QtBot) -> None:
    chart = _shown(_ratings(), qtbot)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current_text() == "16 – 22 Nov: 7 proud, 0 grow"
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current_text() == "9 – 15 Nov: 6 proud, 1 grow"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current_text() == "16 – 22 Nov: 7 proud, 0 grow"


# --- the card around a chart ---------------------------------------------------------------------


@pytest.fixture
def card(qtbot: QtBot) -> ChartCard:
    card = ChartCard(_line(), "Every point you earned")
    qtbot.addWidget(card)
    card.resize(700, 300)
    card.show()
    return card


def test_a_chart_can_be_read_as_a_table(card: ChartCard) -> None:
    card.show_table()
    view = card.findChild(QTableView)
    assert view is not None
    assert view.isVisible()
    assert not card.chart.isVisible()
    assert view.accessibleName() == "Points over time"
    assert view.model().rowCount() == len(card.chart.table().rows)
    card.show_table(shown=False)
    assert card.chart.isVisible()


def test_the_table_follows_the_data(card: ChartCard) -> None:
    card.show_table()
    chart = card.chart
    assert isinstance(chart, LineChart)
    chart.show_data(LineData(TODAY, TODAY, 0, ((TODAY, 5),)))
    view = card.findChild(QTableView)
    assert view is not None
    assert view.model().rowCount() == 1


def test_too_little_data_is_said(card: ChartCard) -> None:
    card.show_empty("Two more days of writing, and there is a line to see.")
    assert card.empty_text.startswith("Two more days")
    card.show_chart()
    assert card.empty_text == ""


def test_a_chart_is_copied_as_picture_and_as_values(card: ChartCard, qapp: QApplication) -> None:
    action = next(
        action for action in card._menu_button.menu().actions() if "Copy" in action.text()
    )
    action.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.text().startswith("Day\tPoints that day\tPoints in all\r\n")


def test_a_chart_is_saved_as_png_svg_and_csv(card: ChartCard, tmp_path: Path) -> None:
    card.save_picture(tmp_path / "points.png")
    card.save_picture(tmp_path / "points.svg")
    card.save_values(tmp_path / "points.csv")
    assert (tmp_path / "points.png").read_bytes().startswith(b"\x89PNG")
    svg = (tmp_path / "points.svg").read_text(encoding="utf-8")
    assert "<title>Points over time</title>" in svg
    csv = (tmp_path / "points.csv").read_text(encoding="utf-8-sig")
    assert csv.splitlines()[0] == "Day,Points that day,Points in all"


@pytest.mark.parametrize("name", ["points.png", "points.svg", "points.csv"])
@pytest.mark.qt_log_ignore("QSvgPaintEngine", "QPainter::begin", "QSvgGenerator")
def test_a_file_that_cannot_be_written_is_told(
    card: ChartCard, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    save = card.save_values if name.endswith("csv") else card.save_picture
    with qtbot.waitSignal(card.problem) as signal:
        save(tmp_path / "nowhere" / name)
    (error,) = signal.args or [None]
    assert isinstance(error, WorldError)
    assert str(error) == f"The file {name} could not be written."


def test_a_table_with_ragged_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="headers"):
        ChartTable(("one", "two"), (("1",),))


def _turn(chart: Chart, place: QPointF, angle: int) -> None:
    event = QWheelEvent(
        place,
        chart.mapToGlobal(place),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart, event)
