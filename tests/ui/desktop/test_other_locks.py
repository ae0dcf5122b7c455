"""What Windows and macOS send is understood; neither system was available to send it."""

from __future__ import annotations

import ctypes
from ctypes import wintypes

import pytest

from aimstars_desktop.domain.locking import LockReason
from aimstars_desktop.ui.desktop import macos_locks, windows_locks
from aimstars_desktop.ui.desktop.macos_locks import MacLocks
from aimstars_desktop.ui.desktop.system_locks import SystemLocks
from aimstars_desktop.ui.desktop.windows_locks import MessageFilter, WindowsLocks


def heard_by(locks: SystemLocks) -> list[LockReason]:
    heard: list[LockReason] = []
    locks.noticed.connect(heard.append)
    return heard


WINDOWS = [
    (windows_locks.WM_WTSSESSION_CHANGE, windows_locks.WTS_SESSION_LOCK, LockReason.SCREEN),
    (windows_locks.WM_WTSSESSION_CHANGE, windows_locks.WTS_CONSOLE_DISCONNECT, LockReason.SWITCH),
    (windows_locks.WM_WTSSESSION_CHANGE, windows_locks.WTS_REMOTE_DISCONNECT, LockReason.SWITCH),
    (windows_locks.WM_POWERBROADCAST, windows_locks.PBT_APMSUSPEND, LockReason.SLEEP),
    (windows_locks.WM_WTSSESSION_CHANGE, 8, None),  # unlocked
    (windows_locks.WM_POWERBROADCAST, 7, None),  # woke up
    (0x0100, 7, None),  # a key
]


@pytest.mark.parametrize(("number", "detail", "reason"), WINDOWS)
def test_a_message_of_windows_is_understood(
    qapp: object, number: int, detail: int, reason: LockReason | None
) -> None:
    del qapp
    locks = WindowsLocks()
    heard = heard_by(locks)
    message = wintypes.MSG(message=number, wParam=detail)
    seen = MessageFilter(locks).nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message))
    assert seen == (False, 0)
    assert heard == ([reason] if reason else [])


def test_messages_of_other_systems_are_not_read(qapp: object) -> None:
    del qapp
    locks = WindowsLocks()
    heard = heard_by(locks)
    assert MessageFilter(locks).nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert heard == []


def test_the_notifications_of_macos_are_understood(qapp: object) -> None:
    del qapp
    locks = MacLocks()
    heard = heard_by(locks)
    for name in (*macos_locks.REASONS, "com.apple.screenIsUnlocked"):
        locks.tell(name)
    assert heard == [LockReason.SCREEN, LockReason.SLEEP, LockReason.SWITCH]


def test_a_system_without_the_libraries_of_macos_tells_nothing(
    qapp: object, caplog: pytest.LogCaptureFixture
) -> None:
    del qapp
    locks = MacLocks()
    locks.start()
    assert locks.known == frozenset()
    assert "macOS does not say" in caplog.text
