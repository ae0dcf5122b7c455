"""The diary as a whole, as a window uses it: opening, backups, receipts and location."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from aimstars_desktop import config
from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # this is built before the first paint, which needs none of these
    from pathlib import Path

    from aimstars_desktop.domain.changes import Change
    from aimstars_desktop.domain.keys import SlotHolder
    from aimstars_desktop.domain.ports.diary import Diary
    from aimstars_desktop.domain.upgrades import Receipt, Watcher
    from aimstars_desktop.services.backups import BackupService
    from aimstars_desktop.services.encryption import EncryptionService
    from aimstars_desktop.services.open_diary import OpenDiary
    from aimstars_desktop.services.second_folder import SecondFolderService
    from aimstars_desktop.services.transfer.bringing_over import BringingOver

Announce: TypeAlias = "Callable[[Change], None]"

WAIT = 60.0
"""Seconds that a window waits while another window or a command has exclusive access."""

RESTORE_WAIT = 10.0
"""The same before a restore, when the person is waiting."""


def nothing() -> None:
    """Do nothing."""


class DiaryService:
    """What a person can do with a diary as a whole, open or not.

    All methods may be slow and belong on a worker thread; the first one that needs the diary
    also waits for the imports.

    Args:
        load: imports what keeps the diary, and returns it.
        versions: of the program and its libraries, for a report about a problem.
        before_opening: called each time before the diary is opened.
        elsewhere: returns the diary of another data folder.
        keeps_backups: whether a window makes, shows and restores backups of it.
        on_server: whether it is on a server instead of in a file.
    """

    def __init__(
        self,
        load: Callable[[], Diary],
        versions: Callable[[], Mapping[str, str]] = dict,
        *,
        before_opening: Callable[[], None] = nothing,
        elsewhere: Callable[[Path], Diary] | None = None,
        keeps_backups: bool = True,
        on_server: bool = False,
    ) -> None:
        self._load = load
        self._versions = versions
        self._before_opening = before_opening
        self._elsewhere = elsewhere
        self.keeps_backups = keeps_backups
        self.on_server = on_server

    @cached_property
    def _diary(self) -> Diary:
        return self._load()

    @cached_property
    def _encryption(self) -> EncryptionService | None:
        from aimstars_desktop.services.encryption import EncryptionService

        keys = self._diary.keys
        return EncryptionService(self._diary, keys) if keys is not None else None

    def open(self, announce: Announce, watcher: Watcher, new: bool | None = None) -> OpenDiary:
        """Bring the diary to head and open it.

        Args:
            announce: called after each commit with what was changed.
            watcher: informed during an upgrade, and asked whether to stop.
            new: whether to create a diary if there is none; None: only where there never was one.

        Raises:
            DiaryFileError: the diary is refused; it was not changed.
        """
        from aimstars_desktop.services.accounts import AccountService
        from aimstars_desktop.services.open_diary import OpenDiary

        self._before_opening()
        diary = self._diary
        storage = diary.open(announce, wait=WAIT, watcher=watcher, new=new)
        encryption = self.encryption()
        is_encrypted = encryption is not None and encryption.is_encrypted
        keys = diary.keys if is_encrypted else None
        accounts = AccountService(storage, diary.hasher, diary.clock, keys)
        if not self.keeps_backups:
            return OpenDiary(accounts, storage, diary.clock, self._versions)
        backups = self.backups()
        return OpenDiary(
            accounts,
            storage,
            diary.clock,
            self._versions,
            before_repair=backups.make_before_repair,
            before_import=backups.make_before_import,
            is_encrypted=is_encrypted,
        )

    def encryption(self) -> EncryptionService | None:
        """Return the service for the encryption; None on a server."""
        return self._encryption

    def locked(self) -> Sequence[SlotHolder] | None:
        """Return who can unlock the diary; None: it can be opened without a password.

        Raises:
            DiaryFileError: the file or its slots are refused.
        """
        encryption = self.encryption()
        return encryption.holders() if encryption is not None and encryption.is_locked else None

    def lock(self) -> None:
        """Forget the key of the closed diary, if it has one."""
        encryption = self.encryption()
        if encryption is not None:
            encryption.lock()

    def backups(self) -> BackupService:
        """Return the service for the backups."""
        from aimstars_desktop.services.backups import BackupService

        return BackupService(self._diary.backups, self._diary.clock)

    def second_folder(self) -> SecondFolderService | None:
        """Return the service for copies of the backups elsewhere; None on a server."""
        from aimstars_desktop.services.second_folder import SecondFolderService

        store = self._diary.second_folder
        return SecondFolderService(store, self._diary.clock) if store is not None else None

    def restore(self, file: str) -> Sequence[date]:
        """Replace the closed diary by a backup.

        Args:
            file: the name of the backup.

        Returns:
            The days of the pictures of the backup that are missing, one for each, in order.

        Raises:
            DiaryFileError: the backup is damaged, or the diary is in use; nothing was changed.
        """
        return self._diary.restore(file, wait=RESTORE_WAIT)

    def bringing_over(self, folder: Path | None = None) -> BringingOver:
        """Return the service that makes a diary from a file of the web app.

        Args:
            folder: of the new diary; None for the one where this diary is.
        """
        from aimstars_desktop.services.transfer.bringing_over import BringingOver

        if folder is None or self._elsewhere is None:
            return BringingOver(self._diary)
        return BringingOver(self._elsewhere(folder))

    def receipts(self) -> Sequence[Receipt]:
        """Return what past upgrades did, newest first.

        Raises:
            DiaryFileError: there is no diary, or it cannot be read.
        """
        return self._diary.receipts()

    def remember(self, folder: Path) -> None:
        """Make the program look for the diary in this folder from the next start on.

        Raises:
            WorldError: the choice could not be saved.
        """
        try:
            config.remember_folder(folder)
        except OSError as error:
            raise WorldError(
                QT_TRANSLATE_NOOP("Errors", "Your choice could not be saved: {cause}."),
                cause=error.strerror or type(error).__name__,
            ) from error


class SampleDiary(DiaryService):
    """A sample diary in temporary folders, filled when it is opened."""

    @override
    def open(self, announce: Announce, watcher: Watcher, new: bool | None = None) -> OpenDiary:
        from aimstars_desktop.services.demo.sample import keep_sample, kept_sample

        diary = super().open(announce, watcher, new)
        sample = kept_sample(diary.storage) or keep_sample(
            diary.storage, self._diary.hasher, diary.clock
        )
        return replace(diary, sample=sample)
