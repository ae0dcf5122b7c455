"""Words that are not in a dictionary are underlined while one types; the menu offers others."""

from __future__ import annotations

import platform
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
from aimstars_desktop.ui.account.spelling_page import SpellingPage
from aimstars_desktop.ui.writing import spelling_menu
from aimstars_desktop.ui.writing.field import WritingField
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
    return field


def underlined(field: WritingField) -> list[str]:
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


def menu_of(field: WritingField) -> QMenu:
    assert field._spelling is not None
    menu = QMenu(field)
    spelling_menu.offer(menu, field.textCursor(), field._spelling)
    return menu


def put_cursor(field: WritingField, position: int) -> None:
    cursor = field.textCursor()
    cursor.setPosition(position)
    field.setTextCursor(cursor)


def test_a_wrong_word_is_underlined_once_it_is_finished(field: WritingField) -> None:
    QTest.keyClicks(field, "We cooked togehter")
    assert underlined(field) == []
    QTest.keyClicks(field, ", and")
    assert underlined(field) == ["togehter"]


def test_a_word_is_judged_when_the_cursor_leaves_it(field: WritingField) -> None:
    QTest.keyClicks(field, "We cooked togehter")
    put_cursor(field, 0)
    assert underlined(field) == ["togehter"]


def test_what_is_pasted_is_judged_at_once(field: WritingField) -> None:
    field.insertPlainText("**slow** curry \U0001f375 togehter")
    assert len(underlined(field)) == 1  # the sign before takes two places in Qt


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
def test_what_is_no_word_is_left_alone(field: WritingField, text: str) -> None:
    field.insertPlainText(f"{text}\n")
    assert underlined(field) == []


def test_the_menu_offers_other_words_and_undo_takes_one_back(field: WritingField) -> None:
    field.insertPlainText("We cooked togehter and ate.")
    put_cursor(field, 14)
    menu = menu_of(field)
    offered = next(each for each in menu.actions() if each.text() == "together")
    offered.trigger()
    assert field.text == "We cooked together and ate."
    assert underlined(field) == []
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text == "We cooked togehter and ate."


def test_a_right_word_has_the_usual_menu(field: WritingField) -> None:
    field.insertPlainText("We cooked.")
    put_cursor(field, 5)
    assert not any("words" in each.text() for each in menu_of(field).actions())


def test_a_word_of_ones_own_is_right_from_then_on(house: House, field: WritingField) -> None:
    field.insertPlainText("Olufemi zorbled. Zorbled again.")
    put_cursor(field, 12)
    menu = menu_of(field)
    keep = next(each for each in menu.actions() if each.text() == "Add to my &words")
    house.do(keep.trigger)
    house.settle()
    assert house.session.preferences.chosen.spelling_words == {"zorbled"}
    assert underlined(field) == ["Olufemi"]


def test_nothing_is_underlined_where_it_is_switched_off(house: House, field: WritingField) -> None:
    field.insertPlainText("togehter ")
    assert underlined(field) == ["togehter"]
    choose(house, "en", spelling=False)
    house.settle()
    assert underlined(field) == []


def test_without_a_dictionary_nothing_is_underlined(house: House, field: WritingField) -> None:
    choose(house, "tlh")
    house.settle()
    field.insertPlainText("togehter ")
    assert underlined(field) == []


def test_looks_are_no_step_to_undo(house: House, field: WritingField) -> None:
    QTest.keyClicks(field, "togehter ")
    steps = field.document().availableUndoSteps()
    choose(house, "en", spelling=False)
    house.settle()
    assert field.document().availableUndoSteps() == steps
    field.moveCursor(QTextCursor.MoveOperation.Start)


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
    assert underlined(field) == ["together"]


def test_the_page_names_the_folder_of_the_diary(house: House, page: SpellingPage) -> None:
    page._served = set()
    house.do(lambda: page.languages["sv"].setChecked(True))
    assert str(house.folders.data / "dictionaries") in page.missing.text()


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
