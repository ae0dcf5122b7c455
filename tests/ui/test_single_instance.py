"""One window per data folder: later starts hand over to the first."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.single_instance import (
    SHOW,
    TOKEN_VARIABLE,
    SingleInstance,
    server_name,
)

CALL = """
import sys
from pathlib import Path
from aimstars_desktop.ui.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
assert not instance.claim()
assert instance.call(sys.argv[2])
assert "PySide6.QtWidgets" not in sys.modules
"""


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    instance.listen()
    yield instance
    instance.let_go()


def start_again(folder: Path, message: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CALL, str(folder), message],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_second_start_leaves_its_message(
    first: SingleInstance, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(first.called) as heard:
        second = start_again(tmp_path, "quick")
    _, problems = second.communicate()
    assert (second.returncode, problems) == (0, "")
    assert heard.args == ["quick"]


def test_the_first_one_may_come_to_the_front(
    first: SingleInstance, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TOKEN_VARIABLE, "mine")
    with qtbot.waitSignal(first.called):
        second = start_again(tmp_path, SHOW, **{TOKEN_VARIABLE: "theirs"})
    second.communicate()
    assert os.environ[TOKEN_VARIABLE] == "theirs"


def test_another_folder_has_a_window_of_its_own(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other")
    assert other.claim()
    other.let_go()


def test_the_same_folder_by_another_way_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    assert server_name(tmp_path / "link") == server_name(tmp_path)
    assert server_name(tmp_path / "a" / "..") == server_name(tmp_path)


def test_letting_go_lets_the_next_one_in(first: SingleInstance, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path)
    assert not second.claim()
    first.let_go()
    assert second.claim()
    second.let_go()


def test_one_that_was_killed_is_not_waited_for(qapp: QApplication, tmp_path: Path) -> None:
    killed = (
        "import os, signal, sys; from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([])\n"
        "from aimstars_desktop.ui.single_instance import SingleInstance\n"
        "instance = SingleInstance(Path(sys.argv[1])); assert instance.claim()\n"
        "instance.listen(); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run(
        [sys.executable, "-c", killed, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert Path(server_name(tmp_path)).exists()
    after = SingleInstance(tmp_path)
    assert after.claim()
    after.listen()
    after.let_go()


def test_nobody_answers_for_one_that_hangs(qapp: QApplication, tmp_path: Path) -> None:
    hanging = SingleInstance(tmp_path)
    assert hanging.claim()  # and never listens
    assert not SingleInstance(tmp_path).call(wait=100)
    hanging.let_go()


def test_only_its_owner_may_call(first: SingleInstance, tmp_path: Path) -> None:
    path = Path(server_name(tmp_path))
    assert path.is_absolute()
    assert path.parent == Path(os.environ["XDG_RUNTIME_DIR"])
    assert not stat.S_IMODE(path.stat().st_mode) & 0o077


def test_a_path_that_is_too_long_for_a_socket_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/" + "x" * 100)
    assert "/" not in server_name(tmp_path)


def test_nonsense_is_not_answered(first: SingleInstance, qtbot: QtBot, tmp_path: Path) -> None:
    import socket

    with socket.socket(socket.AF_UNIX) as talker:
        talker.connect(server_name(tmp_path))
        talker.sendall(b"x" * 10_000)
        with qtbot.waitSignal(first.called):  # it goes on listening
            second = start_again(tmp_path, SHOW)
        second.communicate()
        assert second.returncode == 0
