"""One window per data folder: later starts hand over to the first."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aimstars_desktop.ui.app.single_instance import (
    SHOW,
    TOKEN_VARIABLE,
    SingleInstance,
    server_name,
)
from tests import children, patience

StartAgain = Callable[..., subprocess.Popen[str]]

CALL = """
import sys
from pathlib import Path
from aimstars_desktop.ui.app.single_instance import SingleInstance
from tests import patience
instance = SingleInstance(Path(sys.argv[1]))
assert not instance.claim()
assert instance.call(sys.argv[2], wait=int(sys.argv[3]))
assert "PySide6.QtWidgets" not in sys.modules
"""


with_socket = pytest.mark.skipif(
    sys.platform == "win32", reason="on Windows it listens at a named pipe, which is in no folder"
)


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    instance.listen()
    yield instance
    instance.let_go()


@pytest.fixture
def start_again() -> Iterator[StartAgain]:
    """Return a way to start the program a second time, with a message."""
    with ExitStack() as stack:

        def start(folder: Path, message: str, **environment: str) -> subprocess.Popen[str]:
            child = children.started(
                [sys.executable, "-c", CALL, str(folder), message, str(patience.MILLISECONDS)],
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
                stderr=subprocess.PIPE,
            )
            return stack.enter_context(child)

        yield start


def test_a_second_start_leaves_its_message(
    first: SingleInstance, qtbot: QtBot, tmp_path: Path, start_again: StartAgain
) -> None:
    with qtbot.waitSignal(first.called) as heard:
        second = start_again(tmp_path, "quick")
    _, problems = second.communicate()
    assert (second.returncode, problems) == (0, "")
    assert heard.args == ["quick"]


def test_the_first_one_may_come_to_the_front(
    first: SingleInstance,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    start_again: StartAgain,
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


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs rights on Windows")
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


@with_socket
def test_one_that_was_killed_is_not_waited_for(qapp: QApplication, tmp_path: Path) -> None:
    killed = (
        "import os, signal, sys; from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([])\n"
        "from aimstars_desktop.ui.app.single_instance import SingleInstance\n"
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


@with_socket
def test_only_its_owner_may_call(first: SingleInstance, tmp_path: Path) -> None:
    path = Path(server_name(tmp_path))
    assert path.is_absolute()
    assert path.parent == Path(os.environ["XDG_RUNTIME_DIR"])
    assert not stat.S_IMODE(path.stat().st_mode) & 0o077


@pytest.fixture
def without_runtime_folder(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """No XDG_RUNTIME_DIR; the temporary folder is one that everybody may write in."""
    shared = tmp_path_factory.mktemp("s")  # a socket's path may not be long
    shared.chmod(0o1777)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("TMPDIR", str(shared))
    return shared / f"aimstars-{os.getuid()}"


@with_socket
def test_without_a_runtime_folder_the_name_is_in_a_folder_of_ones_own(
    qapp: QApplication, without_runtime_folder: Path, tmp_path: Path
) -> None:
    assert Path(server_name(tmp_path)).parent == without_runtime_folder
    assert stat.S_IMODE(without_runtime_folder.stat().st_mode) == 0o700
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert (first.claim(), second.claim()) == (True, False)
    first.let_go()


@with_socket
@pytest.mark.parametrize("taken", ["open", "link", "file"])
def test_a_name_that_another_person_could_have_taken_is_not_used(
    qapp: QApplication, without_runtime_folder: Path, tmp_path: Path, taken: str
) -> None:
    if taken == "open":
        without_runtime_folder.mkdir()
        without_runtime_folder.chmod(0o777)
    elif taken == "link":
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        without_runtime_folder.symlink_to(tmp_path / "elsewhere")
    else:
        without_runtime_folder.write_text("")
    assert server_name(tmp_path) == ""
    alone = SingleInstance(tmp_path)
    assert alone.claim()
    alone.listen()
    alone.let_go()


@with_socket
def test_a_runtime_folder_that_is_open_to_others_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tmp_path.chmod(0o755)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert Path(server_name(tmp_path)).parent != tmp_path


@with_socket
def test_a_path_that_is_too_long_for_a_socket_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = tmp_path / ("x" * 100)
    long.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    assert server_name(tmp_path) == ""


@with_socket
def test_a_message_with_a_nul_is_refused(
    first: SingleInstance, qtbot: QtBot, tmp_path: Path, start_again: StartAgain
) -> None:
    import socket

    with socket.socket(socket.AF_UNIX) as talker:
        talker.connect(server_name(tmp_path))
        talker.sendall(b"show\ntoken\0\n")
        with qtbot.waitSignal(first.called) as heard:  # it goes on listening
            second = start_again(tmp_path, "quick")
        second.communicate()
    assert heard.args == ["quick"]


@pytest.mark.repeats
@with_socket
def test_nonsense_is_not_answered(
    first: SingleInstance, qtbot: QtBot, tmp_path: Path, start_again: StartAgain
) -> None:
    import socket

    with socket.socket(socket.AF_UNIX) as talker:
        talker.connect(server_name(tmp_path))
        talker.sendall(b"x" * 10_000)
        with qtbot.waitSignal(first.called):  # it goes on listening
            second = start_again(tmp_path, SHOW)
        second.communicate()
        assert second.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_a_folder_whose_name_is_no_utf_8_has_an_instance_too(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"d\xffry")

    assert server_name(folder) != server_name(tmp_path)
