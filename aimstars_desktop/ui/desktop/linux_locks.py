"""Linux: the login manager and the screen savers, over D-Bus.

A private bus stands in for both in the tests. Every question is asked without waiting for the
answer: a service that hangs must not hang the window.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)
from PySide6.QtGui import QGuiApplication

from aimstars_desktop.compat import override
from aimstars_desktop.domain.locking import LockReason
from aimstars_desktop.ui.desktop.system_locks import SystemLocks

LOGIN = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER = f"{LOGIN}.Manager"
SESSION = f"{LOGIN}.Session"
OWN_SESSION = f"{MANAGER_PATH}/session/auto"
PROPERTIES = "org.freedesktop.DBus.Properties"

SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.xfce.ScreenSaver")
"""Services, each with an interface of the same name. KDE is behind the first."""

_LOCKING: dict[str, tuple[bool, LockReason]] = {
    "Active": (False, LockReason.SWITCH),
    "LockedHint": (True, LockReason.SCREEN),
}
"""The properties of a session, with the value that locks the diary and the reason it is."""

logger = logging.getLogger(__name__)


def system_bus() -> QDBusConnection:
    """Return the bus on which the login manager is."""
    return QDBusConnection.systemBus()


def session_bus() -> QDBusConnection | None:
    """Return the bus of the person's session; None where there is none.

    Without looking first, asking for it would start one.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if named or (runtime and (Path(runtime) / "bus").exists()):
        return QDBusConnection.sessionBus()
    return None


class LinuxLocks(SystemLocks):
    """Listens to the login manager and to the screen savers.

    While it listens, the system waits for :meth:`release` before it sleeps, for a few seconds at
    most: a "delay" lock of the login manager, which ends when its descriptor is closed.
    """

    def __init__(
        self,
        system: QDBusConnection,
        session: QDBusConnection | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._session = session
        self._delay: QDBusUnixFileDescriptor | None = None
        self._sleeps = False
        self._asked: dict[QDBusPendingCallWatcher, Callable[[object], None]] = {}

    @override
    def start(self) -> None:
        if self._system.isConnected():
            self._watch_login_manager()
        if self._session is not None and self._session.isConnected():
            self._watch_screen_savers(self._session)

    @override
    def release(self) -> None:
        self._delay = None  # its descriptor is closed with it

    # The login manager

    def _watch_login_manager(self) -> None:
        self._listen(
            self._system, LOGIN, MANAGER_PATH, (MANAGER, "PrepareForSleep"), "_sleep(bool)"
        )
        self._hold()
        number = os.environ.get("XDG_SESSION_ID", "")
        if number:
            self._find_session(number)
            return
        self._ask(
            self._system,
            (LOGIN, OWN_SESSION, PROPERTIES, "Get"),
            (SESSION, "Id"),
            lambda answer: self._find_session(str(_value(answer))),
        )

    def _hold(self) -> None:
        """Ask for a moment before each sleep."""
        name = QGuiApplication.applicationDisplayName()
        why = self.tr("Locks your diary")
        self._ask(
            self._system,
            (LOGIN, MANAGER_PATH, MANAGER, "Inhibit"),
            ("sleep", name, why, "delay"),
            self._on_held,
        )

    def _on_held(self, answer: object) -> None:
        self._learn(LockReason.SLEEP)
        if isinstance(answer, QDBusUnixFileDescriptor) and not self._sleeps:
            self._delay = answer

    def _find_session(self, number: str) -> None:
        self._ask(
            self._system, (LOGIN, MANAGER_PATH, MANAGER, "GetSession"), (number,), self._on_session
        )

    def _on_session(self, answer: object) -> None:
        if not isinstance(answer, QDBusObjectPath):
            return
        path = answer.path()
        self._listen(self._system, LOGIN, path, (SESSION, "Lock"), "_lock()")
        changed = (PROPERTIES, "PropertiesChanged")
        self._listen(self._system, LOGIN, path, changed, "_changed(QDBusMessage)")
        self._learn(LockReason.SCREEN, LockReason.SWITCH)

    @Slot(bool)
    def _sleep(self, begins: bool) -> None:
        self._sleeps = begins
        if begins:
            self.noticed.emit(LockReason.SLEEP)
        else:
            self._hold()

    @Slot()
    def _lock(self) -> None:
        self.noticed.emit(LockReason.SCREEN)

    @Slot(QDBusMessage)
    def _changed(self, message: QDBusMessage) -> None:
        """Ask for what may have changed: PySide6 does not read the values that are sent along."""
        for name in _LOCKING:
            self._ask(
                self._system,
                (LOGIN, message.path(), PROPERTIES, "Get"),
                (SESSION, name),
                partial(self._on_property, name),
            )

    def _on_property(self, name: str, answer: object) -> None:
        locks, reason = _LOCKING[name]
        if _value(answer) is locks:
            self.noticed.emit(reason)

    # The screen savers

    def _watch_screen_savers(self, bus: QDBusConnection) -> None:
        for name in SCREEN_SAVERS:
            self._listen(bus, name, "", (name, "ActiveChanged"), "_active(bool)")
        own = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        for question in ("ListNames", "ListActivatableNames"):
            self._ask(bus, (*own, question), (), self._on_names)

    def _on_names(self, answer: object) -> None:
        if isinstance(answer, list) and not set(SCREEN_SAVERS).isdisjoint(answer):
            self._learn(LockReason.SCREEN)

    @Slot(bool)
    def _active(self, on: bool) -> None:
        if on:
            self.noticed.emit(LockReason.SCREEN)

    # The bus

    def _listen(
        self, bus: QDBusConnection, service: str, path: str, signal: tuple[str, str], slot: str
    ) -> None:
        """Connect a signal of a service, now or whenever it appears; an empty path is any path."""
        interface, name = signal
        connect = bus.connect
        if not connect(service, path, interface, name, self, SLOT(slot)):  # type: ignore[call-overload]  # it refuses bytes
            logger.info("D-Bus: no way to listen to %s of %s", name, interface)

    def _ask(
        self,
        bus: QDBusConnection,
        call: tuple[str, str, str, str],
        arguments: Sequence[str],
        then: Callable[[object], None],
    ) -> None:
        """Call a method, and pass what it returns on when it does.

        Args:
            call: service, path, interface and name of the method.
            then: gets the first value of the answer; not called after a failure.
        """
        message = QDBusMessage.createMethodCall(*call)
        message.setArguments(list(arguments))
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        # Not in a closure that the watcher keeps: were it the last that knows this object, the
        # end of the watcher would end its own parent, which then deletes it once more.
        self._asked[watcher] = then
        watcher.finished.connect(self._on_answered)

    @Slot(QDBusPendingCallWatcher)
    def _on_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        then = self._asked.pop(watcher)
        watcher.deleteLater()
        reply = watcher.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            then(reply.arguments()[0])


def _value(answer: object) -> object:
    return answer.variant() if isinstance(answer, QDBusVariant) else answer
