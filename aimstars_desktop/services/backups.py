"""Backups: made daily or on demand, thinned out, compared, and restored entry by entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from aimstars_desktop.domain.accounts import email_key
from aimstars_desktop.domain.backups import (
    Backup,
    BackupStore,
    OpenedBackup,
    Reason,
    UndescribedBackup,
    lies_ahead,
    to_keep,
)
from aimstars_desktop.domain.ports.clock import Clock


class BackupService:
    """What a person can do with the backups of the diary file.

    Nothing here touches the open diary, so all of it may run on a separate thread. Restoring a
    whole backup needs a closed diary: ``DiaryService.restore`` does it.
    """

    def __init__(self, store: BackupStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def now(self) -> datetime:
        """Return the current time, for saying how long ago a backup was made."""
        return self._clock.now()

    def all(self) -> Sequence[Backup]:
        """Return the backups, newest first."""
        return self._store.all()

    def undescribed(self) -> Sequence[UndescribedBackup]:
        """Return the backups of which no manifest can be read, which ``all`` leaves out."""
        return self._store.undescribed()

    def last(self) -> Backup | None:
        """Return the newest whole backup, but none that was made while the clock was ahead."""
        now = self._clock.now()
        return next((one for one in self.all() if one.is_whole and not lies_ahead(one, now)), None)

    def make(self, on_progress: Callable[[float], None] | None = None) -> Backup:
        """Make a verified backup now, at the person's request.

        Raises:
            DiaryFileError: it could not be made; nothing of it is kept.
        """
        return self._make(Reason.ASKED, on_progress)

    def make_daily(self, on_progress: Callable[[float], None] | None = None) -> Backup | None:
        """Make today's backup and thin out the old ones; return None when none is needed.

        None is needed when there is one of today, or when nothing was written yet: an empty backup
        would be shown as the latest, and restoring it would remove the account.

        Raises:
            DiaryFileError: it could not be made; no old one was removed.
        """
        now = self._clock.now()
        if any(
            backup.is_whole and backup.made_at.astimezone(now.tzinfo).date() == now.date()
            for backup in self._store.all()
        ):
            return None
        if not self._store.anything_written():
            return None
        made = self._make(Reason.DAILY, on_progress)
        self.thin_out()
        return made

    def make_before_repair(self) -> Backup:
        """Make a verified backup before the books are put right.

        Raises:
            DiaryFileError: it could not be made; nothing of it is kept.
        """
        return self._make(Reason.REPAIR, None)

    def make_before_import(self, on_progress: Callable[[float], None] | None = None) -> Backup:
        """Make a verified backup before a file is taken in.

        Args:
            on_progress: told the share that is copied; what it raises ends the work.

        Raises:
            DiaryFileError: it could not be made; nothing of it is kept.
        """
        return self._make(Reason.IMPORT, on_progress)

    def thin_out(self) -> Sequence[Backup]:
        """Remove the backups that need not be kept, and return them."""
        backups = self._store.all()
        kept = to_keep(backups, self._clock.now(), self._store.is_intact)
        removed = [backup for backup in backups if backup.file not in kept]
        for backup in removed:
            self._store.remove(backup.file)
        return removed

    def is_intact(self, backup: Backup) -> bool:
        """Read a backup completely, and return whether it is unchanged since it was verified."""
        return self._store.is_intact(backup.file)

    def pin(self, backup: Backup, *, pinned: bool) -> None:
        """Pin a backup so that it is never thinned out, or unpin it."""
        self._store.pin(backup.file, pinned)

    def look(self, path: Path) -> Backup:
        """Return what ``take`` would copy, verified where it lies.

        Args:
            path: of the backup, or of its manifest.

        Raises:
            DiaryFileError: it is no backup of a file, or damaged.
        """
        return self._store.look(path)

    def take(self, path: Path) -> Backup:
        """Copy a backup from elsewhere to the others, pinned; one that is there stays as it is.

        Args:
            path: of the backup, or of its manifest.

        Raises:
            DiaryFileError: it is no backup of a file, or damaged, or could not be copied.
        """
        return self._store.take(path)

    def open(self, backup: Backup, email: str) -> OpenedBackup:
        """Open a backup to read one account's diary in it and compare it with the current one.

        Args:
            email: of the account.

        Raises:
            DiaryFileError: the backup is damaged or missing.
        """
        return self._store.open(backup.file, email_key(email))

    def _make(self, reason: Reason, on_progress: Callable[[float], None] | None) -> Backup:
        return self._store.make(
            reason, self._clock.now().astimezone(UTC), on_progress or _ignore_progress
        )


def _ignore_progress(share: float) -> None:
    """Ignore the progress."""
