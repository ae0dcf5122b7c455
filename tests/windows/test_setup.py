"""The set-up program for Windows, with a small program in it that stays open until it is ended."""

from __future__ import annotations

import fcntl
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.config import APP_ID
from tests import children, patience
from tests.packaging.conftest import ROOT
from tools import windows, wine_parts
from tools.packages import images, installer

pytestmark = [
    pytest.mark.long,
    pytest.mark.needs("wine", "x86_64-w64-mingw32-gcc", "makensis"),
    pytest.mark.row("Windows: set-up program, under Wine, around a program of a few lines"),
]

PROGRAM = """
#include <stdio.h>
int main(void) { puts("open"); fflush(stdout); return getchar() == EOF; }
"""
AT_LOGIN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
INSTALLED = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{APP_ID}"

Run = Callable[..., int]


@pytest.fixture(scope="module")
def run(wine: windows.Windows) -> Run:
    """Return what runs a program of Windows to its end and gives its exit code."""

    def command(*words: str) -> int:
        return subprocess.run(
            [windows.WINE, *words],
            env=wine.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        ).returncode

    return command


@pytest.fixture(scope="module")
def setup(
    qapp: QApplication, wine: windows.Windows, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Return the name of a set-up program on drive C:, for one process at a time.

    It has one place in the cache of the user, which all workers and checkouts share.
    """
    del qapp  # paints the icon
    lock = (wine.folder / "setup.lock").open("w")
    fcntl.flock(lock, fcntl.LOCK_EX)
    work = tmp_path_factory.mktemp("setup")
    program = work / "program"
    (program / "_internal").mkdir(parents=True)
    (program / "_internal" / "new.py").touch()
    (work / "program.c").write_text(PROGRAM, encoding="ascii")
    for name in ("aimstars.exe", "aimstars-cli.exe"):
        command = [wine_parts.COMPILER, str(work / "program.c"), "-o", str(program / name)]
        subprocess.run(command, check=True)
    images.make(ROOT / "resources" / "icons" / "aimstars.svg", APP_ID, work)
    made = installer.make(program, work / "aimstars.ico", work, target="amd64-unicode")
    on_drive = made.rename(wine.drive / made.name)
    yield wine.path(on_drive)
    on_drive.unlink()
    lock.close()


@pytest.fixture
def home(wine: windows.Windows) -> Path:  # of the person in Wine, not that of the test
    """Return the folder of programs and diaries."""
    (person,) = (p for p in (wine.drive / "users").iterdir() if p.name != "Public")
    return person / "AppData" / "Local"


@pytest.fixture
def place(home: Path, setup: str, run: Run) -> Iterator[Path]:
    """Return where the program goes; nothing of it is there before the test, or stays."""
    del setup  # holds the lock
    place = home / "Programs" / "Aim for the Stars"

    def clear() -> None:
        shutil.rmtree(place, ignore_errors=True)
        shutil.rmtree(home / "aimstars_desktop", ignore_errors=True)
        run("reg", "delete", INSTALLED, "/f")

    clear()
    yield place
    clear()


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
    with children.started(
        [windows.WINE, wine.path(place / "aimstars.exe")],
        env=wine.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "open"
        assert run(setup, "/S") == 2
        assert (place / "_internal" / "old.py").exists()
        program.communicate("\n")
    uninstall()
    qtbot.waitUntil(lambda: not place.exists(), timeout=patience.MILLISECONDS)
