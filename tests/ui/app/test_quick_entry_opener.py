"""The quick entry opens when it is asked for, and never past the lock."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from aimstars_desktop.ui.app.single_instance import QUICK, SingleInstance
from aimstars_desktop.ui.app.system_events import SystemEvents
from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow
from tests import builders
from tests.builders import TODAY
from tests.ui.house import House

pytestmark = pytest.mark.qt_log_ignore("raise")  # the offscreen platform has no such thing


@pytest.fixture
def life(house: House) -> SystemEvents:
    return SystemEvents(house.app, None)


def entry(life: SystemEvents) -> QuickEntryWindow:
    """Return the small window, which has to be open."""
    assert life.quick.entry is not None
    assert life.quick.entry.isVisible()
    return life.quick.entry


@pytest.mark.repeats
def test_it_opens_at_once_for_who_is_signed_in(house: House, life: SystemEvents) -> None:
    house.sign_in()
    assert life.quick.ask()
    window = entry(life)
    house.settle()
    window.field.insertPlainText("On the way home.")
    house.qtbot.keyClick(window.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.settle()
    assert [kept.text for kept in house.session.entries.on_day(TODAY)] == ["On the way home."]
    assert not window.isVisible()


@pytest.mark.repeats
def test_a_locked_diary_is_unlocked_first(house: House, life: SystemEvents) -> None:
    person = builders.account(house.diary)
    assert not life.quick.ask()
    assert life.quick.entry is None
    house.sign_in(person)
    entry(life).close()


def test_started_for_one_moment_the_program_ends_with_it(house: House, life: SystemEvents) -> None:
    life.quick.ask_only()
    session = house.sign_in()
    window = entry(life)
    assert house.window.isMinimized()
    house.settle()
    window.field.insertPlainText("On the way home.")
    house.qtbot.keyClick(window.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    house.settle()
    assert [kept.text for kept in session.entries.on_day(TODAY)] == ["On the way home."]
    house.qtbot.waitUntil(lambda: not house.window.isVisible())


def test_who_has_brought_the_window_back_stays(house: House, life: SystemEvents) -> None:
    life.quick.ask_only()
    house.sign_in()
    life.come_to_front()
    entry(life).close()
    QApplication.processEvents()  # that it is gone is told by a queued signal
    assert house.window.isVisible()


@pytest.mark.repeats
def test_locking_closes_it_and_keeps_what_was_typed(house: House, life: SystemEvents) -> None:
    session = house.sign_in()
    life.quick.ask()
    house.settle()
    window = entry(life)
    window.field.insertPlainText("Half a th")
    house.app.lock()
    house.settle()
    assert not isValid(window)
    assert [draft.text for draft in session.drafts.all()] == ["Half a th"]


def test_a_second_start_asks_the_first_one(house: House) -> None:
    first = SingleInstance(house.folders.data)
    assert first.claim()
    life = SystemEvents(house.app, first)
    life._begin()
    house.sign_in()
    first.called.emit(QUICK)
    house.settle()
    entry(life).close()
    first.let_go()


def test_the_menus_lead_to_what_the_diary_can_do(house: House) -> None:
    house.sign_in()
    diary = house.home.diary
    house.home.show_tab(1)
    house.do(lambda: house.window.commands.run("find"))
    assert house.window.focusWidget() is diary.panel.search, QApplication.focusWidget()
    for command, name in (("trash", "TrashPage"), ("read", "ReaderPage")):
        house.do(partial(house.window.commands.run, command))
        assert type(diary.pages.currentWidget()).__name__ == name
    house.do(lambda: house.window.commands.run("today"))
    assert diary.pages.currentWidget() is diary.page


@pytest.mark.repeats
def test_an_unfinished_quick_entry_is_offered_in_the_diary(
    house: House, life: SystemEvents
) -> None:
    house.sign_in()
    life.quick.ask()
    house.settle()
    window = entry(life)
    window.field.insertPlainText("Half a th")
    window.close()
    house.settle()
    house.clock.pass_by(timedelta(days=1))
    house.home.check_day()
    house.settle()
    notice = house.home.diary.page.composer.notice
    assert "unfinished quick entry for yesterday" in notice.text
    notice.yes.click()
    assert "about yesterday." in entry(life).notice.text
    assert entry(life).field.text == "Half a th"
    entry(life).close()
