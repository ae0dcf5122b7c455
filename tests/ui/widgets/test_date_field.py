"""The field for a date: what is typed, pasted, stepped to and clicked, and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.widgets.date_field import DateField
from aimstars_desktop.ui.widgets.month_calendar import MonthCalendar
from tests import patience

TODAY = date(2026, 11, 22)
MONDAY = 0


@pytest.fixture(autouse=True)
def _own_locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    page.setLayout(QVBoxLayout())
    qtbot.addWidget(page)
    with qtbot.waitActive(page, timeout=patience.MILLISECONDS):
        page.show()
        page.activateWindow()
    return page


def placed(page: QWidget, field: DateField) -> DateField:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(field)
    layout.addWidget(field.problem)
    field.setFocus()
    field.selectAll()
    return field


@pytest.fixture
def field(page: QWidget) -> DateField:
    return placed(page, DateField(TODAY, TODAY))


@pytest.fixture
def free(page: QWidget) -> DateField:
    return placed(page, DateField(TODAY, TODAY, ahead=True, first_weekday=MONDAY))


@pytest.mark.parametrize("typed", ["03.11.2026", "03.11.26", "3 11 26", "3. Nov", "3/11/2026"])
def test_a_day_is_typed_over_the_old_one(field: DateField, qtbot: QtBot, typed: str) -> None:
    days: list[date] = []
    field.day_changed.connect(days.append)
    qtbot.keyClicks(field, typed)
    assert field.day == days[-1] == date(2026, 11, 3)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "03.11.2026"
    assert field.problem.isHidden()


def test_a_day_is_pasted(field: DateField) -> None:
    QApplication.clipboard().setText("Dienstag, 3. November 2026\n")
    field.paste()
    assert field.day == date(2026, 11, 3)


@pytest.mark.parametrize("typed", ["28", "gestern", "31.11.2026", "11/13/2026", ""])
def test_what_is_no_date_is_said_beside_the_field_and_kept(
    field: DateField, qtbot: QtBot, typed: str
) -> None:
    field.clear()
    qtbot.keyClicks(field, typed)
    assert field.day is None
    assert field.problem.isHidden()  # nobody is interrupted while typing
    assert field.taken() is None
    assert field.problem.text() == ("This cannot be read as a date. Write it like 22.11.2026.")
    assert field.text() == typed
    field.setText("3.11.")
    assert field.problem.isHidden()
    assert field.taken() == date(2026, 11, 3)


def test_leaving_the_field_says_it_too_and_keeps_nobody_there(
    field: DateField, page: QWidget, qtbot: QtBot
) -> None:
    other = DateField(TODAY, TODAY)
    placed(page, other)
    qtbot.waitUntil(other.isVisible)
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, "soon")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not field.problem.isHidden()
    assert other.hasFocus()


def test_a_day_to_come_is_refused_where_only_past_ones_count(
    field: DateField, free: DateField
) -> None:
    for each in (field, free):
        each.setText("23.11.2026")
    assert field.taken() is None
    assert field.problem.text() == "This day has not come yet."
    assert free.taken() == date(2026, 11, 23)


def test_without_a_year_the_past_or_the_nearest_is_meant(field: DateField, free: DateField) -> None:
    for each in (field, free):
        each.setText("3.1.")
    assert field.day == date(2026, 1, 3)
    assert free.day == date(2027, 1, 3)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Down, date(2026, 11, 21)),
        (Qt.Key.Key_PageDown, date(2026, 10, 22)),
        (Qt.Key.Key_Up, TODAY),  # tomorrow has not come yet
    ],
)
def test_days_are_stepped_to(field: DateField, qtbot: QtBot, key: Qt.Key, day: date) -> None:
    qtbot.keyClick(field, key)
    assert field.day == day


@pytest.mark.parametrize("text", ["01.01.1000", "31.12.8999"])
def test_steps_end_where_dates_end(free: DateField, qtbot: QtBot, text: str) -> None:
    free.setText(text)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) * 2:
        qtbot.keyClick(free, key)
        assert free.day is not None


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # the offscreen platform has neither
def test_a_calendar_offers_days_to_come(free: DateField, qtbot: QtBot) -> None:
    qtbot.keyClick(free, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (calendar,) = free.findChildren(MonthCalendar)
    assert calendar.grid.hasFocus()
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Down)
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Return)
    assert free.day == date(2026, 11, 29)
    assert not calendar.isVisible()


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # the offscreen platform has neither
def test_a_date_can_be_typed_while_the_calendar_is_open(free: DateField, qtbot: QtBot) -> None:
    qtbot.keyClick(free, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (calendar,) = free.findChildren(MonthCalendar)
    qtbot.keyClick(calendar.grid, "3")
    assert not calendar.isVisible()
    qtbot.keyClicks(free, ".12.26")
    assert free.day == date(2026, 12, 3)


def test_a_day_that_is_set_is_no_change_by_the_person(field: DateField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.day_changed):
        field.set_day(date(2026, 11, 1))
    assert field.day == date(2026, 11, 1)
