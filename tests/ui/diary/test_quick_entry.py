"""Quick entry: write, rate, gone; and nothing typed is lost there either."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow
from tests.builders import TODAY
from tests.ui.diary.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("raise")  # the offscreen platform has no such thing


@pytest.fixture
def quick(desk: Desk) -> QuickEntryWindow:
    """The quick entry window, open."""
    window = QuickEntryWindow(desk.workspace)
    desk.qtbot.addWidget(window)
    window.ask()
    desk.settle()
    return window


def test_two_keys_save_and_the_window_is_gone(desk: Desk, quick: QuickEntryWindow) -> None:
    quick.field.insertPlainText("On the way.")
    desk.qtbot.keyClick(quick.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert [entry.text for entry in desk.session.diary.on_day(TODAY)] == ["On the way."]
    assert not quick.isVisible()
    assert not desk.session.drafts.all()
    assert len(desk.tab.page.cards) == 1


def test_what_was_typed_is_there_the_next_time(desk: Desk, quick: QuickEntryWindow) -> None:
    quick.field.insertPlainText("Half a th")
    desk.qtbot.keyClick(quick.field, Qt.Key.Key_Escape)
    desk.settle()
    assert not quick.isVisible()
    again = QuickEntryWindow(desk.workspace)
    desk.qtbot.addWidget(again)
    again.ask()
    desk.settle()
    assert again.field.text == "Half a th"


def test_what_cannot_be_saved_stays_with_the_sentence(desk: Desk, quick: QuickEntryWindow) -> None:
    quick.buttons.grow.click()
    desk.settle()
    assert quick.isVisible()
    assert "nothing to save" in quick.problem.text()
