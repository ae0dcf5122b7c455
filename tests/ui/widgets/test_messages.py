"""What went wrong stays until it is answered; what went well disappears by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.widgets.messages import Action, MessageBar, QuietLine


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    return window


@pytest.fixture
def bar(window: QWidget) -> MessageBar:
    return MessageBar(window)


@pytest.fixture
def line(window: QWidget) -> QuietLine:
    return QuietLine(window)


def test_an_error_is_said_in_the_bar_and_stays(bar: MessageBar) -> None:
    bar.show_message(AimstarsError("At most {limit} letters.", limit=20))
    assert bar.text == "At most 20 letters."
    assert not bar.isHidden()


def test_a_newer_message_replaces_the_one_before(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message("One.", [Action("Try again", lambda: None)])
    bar.show_message("Two.")
    assert bar.text == "Two."
    assert [button for button in bar.findChildren(QPushButton) if not button.isHidden()] == []


def test_an_action_of_the_bar_runs_and_closes_it(bar: MessageBar, qtbot: QtBot) -> None:
    done: list[str] = []
    bar.show_message("The disk is full.", [Action("Try again", lambda: done.append("again"))])
    button = bar.findChildren(QPushButton)[0]
    assert button.text() == "Try again"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["again"]
    assert bar.isHidden()
    assert bar.text == ""


def test_an_action_may_say_something_new(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message("One.", [Action("Resume", lambda: bar.show_message("Two."))])
    qtbot.mouseClick(bar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert bar.text == "Two."


def test_escape_closes_the_bar(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message("One.")
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_a_message_is_never_read_as_html(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message("No file <b>diary</b>.")
    assert bar._text.textFormat() is Qt.TextFormat.PlainText


def test_the_quiet_line_offers_to_undo(line: QuietLine, qtbot: QtBot) -> None:
    undone: list[bool] = []
    line.show_line("Entry moved to the trash.", lambda: undone.append(True))
    assert line.text == "Entry moved to the trash."
    assert not line.undo_button.isHidden()
    qtbot.mouseClick(line.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert line.isHidden()


def test_the_quiet_line_has_no_button_when_nothing_can_be_undone(
    line: QuietLine, qtbot: QtBot
) -> None:
    line.show_line("Saved.")
    assert line.undo_button.isHidden()


def test_the_quiet_line_leaves_by_itself(line: QuietLine, qtbot: QtBot) -> None:
    line.show_line("Saved.")
    assert line._timer.isActive()
    line._timer.setInterval(0)
    qtbot.waitUntil(line.isHidden)


def test_the_quiet_line_waits_while_the_keyboard_is_on_it(line: QuietLine, qtbot: QtBot) -> None:
    line.show_line("Entry moved to the trash.", lambda: None)
    line.window().activateWindow()
    line.undo_button.setFocus()
    qtbot.waitUntil(line.undo_button.hasFocus)
    line._on_timeout()
    assert not line.isHidden()
    assert line._timer.isActive()


def test_the_quiet_line_stands_in_the_middle_above_the_edge(line: QuietLine, qtbot: QtBot) -> None:
    line.show_line("Saved.")
    parent = line.parentWidget()
    for width, height in ((600, 400), (900, 500)):
        parent.resize(width, height)
        assert abs(line.geometry().center().x() - width // 2) <= 1
        assert line.geometry().bottom() < height
