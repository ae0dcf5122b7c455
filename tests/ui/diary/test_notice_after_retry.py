"""A notice of failed work disappears once the work has succeeded; other notices stay."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.diary.entry_card import EntryCard
from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow
from tests.builders import DAY, TODAY, proud
from tests.ui.diary.conftest import DiaryHarness

Act = Callable[[], object]


@pytest.fixture(autouse=True)
def _impatient(harness: DiaryHarness) -> None:
    """Make a write give up at once when the file is locked."""

    def connected(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA busy_timeout = 1")

    event.listen(harness.diary.engines.writer, "checkout", connected)


def while_locked(harness: DiaryHarness, act: Act) -> None:
    """Do something while another program holds the file; wait until the bar says so."""
    with harness.diary.engines.writer.begin():
        act()
        harness.qtbot.waitUntil(lambda: "Another program" in harness.workspace.messages.bar.text)
        harness.settle()


def save(harness: DiaryHarness) -> Act:
    harness.write("Precious words")
    harness.tab.commit_draft()
    harness.settle()
    return harness.composer.buttons.proud.click


def edit(harness: DiaryHarness) -> Act:
    card = entry(harness)
    card.begin_edit()
    assert card.editor is not None
    card.editor.field.insertPlainText(" And the noon.")
    harness.tab.commit_draft()
    harness.settle()
    return card.editor.save_button.click


def rate(harness: DiaryHarness) -> Act:
    card = entry(harness)
    return lambda: harness.tab.model.rate(card.entry.id, Rating.GROW)


def undo(harness: DiaryHarness) -> Act:
    entry(harness)
    return harness.workspace.undo.undo


def entry(harness: DiaryHarness) -> EntryCard:
    proud(harness.session, "The morning felt like mine.")
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.cards) == 1)
    harness.settle()
    return harness.tab.page.cards[0]


@pytest.mark.parametrize("operation", [save, edit, rate, undo])
def test_the_message_goes_when_the_retry_succeeded(
    harness: DiaryHarness, operation: Callable[[DiaryHarness], Act]
) -> None:
    harness.workspace.tasks.on_unhandled(harness.workspace.messages.failed)
    act = operation(harness)
    while_locked(harness, act)
    act()
    harness.settle()
    assert harness.workspace.messages.bar.text == ""


def test_the_message_about_a_text_stays_while_that_text_is_not_saved(
    harness: DiaryHarness,
) -> None:
    act = save(harness)
    while_locked(harness, act)
    harness.tab.show_day(TODAY - DAY)
    harness.write("Another text")
    act()
    harness.settle()
    assert [each.text for each in harness.session.entries.on_day(TODAY - DAY)] == ["Another text"]
    assert "Another program" in harness.workspace.messages.bar.text
    harness.tab.go_today()
    act()
    harness.settle()
    assert harness.workspace.messages.bar.text == ""


@pytest.mark.repeats
def test_a_message_about_something_else_stays(harness: DiaryHarness) -> None:
    harness.workspace.messages.failed("Please choose another email.")
    save(harness)()
    harness.settle()
    assert harness.workspace.messages.bar.text == "Please choose another email."


@pytest.mark.repeats
def test_the_sentence_beside_the_composer_goes_when_the_retry_succeeded(
    harness: DiaryHarness,
) -> None:
    harness.tab.model.show_day(TODAY + DAY)
    act = save(harness)
    act()
    harness.settle()
    assert "not come yet" in harness.composer.problem.text()
    harness.clock.pass_by(DAY)
    act()
    harness.settle()
    assert harness.field.text == ""
    assert harness.composer.problem.isHidden()


@pytest.mark.repeats
def test_the_sentence_in_the_quick_entry_goes_when_the_retry_succeeded(
    harness: DiaryHarness,
) -> None:
    window = QuickEntryWindow(harness.workspace, harness.tab.model.drafts, harness.window)
    window.show()
    window.field.insertPlainText("Precious words")
    harness.tab.commit_draft()
    harness.settle()
    with harness.diary.engines.writer.begin():
        window.buttons.proud.click()
        harness.qtbot.waitUntil(window.problem.isVisible)
        harness.settle()
    window.buttons.proud.click()
    harness.settle()
    assert window.problem.isHidden()
