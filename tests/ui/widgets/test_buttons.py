"""Buttons say what they do, and which keys do the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button, IconButton
from aimstars_desktop.ui.widgets.key_hint import key_caps


@pytest.mark.parametrize(
    ("keys", "caps"),
    [
        ("Ctrl+Return", "Ctrl ↵"),
        ("Ctrl+Shift+Return", "Ctrl ⇧ ↵"),
        ("Ctrl+F", "Ctrl F"),
        ("Ctrl++", "Ctrl +"),
        ("F1", "F1"),
    ],
)
def test_keys_are_written_as_on_the_caps(keys: str, caps: str) -> None:
    assert key_caps(QKeySequence(keys)) == caps


def test_a_button_is_clicked_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    button = Button("I’m proud of this", variant="proud", icon="star", note="+5")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_buttons_keys_are_its_description(qtbot: QtBot) -> None:
    button = Button("New goal", keys=QKeySequence("Ctrl+G"))
    qtbot.addWidget(button)
    assert button.accessibleDescription() == "Ctrl+G"


def test_icon_note_and_keys_take_room_of_their_own(qtbot: QtBot) -> None:
    plain = Button("Save")
    full = Button("Save", icon="star", note="+5", keys=QKeySequence("Ctrl+Return"))
    for button in (plain, full):
        qtbot.addWidget(button)
    assert full.sizeHint().width() > plain.sizeHint().width()
    assert full.minimumSizeHint().width() < full.sizeHint().width()
    without_note = Button("Save", icon="star", keys=QKeySequence("Ctrl+Return"))
    qtbot.addWidget(without_note)
    assert without_note.sizeHint().width() < full.sizeHint().width()


def test_a_highlight_changes_the_colour_of_a_part_only(qtbot: QtBot) -> None:
    button = Button("1,025 points", variant="pill")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    before = button.grab().toImage()
    button.set_highlight("1,025")
    after = button.grab().toImage()
    changed = [
        x
        for x in range(before.width())
        if any(before.pixel(x, y) != after.pixel(x, y) for y in range(before.height()))
    ]
    assert changed
    assert max(changed) < before.width() * 0.6


def test_a_button_that_became_too_narrow_keeps_its_text(qtbot: QtBot) -> None:
    button = Button("Save", icon="star", note="+5", keys=QKeySequence("Ctrl+Return"))
    qtbot.addWidget(button)
    button.resize(button.minimumSizeHint())
    assert not button.grab().isNull()


def test_an_icon_button_has_its_name_as_tooltip_too(qtbot: QtBot) -> None:
    button = IconButton("previous", "Previous day", framed=True)
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Previous day"
    assert button.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_the_keyboards_place_can_be_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = IconButton("previous", "Previous day", parent=window)
    other = IconButton("next", "Next day", parent=window)
    other.move(60, 0)
    window.show()
    window.activateWindow()
    other.setFocus()
    without = button.grab().toImage()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != without


def test_a_button_that_changes_its_kind_looks_like_one_of_that_kind(qtbot: QtBot) -> None:
    theme().apply()
    changed, new = Button("Stop", variant="primary"), Button("Stop", variant="danger")
    for button in (changed, new):
        qtbot.addWidget(button)
        button.grab()  # gives it its looks
    changed.set_variant("danger")
    assert changed.grab().toImage() == new.grab().toImage()


@pytest.mark.parametrize("variant", ["", "primary", "proud", "danger", "soft", "quiet", "link"])
def test_the_ring_of_a_focused_button_is_the_only_one(qtbot: QtBot, variant: str) -> None:
    theme().apply()
    button = Button("Continue", variant=variant)
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    before = button.grab().toImage()
    button.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key does
    assert button.grab().toImage() == before  # and Qt's style adds no frame of its own
