"""The dumps of a diary on a server: making, listing, pinning, removing them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import text

from aimstars_desktop.domain.backups import Backup, OpenedBackup, Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.backups.backup_folder import BackupFolder
from aimstars_desktop.storage.server.connections import server_url
from aimstars_desktop.storage.upgrade.file import backup
from aimstars_desktop.storage.upgrade.file.manifest import DUMP
from aimstars_desktop.storage.upgrade.server import dump, tables
from aimstars_desktop.storage.upgrade.server.connection import connected, no_diary, revision_of

_WRITTEN = "SELECT EXISTS (SELECT FROM diary_entries) OR EXISTS (SELECT FROM goals)"


class Dumps(BackupFolder):
    """The dumps that were made on this computer (the ``BackupStore`` port).

    Args:
        address: of the server.
        folder: where the dumps are.
    """

    def __init__(self, address: str, folder: Path) -> None:
        super().__init__(folder, DUMP)
        self._address = address

    def anything_written(self) -> bool:
        with connected(self._address) as connection:
            return bool(connection.execute(text(_WRITTEN)).scalar())

    def make(self, reason: Reason, at: datetime, moved: Callable[[float], None]) -> Backup:
        moved(0.0)
        backup.sweep(self._folder, before=at - backup.IDLE)
        with connected(self._address) as connection:
            # Windows may write in the meantime: the dump and its digests are of one moment.
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
            start = revision_of(connection)
            if start is None:
                raise no_diary()
            made = dump.make(
                *(connection, server_url(self._address), self._folder, at),
                reason=reason.value,
                start=start,
                target=start,
                go_on=lambda: moved(0.0),
            )
        if made is None:
            raise dump.no_tools()
        with connected(self._address) as connection:
            tables.sweep_pictures(connection)
        return made.described(self._folder)

    def look(self, path: Path) -> Backup:
        return self.take(path)

    def take(self, path: Path) -> Backup:
        raise DiaryFileError(
            Outcome.USAGE,
            QT_TRANSLATE_NOOP(
                "Errors",
                "{file} was not taken: backups of a server lie where “aimstars db restore” looks"
                " for them.",
            ),
            file=str(path),
        )

    def open(self, file: str, email_key: str) -> OpenedBackup:
        del email_key
        raise DiaryFileError(
            Outcome.USAGE,
            QT_TRANSLATE_NOOP(
                "Errors",
                "{file} is a dump of a server, and its entries cannot be shown. Whoever runs the"
                " server can restore it as a whole with “aimstars db restore”.",
            ),
            file=file,
        )
