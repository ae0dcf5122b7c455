"""Writing: nothing typed is lost, two keys save, and what was earned is shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from aimstars_desktop.domain.diary import TEXT_LIMIT, Rating
from aimstars_desktop.ui.diary import drafts as drafts_module
from tests.builders import DAY, TODAY, proud
from tests.ui.diary.conftest import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def keep(desk: Desk) -> None:
    """Bring what is typed into the database, as a second of typing would."""
    desk.tab.commit_draft()
    desk.settle()


def test_the_cursor_is_in_the_composer(desk: Desk) -> None:
    desk.tab.focus_composer()
    assert QApplication.focusWidget() is desk.field


def test_two_keys_save_a_proud_entry_and_clear_the_field(desk: Desk) -> None:
    desk.write("Ten quiet minutes before opening the laptop.")
    desk.qtbot.keyClick(desk.field, Qt.Key.Key_Return, CONTROL)
    desk.settle()
    (entry,) = desk.session.diary.on_day(TODAY)
    assert (entry.text, entry.rating) == (
        "Ten quiet minutes before opening the laptop.",
        Rating.PROUD,
    )
    assert desk.field.text == ""
    assert "+5" in desk.workspace.messages.line.text
    assert desk.field.hasFocus()


def test_with_shift_they_save_a_grow_entry(desk: Desk) -> None:
    desk.write("Lost my patience.")
    desk.qtbot.keyClick(desk.field, Qt.Key.Key_Return, CONTROL | SHIFT)
    desk.settle()
    (entry,) = desk.session.diary.on_day(TODAY)
    assert entry.rating is Rating.GROW
    assert "+2" in desk.workspace.messages.line.text


def test_the_reward_of_a_streak_is_shown_with_the_entry_that_earned_it(desk: Desk) -> None:
    for number in range(1, 7):
        proud(desk.session, day=TODAY - DAY * number)
    desk.write("The seventh day.")
    desk.composer.buttons.proud.click()
    desk.settle()
    assert "+10" in desk.workspace.messages.line.text


def test_saving_lets_the_draft_go(desk: Desk) -> None:
    desk.write("Kept and then saved.")
    keep(desk)
    assert [draft.text for draft in desk.session.drafts.all()] == ["Kept and then saved."]
    desk.composer.buttons.proud.click()
    desk.settle()
    assert not desk.session.drafts.all()
    assert desk.tab.is_clean()


def test_a_draft_is_written_while_typing_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A debounce would wait for the end of the typing; a throttle does not."""
    monkeypatch.setattr(drafts_module, "INTERVAL", 30)

    def type_until_kept() -> bool:
        desk.write("on and on ")
        return bool(desk.session.drafts.all())

    desk.qtbot.waitUntil(type_until_kept)


def test_the_state_of_the_draft_is_shown(desk: Desk) -> None:
    assert "Draft kept" not in desk.composer.state.text()
    desk.write("Words")
    assert "Draft kept" not in desk.composer.state.text()
    keep(desk)
    assert desk.composer.state.text().startswith("Draft kept")


def test_the_text_is_there_again_after_a_restart_and_says_so(
    open_desk: Callable[..., Desk],
) -> None:
    first = open_desk()
    first.write("Almost lost, but not\u00a0quite \U0001f331")
    keep(first)
    again = open_desk(again=first)
    assert again.field.text == "Almost lost, but not\u00a0quite \U0001f331"
    assert "not saved yet" in again.composer.notice.text
    again.write("!")
    assert again.composer.notice.text == ""


def test_the_text_of_another_day_is_offered_after_a_restart(
    open_desk: Callable[..., Desk],
) -> None:
    first = open_desk()
    first.tab.show_day(TODAY - DAY)
    first.write("About yesterday")
    keep(first)
    again = open_desk(again=first)
    assert again.field.text == ""
    assert "Yesterday" in again.composer.notice.text
    again.composer.notice.yes.click()
    assert again.tab.day == TODAY - DAY
    assert again.field.text == "About yesterday"


