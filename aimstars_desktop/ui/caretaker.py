"""The caretaker: a backup each day, the dialogs of backups and receipts, and restoring."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import AimstarsError, WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.backups import wording

if TYPE_CHECKING:
    from aimstars_desktop.services.backups import BackupService
    from aimstars_desktop.services.diary_file import FileCare
    from aimstars_desktop.services.opened import OpenedDiary
    from aimstars_desktop.services.session import Session
    from aimstars_desktop.ui.backups.model import BackupsModel
    from aimstars_desktop.ui.main_window import MainWindow
    from aimstars_desktop.ui.tasks import TaskRunner

logger = logging.getLogger(__name__)


class Caretaker(QObject):
    """Looks after the backups of one diary file while the program runs."""

    restore_wanted = Signal(str)
    """The diary is to be replaced by the backup of this name; the person has confirmed it."""

    def __init__(
        self,
        care: FileCare,
        window: MainWindow,
        tasks: TaskRunner,
        folders: Folders,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._care = care
        self._window = window
        self._tasks = tasks
        self._folders = folders
        self._diary: OpenedDiary | None = None
        self._model: BackupsModel | None = None
        self._stopped = False

    def look_after(self, diary: OpenedDiary) -> None:
        """Make today's backup, if there is none, and say when the last one was made."""
        if self._diary is not diary:
            self._diary = diary
            self.back_up_daily()

    def leave(self) -> None:
        """The diary is being closed: nothing more of it is backed up."""
        self._diary = None

    def back_up_daily(self) -> None:
        """Make today's backup, if there is none; a new day may have begun."""
        if self._diary is not None:
            self._tasks.aside(
                self,
                self._make_daily,
                then=self._show_last,
                on_error=self._on_failed,
                key="daily",
            )

    def show_backups(self, session: Session | None) -> None:
        """Show the backups, and for a signed-in person what is different in them."""
        self._window.dialogs.show_backups(lambda: self._new_model(session))

    def close_backups(self) -> None:
        """Take the Backups dialog away: it speaks of who was signed in when it was opened."""
        if self._model is not None:
            self._model.ended.emit()

    def show_history(self) -> None:
        """Show the receipts of all upgrades."""
        self._window.dialogs.show_history(self._care.receipts, self._tasks)

    def stop(self) -> None:
        """The window is closing: a backup that is being made is given up."""
        self._stopped = True

    # Steps

    def _new_model(self, session: Session | None) -> BackupsModel:
        from aimstars_desktop.ui.backups.model import BackupsModel

        if self._model is not None and not self._model.is_making:
            self._model.deleteLater()
        model = self._model = BackupsModel(
            self._care.backups,
            self._tasks,
            self._folders,
            session,
            self,
            is_open=self._diary is not None,
            go_on=self._go_on,
        )
        model.restore_wanted.connect(self.restore_wanted)
        model.changed.connect(self._look)
        return model

    def _make_daily(self) -> str:
        service = self._care.backups()
        service.make_daily(self._go_on)
        return self._last_in_words(service)

    def _last_in_words(self, service: BackupService) -> str:
        last = next((backup for backup in service.all() if backup.is_whole), None)
        return wording.moment_in_words(last.made_at, service.now()) if last else ""

    def _go_on(self, share: float) -> None:
        del share
        if self._stopped:
            raise WorldError(QT_TRANSLATE_NOOP("Errors", "The backup was not finished."))

    def _look(self) -> None:
        self._tasks.aside(
            self, lambda: self._last_in_words(self._care.backups()), self._show_last, key="last"
        )

    def _show_last(self, when: str) -> None:
        if self._diary is not None and self._diary.sample is not None:
            when = ""  # beside it stands that nothing is kept
        said = self.tr("Last backup {when}").format(when=when) if when else ""
        self._window.show_backup(said)

    def _on_failed(self, error: AimstarsError) -> None:
        logger.warning("today's backup could not be made: %s", error)
        self._window.show_backup(self.tr("Today’s backup could not be made"), texts.sentence(error))
