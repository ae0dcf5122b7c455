"""The running program among others: later starts, the end of the session, signals, the log."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from aimstars_desktop.ui.app import Application
from aimstars_desktop.ui.quick_desk import QuickDesk
from aimstars_desktop.ui.single_instance import QUICK, SingleInstance

KEEPING_SECONDS = 5.0
"""How long the end of a session waits for the draft; more, and the system would kill us."""

CLOSING_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


class Life(QObject):
    """What others ask of the running program.

    Args:
        application: the program.
        log_folder: what Help → Open log folder opens.
        instance: the claim on the data folder; None for a diary that nobody can open twice.
    """

    def __init__(
        self, application: Application, log_folder: Path, instance: SingleInstance | None
    ) -> None:
        super().__init__(application)
        self._application = application
        self._window = application.window
        self._log_folder = log_folder
        self._instance = instance
        self._notifier: QSocketNotifier | None = None
        self._begun = False
        self.quick = QuickDesk(self._window)
        # Not only after the first paint: a window that starts minimised is not painted.
        self._window.unlock.first_painted.connect(self._begin)
        application.opening.opened.connect(self._begin)
        self._window.commands.log_folder_wanted.connect(self._on_log_folder)
        self._window.commands.diagnostics_wanted.connect(self._on_diagnostics)

    def keep(self) -> None:
        """Have everything that is typed in the file before this returns."""
        kept = Event()
        self._window.commit_drafts()
        self._application.tasks.write(self, kept.set)
        kept.wait(KEEPING_SECONDS)

    def come_to_front(self) -> None:
        """Bring the window to where the person looks, as far as the system lets it."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _begin(self) -> None:
        """Listen to others; none of it is needed for the first paint."""
        if self._begun:
            return
        self._begun = True
        from aimstars_desktop.ui.desktop.presence import Presence

        presence = Presence(self._application)
        presence.window_wanted.connect(self.come_to_front)
        presence.entry_wanted.connect(lambda: self._on_called(QUICK))
        if self._instance is not None:
            self._instance.called.connect(self._on_called)
            self._instance.listen()
        app = QApplication.instance()
        if isinstance(app, QGuiApplication):
            # The session ends: nobody is asked anything, and the next start offers the draft.
            app.commitDataRequest.connect(self.keep, Qt.ConnectionType.DirectConnection)
        self._hear_signals()

    def _hear_signals(self) -> None:
        """Close the window on what ends a session without a session manager.

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
        QApplication.quit()

    def _on_log_folder(self) -> None:
        from aimstars_desktop.ui.outside import open_outside

        problem = open_outside(self._log_folder)
        if problem:
            self._window.say_problem(problem)

    def _on_diagnostics(self) -> None:
        from aimstars_desktop.ui import diagnostics

        application = self._application
        seen = diagnostics.of_screen(self._window)
        if application.diary is None:
            self._copy(diagnostics.report(diagnostics.WITHOUT_DIARY, seen))
            return
        # How much somebody has written is told to nobody who has not signed in.
        session = application.session if self._window.home_is_shown else None
        known = diagnostics.reader(application.diary, session)
        application.tasks.read(
            self, known, then=lambda facts: self._copy(diagnostics.report(facts, seen))
        )

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.say(self.tr("Diagnostics copied. They hold no word of your diary."))


def _wake(number: int, frame: object) -> None:
    """Do nothing: that Python was woken is enough."""
