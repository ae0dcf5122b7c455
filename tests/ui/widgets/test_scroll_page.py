"""Pages that scroll, and two parts that go below each other."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.widgets.scroll_page import GrowingPage
from aimstars_desktop.ui.widgets.side_by_side import SideBySide


def _window(qtbot: QtBot, page: QWidget) -> tuple[QWidget, GrowingPage]:
    window = QWidget()
    qtbot.addWidget(window)
    area = GrowingPage(page)
    QVBoxLayout(window).addWidget(area)
    window.resize(10, 10)
    window.show()
    qtbot.waitExposed(window)
    return window, area


def test_a_window_grows_with_its_page(qtbot: QtBot) -> None:
    page = QWidget()
    inside = QWidget(page)
    QVBoxLayout(page).addWidget(inside)
    inside.setMinimumSize(200, 150)
    _, area = _window(qtbot, page)
    assert area.viewport().height() >= page.minimumSizeHint().height()
    inside.setMinimumHeight(300)
    qtbot.waitUntil(lambda: area.viewport().height() >= 300)
    assert area.horizontalScrollBar().maximum() == area.verticalScrollBar().maximum() == 0


def test_a_page_that_no_screen_holds_scrolls(qtbot: QtBot) -> None:
    page = QWidget()
    page.setMinimumSize(9000, 9000)
    inside = QWidget(page)
    QVBoxLayout(page).addWidget(inside)
    inside.setMinimumSize(9000, 9000)
    window, area = _window(qtbot, page)
    screen = QGuiApplication.primaryScreen().availableSize()
    assert window.width() < screen.width()
    assert window.height() < screen.height()
    assert area.horizontalScrollBar().maximum() > 0
    assert area.verticalScrollBar().maximum() > 0


def test_a_part_of_fixed_width_counts_with_that_width(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sides, fixed = SideBySide(10, window), QWidget()
    other = QWidget()
    QVBoxLayout(other).addWidget(inside := QWidget())
    inside.setMinimumWidth(200)
    fixed.setFixedWidth(300)
    sides.add(other, 1)
    sides.add(fixed, 0)
    sides.resize(600, 200)
    window.resize(600, 200)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: fixed.x() > 0)
    sides.resize(400, 200)
    qtbot.waitUntil(lambda: fixed.x() == 0)
