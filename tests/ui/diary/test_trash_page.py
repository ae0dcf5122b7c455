"""The trash, in the place of the day."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from aimstars_desktop.ui.diary.trash_page import PAGE, TrashPage
from aimstars_desktop.ui.look.theme import theme
from tests.builders import proud
from tests.ui.diary.conftest import DiaryHarness


def opened_trash(harness: DiaryHarness) -> TrashPage:
    harness.tab.show_trash()
    harness.settle()
    (found,) = (page for page in harness.window.findChildren(TrashPage) if page.isVisible())
    return found


def test_the_trash_gives_an_entry_back(harness: DiaryHarness) -> None:
    entry = proud(harness.session, "Not so bad after all.")
    harness.session.entries.delete(entry.id)
    trash = opened_trash(harness)
    (card,) = trash.cards
    card.restore.click()
    harness.settle()
    assert trash.cards == []
    assert trash.empty.isVisible()
    assert "Restored to today" in harness.workspace.messages.line.text
    trash.back.click()
    harness.settle()
    assert [card.entry.id for card in harness.tab.page.cards] == [entry.id]


def test_the_trash_says_truly_how_long_it_keeps_things(harness: DiaryHarness) -> None:
    harness.session.entries.delete(proud(harness.session).id)
    trash = opened_trash(harness)
    said = [label.text() for label in trash.findChildren(QLabel)]
    assert (
        "What you delete stays here for at least 30 days. After that, it is deleted for good once"
        " you have used the diary on 5 more days."
    ) in said
    assert any(text.startswith("stays at least until ") for text in said)
    (card,) = trash.cards
    assert card.minimumSizeHint().width() <= theme().px(560)  # in a small window


@pytest.mark.repeats
def test_the_trash_makes_cards_for_what_is_in_sight_and_keeps_them(harness: DiaryHarness) -> None:
    """It made two hundred at once, again after each deed, and never showed the others."""
    texts = [f"Deleted {number}" for number in range(2 * PAGE + 3)]
    for text in texts:
        harness.session.entries.delete(proud(harness.session, text).id)
    trash = opened_trash(harness)
    first = trash.cards
    assert len(first) == PAGE
    bar = trash.verticalScrollBar()

    def scroll_on_to_the_last() -> bool:
        bar.setValue(bar.maximum())  # which grows with each layout
        return len(trash.cards) == len(texts)

    harness.qtbot.waitUntil(scroll_on_to_the_last)
    assert trash.cards[:PAGE] == first
    assert [card.entry.text for card in trash.cards] == texts[::-1]


def test_letting_go_for_good_is_asked_on_the_spot(harness: DiaryHarness) -> None:
    entry = proud(harness.session)
    harness.session.entries.delete(entry.id)
    trash = opened_trash(harness)
    (card,) = trash.cards
    assert len(card.findChildren(QPushButton)) == 2  # what asks is made when it is needed
    card.delete.click()
    assert card.keep.hasFocus()
    assert card.delete.nextInFocusChain() is card.keep
    assert card.keep.nextInFocusChain() is card.for_good
    assert harness.session.entries.trash()
    card.for_good.click()
    harness.settle()
    assert not harness.session.entries.trash()
    assert harness.session.undo.next_undo is None
