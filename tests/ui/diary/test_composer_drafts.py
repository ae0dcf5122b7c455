"""What is being written is kept as a draft, and is there again after a restart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aimstars_desktop.ui.writing import drafts as drafts_module
from tests.builders import DAY, TODAY, proud
from tests.ui.diary.conftest import DiaryHarness


def test_saving_an_entry_removes_its_draft(harness: DiaryHarness) -> None:
    harness.write("Kept and then saved.")
    harness.keep_draft()
    assert [draft.text for draft in harness.session.drafts.all()] == ["Kept and then saved."]
    harness.composer.buttons.proud.click()
    harness.settle()
    assert not harness.session.drafts.all()
    assert harness.tab.is_clean()


@pytest.mark.repeats
def test_a_draft_is_written_while_typing_goes_on(
    harness: DiaryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A debounce would wait for the end of the typing; a throttle does not."""
    assert drafts_module.INTERVAL < 1000
    monkeypatch.setattr(drafts_module, "INTERVAL", 30)

    def type_until_kept() -> bool:
        harness.write("on and on ")
        return bool(harness.session.drafts.all())

    harness.qtbot.waitUntil(type_until_kept)


@pytest.mark.repeats
def test_the_state_of_the_draft_is_shown(harness: DiaryHarness) -> None:
    assert "Draft saved" not in harness.composer.state.text()
    harness.write("Words")
    assert "Draft saved" not in harness.composer.state.text()
    harness.keep_draft()
    assert harness.composer.state.text().startswith("Draft saved")


@pytest.mark.repeats
def test_the_text_is_there_again_after_a_restart_and_says_so(
    open_harness: Callable[..., DiaryHarness],
) -> None:
    first = open_harness()
    first.write("Almost lost, but not\u00a0quite \U0001f331")
    first.keep_draft()
    again = open_harness(again=first)
    assert again.field.text == "Almost lost, but not\u00a0quite \U0001f331"
    assert "not saved yet" in again.composer.notice.text
    again.write("!")
    assert again.composer.notice.text == ""


@pytest.mark.repeats
def test_the_text_of_another_day_is_offered_after_a_restart(
    open_harness: Callable[..., DiaryHarness],
) -> None:
    first = open_harness()
    first.tab.show_day(TODAY - DAY)
    first.write("About yesterday")
    first.keep_draft()
    again = open_harness(again=first)
    assert again.field.text == ""
    assert "for yesterday." in again.composer.notice.text
    again.composer.notice.yes.click()
    assert again.tab.day == TODAY - DAY
    assert again.field.text == "About yesterday"


@pytest.mark.repeats
def test_the_edit_of_an_entry_of_another_day_is_offered_after_a_restart(
    open_harness: Callable[..., DiaryHarness],
) -> None:
    first = open_harness()
    entry = proud(first.session, "I called", TODAY - 3 * DAY)
    first.tab.show_day(TODAY - 3 * DAY)
    first.settle()
    first.tab.page.cards[0].edit_button.click()
    editor = first.tab.page.cards[0].editor
    assert editor is not None
    editor.field.insertPlainText("I called my sister")
    first.keep_draft()
    again = open_harness(again=first)
    assert "was being edited" in again.composer.notice.text
    again.composer.notice.yes.click()
    again.settle()
    assert again.tab.day == TODAY - 3 * DAY
    assert again.tab.page.cards[0].editor is not None
    assert again.composer.notice.text == ""
    again.tab.go_today()
    again.session.entries.delete(entry.id)
    again.settle()
    assert again.composer.notice.text == ""


@pytest.mark.repeats
def test_each_day_keeps_its_own_text(harness: DiaryHarness) -> None:
    harness.write("Today")
    harness.tab.go_previous_day()
    assert harness.field.text == ""
    harness.write("Yesterday")
    harness.tab.go_next_day()
    assert harness.field.text == "Today"
    harness.tab.go_previous_day()
    assert harness.field.text == "Yesterday"
    harness.settle()
