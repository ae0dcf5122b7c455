"""State and commands for looking inside a backup; no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.domain.backups import Backup, OpenedBackup
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.services.entry_restore import RestoreResult, bring_back
from aimstars_desktop.services.session import Session
from aimstars_desktop.ui.core.tasks import TaskRunner


class InsideModel(QObject):
    """One account's days in a backup that is open for reading.

    It is opened, read and closed on the backup thread.
    """

    opened = Signal()
    """The days were loaded."""

    day_loaded = Signal(object, object)
    """A day was loaded; carries it and its entries."""

    brought_back = Signal(object, object)
    """An entry was brought back; carries it and the result (``RestoreResult``)."""

    failed = Signal(object)

    def __init__(
        self,
        service: Callable[[], BackupService],
        tasks: TaskRunner,
        session: Session,
        backup: Backup,
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._service = service
        self._backup = backup
        self.session = session
        self.days: Sequence[date] = ()
        self._holder = _Holder()

    @property
    def today(self) -> date:
        """The person's current day, relative to which other days are named."""
        return self.session.days.today()

    def open(self) -> None:
        """Open the backup, in a copy that is upgraded to head."""
        holder, email = self._holder, self.session.account.email

        def work() -> Sequence[date]:
            holder.opened = self._service().open(self._backup, email)
            return holder.opened.days()

        self._tasks.aside(self, work, self._on_opened, self._on_failed)

    def load(self, day: date) -> None:
        """Load one day."""
        holder = self._holder

        def work() -> Sequence[Entry]:
            return holder.opened.on_day(day) if holder.opened is not None else ()

        self._tasks.aside(
            self, work, lambda entries: self.day_loaded.emit(day, entries), self._on_failed, "day"
        )

    def bring_back(self, entry: Entry) -> None:
        """Bring an entry back into the open diary."""
        session = self.session

        def done(brought: RestoreResult) -> None:
            self.brought_back.emit(entry, brought)

        self._tasks.write(self, lambda: bring_back(session, entry), done, self._on_failed)

    def close(self) -> None:
        """Close and remove the copy."""
        # The runner is the owner, so that this is done even if the model no longer exists.
        self._tasks.aside(self._tasks, self._holder.close)

    def _on_opened(self, days: Sequence[date]) -> None:
        self.days = days
        self.opened.emit()

    def _on_failed(self, error: AimstarsError) -> None:
        self.failed.emit(error)


class _Holder:
    """Holds the opened copy on the backup thread, whatever happens to the model."""

    def __init__(self) -> None:
        self.opened: OpenedBackup | None = None

    def close(self) -> None:
        """Close the copy, if it is open."""
        if self.opened is not None:
            self.opened.close()
            self.opened = None
