"""State and commands of the Backups dialog; no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Backup, Difference, UndescribedBackup
from aimstars_desktop.domain.errors import AimstarsError, DiaryFileError, Outcome
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.services.open_diary import OpenDiary
from aimstars_desktop.services.session import Session
from aimstars_desktop.ui.core.detached import Detached
from aimstars_desktop.ui.core.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class _Inspection:
    """The result of looking into one backup."""

    file: str
    intact: bool
    difference: Difference | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """What is in the folder of backups, and the current time.

    Attributes:
        has_people: whether the diary has an account; also true where nobody asked.
    """

    backups: Sequence[Backup]
    undescribed: Sequence[UndescribedBackup]
    now: datetime
    has_people: bool


class BackupsModel(QObject):
    """The backups of the diary file, and the one that is chosen.

    Args:
        backups: makes the service; called on the backup thread.
        session: whose diary is compared; None when nobody is signed in.
        diary: the open diary, which can be backed up; None when it is not open.
        restore: puts the backup of this name in the place of the diary; None for the dumps of a
            server, which whoever runs it restores, and which cannot be looked into.
        go_on: called during a backup, on its thread; an exception from it ends the work.
    """

    changed = Signal()
    """The list was loaded or changed."""

    chosen_changed = Signal()
    """Another backup is chosen, or more is known about it."""

    progress = Signal(float)
    """The progress of a backup, 0 to 1."""

    made = Signal()
    """A backup was made."""

    busy_changed = Signal()
    failed = Signal(object)
    """Something failed; carries an ``AimstarsError``."""

    ended = Signal()
    """What is shown is out of date: another diary was opened, or somebody signed in."""

    def __init__(
        self,
        backups: Callable[[], BackupService],
        tasks: TaskRunner,
        folders: Folders,
        session: Session | None,
        parent: QObject | None = None,
        *,
        diary: OpenDiary | None,
        restore: Callable[[str], None] | None = lambda _: None,
        go_on: Callable[[float], None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self._service = backups
        self._tasks = tasks
        self.folder: Path = folders.backups
        self.session = session
        self._diary = diary
        self.backups: Sequence[Backup] = ()
        self.undescribed: Sequence[UndescribedBackup] = ()
        self.now: datetime | None = None
        self.chosen: Backup | None = None
        self.difference: Difference | None = None
        self.is_making = False
        self.is_taking = False
        """Whether a backup from elsewhere is being copied."""
        self.is_looking = False
        self._has_people = True
        self._damaged: set[str] = set()
        self._go_on = go_on
        self._restore = restore
        self.detached = Detached(self)
        """Reads other disks, which may never answer."""
        self.unlock: Callable[[str], None] | None = None
        """Finds the key of a locked diary with a typed password or code; None: it is not locked."""
        self.write_anew: Callable[[str, str], str] | None = None
        """Writes a backup with an earlier key under that of the diary, with what opened it then,
        and returns its new name; None where that cannot be done."""

    @property
    def service(self) -> Callable[[], BackupService]:
        """Makes the service, on the backup thread."""
        return self._service

    @property
    def tasks(self) -> TaskRunner:
        """The task runner for its work."""
        return self._tasks

    @property
    def on_server(self) -> bool:
        """Whether the backups are dumps of a server: a window can make, check and pin them."""
        return self._restore is None

    @property
    def is_open(self) -> bool:
        """Whether there is a diary that could be backed up now."""
        return self._diary is not None

    @property
    def can_restore(self) -> bool:
        """Whether the chosen backup can be restored from here."""
        chosen = self.chosen
        return (
            chosen is not None
            and not self.on_server
            and not self.is_damaged(chosen)
            and not chosen.has_other_key
        )

    @property
    def has_earlier_key(self) -> bool:
        """Whether the chosen backup is whole, and does not open with the key of the diary."""
        chosen = self.chosen
        return chosen is not None and chosen.has_other_key and not self.is_damaged(chosen)

    @property
    def can_open_earlier(self) -> bool:
        """Whether the chosen backup can be opened with what opened it then."""
        return self.has_earlier_key and self.write_anew is not None

    @property
    def is_unused(self) -> bool:
        """Whether the diary is plain and has no account, so that a backup brings its key along."""
        return self._is_plain and not self._has_people

    @property
    def becomes_readable(self) -> bool:
        """Whether an encrypted backup becomes plain, like the diary of those who write here."""
        return self._is_plain and self._has_people

    @property
    def asks_password(self) -> bool:
        """Whether restoring takes a password: nobody is signed in, and the diary can be opened."""
        has_people = self._diary is not None and self._has_people
        return self.session is None and (has_people or self.is_locked)

    @property
    def keeps_passwords(self) -> bool:
        """Whether today's passwords hold after a restore: those of an encrypted diary do."""
        return self.is_locked or (self._diary is not None and self._diary.is_encrypted)

    @property
    def is_locked(self) -> bool:
        """Whether the diary is encrypted and nobody has opened it, so that a code will do, too."""
        return self.unlock is not None

    @property
    def can_look_inside(self) -> bool:
        """Whether the chosen backup can be read: only the own account, and only when signed in."""
        return self.can_restore and self.session is not None

    def is_damaged(self, backup: Backup) -> bool:
        """Return whether a backup is known to have changed since it was verified."""
        return not backup.is_whole or backup.file in self._damaged

    def load(self) -> None:
        """Reload the list."""
        self._tasks.aside(self, self._read, self._on_read, self._on_failed, key="list")

    def choose(self, file: str) -> None:
        """Choose a backup and compare it."""
        if self.chosen is not None and self.chosen.file == file:
            return
        self.chosen = next((each for each in self.backups if each.file == file), None)
        self.difference = None
        chosen = self.chosen
        self.is_looking = (
            chosen is not None and not self.is_damaged(chosen) and not chosen.has_other_key
        )
        self.chosen_changed.emit()
        if self.is_looking:
            self.compare()

    def compare(self) -> None:
        """Compare the chosen backup with the current diary."""
        chosen = self.chosen
        if chosen is not None:
            self._tasks.aside(
                self,
                lambda: self._inspect(chosen),
                self._on_inspected,
                self._on_look_failed,
                "look",
            )

    def back_up(self) -> None:
        """Make a backup now."""
        if self.is_making:
            return
        self.is_making = True
        self.busy_changed.emit()
        self._tasks.aside(
            self,
            lambda: self._service().make(self._on_progress),
            then=self._on_made,
            on_error=self._on_not_made,
        )

    def take(self, path: Path) -> None:
        """Copy a backup from elsewhere to the others, and choose it."""
        if self.is_taking:
            return
        self.is_taking = True
        self.busy_changed.emit()
        self.detached.run(lambda: self._service().take(path), self._on_taken, self._on_not_taken)

    def pin(self) -> None:
        """Pin or unpin the chosen backup."""
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

    def restore_with(self, password: str, refused: Callable[[AimstarsError], None]) -> None:
        """Replace the diary by the chosen backup if the password is one of its accounts'.

        A recovery or one-time code will do as well where the diary is locked.

        Args:
            password: as it was typed.
            refused: told why not.
        """
        diary, unlock = self._diary, self.unlock
        prove = diary.accounts.prove_any if diary is not None else unlock
        if prove is not None:
            self._tasks.write(
                self,
                lambda: prove(password),
                then=lambda _: self.restore(),
                on_error=refused,
            )

    def open_earlier(
        self, typed: str, then: Callable[[], None], refused: Callable[[AimstarsError], None]
    ) -> None:
        """Open the chosen backup, which has an earlier key.

        Args:
            typed: a password or code of its time.
            then: called when it opens like the others.
            refused: told why not.
        """
        chosen, write_anew = self.chosen, self.write_anew
        if chosen is None or write_anew is None:
            return

        def opened(file: str) -> None:
            self._show_made(replace(chosen, file=file, has_other_key=False))
            then()

        self._tasks.aside(self, lambda: write_anew(chosen.file, typed), opened, refused)

    def restore(self) -> None:
        """Replace the diary by the chosen backup; the person has confirmed it."""
        if self._restore is not None and self.chosen is not None and self.can_restore:
            self._restore(self.chosen.file)

    @property
    def _is_plain(self) -> bool:
        return self._diary is not None and not self._diary.is_encrypted

    # Work on the lane

    def _read(self) -> _Found:
        service, diary = self._service(), self._diary
        asked = diary if self.session is None else None
        has_people = asked is None or bool(asked.accounts.known())
        return _Found(service.all(), service.undescribed(), service.now(), has_people)

    def _inspect(self, backup: Backup) -> _Inspection:
        service = self._service()
        if self.session is None or self.on_server:
            return _Inspection(backup.file, service.is_intact(backup))
        try:
            with service.open(backup, self.session.account.email) as opened:
                return _Inspection(backup.file, intact=True, difference=opened.compare())
        except DiaryFileError as error:
            if error.outcome is not Outcome.DAMAGED:
                raise
            return _Inspection(backup.file, intact=False)

    def _on_progress(self, share: float) -> None:
        self._go_on(share)
        self.progress.emit(share)

    # Answers

    def _on_read(self, found: _Found) -> None:
        self.backups, self.undescribed, self.now = found.backups, found.undescribed, found.now
        self._has_people = found.has_people
        chosen = self.chosen.file if self.chosen is not None else ""
        self.chosen = next((each for each in self.backups if each.file == chosen), None)
        if self.chosen is None and self.backups:
            self.choose(self.backups[0].file)
        else:
            self.chosen_changed.emit()
        self.changed.emit()  # last: the list marks the chosen one

    def _on_inspected(self, inspection: _Inspection) -> None:
        if not inspection.intact:
            self._damaged.add(inspection.file)
            self.changed.emit()
        if self.chosen is not None and self.chosen.file == inspection.file:
            self.is_looking = False
            self.difference = inspection.difference
            self.chosen_changed.emit()

    def _on_look_failed(self, error: AimstarsError) -> None:
        self.is_looking = False
        self.chosen_changed.emit()
        self.failed.emit(error)

    def _on_made(self, backup: Backup) -> None:
        self.is_making = False
        self.busy_changed.emit()
        self._show_made(backup)
        self.made.emit()

    def _show_made(self, backup: Backup) -> None:
        """Choose a backup that is not in the list yet."""
        self.chosen = backup
        self.difference = None
        self.load()
        self.is_looking = not backup.has_other_key
        if self.is_looking:
            self.compare()

    def _on_taken(self, backup: Backup) -> None:
        self.is_taking = False
        self.busy_changed.emit()
        self._show_made(backup)

    def _on_not_taken(self, error: AimstarsError) -> None:
        self.is_taking = False
        self.busy_changed.emit()
        self._on_failed(error)

    def _on_not_made(self, error: AimstarsError) -> None:
        self.is_making = False
        self.busy_changed.emit()
        self._on_failed(error)

    def _on_failed(self, error: AimstarsError) -> None:
        self.failed.emit(error)
