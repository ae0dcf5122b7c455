"""Starting a window from the command line: once per diary, and on a sample of one."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

import pytest

from aimstars_desktop.cli import window
from aimstars_desktop.domain.errors import Outcome
from tests import children, patience

OPENED = "opened"
WATCHED = f"""
import sys
from PySide6.QtCore import QTimer
from aimstars_desktop.cli import main
from aimstars_desktop.ui.app.system_events import SystemEvents
from aimstars_desktop.ui.shell.main_window import MainWindow
from aimstars_desktop.ui.startup.unlock_page import UnlockPage

def told(kind, name, word):
    inner = getattr(kind, name)
    def outer(self, *arguments):
        inner(self, *arguments)
        print(word, flush=True)
    setattr(kind, name, outer)

told(UnlockPage, "show_accounts", "{OPENED}")
told(MainWindow, "show_home", "home")
told(SystemEvents, "come_to_front", "front")
sys.exit(main(sys.argv[1:]))
"""
"""The program, which tells its parent how far it is."""


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Start the program; it is gone afterwards, whatever happened."""
    with children.started(
        [sys.executable, "-c", WATCHED, *arguments],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        dead = Timer(patience.SECONDS, process.kill)
        dead.start()
        try:
            yield process
        finally:
            dead.cancel()


def hear(process: subprocess.Popen[str], word: str) -> None:
    """Wait until the program says the word."""
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == word:
            return
    pytest.fail(f"it ended without {word!r}: {process.communicate()}")


can_be_asked_to_end = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows ends a process without asking it"
)


def end(process: subprocess.Popen[str]) -> int:
    """End the program as a system does, and return its exit code."""
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=patience.SECONDS)
    return process.returncode


def start_again(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "aimstars_desktop", *arguments],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=patience.SECONDS,
    )


@pytest.mark.repeats
@can_be_asked_to_end
def test_a_second_start_raises_the_first_window_and_leaves_at_once(tmp_path: Path) -> None:
    with started("--data-dir", str(tmp_path)) as first:
        hear(first, OPENED)
        second = start_again("--data-dir", str(tmp_path))
        assert second.returncode == Outcome.DONE
        imported = second.stderr
        assert "PySide6.QtNetwork" in imported
        for heavy in ("PySide6.QtWidgets", "PySide6.QtGui", "sqlalchemy", "sqlcipher3"):
            assert heavy not in imported
        hear(first, "front")
        assert end(first) == Outcome.DONE


@can_be_asked_to_end
@pytest.mark.long
def test_the_next_start_after_the_end_opens_the_window(tmp_path: Path) -> None:
    for _ in range(2):
        with started("--data-dir", str(tmp_path)) as process:
            hear(process, OPENED)
            assert end(process) == Outcome.DONE


@pytest.mark.repeats
@can_be_asked_to_end
def test_a_sample_diary_opens_signed_in_and_is_gone_afterwards(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with started("--demo") as process:
        hear(process, "home")
        assert [path.name[:9] for path in tmp_path.iterdir()] == ["aimstars-"]
        assert end(process) == Outcome.DONE
    assert not list(tmp_path.iterdir())
    assert not (home / ".local" / "share" / "aimstars_desktop").exists()


@pytest.mark.repeats
def test_without_qt_a_sentence_says_so(tmp_path: Path) -> None:
    without = "import sys; sys.modules['PySide6'] = None; from aimstars_desktop.cli import main; "
    done = subprocess.run(
        [sys.executable, "-c", f"{without} sys.exit(main(['--data-dir', sys.argv[1]]))", tmp_path],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == Outcome.ERROR
    assert done.stderr.startswith("Qt cannot be loaded: ")
    assert "Traceback" not in done.stderr


@pytest.mark.repeats
def test_a_bug_before_the_window_is_told_on_stderr_and_in_the_log(tmp_path: Path) -> None:
    broken = (
        "import sys; from aimstars_desktop.cli import main\n"
        "from aimstars_desktop.ui.app import application\n"
        "def make(*_): raise ZeroDivisionError('zebra in the diary')\n"
        "application.make_qapplication = make\n"
        "sys.exit(main(['--data-dir', sys.argv[1]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", broken, str(tmp_path)],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=patience.SECONDS,
    )
    assert done.returncode == 1
    log = (tmp_path / "logs" / "aimstars.log").read_text(encoding="utf-8")
    for told in (done.stderr, log):
        assert "builtins.ZeroDivisionError" in told
        assert "zebra" not in told


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other faults")
@pytest.mark.parametrize("has_logs", [True, False])
@pytest.mark.parametrize("where", ["guard.refusal", "ui.app.application.make_qapplication"])
def test_a_fault_before_the_window_is_told(tmp_path: Path, where: str, *, has_logs: bool) -> None:
    if has_logs:
        (tmp_path / "logs").mkdir()
    module, name = where.rsplit(".", 1)
    faulty = (
        "import os, signal, sys; from importlib import import_module\n"
        "from aimstars_desktop.cli import main\n"
        f"module = import_module('aimstars_desktop.{module}')\n"
        f"module.{name} = lambda *_: os.kill(os.getpid(), signal.SIGSEGV)\n"
        "sys.exit(main(['--data-dir', sys.argv[1]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", faulty, str(tmp_path)],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=patience.SECONDS,
    )
    assert done.returncode == -signal.SIGSEGV
    told = (tmp_path / "logs" / "crash.log").read_text() if has_logs else done.stderr
    assert "Fatal Python error: Segmentation fault" in told
    assert (tmp_path / "logs").exists() == has_logs


def test_what_needs_qt_but_no_window_goes_on_collecting_garbage() -> None:
    assert window.qt_problem() is None
    assert gc.isenabled()
