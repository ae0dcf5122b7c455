"""Writing: nothing typed is lost, two keys save, and what was earned is shown."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.entries import TEXT_LIMIT, Rating
from tests import patience
from tests.builders import DAY, TODAY, proud
from tests.ui.diary.conftest import DiaryHarness

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.repeats
def test_the_cursor_is_in_the_composer(harness: DiaryHarness) -> None:
    harness.tab.focus_composer()
    assert QApplication.focusWidget() is harness.field


@pytest.mark.repeats
def test_two_keys_save_a_proud_entry_and_clear_the_field(harness: DiaryHarness) -> None:
    harness.write("Ten quiet minutes before opening the laptop.")
    harness.qtbot.keyClick(harness.field, Qt.Key.Key_Return, CONTROL)
    harness.settle()
    (entry,) = harness.session.entries.on_day(TODAY)
    assert (entry.text, entry.rating) == (
        "Ten quiet minutes before opening the laptop.",
        Rating.PROUD,
    )
    assert harness.field.text == ""
    assert "+5" in harness.workspace.messages.line.text
    assert harness.field.hasFocus()


@pytest.mark.repeats
def test_with_shift_they_save_a_grow_entry(harness: DiaryHarness) -> None:
    harness.write("Lost my patience.")
    harness.qtbot.keyClick(harness.field, Qt.Key.Key_Return, CONTROL | SHIFT)
    harness.settle()
    (entry,) = harness.session.entries.on_day(TODAY)
    assert entry.rating is Rating.GROW
    assert "+2" in harness.workspace.messages.line.text


def test_with_alt_alone_they_keep_an_entry_without_a_verdict(harness: DiaryHarness) -> None:
    harness.write("He asked whether I would come back.")
    harness.qtbot.keyClick(harness.field, Qt.Key.Key_Return, ALT)
    harness.settle()
    (entry,) = harness.session.entries.on_day(TODAY)
    assert entry.rating is Rating.UNRATED
    assert harness.field.text == ""
    assert harness.workspace.messages.line.text.startswith("Kept for now")
    assert "+" not in harness.workspace.messages.line.text


def test_an_entry_kept_for_now_offers_the_two_ratings_on_its_card(harness: DiaryHarness) -> None:
    harness.write("I am still thinking about it.")
    harness.composer.buttons.unrated.click()
    harness.settle()
    (card,) = harness.tab.page.cards
    assert card.chip.text() == "Unrated"
    assert card.offer is not None
    assert card.offer.isVisible()

    card.edit_button.click()
    assert not card.offer.isVisible()
    card.end_edit()
    card.offer.proud.click()
    harness.settle()

    (entry,) = harness.session.entries.on_day(TODAY)
    assert entry.rating is Rating.PROUD
    assert not card.offer.isVisible()
    assert "+5" in harness.workspace.messages.line.text
    harness.workspace.undo.undo()
    harness.settle()
    assert card.offer.isVisible()


def test_in_a_narrow_card_the_ratings_have_a_line_of_their_own(harness: DiaryHarness) -> None:
    harness.write("I am still thinking about it.")
    harness.composer.buttons.unrated.click()
    harness.settle()
    (card,) = harness.tab.page.cards
    offer = card.offer
    assert offer is not None
    harness.qtbot.waitUntil(lambda: card.width() > 600 and offer.x() > card.chip.x())
    assert abs(offer.geometry().center().y() - card.chip.geometry().center().y()) <= 2
    card.setMaximumWidth(360)
    harness.qtbot.waitUntil(lambda: card.width() <= 360)
    assert offer.y() > card.chip.geometry().bottom()
    card.setMaximumWidth(2000)
    harness.qtbot.waitUntil(lambda: card.width() > 600)
    assert abs(offer.geometry().center().y() - card.chip.geometry().center().y()) <= 2


@pytest.mark.repeats
def test_the_reward_of_a_streak_is_shown_with_the_entry_that_earned_it(
    harness: DiaryHarness,
) -> None:
    for number in range(1, 7):
        proud(harness.session, day=TODAY - DAY * number)
    harness.write("The seventh day.")
    harness.composer.buttons.proud.click()
    harness.settle()
    assert "+10" in harness.workspace.messages.line.text


@pytest.mark.repeats
@pytest.mark.parametrize("nothing", ["  \n ", "\u200b\u00ad\u00a0\u2068\ufe0f"])
def test_an_empty_entry_is_refused_beside_the_field(harness: DiaryHarness, nothing: str) -> None:
    harness.write(nothing)
    harness.keep_draft()
    assert not harness.session.drafts.all()
    harness.composer.buttons.proud.click()
    harness.settle()
    assert "nothing to save" in harness.composer.problem.text()
    assert not harness.session.entries.on_day(TODAY)
    harness.write("Now there is.")
    assert harness.composer.problem.isHidden()


def test_a_text_that_is_too_long_stays_and_its_length_is_shown(harness: DiaryHarness) -> None:
    harness.write("x" * (TEXT_LIMIT + 1))
    harness.composer.buttons.proud.click()
    harness.settle()
    assert "20,001" in harness.composer.problem.text()
    assert "20,001 of 20,000" in harness.composer.count.text()
    assert len(harness.field.text) == TEXT_LIMIT + 1


def test_characters_are_counted_near_the_limit_only(harness: DiaryHarness) -> None:
    harness.write("One two three")
    assert "characters" not in harness.composer.count.text()
    harness.write(" x" * (TEXT_LIMIT // 2 - 100))
    assert "characters" in harness.composer.count.text()


def test_nul_is_refused_in_words(harness: DiaryHarness) -> None:
    harness.tab.model.type("A\0B")
    harness.composer.buttons.grow.click()
    harness.settle()
    assert "NUL" in harness.composer.problem.text()


@pytest.mark.repeats
@pytest.mark.impatient
def test_a_save_that_fails_leaves_the_text_and_says_why(harness: DiaryHarness) -> None:
    harness.write("Precious words")
    harness.keep_draft()
    with harness.diary.engines.writer.begin():  # another program holds the file
        harness.composer.buttons.proud.click()
        harness.qtbot.waitUntil(lambda: harness.workspace.messages.bar.text != "")
    assert "Another program" in harness.workspace.messages.bar.text
    assert harness.field.text == "Precious words"
    assert not harness.session.entries.on_day(TODAY)
    harness.composer.buttons.proud.click()
    harness.settle()
    assert [entry.text for entry in harness.session.entries.on_day(TODAY)] == ["Precious words"]


@pytest.mark.repeats
def test_what_is_typed_while_saving_stays(harness: DiaryHarness) -> None:
    gate = threading.Event()
    harness.workspace.tasks.write(harness.tab, lambda: gate.wait(patience.SECONDS))
    harness.write("The first moment.")
    harness.composer.buttons.proud.click()
    harness.write("\nThe second")
    gate.set()
    harness.settle()
    assert [entry.text for entry in harness.session.entries.on_day(TODAY)] == ["The first moment."]
    assert harness.field.text == "The second"
    harness.keep_draft()
    assert [draft.text for draft in harness.session.drafts.all()] == ["The second"]


@pytest.mark.repeats
def test_saving_twice_in_a_row_gives_one_entry(harness: DiaryHarness) -> None:
    harness.write("Once")
    harness.qtbot.keyClick(harness.field, Qt.Key.Key_Return, CONTROL)
    harness.qtbot.keyClick(harness.field, Qt.Key.Key_Return, CONTROL)
    harness.settle()
    assert len(harness.session.entries.on_day(TODAY)) == 1


@pytest.mark.repeats
def test_undoing_a_saved_entry_gives_its_text_back(harness: DiaryHarness) -> None:
    harness.write("Too early")
    harness.composer.buttons.proud.click()
    harness.settle()
    harness.workspace.messages.line.undo_button.click()
    harness.settle()
    assert harness.field.text == "Too early"
    assert not harness.session.entries.on_day(TODAY)


def test_redo_takes_the_text_out_of_the_composer_again(harness: DiaryHarness) -> None:
    harness.write("To and fro")
    harness.composer.buttons.proud.click()
    harness.settle()
    harness.workspace.undo.undo()
    harness.settle()
    harness.workspace.undo.redo()
    harness.settle()
    assert harness.field.text == ""
    assert [entry.text for entry in harness.session.entries.on_day(TODAY)] == ["To and fro"]
    harness.keep_draft()
    assert not harness.session.drafts.all()


@pytest.mark.repeats
def test_undoing_leaves_a_text_that_was_begun_meanwhile(harness: DiaryHarness) -> None:
    harness.write("Saved")
    harness.composer.buttons.proud.click()
    harness.settle()
    harness.write("Begun")
    harness.workspace.messages.line.undo_button.click()
    harness.settle()
    assert harness.field.text == "Begun"


@pytest.mark.repeats
def test_undo_belongs_to_the_field_until_that_has_nothing_left(harness: DiaryHarness) -> None:
    harness.write("Saved")
    harness.composer.buttons.proud.click()
    harness.settle()
    harness.write("typed")
    harness.qtbot.keyClick(harness.field, Qt.Key.Key_Z, CONTROL)
    assert harness.field.text == ""
    assert len(harness.session.entries.on_day(TODAY)) == 1
    harness.qtbot.keyClick(harness.field, Qt.Key.Key_Z, CONTROL)
    harness.settle()
    assert not harness.session.entries.on_day(TODAY)
    assert harness.field.text == "Saved"


@pytest.mark.repeats
def test_tab_leaves_the_composer(harness: DiaryHarness) -> None:
    harness.field.setFocus()
    harness.qtbot.keyClick(harness.field, Qt.Key.Key_Tab)
    assert not harness.field.hasFocus()
    assert harness.field.text == ""


def test_at_midnight_a_text_keeps_its_day_and_may_be_moved(harness: DiaryHarness) -> None:
    harness.write("Late thoughts")
    harness.clock.pass_by(timedelta(hours=12))
    harness.tab.day_turned(TODAY + DAY)
    assert harness.tab.day == TODAY
    assert "new day has begun" in harness.composer.notice.text
    harness.composer.notice.yes.click()
    assert harness.tab.day == TODAY + DAY
    assert harness.field.text == "Late thoughts"
    harness.composer.buttons.proud.click()
    harness.settle()
    assert len(harness.session.entries.on_day(TODAY + DAY)) == 1
    assert not harness.session.drafts.all()


def test_at_midnight_a_text_may_stay_with_its_day(harness: DiaryHarness) -> None:
    harness.write("Late thoughts")
    harness.clock.pass_by(timedelta(hours=12))
    harness.tab.day_turned(TODAY + DAY)
    harness.composer.notice.no.click()
    assert harness.composer.notice.text == ""
    harness.composer.buttons.proud.click()
    harness.settle()
    assert len(harness.session.entries.on_day(TODAY)) == 1


@pytest.mark.repeats
def test_at_midnight_an_empty_composer_moves_on(harness: DiaryHarness) -> None:
    harness.clock.pass_by(timedelta(hours=12))
    harness.tab.day_turned(TODAY + DAY)
    assert harness.tab.day == TODAY + DAY
    assert not harness.tab.page.heading.next.isEnabled()
    harness.settle()


@pytest.mark.repeats
def test_words_are_counted_in_every_script(harness: DiaryHarness) -> None:
    harness.write("Don't worry, be happy")
    assert harness.composer.count.text().startswith("4")
    harness.field.clear()
    harness.write("今日は")
    assert harness.composer.count.text().startswith("3")


@pytest.mark.repeats
def test_of_a_new_entry_higher_than_the_page_the_beginning_is_shown(harness: DiaryHarness) -> None:
    harness.window.resize(1000, 640)
    harness.write("\n".join(f"Line {number}" for number in range(90)))
    harness.tab.model.save(Rating.PROUD)
    harness.settle()
    page, card = harness.tab.page.viewport(), harness.tab.page.cards[-1]
    assert card.height() > 2 * page.height()
    assert 0 <= card.mapTo(page, QPoint(0, 0)).y() < page.height() // 4
