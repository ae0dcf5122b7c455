"""Quick entry: write, rate, gone; and nothing typed is lost there either."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from aimstars_desktop.domain.entries import TEXT_LIMIT
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow
from tests.builders import DAY, TODAY
from tests.drawn import png
from tests.ui.diary.conftest import DiaryHarness

pytestmark = pytest.mark.qt_log_ignore("raise")  # the offscreen platform has no such thing


@pytest.fixture
def quick(harness: DiaryHarness) -> QuickEntryWindow:
    """The quick entry window, open."""
    window = QuickEntryWindow(harness.workspace, harness.tab.model.drafts)
    harness.qtbot.addWidget(window)
    window.ask()
    harness.settle()
    return window


def test_two_keys_save_and_the_window_is_gone(
    harness: DiaryHarness, quick: QuickEntryWindow
) -> None:
    quick.field.insertPlainText("On the way.")
    harness.qtbot.keyClick(quick.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    harness.settle()
    assert [entry.text for entry in harness.session.entries.on_day(TODAY)] == ["On the way."]
    assert not quick.isVisible()
    assert not harness.session.drafts.all()
    assert len(harness.tab.page.cards) == 1


def test_what_was_typed_is_there_the_next_time(
    harness: DiaryHarness, quick: QuickEntryWindow
) -> None:
    quick.field.insertPlainText("Half a th")
    harness.qtbot.keyClick(quick.field, Qt.Key.Key_Escape)
    harness.settle()
    assert not quick.isVisible()
    again = QuickEntryWindow(harness.workspace, harness.tab.model.drafts)
    harness.qtbot.addWidget(again)
    again.ask()
    harness.settle()
    assert again.field.text == "Half a th"


@pytest.mark.repeats
def test_what_cannot_be_saved_stays_with_the_sentence(
    harness: DiaryHarness, quick: QuickEntryWindow
) -> None:
    quick.buttons.grow.click()
    harness.settle()
    assert quick.isVisible()
    assert "nothing to save" in quick.problem.text()


def test_a_text_begun_before_midnight_keeps_its_day(
    harness: DiaryHarness, quick: QuickEntryWindow
) -> None:
    quick.field.insertPlainText("Late thoughts")
    harness.clock.pass_by(timedelta(hours=12))
    quick.day_turned(TODAY + DAY)
    assert "about yesterday." in quick.notice.text
    quick.notice.no.click()
    assert quick.notice.text == ""
    assert "Yesterday" in quick.windowTitle()
    quick.buttons.proud.click()
    harness.settle()
    assert [entry.text for entry in harness.session.entries.on_day(TODAY)] == ["Late thoughts"]
    assert not harness.session.drafts.all()


def test_a_text_begun_before_midnight_may_be_moved(
    harness: DiaryHarness, quick: QuickEntryWindow
) -> None:
    quick.field.insertPlainText("Late thoughts")
    harness.clock.pass_by(timedelta(hours=12))
    quick.day_turned(TODAY + DAY)
    quick.notice.yes.click()
    assert quick.notice.text == ""
    assert quick.field.text == "Late thoughts"
    quick.buttons.proud.click()
    harness.settle()
    assert len(harness.session.entries.on_day(TODAY + DAY)) == 1
    assert not harness.session.drafts.all()


def test_an_empty_window_is_about_the_new_day(
    harness: DiaryHarness, quick: QuickEntryWindow
) -> None:
    quick.field.insertPlainText("Late thoughts")
    harness.clock.pass_by(timedelta(hours=12))
    quick.day_turned(TODAY + DAY)
    quick.field.clear()
    assert quick.notice.text == ""
    assert quick.day == TODAY + DAY


@pytest.mark.repeats
def test_a_text_of_days_ago_says_so(open_harness: Callable[..., DiaryHarness]) -> None:
    first = open_harness()
    window = QuickEntryWindow(first.workspace, first.tab.model.drafts)
    first.qtbot.addWidget(window)
    window.ask()
    window.field.insertPlainText("Half a th")
    window.close()
    first.settle()
    first.clock.pass_by(timedelta(days=3))
    harness = open_harness(again=first)
    assert "quick entry" in harness.composer.notice.text
    assert "22 Nov" in harness.composer.notice.text
    again = QuickEntryWindow(harness.workspace, harness.tab.model.drafts)
    harness.qtbot.addWidget(again)
    with harness.qtbot.waitSignal(harness.workspace.navigation.quick_entry_wanted):
        harness.composer.notice.yes.click()
    again.ask()
    assert again.field.text == "Half a th"
    assert "22 Nov" in again.notice.text
    again.buttons.grow.click()
    harness.settle()
    assert len(harness.session.entries.on_day(TODAY)) == 1
    assert harness.composer.notice.text == ""


@pytest.mark.repeats
def test_a_draft_without_a_day_is_taken_up(open_harness: Callable[..., DiaryHarness]) -> None:
    first = open_harness()
    first.session.drafts.keep("quick", "From an earlier version")
    harness = open_harness(again=first)
    window = QuickEntryWindow(harness.workspace, harness.tab.model.drafts)
    harness.qtbot.addWidget(window)
    window.ask()
    assert window.field.text == "From an earlier version"
    assert "not saved yet" in window.notice.text
    window.buttons.proud.click()
    harness.settle()
    assert len(harness.session.entries.on_day(TODAY)) == 1
    assert not harness.session.drafts.all()


@pytest.mark.repeats
def test_a_draft_that_cannot_be_kept_says_so(
    harness: DiaryHarness, quick: QuickEntryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(target: str, text: str) -> None:
        raise WorldError("There is no room left on the disk.")

    with monkeypatch.context() as broken:
        broken.setattr(harness.session.drafts, "keep", refuse)
        quick.field.insertPlainText("Half a th")
        quick.commit_draft()
        harness.settle()
        assert "no room left" in quick.foot.state.text()
    quick.commit_draft()
    harness.settle()
    assert quick.foot.state.text().startswith("Draft saved")


def test_near_the_limit_characters_are_counted(quick: QuickEntryWindow) -> None:
    quick.field.insertPlainText("x" * (TEXT_LIMIT - 900))
    assert "19,100 of 20,000" in quick.foot.count.text()


def test_pictures_of_a_quick_entry_are_saved_with_it(
    harness: DiaryHarness, quick: QuickEntryWindow
) -> None:
    image = QImage.fromData(png(40, 30))
    quick.field.pictures_came.emit([image])
    harness.settle()
    strip = quick._writer.strip
    assert strip is not None
    assert strip.isVisible()
    quick.field.insertPlainText("On the way.")
    quick.buttons.proud.click()
    harness.settle()
    (entry,) = harness.session.entries.recent(1)
    assert len(harness.session.pictures.of_entries([entry.id])[entry.id]) == 1
