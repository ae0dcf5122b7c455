"""Handles bugs on any thread: saves the draft, and shows one dialog."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, Signal
from PySide6.QtWidgets import QApplication

from aimstars_desktop import __version__, logs

if TYPE_CHECKING:
    from aimstars_desktop.ui.app.crash_dialog import CrashDialog

MOST_TIMES = 3
"""How often the same bug gets a dialog; a failing paint event would show one endlessly."""


class CrashReporter(QObject):
    """Shows bugs, one dialog at a time; what happens meanwhile is only in the log.

    Args:
        log_folder: that the dialog offers to open.
    """

    shown = Signal(object)
    """A dialog has appeared; carries the :class:`CrashDialog`."""

    _caught = Signal(str)

    def __init__(self, log_folder: Path) -> None:
        super().__init__()
        self._log_folder = log_folder
        self._keep: Callable[[], None] | None = None
        self._dialog: CrashDialog | None = None
        self._times: Counter[str] = Counter()
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def keep_with(self, keep: Callable[[], None]) -> None:
        """Set the function that saves what is typed; called first on every bug."""
        self._keep = keep

    def report(self, error: BaseException) -> None:
        """Report a bug, from any thread; only its type and place are passed on."""
        description = logs.describe(error)
        here = threading.get_ident() == threading.main_thread().ident
        if here and QThread.currentThread().loopLevel() == 0:
            self._show_last(description)  # queued events would never be delivered
        else:
            # Even on this thread: a dialog within a paint event would paint inside it.
            self._caught.emit(description)

    def _on_caught(self, description: str) -> None:
        keep, self._keep = self._keep, None  # if it fails, its own bug does not call it again
        try:
            if keep is not None:
                keep()
                self._keep = keep
        finally:
            self._report(description)

    def _report(self, description: str) -> None:
        self._times[description] += 1
        if self._dialog is not None or self._times[description] > MOST_TIMES:
            return
        self._dialog = self._made(description)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()
        self.shown.emit(self._dialog)

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _show_last(self, description: str) -> None:
        """Show a bug that ends the program, or precedes the event loop, and wait."""
        if QApplication.instance() is not None and self._dialog is None:
            self._dialog = self._made(description, ends=True)
            self._dialog.exec()
            self._dialog = None

    def _made(self, description: str, *, ends: bool = False) -> CrashDialog:
        from aimstars_desktop.ui.app.crash_dialog import CrashDialog

        details = f"Aim for the Stars {__version__}\n\n{description}"
        return CrashDialog(details, self._log_folder, QApplication.activeWindow(), ends=ends)
