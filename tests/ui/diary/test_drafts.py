"""Drafts on screen: what is in memory, what is in the database, and what is on its way."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aimstars_desktop.domain.entries import edit_target, new_entry_target
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.ui.writing import drafts as drafts_module
from aimstars_desktop.ui.writing.drafts import Drafts, LiveDraft, SaveState
from tests.builders import DAY, TODAY
from tests.ui.diary.conftest import DiaryHarness

TARGET = new_entry_target(TODAY)
OTHER = new_entry_target(TODAY - DAY)


@pytest.fixture
def drafts(harness: DiaryHarness) -> Drafts:
    return harness.tab.model.drafts


def stored(harness: DiaryHarness) -> dict[str, str]:
    return {draft.target: draft.text for draft in harness.session.drafts.all()}


def full(target: str, text: str) -> None:
    """Fail to write a draft, as a full disk does."""
    raise WorldError("There is no room left on the disk.")


@pytest.mark.parametrize(
    ("draft", "state"),
    [
        (LiveDraft(), SaveState.EMPTY),
        (LiveDraft(" \n", stored=" \n"), SaveState.EMPTY),
        (LiveDraft("Text", is_changed=True), SaveState.UNSAVED),
        (LiveDraft("Text", writes=1), SaveState.UNSAVED),
        (LiveDraft("Text", stored="Text"), SaveState.SAVED),
        (LiveDraft("Text", stored="Text", is_changed=True), SaveState.UNSAVED),
        (LiveDraft("Text", is_changed=True, failure=WorldError("Full.")), SaveState.FAILED),
    ],
)
def test_the_save_state_of_a_draft(draft: LiveDraft, state: SaveState) -> None:
    assert draft.state is state


@pytest.mark.repeats
def test_a_draft_is_unsaved_until_it_was_written(harness: DiaryHarness, drafts: Drafts) -> None:
    drafts.type(TARGET, "Text")
    assert drafts.state(TARGET) is SaveState.UNSAVED
    assert not drafts.is_clean
    drafts.flush()
    assert drafts.state(TARGET) is SaveState.UNSAVED
    assert not drafts.is_clean
    harness.settle()
    assert drafts.state(TARGET) is SaveState.SAVED
    assert drafts.is_clean
    assert stored(harness) == {TARGET: "Text"}


@pytest.mark.repeats
def test_each_target_has_a_draft_of_its_own(harness: DiaryHarness, drafts: Drafts) -> None:
    drafts.type(TARGET, "Today")
    drafts.type(OTHER, "Yesterday")
    drafts.type(edit_target(7), "An edit")
    drafts.flush()
    harness.settle()
    drafts.type(OTHER, "Yesterday, changed")
    assert drafts.state(TARGET) is SaveState.SAVED
    assert drafts.state(OTHER) is SaveState.UNSAVED
    assert drafts.targets("new") == [TARGET, OTHER]
    assert drafts.targets("edit") == [edit_target(7)]


def test_a_held_draft_is_not_written_until_it_is_released(
    harness: DiaryHarness, drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts_module, "INTERVAL", 10)
    drafts.hold(TARGET)
    drafts.type(TARGET, "Text")
    drafts.flush()
    harness.settle()
    assert stored(harness) == {}
    drafts.release(TARGET)
    harness.qtbot.waitUntil(lambda: drafts.is_clean)
    assert stored(harness) == {TARGET: "Text"}


def test_a_failed_write_is_shown_and_retried(
    harness: DiaryHarness, drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts_module, "RETRY", 10)
    with monkeypatch.context() as broken:
        broken.setattr(harness.session.drafts, "keep", full)
        drafts.put(TARGET, "Text")
        harness.qtbot.waitUntil(lambda: drafts.state(TARGET) is SaveState.FAILED)
        assert isinstance(drafts.failure(TARGET), WorldError)
        assert not drafts.is_clean
    harness.qtbot.waitUntil(lambda: drafts.state(TARGET) is SaveState.SAVED)
    assert drafts.failure(TARGET) is None
    assert stored(harness) == {TARGET: "Text"}


@pytest.mark.repeats
def test_what_was_typed_after_saving_stays(harness: DiaryHarness, drafts: Drafts) -> None:
    drafts.put(TARGET, "Saved\nand more")
    harness.settle()
    drafts.hold(TARGET)
    drafts.settled(TARGET, "Saved")
    assert drafts.text(TARGET) == "and more"
    drafts.flush()
    harness.settle()
    assert stored(harness) == {TARGET: "and more"}


@pytest.mark.repeats
def test_a_draft_is_offered_until_it_is_changed(
    harness: DiaryHarness, open_harness: Callable[..., DiaryHarness]
) -> None:
    harness.session.drafts.keep(TARGET, "Text")
    drafts = open_harness(again=harness).tab.model.drafts
    assert drafts.was_offered(TARGET)
    assert drafts.state(TARGET) is SaveState.SAVED
    drafts.type(TARGET, "Text!")
    assert not drafts.was_offered(TARGET)
