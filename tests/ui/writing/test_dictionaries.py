"""The key for the next wrong word; and which dictionaries there are, or are broken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from aimstars_desktop.domain.preferences import Preferences
from aimstars_desktop.ui.writing import next_wrong_word
from aimstars_desktop.ui.writing.field import WritingField
from aimstars_desktop.ui.writing.spelling import languages_of
from tests.ui.house import House
from tests.ui.writing.test_spelling import choose, field, menu_of, put_cursor, underlined, wait

__all__ = ["field"]


def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what screen readers are told from now on."""
    said: list[str] = []
    monkeypatch.setattr(next_wrong_word, "announce", lambda _, text, **_how: said.append(text))
    return said


@pytest.mark.repeats
def test_a_key_goes_to_each_wrong_word_and_says_it(
    house: House, field: WritingField, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = heard(monkeypatch)
    field.insertPlainText("\U0001f375 We coooked\ntogehter, and it was `wrod` good.\nAgian.")
    wait(house, field)
    put_cursor(field, 14)  # behind the first of them
    found = []
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_F7)
        found.append(field.textCursor().selectedText())
    assert found == ["togehter", "Agian", "coooked", "togehter"]
    assert said == [f"Not in a dictionary: {word}" for word in found]
    menu = menu_of(house, field)
    assert "together" in [each.text() for each in menu.actions()]


def test_the_key_says_when_all_words_are_right_and_when_none_is_checked(
    house: House, field: WritingField, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = heard(monkeypatch)
    field.insertPlainText("We cooked.")
    wait(house, field)
    QTest.keyClick(field, Qt.Key.Key_F7)
    choose(house, "en", spelling=False)
    QTest.keyClick(field, Qt.Key.Key_F7)
    assert house.home.workspace.messages.line.text == "All words are in a dictionary."
    assert said == ["The spelling of this text is not checked."]
    assert not field.textCursor().hasSelection()


def test_the_key_says_when_words_are_still_being_looked_up(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = heard(monkeypatch)
    house.sign_in()
    choose(house, "en")
    field = house.home.diary.page.composer.field
    assert field._spelling is not None
    field.insertPlainText("Agian. ")
    QTest.keyClick(field, Qt.Key.Key_F7)  # in the pause before the dictionaries are loaded
    house.do(field._spelling.load)
    wait(house, field)
    field.setPlainText("Togehter. ")
    QTest.keyClick(field, Qt.Key.Key_F7)
    assert said == ["The words are still being looked up."] * 2


@pytest.mark.parametrize(("locale", "language"), [("fr_FR", "fr"), ("de_AT", "de"), ("ar", "ar")])
def test_the_language_of_the_screens_is_checked_unless_others_are_chosen(
    house: House, locale: str, language: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    assert languages_of(Preferences()) == {language}
    assert languages_of(Preferences(spelling_languages=frozenset({"sv"}))) == {"sv"}
    QLocale.setDefault(before)


BROKEN = {
    "an empty pair": (b"", b""),
    "no text": (b"\x00\xff\xfe" * 300, b"\x00\xff" * 300),
    "a wrong number of words": (b"SET UTF-8\n", b"999999999\ntogehter\n"),
    "an unknown encoding": (b"SET KLINGON-8\n", b"1\ntogehter\n"),
    "rules that are cut off": (b"SET UTF-8\nSFX A Y 3\nSFX A 0 s\n", b"1\ntogehter/A\n"),
    "an archive": (b"PK\x03\x04" + b"\0" * 60, b"PK\x03\x04" + b"\0" * 60),
}


@pytest.mark.repeats
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_dictionary_is_in_the_way_of_nothing(house: House, name: str) -> None:
    """Whatever the library makes of it, one writes on, and the other languages are checked."""
    folder = house.folders.data / "dictionaries"
    folder.mkdir()
    for ending, content in zip((".aff", ".dic"), BROKEN[name], strict=True):
        (folder / f"tlh{ending}").write_bytes(content)
    house.sign_in()
    choose(house, "tlh", "en")
    field = house.home.diary.page.composer.field
    assert field._spelling is not None
    house.do(field._spelling.load)
    field.insertPlainText("We agian cooked. ")
    wait(house, field)
    assert underlined(field) == ["agian"]
    assert field.text == "We agian cooked. "


@pytest.mark.repeats
def test_right_to_left_text_is_checked_by_its_own_dictionary(house: House) -> None:
    folder = house.folders.data / "dictionaries"
    folder.mkdir()
    (folder / "he.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "he.dic").write_text(
        "2\n\u05e9\u05dc\u05d5\u05dd\n\u05d9\u05d5\u05dd\n", encoding="utf-8"
    )
    house.sign_in()
    choose(house, "he", "en")
    field = house.home.diary.page.composer.field
    assert field._spelling is not None
    house.do(field._spelling.load)
    field.insertPlainText("\u05e9\u05dc\u05d5\u05dd \u05d9\u05dd **together** agian. ")
    wait(house, field)
    assert underlined(field) == ["\u05d9\u05dd", "agian"]


@pytest.mark.repeats
def test_a_dictionary_that_takes_any_letter_leaves_other_scripts_alone(house: House) -> None:
    folder = house.folders.data / "dictionaries"
    folder.mkdir()
    (folder / "en_GB.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "en_GB.dic").write_text("1\ntogether\n", encoding="utf-8")
    house.sign_in()
    choose(house, "en")
    field = house.home.diary.page.composer.field
    assert field._spelling is not None
    house.do(field._spelling.load)
    field.insertPlainText("together agian \u043f\u0440\u044b\u0432\u0435\u0442 ")
    wait(house, field)
    assert underlined(field) == ["agian"]
