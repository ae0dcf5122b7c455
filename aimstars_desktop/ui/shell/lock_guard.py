"""What locking takes away besides the page: open windows, late ones, and what was copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid

from aimstars_desktop.compat import override

_WITHOUT_OWNER = {"offscreen", "minimal"}
"""Platforms whose clipboard belongs to this program alone, and which cannot say so."""


class LockGuard(QObject):
    """Lets no window of the diary be open while it is locked.

    Args:
        window: the main window, which stays.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._page: QWidget | None = None

    def lock(self, page: QWidget) -> None:
        """Close whatever is open, and keep closed what this page opens from now on."""
        QToolTip.hideText()
        for each in QApplication.topLevelWidgets():
            if isValid(each) and each is not self._window and each.isVisible():
                _close(each)
        _clear_clipboard()
        app = QApplication.instance()
        if self._page is None and app is not None:
            app.installEventFilter(self)
        self._page = page

    def unlock(self) -> None:
        """Allow the page to open windows again."""
        app = QApplication.instance()
        if self._page is not None and app is not None:
            app.removeEventFilter(self)
        self._page = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and self._is_late(watched):
            self._turn_away(watched)
        return False  # PySide may take an object for a dead one of another kind: Qt's would fail

    def _is_late(self, shown: QObject) -> bool:
        """Return whether this is a window that the locked page opens."""
        if not isinstance(shown, QWidget) or not shown.isWindow():
            return False
        owner: QObject | None = shown
        while owner is not None and owner is not self._page:
            owner = owner.parent()
        return owner is not None

    def _turn_away(self, late: QObject) -> None:
        if isinstance(late, QWidget):
            # Qt is about to put it on the screen, and looks at this before.
            late.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, late, lambda: _close(late))


def _close(window: QWidget) -> None:
    if isinstance(window, QDialog):
        window.reject()
    else:
        window.close()


def _clear_clipboard() -> None:
    """Empty the clipboard, and the selection, where they still hold what was copied here."""
    clipboard = QGuiApplication.clipboard()
    alone = QGuiApplication.platformName() in _WITHOUT_OWNER
    if alone or clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
