"""Words that are not in a dictionary are underlined while one types; the menu offers others."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.account.spelling_page import SpellingPage
from aimstars_desktop.ui.writing import spelling_menu
from aimstars_desktop.ui.writing.field import WritingField
from tests import builders
from tests.ui.house import House

WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


def choose(house: House, *languages: str, spelling: bool = True) -> None:
    preferences = house.session.preferences
    wanted = replace(preferences.chosen, spelling_languages=frozenset(languages), spelling=spelling)
    house.do(lambda: preferences.choose(wanted))


@pytest.fixture
def field(house: House) -> WritingField:
    house.sign_in()
    choose(house, "en")
    field = house.home.diary.page.composer.field
    assert field._spelling is not None
    house.do(field._spelling.load)
    field.setFocus()
    wait(house, field)
    return field


def wait(house: House, field: WritingField) -> None:
    """Wait until every word was looked up, in the other process."""
    spelling = field._spelling
    assert spelling is not None
    house.settle()
    house.qtbot.waitUntil(lambda: not spelling.is_busy)


def underlined(field: QPlainTextEdit) -> list[str]:
    found = []
    block = field.document().firstBlock()
    while block.isValid():
        found += [
            block.text()[each.start : each.start + each.length]
            for each in block.layout().formats()
            if each.format.underlineStyle() is WAVE
        ]
        block = block.next()
    return found


def menu_of(house: House, field: WritingField) -> QMenu:
    assert field._spelling is not None
    menu = QMenu(field)
    spelling_menu.offer(menu, field.textCursor(), field._spelling)
    wait(house, field)
    return menu


def put_cursor(field: WritingField, position: int) -> None:
    cursor = field.textCursor()
    cursor.setPosition(position)
    field.setTextCursor(cursor)


@pytest.mark.repeats
def test_a_wrong_word_is_underlined_once_it_is_finished(house: House, field: WritingField) -> None:
    QTest.keyClicks(field, "We cooked togehter")
    wait(house, field)
    assert underlined(field) == []
    QTest.keyClicks(field, ", and")
    wait(house, field)
    assert underlined(field) == ["togehter"]


@pytest.mark.repeats
def test_a_word_is_judged_when_the_cursor_leaves_it(house: House, field: WritingField) -> None:
    QTest.keyClicks(field, "We cooked togehter")
    put_cursor(field, 0)
    wait(house, field)
    assert underlined(field) == ["togehter"]


@pytest.mark.repeats
def test_what_is_pasted_is_judged_at_once(house: House, field: WritingField) -> None:
    field.insertPlainText("**slow** curry \U0001f375 togehter")
    wait(house, field)
    assert len(underlined(field)) == 1  # the sign before takes two places in Qt


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "text",
    [
        "`togehter`",
        "```\ntogehter\n```",
        "#togehter",
        "https://togehter.example/wrod",
        "wrod@togehter.example",
        "the NATOX and the x2wrod",
        "C:\\wrod /home/wrod",
        "прывет",
        "don\N{RIGHT SINGLE QUOTATION MARK}t",
    ],
)
def test_what_is_no_word_is_left_alone(house: House, field: WritingField, text: str) -> None:
    field.insertPlainText(f"{text}\n")
    wait(house, field)
    assert underlined(field) == []


def test_another_word_is_chosen_in_the_menu_and_undone(house: House, field: WritingField) -> None:
    field.insertPlainText("We cooked togehter and ate.")
    put_cursor(field, 14)
    wait(house, field)
    menu = menu_of(house, field)
    offered = next(each for each in menu.actions() if each.text() == "together")
    offered.trigger()
    assert field.text == "We cooked together and ate."
    wait(house, field)
    assert underlined(field) == []
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text == "We cooked togehter and ate."


@pytest.mark.repeats
def test_a_right_word_has_the_usual_menu(house: House, field: WritingField) -> None:
    field.insertPlainText("We cooked.")
    put_cursor(field, 5)
    wait(house, field)
    assert not any("words" in each.text() for each in menu_of(house, field).actions())


def test_a_word_of_ones_own_is_right_from_then_on(house: House, field: WritingField) -> None:
    field.insertPlainText("Olufemi zorbled. Zorbled again.")
    put_cursor(field, 12)
    wait(house, field)
    menu = menu_of(house, field)
    keep = next(each for each in menu.actions() if each.text() == "Add to my &words")
    house.do(keep.trigger)
    house.settle()
    assert house.session.preferences.chosen.spelling_words == {"zorbled"}
    wait(house, field)
    assert underlined(field) == ["Olufemi"]


def test_nothing_is_underlined_where_it_is_switched_off(house: House, field: WritingField) -> None:
    field.insertPlainText("togehter ")
    wait(house, field)
    assert underlined(field) == ["togehter"]
    choose(house, "en", spelling=False)
    wait(house, field)
    assert underlined(field) == []


@pytest.mark.repeats
def test_without_a_dictionary_nothing_is_underlined(house: House, field: WritingField) -> None:
    choose(house, "tlh")
    house.settle()
    field.insertPlainText("togehter ")
    wait(house, field)
    assert underlined(field) == []


@pytest.mark.repeats
def test_looks_are_no_step_to_undo(house: House, field: WritingField) -> None:
    QTest.keyClicks(field, "togehter ")
    steps = field.document().availableUndoSteps()
    choose(house, "en", spelling=False)
    house.settle()
    assert field.document().availableUndoSteps() == steps
    field.moveCursor(QTextCursor.MoveOperation.Start)


@pytest.mark.repeats
def test_suggestions_come_into_the_open_menu(house: House, field: WritingField) -> None:
    field.insertPlainText("We cooked togehter.")
    put_cursor(field, 14)
    wait(house, field)
    assert field._spelling is not None
    menu = QMenu(field)
    spelling_menu.offer(menu, field.textCursor(), field._spelling)
    assert [each.isEnabled() for each in menu.actions()] == [False, True]
    wait(house, field)
    assert "together" in [each.text() for each in menu.actions()]
    assert all(each.isEnabled() for each in menu.actions())


@pytest.mark.repeats
def test_the_menu_gives_up_after_a_while(
    house: House, field: WritingField, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling_menu, "LONGEST_WAIT", 1)
    field.insertPlainText("We cooked togehter.")
    put_cursor(field, 14)
    wait(house, field)
    assert field._spelling is not None
    monkeypatch.setattr(field._spelling, "suggest", lambda _: None)
    menu = QMenu(field)
    spelling_menu.offer(menu, field.textCursor(), field._spelling)
    house.qtbot.waitUntil(lambda: menu.actions()[0].text() == "No suggestions")


def process_of(field: WritingField) -> QProcess:
    assert field._spelling is not None
    assert field._spelling._process is not None
    return field._spelling._process._process


@pytest.mark.repeats
def test_the_process_ends_with_the_page_of_the_person(house: House, field: WritingField) -> None:
    process = process_of(field)
    ended: list[int] = []
    process.finished.connect(lambda code, _: ended.append(code))
    house.do(house.app.sign_out)
    assert ended


QUITTING = """
from PySide6.QtCore import QCoreApplication, QTimer
from aimstars_desktop.ui.writing.dictionary_process import DictionaryProcess

