"""Opens the quick entry: at once if somebody is signed in, otherwise after the sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from aimstars_desktop.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow


class QuickEntryOpener(QObject):
    """Opens the small window for one entry. A locked diary is unlocked in the main window first.

    Args:
        window: the program's window, which may be hidden or minimised.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._entry: QuickEntryWindow | None = None
        self._wanted = False
        self._only = False
        window.home_shown.connect(self._on_home_shown)
        window.home_left.connect(self._on_home_left)
        window.keeping.connect(self._on_keeping)
        window.navigation.quick_entry_wanted.connect(self.ask)

    @property
    def entry(self) -> QuickEntryWindow | None:
        """The small window, if there is one."""
        return self._entry if self._entry is not None and isValid(self._entry) else None

    def ask(self) -> bool:
        """Open the small window; return False if somebody has to sign in first."""
        if self._window.home is None or not self._window.home_is_shown:
            self._wanted = True
            return False
        if self.entry is None:
            from aimstars_desktop.ui.diary.quick_entry import QuickEntryWindow

            home = self._window.home
            self._entry = QuickEntryWindow(home.workspace, home.diary.model.drafts)
            home.day_turned.connect(self._entry.day_turned)
            queued = (
                Qt.ConnectionType.QueuedConnection
            )  # it ends the program, so it is removed first
            self._entry.left.connect(self._on_left, queued)
        if self._entry is not None:
            self._entry.ask()
        return True

    def ask_only(self) -> None:
        """Ask for one entry, for which alone the program was started.

        The main window is minimised in the meantime. If the person restores it, the program stays.
        """
        self._only = True
        self.ask()

    def _on_home_shown(self) -> None:
        if self._wanted:
            self._wanted = False
            if self._only:
                # Not hidden: the tray would bring it back.
                self._window.setWindowState(Qt.WindowState.WindowMinimized)
            self.ask()

    def _on_left(self) -> None:
        if self._only and self._window.isMinimized():
            self._window.close()
        self._only = False

    def _on_keeping(self) -> None:
        if self.entry is not None:
            self.entry.commit_draft()

    def _on_home_left(self) -> None:
        """Close together with the diary, so that nothing locked can be read."""
        entry = self.entry
        self._entry = None
        self._only = False
        if entry is not None:
            entry.close()
            entry.deleteLater()
