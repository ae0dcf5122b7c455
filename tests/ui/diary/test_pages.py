"""The pages beside the day: the trash, the reader; and the windows over it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.diary import NewEntry, Rating
from aimstars_desktop.services.bookkeeping import recomputed
from aimstars_desktop.ui.diary.links import ask_to_open
from aimstars_desktop.ui.diary.print_dialog import PrintDialog
from aimstars_desktop.ui.diary.reader_page import ReaderPage
from aimstars_desktop.ui.diary.trash_page import TrashPage
from aimstars_desktop.ui.diary.versions_dialog import VersionsDialog
from aimstars_desktop.ui.theme import theme
from tests.builders import DAY, NOON, TODAY, grow, proud
from tests.ui.diary.conftest import Desk

Page = TypeVar("Page", bound=QWidget)


def opened(desk: Desk, kind: type[Page]) -> Page:
    """Return the page or dialog of this kind that is open."""
    desk.settle()
    (found,) = (page for page in desk.tab.findChildren(kind) if page.isVisible())
    return found


def fill(desk: Desk, days: int) -> None:
    """Write an entry on each of so many days, in one transaction."""
    with desk.session.desk.writing() as unit:
        for number in range(days):
            text = f"Entry {number}"
            unit.diary.add(NewEntry(TODAY - number * DAY, text, Rating.PROUD, NOON, 60))
        unit.ledger.replace_all(recomputed(unit))
        unit.commit(Change.ENTRIES)


# --- the trash -----------------------------------------------------------------------------------


def test_the_trash_gives_an_entry_back(desk: Desk) -> None:
    entry = proud(desk.session, "Not so bad after all.")
    desk.session.diary.delete(entry.id)
    desk.tab.show_trash()
    trash = opened(desk, TrashPage)
    (card,) = trash.cards
    card.restore.click()
    desk.settle()
    assert trash.cards == []
    assert trash.empty.isVisible()
    assert "Restored to Today" in desk.workspace.messages.line.text
    trash.back.click()
    desk.settle()
    assert [card.entry.id for card in desk.tab.page.cards] == [entry.id]


def test_letting_go_for_good_is_asked_on_the_spot(desk: Desk) -> None:
    entry = proud(desk.session)
    desk.session.diary.delete(entry.id)
    desk.tab.show_trash()
    trash = opened(desk, TrashPage)
    (card,) = trash.cards
    card.delete.click()
    assert card.keep.hasFocus()
    assert desk.session.diary.trash()
    card.for_good.click()
    desk.settle()
    assert not desk.session.diary.trash()
    assert desk.session.undo.next_undo is None


# --- earlier versions ----------------------------------------------------------------------------


@pytest.fixture
def edited(desk: Desk) -> Desk:
    """A diary with an entry that was edited once."""
    entry = proud(desk.session, "I felt bad.")
    desk.session.diary.change(entry.id, text="I felt much better.")
    desk.settle()
    desk.qtbot.waitUntil(lambda: len(desk.tab.page.cards) == 1)
    return desk


def versions(desk: Desk) -> VersionsDialog:
    (card,) = desk.tab.page.cards
    action = next(action for action in card.menu.actions() if "Earlier" in action.text())
    action.trigger()
    return opened(desk, VersionsDialog)


def test_an_earlier_version_is_shown_with_what_is_different(edited: Desk) -> None:
    dialog = versions(edited)
    assert dialog.list.count() == 1
    assert dialog.text.toPlainText() == "I felt badmuch better."
    dialog.close()


def test_the_differences_are_readable_after_the_theme_changed(edited: Desk) -> None:
    if not theme()._applied:
        theme().apply()
    dialog = versions(edited)
    try:
        for appearance in (Appearance.DARK, Appearance.LIGHT):
            theme().choose(appearance)
            cursor = dialog.text.textCursor()
            cursor.setPosition(1)
            assert cursor.charFormat().foreground().color() == theme().color("text")
    finally:
        theme().choose(Appearance.SYSTEM)
        dialog.close()


def test_an_earlier_version_can_be_brought_back_and_nothing_is_lost(edited: Desk) -> None:
    dialog = versions(edited)
    dialog.bring_back.click()
    edited.settle()
    (entry,) = edited.session.diary.on_day(TODAY)
    assert entry.text == "I felt bad."
    texts = [version.text for version in edited.session.diary.versions(entry.id)]
    assert texts == ["I felt bad.", "I felt much better."]


def test_an_entry_that_was_never_edited_offers_no_versions(desk: Desk) -> None:
    proud(desk.session)
    desk.settle()
    desk.qtbot.waitUntil(lambda: len(desk.tab.page.cards) == 1)
    (card,) = desk.tab.page.cards
    action = next(action for action in card.menu.actions() if "Earlier" in action.text())
    assert not action.isEnabled()
    card.menu.aboutToShow.emit()
    desk.settle()
    assert not action.isEnabled()


def test_an_entry_that_was_only_moved_is_not_edited_and_has_versions(desk: Desk) -> None:
    entry = proud(desk.session)
    desk.session.diary.change(entry.id, day=TODAY - DAY)
    desk.session.undo.undo()
    desk.settle()
    desk.qtbot.waitUntil(lambda: len(desk.tab.page.cards) == 1)
    (card,) = desk.tab.page.cards
    assert card._edited.text() == ""
    card.menu.aboutToShow.emit()
    desk.settle()
    dialog = versions(desk)
    assert dialog.list.count() == 2
    dialog.close()


# --- on this day ---------------------------------------------------------------------------------


def test_on_this_day_leads_to_the_day(desk: Desk) -> None:
    proud(desk.session, "A year ago.", TODAY.replace(year=2025))
    desk.settle()
    desk.qtbot.waitUntil(lambda: len(desk.tab.page.on_this_day.rows) == 1)
    (row,) = desk.tab.page.on_this_day.rows
    assert "22 Nov 2025" in row.accessibleName()
    row.click()
    desk.settle()
    assert desk.tab.day == TODAY.replace(year=2025)
    assert not desk.tab.page.on_this_day.isVisible()


def test_on_this_day_has_room_for_every_year(desk: Desk) -> None:
    for year in range(2021, 2026):
        for _ in range(3):
            proud(desk.session, f"In {year}.", TODAY.replace(year=year))
    desk.settle()
    desk.qtbot.waitUntil(lambda: len(desk.tab.page.on_this_day.rows) == 10)
    names = [row.accessibleName() for row in desk.tab.page.on_this_day.rows]
    assert "5 years ago · 1 more: In 2021." in names[-1]
    assert "more" not in names[-2]


# --- prompts -------------------------------------------------------------------------------------


def test_a_click_puts_the_prompt_above_the_entry_once(desk: Desk) -> None:
    desk.write("Already begun.")
    question = desk.tab.page.prompt.text()
    assert question
    desk.tab.page.prompt.click()
    desk.tab.page.prompt.click()
    assert desk.field.text == f"> {question}\n\nAlready begun."
    assert desk.field.hasFocus()


def test_each_day_has_its_prompt(desk: Desk) -> None:
    first = desk.tab.page.prompt.text()
    desk.tab.go_previous_day()
    desk.settle()
    assert desk.tab.page.prompt.text() != first


def test_prompts_can_be_hidden(desk: Desk) -> None:
    desk.tab.page.prompts.hide()
    desk.settle()
    assert not desk.tab.page.prompt.isVisible()
    assert not desk.session.preferences.chosen.prompts


def test_own_prompts_take_the_place_of_ours(desk: Desk) -> None:
    dialog = desk.tab.page.prompt.edit_prompts()
    desk.settle()
    assert len(dialog.field.toPlainText().split("\n")) == 10
    dialog.field.setPlainText("What made you laugh?\n\n What made you laugh? ")
    dialog.save.click()
    desk.settle()
    assert desk.tab.page.prompt.text() == "What made you laugh?"
    again = desk.tab.page.prompt.edit_prompts()
    desk.settle()
    again.ours.click()
    again.save.click()
    desk.settle()
    assert not desk.session.prompts.own()


def test_a_prompt_that_is_too_long_is_refused_beside_the_field(desk: Desk) -> None:
    dialog = desk.tab.page.prompt.edit_prompts()
    desk.settle()
    dialog.field.setPlainText("x" * 301)
    dialog.save.click()
    assert "301" in dialog.problem.text()
    dialog.reject()


# --- the reader ----------------------------------------------------------------------------------


@pytest.fixture
def long_diary(desk: Desk) -> Desk:
    """A diary of two hundred days."""
    fill(desk, 200)
    desk.settle()
    return desk


def test_the_reader_begins_at_the_shown_day_and_loads_both_ways(long_diary: Desk) -> None:
    long_diary.tab.show_day(TODAY - 100 * DAY)
    long_diary.tab.show_reader()
    reader = opened(long_diary, ReaderPage)
    assert reader.day == TODAY - 100 * DAY
    bar = reader.view.verticalScrollBar()
    bar.setValue(0)
    long_diary.qtbot.waitUntil(lambda: "Entry 110\n" in reader.view.toPlainText())
    for _ in range(6):
        bar.setValue(bar.maximum())
        long_diary.settle()
    text = reader.view.toPlainText()
    assert text.count("Entry 0") == 1
    assert text.index("Entry 101\n") < text.index("Entry 100\n") < text.index("Entry 99\n")


def test_the_reader_goes_from_day_to_day_by_the_keyboard(long_diary: Desk) -> None:
    long_diary.tab.show_day(TODAY - 100 * DAY)
    long_diary.tab.show_reader()
    reader = opened(long_diary, ReaderPage)
    long_diary.qtbot.keyClick(reader.view, Qt.Key.Key_Right)
    assert reader.day == TODAY - 99 * DAY
    long_diary.qtbot.keyClick(reader.view, Qt.Key.Key_Left)
    long_diary.qtbot.keyClick(reader.view, Qt.Key.Key_Left)
    assert reader.day == TODAY - 101 * DAY
    long_diary.qtbot.keyClick(reader.view, Qt.Key.Key_Escape)
    long_diary.settle()
    assert long_diary.tab.day == TODAY - 101 * DAY
    assert long_diary.tab.page.isVisible()


def test_the_reader_says_when_there_is_nothing(desk: Desk) -> None:
    desk.tab.show_reader()
    reader = opened(desk, ReaderPage)
    assert reader.empty.isVisible()


# --- printing ------------------------------------------------------------------------------------


def printed(desk: Desk, path: Path, choose: Callable[[PrintDialog], None]) -> str:
    """Save as PDF what ``choose`` chooses, and return the text of the file."""
    desk.tab.print_entries()
    dialog = opened(desk, PrintDialog)
    choose(dialog)
    dialog.save_pdf(path)
    desk.settle()
    words = " ".join(page.extract_text() for page in PdfReader(path).pages)
    return " ".join(words.split())


def test_a_day_is_saved_as_a_pdf_that_holds_its_text(desk: Desk, tmp_path: Path) -> None:
    proud(desk.session, "Ten quiet **minutes** before work.")
    grow(desk.session, "Another day.", TODAY - DAY)
    text = printed(desk, tmp_path / "day.pdf", lambda dialog: dialog.one_day.setChecked(True))
    assert "Ten quiet minutes before work." in text
    assert "22 November 2026" in text
    assert "Another day." not in text


def test_a_span_of_days_is_saved_in_their_order(long_diary: Desk, tmp_path: Path) -> None:
    text = printed(long_diary, tmp_path / "span.pdf", lambda dialog: dialog.span.setChecked(True))
    assert text.index("Entry 6") < text.index("Entry 1") < text.index("Entry 0")
    assert "Entry 7" not in text


def test_what_a_search_found_is_saved(long_diary: Desk, tmp_path: Path) -> None:
    session = long_diary.session
    session.search.check_index()
    while not session.search.build_index().done:
        pass
    long_diary.tab.panel.search.setText("199")
    long_diary.settle()
    text = printed(long_diary, tmp_path / "found.pdf", lambda dialog: dialog.hits.setChecked(True))
    assert "Entry 199" in text
    assert "Entry 198" not in text


def test_an_empty_day_prints_nothing_and_says_so(desk: Desk, tmp_path: Path) -> None:
    desk.tab.print_entries()
    dialog = opened(desk, PrintDialog)
    dialog.save_pdf(tmp_path / "nothing.pdf")
    desk.settle()
    assert "nothing written" in dialog.problem.text()
    assert not (tmp_path / "nothing.pdf").exists()
    dialog.reject()


def test_the_print_preview_opens(desk: Desk) -> None:
    proud(desk.session)
    desk.tab.print_entries()
    dialog = opened(desk, PrintDialog)
    dialog.preview_button.click()
    desk.settle()
    (preview,) = (found for found in desk.tab.findChildren(QDialog) if found.isVisible())
    assert type(preview).__name__ == "QPrintPreviewDialog"
    preview.close()


# --- links ---------------------------------------------------------------------------------------


def test_a_link_is_asked_about_and_others_do_nothing(desk: Desk) -> None:
    box = ask_to_open(desk.tab, QUrl("https://example.org/"))
    assert isinstance(box, QMessageBox)
    assert "example.org" in box.informativeText()
    box.reject()
    for link in ("file:///etc/passwd", "javascript:alert(1)", "qrc:/x", "page"):
        assert ask_to_open(desk.tab, QUrl(link)) is None


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # the offscreen platform has neither
def test_a_day_can_be_typed(desk: Desk) -> None:
    picker = desk.tab.choose_day()
    picker.field.setDate(picker.field.date().addDays(-40))
    picker.take.click()
    desk.settle()
    assert desk.tab.day == TODAY - 40 * DAY
