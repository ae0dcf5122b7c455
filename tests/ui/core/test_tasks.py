"""Work runs beside the screen, in order, and its results come back while someone wants them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.core import tasks
from aimstars_desktop.ui.core.tasks import TaskRunner
from tests import patience


@pytest.fixture
def runner(qapp: object) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.close(patience.SECONDS)


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


class Gate:
    """Holds a worker until it is opened, and tells that it arrived."""

    def __init__(self) -> None:
        self.arrived = threading.Event()
        self.open = threading.Event()

    def wait(self) -> str:
        self.arrived.set()
        assert self.open.wait(patience.SECONDS)
        return "through"


def test_reads_let_the_writes_go_first(
    runner: TaskRunner, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "LONGEST_COURTESY", patience.SECONDS)
    gate = Gate()
    done: list[str] = []
    runner.write(owner, gate.wait)
    assert gate.arrived.wait(patience.SECONDS)
    runner.write(owner, lambda: done.append("write"))
    runner.read(owner, lambda: done.append("read"))
    with qtbot.waitSignal(runner.idle):
        gate.open.set()
    assert done == ["write", "read"]


def test_a_read_does_not_wait_for_ever(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    gate = Gate()
    done: list[str] = []
    runner.write(owner, gate.wait)
    runner.read(owner, lambda: "read", done.append)
    qtbot.waitUntil(lambda: done == ["read"])
    with qtbot.waitSignal(runner.idle):
        gate.open.set()


def test_what_is_deferred_is_pending_until_then(
    runner: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    done: list[str] = []
    with qtbot.waitSignal(runner.idle):
        runner.defer(owner, lambda: done.append("soon"))
        assert (runner.pending, done) == (1, [])
    assert done == ["soon"]


def test_a_result_comes_back_on_the_gui_thread(
    runner: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    seen: list[threading.Thread] = []

    def then(worker: threading.Thread) -> None:
        seen.extend((worker, threading.current_thread()))

    with qtbot.waitSignal(runner.idle):
        runner.read(owner, threading.current_thread, then)
    worker, here = seen
    assert worker is not here
    assert here is threading.main_thread()


def test_writes_run_in_the_order_they_were_asked_for(
    runner: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    done: list[int] = []
    with qtbot.waitSignal(runner.idle):
        for number in range(50):
            runner.write(owner, partial(done.append, number))
    assert done == list(range(50))


def test_a_read_does_not_wait_for_a_write(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    gate = Gate()
    runner.write(owner, gate.wait)
    answers: list[int] = []
    runner.read(owner, lambda: 7, answers.append)
    qtbot.waitUntil(lambda: answers == [7])
    assert runner.pending == 1
    with qtbot.waitSignal(runner.idle):
        gate.open.set()


def test_a_newer_request_replaces_a_waiting_one(
    runner: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    gate = Gate()
    ran: list[str] = []
    answers: list[str] = []

    def search(word: str) -> str:
        ran.append(word)
        return word

    runner.read(owner, gate.wait)
    assert gate.arrived.wait(patience.SECONDS)
    for word in ("m", "mo", "mor"):
        runner.read(owner, partial(search, word), answers.append, key="search")
    runner.read(owner, lambda: "chart", answers.append, key="chart")
    assert runner.pending == 3
    with qtbot.waitSignal(runner.idle):
        gate.open.set()
    assert ran == ["mor"]
    assert answers == ["mor", "chart"]


def test_the_same_key_of_another_owner_is_left_alone(
    runner: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    gate, other = Gate(), QObject()
    answers: list[str] = []
    runner.read(owner, gate.wait)
    assert gate.arrived.wait(patience.SECONDS)
    runner.read(owner, lambda: "mine", answers.append, key="search")
    runner.read(other, lambda: "theirs", answers.append, key="search")
    with qtbot.waitSignal(runner.idle):
        gate.open.set()
    assert answers == ["mine", "theirs"]


def test_nobody_is_called_when_the_owner_is_gone(runner: TaskRunner, qtbot: QtBot) -> None:
    parent = QObject()
    owner = QObject(parent)
    gate = Gate()
    answers: list[str] = []
    runner.read(owner, gate.wait, answers.append)
    assert gate.arrived.wait(patience.SECONDS)
    parent.deleteLater()
    with qtbot.waitSignal(parent.destroyed):
        pass
    with qtbot.waitSignal(runner.idle):
        gate.open.set()
    assert answers == []


def test_an_expected_failure_goes_to_who_asked(
    runner: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    errors: list[str] = []
    others: list[str] = []
    runner.on_unhandled(lambda error: others.append(str(error)))
    with qtbot.waitSignal(runner.idle):
        runner.write(owner, _fail, on_error=lambda error: errors.append(str(error)))
    assert errors == ["The disk is full."]
    assert others == []


def test_an_expected_failure_that_nobody_asked_for_goes_to_the_handler(
    runner: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    others: list[str] = []
    answers: list[None] = []
    runner.on_unhandled(lambda error: others.append(str(error)))
    with qtbot.waitSignal(runner.idle):
        runner.write(owner, _fail, then=answers.append)
    assert others == ["The disk is full."]
    assert answers == []


def test_a_bug_is_raised_again_where_the_crash_hook_sees_it(
    runner: TaskRunner, owner: QObject, qtbot: QtBot
) -> None:
    errors: list[AimstarsError] = []
    here: dict[str, int] = {}
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(runner.idle):
        runner.read(owner, lambda: here["nothing"], on_error=errors.append)
    assert [kind for kind, _, _ in caught] == [KeyError]
    assert errors == []


def test_the_lane_goes_on_after_a_failure(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    answers: list[int] = []
    errors: list[AimstarsError] = []
    runner.write(owner, _fail, on_error=errors.append)
    with qtbot.waitSignal(runner.idle):
        runner.write(owner, lambda: 5, answers.append)
    assert answers == [5]


def test_closing_finishes_the_writes_and_delivers_nothing(owner: QObject) -> None:
    runner = TaskRunner()
    done: list[int] = []
    answers: list[object] = []
    for number in range(20):
        runner.write(owner, partial(done.append, number), answers.append)
    assert runner.close(patience.SECONDS)
    assert done == list(range(20))
    runner.write(owner, lambda: done.append(99))
    assert len(done) == 20
    assert answers == []


def test_closing_says_when_time_did_not_suffice(owner: QObject) -> None:
    runner = TaskRunner()
    gate = Gate()
    runner.write(owner, gate.wait)
    assert gate.arrived.wait(patience.SECONDS)
    assert not runner.close(0.01)
    gate.open.set()
    assert runner.close(patience.SECONDS)


def _fail() -> None:
    raise AimstarsError("The disk is full.")


def test_what_waits_for_idle_is_done_once(runner: TaskRunner, owner: QObject, qtbot: QtBot) -> None:
    done: list[int] = []
    runner.when_idle(owner, lambda: done.append(1))
    runner.idle.emit()  # a second signal, before the queue delivers the first
    runner.read(owner, lambda: None)
    with qtbot.waitSignal(runner.idle):
        pass
    qtbot.waitUntil(lambda: bool(done))
    assert done == [1]
