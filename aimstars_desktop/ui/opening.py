"""The way from the diary file to the accounts: opening, upgrading, refusing, restoring."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aimstars_desktop.domain.upgrades import Plan, Progress
    from aimstars_desktop.services.diary_file import DiaryFile
    from aimstars_desktop.services.opened import OpenedDiary
    from aimstars_desktop.ui.main_window import MainWindow
    from aimstars_desktop.ui.refusal_page import RefusalPage
    from aimstars_desktop.ui.tasks import TaskRunner
    from aimstars_desktop.ui.upgrade_page import UpgradePage
    from aimstars_desktop.ui.upgrade_watch import UpgradeWatch

BLINK = 0.5
"""Seconds that an upgrade may be estimated at without being shown."""

LATE_MS = 1000
"""After that long an upgrade is shown, whatever was estimated."""

Announce = Callable[[Change], None]


class Opening(QObject):
    """Opens the diary file of one window, and shows what that takes.

    Args:
        file: what is opened.
        announce: told after each commit what was touched.
    """

    opened = Signal(object)
    """The diary is open: an ``OpenedDiary``."""

    backups_wanted = Signal()
    """The person wants to restore a backup instead."""

    folder_chosen = Signal(object)
    """The diary is to be looked for in this folder (a ``Path``), which is remembered."""

    def __init__(
        self,
        file: DiaryFile,
        window: MainWindow,
        tasks: TaskRunner,
        folders: Folders,
        announce: Announce,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._window = window
        self._tasks = tasks
        self._folders = folders
        self._announce = announce
        self._watch: UpgradeWatch | None = None
        self._plan: Plan | None = None
        self._backup = ""
        self._upgrade: UpgradePage | None = None
        self._refusal: RefusalPage | None = None
        self._stopped = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATE_MS)
        self._late.timeout.connect(self._show_upgrade)

    @property
    def upgrade(self) -> UpgradePage:
        """The page that shows an upgrade; built when it is first needed."""
        if self._upgrade is None:
            from aimstars_desktop.ui.upgrade_page import UpgradePage

            self._upgrade = UpgradePage()
            self._upgrade.cancel_wanted.connect(self.cancel)
            self._window.add_page(self._upgrade)
        return self._upgrade

    @property
    def refusal(self) -> RefusalPage:
        """The page that says why the diary was not opened; built when it is first needed."""
        if self._refusal is None:
            from aimstars_desktop.ui.refusal_page import RefusalPage

            page = self._refusal = RefusalPage()
            page.retry_wanted.connect(self.begin)
            page.new_wanted.connect(lambda: self.begin(new=True))
            page.restore_wanted.connect(self.backups_wanted)
            page.backups_folder_wanted.connect(self._on_backups_folder)
            page.log_folder_wanted.connect(lambda: self._open_folder(self._folders.logs))
            page.other_folder_wanted.connect(self.choose_folder)
            page.quit_wanted.connect(self._window.close)
            self._window.add_page(page)
        return self._refusal

    # Commands

    def begin(self, *, new: bool | None = None) -> None:
        """Open the diary.

        Args:
            new: whether to create one where there is none any more.
        """
        watch = self._begin_watching()
        self._window.unlock.show_opening()
        self._window.show_unlock()

        def work() -> OpenedDiary:
            diary = self._file.open(self._announce, watch, new)
            if self._stopped:
                diary.close()  # the window was closed meanwhile, and nobody else would
            return diary

        self._tasks.write(self, work, self._on_opened, self.refuse, on_bug=self._on_bug)

    def restore(self, name: str, close: Callable[[], None]) -> None:
        """Put a backup in the place of the diary, once all work is done, and open it.

        Args:
            name: of the backup.
            close: lets go of the diary first.
        """
        care = self._file.care
        if care is None:
            return
        self._window.unlock.show_opening(self.tr("Putting your backup back…"))
        self._window.show_unlock()

        def work() -> None:
            close()
            care.put_back(name)

        def begin() -> None:
            self._tasks.write(
                self,
                work,
                then=lambda _: self.begin(),
                on_error=lambda error: self.refuse(error, restoring=True),
                on_bug=self._on_bug,
            )

        self._tasks.when_idle(self, begin)

    def refuse(self, error: AimstarsError, *, restoring: bool = False) -> None:
        """Say why the diary is not opened, and what can be done.

        Args:
            restoring: whether it was about to be replaced by a backup.
        """
        self._end_watching()
        care = self._file.care

        def has_backups() -> bool:
            return care is not None and bool(care.backups().all())

        self._tasks.aside(
            self,
            has_backups,
            then=lambda found: self._show_refusal(error, found, restoring),
            on_error=lambda _: self._show_refusal(error, False, restoring),
        )

    def cancel(self) -> None:
        """Stop an upgrade that is not kept yet."""
        if self._watch is not None:
            self._watch.cancel()

    def stop(self) -> None:
        """The window is closing: stop what may be stopped, and open nothing more."""
        self._stopped = True
        self.cancel()

    def choose_folder(self) -> None:
        """Ask for another folder; the diary is looked for there from now on."""
        from PySide6.QtWidgets import QFileDialog

        title = self.tr("Where is your diary?")
        dialog = QFileDialog(self._window, title, str(self._folders.data.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_folder(self, folder: str) -> None:
        """Remember the folder, and go on there."""
        care, chosen = self._file.care, Path(folder)
        if care is not None:
            self._tasks.write(
                self,
                lambda: care.remember(chosen),
                then=lambda _: self.folder_chosen.emit(chosen),
                on_error=self.refuse,
            )

    # Slots

    def _on_bug(self) -> None:
        """Leave no page that waits for ever; what the mistake was, the crash dialog says."""
        self.refuse(
            DiaryFileError(
                Outcome.ERROR,
                QT_TRANSLATE_NOOP("Errors", "A mistake in the program keeps your diary closed."),
            )
        )

    def _on_opened(self, diary: OpenedDiary) -> None:
        self._end_watching()
        self._window.show_unlock()
        self.opened.emit(diary)

    def _on_planned(self, plan: Plan) -> None:
        self._plan = plan
        if plan.seconds > BLINK:
            self._show_upgrade()
        else:
            self._late.start()

    def _on_progress(self, progress: Progress) -> None:
        from aimstars_desktop.domain.upgrades import Stage

        if progress.stage is Stage.WAIT:
            text = self.tr("Another window is preparing your diary. This one waits for it…")
            self._window.unlock.show_opening(text)
        elif self._upgrade is not None:
            self._upgrade.show_progress(progress)
            if progress.backup is not None and progress.backup != self._backup:
                self._backup = progress.backup
                self._count(progress.backup)

    def _on_backups_folder(self) -> None:
        folder = self._folders.backups
        shown = folder if folder.is_dir() else self._folders.data
        self._open_folder(shown)

    # Steps

    def _open_folder(self, folder: Path) -> None:
        from aimstars_desktop.ui.outside import open_outside

        problem = open_outside(folder)
        if problem:
            self.refusal.say_file_problem(problem)

    def _count(self, name: str) -> None:
        """Say how many entries the backup holds."""
        care = self._file.care
        if care is None:
            return

        def entries() -> int:
            return next((each.entries for each in care.backups().all() if each.file == name), 0)

        self._tasks.aside(self, entries, then=self.upgrade.show_entries)

    def _begin_watching(self) -> UpgradeWatch:
        if self._watch is None:
            from aimstars_desktop.ui.upgrade_watch import UpgradeWatch

            self._watch = UpgradeWatch(self)
            self._watch.planned_for.connect(self._on_planned)
            self._watch.went_on.connect(self._on_progress)
        self._plan = None
        self._backup = ""
        self._watch.begin()
        return self._watch

    def _end_watching(self) -> None:
        self._late.stop()
        if self._upgrade is not None:
            self._upgrade.end()

    def _show_upgrade(self) -> None:
        if self._plan is not None:
            self.upgrade.begin(self._plan)
            self._window.show_page(self.upgrade)

    def _show_refusal(self, error: AimstarsError, has_backups: bool, restoring: bool) -> None:
        self.refusal.show_error(
            error, plan=self._plan, has_backups=has_backups, restoring=restoring
        )
        self._window.show_page(self.refusal)
        self.refusal.retry.setFocus()
