"""The dialogs of the window: each is made on demand, and open at most once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from aimstars_desktop.config import Folders, built_on

if TYPE_CHECKING:
    from aimstars_desktop.domain.exports import Selection
    from aimstars_desktop.domain.upgrades import Receipt
    from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
    from aimstars_desktop.ui.account.profile_dialog import ProfileDialog
    from aimstars_desktop.ui.account.profile_model import ProfileModel
    from aimstars_desktop.ui.backups.dialog import BackupsDialog
    from aimstars_desktop.ui.backups.second_folder_model import SecondFolderModel
    from aimstars_desktop.ui.backups.upgrade_history_dialog import UpgradeHistoryDialog
    from aimstars_desktop.ui.backups.view_model import BackupsModel
    from aimstars_desktop.ui.core.commands import Menu
    from aimstars_desktop.ui.core.preferences import PreferencesModel
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from aimstars_desktop.ui.core.workspace import Workspace
    from aimstars_desktop.ui.desktop.system_locks import SystemLocks
    from aimstars_desktop.ui.help.about import AboutDialog
    from aimstars_desktop.ui.help.window import HelpWindow
    from aimstars_desktop.ui.transfer.export_dialog import ExportDialog
    from aimstars_desktop.ui.transfer.import_dialog import ImportDialog
    from aimstars_desktop.ui.transfer.imports_dialog import ImportsDialog
    from aimstars_desktop.ui.transfer.move_dialog import MoveDialog

D = TypeVar("D", bound=QDialog)


class Dialogs(QObject):
    """Opens the dialogs of a window, and closes them when the diary is locked."""

    desktop_changed = Signal()
    """The desktop settings have changed."""

    protection_wanted = Signal(QWidget)
    """The help about what is protected is to be shown over this dialog."""

    export_wanted = Signal()
    """The diary is to be exported, before its account is deleted."""

    password_wanted = Signal()
    """The password is to be changed."""

    security_shown = Signal(object)
    """The page about security was made; carries the page."""

    def __init__(self, window: QWidget, folders: Folders, *, on_server: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._folders = folders
        self.on_server = on_server
        """Whether the diary is on a server."""
        self.is_sample = False
        """Whether the diary is a sample, which never starts at login."""
        self.second_folder: SecondFolderModel | None = None
        """The second folder of the backups; None where there is none to choose."""
        self.system_locks: SystemLocks | None = None
        """What listens to the system; None until somebody does."""

    def show_preferences(self, model: PreferencesModel, workspace: Workspace) -> PreferencesDialog:
        """Show the preferences of the signed-in person."""
        from PySide6.QtWidgets import QSystemTrayIcon

        from aimstars_desktop.ui.account.preferences_dialog import PreferencesDialog
        from aimstars_desktop.ui.desktop.preferences_page import DesktopPage
        from aimstars_desktop.ui.diary.prompts_dialog import PromptsDialog
        from aimstars_desktop.ui.stats.rests_page import RestsPage

        found = self._open_one(PreferencesDialog)
        if found is not None:
            return found
        dialog = PreferencesDialog(model, self._folders.data, self._window)
        prompts = dialog.general.edit_prompts
        prompts.clicked.connect(lambda: PromptsDialog(workspace, dialog).open())
        dialog.add_page("rests", self.tr("Rest days"), "moon", RestsPage(workspace))
        there = QSystemTrayIcon.isSystemTrayAvailable()
        page = DesktopPage(self._folders.data, tray_is_there=there, parent=dialog)
        page.at_login.setEnabled(not self.is_sample)
        page.changed.connect(self.desktop_changed)
        dialog.add_page("desktop", self.tr("Desktop"), "screen", page)
        if self.second_folder is not None:
            from aimstars_desktop.ui.backups.second_folder_page import SecondFolderPage

            second = SecondFolderPage(self.second_folder, parent=dialog)
            dialog.add_page("backups", self.tr("Backups"), "save", second)
        dialog.add_page("security", self.tr("Security"), "shield", self._security(model, dialog))
        return self._show(dialog)

    def show_profile(self, model: ProfileModel) -> ProfileDialog:
        """Show the account of the signed-in person."""
        from aimstars_desktop.ui.account.profile_dialog import ProfileDialog

        found = self._open_one(ProfileDialog)
        backups = None if self.on_server else self._folders.backups
        if found is not None:
            return found
        dialog = ProfileDialog(model, backups, self._window)
        export = dialog.delete.export
        export.clicked.connect(dialog.reject)  # it would lie over the other
        export.clicked.connect(self.export_wanted)
        return self._show(dialog)

    def show_password(self) -> None:
        """Turn to the password in the Profile dialog, if that is open."""
        from aimstars_desktop.ui.account.profile_dialog import ProfileDialog

        found = self._open_one(ProfileDialog)
        if found is not None:
            found.show_page("password")

    def show_help(self, table: Sequence[Menu], topic: str, over: QWidget) -> HelpWindow:
        """Show the help, opened at a topic.

        Args:
            table: the commands whose keys it lists.
            over: its parent; while a modal dialog is open, no other window can be reached.
        """
        from aimstars_desktop.ui.help.window import HelpWindow

        found = self._open_one(HelpWindow)
        if found is not None and found is not over and found.parentWidget() is not over:
            found.close()
            found = None
        window = found or self._show(HelpWindow(table, over, on_server=self.on_server))
        window.show_page(topic)
        return window

    def show_about(self) -> AboutDialog:
        """Show the program's version and components."""
        from aimstars_desktop.services.clock import SystemClock
        from aimstars_desktop.ui.help.about import AboutDialog

        found = self._open_one(AboutDialog)
        if found is not None:
            return found
        today = SystemClock().now().date()
        about = AboutDialog(self._window, built=built_on(), today=today, on_server=self.on_server)
        return self._show(about)

    def show_backups(self, make_model: Callable[[], BackupsModel]) -> BackupsDialog:
        """Show the backups of the diary file."""
        from aimstars_desktop.ui.backups.dialog import BackupsDialog

        found = self._open_one(BackupsDialog)
        return found or self._show(BackupsDialog(make_model(), self._window))

    def show_history(
        self, read: Callable[[], Sequence[Receipt]], tasks: TaskRunner
    ) -> UpgradeHistoryDialog:
        """Show the receipts of all upgrades."""
        from aimstars_desktop.ui.backups.upgrade_history_dialog import UpgradeHistoryDialog

        found = self._open_one(UpgradeHistoryDialog)
        return found or self._show(UpgradeHistoryDialog(read, tasks, self._window))

    def show_export(self, workspace: Workspace, selection: Selection | None = None) -> ExportDialog:
        """Show the export of the signed-in person's diary, or of a part of it."""
        from aimstars_desktop.domain.exports import Selection
        from aimstars_desktop.ui.transfer.export_dialog import ExportDialog

        found = self._open_one(ExportDialog)
        return found or self._show(ExportDialog(workspace, selection or Selection(), self._window))

    def show_import(self, workspace: Workspace) -> ImportDialog:
        """Show the import of a file into the signed-in person's diary."""
        from aimstars_desktop.ui.transfer.import_dialog import ImportDialog

        found = self._open_one(ImportDialog)
        return found or self._show(ImportDialog(workspace, self._window))

    def show_imports(self, workspace: Workspace) -> ImportsDialog:
        """Show what the signed-in person has imported."""
        from aimstars_desktop.ui.transfer.imports_dialog import ImportsDialog

        found = self._open_one(ImportsDialog)
        return found or self._show(ImportsDialog(workspace, self._window))

    def show_move(self, workspace: Workspace, *, is_encrypted: bool) -> MoveDialog:
        """Pack the signed-in person's diary for another computer."""
        from aimstars_desktop.ui.transfer.move_dialog import MoveDialog

        found = self._open_one(MoveDialog)
        return found or self._show(MoveDialog(workspace, is_encrypted, self._window))

    def close_all(self) -> None:
        """Close all dialogs, including those of the tabs: the diary is being locked."""
        for dialog in self.open():
            dialog.reject()

    def open(self) -> Sequence[QDialog]:
        """Return the dialogs that are open."""
        return [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]

    def _security(self, model: PreferencesModel, dialog: PreferencesDialog) -> QWidget:
        from aimstars_desktop.ui.account.security_page import SecurityPage

        page = SecurityPage(model, on_server=self.on_server, parent=dialog)
        page.help_wanted.connect(lambda: self.protection_wanted.emit(dialog))
        page.password_wanted.connect(self.password_wanted)
        locks = self.system_locks
        if locks is not None:
            page.follow(locks.found, lambda: locks.known)
        self.security_shown.emit(page)
        return page

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
