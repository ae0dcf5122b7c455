"""The lock of the data folder: who may do what beside whom."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from aimstars_desktop.compat import override
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import Preparation, Progress, SilentWatcher, Stage
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.file.lock import DataLock, LockMode
from aimstars_desktop.storage.upgrade.file.names import LOCK_NAME
from aimstars_desktop.storage.upgrade.file.prepare import Prepared, prepare
from tests import children, patience
from tests.builders import FixedClock
from tests.storage.upgrade.file.test_world import StopAt

HOLDER = """
import sys
from pathlib import Path
from aimstars_desktop.storage.upgrade.file.lock import DataLock
lock = DataLock(Path(sys.argv[1]))
getattr(lock, sys.argv[2])(5)
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[DataLock]:
    with DataLock(tmp_path) as lock:
        yield lock


@pytest.fixture
def other(tmp_path: Path) -> Iterator[DataLock]:
    with DataLock(tmp_path) as lock:
        yield lock


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    """Return a way to hold the lock in another process."""
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with ExitStack() as stack:

        def hold(how: str) -> subprocess.Popen[str]:
            child = stack.enter_context(children.started([*command, how], **pipes))
            assert child.stdout is not None
            assert child.stdout.readline() == "held\n"
            return child

        yield hold


def test_windows_share_the_lock(lock: DataLock, other: DataLock) -> None:
    lock.shared(0)
    other.shared(0)

    assert (lock.held, other.held) == (LockMode.SHARED, LockMode.SHARED)


@pytest.mark.parametrize(("first", "second"), [("shared", "exclusive"), ("exclusive", "shared")])
def test_alone_means_alone(lock: DataLock, other: DataLock, first: str, second: str) -> None:
    getattr(lock, first)(0)

    with pytest.raises(DiaryFileError, match="in use by another window") as raised:
        getattr(other, second)(0)

    assert raised.value.outcome is Outcome.IN_USE
    assert other.held is LockMode.NOTHING
    assert lock.held is LockMode(first)


@pytest.mark.repeats
def test_other_processes_count_as_well(
    lock: DataLock, elsewhere: Callable[[str], subprocess.Popen[str]]
) -> None:
    elsewhere("shared")

    lock.shared(0)
    with pytest.raises(DiaryFileError):
        lock.exclusive(0)


@pytest.mark.repeats
def test_from_exclusive_to_shared_nobody_comes_in_between(
    lock: DataLock, elsewhere: Callable[[str], subprocess.Popen[str]]
) -> None:
    lock.exclusive(0)
    lock.shared(0)

    elsewhere("shared")
    with pytest.raises(DiaryFileError):
        lock.exclusive(0)
    assert lock.held is LockMode.NOTHING


@pytest.mark.repeats
def test_who_waits_gets_it_when_it_is_let_go(lock: DataLock, other: DataLock) -> None:
    lock.exclusive(0)
    letting_go = threading.Timer(0.2, lock.release)
    letting_go.start()

    other.exclusive(patience.SECONDS)
    letting_go.join()

    assert other.held is LockMode.EXCLUSIVE


def test_a_killed_owner_leaves_no_lock_behind(
    lock: DataLock, elsewhere: Callable[[str], subprocess.Popen[str]]
) -> None:
    child = elsewhere("exclusive")
    child.kill()
    child.wait()

    lock.exclusive(0)

    assert lock.held is LockMode.EXCLUSIVE


def test_letting_go_twice_is_fine(lock: DataLock) -> None:
    lock.shared(0)
    lock.release()
    lock.release()

    assert lock.held is LockMode.NOTHING


@pytest.mark.repeats
def test_an_open_diary_is_not_upgraded(old: Folders, opened: Callable[..., Prepared]) -> None:
    with DataLock(old.data) as window:
        window.shared(0)
        with pytest.raises(DiaryFileError, match="in use by another window"):
            opened()

    assert opened().preparation is Preparation.UPGRADED
    assert opened().preparation is Preparation.READY


def test_waiting_is_told_and_can_be_cancelled(old: Folders) -> None:
    watcher = StopAt(Stage.WAIT)
    with DataLock(old.data) as window:
        window.exclusive(0)
        with pytest.raises(DiaryFileError, match="was cancelled") as raised:
            prepare(old, FixedClock(), wait=patience.SECONDS, watcher=watcher)

    assert raised.value.outcome is Outcome.CANCELLED


@pytest.mark.repeats
def test_while_one_window_creates_the_diary_the_other_waits_and_opens_it(
    folders: Folders, opened: Callable[..., Prepared]
) -> None:
    found: list[Preparation] = []
    windows = [
        threading.Thread(target=lambda: found.append(opened(wait=patience.SECONDS).preparation))
        for _ in range(2)
    ]
    for window in windows:
        window.start()
    for window in windows:
        window.join()

    assert sorted(one.value for one in found) == ["created", "ready"]


def test_a_lock_that_a_killed_program_had_begun_to_make_is_made_anew(
    lock: DataLock, tmp_path: Path
) -> None:
    sqlite.make_file(tmp_path / LOCK_NAME)
    with closing(sqlite.connect(tmp_path / LOCK_NAME, key=None)) as half:
        half.execute("PRAGMA user_version = 1")
    lock.shared(0)
    assert lock.held is LockMode.SHARED


def test_what_is_let_go_is_closed_and_can_be_taken_again(lock: DataLock, other: DataLock) -> None:
    lock.exclusive(0)
    lock.release()
    other.exclusive(0)
    other.release()

    if sys.platform == "linux":
        opened = {os.path.realpath(file) for file in Path("/proc/self/fd").iterdir()}
        assert str(lock._path) not in opened

    lock.shared(0)
    assert lock.held is LockMode.SHARED


@pytest.mark.long  # SQLite itself waits for five seconds
def test_who_waits_for_a_busy_diary_keeps_nobody_else_out(full: Folders) -> None:
    class Watcher(SilentWatcher):
        is_free = False

        @override
        def progressed(self, progress: Progress) -> None:
            with DataLock(full.data) as other:
                other.exclusive(0)
                self.is_free = True

        @override
        def is_cancelled(self) -> bool:
            return True

    watcher = Watcher()
    with closing(sqlite.connect(full.database)) as busy:
        busy.execute("PRAGMA journal_mode = DELETE")
        busy.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DiaryFileError, match="was cancelled"):
            prepare(full, FixedClock(), wait=patience.SECONDS, watcher=watcher)
    assert watcher.is_free
