"""Dialogs with several pages: how wide they are."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.look.theme import fitting
from aimstars_desktop.ui.widgets.paged_dialog import PagedDialog
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

SMALL = QSize(300, 200)


def _shown(qtbot: QtBot, page: QWidget) -> tuple[PagedDialog, ScrollPage]:
    dialog = PagedDialog("Choices", SMALL)
    qtbot.addWidget(dialog)
    dialog.add_page("choices", "Choices", "gear", page)
    dialog.show()
    qtbot.waitExposed(dialog)
    area = dialog.pages.widget(0)
    assert isinstance(area, ScrollPage)
    return dialog, area


def test_a_dialog_is_as_wide_as_its_widest_page_needs(qtbot: QtBot) -> None:
    page = QWidget()
    page.setMinimumWidth(480)
    _, area = _shown(qtbot, page)
    assert area.widget().width() <= area.viewport().width()


def test_a_dialog_follows_a_page_that_becomes_wider(qtbot: QtBot) -> None:
    page = QWidget()
    _, area = _shown(qtbot, page)
    page.setMinimumWidth(480)
    qtbot.waitUntil(lambda: area.widget().width() >= page.minimumWidth())
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())


def test_a_page_that_is_wider_than_the_screen_scrolls_sideways(qtbot: QtBot) -> None:
    page = QWidget()
    page.setMinimumWidth(9000)
    dialog, area = _shown(qtbot, page)
    assert dialog.width() <= fitting(QSize(9000, 200)).width()
    assert area.horizontalScrollBar().maximum() > 0


def test_a_page_leaves_the_names_their_room_on_the_screen(qtbot: QtBot) -> None:
    page = QWidget()
    page.setMinimumWidth(9000)
    dialog = PagedDialog("Choices", SMALL)
    qtbot.addWidget(dialog)
    dialog.add_page("choices", "A name as long as a third of a screen", "gear", page)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.width() <= fitting(QSize(9000, 200)).width()