def test_the_edit_of_an_entry_of_another_day_is_offered_after_a_restart(
    open_desk: Callable[..., Desk],
) -> None:
    first = open_desk()
    entry = proud(first.session, "I called", TODAY - 3 * DAY)
    first.tab.show_day(TODAY - 3 * DAY)
    first.settle()
    first.tab.page.cards[0].edit_button.click()
    editor = first.tab.page.cards[0].editor
    assert editor is not None
    editor.field.insertPlainText("I called my sister")
    keep(first)
    again = open_desk(again=first)
    assert "was being edited" in again.composer.notice.text
    again.composer.notice.yes.click()
    again.settle()
    assert again.tab.day == TODAY - 3 * DAY
    assert again.tab.page.cards[0].is_editing
    assert again.composer.notice.text == ""
    again.tab.go_today()
    again.session.diary.delete(entry.id)
    again.settle()
    assert again.composer.notice.text == ""


def test_each_day_keeps_its_own_text(desk: Desk) -> None:
    desk.write("Today")
    desk.tab.go_previous_day()
    assert desk.field.text == ""
    desk.write("Yesterday")
    desk.tab.go_next_day()
    assert desk.field.text == "Today"
    desk.tab.go_previous_day()
    assert desk.field.text == "Yesterday"
    desk.settle()


def test_an_empty_entry_is_refused_beside_the_field(desk: Desk) -> None:
    desk.write("  \n ")
    desk.composer.buttons.proud.click()
    desk.settle()
    assert "nothing to save" in desk.composer.problem.text()
    assert not desk.session.diary.on_day(TODAY)
    desk.write("Now there is.")
    assert desk.composer.problem.isHidden()


def test_a_text_that_is_too_long_stays_and_its_length_is_shown(desk: Desk) -> None:
    desk.write("x" * (TEXT_LIMIT + 1))
    desk.composer.buttons.proud.click()
    desk.settle()
    assert "20,001" in desk.composer.problem.text()
    assert "20,001 of 20,000" in desk.composer.count.text()
    assert len(desk.field.text) == TEXT_LIMIT + 1


