"""Small windows over the page: they open where their button is, and where it can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.widgets.popup import Popup
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage
from tests import patience

pytestmark = pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")


@pytest.fixture
def page(qtbot: QtBot) -> ScrollPage:
    """A page, lower on the screen, with a button at its top and much below."""
    page, content = ScrollPage(), QWidget()
    column = QVBoxLayout(content)
    column.addWidget(QPushButton("Open"))
    column.addStretch(1)
    content.setMinimumHeight(1200)
    page.setWidget(content)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page, timeout=patience.MILLISECONDS):
        page.setGeometry(100, 300, 400, 300)
        page.show()
    return page


@pytest.fixture
def popup(page: ScrollPage, qtbot: QtBot) -> Popup:
    popup = Popup("Choice", page)
    popup.setMinimumSize(200, 100)
    qtbot.addWidget(popup)
    return popup


@pytest.mark.parametrize("at_end", [False, True])
def test_it_opens_in_view_when_its_button_is_scrolled_away(
    page: ScrollPage, popup: Popup, at_end: bool
) -> None:
    button = page.findChildren(QPushButton)[0]
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    popup.open_below(button, at_end=at_end)
    seen = page.viewport()
    assert QRect(seen.mapToGlobal(QPoint(0, 0)), seen.size()).contains(popup.geometry())


def test_it_opens_below_its_button(page: ScrollPage, popup: Popup) -> None:
    button = page.findChildren(QPushButton)[0]
    popup.open_below(button)
    away = popup.geometry().topLeft() - button.mapToGlobal(QPoint(0, button.height()))
    assert away.manhattanLength() <= 4  # offscreen, Qt gives each window a frame
