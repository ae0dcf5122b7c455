"""The dialogs around the three tabs: each is made when it is first wanted, and shown once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from aimstars_desktop.config import Folders

if TYPE_CHECKING:
    from aimstars_desktop.domain.upgrades import Receipt
    from aimstars_desktop.ui.actions import Actions
    from aimstars_desktop.ui.backups.dialog import BackupsDialog
    from aimstars_desktop.ui.backups.model import BackupsModel
    from aimstars_desktop.ui.help.about import AboutDialog
    from aimstars_desktop.ui.help.window import HelpWindow
    from aimstars_desktop.ui.history_dialog import HistoryDialog
    from aimstars_desktop.ui.preferences import PreferencesModel
    from aimstars_desktop.ui.preferences_dialog import PreferencesDialog
    from aimstars_desktop.ui.profile import ProfileModel
    from aimstars_desktop.ui.profile_dialog import ProfileDialog
    from aimstars_desktop.ui.tasks import TaskRunner
    from aimstars_desktop.ui.workspace import Workspace

D = TypeVar("D", bound=QDialog)


class Dialogs(QObject):
    """Opens the dialogs of a window, and takes them away when nobody may see them."""

    desktop_changed = Signal()
    """Something else was chosen about the desktop."""

    def __init__(self, window: QWidget, folders: Folders) -> None:
        super().__init__(window)
        self._window = window
        self._folders = folders
        self.is_sample = False
        """Whether the diary is made up: it never starts at login."""

    def show_preferences(self, model: PreferencesModel, workspace: Workspace) -> PreferencesDialog:
        """Show the preferences of the signed-in person."""
        from PySide6.QtWidgets import QSystemTrayIcon

        from aimstars_desktop.ui.desktop.page import DesktopPage
        from aimstars_desktop.ui.diary.prompts_dialog import PromptsDialog
        from aimstars_desktop.ui.preferences_dialog import PreferencesDialog
        from aimstars_desktop.ui.stats.rests_page import RestsPage

        found = self._open_one(PreferencesDialog)
        if found is not None:
            return found
        dialog = PreferencesDialog(model, self._window)
        dialog.general.prompts_wanted.connect(lambda: PromptsDialog(workspace, dialog).open())
        dialog.add_page("rests", self.tr("Rest days"), "moon", RestsPage(workspace))
        there = QSystemTrayIcon.isSystemTrayAvailable()
        page = DesktopPage(self._folders.data, tray_is_there=there, parent=dialog)
        page.at_login.setEnabled(not self.is_sample)
        page.changed.connect(self.desktop_changed)
        dialog.add_page("desktop", self.tr("Desktop"), "screen", page)
        return self._show(dialog)

    def show_profile(self, model: ProfileModel) -> ProfileDialog:
        """Show the account of the signed-in person."""
        from aimstars_desktop.ui.profile_dialog import ProfileDialog

        found = self._open_one(ProfileDialog)
        return found or self._show(ProfileDialog(model, self._folders.backups, self._window))

    def show_help(self, commands: Actions, topic: str, over: QWidget) -> HelpWindow:
        """Show the help, opened at a topic.

        Args:
            over: what it explains; a dialog lets nobody reach another window beside it.
        """
        from aimstars_desktop.ui.help.window import HelpWindow

        found = self._open_one(HelpWindow)
        if found is not None and found is not over and found.parentWidget() is not over:
            found.close()
            found = None
        window = found or self._show(HelpWindow(commands, over))
        window.show_page(topic)
        return window

    def show_about(self) -> AboutDialog:
        """Say what the program is and what it is made of."""
        from aimstars_desktop.ui.help.about import AboutDialog

        return self._open_one(AboutDialog) or self._show(AboutDialog(self._window))

    def show_backups(self, make_model: Callable[[], BackupsModel]) -> BackupsDialog:
        """Show the backups of the diary file."""
        from aimstars_desktop.ui.backups.dialog import BackupsDialog

        found = self._open_one(BackupsDialog)
        return found or self._show(BackupsDialog(make_model(), self._window))

    def show_history(
        self, read: Callable[[], Sequence[Receipt]], tasks: TaskRunner
    ) -> HistoryDialog:
        """Show the receipts of all upgrades."""
        from aimstars_desktop.ui.history_dialog import HistoryDialog

        found = self._open_one(HistoryDialog)
        return found or self._show(HistoryDialog(read, tasks, self._window))

    def close_all(self) -> None:
        """Close whatever is open, the tabs' own dialogs too: the diary is being locked."""
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def _open_one(self, kind: type[D]) -> D | None:
        """Bring a dialog of this kind to the front, if there is one."""
        for dialog in self._window.findChildren(kind):
            if dialog.isVisible():
                dialog.activateWindow()
                return dialog
        return None

    def _show(self, dialog: D) -> D:
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()
        return dialog
