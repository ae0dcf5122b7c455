"""The tray icon, where the desktop has a tray; without one, the window stays reachable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QMainWindow, QMenu, QSystemTrayIcon

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import icons


class Tray(QObject):
    """A tray icon that shows the window, quits the program, and can show a notification.

    Closing the window with its button hides it while the icon exists and the person chose that;
    quitting, the end of the session, and a tray that disappears close it.

    Args:
        window: the window to hide and show.
        is_there: returns whether the desktop has a tray; that may change.
    """

    window_wanted = Signal()
    entry_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        window: QMainWindow,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._is_there = is_there
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._keeps = False
        self.waits = False
        """Whether the window is meant to be hidden, until it is shown for the first time."""
        window.installEventFilter(self)

    @property
    def is_there(self) -> bool:
        """Whether the desktop has a tray now."""
        return self._is_there()

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon, if there is one."""
        return self._icon

    def follow(self, *, shown: bool, keeps: bool) -> None:
        """Show or hide the icon, depending on the choices and the desktop.

        Args:
            shown: whether the icon is needed.
            keeps: whether closing the window leaves the program running.
        """
        there = shown and self.is_there
        self._keeps = there and keeps
        if there and self._icon is None:
            self._make()
        elif not there and self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        if not (self._keeps or self.waits) and self._window.isHidden():
            self.window_wanted.emit()  # nothing else would bring it back

    def say(self, text: str) -> None:
        """Show a notification, if there is an icon to show it.

        Args:
            text: the program's own words; some desktops read a notification as HTML.
        """
        if self._icon is not None:
            title = self._window.windowTitle() or self.tr("Aim for the Stars")
            self._icon.showMessage(title, text, icons.app_icon())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self.waits = False
        # Only when the person closes the window: quitting closes it without "spontaneous".
        closes = event.type() is QEvent.Type.Close and event.spontaneous()
        if not (closes and self._keeps and self.is_there):
            return super().eventFilter(watched, event)
        event.ignore()
        self._window.hide()
        return True

    def _make(self) -> None:
        self._menu = QMenu(self._window)
        self._menu.addAction(self.tr("&Open the diary"), self.window_wanted.emit)
        self._menu.addAction(self.tr("&Write an entry"), self.entry_wanted.emit)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Quit"), self.quit_wanted.emit)
        self._icon = QSystemTrayIcon(icons.app_icon(), self)
        self._icon.setToolTip(self.tr("Aim for the Stars"))
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.window_wanted)
        self._icon.show()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wanted.emit()
