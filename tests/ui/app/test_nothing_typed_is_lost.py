"""However the program or a session ends: what was typed is in the diary, or offered afterwards."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from aimstars_desktop.domain.entries import edit_target
from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.app.rescue_file import MOST_BYTES, NAME
from aimstars_desktop.ui.diary.prompts_dialog import PromptsDialog
from aimstars_desktop.ui.goals.decision_card import DecisionCard
from aimstars_desktop.ui.goals.goal_card import GoalCard
from aimstars_desktop.ui.goals.goal_dialog import GoalDialog
from aimstars_desktop.ui.widgets.fields import LineEdit
from tests import builders, posix
from tests.builders import DAY, TODAY, new_goal, proud
from tests.ui.house import House

WORDS = "Precious words"

End = Callable[[House], None]
Again = Callable[[House], House]


@pytest.fixture
def again(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Again]:
    """Start the program once more with the same folder, and sign in."""
    started: list[House] = []

    def start(house: House) -> House:
        next_one = House(qtbot, qapp, tmp_path, builders.diary_in(tmp_path / "aimstars.db"))
        started.append(next_one)
        next_one.start()
        (person,) = next_one.accounts.known()
        next_one.sign_in(person)
        return next_one

    yield start
    for each in started:
        each.leave()


def impatient(house: House) -> None:
    """Make a write give up at once when the file is locked."""

    def connected(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA busy_timeout = 1")

    event.listen(house.diary.engines.writer, "checkout", connected)


def close(house: House) -> None:
    house.window.close()
    house.app.close()


def end_of_session(house: House) -> None:
    assert house.app.keep(1)  # then the system kills the program


def signal(house: House) -> None:
    house.app.close()  # what QApplication.quit() comes to, without a question


def quit_signal(house: House) -> None:
    house.app.quit()
    QApplication.closeAllWindows()  # Qt does it first, where its loop runs: the dialogs go first
    house.app.close()


def sign_out(house: House) -> None:
    house.app.sign_out()
    house.settle()


def other_folder(house: House) -> None:
    house.app._on_folder_chosen(house.folders.data / "other")
    house.app.close()


def another_person(house: House) -> None:
    other = builders.account(house.diary, "leo@example.org")
    house.app.lock()
    house.settle()
    house.sign_in(other)


def composer_of(house: House) -> Any:
    return house.home.diary.page.composer


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("end", [close, end_of_session, signal, sign_out, other_folder])
def test_a_text_whose_draft_cannot_be_written_is_offered_afterwards(
    house: House, again: Again, end: End
) -> None:
    house.sign_in()
    impatient(house)
    with house.diary.engines.writer.begin():
        composer_of(house).field.insertPlainText(WORDS)
        end(house)
        rescued = house.folders.data / NAME
        assert rescued.exists()
        if os.name == "posix":  # Windows has no such modes
            assert stat.S_IMODE(rescued.stat().st_mode) == 0o600
    following = again(house)
    assert composer_of(following).field.text == WORDS
    assert "not saved yet" in composer_of(following).notice.text
    assert [draft.text for draft in following.session.drafts.all()] == [WORDS]
    assert not rescued.exists()


@pytest.mark.repeats
def test_an_entry_that_cannot_be_saved_in_the_last_moment_is_offered(
    house: House, again: Again
) -> None:
    house.sign_in()
    impatient(house)
    with house.diary.engines.writer.begin():
        composer_of(house).field.insertPlainText(WORDS)
        composer_of(house).buttons.proud.click()
        close(house)
    assert composer_of(again(house)).field.text == WORDS


@pytest.mark.repeats
def test_an_edit_and_what_another_person_typed_are_kept_apart(house: House, again: Again) -> None:
    maya = builders.account(house.diary)
    house.sign_in(maya)
    entry = proud(house.session, "The morning.")
    house.settle()
    (card,) = house.home.diary.page.cards
    card.begin_edit()
    impatient(house)
    with house.diary.engines.writer.begin():
        assert card.editor is not None
        card.editor.field.insertPlainText(WORDS)
        house.app.keep(0.1)
    house.settle()
    another_person(house)
    assert house.home.diary.model.drafts.text(edit_target(entry.id)) == ""
    house.app.sign_out()
    house.settle()
    house.sign_in(maya)
    assert WORDS in house.home.diary.model.drafts.text(edit_target(entry.id))


@pytest.mark.repeats
def test_the_last_second_of_notes_is_saved(house: House, again: Again) -> None:
    house.sign_in()
    house.do(lambda: house.session.goals.create(new_goal()))
    tab = house.home.show_goals()
    house.settle()
    (card,) = tab.findChildren(GoalCard)
    card.notes.write()
    card.notes.editor.insertPlainText(WORDS)
    close(house)
    (goal,) = again(house).session.goals.page().active
    assert goal.notes == WORDS


def test_notes_that_cannot_be_saved_are_offered(house: House, again: Again) -> None:
    house.sign_in()
    house.do(lambda: house.session.goals.create(new_goal()))
    tab = house.home.show_goals()
    house.settle()
    (card,) = tab.findChildren(GoalCard)
    card.notes.write()
    impatient(house)
    with house.diary.engines.writer.begin():
        card.notes.editor.insertPlainText(WORDS)
        house.app.keep(0.1)
        house.settle()
        assert card.notes.editor.toPlainText() == WORDS
        assert card.notes.is_writing
        close(house)
    offered(again(house))


def new_goal_dialog(house: House) -> QLineEdit:
    house.home.show_goals().new_goal()
    return house.open(GoalDialog).title


def description(house: House) -> QPlainTextEdit:
    house.home.show_goals().new_goal()
    return house.open(GoalDialog).description


def rest(house: House) -> QLineEdit:
    house.window.show_preferences("rests")
    fields = house.open(PreferencesDialog).findChildren(QLineEdit)
    return next(each for each in fields if type(each) is LineEdit and each.isVisible())


def prompts(house: House) -> QPlainTextEdit:
    dialog = PromptsDialog(house.home.workspace, house.window)
    dialog.open()
    house.settle()
    return dialog.field


@pytest.mark.sampled(3)
@pytest.mark.sampled(2)
@pytest.mark.parametrize("end", [close, end_of_session, sign_out, signal, quit_signal])
@pytest.mark.parametrize("place", [new_goal_dialog, description, rest, prompts])
def test_what_is_typed_into_an_open_dialog_is_offered(
    house: House, again: Again, place: Callable[[House], QLineEdit | QPlainTextEdit], end: End
) -> None:
    house.sign_in()
    field = place(house)
    house.settle()
    house.qtbot.keyClicks(field, WORDS)
    end(house)
    offered(again(house))


def test_what_is_typed_into_an_open_dialog_is_offered_after_a_lock(house: House) -> None:
    person = builders.account(house.diary)
    house.sign_in(person)
    house.qtbot.keyClicks(new_goal_dialog(house), WORDS)
    house.do(house.app.lock)
    house.sign_in(person)
    offered(house)


@pytest.mark.repeats
@pytest.mark.sampled(2)
@pytest.mark.parametrize("elsewhere", [False, True])
@pytest.mark.parametrize("locked", [False, True])
def test_a_reason_in_a_review_is_offered(
    house: House, again: Again, *, elsewhere: bool, locked: bool
) -> None:
    house.sign_in()
    house.do(lambda: house.session.goals.create(new_goal(first_day=TODAY - 7 * DAY)))
    house.home.show_goals().show_review()
    house.settle()
    (card,) = house.home.findChildren(DecisionCard)
    house.qtbot.keyClicks(card.reason, WORDS)
    if elsewhere:
        house.do(house.home.show_diary)
    if locked:
        house.do(house.app.lock)
    close(house)
    offered(again(house))


def offered(house: House) -> None:
    house.home.show_diary()
    house.settle()
    composer = composer_of(house)
    assert "typed elsewhere" in composer.notice.text
    composer.notice.yes.click()
    house.settle()
    assert WORDS in composer.field.text
    assert "typed elsewhere" not in composer.notice.text


def test_the_window_stays_where_nothing_can_be_written(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    house.sign_in()
    impatient(house)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with house.diary.engines.writer.begin():
        composer_of(house).field.insertPlainText(WORDS)
        with monkeypatch.context() as disk:
            disk.setattr("tempfile.mkstemp", full)
            assert not house.window.close()
        assert house.window.isVisible()
        assert "neither in your diary" in house.home.workspace.messages.bar.text
    assert caplog.messages == ["the rescue file cannot be written: OSError"]
    house.settle()
    assert house.window.close()


DAMAGED = [
    b"",
    b"\xff\xfe\x00",
    b"[]",
    b"null",
    b'{"maya@example.org": 5}',
    b'{"maya@example.org": {"new:2026-99-99": "a\\ud800\\u0000b", "edit:x": "", "x": 5}}',
    b'{"maya@example.org": {"edit:99999999999999999999": "c", "new:": "d", "": "e"}}',
    b'{"maya@example.org": {"new:\\ud800": "c", "\\ud800": "d", "notes:\\u0000": "e"}}',
    b'{"\\ud800": {"quick": "a"}, "maya@example.org": {"notes:99999999999999999999": "f"}}',
    b"[" * 100_000,
    b'"' + b"x" * (MOST_BYTES + 1) + b'"',
]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("number", range(len(DAMAGED)))
def test_any_content_of_the_file_is_survived(house: House, number: int) -> None:
    (house.folders.data / NAME).write_bytes(DAMAGED[number])
    house.sign_in()
    house.settle()
    assert house.window.home_is_shown


@pytest.mark.repeats
@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in the file system")
def test_a_pipe_in_its_place_does_not_hang(house: House) -> None:
    os.mkfifo(house.folders.data / NAME)
    house.sign_in()
    assert house.window.home_is_shown


@pytest.mark.repeats
@posix.LINKS
def test_a_link_in_its_place_is_replaced_and_not_followed(house: House, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("mine")
    (house.folders.data / NAME).symlink_to(other)
    house.sign_in()
    impatient(house)
    with house.diary.engines.writer.begin():
        composer_of(house).field.insertPlainText(WORDS)
        assert house.app.keep(0.1)
    assert other.read_text() == "mine"
    assert not (house.folders.data / NAME).is_symlink()
    assert WORDS in json.dumps(json.loads((house.folders.data / NAME).read_text()))


def test_a_deleted_account_leaves_no_word_in_it(house: House) -> None:
    house.sign_in()
    impatient(house)
    with house.diary.engines.writer.begin():
        composer_of(house).field.insertPlainText(WORDS)
        house.app.keep(0.1)
    assert (house.folders.data / NAME).exists()
    house.app._on_account_deleted()
    house.settle()
    assert not (house.folders.data / NAME).exists()


@pytest.mark.repeats
def test_what_was_saved_in_the_meantime_is_not_offered_twice(house: House, again: Again) -> None:
    house.sign_in()
    impatient(house)
    with house.diary.engines.writer.begin():
        composer_of(house).field.insertPlainText(WORDS)
        house.app.keep(0.1)
    composer_of(house).buttons.proud.click()
    house.settle()
    close(house)
    following = again(house)
    assert composer_of(following).field.text == ""
    assert [each.text for each in following.session.entries.on_day(TODAY)] == [WORDS]
