"""Drives the running program for pictures: start, sign in, open dialogs, wait until idle."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.shell.home_page import HomePage
from aimstars_desktop.ui.shell.main_window import MainWindow

NEWCOMER = ("jonas@example.org", "Jonas", "Nothing yet")
"""Email, name and password of a new account without entries."""

_POLL_MS = 5
_TURNS = 4
"""Event loop turns after the last work: layouts follow data, and scroll bars follow layouts."""


class ProgramDriver:
    """The running program, with the operations that scenes need.

    Args:
        application: not started yet, with a sample diary.
    """

    def __init__(self, application: Application) -> None:
        self.application = application

    @property
    def window(self) -> MainWindow:
        """The program's window."""
        return self.application.window

    @property
    def home(self) -> HomePage:
        """The page of the signed-in person.

        Raises:
            RuntimeError: nobody is signed in.
        """
        if self.window.home is None:
            raise RuntimeError("nobody is signed in")
        return self.window.home

    def start(self) -> None:
        """Show the window and wait until the sample diary is open, with its tags."""
        self.application.start()
        self.until(lambda: self.window.home is not None)
        self.until(lambda: self.home.diary.finding.index.done)
        self.settle()

    def show_tab(self, index: int) -> None:
        """Show a tab of the home page."""
        self.home.show_tab(index)
        self.settle()

    def lock(self) -> None:
        """Turn to the unlock page."""
        self.application.lock()
        self.settle()

    def unlock(self) -> None:
        """Sign in with the password that is filled in."""
        self.window.unlock.sign_in.unlock.click()
        self.settle()

    def sign_up(self) -> None:
        """Sign up a new account, which sees every page empty."""
        self.application.sign_out()
        self.settle()
        email, name, password = NEWCOMER
        self.window.unlock.sign_up_wanted.emit(email, name, password)
        self.until(lambda: self.window.home is not None)
        self.settle()

    def dialog(self, act: Callable[[], object]) -> QDialog:
        """Open a dialog and return it.

        Raises:
            TypeError, RuntimeError: not exactly one dialog is open.
        """
        act()
        self.settle()
        shown = [widget for widget in QApplication.topLevelWidgets() if _is_dialog(widget)]
        if len(shown) != 1:
            raise RuntimeError(f"{len(shown)} dialogs are open")
        (found,) = shown
        if not isinstance(found, QDialog):
            raise TypeError("no dialog")
        return found

    def close_dialogs(self) -> None:
        """Close all dialogs."""
        for widget in QApplication.topLevelWidgets():
            if _is_dialog(widget) and isinstance(widget, QDialog):
                widget.reject()
        if self.window.home is not None:
            self.home.workspace.messages.bar.dismiss()
            self.home.workspace.messages.line.dismiss()
        self.settle()

    def until(self, there: Callable[[], bool]) -> None:
        """Run the event loop until a condition holds.

        Raises:
            Exception: the bug that happened in the meantime.
        """
        bugs: list[BaseException] = []
        loop = QEventLoop()
        poll = QTimer()
        poll.timeout.connect(lambda: loop.quit() if bugs or there() else None)
        poll.start(_POLL_MS)
        hook = sys.excepthook
        sys.excepthook = lambda _kind, error, _trace: bugs.append(error)
        try:
            if not there():
                loop.exec()
        finally:
            sys.excepthook = hook
        if bugs:
            raise bugs[0]

    def settle(self) -> None:
        """Wait until all work is done and everything is laid out."""
        for _ in range(_TURNS):
            self.until(lambda: not self.application.tasks.pending)
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()


def _is_dialog(widget: QWidget) -> bool:
    return isinstance(widget, QDialog) and widget.isVisible()
