"""Formatting by keys: marks, headings and lists, each one step of the field's history."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.writing.field import WritingField
from aimstars_desktop.ui.writing.formatting import indent, items
from aimstars_desktop.ui.writing.typed_text import TypedText

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def field(qtbot: QtBot) -> WritingField:
    field = WritingField("Text")
    field.show_document(TypedText())
    qtbot.addWidget(field)
    field.show()
    return field


def put(field: WritingField, text: str) -> None:
    """Show a text in which ``|`` stands for the cursor, or for both ends of the selection."""
    field.selectAll()
    field.insertPlainText(text.replace("|", ""))
    places = [place for place, letter in enumerate(text) if letter == "|"]
    cursor = field.textCursor()
    cursor.setPosition(places[0])
    if len(places) > 1:
        cursor.setPosition(places[1] - 1, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def seen(field: WritingField) -> str:
    """Return the text with the ends of the selection marked."""
    cursor, text = field.textCursor(), field.text
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if start == end:
        return f"{text[:start]}|{text[start:]}"
    return f"{text[:start]}|{text[start:end]}|{text[end:]}"


@pytest.mark.parametrize(
    ("before", "key", "held", "after"),
    [
        ("a |word| here", Qt.Key.Key_B, CONTROL, "a **|word|** here"),
        ("a **|word|** here", Qt.Key.Key_B, CONTROL, "a |word| here"),
        ("a |word| here", Qt.Key.Key_I, CONTROL, "a *|word|* here"),
        ("a **|word|** here", Qt.Key.Key_I, CONTROL, "a ***|word|*** here"),
        ("a ***|word|*** here", Qt.Key.Key_B, CONTROL, "a *|word|* here"),
        ("a |word|", Qt.Key.Key_X, CONTROL | SHIFT, "a ~~|word|~~"),
        ("a |", Qt.Key.Key_B, CONTROL, "a **|**"),
        ("a **|**", Qt.Key.Key_B, CONTROL, "a |"),
        ("see |this| page", Qt.Key.Key_K, CONTROL, "see [this](|) page"),
        ("see |https://example.org/a|", Qt.Key.Key_K, CONTROL, "see [|](https://example.org/a)"),
        ("see |", Qt.Key.Key_K, CONTROL, "see [|]()"),
        ("Sun|day", Qt.Key.Key_2, CONTROL | ALT, "## Sun|day"),
        ("## Sun|day", Qt.Key.Key_2, CONTROL | ALT, "Sun|day"),
        ("## Sun|day", Qt.Key.Key_1, CONTROL | ALT, "# Sun|day"),
    ],
)
def test_keys_format_the_selection_and_can_be_undone(
    qtbot: QtBot, field: WritingField, before: str, key: Qt.Key, held: object, after: str
) -> None:
    put(field, before)
    written = field.text
    qtbot.keyClick(field, key, held)
    assert seen(field) == after
    field.undo()
    assert field.text == written
    field.redo()
    assert field.text == after.replace("|", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- tea|", "- tea\n- |"),
        ("  * tea|", "  * tea\n  * |"),
        ("9. tea|", "9. tea\n10. |"),
        ("3) te|a", "3) te\n4) |a"),
        ("- [x] tea|", "- [x] tea\n- [ ] |"),
        ("- tea\n- |", "- tea\n\n|"),  # or what comes next would belong to the tea
        ("- tea\n\n- |", "- tea\n\n|"),
        ("- |", "|"),
        ("no list|", "no list\n|"),
        ("|- tea", "\n|- tea"),
        ("-5 degrees|", "-5 degrees\n|"),
    ],
)
def test_return_goes_on_with_a_list_and_ends_an_empty_item(
    qtbot: QtBot, field: WritingField, before: str, after: str
) -> None:
    put(field, before)
    written = field.text
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert seen(field) == after
    field.undo()
    assert field.text == written


def test_tab_moves_items_in_and_out_and_leaves_the_field_elsewhere(
    qtbot: QtBot, field: WritingField
) -> None:
    put(field, "- tea\n1. |cake\n2. pie|\nthe end")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text == "- tea\n   1. cake\n   2. pie\nthe end"
    qtbot.keyClick(field, Qt.Key.Key_Backtab, SHIFT)
    assert field.text == "- tea\n1. cake\n2. pie\nthe end"
    put(field, "no list|")
    assert not indent(field.textCursor(), deeper=True)
    assert field.tabChangesFocus()


def test_a_character_of_the_keyboard_is_typed(field: WritingField) -> None:
    """On Windows AltGr is Ctrl+Alt: AltGr+3 is ``£`` on a Swedish keyboard."""
    put(field, "a|")
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_3, CONTROL | ALT, "£")
    QApplication.sendEvent(field, pressed)
    assert not field.text.startswith("#")


def test_signs_beyond_the_basic_plane_stay_whole(qtbot: QtBot, field: WritingField) -> None:
    put(field, "🌟 star|")
    cursor = field.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.movePosition(cursor.MoveOperation.WordLeft, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    qtbot.keyClick(field, Qt.Key.Key_B, CONTROL)
    assert field.text == "🌟 **star**"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("3. May: dentist\r7. May: concert\r12. May: off", None),
        ("3) a\r7) b", None),
        ("- a\r- b", None),
        ("- [ ] a\r- [ ] b", None),
        ("  - a\r- b", "  - a\n  - b"),
        ("1. a\r2 b", "1. a\n2. 2 b"),
        ("1. 3. May\r7. May", "1. 3. May\n2. 7. May"),
        ("1. a\r- b", "1. a\n2. - b"),
    ],
)
def test_a_typed_sign_takes_the_place_of_the_one_that_return_made(
    qtbot: QtBot, field: WritingField, typed: str, shown: str | None
) -> None:
    qtbot.keyClicks(field, typed)
    assert field.text == (shown if shown is not None else typed.replace("\r", "\n"))


@pytest.mark.parametrize(
    ("before", "sign", "after"),
    [
        ("|", "- ", "- |"),
        ("a|", "- ", "- a|"),
        ("  a|", "- [ ] ", "  - [ ] a|"),
        ("- a|", "- ", "a|"),
        ("- a|", "- [ ] ", "- [ ] a|"),
        ("- [x] a|", "- [ ] ", "a|"),
        ("- [x] a|", "- ", "- a|"),
        ("1. a|", "- ", "- a|"),
        ("|a\n\nb|", "- ", "- |a\n\n- b|"),
        ("|- a\nb|", "- ", "- |a\n- b|"),
    ],
)
def test_lines_become_items_and_lines_again(
    field: WritingField, before: str, sign: str, after: str
) -> None:
    put(field, before)
    field.apply(partial(items, sign))
    assert seen(field) == after
    field.undo()
    assert field.text == before.replace("|", "")
