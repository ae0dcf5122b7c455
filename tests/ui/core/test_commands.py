"""Commands: the menus made of them, when they can be used, and the keys that the system knows."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.core.commands import Command, Commands, Menu


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def built(window: QMainWindow, *entries: Command | None) -> Commands:
    commands = Commands(window)
    commands.build([Menu("file", "&File", entries)])
    return commands


def test_a_menu_has_its_commands_in_order_and_lines_between_them(window: QMainWindow) -> None:
    commands = built(
        window, Command("new", "&New…", lambda: None), None, Command("quit", "&Quit", lambda: None)
    )
    shown = [action.text() for action in commands.menu("file").actions()]
    assert shown == ["&New…", "", "&Quit"]
    assert commands.menu("file").actions()[1].isSeparator()


def test_a_command_is_run_only_while_it_can_be_used(window: QMainWindow) -> None:
    done: list[str] = []
    commands = built(
        window,
        Command("lock", "&Lock", lambda: done.append("lock")),
        Command("help", "&Help", lambda: done.append("help"), always=True),
    )
    for name in ("lock", "help"):
        commands.run(name)
    assert done == ["help"]
    commands.set_signed_in(True)
    commands.run("lock")
    assert done == ["help", "lock"]


def test_a_command_says_what_it_would_do_now_or_cannot_be_used(window: QMainWindow) -> None:
    operations = ["&Undo: delete entry"]
    undo = Command("undo", "&Undo", lambda: None, now=lambda: operations[0] if operations else "")
    commands = built(window, undo)
    commands.set_signed_in(True)
    action = commands.action("undo")
    assert (action.text(), action.isEnabled()) == ("&Undo: delete entry", True)
    operations.clear()
    commands.refresh()
    assert (action.text(), action.isEnabled()) == ("&Undo", False)


def test_the_first_keys_that_the_system_knows_are_taken() -> None:
    unknown = QKeySequence.StandardKey.UnknownKey
    assert Command("a", "A", lambda: None, (unknown, "Ctrl+Q")).shortcut.toString() == "Ctrl+Q"
    assert Command("b", "B", lambda: None, ("F6", "Ctrl+Q")).shortcut.toString() == "F6"
    assert Command("c", "C", lambda: None).shortcut.isEmpty()
