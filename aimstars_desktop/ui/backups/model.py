"""What the Backups dialog shows and does, without widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Backup, Difference
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.services.session import Session
from aimstars_desktop.ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look into one backup found."""

    file: str
    intact: bool
    difference: Difference | None = None


class BackupsModel(QObject):
    """The backups of the diary file, and the one that is chosen.

    Args:
        backups: makes the service; called on the backups' lane.
        session: whose diary is compared; None when nobody is signed in.
        is_open: whether there is a diary that could be backed up now.
        go_on: called while a backup is made, on its lane; what it raises ends the work.
    """

    changed = Signal()
    """The list is here, or different."""

    chosen_changed = Signal()
    """Another backup is chosen, or more is known of it."""

    progress = Signal(float)
    """How much of a backup is done, 0 to 1."""

    busy_changed = Signal()
    failed = Signal(object)
    """Something did not work: an ``AimstarsError``."""

    restore_wanted = Signal(str)

    ended = Signal()
    """What is shown is no longer true: another diary is there, or somebody has signed in."""

    def __init__(
        self,
        backups: Callable[[], BackupService],
        tasks: TaskRunner,
        folders: Folders,
        session: Session | None,
        parent: QObject | None = None,
        *,
        is_open: bool = True,
        go_on: Callable[[float], None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self._service = backups
        self._tasks = tasks
        self.folder: Path = folders.backups
        self.session = session
        self.is_open = is_open
        self.backups: Sequence[Backup] = ()
        self.now: datetime | None = None
        self.chosen: Backup | None = None
        self.difference: Difference | None = None
        self.is_making = False
        self.is_looking = False
        self._damaged: set[str] = set()
        self._go_on = go_on

    @property
    def service(self) -> Callable[[], BackupService]:
        """Makes the service, on the backups' lane."""
        return self._service

    @property
    def tasks(self) -> TaskRunner:
        """Where its work is done."""
        return self._tasks

    @property
    def can_restore(self) -> bool:
        """Whether the chosen backup may be put back."""
        return self.chosen is not None and not self.is_damaged(self.chosen)

    @property
    def can_look_inside(self) -> bool:
        """Whether the chosen backup may be read: only its own account's days, when signed in."""
        return self.can_restore and self.session is not None

    def is_damaged(self, backup: Backup) -> bool:
        """Whether a backup is no longer what was verified, as far as is known."""
        return not backup.is_whole or backup.file in self._damaged

    def load(self) -> None:
        """Read the list anew."""
        self._tasks.aside(self, self._read, self._on_read, self._on_failed, key="list")

    def choose(self, file: str) -> None:
        """Choose a backup, and find out what is different in it."""
        if self.chosen is not None and self.chosen.file == file:
            return
        self.chosen = next((each for each in self.backups if each.file == file), None)
        self.difference = None
        self.is_looking = self.chosen is not None and not self.is_damaged(self.chosen)
        self.chosen_changed.emit()
        if self.is_looking:
            self.compare()

    def compare(self) -> None:
        """Compare the chosen backup with the diary as it is now."""
        chosen = self.chosen
        if chosen is not None:
            self._tasks.aside(
                self, lambda: self._look(chosen), self._on_looked, self._on_look_failed, "look"
            )

    def back_up(self) -> None:
        """Make a backup now."""
        if self.is_making:
            return
        self.is_making = True
        self.busy_changed.emit()
        self._tasks.aside(
            self,
            lambda: self._service().make(self._moved),
            then=self._on_made,
            on_error=self._on_not_made,
        )

    def pin(self) -> None:
        """Keep the chosen backup for good, or no longer."""
        chosen = self.chosen
        if chosen is None:
            return
        pinned = not chosen.pinned
        self._tasks.aside(
            self,
            lambda: self._service().pin(chosen, pinned=pinned),
            lambda _: self.load(),
            self._on_failed,
        )

    def restore(self) -> None:
        """Put the chosen backup in the place of the diary; the person has confirmed it."""
        if self.chosen is not None and self.can_restore:
            self.restore_wanted.emit(self.chosen.file)

    # Work on the lane

    def _read(self) -> tuple[Sequence[Backup], datetime]:
        service = self._service()
        return service.all(), service.now()

    def _look(self, backup: Backup) -> _Look:
        service = self._service()
        if self.session is None:
            return _Look(backup.file, service.is_intact(backup))
        try:
            with service.open(backup, self.session.account.email) as opened:
                return _Look(backup.file, intact=True, difference=opened.compare())
        except DiaryFileError as error:
            if error.outcome is not Outcome.DAMAGED:
                raise
            return _Look(backup.file, intact=False)

    def _moved(self, share: float) -> None:
        self._go_on(share)
        self.progress.emit(share)

    # Answers

    def _on_read(self, found: tuple[Sequence[Backup], datetime]) -> None:
        self.backups, self.now = found
        chosen = self.chosen.file if self.chosen is not None else ""
        self.chosen = next((each for each in self.backups if each.file == chosen), None)
        if self.chosen is None and self.backups:
            self.choose(self.backups[0].file)
        else:
            self.chosen_changed.emit()
        self.changed.emit()  # last: the list marks what is chosen

    def _on_looked(self, look: _Look) -> None:
        if not look.intact:
            self._damaged.add(look.file)
            self.changed.emit()
        if self.chosen is not None and self.chosen.file == look.file:
            self.is_looking = False
            self.difference = look.difference
            self.chosen_changed.emit()

    def _on_look_failed(self, error: AimstarsError) -> None:
        self.is_looking = False
        self.chosen_changed.emit()
        self.failed.emit(error)

    def _on_made(self, backup: Backup) -> None:
        self.is_making = False
        self.busy_changed.emit()
        self.chosen = backup
        self.difference = None
        self.load()
        self.is_looking = True
        self.compare()

    def _on_not_made(self, error: AimstarsError) -> None:
        self.is_making = False
        self.busy_changed.emit()
        self._on_failed(error)

    def _on_failed(self, error: AimstarsError) -> None:
        self.failed.emit(error)
