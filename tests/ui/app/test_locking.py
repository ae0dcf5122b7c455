"""The diary locks by itself: after idle minutes, and when the system locks, sleeps or switches."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.locking import IDLE_MINUTES, LockReason, idle_minutes
from aimstars_desktop.ui.app import lock
from aimstars_desktop.ui.app.idle_watch import IdleWatch, seconds_with_sleep
from aimstars_desktop.ui.app.lock_controller import LockController
from aimstars_desktop.ui.desktop.system_locks import SystemLocks
from aimstars_desktop.ui.writing.drafts import Drafts
from tests import builders, patience
from tests.ui.house import House

MINUTE = 60.0


class Hours:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


class System(SystemLocks):
    """A system whose events a test makes up; it remembers whether it may sleep."""

    def __init__(self) -> None:
        super().__init__()
        self.released = 0
        self.starts = 0

    @override
    def start(self) -> None:
        self.starts += 1
        self._learn(LockReason.SCREEN, LockReason.SLEEP)

    @override
    def release(self) -> None:
        self.released += 1


class Locking:
    """A house with somebody in it, and what locks it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.person = builders.account(house.diary)
        self.hours = Hours()
        self.system = System()
        self.idle = IdleWatch(now=self.hours)
        self.controller = LockController(house.app, self.system, self.idle)
        house.sign_in(self.person)

    @property
    def is_locked(self) -> bool:
        return not self.house.window.home_is_shown

    def choose(self, **choices: Any) -> None:
        model = self.house.window.preferences
        assert model is not None
        self.house.do(lambda: model.choose(lambda old: replace(old, **choices)))

    def wait(self, minutes: float) -> None:
        self.hours.seconds += minutes * MINUTE
        self.idle.look()
        self.house.settle()


@pytest.fixture
def locking(house: House) -> Locking:
    return Locking(house)


