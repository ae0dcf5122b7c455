"""What is under a day and over it: earlier memories, versions, links, prints."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.ui.core.links import ask_to_open
from aimstars_desktop.ui.diary.print_dialog import PrintDialog
from aimstars_desktop.ui.diary.versions_dialog import VersionsDialog
from aimstars_desktop.ui.look.theme import theme
from tests import patience
from tests.builders import DAY, TODAY, grow, proud
from tests.drawn import picture
from tests.ui.diary.conftest import DiaryHarness

Page = TypeVar("Page", bound=QWidget)


def opened(harness: DiaryHarness, kind: type[Page]) -> Page:
    """Return the page or dialog of this kind that is open."""
    harness.settle()
    (found,) = (page for page in harness.window.findChildren(kind) if page.isVisible())
    return found


# --- earlier versions ----------------------------------------------------------------------------


@pytest.fixture
def edited(harness: DiaryHarness) -> DiaryHarness:
    """A diary with an entry that was edited once."""
    entry = proud(harness.session, "I felt bad.")
    harness.session.entries.change(entry.id, text="I felt much better.")
    harness.settle()
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.cards) == 1)
    return harness


def versions(harness: DiaryHarness) -> VersionsDialog:
    (card,) = harness.tab.page.cards
    action = next(action for action in card.menu.actions() if "Earlier" in action.text())
    action.trigger()
    return opened(harness, VersionsDialog)


def test_an_earlier_version_is_shown_with_what_is_different(edited: DiaryHarness) -> None:
    dialog = versions(edited)
    assert dialog.list.model().rowCount() == 1
    assert dialog.text.toPlainText() == "I felt badmuch better."
    dialog.close()


@pytest.mark.repeats
def test_versions_are_reached_after_the_edit_was_undone(edited: DiaryHarness) -> None:
    edited.session.undo.undo()
    (card,) = edited.tab.page.cards
    edited.qtbot.waitUntil(
        lambda: "edited" not in {label.text() for label in card.findChildren(QLabel)}
    )
    card.menu.aboutToShow.emit()
    edited.settle()
    dialog = versions(edited)
    assert dialog.list.model().rowCount() == 2
    dialog.close()


@pytest.mark.repeats
def test_the_differences_are_readable_after_the_theme_changed(edited: DiaryHarness) -> None:
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


def test_an_earlier_version_can_be_brought_back_and_nothing_is_lost(edited: DiaryHarness) -> None:
    dialog = versions(edited)
    dialog.bring_back.click()
    edited.settle()
    (entry,) = edited.session.entries.on_day(TODAY)
    assert entry.text == "I felt bad."
    texts = [version.text for version in edited.session.entries.versions(entry.id)]
    assert texts == ["I felt bad.", "I felt much better."]


def test_an_entry_that_was_never_edited_offers_no_versions(harness: DiaryHarness) -> None:
    proud(harness.session)
    harness.settle()
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.cards) == 1)
    (card,) = harness.tab.page.cards
    action = next(action for action in card.menu.actions() if "Earlier" in action.text())
    card.menu.aboutToShow.emit()
    assert not action.isEnabled()
    harness.settle()
    assert not action.isEnabled()


def test_an_entry_that_was_only_moved_is_not_edited_and_has_versions(harness: DiaryHarness) -> None:
    entry = proud(harness.session)
    harness.session.entries.change(entry.id, day=TODAY - DAY)
    harness.session.undo.undo()
    harness.settle()
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.cards) == 1)
    (card,) = harness.tab.page.cards
    assert card._edited.text() == ""
    card.menu.aboutToShow.emit()
    harness.settle()
    dialog = versions(harness)
    assert dialog.list.model().rowCount() == 2
    dialog.close()


# --- on this day ---------------------------------------------------------------------------------


def test_on_this_day_leads_to_the_day(harness: DiaryHarness) -> None:
    proud(harness.session, "A year ago.", TODAY.replace(year=2025))
    harness.settle()
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.on_this_day.rows) == 1)
    (row,) = harness.tab.page.on_this_day.rows
    harness.qtbot.waitUntil(lambda: "22 Nov 2025" in row.accessibleName())
    row.click()
    harness.settle()
    assert harness.tab.day == TODAY.replace(year=2025)
    assert not harness.tab.page.on_this_day.isVisible()


@pytest.mark.repeats
def test_a_new_entry_leaves_on_this_day_as_it_is(harness: DiaryHarness) -> None:
    proud(harness.session, day=TODAY.replace(year=TODAY.year - 1))
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.on_this_day.rows) == 1)
    harness.settle()
    with harness.qtbot.assertNotEmitted(harness.tab.page.memories.loaded):
        proud(harness.session, "One more today.")
        harness.settle()
    proud(harness.session, "One more then.", day=TODAY.replace(year=TODAY.year - 1))
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.on_this_day.rows) == 2)


def test_on_this_day_shows_every_year(harness: DiaryHarness) -> None:
    for year in range(2021, 2026):
        for _ in range(3):
            proud(harness.session, f"In {year}.", TODAY.replace(year=year))
    harness.settle()
    harness.qtbot.waitUntil(lambda: len(harness.tab.page.on_this_day.rows) == 10)
    harness.qtbot.waitUntil(lambda: bool(harness.tab.page.on_this_day.rows[-1].accessibleName()))
    names = [row.accessibleName() for row in harness.tab.page.on_this_day.rows]
    assert "5 years ago · 1 more: In 2021." in names[-1]
    assert "More" not in names[-2]


@pytest.mark.repeats
def test_on_this_day_is_named_for_screen_readers_after_the_day_is_there(
    harness: DiaryHarness,
) -> None:
    """Each row out of sight was put into words before the day was painted."""
    for year in range(1990, 2026):
        proud(harness.session, f"In {year}.", TODAY.replace(year=year))
    section = harness.tab.page.on_this_day
    named_at_once: list[int] = []

    def note() -> None:
        if section.rows:
            named_at_once.append(sum(bool(row.accessibleName()) for row in section.rows))

    harness.tab.page.memories.loaded.connect(note)
    harness.settle()
    harness.qtbot.waitUntil(lambda: len(section.rows) == 36)
    harness.qtbot.waitUntil(lambda: all(row.accessibleName() for row in section.rows))
    assert named_at_once == [0] * len(named_at_once)
    assert named_at_once
    assert section.rows[-1].accessibleName() == "22 Nov 1990, 36 years ago: In 1990."


@pytest.mark.repeats
def test_a_screen_reader_meets_it_after_the_entries_in_their_order(harness: DiaryHarness) -> None:
    proud(harness.session, "A year ago.", TODAY.replace(year=2025))
    for text in ("First.", "Second."):
        proud(harness.session, text, TODAY)
    harness.settle()
    page = harness.tab.page
    harness.qtbot.waitUntil(lambda: len(page.on_this_day.rows) == 1)
    body = page.on_this_day.parentWidget()
    assert body is not None
    found = QAccessible.queryAccessibleInterface(body)
    met = [found.child(number).object() for number in range(found.childCount())]
    wanted = [*page.cards, page.on_this_day]
    assert [each for each in met if each in wanted] == wanted


# --- prompts -------------------------------------------------------------------------------------


def test_a_click_puts_the_prompt_above_the_entry_once(harness: DiaryHarness) -> None:
    harness.write("Already begun.")
    question = harness.tab.page.prompt.text()
    assert question
    harness.tab.page.prompt.click()
    harness.tab.page.prompt.click()
    assert harness.field.text == f"> {question}\n\nAlready begun."
    assert harness.field.hasFocus()


@pytest.mark.repeats
def test_each_day_has_its_prompt(harness: DiaryHarness) -> None:
    first = harness.tab.page.prompt.text()
    harness.tab.go_previous_day()
    harness.settle()
    assert harness.tab.page.prompt.text() != first


def test_prompts_can_be_hidden(harness: DiaryHarness) -> None:
    harness.tab.page.prompts.hide()
    harness.settle()
    assert not harness.tab.page.prompt.isVisible()
    assert not harness.session.preferences.chosen.prompts


def test_own_prompts_take_the_place_of_ours(harness: DiaryHarness) -> None:
    dialog = harness.tab.page.prompt.edit_prompts()
    harness.settle()
    assert len(dialog.field.toPlainText().split("\n")) == 10
    dialog.field.setPlainText("What made you laugh?\n\n What made you laugh? ")
    dialog.save.click()
    harness.settle()
    assert harness.tab.page.prompt.text() == "What made you laugh?"
    again = harness.tab.page.prompt.edit_prompts()
    harness.settle()
    again.ours.click()
    again.save.click()
    harness.settle()
    assert not harness.session.prompts.own()


def test_a_prompt_that_is_too_long_is_refused_beside_the_field(harness: DiaryHarness) -> None:
    dialog = harness.tab.page.prompt.edit_prompts()
    harness.settle()
    dialog.field.setPlainText("x" * 301)
    dialog.save.click()
    assert "301" in dialog.problem.text()
    dialog.reject()


# --- printing ------------------------------------------------------------------------------------


def printed(harness: DiaryHarness, path: Path, choose: Callable[[PrintDialog], None]) -> str:
    """Save as PDF what ``choose`` chooses, and return the text of the file."""
    harness.tab.print_entries()
    dialog = opened(harness, PrintDialog)
    choose(dialog)
    dialog.save_pdf(path)
    harness.settle()
    words = " ".join(page.extract_text() for page in PdfReader(path).pages)
    return " ".join(words.split())


@pytest.mark.repeats
def test_a_day_is_saved_as_a_pdf_that_holds_its_text(harness: DiaryHarness, tmp_path: Path) -> None:
    proud(harness.session, "Ten quiet **minutes** before work.")
    grow(harness.session, "Another day.", TODAY - DAY)
    text = printed(harness, tmp_path / "day.pdf", lambda dialog: dialog.one_day.setChecked(True))
    assert "Ten quiet minutes before work." in text
    assert "22 November 2026" in text
    assert "Another day." not in text


def test_a_day_is_printed_with_its_pictures(harness: DiaryHarness, tmp_path: Path) -> None:
    of = harness.session
    entry = proud(of, "Ten quiet minutes.")
    of.pictures.add(entry.id, [of.pictures.keep(picture(number)) for number in (1, 2)])
    path = tmp_path / "day.pdf"
    printed(harness, path, lambda dialog: dialog.one_day.setChecked(True))
    assert len(PdfReader(path).pages[0].images) == 2


def test_a_span_of_days_is_saved_in_their_order(long_diary: DiaryHarness, tmp_path: Path) -> None:
    text = printed(long_diary, tmp_path / "span.pdf", lambda dialog: dialog.span.setChecked(True))
    assert text.index("Entry 6") < text.index("Entry 1") < text.index("Entry 0")
    assert "Entry 7" not in text


def test_what_a_search_found_is_saved(long_diary: DiaryHarness, tmp_path: Path) -> None:
    session = long_diary.session
    session.search.check_index()
    while not session.search.build_index().done:
        pass
    long_diary.tab.panel.search.setText("199")
    long_diary.settle()
    text = printed(long_diary, tmp_path / "found.pdf", lambda dialog: dialog.hits.setChecked(True))
    assert "Entry 199" in text
    assert "Entry 198" not in text


@pytest.mark.repeats
def test_an_empty_day_prints_nothing_and_says_so(harness: DiaryHarness, tmp_path: Path) -> None:
    harness.tab.print_entries()
    dialog = opened(harness, PrintDialog)
    dialog.save_pdf(tmp_path / "nothing.pdf")
    harness.settle()
    assert "no entries" in dialog.problem.text()
    assert not (tmp_path / "nothing.pdf").exists()
    dialog.reject()


@pytest.mark.repeats
def test_closing_the_dialog_stops_a_pdf_and_leaves_the_file_that_was_there(
    harness: DiaryHarness, tmp_path: Path
) -> None:
    proud(harness.session)
    (path := tmp_path / "day.pdf").write_bytes(b"of yesterday")
    before = sorted(tmp_path.iterdir())
    held = Event()
    harness.workspace.tasks.aside(harness.window, lambda: held.wait(patience.SECONDS))
    harness.tab.print_entries()
    (dialog,) = (each for each in harness.window.findChildren(PrintDialog) if each.isVisible())
    dialog.save_pdf(path)
    harness.qtbot.waitUntil(lambda: not dialog.pdf_button.isEnabled())
    dialog.reject()
    held.set()
    harness.settle()
    assert path.read_bytes() == b"of yesterday"
    assert sorted(tmp_path.iterdir()) == before


def test_a_pdf_that_cannot_be_written_is_named_and_can_be_tried_again(
    harness: DiaryHarness, tmp_path: Path
) -> None:
    proud(harness.session)
    harness.tab.print_entries()
    dialog = opened(harness, PrintDialog)
    dialog.save_pdf(tmp_path / "gone" / "day.pdf")
    harness.settle()
    assert dialog.problem.text() == "The file day.pdf could not be written."
    assert dialog.pdf_button.isEnabled()
    dialog.reject()


def test_the_print_preview_opens(harness: DiaryHarness) -> None:
    proud(harness.session)
    harness.tab.print_entries()
    dialog = opened(harness, PrintDialog)
    dialog.preview_button.click()
    harness.settle()
    (preview,) = (found for found in harness.tab.findChildren(QDialog) if found.isVisible())
    assert type(preview).__name__ == "QPrintPreviewDialog"
    preview.close()


# --- links ---------------------------------------------------------------------------------------


def test_a_link_is_asked_about_and_others_do_nothing(harness: DiaryHarness) -> None:
    box = ask_to_open(harness.tab, QUrl("https://example.org/"))
    assert isinstance(box, QMessageBox)
    assert "example.org" in box.informativeText()
    box.reject()
    for link in ("file:///etc/passwd", "javascript:alert(1)", "qrc:/x", "page"):
        assert ask_to_open(harness.tab, QUrl(link)) is None


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # the offscreen platform has neither
def test_a_day_can_be_typed_while_the_calendar_has_the_focus(
    harness: DiaryHarness, qtbot: QtBot
) -> None:
    picker = harness.tab.choose_day()
    picker.calendar.grid.setFocus()
    qtbot.keyClick(picker.calendar.grid, "1")
    assert picker.field.hasFocus()
    qtbot.keyClicks(picker.field, "3.10.26")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    harness.settle()
    assert harness.tab.day == TODAY - 40 * DAY


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # the offscreen platform has neither
def test_a_day_can_be_typed(harness: DiaryHarness) -> None:
    picker = harness.tab.choose_day()
    picker.field.setText("13.10.26")
    picker.take.click()
    harness.settle()
    assert harness.tab.day == TODAY - 40 * DAY
