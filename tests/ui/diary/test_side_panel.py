"""Finding: the timeline loads as one scrolls, and a search leads to the entry and back."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import NewEntry, Rating
from aimstars_desktop.domain.search import Order
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.ui.diary import finding as finding_module
from tests.builders import DAY, NOON, TODAY, proud
from tests.ui.diary.conftest import Desk


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A diary of some months, indexed, with its list on the screen."""
    session = desk.session
    with session.desk.writing() as unit:  # in one transaction, which is quicker than a hundred
        for number in range(100):
            text = f"Entry {number} about the river" if number % 10 == 0 else f"Entry {number}"
            rating = Rating.GROW if number % 4 == 3 else Rating.PROUD
            unit.diary.add(NewEntry(TODAY - number * DAY, text, rating, NOON, 60))
        unit.ledger.replace_all(recomputed(unit))
        unit.commit(Change.ENTRIES)
    session.search.check_index()
    while not session.search.build_index().done:
        pass
    desk.qtbot.waitUntil(lambda: desk.tab.panel.list.rows.rowCount() == finding_module.FIRST_PAGE)
    desk.settle()
    return desk


def titles(desk: Desk) -> list[str]:
    rows = desk.tab.panel.list.rows
    return [rows.hit(number).entry.text for number in range(rows.rowCount())]


def search(desk: Desk, text: str) -> None:
    desk.tab.focus_search()
    desk.tab.panel.search.setText(text)
    desk.settle()


def test_the_timeline_is_newest_first_and_grows_by_scrolling(full: Desk) -> None:
    view = full.tab.panel.list
    assert titles(full)[0] == "Entry 0 about the river"
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    full.qtbot.waitUntil(lambda: view.rows.rowCount() == 100)
    assert titles(full)[-1] == "Entry 99"
    assert not view.rows.canFetchMore(view.rootIndex())


def test_the_filter_narrows_the_timeline(full: Desk) -> None:
    full.tab.panel.filter.button("grow").click()
    full.settle()
    assert titles(full)[:2] == ["Entry 3", "Entry 7"]
    assert len(titles(full)) == 25


def test_a_click_in_the_timeline_shows_the_day(full: Desk) -> None:
    view = full.tab.panel.list
    rect = view.visualRect(view.rows.index(3))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center()
    )
    full.settle()
    assert full.tab.day == TODAY - 3 * DAY


def test_the_shown_day_is_selected_in_the_timeline(full: Desk) -> None:
    full.tab.show_day(TODAY - 5 * DAY)
    full.settle()
    view = full.tab.panel.list
    assert view.currentIndex().row() == 5


def test_a_new_entry_appears_in_the_timeline(full: Desk) -> None:
    full.write("Just now")
    full.composer.buttons.proud.click()
    full.settle()
    assert titles(full)[0] == "Just now"


def test_a_search_replaces_the_calendar_by_its_results(full: Desk) -> None:
    search(full, "RIVER")
    assert len(titles(full)) == 10
    assert not full.tab.panel.calendar.isVisible()
    assert full.tab.panel.options.isVisible()


def test_return_goes_to_the_first_result_and_escape_comes_back(full: Desk) -> None:
    full.tab.show_day(TODAY - 2 * DAY)
    search(full, "river 30")
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Return)
    full.settle()
    assert full.tab.day == TODAY - 30 * DAY
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Escape)
    full.settle()
    assert full.tab.day == TODAY - 2 * DAY
    assert full.tab.panel.search.text() == ""
    assert full.field.hasFocus()
    assert full.tab.panel.calendar.isVisible()


def test_return_waits_for_the_answer_to_what_was_typed(full: Desk) -> None:
    full.tab.focus_search()
    full.tab.panel.search.setText("river 30")
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Return)
    assert full.tab.day == TODAY  # the rows are still those of the timeline
    full.settle()
    assert full.tab.day == TODAY - 30 * DAY


def test_return_opens_nothing_that_was_typed_over(full: Desk) -> None:
    full.tab.show_day(TODAY - DAY)
    full.tab.focus_search()
    full.tab.panel.search.setText("river 30")
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Return)
    full.tab.panel.search.setText("river 40")
    full.settle()
    assert titles(full) == ["Entry 40 about the river"]
    assert full.tab.day == TODAY - DAY


def test_escape_comes_back_to_where_the_latest_search_began(full: Desk) -> None:
    search(full, "river 30")
    full.tab.panel.search.clear()
    full.tab.show_day(TODAY - 2 * DAY)
    search(full, "river 40")
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Return)
    full.settle()
    assert full.tab.day == TODAY - 40 * DAY
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Escape)
    full.settle()
    assert full.tab.day == TODAY - 2 * DAY


def test_the_arrows_lead_into_the_results_and_out_of_them(full: Desk) -> None:
    search(full, "river")
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Down)
    view = full.tab.panel.list
    assert view.hasFocus()
    full.qtbot.keyClick(view, Qt.Key.Key_Down)
    full.qtbot.keyClick(view, Qt.Key.Key_Return)
    full.settle()
    assert full.tab.day == TODAY - 10 * DAY
    full.qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert full.tab.panel.search.hasFocus()


