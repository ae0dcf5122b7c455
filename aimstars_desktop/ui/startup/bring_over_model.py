"""The view model of bringing the web app's file over: what is in it, and the new diary."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.bringing_over import BringOverPreview, BroughtOver
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.imports import ImportCancelledError
from aimstars_desktop.ui.core.import_progress import watch_of

if TYPE_CHECKING:
    from aimstars_desktop.domain.keys import RecoveryCode
    from aimstars_desktop.services.transfer.bringing_over import BringingOver
    from aimstars_desktop.ui.core.tasks import TaskRunner


class BringOverModel(QObject):
    """State and commands of the dialog.

    Args:
        service: returns what makes a diary in a folder.
        tasks: run the work.
        path: of the file of the web app.
        folder: of the new diary.
    """

    looked = Signal()
    """It is known what is in the file."""

    progressed = Signal(int)
    """Carries how many entries have been read or written."""

    arrived = Signal()
    """The new diary is there."""

    failed = Signal(object)
    """It failed, and no diary was made; carries the error."""

    def __init__(
        self,
        service: Callable[[Path], BringingOver],
        tasks: TaskRunner,
        path: Path,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self.path = path
        self.folder = folder
        self.found: BringOverPreview | None = None
        self.codes: Mapping[str, RecoveryCode] = {}
        """One-time codes by number of the account; none where no diary can be encrypted."""
        self.people: Sequence[BroughtOver] = ()
        """The accounts of the new diary, once it is there."""
        self.is_running = False
        self._stopped = False

    def look(self) -> None:
        """Find out what is in the file."""
        watch = self._begin()

        def work() -> tuple[BringOverPreview, Mapping[str, RecoveryCode]]:
            service = self._service(self.folder)
            found = service.look(self.path, watch)
            return found, service.one_time_codes(found)

        self._work(work, self._on_looked)

    def bring(self, close: Callable[[], None] = lambda: None, *, encrypted: bool = False) -> None:
        """Make the diary.

        Args:
            close: closes the empty diary that is open in that folder.
            encrypted: whether it becomes an encrypted one, which the codes open.
        """
        found = self.found
        if found is None:
            return
        watch = self._begin()

        def work() -> Sequence[BroughtOver]:
            close()
            codes = self.codes if encrypted else None
            return self._service(self.folder).bring(self.path, found, watch, codes)

        self._work(work, self._on_arrived)

    def stop(self) -> None:
        """Stop what runs; until it is whole, there is no diary."""
        self._stopped = True

    def _begin(self) -> Callable[[int], None]:
        """Return what the thread that works tells its progress, and asks whether to stop."""
        self.is_running, self._stopped = True, False
        self.progressed.emit(0)
        return watch_of(lambda: self._stopped, self.progressed.emit)

    def _work(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._tasks.aside(self, work, then, self._on_failed, on_bug=self._on_bug)

    def _on_looked(self, told: tuple[BringOverPreview, Mapping[str, RecoveryCode]]) -> None:
        self.is_running = False
        self.found, self.codes = told
        self.looked.emit()

    def _on_arrived(self, people: Sequence[BroughtOver]) -> None:
        self.is_running = False
        self.people = people
        self.arrived.emit()

    def _on_failed(self, error: AimstarsError) -> None:
        self.is_running = False
        self.failed.emit(error)

    def _on_bug(self) -> None:
        self._on_failed(ImportCancelledError())
