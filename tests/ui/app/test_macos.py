"""What the program does where the platform is macOS, seen elsewhere."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest
from platformdirs.macos import MacOS
from PySide6.QtGui import QAction, QKeySequence

from aimstars_desktop import config
from aimstars_desktop.ui.desktop.autostart import LaunchAgent, of_this_system
from aimstars_desktop.ui.widgets.key_hint import key_caps
from tests.ui.house import House

Role = QAction.MenuRole

OF_MACOS = ("Ctrl+H", "Ctrl+M", "Ctrl+Space", "Ctrl+Tab", "Ctrl+`", "Meta+Ctrl+F")
"""What macOS itself does with the Command key, which Qt calls Ctrl."""


@pytest.fixture
def on_macos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platformdirs, "PlatformDirs", MacOS)


@pytest.mark.repeats
def test_three_commands_move_into_the_menu_of_the_program(house: House) -> None:
    """Without a role Qt would guess by the text, in the language of the person."""
    commands = [one for menu in house.window.commands.table for one in menu.commands]
    assert {one.name: one.role for one in commands if one.role is not Role.NoRole} == {
        "quit": Role.QuitRole,
        "preferences": Role.PreferencesRole,
        "about": Role.AboutRole,
    }


def test_no_command_takes_a_key_of_macos(house: House) -> None:
    commands = [one for menu in house.window.commands.table for one in menu.commands]
    taken = {QKeySequence(keys) for keys in OF_MACOS}
    assert [one.name for one in commands if one.shortcut in taken] == []


@pytest.mark.usefixtures("on_macos")
def test_the_diary_goes_where_macos_keeps_the_data_of_a_person(home: Path) -> None:
    found = config.folders()
    assert found.data == home / "Library" / "Application Support" / "aimstars_desktop"
    assert found.logs == home / "Library" / "Logs" / "aimstars_desktop"


@pytest.mark.usefixtures("on_macos")
def test_it_starts_at_login_by_an_agent_of_the_person(home: Path, tmp_path: Path) -> None:
    found = of_this_system(tmp_path)
    assert isinstance(found, LaunchAgent)
    assert found.path == home / "Library" / "LaunchAgents" / f"{config.APP_ID}.plist"


@pytest.mark.usefixtures("on_macos")
def test_keys_are_written_as_the_system_does() -> None:
    keys = QKeySequence("Ctrl+Shift+Z")
    assert key_caps(keys) == keys.toString(QKeySequence.SequenceFormat.NativeText)
