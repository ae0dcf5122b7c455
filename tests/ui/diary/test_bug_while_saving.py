"""A bug while something is saved: the text stays a draft, and can be saved again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton

from aimstars_desktop.services.entries import EntryService
from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow
from aimstars_desktop.ui.writing.field import WritingField
from tests.builders import TODAY, proud
from tests.ui.diary.conftest import DiaryHarness

Place = tuple[WritingField, QAbstractButton]


def composer(harness: DiaryHarness) -> Place:
    return harness.field, harness.composer.buttons.proud


def editor(harness: DiaryHarness) -> Place:
    proud(harness.session, "The morning.")
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.cards) == 1)
    (card,) = harness.tab.page.cards
    card.begin_edit()
    assert card.editor is not None
    return card.editor.field, card.editor.save_button


def quick(harness: DiaryHarness) -> Place:
    window = QuickEntryWindow(harness.workspace, harness.tab.model.drafts, harness.window)
    window.show()
    return window.field, window.buttons.proud


@pytest.mark.parametrize("place", [composer, editor, quick])
def test_a_bug_keeps_neither_the_draft_nor_the_button(
    harness: DiaryHarness,
    monkeypatch: pytest.MonkeyPatch,
    place: Callable[[DiaryHarness], Place],
) -> None:
    field, button = place(harness)

    def bug(*_: object, **__: object) -> None:
        raise ValueError

    with monkeypatch.context() as broken, harness.qtbot.captureExceptions() as bugs:
        broken.setattr(EntryService, "write", bug)
        broken.setattr(EntryService, "change", bug)
        field.insertPlainText(" Precious words")
        button.click()
        harness.settle()
    assert [kind for kind, _, _ in bugs] == [ValueError]
    field.insertPlainText(" and more")
    harness.tab.commit_draft()
    harness.settle()
    assert [draft.text for draft in harness.session.drafts.all()] == [field.text]
    typed = field.text.strip()
    button.click()
    harness.settle()
    assert typed in [entry.text for entry in harness.session.entries.on_day(TODAY)]
