"""Writing in full screen: the composer alone, with its draft, its keys and its way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from aimstars_desktop.domain.entries import new_entry_target
from tests.builders import TODAY
from tests.ui.house import House


def write_alone(house: House) -> None:
    house.sign_in()
    house.press("F11")
    assert house.home.diary.is_alone


def type_key(
    house: House, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in the field."""
    field = house.home.diary.page.composer.field
    house.do(lambda: house.qtbot.keyClick(field, key, with_))


def is_alone(house: House) -> bool:
    window, home = house.window, house.home
    others = (window.menuBar(), window.statusBar(), home.tabs, home.diary.panel)
    shown = [other.isVisible() for other in others]
    assert len(set(shown)) == 1, "all of them or none"
    full = bool(window.windowState() & Qt.WindowState.WindowFullScreen)
    assert full is not shown[0]
    assert home.diary.page.composer.isVisible()
    return full


def test_f11_shows_the_composer_alone_and_f11_or_escape_everything_again(house: House) -> None:
    write_alone(house)
    assert is_alone(house)
    house.press("F11")
    assert not is_alone(house)
    house.press("F11")
    assert is_alone(house)
    type_key(house, Qt.Key.Key_Escape)
    assert not is_alone(house)
    assert house.home.diary.page.isAncestorOf(house.home.diary.page.composer)


def test_what_is_typed_alone_is_a_draft_and_is_saved_with_the_same_keys(house: House) -> None:
    write_alone(house)
    field = house.home.diary.page.composer.field
    assert field.hasFocus()
    house.do(lambda: field.insertPlainText("Quiet words"))
    house.do(house.home.diary.commit_draft)
    drafts = {draft.target: draft.text for draft in house.session.drafts.all()}
    assert drafts[new_entry_target(TODAY)] == "Quiet words"
    type_key(house, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [entry.text for entry in house.session.entries.on_day(TODAY)] == ["Quiet words"]
    assert field.text == ""
    assert is_alone(house), "writing goes on"


def test_the_text_and_its_history_go_along(house: House) -> None:
    house.sign_in()
    field = house.home.diary.page.composer.field
    house.do(lambda: field.insertPlainText("Before"))
    house.press("F11")
    assert field.text == "Before"
    type_key(house, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    type_key(house, Qt.Key.Key_Escape)
    assert field.text == ""


@pytest.mark.repeats
def test_another_tab_or_day_and_locking_leave_full_screen(house: House) -> None:
    write_alone(house)
    house.press("Ctrl+2")
    assert not house.home.diary.is_alone
    house.press("F11")
    assert is_alone(house), "from another tab, too"
    house.press("Alt+Left")
    assert not is_alone(house)
    house.press("F11")
    house.press("Ctrl+L")
    full = house.window.windowState() & Qt.WindowState.WindowFullScreen
    assert not full
    assert not house.window.home_is_shown
