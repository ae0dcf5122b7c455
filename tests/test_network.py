"""The program has no business on the network: it runs where no socket of the internet opens.

On Linux only; elsewhere the suite's own watch over Python's sockets has to do.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests import no_internet

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter is Linux's")

GUARD = [sys.executable, str(Path(no_internet.__file__))]

REACHES_OUT = "import socket; socket.socket({family}); print('open')"

OPENS_A_DIARY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from aimstars_desktop import cli
from aimstars_desktop.ui.life import Life

begin = Life._begin
def begin_and_quit(life, *opened):
    begin(life)
    if opened:
        print("opened", flush=True)
        QTimer.singleShot(0, QApplication.quit)
Life._begin = begin_and_quit
sys.exit(cli.main(["--data-dir", sys.argv[1]]))
"""


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    known = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment}
    return subprocess.run([*GUARD, *words], env=known, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("family", ["socket.AF_INET", "socket.AF_INET6"])
def test_the_guard_ends_whoever_reaches_for_the_internet(family: str) -> None:
    done = run(sys.executable, "-c", REACHES_OUT.format(family=family))
    assert done.returncode == -signal.SIGSYS


def test_the_guard_lets_the_sockets_of_this_machine_be() -> None:
    done = run(sys.executable, "-c", REACHES_OUT.format(family="socket.AF_UNIX"))
    assert done.stdout == "open\n"


def test_everything_the_program_stands_on_works_without_the_internet() -> None:
    done = run(sys.executable, "-m", "aimstars_desktop", "--self-test")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_window_opens_its_diary_without_the_internet(tmp_path: Path) -> None:
    done = run(sys.executable, "-c", OPENS_A_DIARY, str(tmp_path))
    assert (done.returncode, done.stdout, done.stderr) == (0, "opened\n", "")


@pytest.mark.window
def test_a_real_window_opens_its_diary_without_the_internet(
    window_environment: dict[str, str], tmp_path: Path
) -> None:
    done = run(sys.executable, "-c", OPENS_A_DIARY, str(tmp_path), **window_environment)
    assert (done.returncode, done.stdout) == (0, "opened\n"), done.stderr
