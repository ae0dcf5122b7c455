"""The base of the dialogs: where their buttons stand, and what the keyboard does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.message_box import MessageBox
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

WINDOWS, MACOS, KDE, GNOME = range(4)


@pytest.mark.parametrize(
    ("platform", "order"),
    [
        (WINDOWS, ["Save", "Copy", "Cancel"]),
        (MACOS, ["Copy", "Cancel", "Save"]),
        (KDE, ["Copy", "Save", "Cancel"]),
        (GNOME, ["Copy", "Cancel", "Save"]),
    ],
)
def test_buttons_stand_in_the_order_of_the_platform(
    qtbot: QtBot, platform: int, order: list[str]
) -> None:
    save, cancel, copy = (QPushButton(text) for text in ("Save", "Cancel", "Copy"))
    row = button_row(accept=save, reject=cancel, others=[copy])
    qtbot.addWidget(row)
    row.ensurePolished()  # else it looks at its own style sheet only if the program has none
    row.setStyleSheet(f"QDialogButtonBox {{ button-layout: {platform} }}")
    row.show()
    row.layout().activate()
    shown = sorted((save, cancel, copy), key=lambda button: button.x())
    assert [button.text() for button in shown] == order


def test_another_theme_leaves_the_keyboard_where_it_is(
    qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    before = theme().choice
    theme().apply()
    request.addfinalizer(lambda: theme().choose(before))
    dialog = Dialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    field, save, copy, cancel = QLineEdit(), Button("Save"), Button("Copy"), Button("Cancel")
    column.addWidget(field)
    column.addWidget(button_row(accept=save, reject=cancel, others=[copy]))
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for focused in (cancel, field, copy, save):
        focused.setFocus()
        for choice in (Appearance.DARK, Appearance.LIGHT):
            theme().choose(choice)
            assert QApplication.focusWidget() is focused


@pytest.mark.parametrize("is_active", [True, False])
def test_another_theme_leaves_the_keyboard_of_a_question_on_cancel(
    qtbot: QtBot, request: pytest.FixtureRequest, is_active: bool
) -> None:
    """Also of a window that waits behind another one, or Return would delete something."""
    before = theme().choice
    theme().apply()
    request.addfinalizer(lambda: theme().choose(before))
    box, other = MessageBox(), Dialog()
    qtbot.addWidget(box)
    qtbot.addWidget(other)
    box.addButton("Delete", QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    cancel.setFocus()
    if not is_active:
        other.show()
        other.activateWindow()
        qtbot.waitUntil(other.isActiveWindow)
    for choice in (Appearance.DARK, Appearance.LIGHT):
        theme().choose(choice)
        assert box.focusWidget() is cancel


def test_return_presses_the_button_that_has_the_keyboard(qtbot: QtBot) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    usual, other, kind = Button("Save"), Button("Copy"), Button("Kind")
    kind.setCheckable(True)
    for button in (usual, other, kind):
        column.addWidget(button)
    usual.setDefault(True)
    pressed: list[str] = []
    for button in (usual, other, kind):
        button.clicked.connect(lambda _=False, button=button: pressed.append(button.text()))
    dialog.show()
    for button in (other, kind, usual):
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == ["Copy", "Save", "Save"]


def test_return_in_a_field_presses_nothing_that_gets_the_focus_by_it(qtbot: QtBot) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    field, leave = QLineEdit(), Button("Leave")
    column.addWidget(field)
    column.addWidget(leave)
    leave.clicked.connect(dialog.reject)
    field.returnPressed.connect(lambda: field.setEnabled(False))  # as while a password is checked
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert leave.hasFocus()
    assert dialog.isVisible()


def test_a_control_that_tab_reaches_is_scrolled_into_view(qtbot: QtBot) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    page = QWidget()
    fields = [Button(str(number)) for number in range(40)]
    inner = QVBoxLayout(page)
    for field in fields:
        inner.addWidget(field)
    area = ScrollPage()
    area.setWidget(page)
    close = Button("Close")
    column = QVBoxLayout(dialog)
    column.addWidget(area)
    column.addWidget(close)
    dialog.resize(300, 300)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Backtab)
    assert fields[-1].hasFocus()
    assert not fields[-1].visibleRegion().isEmpty()
    qtbot.keyClick(fields[-1], Qt.Key.Key_Tab)
    qtbot.keyClick(close, Qt.Key.Key_Tab)
    assert fields[0].hasFocus()
    assert not fields[0].visibleRegion().isEmpty()
