"""A Python for Windows under Wine, with a copy of this checkout on its drive C:."""

from __future__ import annotations

import fcntl
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from aimstars_desktop.config import APP_ID
from tests import children
from tests.packaging.conftest import ROOT
from tests.windows.desktop import compiled
from tools import windows
from tools.packages import images, installer

INSTALLED = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{APP_ID}"
PROGRAM = """
#include <stdio.h>
#include <windows.h>
int main(void)
{
    puts("open");
    fflush(stdout);
    if (getchar() == EOF) MessageBoxA(0, "open", "The diary", 0);
    return 0;
}
"""
"""Is open until somebody writes a line to it or, where nobody can, closes its window."""

Run = Callable[..., int]


@pytest.fixture(scope="session")
def wine() -> windows.Windows:
    """Make the Python of Windows, unless the cache of the user has it."""
    return windows.build()


@pytest.fixture(scope="session")
def checkout(wine: windows.Windows) -> Iterator[Path]:
    """Return the copy of the checkout, as the program's current folder."""
    with wine.checkout() as copy:
        yield copy


@pytest.fixture
def drive(wine: windows.Windows, checkout: Path) -> Iterator[Path]:
    """Give a folder on drive C: that is gone after the test."""
    with tempfile.TemporaryDirectory(dir=checkout.parent, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
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
    for name in ("aimstars.exe", "aimstars-cli.exe"):
        compiled(PROGRAM, program / name, "-mwindows")
    images.make(ROOT / "resources" / "icons" / "aimstars.svg", APP_ID, work)
    made = installer.make(program, work / "aimstars.ico", work, target="amd64-unicode")
    on_drive = wine.drive / made.name
    shutil.move(made, on_drive)  # the cache may be on another disk
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


@contextmanager
def opened_program(wine: windows.Windows, place: Path) -> Iterator[subprocess.Popen[str]]:
    """Have the small program open that was set up; a line written to it ends it."""
    with children.started(
        [windows.WINE, wine.path(place / "aimstars.exe")],
        env=wine.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "open"
        yield program
