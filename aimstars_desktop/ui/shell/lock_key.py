"""Lets the diary be locked by its keys from wherever the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWindow
from shiboken6 import isValid

from aimstars_desktop.compat import override


class LockKey(QObject):
    """Triggers an action by its keys in any window of the program, and over a menu or a popup.

    Qt looks for shortcuts in the window of the action alone, and in none while a popup has the
    keyboard. The keys arrive at the window with the focus all the same, so they are met there.
    """

    def __init__(self, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._action = action
        self._watched: QWindow | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window)
            self._on_focus_window(QGuiApplication.focusWindow())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._action.isEnabled()
            and _keys(event) in self._action.shortcuts()
        ):
            QTimer.singleShot(0, self._action.trigger)  # this window may be gone afterwards
            return True
        return super().eventFilter(watched, event)

    def _on_focus_window(self, window: QWindow | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)


def _keys(event: QKeyEvent) -> QKeySequence:
    combination: QKeyCombination = event.keyCombination()
    return QKeySequence(combination)
