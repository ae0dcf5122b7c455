"""The formatting bar in the window: with the mouse, with the keys, and hidden for good."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication

from aimstars_desktop.ui.diary.composer import Composer
from aimstars_desktop.ui.writing.format_bar import BAR_KEYS, FormatBar
from tests import patience
from tests.builders import proud
from tests.ui.account.test_preferences_dialog import kept
from tests.ui.house import House

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def composer(house: House) -> Composer:
    house.sign_in()
    with house.qtbot.waitActive(house.window, timeout=patience.MILLISECONDS):
        house.window.activateWindow()
    page = house.home.diary.page
    page.composer.focus()
    return page.composer


def bar_of(composer: Composer) -> FormatBar:
    return composer.framed.bar


def click(house: House, composer: Composer, name: str) -> None:
    button = next(each for each in bar_of(composer).buttons if each.text() == name)
    house.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.repeats
def test_a_click_formats_the_selection_and_typing_goes_on(house: House, composer: Composer) -> None:
    field = composer.field
    field.insertPlainText("curry")
    field.selectAll()
    click(house, composer, "Bold")
    assert (field.text, field.textCursor().selectedText()) == ("**curry**", "curry")
    assert field.hasFocus()
    click(house, composer, "Italic")
    assert field.text == "***curry***"
    house.qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text == "**curry**"


@pytest.mark.parametrize(
    ("before", "chosen", "after"),
    [
        ("Supper with ", "", "Supper with #"),
        ("Supper", "", "Supper #"),
        ("At mum's (", "", "At mum's (#"),
        ("With ", "the  boat club", "With #the-boat-club"),
    ],
)
def test_a_tag_is_begun_or_made_of_what_is_chosen(
    house: House, composer: Composer, before: str, chosen: str, after: str
) -> None:
    field = composer.field
    field.insertPlainText(before + chosen)
    cursor = field.textCursor()
    cursor.setPosition(len(before), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    click(house, composer, "Tag")
    assert field.text == after
    assert field.hasFocus()
    house.qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text == before + chosen


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("Struck through", "~~~~"),
        ("Heading", "## "),
        ("List", "- "),
        ("Checklist", "- [ ] "),
        ("Link", "[]()"),
        ("Tag", "#"),
    ],
)
def test_each_button_begins_what_it_says(
    house: House, composer: Composer, name: str, after: str
) -> None:
    click(house, composer, name)
    assert composer.field.text == after


def test_what_is_being_composed_is_typed_before_a_button_acts(
    house: House, composer: Composer
) -> None:
    QApplication.sendEvent(composer.field, QInputMethodEvent("にほ", []))
    click(house, composer, "List")
    assert composer.field.text == "- にほ"


def test_the_bar_is_one_stop_before_the_text(house: House, composer: Composer) -> None:
    bar, qtbot = bar_of(composer), house.qtbot
    qtbot.keyClick(composer.field, Qt.Key.Key_Backtab, SHIFT)
    assert bar.buttons[0].hasFocus()
    qtbot.keyClick(bar.buttons[0], Qt.Key.Key_Left)
    assert bar.buttons[0].hasFocus()
    for at in range(3):
        qtbot.keyClick(bar.buttons[at], Qt.Key.Key_Right)
    assert bar.buttons[3].hasFocus()
    qtbot.keyClick(bar.buttons[3], Qt.Key.Key_Space)
    assert composer.field.text == "## "
    assert composer.field.hasFocus()
    qtbot.keyClick(composer.field, Qt.Key.Key_Backtab, SHIFT)
    assert bar.buttons[3].hasFocus()  # where it was left
    qtbot.keyClick(bar.buttons[3], Qt.Key.Key_End)
    assert bar.hide_button.hasFocus()
    qtbot.keyClick(bar.hide_button, Qt.Key.Key_Home)
    assert bar.buttons[0].hasFocus()
    qtbot.keyClick(bar.buttons[0], Qt.Key.Key_Tab)
    assert composer.field.hasFocus()


def test_the_bar_is_hidden_for_good_and_keys_bring_it_back(
    house: House, composer: Composer
) -> None:
    bar = bar_of(composer)
    house.qtbot.mouseClick(bar.hide_button, Qt.MouseButton.LeftButton)
    house.settle()
    assert not bar.isVisible()
    assert composer.field.hasFocus()
    shown = BAR_KEYS.toString(QKeySequence.SequenceFormat.NativeText)
    assert shown in house.home.workspace.messages.line.text
    assert not kept(house).formatting_bar
    house.press(BAR_KEYS)
    assert bar.isVisible()
    assert kept(house).formatting_bar
    house.press(BAR_KEYS)
    assert not bar.isVisible()


@pytest.mark.repeats
def test_the_card_of_an_entry_has_the_bar_while_it_is_edited(
    house: House, composer: Composer
) -> None:
    proud(house.session, "curry")
    house.qtbot.waitUntil(lambda: len(house.home.diary.page.cards) == 1)
    (card,) = house.home.diary.page.cards
    card.begin_edit()
    assert card.editor is not None
    card.editor.field.selectAll()
    bar = card.editor.findChild(FormatBar)
    house.qtbot.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    assert card.editor.field.text == "**curry**"
