"""The calendar: its days by mouse and keyboard, its months, and what it says of them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.compat import override
from aimstars_desktop.domain.weeks import MONDAY
from aimstars_desktop.ui.widgets.day_marks import DayMark, days_away, month_cells, months_away
from aimstars_desktop.ui.widgets.month_calendar import MonthCalendar, MonthPicker

pytestmark = pytest.mark.usefixtures("british")

TODAY = date(2026, 11, 22)


@pytest.fixture
def calendar(qtbot: QtBot) -> MonthCalendar:
    calendar = MonthCalendar(TODAY, MONDAY)
    qtbot.addWidget(calendar)
    calendar.resize(280, 280)
    calendar.show()
    return calendar


def test_a_day_is_chosen_by_a_click(calendar: MonthCalendar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(calendar.day_chosen) as signal:
        _click(calendar, qtbot, date(2026, 11, 3))
    assert signal.args == [date(2026, 11, 3)]
    assert calendar.chosen == date(2026, 11, 3)


def test_a_future_day_cannot_be_chosen(calendar: MonthCalendar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(calendar.day_chosen):
        _click(calendar, qtbot, date(2026, 11, 23))
    assert calendar.chosen == TODAY


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 17)),
        (Qt.Key.Key_Right, date(2026, 11, 19)),
        (Qt.Key.Key_Up, date(2026, 11, 11)),
        (Qt.Key.Key_Down, TODAY),
        (Qt.Key.Key_PageUp, date(2026, 10, 18)),
        (Qt.Key.Key_PageDown, TODAY),
        (Qt.Key.Key_Home, date(2026, 11, 1)),
        (Qt.Key.Key_End, TODAY),
    ],
)
def test_the_keyboard_walks_and_chooses(
    calendar: MonthCalendar, qtbot: QtBot, key: Qt.Key, day: date
) -> None:
    calendar.choose(date(2026, 11, 18))
    with qtbot.assertNotEmitted(calendar.day_chosen):
        qtbot.keyClick(calendar.grid, key)
    assert calendar.grid.cursor_day == day
    assert calendar.month == day.replace(day=1)
    with qtbot.waitSignal(calendar.day_chosen) as signal:
        qtbot.keyClick(calendar.grid, Qt.Key.Key_Return)
    assert signal.args == [day]


def test_a_new_mark_paints_its_day_and_the_picture_is_that_of_a_whole_paint(
    calendar: MonthCalendar,
) -> None:
    grid = calendar.grid
    QApplication.processEvents()
    painted = PaintedRegion(grid)
    grid.set_marks({date(2026, 11, 3): DayMark.PROUD | DayMark.DRAFT})
    QApplication.processEvents()
    assert painted.region.boundingRect() == grid.rect_of(date(2026, 11, 3)).toAlignedRect()
    shown = grid.screen().grabWindow(calendar.winId()).toImage()
    calendar.update()
    QApplication.processEvents()
    assert grid.screen().grabWindow(calendar.winId()).toImage() == shown


def test_arrows_follow_the_reading_direction(calendar: MonthCalendar, qtbot: QtBot) -> None:
    calendar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    calendar.choose(date(2026, 11, 18))
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Left)
    assert calendar.grid.cursor_day == date(2026, 11, 19)
    left = calendar.grid.rect_of(date(2026, 11, 19)).left()
    assert left < calendar.grid.rect_of(date(2026, 11, 18)).left()


def test_other_months_are_reached_by_the_buttons(calendar: MonthCalendar, qtbot: QtBot) -> None:
    assert not calendar._next.isEnabled()
    with qtbot.waitSignal(calendar.month_shown) as signal:
        calendar._previous.click()
    assert signal.args == [date(2026, 10, 1)]
    assert calendar._title.text() == "October 2026"
    assert calendar.chosen == TODAY
    calendar._next.click()
    assert calendar.month == date(2026, 11, 1)


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no popups
def test_the_title_leads_to_month_and_year(calendar: MonthCalendar, qtbot: QtBot) -> None:
    calendar._title.click()
    picker = calendar.findChild(MonthPicker)
    assert picker is not None
    assert picker.year == 2026
    assert not picker.button(12).isEnabled()
    picker.show_year(2024)
    with qtbot.waitSignal(calendar.month_shown) as signal:
        picker.button(2).click()
    assert signal.args == [date(2024, 2, 1)]
    assert calendar.month == date(2024, 2, 1)


def test_the_focused_day_is_said_with_its_marks(calendar: MonthCalendar, qtbot: QtBot) -> None:
    calendar.set_marks(
        {date(2026, 11, 21): DayMark.PROUD | DayMark.GROW, date(2026, 11, 20): DayMark.REST}
    )
    assert calendar.grid.accessibleName() == "Calendar, November 2026"
    assert calendar.grid.accessibleDescription() == "Sunday, 22 November, today"
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Left)
    assert calendar.grid.accessibleDescription() == "Saturday, 21 November, proud, grow"
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Left)
    assert calendar.grid.accessibleDescription() == "Friday, 20 November, rest day"


def test_marks_are_painted(calendar: MonthCalendar) -> None:
    plain = calendar.grid.grab().toImage()
    pictures = [plain]
    for mark in (DayMark.PROUD, DayMark.GROW, DayMark.PROUD | DayMark.GROW, DayMark.SPARE):
        calendar.set_marks({date(2026, 11, 3): mark})
        pictures.append(calendar.grid.grab().toImage())
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[:i])


def test_weeks_begin_as_the_person_wants(calendar: MonthCalendar) -> None:
    monday_first = calendar.grid.rect_of(date(2026, 11, 1)).left()
    calendar.set_first_weekday(6)
    assert calendar.grid.rect_of(date(2026, 11, 1)).left() < monday_first


def test_midnight_brings_a_new_last_day(calendar: MonthCalendar, qtbot: QtBot) -> None:
    calendar.set_today(date(2026, 11, 23))
    with qtbot.waitSignal(calendar.day_chosen):
        _click(calendar, qtbot, date(2026, 11, 23))


def test_in_a_shorter_month_the_cursor_moves_to_its_last_day(
    calendar: MonthCalendar,
) -> None:
    calendar.choose(date(2026, 10, 31))
    calendar.show_month(date(2026, 9, 1))
    assert calendar.grid.cursor_day == date(2026, 9, 30)


@given(st.dates(), st.integers(0, 6))
def test_every_month_has_six_weeks_that_begin_where_they_should(day: date, first: int) -> None:
    cells = month_cells(day, first)
    assert len(cells) == 42
    days = [cell for cell in cells if cell is not None]
    assert days[0].day == 1
    assert days == sorted(days)
    assert all(
        cell is None or (cell.weekday() - first) % 7 == index % 7
        for index, cell in enumerate(cells)
    )


@given(st.dates(), st.integers(-30_000, 30_000))
def test_no_walk_leaves_the_calendar(day: date, steps: int) -> None:
    assert date.min <= months_away(day, steps) <= date.max
    assert date.min <= days_away(day, steps * 400) <= date.max


def test_a_month_away_is_held_inside_the_month() -> None:
    assert months_away(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert months_away(date(2026, 12, 31), 2) == date(2027, 2, 28)


class PaintedRegion(QObject):
    """Collects what a widget is asked to paint."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def _click(calendar: MonthCalendar, qtbot: QtBot, day: date) -> None:
    place = calendar.grid.rect_of(day).center().toPoint()
    qtbot.mouseClick(calendar.grid, Qt.MouseButton.LeftButton, pos=place)
