"""Opens the diary for a window: opening, upgrading, refusing, restoring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aimstars_desktop.domain.keys import SlotHolder
    from aimstars_desktop.domain.upgrades import Plan, Progress
    from aimstars_desktop.services.diary import DiaryService
    from aimstars_desktop.services.open_diary import OpenDiary
    from aimstars_desktop.ui.core.tasks import TaskRunner
    from aimstars_desktop.ui.shell.main_window import MainWindow
    from aimstars_desktop.ui.startup.refusal_page import RefusalPage
    from aimstars_desktop.ui.startup.upgrade_page import UpgradePage
    from aimstars_desktop.ui.startup.upgrade_watcher import UpgradeWatcher

BLINK = 0.5
"""An upgrade estimated at fewer seconds is not shown."""

LATE_MS = 1000
"""After this time an upgrade is shown, whatever the estimate."""

NEW_FOLDER = "diary"
"""The folder of the new diary, beside a file of the web app that has the place of a diary."""

Announce = Callable[[Change], None]


class DiaryOpener(QObject):
    """Opens the diary of one window, and shows the progress.

    Args:
        file: what is opened.
        announce: called after each commit with what changed.
    """

    opened = Signal(object)
    """The diary is open; carries an ``OpenDiary``."""

    locked = Signal(object)
    """The diary is encrypted, and its key is not known; carries who can unlock it."""

    folder_chosen = Signal(object)
    """Another folder was chosen and remembered; carries its ``Path``."""

    def __init__(
        self,
        file: DiaryService,
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
        self._watch: UpgradeWatcher | None = None
        self._plan: Plan | None = None
        self._backup = ""
        self._upgrade: UpgradePage | None = None
        self._refusal: RefusalPage | None = None
        self._stopped = False
        self._afterwards = ""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATE_MS)
        self._late.timeout.connect(self._show_upgrade)

    @property
    def folder(self) -> Path:
        """The folder of the diary."""
        return self._folders.data

    @property
    def upgrade(self) -> UpgradePage:
        """The page that shows an upgrade; built when it is first needed."""
        if self._upgrade is None:
            from aimstars_desktop.ui.startup.upgrade_page import UpgradePage

            self._upgrade = UpgradePage()
            self._upgrade.cancel_wanted.connect(self.cancel)
            self._window.add_page(self._upgrade)
        return self._upgrade

    @property
    def refusal(self) -> RefusalPage:
        """The page that says why the diary was not opened; built when it is first needed."""
        if self._refusal is None:
            from aimstars_desktop.ui.startup.refusal_page import RefusalPage

            page = self._refusal = RefusalPage(on_server=self._file.on_server)
            page.retry.clicked.connect(self.begin)
            page.new.clicked.connect(lambda: self.begin(new=True))
            page.restore.clicked.connect(lambda: self._window.commands.run("backups"))
            page.backups_folder.clicked.connect(self._on_backups_folder)
            page.log_folder.clicked.connect(lambda: self._open_folder(self._folders.logs))
            page.other_folder.clicked.connect(self.choose_folder)
            page.bring_over.clicked.connect(self.bring_over)
            page.quit.clicked.connect(self._window.close)
            self._window.add_page(page)
        return self._refusal

    # Commands

    def begin(self, *, new: bool | None = None) -> None:
        """Open the diary.

        Args:
            new: whether to create one if the old one is missing.
        """
        watch = self._begin_watching()
        self._window.unlock.show_opening()
        self._window.show_unlock()

        def work() -> OpenDiary | Sequence[SlotHolder]:
            holders = self._file.locked()
            if holders is not None:
                return holders
            diary = self._file.open(self._announce, watch, new)
            if self._stopped:
                diary.close()  # the window was closed in the meantime, and nobody else would
            return diary

        self._tasks.write(self, work, self._on_opened, self.refuse, on_bug=self._on_bug)

    def restore(self, name: str, close: Callable[[], None]) -> None:
        """Replace the diary by a backup, once all work is done, and open it.

        Args:
            name: of the backup.
            close: closes the diary first.
        """
        self._window.forget_news()
        self._window.unlock.show_opening(self.tr("Restoring your backup…"))
        self._window.show_unlock()

        def work() -> Sequence[date]:
            try:
                close()
                return self._file.restore(name)
            finally:
                self._file.lock()  # nobody is signed in now

        def begin() -> None:
            self._tasks.write(
                self,
                work,
                then=self._on_restored,
                on_error=lambda error: self.refuse(error, restoring=True),
                on_bug=self._on_bug,
            )

        self._tasks.when_idle(self, begin)

    def reopen(self, close: Callable[[], None], said: str) -> None:
        """Open the diary again, once all work is done.

        Args:
            close: closes the diary first; where it fails, the diary stays closed.
            said: shown meanwhile.
        """
        self._window.unlock.show_opening(said)
        self._window.show_unlock()
        self._tasks.when_idle(
            self,
            lambda: self._tasks.write(
                self, close, lambda _: self.begin(), self.refuse, on_bug=self._on_bug
            ),
        )

    def refuse(self, error: AimstarsError, *, restoring: bool = False) -> None:
        """Show why the diary was not opened, and what can be done.

        Args:
            restoring: whether it was about to be replaced by a backup.
        """
        self._end_watching()
        self.refusal.show_error(
            error, plan=self._plan, keeps_backups=self._file.keeps_backups, restoring=restoring
        )
        self._window.show_page(self.refusal)
        self.refusal.first.setFocus()

    def cancel(self) -> None:
        """Cancel an upgrade that is not committed yet."""
        if self._watch is not None:
            self._watch.cancel()

    def stop(self) -> None:
        """Stop what can be stopped, and open nothing more: the window is closing."""
        self._stopped = True
        self.cancel()

    def bring_over(self) -> None:
        """Make a diary from the file of the web app that has the place of the diary."""
        from aimstars_desktop.ui.startup.bring_over_dialog import BringOverDialog

        folders = self._folders
        dialog = BringOverDialog(
            self._file.bringing_over,
            self._tasks,
            folders.database,
            folders.data / NEW_FOLDER,
            self._window,
        )
        dialog.accepted.connect(lambda: self.take_folder(str(dialog.model.folder)))
        dialog.open()

    def choose_folder(self) -> None:
        """Ask for another data folder."""
        from PySide6.QtWidgets import QFileDialog

        title = self.tr("Where is your diary?")
        dialog = QFileDialog(self._window, title, str(self._folders.data.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_folder(self, folder: str) -> None:
        """Remember the folder, and continue with it."""
        chosen = Path(folder)
        self._tasks.write(
            self,
            lambda: self._file.remember(chosen),
            then=lambda _: self.folder_chosen.emit(chosen),
            on_error=self.refuse,
        )

    # Slots

    def _on_bug(self) -> None:
        """Show a refusal instead of a page that waits for ever; the crash dialog has details."""
        self.refuse(
            DiaryFileError(
                Outcome.ERROR,
                QT_TRANSLATE_NOOP(
                    "Errors", "A bug in the program prevents your diary from being opened."
                ),
            )
        )

    def _on_opened(self, found: OpenDiary | Sequence[SlotHolder]) -> None:
        self._end_watching()
        self._window.show_unlock()
        (self.locked if isinstance(found, Sequence) else self.opened).emit(found)
        said, self._afterwards = self._afterwards, ""
        if said:
            self._tasks.when_idle(self, lambda: self._window.unlock.say(said))

    def _on_restored(self, missing: Sequence[date]) -> None:
        if missing:
            from aimstars_desktop.ui.backups import wording

            self._afterwards = wording.missing_pictures(missing)
        self.begin()

    def _on_planned(self, plan: Plan) -> None:
        self._plan = plan
        if plan.seconds > BLINK:
            self._show_upgrade()
        else:
            self._late.start()

    def _on_progress(self, progress: Progress) -> None:
        from aimstars_desktop.domain.upgrades import Stage

        if progress.stage is Stage.WAIT:
            text = self.tr("Another window is preparing your diary. Waiting for it…")
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
        from aimstars_desktop.ui.core.external import open_externally

        problem = open_externally(folder)
        if problem:
            self.refusal.say_file_problem(problem)

    def _count(self, name: str) -> None:
        """Count the entries in the backup."""

        def entries() -> int:
            backups = self._file.backups().all()
            return next((each.entries for each in backups if each.file == name), 0)

        self._tasks.aside(self, entries, then=self.upgrade.show_entries)

    def _begin_watching(self) -> UpgradeWatcher:
        if self._watch is None:
            from aimstars_desktop.ui.startup.upgrade_watcher import UpgradeWatcher

            self._watch = UpgradeWatcher(self)
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
