"""Messages are heard as well as seen, and the keyboard reaches what they offer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from aimstars_desktop.ui.widgets import accessible, messages
from aimstars_desktop.ui.widgets.messages import Action
from tests.ui.house import House


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Return what a screen reader is given to say, and whether it is urgent."""
    heard: list[tuple[str, bool]] = []
    send = accessible.show_notice

    def listen(widget: QWidget, text: str, *, urgent: bool = False) -> None:
        heard.append((text, urgent))
        send(widget, text, urgent=urgent)

    monkeypatch.setattr(messages, "show_notice", listen)
    return heard


def tab_stops(house: House) -> list[QWidget]:
    """Return what the Tab key visits from the tabs on, all round the window."""
    house.window.activateWindow()
    house.qtbot.waitUntil(house.window.isActiveWindow)
    house.home.tabs.setFocus()
    stops: list[QWidget] = [house.home.tabs]
    while len(stops) < 200:
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        stop = house.window.focusWidget()
        if stop is stops[0]:
            return stops
        stops.append(stop)
    raise AssertionError("the Tab key never comes back")


@pytest.mark.repeats
def test_what_went_wrong_is_read_out_at_once(house: House, said: list[tuple[str, bool]]) -> None:
    house.sign_in()
    house.home.workspace.messages.failed("The disk is full.")
    assert said == [("The disk is full.", True)]


@pytest.mark.repeats
def test_what_went_well_is_read_out_when_there_is_time(
    house: House, said: list[tuple[str, bool]]
) -> None:
    house.sign_in()
    house.home.workspace.messages.done("Entry moved to the trash.", lambda: None)
    assert said == [("Entry moved to the trash.", False)]


@pytest.mark.repeats
def test_a_message_can_be_read_again(house: House) -> None:
    house.sign_in()
    said = house.home.workspace.messages
    said.failed("The disk is full.", [Action("Try again", lambda: None)])
    said.done("Saved.")
    for widget, text in ((said.bar, "The disk is full."), (said.line, "Saved.")):
        found = QAccessible.queryAccessibleInterface(widget)
        assert found.text(QAccessible.Text.Name)
        words = [
            found.child(index).text(QAccessible.Text.Name) for index in range(found.childCount())
        ]
        assert text in words


def test_the_bar_comes_between_the_header_and_the_page(house: House) -> None:
    house.sign_in()
    bar = house.home.workspace.messages.bar
    bar.show_message("The disk is full.", [Action("Try again", lambda: None)])
    stops = tab_stops(house)
    again, close = stops.index(bar.findChildren(QPushButton)[0]), stops.index(bar._close)
    person = stops.index(house.home.person)
    composer = stops.index(house.home.diary.page.composer.field)
    assert person < again < close < composer
    assert close == again + 1 == person + 2


def test_undo_of_the_quiet_line_is_reached_after_the_page(house: House) -> None:
    house.sign_in()
    line = house.home.workspace.messages.line
    line.show_line("Entry moved to the trash.", lambda: None)
    assert line.undo_button in tab_stops(house)


def test_closing_the_bar_leaves_the_keyboard_in_the_window(house: House) -> None:
    house.sign_in()
    bar = house.home.workspace.messages.bar
    bar.show_message("The disk is full.")
    house.press("F6")
    house.press("F6")
    while house.window.focusWidget() is not bar._close:
        house.press("F6")
    QTest.keyClick(bar._close, Qt.Key.Key_Escape)
    assert bar.isHidden()
    focused = house.window.focusWidget()
    assert focused is not None
    assert focused.isVisible()


def test_f6_goes_from_the_tabs_to_the_first_button_of_a_message(house: House) -> None:
    house.sign_in()
    house.home.tabs.setFocus()
    bar = house.home.workspace.messages.bar
    bar.show_message("The disk is full.", [Action("Try again", lambda: None)])
    house.press("F6")
    assert house.window.focusWidget() is bar.findChildren(QPushButton)[0]


@pytest.mark.repeats
def test_the_quiet_line_does_not_cover_the_status_bar(house: House) -> None:
    house.sign_in()
    line = house.home.workspace.messages.line
    line.show_line("Saved.")
    bottom = line.mapToGlobal(line.rect().bottomLeft()).y()
    status = house.window.statusBar()
    assert bottom < status.mapToGlobal(status.rect().topLeft()).y()
