"""Starting at login: off until it is asked for, and what each system reads."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from aimstars_desktop import config
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.ui.desktop import autostart
from aimstars_desktop.ui.desktop.autostart import (
    Autostart,
    DesktopEntry,
    LaunchAgent,
    RunKey,
    command,
    of_this_system,
)

ODD = ["/opt/a b/aimstars", "--data-dir", '/home/å "q" $HOME `x` \\ 100%', "--minimized"]


def run_key(folder: Path) -> RunKey:
    """A file in place of the registry."""
    return RunKey(QSettings(str(folder / "run.ini"), QSettings.Format.IniFormat), ODD)


def every_system(folder: Path) -> list[Autostart]:
    return [DesktopEntry(folder, ODD), LaunchAgent(folder, ODD), run_key(folder)]


def test_it_is_off_until_it_is_asked_for_and_off_again_afterwards(tmp_path: Path) -> None:
    for system in every_system(tmp_path):
        assert not system.is_on()
        system.switch(True)
        system.switch(True)
        assert system.is_on()
        system.switch(False)
        system.switch(False)
        assert not system.is_on()


def test_linux_gets_an_entry_in_the_autostart_folder(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path, ODD)
    entry.switch(True)
    assert entry.path == tmp_path / "autostart" / f"{config.APP_ID}.desktop"
    words = entry.path.read_text(encoding="utf-8")
    assert r'"/home/å \\"q\\" \\$HOME \\`x\\` \\\\ 100%%"' in words
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", entry.path], check=True)


def test_windows_gets_a_value_with_the_quoted_command(tmp_path: Path) -> None:
    run_key(tmp_path).switch(True)
    kept = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    assert str(kept.value(config.APP_ID)).startswith('"/opt/a b/aimstars" --data-dir ')


def test_macos_gets_an_agent_that_runs_at_load(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path / "LaunchAgents", ODD)
    agent.switch(True)
    kept = plistlib.loads(agent.path.read_bytes())
    assert kept["Label"] == config.APP_ID
    assert kept["ProgramArguments"] == ODD
    assert kept["RunAtLoad"] is True


def test_a_folder_that_cannot_be_written_is_an_error_message(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("in the way")
    with pytest.raises(WorldError, match="Starting at login could not be changed"):
        DesktopEntry(tmp_path, ODD).switch(True)


@pytest.mark.skipif(sys.platform != "linux", reason="a desktop entry is for Linux")
def test_this_system_writes_into_the_home_of_the_person(home: Path, tmp_path: Path) -> None:
    system = of_this_system(tmp_path)
    assert isinstance(system, DesktopEntry)
    assert system.path.is_relative_to(home)


# --- the command -------------------------------------------------------------------------------


def test_the_usual_diary_needs_no_name() -> None:
    assert command(config.folders().data) == [
        *(sys.executable, "-P", "-m", "aimstars_desktop", "--minimized")
    ]


def test_another_diary_is_named(tmp_path: Path) -> None:
    assert command(tmp_path)[-3:] == ["--data-dir", str(tmp_path), "--minimized"]


def test_a_diary_named_by_the_environment_is_named_at_login_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(config.DATA_DIR_VARIABLE, str(tmp_path))
    assert "--data-dir" in command(tmp_path)


def test_a_frozen_program_starts_without_its_console(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "aimstars-cli"))
    assert command(config.folders().data) == [str(tmp_path / "aimstars"), "--minimized"]


def test_an_app_image_starts_as_the_file_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPIMAGE", "/home/maya/Aim.AppImage")
    assert command(config.folders().data)[0] == "/home/maya/Aim.AppImage"


def test_a_flatpak_starts_through_flatpak(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    mark = tmp_path / ".flatpak-info"
    mark.touch()
    monkeypatch.setattr(autostart, "FLATPAK_MARK", mark)
    assert command(config.folders().data)[:3] == ["flatpak", "run", config.APP_ID]


@pytest.mark.repeats
def test_the_command_starts_a_program_that_waits_minimised(tmp_path: Path) -> None:
    """What is written down really can be started; --help stands in for the window."""
    words = [*command(tmp_path), "--help"]
    done = subprocess.run(
        words,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "--minimized" in done.stdout
