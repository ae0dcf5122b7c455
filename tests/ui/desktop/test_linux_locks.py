"""The login manager and the screen savers are heard over D-Bus, and sleep waits for the lock."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtDBus import QDBusMessage
from pytestqt.qtbot import QtBot

from aimstars_desktop.domain.locking import LockReason
from aimstars_desktop.ui.desktop.linux_locks import SCREEN_SAVERS, LinuxLocks, session_bus
from tests.ui.desktop.private_bus import (
    LOGIN,
    SESSION,
    SESSION_NUMBER,
    SESSION_PATH,
    PrivateBus,
    private_bus,
)

pytestmark = pytest.mark.needs("dbus-daemon", "gdbus")


@pytest.fixture
def bus() -> Iterator[PrivateBus]:
    # Its path is short: a socket's has room for 108 bytes.
    with TemporaryDirectory(prefix="aimstars-bus-") as folder, private_bus(Path(folder)) as bus:
        yield bus


class Ear:
    """What listens, and what it has heard."""

    def __init__(self, bus: PrivateBus) -> None:
        self.locks = LinuxLocks(bus.connection, bus.connection)
        self.heard: list[LockReason] = []
        self.locks.noticed.connect(self.heard.append)
        self.locks.start()


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", SESSION_NUMBER)


@pytest.fixture
def ear(bus: PrivateBus, session: None, qtbot: QtBot) -> Ear:
    del session
    bus.start_login_manager()
    ear = Ear(bus)
    qtbot.waitUntil(lambda: len(ear.locks.known) == 3)
    return ear


def test_the_sleep_waits_until_the_diary_is_locked(bus: PrivateBus, ear: Ear, qtbot: QtBot) -> None:
    assert "'sleep'" in bus.inhibitors()
    assert "'delay'" in bus.inhibitors()
    bus.sleep(True)
    qtbot.waitUntil(lambda: ear.heard == [LockReason.SLEEP])
    assert "'sleep'" in bus.inhibitors()
    ear.locks.release()
    qtbot.waitUntil(lambda: "'sleep'" not in bus.inhibitors())


def test_after_waking_up_the_next_sleep_waits_again(
    bus: PrivateBus, ear: Ear, qtbot: QtBot
) -> None:
    bus.sleep(True)
    qtbot.waitUntil(lambda: ear.heard == [LockReason.SLEEP])
    ear.locks.release()
    qtbot.waitUntil(lambda: "'sleep'" not in bus.inhibitors())
    bus.sleep(False)
    qtbot.waitUntil(lambda: "'sleep'" in bus.inhibitors())
    assert ear.heard == [LockReason.SLEEP]


def test_the_lock_of_the_session_is_heard(bus: PrivateBus, ear: Ear, qtbot: QtBot) -> None:
    bus.emit(LOGIN[0], SESSION_PATH, (SESSION, "Lock"), None)
    qtbot.waitUntil(lambda: ear.heard == [LockReason.SCREEN])


def test_another_person_who_takes_over_is_heard(bus: PrivateBus, ear: Ear, qtbot: QtBot) -> None:
    bus.change("Active", False)
    qtbot.waitUntil(lambda: ear.heard == [LockReason.SWITCH])


@pytest.mark.parametrize("name", SCREEN_SAVERS)
def test_every_screen_saver_is_heard(
    bus: PrivateBus, session: None, qtbot: QtBot, name: str
) -> None:
    del session
    path = f"/{name.replace('.', '/')}"
    bus.start_screen_saver(name, path)
    ear = Ear(bus)
    qtbot.waitUntil(lambda: ear.locks.known == {LockReason.SCREEN})
    bus.emit(name, path, (name, "ActiveChanged"), True)
    qtbot.waitUntil(lambda: ear.heard == [LockReason.SCREEN])
    bus.emit(name, path, (name, "ActiveChanged"), False)
    bus.emit(name, path, (name, "ActiveChanged"), True)
    qtbot.waitUntil(lambda: len(ear.heard) == 2)


def test_a_screen_saver_that_starts_later_is_heard(
    bus: PrivateBus, session: None, qtbot: QtBot
) -> None:
    del session
    ear = Ear(bus)
    name, path = "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"
    bus.start_screen_saver(name, path)
    bus.emit(name, path, (name, "ActiveChanged"), True)
    qtbot.waitUntil(lambda: ear.heard == [LockReason.SCREEN])


@pytest.mark.repeats
def test_nothing_is_known_where_nobody_answers(
    bus: PrivateBus, session: None, qtbot: QtBot
) -> None:
    del session
    ear = Ear(bus)
    bus.start_screen_saver("org.example.Other", "/org/example/Other")  # time for every answer
    qtbot.waitUntil(lambda: not ear.locks.children())
    assert ear.locks.known == frozenset()


def test_an_answer_that_comes_when_nobody_listens_any_more_is_dropped(
    bus: PrivateBus, session: None, qtbot: QtBot
) -> None:
    del session
    bus.start_login_manager()
    ears = [Ear(bus)]
    qtbot.waitUntil(lambda: len(ears[0].locks.known) == 3)
    ears[0].locks._changed(QDBusMessage.createSignal(SESSION_PATH, SESSION, "Changed"))
    locks = weakref.ref(ears[0].locks)
    ears.clear()

    def is_gone() -> bool:
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return locks() is None

    qtbot.waitUntil(is_gone)
    bus.inhibitors()  # time for every answer


def test_no_bus_is_started_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert session_bus() is None
