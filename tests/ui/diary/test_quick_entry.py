"""Quick entry: write, rate, gone; and nothing typed is lost there either."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from aimstars_desktop.domain.diary import TEXT_LIMIT
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow
from tests.builders import DAY, TODAY
from tests.ui.diary.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("raise")  # the offscreen platform has no such thing


@pytest.fixture
def quick(desk: Desk) -> QuickEntryWindow:
    """The quick entry window, open."""
    window = QuickEntryWindow(desk.workspace, desk.tab.model.drafts)
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
    again = QuickEntryWindow(desk.workspace, desk.tab.model.drafts)
    desk.qtbot.addWidget(again)
    again.ask()
    desk.settle()
    assert again.field.text == "Half a th"


def test_what_cannot_be_saved_stays_with_the_sentence(desk: Desk, quick: QuickEntryWindow) -> None:
    quick.buttons.grow.click()
    desk.settle()
    assert quick.isVisible()
    assert "nothing to save" in quick.problem.text()


def test_a_text_begun_before_midnight_keeps_its_day(desk: Desk, quick: QuickEntryWindow) -> None:
    quick.field.insertPlainText("Late thoughts")
    desk.clock.pass_by(timedelta(hours=12))
    quick.day_turned(TODAY + DAY)
    assert "Yesterday" in quick.notice.text
    quick.notice.no.click()
    assert quick.notice.text == ""
    assert "Yesterday" in quick.windowTitle()
    quick.buttons.proud.click()
    desk.settle()
    assert [entry.text for entry in desk.session.diary.on_day(TODAY)] == ["Late thoughts"]
    assert not desk.session.drafts.all()


def test_a_text_begun_before_midnight_may_be_moved(desk: Desk, quick: QuickEntryWindow) -> None:
    quick.field.insertPlainText("Late thoughts")
    desk.clock.pass_by(timedelta(hours=12))
    quick.day_turned(TODAY + DAY)
    quick.notice.yes.click()
    assert quick.notice.text == ""
    assert quick.field.text == "Late thoughts"
    quick.buttons.proud.click()
    desk.settle()
    assert len(desk.session.diary.on_day(TODAY + DAY)) == 1
    assert not desk.session.drafts.all()


def test_an_empty_window_is_about_the_new_day(desk: Desk, quick: QuickEntryWindow) -> None:
    quick.field.insertPlainText("Late thoughts")
    desk.clock.pass_by(timedelta(hours=12))
    quick.day_turned(TODAY + DAY)
    quick.field.clear()
    assert quick.notice.text == ""
    assert quick.day == TODAY + DAY


def test_a_text_of_days_ago_says_so(open_desk: Callable[..., Desk]) -> None:
    first = open_desk()
    window = QuickEntryWindow(first.workspace, first.tab.model.drafts)
    first.qtbot.addWidget(window)
    window.ask()
    window.field.insertPlainText("Half a th")
    window.close()
    first.settle()
    first.clock.pass_by(timedelta(days=3))
    desk = open_desk(again=first)
    assert "quick entry" in desk.composer.notice.text
    assert "22 Nov" in desk.composer.notice.text
    again = QuickEntryWindow(desk.workspace, desk.tab.model.drafts)
    desk.qtbot.addWidget(again)
    with desk.qtbot.waitSignal(desk.tab.quick_wanted):
        desk.composer.notice.yes.click()
    again.ask()
    assert again.field.text == "Half a th"
    assert "22 Nov" in again.notice.text
    again.buttons.grow.click()
    desk.settle()
    assert len(desk.session.diary.on_day(TODAY)) == 1
    assert desk.composer.notice.text == ""


def test_a_draft_without_a_day_is_taken_up(open_desk: Callable[..., Desk]) -> None:
    first = open_desk()
    first.session.drafts.keep("quick", "From an earlier version")
    desk = open_desk(again=first)
    window = QuickEntryWindow(desk.workspace, desk.tab.model.drafts)
    desk.qtbot.addWidget(window)
    window.ask()
    assert window.field.text == "From an earlier version"
    assert "not saved yet" in window.notice.text
    window.buttons.proud.click()
    desk.settle()
    assert len(desk.session.diary.on_day(TODAY)) == 1
    assert not desk.session.drafts.all()


def test_a_draft_that_cannot_be_kept_says_so(
    desk: Desk, quick: QuickEntryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(target: str, text: str) -> None:
        raise WorldError("There is no room left on the disk.")

    with monkeypatch.context() as broken:
        broken.setattr(desk.session.drafts, "keep", refuse)
        quick.field.insertPlainText("Half a th")
        quick.commit_draft()
        desk.settle()
        assert "no room left" in quick.foot.state.text()
    quick.commit_draft()
    desk.settle()
    assert quick.foot.state.text().startswith("Draft kept")


def test_near_the_limit_characters_are_counted(quick: QuickEntryWindow) -> None:
    quick.field.insertPlainText("x" * (TEXT_LIMIT - 900))
    assert "19,100 of 20,000" in quick.foot.count.text()
