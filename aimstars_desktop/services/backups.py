"""Backups: once a day, on demand, thinned out, compared, and put back entry by entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from aimstars_desktop.domain.accounts import email_key
from aimstars_desktop.domain.backups import Backup, BackupStore, OpenedBackup, Reason, to_keep
from aimstars_desktop.domain.ports import Clock


class BackupService:
    """What a person can do with the backups of the diary file.

    Nothing here touches the open diary, so all of it may run on a thread of its own. Putting a
    whole file back needs the diary closed: ``storage.upgrade`` does it, and ``bootstrap`` knows.
    """

    def __init__(self, store: BackupStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def now(self) -> datetime:
        """Return the moment it is, for speaking of how long ago a backup was made."""
        return self._clock.now()

    def all(self) -> Sequence[Backup]:
        """Return the backups, the newest first."""
        return self._store.all()

    def make(self, moved: Callable[[float], None] | None = None) -> Backup:
        """Make a verified backup now, because the person asked for it.

        Raises:
            DiaryFileError: it could not be made; nothing of it stays.
        """
        return self._make(Reason.ASKED, moved)

    def make_daily(self, moved: Callable[[float], None] | None = None) -> Backup | None:
        """Make today's backup and thin the old ones out; None when none is needed.

        That is when there is one of today, or when nothing was written yet: an empty backup
        would be shown as the last one, and putting it back takes the account away.

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
        made = self._make(Reason.DAILY, moved)
        self.thin_out()
        return made

    def thin_out(self) -> Sequence[Backup]:
        """Remove the backups that need not stay, and return them."""
        backups = self._store.all()
        kept = to_keep(backups, self._clock.now(), self._store.is_intact)
        removed = [backup for backup in backups if backup.file not in kept]
        for backup in removed:
            self._store.remove(backup.file)
        return removed

    def is_intact(self, backup: Backup) -> bool:
        """Read a backup whole, and say whether it still is what was verified."""
        return self._store.is_intact(backup.file)

    def pin(self, backup: Backup, *, pinned: bool) -> None:
        """Keep a backup for good, or let it be thinned out again."""
        self._store.pin(backup.file, pinned)

    def open(self, backup: Backup, email: str) -> OpenedBackup:
        """Open a backup to read one account's diary in it, and to compare it with now.

        Args:
            email: the account's.

        Raises:
            DiaryFileError: the backup is damaged or missing.
        """
        return self._store.open(backup.file, email_key(email))

    def _make(self, reason: Reason, moved: Callable[[float], None] | None) -> Backup:
        return self._store.make(reason, self._clock.now().astimezone(UTC), moved or _unseen)


def _unseen(share: float) -> None:
    """Nobody looks on."""
