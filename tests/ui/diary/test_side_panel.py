"""Finding: the timeline loads as one scrolls, and a search leads to the entry and back."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.entries import Rating, edit_target
from aimstars_desktop.domain.search import Order
from aimstars_desktop.ui.diary import entry_finder as finding_module
from aimstars_desktop.ui.diary.entry_menu import EntryMenu
from tests.builders import DAY, TODAY, proud, write_all
from tests.ui.diary.conftest import DiaryHarness


@pytest.fixture
def full(harness: DiaryHarness) -> DiaryHarness:
    """A diary of some months, indexed, with its list on the screen."""
    session = harness.session
    write_all(
        session,
        *(
            (
                TODAY - number * DAY,
                f"Entry {number} about the river" if number % 10 == 0 else f"Entry {number}",
                Rating.GROW if number % 4 == 3 else Rating.PROUD,
            )
            for number in range(100)
        ),
    )
    session.search.check_index()
    while not session.search.build_index().done:
        pass
    harness.qtbot.waitUntil(
        lambda: harness.tab.panel.list.rows.rowCount() == finding_module.FIRST_PAGE
    )
    harness.settle()
    return harness


def titles(harness: DiaryHarness) -> list[str]:
    rows = harness.tab.panel.list.rows
    return [rows.hit(number).entry.text for number in range(rows.rowCount())]


def search(harness: DiaryHarness, text: str) -> None:
    harness.tab.focus_search()
    harness.tab.panel.search.setText(text)
    harness.settle()


def test_the_timeline_is_newest_first_and_grows_by_scrolling(full: DiaryHarness) -> None:
    view = full.tab.panel.list
    assert titles(full)[0] == "Entry 0 about the river"
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    full.qtbot.waitUntil(lambda: view.rows.rowCount() == 100)
    assert titles(full)[-1] == "Entry 99"
    assert not view.rows.canFetchMore(view.rootIndex())


@pytest.mark.repeats
def test_the_filter_narrows_the_timeline(full: DiaryHarness) -> None:
    full.tab.panel.filter.button("grow").click()
    full.settle()
    assert titles(full)[:2] == ["Entry 3", "Entry 7"]
    assert len(titles(full)) == 25


@pytest.mark.repeats
def test_a_click_in_the_timeline_shows_the_day(full: DiaryHarness) -> None:
    view = full.tab.panel.list
    rect = view.visualRect(view.rows.index(3))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center()
    )
    full.settle()
    assert full.tab.day == TODAY - 3 * DAY


@pytest.mark.repeats
def test_the_shown_day_is_selected_in_the_timeline(full: DiaryHarness) -> None:
    full.tab.show_day(TODAY - 5 * DAY)
    full.settle()
    view = full.tab.panel.list
    assert view.currentIndex().row() == 5


@pytest.mark.repeats
def test_a_new_entry_appears_in_the_timeline(full: DiaryHarness) -> None:
    full.write("Just now")
    full.composer.buttons.proud.click()
    full.settle()
    assert titles(full)[0] == "Just now"


@pytest.mark.repeats
def test_a_search_replaces_the_calendar_by_its_results(full: DiaryHarness) -> None:
    search(full, "RIVER")
    assert len(titles(full)) == 10
    assert not full.tab.panel.calendar.isVisible()
    assert full.tab.panel.options.isVisible()


def test_return_goes_to_the_first_result_and_escape_comes_back(full: DiaryHarness) -> None:
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


@pytest.mark.repeats
def test_return_waits_for_the_answer_to_what_was_typed(full: DiaryHarness) -> None:
    full.tab.focus_search()
    full.tab.panel.search.setText("river 30")
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Return)
    assert full.tab.day == TODAY  # the rows are still those of the timeline
    full.settle()
    assert full.tab.day == TODAY - 30 * DAY


def test_return_opens_nothing_that_was_typed_over(full: DiaryHarness) -> None:
    full.tab.show_day(TODAY - DAY)
    full.tab.focus_search()
    full.tab.panel.search.setText("river 30")
    full.qtbot.keyClick(full.tab.panel.search, Qt.Key.Key_Return)
    full.tab.panel.search.setText("river 40")
    full.settle()
    assert titles(full) == ["Entry 40 about the river"]
    assert full.tab.day == TODAY - DAY


@pytest.mark.repeats
def test_escape_comes_back_to_where_the_latest_search_began(full: DiaryHarness) -> None:
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


def test_the_arrows_lead_into_the_results_and_out_of_them(full: DiaryHarness) -> None:
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


@pytest.mark.repeats
def test_what_was_found_is_marked_in_the_day(full: DiaryHarness) -> None:
    search(full, "riv")
    full.tab.panel.list.open_current()
    full.settle()
    (card,) = full.tab.page.cards
    (selection,) = card.reading.extraSelections()
    assert selection.cursor.selectedText() == "river"
    full.tab.panel.end_search()
    full.settle()
    assert not card.reading.extraSelections()


@pytest.mark.repeats
def test_in_a_day_that_was_not_found_nothing_is_marked(full: DiaryHarness) -> None:
    search(full, "zzz <r>")
    (card,) = full.tab.page.cards
    assert "river" in card.reading.text
    assert not card.reading.extraSelections()


def test_the_best_match_and_the_days_can_be_chosen(full: DiaryHarness) -> None:
    search(full, "river")
    full.tab.panel.options.order.button("best").click()
    full.settle()
    assert full.tab.finding.filters.order is Order.BEST
    assert len(titles(full)) == 10
    full.tab.panel.options.days.choose((TODAY - 30 * DAY, None))
    full.settle()
    assert len(titles(full)) == 4


@pytest.mark.repeats
def test_a_search_without_an_answer_says_so(full: DiaryHarness) -> None:
    search(full, "mountain")
    assert "No entry matches" in full.tab.panel.empty.text
    search(full, "")
    assert titles(full)


def test_a_search_without_an_answer_names_what_narrows_it(full: DiaryHarness) -> None:
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


@pytest.mark.sampled(3)
@pytest.mark.parametrize("text", ['"', "NEAR(", "***", "\U0001f331", "x" * 10_000])
def test_odd_input_is_no_error(full: DiaryHarness, text: str) -> None:
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
def busy(harness: DiaryHarness) -> Iterator[Event]:
    """The lane of the writes is busy until this is set: the index cannot be looked at."""
    done = Event()
    harness.workspace.tasks.write(harness.tab, done.wait)
    yield done
    done.set()


def search_at_once(harness: DiaryHarness, text: str) -> None:
    """Search, and wait for the first answer only."""
    with harness.qtbot.waitSignal(harness.tab.finding.reset):
        harness.tab.panel.search.setText(text)


@pytest.mark.repeats
def test_nothing_is_denied_before_the_index_was_looked_at(
    harness: DiaryHarness, busy: Event
) -> None:
    search_at_once(harness, "mountain")
    assert harness.tab.panel.empty.text == "Still searching. Results appear here."
    busy.set()
    harness.settle()
    assert "No entry matches" in harness.tab.panel.empty.text


@pytest.mark.repeats
def test_a_search_before_the_index_is_built_is_repeated(harness: DiaryHarness, busy: Event) -> None:
    proud(harness.session, "About the river")
    search_at_once(harness, "river")
    assert titles(harness) == []
    busy.set()
    harness.settle()
    assert titles(harness) == ["About the river"]


@pytest.mark.impatient
def test_an_index_that_cannot_be_looked_at_is_looked_at_again(
    harness: DiaryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    proud(harness.session, "About the river")
    monkeypatch.setattr(finding_module, "INDEX_AGAIN", 10)
    with harness.diary.engines.writer.begin():  # another program holds the file
        harness.tab.panel.search.setText("river")
        harness.qtbot.waitUntil(lambda: harness.workspace.messages.bar.text != "")
        assert titles(harness) == []
    harness.qtbot.waitUntil(lambda: titles(harness) == ["About the river"])
    harness.settle()


def test_return_waits_for_the_index_too(harness: DiaryHarness) -> None:
    proud(harness.session, "About the river", TODAY - 3 * DAY)
    harness.settle()
    harness.tab.focus_search()
    harness.tab.panel.search.setText("river")
    harness.qtbot.keyClick(harness.tab.panel.search, Qt.Key.Key_Return)
    harness.qtbot.waitUntil(lambda: harness.tab.day == TODAY - 3 * DAY)
    harness.settle()


@pytest.mark.repeats
def test_the_index_is_built_after_opening(
    harness: DiaryHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    proud(harness.session, "About the river")
    harness.qtbot.waitUntil(lambda: harness.tab.finding.index.done)
    search(harness, "river")
    assert titles(harness) == ["About the river"]


# --- moving, counting, and the menu of a row ---------------------------------------------------


def test_the_arrows_show_the_day_of_each_row(full: DiaryHarness) -> None:
    view = full.tab.panel.list
    view.setFocus()
    view.setCurrentIndex(view.rows.index(0))
    full.qtbot.keyClick(view, Qt.Key.Key_Down)
    full.qtbot.keyClick(view, Qt.Key.Key_Down)
    full.settle()
    assert full.tab.day == TODAY - 2 * DAY
    assert view.currentIndex().row() == 2
    assert view.hasFocus()


def test_a_search_says_how_much_it_found(full: DiaryHarness) -> None:
    found = full.tab.panel.options.found
    search(full, "entry")
    full.qtbot.waitUntil(lambda: found.text().startswith("100 entries found"))
    search(full, "river -80")
    full.qtbot.waitUntil(lambda: found.text() == "9 entries found")


@pytest.mark.repeats
def test_a_search_hints_at_phrases_and_at_leaving_out(full: DiaryHarness) -> None:
    found = full.tab.panel.options.found
    search(full, "river")
    full.qtbot.waitUntil(lambda: "-word leaves entries out" in found.text())
    full.tab.panel.options.set_room(enough=False)  # of a low window
    assert "-word" not in found.text()
    search(full, '"about the river"')
    full.qtbot.waitUntil(lambda: found.text() == "10 entries found")


def test_a_row_has_its_own_menu(full: DiaryHarness, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[EntryMenu] = []
    monkeypatch.setattr(EntryMenu, "popup", lambda menu, _: shown.append(menu))
    view = full.tab.panel.list
    place = view.visualRect(view.rows.index(2)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = shown
    assert menu.entry.text == "Entry 2"
    next(each for each in menu.actions() if each.text() == "Delete").trigger()
    full.settle()
    assert not full.session.entries.on_day(TODAY - 2 * DAY)


def test_the_panel_can_be_made_wider_and_stays_so(full: DiaryHarness) -> None:
    full.window.resize(1240, 760)
    usual = full.tab.panel.width()
    assert full.tab.panel_width == 0
    full.tab._splitter.moveSplitter(usual + 80, 1)
    full.window.resize(1300, 760)
    assert full.tab.panel.width() == usual + 80
    full.window.resize(600, 760)
    assert full.tab.panel.width() <= max(300, full.tab.panel.minimumWidth())


# --- days with unfinished texts ----------------------------------------------------------------


@pytest.mark.repeats
def test_a_day_with_an_unfinished_text_is_marked_until_it_is_saved(harness: DiaryHarness) -> None:
    day = TODAY - 2 * DAY
    grid = harness.tab.panel.calendar.grid
    harness.tab.show_day(day)
    harness.write("Half a thought")
    harness.tab.show_day(TODAY)
    harness.settle()
    assert grid.describe(day).endswith("unfinished entry")
    harness.tab.show_day(day)
    harness.tab.model.save(Rating.PROUD)
    harness.settle()
    harness.qtbot.waitUntil(lambda: grid.describe(day).endswith(", proud"))


@pytest.mark.repeats
def test_a_day_with_an_unfinished_edit_is_marked(harness: DiaryHarness) -> None:
    entry = proud(harness.session, "The morning felt like mine.", day=TODAY - DAY)
    harness.tab.show_day(TODAY - DAY)
    harness.settle()
    harness.tab.model.drafts.type(edit_target(entry.id), "The morning")
    harness.tab.show_day(TODAY)
    harness.settle()
    grid = harness.tab.panel.calendar.grid
    harness.qtbot.waitUntil(lambda: grid.describe(TODAY - DAY).endswith("unfinished entry"))
