"""What is typed is in view, wherever the page was scrolled meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.writing.field import WritingField
from tests.builders import proud
from tests.ui.diary.conftest import DiaryHarness


def _compose(field: WritingField) -> None:
    QApplication.sendEvent(field, QInputMethodEvent("にほん", []))


def _commit(field: WritingField) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString("日本")
    QApplication.sendEvent(field, event)


@pytest.mark.repeats
@pytest.mark.parametrize(
    "typed",
    [lambda field: QTest.keyClicks(field, "N"), _compose, _commit],
    ids=["a key", "composed", "committed"],
)
def test_who_goes_on_writing_after_a_new_entry_was_scrolled_to_sees_it(
    harness: DiaryHarness, typed: Callable[[WritingField], None]
) -> None:
    for number in range(12):
        proud(harness.session, f"Moment {number}, which went rather well. " * 4)
    harness.settle()
    harness.window.resize(1000, 640)
    harness.write("The thirteenth.")
    harness.tab.model.save(Rating.PROUD)
    harness.settle()
    field, page = harness.composer.field, harness.tab.page.viewport()

    def place() -> int:
        return field.viewport().mapTo(page, field.cursorRect().center()).y()

    assert place() < 0, "the new entry is shown instead"

    typed(field)
    assert 0 < place() < page.height()
