"""Runs backups: daily ones, the dialogs of backups and receipts, and restoring."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import AimstarsError, WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.ui.backups import wording
from aimstars_desktop.ui.look import texts

if TYPE_CHECKING:
    from aimstars_desktop.services.backups import BackupService
    from aimstars_desktop.services.diary import DiaryService
    from aimstars_desktop.services.open_diary import OpenDiary
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.backups.second_folder_model import SecondFolderModel
    from aimstars_desktop.ui.backups.view_model import BackupsModel
    from aimstars_desktop.ui.core.detached import Detached
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from aimstars_desktop.ui.shell.main_window import MainWindow

logger = logging.getLogger(__name__)


class BackupController(QObject):
    """Manages the backups of one diary while the program runs.

    Args:
        restore: replaces the diary by the backup of this name.
    """

    def __init__(
        self,
        diary: DiaryService,
        window: MainWindow,
        tasks: TaskRunner,
        folders: Folders,
        restore: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = diary
        self._window = window
        self._tasks = tasks
        self._folders = folders
        self._restore = restore
        self._diary: OpenDiary | None = None
        self._model: BackupsModel | None = None
        self._stopped = False
        self._elsewhere: Detached | None = None
        self._last = ""
        self.second: SecondFolderModel | None = None
        """The second folder; None before a diary is looked after, and where there is none."""

    def look_after(self, diary: OpenDiary) -> None:
        """Make today's backup, if there is none, and say when the last one was made."""
        if self._diary is not diary:
            self._diary = diary
            if diary.sample is None and not self._service.on_server:
                self._follow_second()
            self.back_up_daily()

    def leave(self) -> None:
        """Stop backing up: the diary is being closed."""
        self._diary = None

    def back_up_daily(self) -> None:
        """Make today's backup, if there is none; a new day may have begun.

        A server is backed up by whoever runs it.
        """
        if self._diary is not None and self._service.keeps_backups:
            self._tasks.aside(
                self,
                self._make_daily,
                then=self._on_daily,
                on_error=self._on_failed,
                key="daily",
            )

    def show_backups(self, session: Session | None) -> None:
        """Show the backups, and for a signed-in person what is different in them."""
        dialog = self._window.dialogs.show_backups(lambda: self._new_model(session))
        if self.second is not None:
            dialog.follow_second(self.second)
            self.second.copy_backups()

    def close_backups(self) -> None:
        """Close the Backups dialog: it belongs to whoever was signed in when it was opened."""
        self._let_go_of_disks()
        if self._model is not None:
            self._model.ended.emit()

    def show_history(self) -> None:
        """Show the receipts of all upgrades."""
        self._window.dialogs.show_history(self._service.receipts, self._tasks)

    def stop(self) -> None:
        """Abandon a backup in progress: the window is closing."""
        self._stopped = True
        self._let_go_of_disks()
        if self.second is not None:
            self.second.stop()

    # Steps

    def _follow_second(self) -> None:
        if self.second is None:
            from aimstars_desktop.ui.backups.second_folder_model import SecondFolderModel

            self.second = SecondFolderModel(self._service.second_folder, self)
            self.second.changed.connect(self._say_last)
            self._window.dialogs.second_folder = self.second

    def _new_model(self, session: Session | None) -> BackupsModel:
        from aimstars_desktop.ui.backups.view_model import BackupsModel
        from aimstars_desktop.ui.core.detached import Detached

        before = self._model
        if before is not None and not (before.is_making or before.is_taking):
            before.deleteLater()
        if self._elsewhere is None:
            self._elsewhere = Detached(self)
        model = self._model = BackupsModel(
            self._service.backups,
            self._tasks,
            self._folders,
            session,
            self,
            diary=self._diary,
            restore=None if self._service.on_server else self._restore,
            go_on=self._check_stopped,
        )
        model.detached = self._elsewhere
        if before is not None and before.is_taking:
            before.changed.connect(model.load)  # what it takes comes to this list, too
        if self._window.unlock.is_locked:
            model.unlock = self._unlock
        elif (encryption := self._service.encryption()) is not None:
            model.write_anew = encryption.open_backup
        model.changed.connect(self._load_last)
        if self.second is not None:
            model.made.connect(self.second.copy_backups)
        return model

    def _let_go_of_disks(self) -> None:
        """Answer nobody any more with what is read from another disk, which may never end."""
        if self._elsewhere is not None:
            self._elsewhere.close()
            self._elsewhere = None

    def _unlock(self, typed: str) -> None:
        encryption = self._service.encryption()
        if encryption is not None:
            encryption.unlock_with_either(typed)

    def _make_daily(self) -> str:
        service = self._service.backups()
        service.make_daily(self._check_stopped)
        return self._last_backup_text(service)

    def _last_backup_text(self, service: BackupService) -> str:
        last = service.last()
        return wording.moment_in_words(last.made_at, service.now()) if last else ""

    def _check_stopped(self, share: float) -> None:
        del share
        if self._stopped:
            raise WorldError(QT_TRANSLATE_NOOP("Errors", "The backup was not finished."))

    def _load_last(self) -> None:
        self._tasks.aside(
            self,
            lambda: self._last_backup_text(self._service.backups()),
            self._show_last,
            key="last",
        )

    def _on_daily(self, when: str) -> None:
        self._show_last(when)
        if self.second is not None:
            self.second.copy_backups()

    def _show_last(self, when: str) -> None:
        if self._diary is not None and self._diary.sample is not None:
            when = ""  # beside it, the status bar says that nothing is saved
        self._last = self.tr("Last backup {when}").format(when=when) if when else ""
        self._say_last()

    def _say_last(self) -> None:
        second = self.second
        if second is not None and self._last and second.is_long_away:
            said = self.tr("{last}, none in the second folder for two weeks")
            self._window.show_backup(said.format(last=self._last), second.state())
        else:
            self._window.show_backup(self._last)

    def _on_failed(self, error: AimstarsError) -> None:
        logger.warning("today's backup could not be made: %s", error)
        self._last = ""
        self._window.show_backup(self.tr("Today’s backup could not be made"), texts.sentence(error))
