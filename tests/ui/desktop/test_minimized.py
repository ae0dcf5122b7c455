"""Started at login, the program opens the diary and stays out of the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from aimstars_desktop.ui.app.single_instance import SingleInstance
from aimstars_desktop.ui.desktop.settings import DesktopSettings

TELLS_ITS_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from aimstars_desktop import cli
from aimstars_desktop.ui.app.system_events import SystemEvents

begin = SystemEvents._begin
def begin_and_quit(events, *opened):
    begin(events)
    if opened:
        window = events._window
        print(window.isMinimized(), window.isHidden(), events._begun, flush=True)
        QTimer.singleShot(0, QApplication.quit)
SystemEvents._begin = begin_and_quit
sys.exit(cli.main(sys.argv[1:]))
"""


HAS_A_TRAY = """
from PySide6.QtWidgets import QSystemTrayIcon
QSystemTrayIcon.isSystemTrayAvailable = lambda: True
"""


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.long
@pytest.mark.sampled(2)
@pytest.mark.parametrize(("words", "minimized"), [([], "False"), (["--minimized"], "True")])
def test_the_window_waits_minimised_over_an_open_diary(
    words: list[str], minimized: str, tmp_path: Path
) -> None:
    done = run("-c", TELLS_ITS_WINDOW, *words, "--data-dir", str(tmp_path))
    assert (done.returncode, done.stdout) == (0, f"{minimized} False True\n"), done.stderr


@pytest.mark.repeats
@pytest.mark.sampled(2)
@pytest.mark.parametrize(("stays", "hidden"), [(True, "True"), (False, "False")])
def test_the_window_waits_in_the_tray_where_closing_leaves_it_there(
    hidden: str, tmp_path: Path, *, stays: bool
) -> None:
    DesktopSettings(tmp_path).stays_in_tray = stays
    done = run("-c", HAS_A_TRAY + TELLS_ITS_WINDOW, "--minimized", "--data-dir", str(tmp_path))
    assert (done.returncode, done.stdout) == (0, f"True {hidden} True\n"), done.stderr


@pytest.mark.repeats
@pytest.mark.parametrize(("variable", "hidden"), [("SWAYSOCK", "True"), ("HARMLESS", "False")])
def test_the_window_waits_unseen_where_the_desktop_cannot_minimise(
    variable: str, hidden: str, tmp_path: Path
) -> None:
    place = ("--minimized", "--data-dir", str(tmp_path))
    done = run("-c", TELLS_ITS_WINDOW, *place, **{variable: "there"})
    assert (done.returncode, done.stdout) == (0, f"True {hidden} True\n"), done.stderr


@pytest.mark.repeats
def test_a_login_does_not_disturb_an_open_window(qapp: QApplication, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    try:
        done = run("-m", "aimstars_desktop", "--minimized", "--data-dir", str(tmp_path))
    finally:
        first.let_go()
    assert (done.returncode, done.stderr) == (0, "")
