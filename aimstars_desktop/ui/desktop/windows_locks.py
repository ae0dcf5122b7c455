"""Windows: messages about the session and about power.

What the messages mean is tested with messages made up for it. Asking Windows to send them was NOT
RUN YET: no Windows was available.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QWindow

from aimstars_desktop.compat import override
from aimstars_desktop.domain.locking import LockReason
from aimstars_desktop.ui.desktop.system_locks import SystemLocks

WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 4
WM_WTSSESSION_CHANGE = 0x02B1
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK = 2, 4, 7
NOTIFY_FOR_THIS_SESSION = 0

_REASONS = {
    (WM_POWERBROADCAST, PBT_APMSUSPEND): LockReason.SLEEP,
    (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK): LockReason.SCREEN,
    (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT): LockReason.SWITCH,
    (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT): LockReason.SWITCH,
}

logger = logging.getLogger(__name__)


class WindowsLocks(SystemLocks):
    """Listens with a window of its own, which is never shown and lives as long as the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear: QWindow | None = None
        self._filter = MessageFilter(self)

    @override
    def start(self) -> None:
        app = QCoreApplication.instance()
        if app is None:
            return
        app.installNativeEventFilter(self._filter)
        self._ear = QWindow()
        self._learn(LockReason.SLEEP)  # every window is told, without asking for it
        if _tells_about_session(self._ear.winId()):
            self._learn(LockReason.SCREEN, LockReason.SWITCH)
        else:
            logger.warning("Windows does not say when its screen is locked")

    def tell(self, message: int, detail: int) -> None:
        """Say what a message means, if it means anything here."""
        reason = _REASONS.get((message, detail))
        if reason is not None:
            self.noticed.emit(reason)


class MessageFilter(QAbstractNativeEventFilter):
    """Sees every message that Windows sends to the program, and lets all of them pass."""

    def __init__(self, locks: WindowsLocks) -> None:
        super().__init__()
        self._locks = locks

    @override
    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if QByteArray(eventType).startsWith(b"windows_"):
            sent = wintypes.MSG.from_address(int(message))
            self._locks.tell(sent.message, sent.wParam)
        return False, 0


def _tells_about_session(window: int) -> bool:
    """Ask Windows to tell a window about its session; return whether it will."""
    if sys.platform == "win32":
        register = ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification
        register.argtypes = (wintypes.HWND, wintypes.DWORD)
        register.restype = wintypes.BOOL
        return bool(register(window, NOTIFY_FOR_THIS_SESSION))
    return False