@pytest.fixture
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look and retry in milliseconds where the program takes seconds."""
    monkeypatch.setattr(lock, "RETRY_MS", 50)
    monkeypatch.setattr("aimstars_desktop.ui.writing.drafts.RETRY", 50)


# --- idle ----------------------------------------------------------------------------------------


def test_a_plain_diary_stays_open_until_somebody_chooses_otherwise() -> None:
    assert idle_minutes(None, encrypted=False) == 0
    assert idle_minutes(None, encrypted=True) == 10
    assert [idle_minutes(each, encrypted=True) for each in IDLE_MINUTES] == list(IDLE_MINUTES)


def test_it_locks_after_the_chosen_minutes(locking: Locking) -> None:
    locking.choose(lock_after=5)
    locking.wait(4.9)
    assert not locking.is_locked
    locking.wait(0.2)
    assert locking.is_locked


def test_it_never_locks_by_itself_without_a_choice(locking: Locking) -> None:
    locking.wait(600)
    assert not locking.is_locked


def test_a_key_and_the_mouse_begin_the_time_again(locking: Locking) -> None:
    locking.choose(lock_after=5)
    composer = locking.house.home.diary.page.composer.field
    locking.wait(4)
    QTest.keyClick(composer, Qt.Key.Key_A)
    locking.wait(4)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(3, 3),
        QPointF(3, 3),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(composer, moved)
    locking.wait(4)
    assert not locking.is_locked
    locking.wait(1.1)
    assert locking.is_locked


def test_the_first_movement_after_a_sleep_comes_too_late(locking: Locking) -> None:
    locking.choose(lock_after=5)
    locking.hours.seconds += 60 * MINUTE  # asleep: no tick of the timer
    QTest.keyClick(locking.house.home.diary.page.composer.field, Qt.Key.Key_A)
    assert locking.is_locked


@pytest.mark.repeats
def test_it_counts_anew_after_unlocking(locking: Locking) -> None:
    locking.choose(lock_after=1)
    locking.wait(2)
    assert locking.is_locked
    locking.wait(60)
    locking.house.sign_in(locking.person)
    assert not locking.is_locked
    locking.wait(0.5)
    assert not locking.is_locked
    locking.wait(1)
    assert locking.is_locked


@pytest.mark.repeats
def test_switching_it_off_holds_at_once(locking: Locking) -> None:
    locking.choose(lock_after=1)
    locking.choose(lock_after=0)
    locking.wait(600)
    assert not locking.is_locked


def test_the_clock_goes_on_and_only_forward() -> None:
    first = seconds_with_sleep()
    assert seconds_with_sleep() >= first


# --- the system ----------------------------------------------------------------------------------


@pytest.mark.sampled(3)
@pytest.mark.parametrize("reason", LockReason)
def test_the_system_locks_it_and_may_sleep_then(locking: Locking, reason: LockReason) -> None:
    locking.system.noticed.emit(reason)
    assert locking.is_locked
    locking.house.settle()
    locking.house.qtbot.waitUntil(lambda: locking.system.released == 1)


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("reason", LockReason)
def test_each_reason_can_be_switched_off(locking: Locking, reason: LockReason) -> None:
    locking.choose(lock_for=frozenset(LockReason) - {reason})
    locking.system.noticed.emit(reason)
    assert not locking.is_locked
    assert locking.system.released == 1  # nothing to wait for
    other = next(each for each in LockReason if each is not reason)
    locking.system.noticed.emit(other)
    assert locking.is_locked


@pytest.mark.repeats
def test_nothing_waits_for_a_window_that_is_locked(locking: Locking) -> None:
    locking.house.do(locking.house.app.lock)
    before = locking.system.released
    locking.system.noticed.emit(LockReason.SLEEP)
    assert locking.system.released == before + 1


def test_the_computer_may_sleep_only_when_the_text_is_saved(locking: Locking) -> None:
    house = locking.house
    gate = threading.Event()
    house.app.tasks.write(house.window, partial(gate.wait, patience.SECONDS))
    house.home.diary.page.composer.field.insertPlainText("last words")
    locking.system.noticed.emit(LockReason.SLEEP)
    assert locking.is_locked
    assert locking.system.released == 0
    gate.set()
    house.qtbot.waitUntil(lambda: locking.system.released == 1)
    assert [draft.text for draft in house.session.drafts.all()] == ["last words"]


def test_work_that_hangs_holds_up_the_sleep_for_seconds_only(locking: Locking) -> None:
    house = locking.house
    locking.controller._wait.setInterval(20)
    gate = threading.Event()
    house.app.tasks.write(house.window, partial(gate.wait, patience.SECONDS))
    locking.system.noticed.emit(LockReason.SLEEP)
    house.qtbot.waitUntil(lambda: locking.system.released == 1)
    gate.set()


@pytest.mark.repeats
def test_the_system_is_listened_to_once(locking: Locking) -> None:
    locking.house.do(locking.house.app.lock)
    locking.house.sign_in(locking.person)
    assert locking.system.starts == 1


# --- what could not be saved ---------------------------------------------------------------------


@pytest.mark.repeats
@pytest.mark.usefixtures("_impatient")
def test_the_cover_says_what_could_not_be_saved_and_when_it_is(
    locking: Locking, monkeypatch: pytest.MonkeyPatch
) -> None:
    house, session = locking.house, locking.house.session
    unlock = house.window.unlock

    def refuse(*_: object) -> None:
        raise WorldError("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(type(session.drafts), "keep", refuse)
        house.home.diary.page.composer.field.insertPlainText("last words")
        locking.house.app.lock()
        house.qtbot.waitUntil(lambda: "cannot be saved now" in unlock._message.text())
        assert locking.is_locked
        assert "last words" not in unlock._message.text()
    house.qtbot.waitUntil(lambda: "saved now" in unlock._message.text())
    house.qtbot.waitUntil(lambda: unlock._message.text() == "What you typed last is saved now.")
    assert [draft.text for draft in session.drafts.all()] == ["last words"]


@pytest.mark.repeats
def test_a_bug_while_saving_does_not_leave_the_diary_open(
    locking: Locking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Drafts) -> None:
        raise RuntimeError("a bug")

    with monkeypatch.context() as broken:
        broken.setattr(Drafts, "flush", fail)
        with pytest.raises(RuntimeError, match="a bug"):
            locking.house.app.lock()
    assert locking.is_locked


@pytest.mark.repeats
def test_another_person_has_choices_of_their_own(locking: Locking) -> None:
    locking.choose(lock_after=1)
    other = builders.account(locking.house.diary, "other@example.org")
    locking.house.do(locking.house.app.sign_out)
    locking.house.sign_in(other)
    locking.wait(600)
    assert not locking.is_locked
