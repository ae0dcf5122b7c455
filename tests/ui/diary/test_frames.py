"""What was asked for is painted in the frame after it has arrived, and lays out nothing twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QAbstractButton, QApplication

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.diary.entry_card import EntryCard
from aimstars_desktop.ui.widgets import held_paint
from tests import patience
from tests.builders import DAY, TODAY, write_all
from tests.ui.diary.conftest import DiaryHarness
from tests.ui.frames import Frames
from tests.ui.settling import Painted

BEFORE = 9
"""Entries of the day before the one that is saved: enough that the page is scrolled."""


@pytest.fixture(autouse=True)
def without_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have painting wait for its data, however slow the machine is."""
    monkeypatch.setattr(held_paint, "LONGEST_MS", patience.MILLISECONDS)


@contextmanager
def counted(
    harness: DiaryHarness, arrival: SignalInstance, shows: Callable[[QObject], bool]
) -> Iterator[Frames]:
    """Count the frames of what is done meanwhile, until all of it is painted."""
    painted = Painted(harness.window, harness.qtbot.waitUntil)
    harness.settle()
    painted.wait()
    frames = Frames(harness.window, shows)
    arrival.connect(frames.arrived)
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(frames)
    yield frames
    harness.settle()
    painted.wait()
    app.removeEventFilter(frames)
    arrival.disconnect(frames.arrived)
    painted.close()


def save(harness: DiaryHarness, text: str) -> None:
    harness.write(text)
    harness.settle()
    harness.qtbot.keyClick(harness.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    harness.settle()


@pytest.fixture
def full_day(harness: DiaryHarness) -> DiaryHarness:
    """A day with more entries than the window shows."""
    for number in range(BEFORE):
        save(harness, f"Entry {number}")
    return harness


@pytest.mark.repeats
def test_a_saved_entry_is_painted_in_the_frame_after_it_has_arrived(full_day) -> None:
    def shows(widget: QObject) -> bool:
        return isinstance(widget, EntryCard) and widget.entry.text == "The last one"

    with counted(full_day, full_day.tab.model.entries_changed, shows) as frames:
        save(full_day, "The last one")
    assert frames.until_shown == [1]


@pytest.mark.repeats
def test_a_saved_entry_leaves_the_others_as_they_were_laid_out(full_day) -> None:
    """They used to be squeezed into the old height of the page first, all of them."""
    before = [card.entry.id for card in full_day.tab.page.cards]
    with counted(full_day, full_day.tab.model.entries_changed, lambda _: True) as frames:
        save(full_day, "The last one")
    assert len(before) == BEFORE
    assert not set(before) & set(frames.resized)


@pytest.mark.repeats
def test_a_card_that_comes_back_leaves_the_earlier_days_below_as_they_were_laid_out(
    long_diary: DiaryHarness,
) -> None:
    """They were squeezed into the old height of the page, too, when a deleted entry left a card."""
    page, model = long_diary.tab.page, long_diary.tab.model
    write_all(
        long_diary.session,
        *((date(year, TODAY.month, TODAY.day), "Then", Rating.PROUD) for year in range(1990, 2026)),
    )
    save(long_diary, "To be deleted")
    model.delete(page.cards[-1].entry.id)
    long_diary.settle()
    with counted(long_diary, model.entries_changed, lambda _: True) as frames:
        save(long_diary, "Another one")
    rows = page.on_this_day.rows
    assert len(rows) > 30
    assert not any(frames.sized[row] for row in rows)


@pytest.mark.repeats
def test_a_day_is_painted_in_the_frame_after_it_has_arrived(long_diary: DiaryHarness) -> None:
    day = TODAY - 20 * DAY

    def shows(widget: QObject) -> bool:
        return isinstance(widget, EntryCard) and widget.entry.day == day

    with counted(long_diary, long_diary.tab.model.entries_changed, shows) as frames:
        long_diary.tab.show_day(day)
    assert frames.until_shown[-1:] == [1]


@pytest.mark.repeats
def test_another_day_leaves_the_earlier_days_below_as_they_were_laid_out(
    long_diary: DiaryHarness,
) -> None:
    """They were shown in the old height of the page, and then in the new one."""
    page, day = long_diary.tab.page, TODAY - 20 * DAY
    write_all(
        long_diary.session,
        *(
            (date(year, one.month, one.day), "Then", Rating.PROUD)
            for year in range(1990, 2026)
            for one in (TODAY, day)
        ),
    )
    with counted(long_diary, long_diary.tab.model.entries_changed, lambda _: True) as frames:
        long_diary.tab.show_day(day)
    rows = page.on_this_day.rows
    assert len(rows) > 30
    assert max(frames.sized[row] for row in rows) <= 1


@pytest.mark.repeats
def test_another_day_paints_its_month_once_and_the_buttons_of_the_composer_not_at_all(
    long_diary: DiaryHarness,
) -> None:
    """The days of a month were painted without their marks, and with them again."""
    tab = long_diary.tab
    composer = tab.page.composer
    with counted(long_diary, tab.model.entries_changed, lambda _: False) as frames:
        tab.show_day(TODAY - 60 * DAY)
    assert frames.painted[tab.panel.calendar.grid] == 1
    buttons = (*composer.framed.bar.buttons, *composer.buttons.findChildren(QAbstractButton))
    assert len(buttons) > 5
    assert not [button.text() for button in buttons if frames.painted[button]]


@pytest.mark.repeats
def test_a_day_with_as_many_entries_uses_the_same_cards_in_the_same_order(
    full_day: DiaryHarness,
) -> None:
    """Each moved to another place of the page, which laid out all of them again."""
    cards = full_day.tab.page.cards
    day = TODAY - 40 * DAY
    write_all(
        full_day.session, *((day, f"Then {number}", Rating.PROUD) for number in range(BEFORE))
    )
    full_day.settle()
    full_day.tab.show_day(day)
    full_day.settle()
    assert full_day.tab.page.cards == cards
    assert [card.entry.text for card in cards] == [f"Then {number}" for number in range(BEFORE)]


def test_what_a_search_finds_is_painted_in_the_frame_after_it_has_arrived(
    long_diary: DiaryHarness,
) -> None:
    finding, panel = long_diary.tab.finding, long_diary.tab.panel
    viewport = panel.list.viewport()
    for typed in ("E", "En", "Entry 7"):
        with counted(long_diary, finding.reset, lambda widget: widget is viewport) as frames:
            panel.search.setText(typed)
        assert frames.until_shown, typed
        assert set(frames.until_shown) == {1}, typed