def test_what_was_found_is_marked_in_the_day(full: Desk) -> None:
    search(full, "riv")
    full.tab.panel.list.open_current()
    full.settle()
    (card,) = full.tab.page.cards
    (selection,) = card.reading.extraSelections()
    assert selection.cursor.selectedText() == "river"
    full.tab.panel.end_search()
    full.settle()
    assert not card.reading.extraSelections()


def test_in_a_day_that_was_not_found_nothing_is_marked(full: Desk) -> None:
    search(full, "zzz <r>")
    (card,) = full.tab.page.cards
    assert "river" in card.reading.text
    assert not card.reading.extraSelections()


def test_the_best_match_and_the_days_can_be_chosen(full: Desk) -> None:
    search(full, "river")
    full.tab.panel.options.order.button("best").click()
    full.settle()
    assert full.tab.finding.filters.order is Order.BEST
    assert len(titles(full)) == 10
    full.tab.panel.options.days.choose((TODAY - 30 * DAY, None))
    full.settle()
    assert len(titles(full)) == 4


def test_a_search_without_an_answer_says_so(full: Desk) -> None:
    search(full, "mountain")
    assert "No entry says this" in full.tab.panel.empty.text
    search(full, "")
    assert titles(full)


def test_a_search_without_an_answer_names_what_narrows_it(full: Desk) -> None:
    search(full, "river")
    full.tab.panel.options.days.choose((TODAY - 29 * DAY, None))
    full.tab.panel.filter.button("grow").click()
    full.settle()
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Escape)
    search(full, "river 30")
    said = full.tab.panel.empty.text
    assert "Fewer words" not in said
    assert "Grow" in said
    assert "Last 30 days" in said
    full.tab.panel.filter.button("all").click()
    full.settle()
    assert "Grow" not in full.tab.panel.empty.text
    assert "Last 30 days" in full.tab.panel.empty.text


@pytest.mark.parametrize("text", ['"', "NEAR(", "***", "\U0001f331", "x" * 10_000])
def test_odd_input_is_no_error(full: Desk, text: str) -> None:
    search(full, text)
    assert full.workspace.messages.bar.text == ""
    assert not full.tab.panel.calendar.isVisible()
    assert full.tab.panel.options.isVisible()
    full.tab.show_day(TODAY - 5 * DAY)
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Escape)
    full.settle()
    assert full.tab.day == TODAY
    assert full.tab.panel.calendar.isVisible()


@pytest.fixture
def busy(desk: Desk) -> Iterator[Event]:
    """The lane of the writes is busy until this is set: the index cannot be looked at."""
    done = Event()
    desk.workspace.tasks.write(desk.tab, done.wait)
    yield done
    done.set()


def search_at_once(desk: Desk, text: str) -> None:
    """Search, and wait for the first answer only."""
    with desk.qtbot.waitSignal(desk.tab.finding.reset):
        desk.tab.panel.search.setText(text)


def test_nothing_is_denied_before_the_index_was_looked_at(desk: Desk, busy: Event) -> None:
    search_at_once(desk, "mountain")
    assert desk.tab.panel.empty.text == "Still looking. What is found appears here."
    busy.set()
    desk.settle()
    assert "No entry says this" in desk.tab.panel.empty.text


def test_a_search_before_the_index_is_built_is_repeated(desk: Desk, busy: Event) -> None:
    proud(desk.session, "About the river")
    search_at_once(desk, "river")
    assert titles(desk) == []
    busy.set()
    desk.settle()
    assert titles(desk) == ["About the river"]


def test_an_index_that_cannot_be_looked_at_is_looked_at_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    proud(desk.session, "About the river")
    monkeypatch.setattr(finding_module, "INDEX_AGAIN", 10)
    with desk.diary.engines.writer.begin():  # another program holds the file
        desk.tab.panel.search.setText("river")
        desk.qtbot.waitUntil(lambda: desk.workspace.messages.bar.text != "", timeout=15_000)
        assert titles(desk) == []
    desk.qtbot.waitUntil(lambda: titles(desk) == ["About the river"], timeout=20_000)
    desk.settle()


def test_return_waits_for_the_index_too(desk: Desk) -> None:
    proud(desk.session, "About the river", TODAY - 3 * DAY)
    desk.settle()
    desk.tab.focus_search()
    desk.tab.panel.search.setText("river")
    desk.qtbot.keyClick(desk.tab.panel.search, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.tab.day == TODAY - 3 * DAY, timeout=10_000)
    desk.settle()


def test_the_index_is_built_after_opening(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    proud(desk.session, "About the river")
    with desk.qtbot.waitSignal(desk.tab.finding.index_changed, timeout=10_000):
        pass
    desk.qtbot.waitUntil(lambda: desk.tab.finding.index.done)
    search(desk, "river")
    assert titles(desk) == ["About the river"]