def test_characters_are_counted_near_the_limit_only(desk: Desk) -> None:
    desk.write("One two three")
    assert "characters" not in desk.composer.count.text()
    desk.write(" x" * (TEXT_LIMIT // 2 - 100))
    assert "characters" in desk.composer.count.text()


def test_nul_is_refused_in_words(desk: Desk) -> None:
    desk.tab.model.type("A\0B")
    desk.composer.buttons.grow.click()
    desk.settle()
    assert "NUL" in desk.composer.problem.text()


def test_a_save_that_fails_leaves_the_text_and_says_why(desk: Desk) -> None:
    desk.write("Precious words")
    keep(desk)
    with desk.diary.engines.writer.begin():  # another program holds the file
        desk.composer.buttons.proud.click()
        desk.qtbot.waitUntil(lambda: desk.workspace.messages.bar.text != "", timeout=15_000)
    assert "Another program" in desk.workspace.messages.bar.text
    assert desk.field.text == "Precious words"
    assert not desk.session.diary.on_day(TODAY)
    desk.composer.buttons.proud.click()
    desk.settle()
    assert [entry.text for entry in desk.session.diary.on_day(TODAY)] == ["Precious words"]


def test_what_is_typed_while_saving_stays(desk: Desk) -> None:
    gate = threading.Event()
    desk.workspace.tasks.write(desk.tab, lambda: gate.wait(5))
    desk.write("The first moment.")
    desk.composer.buttons.proud.click()
    desk.write("\nThe second")
    gate.set()
    desk.settle()
    assert [entry.text for entry in desk.session.diary.on_day(TODAY)] == ["The first moment."]
    assert desk.field.text == "The second"
    keep(desk)
    assert [draft.text for draft in desk.session.drafts.all()] == ["The second"]


def test_saving_twice_in_a_row_gives_one_entry(desk: Desk) -> None:
    desk.write("Once")
    desk.qtbot.keyClick(desk.field, Qt.Key.Key_Return, CONTROL)
    desk.qtbot.keyClick(desk.field, Qt.Key.Key_Return, CONTROL)
    desk.settle()
    assert len(desk.session.diary.on_day(TODAY)) == 1


def test_undoing_a_saved_entry_gives_its_text_back(desk: Desk) -> None:
    desk.write("Too early")
    desk.composer.buttons.proud.click()
    desk.settle()
    desk.workspace.messages.line.undo_button.click()
    desk.settle()
    assert desk.field.text == "Too early"
    assert not desk.session.diary.on_day(TODAY)


def test_redo_takes_the_text_out_of_the_composer_again(desk: Desk) -> None:
    desk.write("To and fro")
    desk.composer.buttons.proud.click()
    desk.settle()
    desk.workspace.undo.undo()
    desk.settle()
    desk.workspace.undo.redo()
    desk.settle()
    assert desk.field.text == ""
    assert [entry.text for entry in desk.session.diary.on_day(TODAY)] == ["To and fro"]
    keep(desk)
    assert not desk.session.drafts.all()


def test_undoing_leaves_a_text_that_was_begun_meanwhile(desk: Desk) -> None:
    desk.write("Saved")
    desk.composer.buttons.proud.click()
    desk.settle()
    desk.write("Begun")
    desk.workspace.undo.undo()
    desk.settle()
    assert desk.field.text == "Begun"


def test_undo_belongs_to_the_field_until_that_has_nothing_left(desk: Desk) -> None:
    desk.write("Saved")
    desk.composer.buttons.proud.click()
    desk.settle()
    desk.write("typed")
    desk.qtbot.keyClick(desk.field, Qt.Key.Key_Z, CONTROL)
    assert desk.field.text == ""
    assert len(desk.session.diary.on_day(TODAY)) == 1
    desk.qtbot.keyClick(desk.field, Qt.Key.Key_Z, CONTROL)
    desk.settle()
    assert not desk.session.diary.on_day(TODAY)
    assert desk.field.text == "Saved"


def test_tab_leaves_the_composer(desk: Desk) -> None:
    desk.field.setFocus()
    desk.qtbot.keyClick(desk.field, Qt.Key.Key_Tab)
    assert not desk.field.hasFocus()
    assert desk.field.text == ""


def test_at_midnight_a_text_keeps_its_day_and_may_be_moved(desk: Desk) -> None:
    desk.write("Late thoughts")
    desk.clock.pass_by(timedelta(hours=12))
    desk.tab.day_turned(TODAY + DAY)
    assert desk.tab.day == TODAY
    assert "new day has begun" in desk.composer.notice.text
    desk.composer.notice.yes.click()
    assert desk.tab.day == TODAY + DAY
    assert desk.field.text == "Late thoughts"
    desk.composer.buttons.proud.click()
    desk.settle()
    assert len(desk.session.diary.on_day(TODAY + DAY)) == 1
    assert not desk.session.drafts.all()


def test_at_midnight_a_text_may_stay_with_its_day(desk: Desk) -> None:
    desk.write("Late thoughts")
    desk.clock.pass_by(timedelta(hours=12))
    desk.tab.day_turned(TODAY + DAY)
    desk.composer.notice.no.click()
    assert desk.composer.notice.text == ""
    desk.composer.buttons.proud.click()
    desk.settle()
    assert len(desk.session.diary.on_day(TODAY)) == 1


def test_at_midnight_an_empty_composer_moves_on(desk: Desk) -> None:
    desk.clock.pass_by(timedelta(hours=12))
    desk.tab.day_turned(TODAY + DAY)
    assert desk.tab.day == TODAY + DAY
    assert not desk.tab.page.heading.next.isEnabled()
    desk.settle()


def test_words_are_counted_in_every_script(desk: Desk) -> None:
    desk.write("Don't worry, be happy")
    assert desk.composer.count.text().startswith("4")
    desk.field.clear()
    desk.write("今日は")
    assert desk.composer.count.text().startswith("3")
