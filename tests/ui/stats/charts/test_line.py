"""Points over time: pointing, clicking, walking, zooming, panning."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.stats.charts.base import Chart
from aimstars_desktop.ui.stats.charts.line import LineChart, LineData
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage
from tests.ui.inspection import NOTCH, turn_wheel

TODAY = date(2026, 11, 22)
FIRST = date(2026, 6, 1)


def test_the_line_says_what_was_gained(line: LineChart, points: dict[date, int]) -> None:
    chart = line
    gained = sum(points.values())
    assert chart.summary() == (
        f"From 1 Jun 2026 to 22 Nov 2026: {gained} points earned, {gained + 100} in all."
    )
    assert chart.table().rows[0] == (TODAY, 3, gained + 100)


def test_a_click_on_the_line_opens_the_day(line: LineChart, qtbot: QtBot) -> None:
    chart = line
    plot = chart.plot_area()
    with qtbot.waitSignal(chart.clicked) as signal:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(plot.right()), 60))
    assert signal.args == [TODAY]


def test_the_pointer_finds_the_nearest_day(line: LineChart, qtbot: QtBot) -> None:
    chart = line
    qtbot.mouseMove(chart, QPoint(round(chart.plot_area().left()) + 1, 80))
    qtbot.waitUntil(lambda: chart.cursor_day == FIRST)
    assert chart.current_text() == "Monday, 1 June 2026: 100 points"


def test_the_line_is_walked_and_opened_by_keys(line: LineChart, qtbot: QtBot) -> None:
    chart = line
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_day == TODAY
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_day == TODAY - timedelta(days=1)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.cursor_day == FIRST
    with qtbot.waitSignal(chart.clicked) as signal:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert signal.args == [FIRST]


def test_time_runs_left_to_right_also_where_reading_does_not(line: LineChart, qtbot: QtBot) -> None:
    chart = line
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.cursor_day == FIRST + timedelta(days=1)


def test_the_wheel_with_ctrl_zooms_around_the_pointer(line: LineChart, qtbot: QtBot) -> None:
    chart = line
    place = QPointF(chart.plot_area().right(), 80)
    turn_wheel(chart, NOTCH, place, Qt.KeyboardModifier.ControlModifier)
    first, last = chart.view
    assert first > FIRST
    assert last == TODAY
    turn_wheel(chart, -2 * NOTCH, place, Qt.KeyboardModifier.ControlModifier)
    assert chart.view == (FIRST, TODAY)


def test_the_wheel_belongs_to_the_page_without_ctrl_and_at_the_end_of_the_zoom(
    line: LineChart, qtbot: QtBot
) -> None:
    page, control = ScrollPage(), Qt.KeyboardModifier.ControlModifier
    qtbot.addWidget(page)
    line.setMinimumHeight(600)
    page.setWidget(line)
    page.resize(400, 300)
    page.show()
    bar = page.verticalScrollBar()
    turn_wheel(line, -NOTCH)
    assert bar.value()
    assert line.view == (FIRST, TODAY)
    scrolled = bar.value()
    turn_wheel(line, -NOTCH, held=control)  # everything is in view already
    assert bar.value() > scrolled
    bar.setValue(scrolled)
    turn_wheel(line, NOTCH, held=control)
    assert bar.value() == scrolled
    assert line.view != (FIRST, TODAY)
    page.takeWidget()


def test_a_pinch_zooms_around_the_pointer(line: LineChart) -> None:
    chart = line
    _pinch(chart, QPointF(chart.plot_area().left(), 80), 0.5)
    first, last = chart.view
    assert first == FIRST
    assert last < TODAY
    _pinch(chart, QPointF(chart.plot_area().left(), 80), -0.6)
    assert chart.view == (FIRST, TODAY)


def test_other_gestures_of_a_touchpad_do_not_zoom(line: LineChart) -> None:
    chart = line
    kind = Qt.NativeGestureType.RotateNativeGesture
    _pinch(chart, QPointF(chart.plot_area().left(), 80), 0.5, kind)
    assert chart.view == (FIRST, TODAY)


def test_zooming_ends_at_a_week_and_at_everything(line: LineChart, qtbot: QtBot) -> None:
    chart = line
    for _ in range(20):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    first, last = chart.view
    assert (last - first).days == 6
    for _ in range(20):
        qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.view == (FIRST, TODAY)


def test_dragging_moves_the_view_and_opens_nothing(line: LineChart, qtbot: QtBot) -> None:
    chart = line
    chart.zoom(0.25, 1.0)
    _, before = chart.view
    with qtbot.assertNotEmitted(chart.clicked):
        qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(300, 80))
        qtbot.mouseMove(chart, QPoint(360, 80))
        qtbot.waitUntil(lambda: chart.view[1] < before)
        qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(360, 80))


def test_a_double_click_shows_everything_and_opens_nothing(line: LineChart, qtbot: QtBot) -> None:
    chart = line
    chart.zoom(0.25, 1.0)
    place = QPoint(300, 80)
    with qtbot.assertNotEmitted(chart.clicked):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert chart.view == (FIRST, TODAY)
    assert not chart._click_timer.isActive()


def test_walking_out_of_the_view_brings_it_along(line: LineChart, qtbot: QtBot) -> None:
    chart = line
    chart.zoom(0.1, 1.0)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.view[0] == FIRST


def test_other_points_in_the_same_range_keep_the_zoom(
    line: LineChart, points: dict[date, int]
) -> None:
    chart = line
    chart.zoom(0.25, 1.0)
    view = chart.view
    chart.show_data(LineData(FIRST, TODAY, 0, tuple(points.items())))
    assert chart.view == view
    chart.show_data(LineData(FIRST + timedelta(days=1), TODAY))
    assert chart.view == (FIRST + timedelta(days=1), TODAY)


def test_a_range_of_one_day_can_be_shown(show: Callable[[Chart], None], qtbot: QtBot) -> None:
    chart = LineChart("Points over time")
    chart.show_data(LineData(TODAY, TODAY, 0, ((TODAY, 5),)))
    show(chart)
    chart.grab()
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.view == (TODAY, TODAY)


def test_a_range_that_runs_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="backwards"):
        LineData(TODAY, FIRST)


def _pinch(
    chart: Chart,
    place: QPointF,
    value: float,
    kind: Qt.NativeGestureType = Qt.NativeGestureType.ZoomNativeGesture,
) -> None:
    """Move two fingers on a touchpad apart, or together where the value is below 0."""
    event = QNativeGestureEvent(
        kind,
        QPointingDevice.primaryPointingDevice(),
        2,
        place,
        place,
        chart.mapToGlobal(place),
        value,
        QPointF(),
    )
    QApplication.sendEvent(chart, event)
