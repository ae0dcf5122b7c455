"""The set-up program for Windows, silent, around a small program that stays open for a while."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aimstars_desktop.config import APP_ID
from tests import patience
from tests.windows.conftest import INSTALLED, Run, opened_program
from tools import windows

pytestmark = [
    pytest.mark.long,
    pytest.mark.needs("wine", "x86_64-w64-mingw32-gcc", "makensis"),
    pytest.mark.row("Windows: set-up program, under Wine, around a program of a few lines"),
]

AT_LOGIN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"


@pytest.fixture
def uninstall(wine: windows.Windows, place: Path, run: Run, qtbot: QtBot) -> Callable[[], None]:
    """Return what removes the program; the uninstaller goes on in a copy of itself."""

    def remove() -> None:
        assert run(wine.path(place / "uninstall.exe"), "/S") == 0
        gone = place / "uninstall.exe"
        qtbot.waitUntil(lambda: not gone.exists(), timeout=patience.MILLISECONDS)

    return remove


def test_it_is_set_up_over_an_older_one_and_removed_and_the_diary_stays(
    setup: str, run: Run, home: Path, place: Path, uninstall: Callable[[], None], qtbot: QtBot
) -> None:
    diary = home / "aimstars_desktop" / "test_setup.db"
    diary.parent.mkdir(exist_ok=True)
    diary.write_text("mine", encoding="ascii")
    shortcut = home.parent / "Roaming/Microsoft/Windows/Start Menu/Programs/Aim for the Stars.lnk"

    assert run(setup, "/S") == 0
    assert {p.name for p in place.iterdir()} == {
        "_internal",
        "aimstars.exe",
        "aimstars-cli.exe",
        "uninstall.exe",
    }
    assert shortcut.exists()
    assert run("reg", "query", INSTALLED, "/v", "QuietUninstallString") == 0

    (place / "_internal" / "old.py").touch()
    (place / "letter.txt").touch()
    assert run(setup, "/S") == 0
    assert [p.name for p in (place / "_internal").iterdir()] == ["new.py"]

    assert run("reg", "add", AT_LOGIN, "/v", APP_ID, "/d", "aimstars.exe") == 0
    uninstall()
    qtbot.waitUntil(lambda: not shortcut.exists(), timeout=patience.MILLISECONDS)
    qtbot.waitUntil(lambda: run("reg", "query", INSTALLED) != 0, timeout=patience.MILLISECONDS)
    assert run("reg", "query", AT_LOGIN, "/v", APP_ID) != 0
    assert [p.name for p in place.iterdir()] == ["letter.txt"]
    assert diary.read_text(encoding="ascii") == "mine"


def test_while_the_program_is_open_nothing_is_replaced(
    setup: str,
    run: Run,
    wine: windows.Windows,
    place: Path,
    uninstall: Callable[[], None],
    qtbot: QtBot,
) -> None:
    assert run(setup, "/S") == 0
    (place / "_internal" / "old.py").touch()
    with opened_program(wine, place) as program:
        assert run(setup, "/S") == 2
        assert (place / "_internal" / "old.py").exists()
        program.communicate("\n")
    uninstall()
    qtbot.waitUntil(lambda: not place.exists(), timeout=patience.MILLISECONDS)
