"""Favourites on the screen: the star of a card, its keys, the filter and the timeline."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aimstars_desktop.ui.diary.entry_card import EntryCard
from tests.builders import DAY, TODAY, grow, proud
from tests.ui.diary.conftest import DiaryHarness


def texts(harness: DiaryHarness) -> list[str]:
    return [hit.entry.text for hit in harness.tab.finding.rows]


def shown_card(harness: DiaryHarness) -> EntryCard:
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.cards) == 1)
    return harness.tab.page.cards[0]


def test_a_click_on_the_star_makes_a_favourite_and_another_one_none(
    harness: DiaryHarness,
) -> None:
    proud(harness.session, "Kept")
    card = shown_card(harness)
    assert card.star_button.accessibleName() == "Add to favourites"
    card.star_button.click()
    harness.qtbot.waitUntil(lambda: card.entry.is_favourite)
    assert card.star_button.accessibleName() == "Remove from favourites"
    assert card.accessibleName() == "Proud, Favourite, 12:00"
    card.star_button.click()
    harness.qtbot.waitUntil(lambda: not card.entry.is_favourite)


def test_the_keys_turn_the_star_of_the_card_or_row_with_the_focus(harness: DiaryHarness) -> None:
    proud(harness.session, "First")
    grow(harness.session, "Second", TODAY - DAY)
    card = shown_card(harness)
    harness.qtbot.waitUntil(lambda: len(texts(harness)) == 2)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    card.edit_button.setFocus()
    harness.qtbot.keyClick(card.edit_button, Qt.Key.Key_F, keys)
    harness.qtbot.waitUntil(lambda: card.entry.is_favourite)
    rows = harness.tab.panel.list
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.index(1))
    harness.qtbot.keyClick(rows, Qt.Key.Key_F, keys)
    name = "Sat 21 Nov 2026, Grow, Favourite: Second"
    harness.qtbot.waitUntil(lambda: rows.rows.data(rows.rows.index(1)) == name)


def test_the_filter_shows_favourites_of_the_chosen_rating_and_the_search(
    harness: DiaryHarness,
) -> None:
    session, panel = harness.session, harness.tab.panel
    for number, write in enumerate((proud, grow, proud)):
        entry = write(session, f"Garden {number}", TODAY - number * DAY)
        if number:
            session.favourites.star(entry.id, starred=True)
    panel.favourites.click()
    harness.qtbot.waitUntil(lambda: texts(harness) == ["Garden 1", "Garden 2"])
    panel.filter.button("grow").click()
    harness.qtbot.waitUntil(lambda: texts(harness) == ["Garden 1"])
    panel.filter.button("all").click()
    panel.search.setText("garden")
    harness.qtbot.waitUntil(lambda: texts(harness) == ["Garden 1", "Garden 2"])
    panel.favourites.click()
    harness.qtbot.waitUntil(lambda: len(texts(harness)) == 3)


def test_an_empty_list_of_favourites_says_how_entries_come_there(harness: DiaryHarness) -> None:
    proud(harness.session, "Kept")
    shown_card(harness)
    harness.tab.panel.favourites.click()
    harness.qtbot.waitUntil(lambda: "star" in harness.tab.panel.empty.text)
