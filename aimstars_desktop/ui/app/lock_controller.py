"""Locks the diary by itself: after idle minutes, and when the system locks, sleeps or switches."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from aimstars_desktop.domain.locking import LockReason, idle_minutes
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.app.idle_watch import IdleWatch
from aimstars_desktop.ui.desktop.system_locks import SystemLocks

if TYPE_CHECKING:
    from aimstars_desktop.ui.core.preferences import PreferencesModel

SLEEP_MS = 4_000
"""How long the computer is kept from sleeping at most; login managers allow five seconds."""

logger = logging.getLogger(__name__)


class LockController(QObject):
    """Applies the preferences about locking while somebody is signed in.

    Args:
        application: the program, whose window has been painted.
        locks: what listens to the system; by default to this one.
        idle: counts the idle time.
    """

    def __init__(
        self,
        application: Application,
        locks: SystemLocks | None = None,
        idle: IdleWatch | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._window = application.window
        self.idle = idle or IdleWatch(self)
        self.locks = locks or _of_this_system(self)
        self._listens = False
        self._preferences: PreferencesModel | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SLEEP_MS)
        self._wait.timeout.connect(self.locks.release)
        self.idle.elapsed.connect(self._on_idle)
        self.locks.noticed.connect(self._on_noticed)
        application.locked.connect(self._on_locked)
        application.opener.locked.connect(self._release)
        self._window.dialogs.system_locks = self.locks
        self._window.home_shown.connect(self._on_home_shown)
        self._window.home_left.connect(lambda: self.idle.watch(0))
        application.closing.connect(lambda: self.idle.watch(0))
        if self._window.home_is_shown:
            self._on_home_shown()

    def _on_home_shown(self) -> None:
        if not self._listens:
            self._listens = True
            self.locks.start()
        preferences = self._window.preferences
        if preferences is not None and preferences is not self._preferences:
            self._preferences = preferences
            preferences.changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        preferences = self._window.preferences
        if preferences is not None and self._window.home_is_shown:
            diary = self._application.diary
            encrypted = diary is not None and diary.is_encrypted
            self.idle.watch(idle_minutes(preferences.wanted.lock_after, encrypted=encrypted))

    def _on_idle(self) -> None:
        if self._window.home_is_shown:
            logger.info("locked after idle minutes")
            self._application.lock()

    def _on_noticed(self, reason: LockReason) -> None:
        preferences = self._window.preferences
        wanted = preferences is not None and reason in preferences.wanted.lock_for
        if not wanted or not self._window.home_is_shown:
            self.locks.release()
            return
        logger.info("locked because of the system: %s", reason.value)
        self._wait.start()
        self._application.lock()

    def _on_locked(self) -> None:
        """Let the computer sleep; an encrypted diary is about to be closed before."""
        diary = self._application.diary
        if diary is not None and not diary.is_encrypted:
            self._release()

    def _release(self) -> None:
        self._wait.stop()
        self.locks.release()


def _of_this_system(parent: QObject, platform: str = sys.platform) -> SystemLocks:
    """Return what listens to this system."""
    if platform == "win32":
        from aimstars_desktop.ui.desktop.windows_locks import WindowsLocks

        return WindowsLocks(parent)
    if platform == "darwin":
        from aimstars_desktop.ui.desktop.macos_locks import MacLocks

        return MacLocks(parent)
    if platform == "linux":
        from aimstars_desktop.ui.desktop.linux_locks import LinuxLocks, session_bus, system_bus

        return LinuxLocks(system_bus(), session_bus(), parent)
    return SystemLocks(parent)
