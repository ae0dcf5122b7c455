"""In the smallest window everything on the Diary tab can be read and reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication

from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.shell.main_window import SMALLEST_SIZE
from tests.builders import DAY, TODAY, proud
from tests.ui.diary.conftest import DiaryHarness

CHROME = 118
"""Pixels of the design that menus, header and status bar take of the height."""


def make_narrow(harness: DiaryHarness) -> None:
    proud(harness.session, "The morning felt like mine.")
    harness.settle()
    theme().apply()  # as in the program, where titles are large
    px = theme().px
    harness.window.layout().setContentsMargins(0, 0, 0, 0)
    harness.window.resize(px(SMALLEST_SIZE.width()), px(SMALLEST_SIZE.height() - CHROME))
    harness.qtbot.waitUntil(
        lambda: harness.tab.page.widget().width() <= harness.tab.page.viewport().width()
    )
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


@pytest.mark.repeats
def test_the_page_is_no_wider_than_its_window(harness: DiaryHarness) -> None:
    make_narrow(harness)
    shown = harness.tab.page.viewport().width()
    for button in harness.tab.page.findChildren(QAbstractButton):
        if button.isVisible():
            right = button.mapTo(harness.tab.page.viewport(), QPoint(button.width(), 0)).x()
            assert right <= shown, button.text()
            assert button.width() >= button.minimumSizeHint().width(), button.text()


@pytest.mark.repeats
def test_the_day_is_named_shorter_where_there_is_no_room(harness: DiaryHarness) -> None:
    harness.tab.show_day(TODAY - 400 * DAY)
    harness.settle()
    heading = harness.tab.page.heading
    assert heading.title.text() == "Saturday, 18 October 2025"
    make_narrow(harness)
    assert heading.title.text() == "18 Oct 2025"
    assert heading.title.accessibleName() == "Saturday, 18 October 2025"
    harness.window.resize(1240, 760)
    harness.qtbot.waitUntil(lambda: heading.title.text() == "Saturday, 18 October 2025")


@pytest.mark.repeats
def test_the_two_ways_to_save_stand_below_each_other_where_there_is_no_room(
    harness: DiaryHarness,
) -> None:
    proud_button, grow_button = harness.composer.buttons.proud, harness.composer.buttons.grow
    assert proud_button.y() == grow_button.y()
    make_narrow(harness)
    assert proud_button.geometry().bottom() < grow_button.y()


@pytest.mark.repeats
def test_the_calendar_keeps_its_height(harness: DiaryHarness) -> None:
    make_narrow(harness)
    panel = harness.tab.panel
    grid = panel.calendar.grid
    harness.qtbot.waitUntil(lambda: grid.height() >= grid.minimumSizeHint().height())
    places = QRect(panel.list.mapTo(panel, QPoint(0, 0)), panel.list.size())
    assert panel.rect().contains(places)


@pytest.mark.repeats
@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # the offscreen platform has neither
def test_the_day_picker_is_in_view_when_the_page_is_scrolled(harness: DiaryHarness) -> None:
    for number in range(12):
        proud(harness.session, f"Moment {number}, which went rather well. " * 9)
    make_narrow(harness)
    bar = harness.tab.page.verticalScrollBar()
    harness.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    heading = harness.tab.page.heading
    assert heading.mapTo(harness.tab.page.viewport(), QPoint(0, heading.height())).y() < 0
    picker = harness.tab.choose_day()
    window = harness.window
    assert QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).contains(picker.geometry())
    picker.close()