app = QCoreApplication([])
asking = DictionaryProcess()
asking.ended.connect(lambda: print("ended"))
assert asking._process.waitForStarted()
QTimer.singleShot(0, app.quit)
app.exec()
print("quit")
"""


@pytest.mark.repeats
def test_the_process_ends_with_the_program() -> None:
    """In a program of its own: others in this one would take themselves for quitting, too."""
    done = subprocess.run(
        [sys.executable, "-c", QUITTING],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("ended\nquit\n", "")


def test_one_writes_on_when_the_process_fails(house: House, field: WritingField) -> None:
    field.insertPlainText("togehter ")
    wait(house, field)
    process_of(field).kill()
    house.qtbot.waitUntil(lambda: underlined(field) == [])
    field.insertPlainText("agian ")
    wait(house, field)
    assert underlined(field) == []


@pytest.fixture
def page(house: House) -> SpellingPage:
    house.sign_in()
    house.do(lambda: house.window.commands.run("preferences"))
    return house.open(PreferencesDialog).spelling


def test_the_page_chooses_languages_and_words(house: House, page: SpellingPage) -> None:
    house.do(lambda: page.languages["sv"].setChecked(True))
    page.words.setText("zorbled Olufemi")
    house.do(page.words.editingFinished.emit)
    house.settle()
    chosen = house.session.preferences.chosen
    assert "sv" in chosen.spelling_languages
    assert chosen.spelling_words == {"zorbled", "Olufemi"}


def test_the_page_says_how_to_get_a_dictionary(house: House, page: SpellingPage) -> None:
    page._served = set()
    house.do(lambda: page.languages["sv"].setChecked(True))
    assert "Svenska" in page.missing.text()
    house.do(lambda: page.on.setChecked(False))
    assert not page.missing.isVisible()
    assert not house.session.preferences.chosen.spelling


@pytest.mark.repeats
def test_dictionaries_are_looked_for_in_the_folder_of_the_diary(house: House) -> None:
    folder = house.folders.data / "dictionaries"
    folder.mkdir()
    (folder / "tlh.aff").write_text("SET UTF-8\n")
    (folder / "tlh.dic").write_text("1\ntogehter\n")
    house.sign_in()
    choose(house, "tlh")
    field = house.home.diary.page.composer.field
    assert field._spelling is not None
    house.do(field._spelling.load)
    field.insertPlainText("togehter together ")
    wait(house, field)
    assert underlined(field) == ["together"]


def test_the_page_names_the_folder_of_the_diary(house: House, page: SpellingPage) -> None:
    page._served = set()
    house.do(lambda: page.languages["sv"].setChecked(True))
    assert str(house.folders.data / "dictionaries") in page.missing.text()


@pytest.mark.repeats
def test_the_page_says_what_is_not_installed(
    house: House, page: SpellingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page._served = set()
    monkeypatch.setitem(sys.modules, "hunspell", None)
    monkeypatch.setattr(sys, "platform", "linux")
    house.do(lambda: page.languages["sv"].setChecked(True))
    assert "chunspell" in page.missing.text()
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    house.do(lambda: page.languages["fr"].setChecked(True))
    assert "this kind of computer" in page.missing.text()


def test_the_notes_of_a_goal_are_checked(house: House) -> None:
    house.sign_in().goals.create(builders.new_goal("Learn the Satie"))
    choose(house, "en")
    tab = house.home.show_goals()
    house.settle()
    notes = tab.cards.cards[0].notes
    house.do(notes.write)
    spelling = tab.model.spelling
    house.do(spelling.load)
    house.qtbot.waitUntil(lambda: spelling.judge is not None)
    QTest.keyClicks(notes.editor, "**Togehter** agian, and")
    house.qtbot.waitUntil(lambda: underlined(notes.editor) == ["Togehter", "agian"])
    house.do(notes.finish)
    assert house.session.goals.page().active[0].notes == "**Togehter** agian, and"


def test_looks_of_notes_are_not_typed(house: House) -> None:
    house.sign_in().goals.create(builders.new_goal("Learn the Satie"))
    tab = house.home.show_goals()
    house.settle()
    notes = tab.cards.cards[0].notes
    house.do(notes.write)
    spelling = tab.model.spelling
    house.do(spelling.load)
    house.qtbot.waitUntil(lambda: spelling.judge is not None)
    QTest.keyClicks(notes.editor, "togehter ")
    notes._throttle.stop()
    house.qtbot.waitUntil(lambda: underlined(notes.editor) == ["togehter"])
    assert not notes._throttle.isActive()


@pytest.mark.repeats
def test_the_text_of_the_weekly_review_is_checked(house: House) -> None:
    house.sign_in()
    choose(house, "en")
    tab = house.home.show_goals()
    house.do(tab.show_review)
    field = tab.review.writing.writer.field
    assert field._spelling is not None
    house.do(field._spelling.load)
    wait(house, field)
    field.insertPlainText("togehter ")
    wait(house, field)
    assert underlined(field) == ["togehter"]
