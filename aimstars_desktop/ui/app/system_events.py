"""System events: later starts, the end of the desktop session, signals."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.app.quick_entry_opener import QuickEntryOpener
from aimstars_desktop.ui.app.single_instance import QUICK, SingleInstance

if TYPE_CHECKING:
    from aimstars_desktop.ui.app.moving_in import MovingIn
    from aimstars_desktop.ui.startup.unlock_footer import Has

KEEPING_SECONDS = 5.0
"""How long the end of a session waits for the draft, before the system would kill us."""

CLOSING_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


class SystemEvents(QObject):
    """Handles system events for the running program.

    Args:
        application: the program.
        instance: the claim on the data folder; None for a temporary diary.
    """

    def __init__(self, application: Application, instance: SingleInstance | None) -> None:
        super().__init__(application)
        self._application = application
        self._window = application.window
        self._instance = instance
        self._notifier: QSocketNotifier | None = None
        self._begun = False
        self._moving_in: MovingIn | None = None
        self.quick = QuickEntryOpener(self._window)
        # Not only after the first paint: a window that starts minimised is not painted.
        self._window.unlock.first_painted.connect(self._begin)
        application.opener.opened.connect(self._begin)

    def keep(self) -> None:
        """Save everything that is typed before returning."""
        self._application.keep(KEEPING_SECONDS)

    def come_to_front(self) -> None:
        """Bring the window to the front, as far as the system allows."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _begin(self) -> None:
        """Start listening; none of it is needed for the first paint."""
        if self._begun:
            return
        self._begun = True
        from aimstars_desktop.ui.app.desktop_controller import DesktopController

        self._window.unlock.foot.diary_wanted.connect(self._on_diary_wanted)
        presence = DesktopController(self._application)
        presence.window_wanted.connect(self.come_to_front)
        presence.tray.entry_wanted.connect(lambda: self._on_called(QUICK))
        self._window.home_shown.connect(self._guard)
        if self._instance is not None:
            self._instance.called.connect(self._on_called)
            self._instance.listen()
        app = QApplication.instance()
        if isinstance(app, QGuiApplication):
            # The session ends: nobody is asked anything, and the next start offers the draft.
            app.commitDataRequest.connect(self.keep, Qt.ConnectionType.DirectConnection)
        self._handle_signals()

    def _guard(self) -> None:
        """Begin to lock the diary, when somebody has signed in for the first time."""
        self._window.home_shown.disconnect(self._guard)
        from aimstars_desktop.ui.app.encryption_controller import EncryptionController
        from aimstars_desktop.ui.app.lock_controller import LockController

        EncryptionController(self._application)
        LockController(self._application)

    def _on_diary_wanted(self, what: Has) -> None:
        if self._moving_in is None:
            from aimstars_desktop.ui.app.moving_in import MovingIn

            self._moving_in = MovingIn(self._application, self._application)
        self._moving_in.begin(what)

    def _handle_signals(self) -> None:
        """Close the window on the signals that end a session without a session manager.

        Python runs its handlers only when Python runs; the descriptor wakes Qt's loop for it.
        """
        if sys.platform == "win32":
            return
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.set_blocking(writing, False)
        for name in CLOSING_SIGNALS:
            signal.signal(getattr(signal, name), _wake)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_called(self, message: str) -> None:
        if message != QUICK or not self.quick.ask():
            self.come_to_front()

    def _on_signal(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        self._application.quit()


def _wake(number: int, frame: object) -> None:
    """Do nothing: waking Python is enough."""
