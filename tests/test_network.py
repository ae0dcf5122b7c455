"""The program uses no network: it runs where the kernel refuses internet sockets.

On Linux only; elsewhere the suite's own watch over Python's sockets has to do.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests import no_internet

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter is Linux's")

GUARD = [sys.executable, str(Path(no_internet.__file__))]

REACHES_OUT = "import socket; socket.socket({family}); print('open')"

CALLS = "import socket; socket.create_connection(('{host}', {port})); print('connected')"

ELSEWHERE = CALLS.format(host="127.0.0.2", port=5432)

REACHES = [
    pytest.param(ELSEWHERE, id="itself"),
    pytest.param(
        f"import threading; threading.Thread(target=exec, args=({ELSEWHERE!r},)).start()",
        id="in a thread",
    ),
    pytest.param(
        f"import subprocess, sys; subprocess.run([sys.executable, '-c', {ELSEWHERE!r}])",
        id="in a child",
    ),
    pytest.param(
        "import psycopg; psycopg.connect('postgresql://aimstars@127.0.0.2:5432/x')",
        id="in a library in C",
    ),
    pytest.param(
        "import socket; socket.create_server(('127.0.0.2', 5432))", id="to be reached itself"
    ),
]

OPENS_A_DIARY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from aimstars_desktop import cli
from aimstars_desktop.ui.app.system_events import SystemEvents

begin = SystemEvents._begin
def begin_and_quit(life, *opened):
    begin(life)
    if opened:
        print("opened", flush=True)
        QTimer.singleShot(0, QApplication.quit)
SystemEvents._begin = begin_and_quit
sys.exit(cli.main(["--data-dir", sys.argv[1]]))
"""


def but(port: int) -> list[str]:
    """Return the guard that lets one port of this machine be reached."""
    return [*GUARD, f"{no_internet.BUT}127.0.0.1:{port}"]


def run(
    *words: str, guard: Sequence[str] = GUARD, **environment: str
) -> subprocess.CompletedProcess[str]:
    known = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment}
    return subprocess.run([*guard, *words], env=known, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("family", ["socket.AF_INET", "socket.AF_INET6"])
def test_the_guard_ends_whoever_reaches_for_the_internet(family: str) -> None:
    done = run(sys.executable, "-c", REACHES_OUT.format(family=family))
    assert done.returncode == -signal.SIGSYS


def test_the_guard_lets_the_sockets_of_this_machine_be() -> None:
    done = run(sys.executable, "-c", REACHES_OUT.format(family="socket.AF_UNIX"))
    assert done.stdout == "open\n"


def test_the_guard_lets_one_address_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        calls = (sys.executable, "-c", CALLS.format(host="127.0.0.1", port=port))
        assert run(*calls, guard=but(port)).stdout == "connected\n"
        done = run(*calls, guard=but(port - 1))
    assert (done.stdout, done.stderr) == ("", f"reached for 127.0.0.1:{port}\n")
    assert done.returncode == 128 + signal.SIGKILL


@pytest.mark.parametrize("reaches", REACHES)
def test_the_guard_ends_whoever_reaches_for_another_address(reaches: str) -> None:
    done = run(sys.executable, "-c", reaches, guard=but(5432))
    assert done.returncode == 128 + signal.SIGKILL
    assert "reached for 127.0.0.2:5432\n" in done.stderr


@pytest.mark.parametrize("kind", ["socket.AF_INET6", "socket.AF_INET, socket.SOCK_DGRAM"])
def test_no_other_socket_is_opened_beside_those_to_one_address(kind: str) -> None:
    done = run(sys.executable, "-c", REACHES_OUT.format(family=kind), guard=but(5432))
    assert done.returncode == 128 + signal.SIGSYS


@pytest.mark.long
def test_everything_the_program_stands_on_works_without_the_internet() -> None:
    done = run(sys.executable, "-m", "aimstars_desktop", "--self-test")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_window_opens_its_diary_without_the_internet(tmp_path: Path) -> None:
    done = run(sys.executable, "-c", OPENS_A_DIARY, str(tmp_path))
    assert (done.returncode, done.stdout, done.stderr) == (0, "opened\n", "")


@pytest.mark.long
@pytest.mark.window
def test_a_real_window_opens_its_diary_without_the_internet(
    window_environment: dict[str, str], tmp_path: Path
) -> None:
    done = run(sys.executable, "-c", OPENS_A_DIARY, str(tmp_path), **window_environment)
    assert (done.returncode, done.stdout) == (0, "opened\n"), done.stderr
