"""The folder of backups, of a file or of a server: listing, verifying, pinning, removing them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from aimstars_desktop.domain.backups import Backup, UndescribedBackup
from aimstars_desktop.domain.errors import MissingError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.storage.upgrade import refusals
from aimstars_desktop.storage.upgrade.file import backup
from aimstars_desktop.storage.upgrade.file.manifest import Manifest, manifests, undescribed


class BackupFolder:
    """What the stores of both kinds of backups share.

    Args:
        folder: where they are.
        suffix: how the names of the backups end.
    """

    def __init__(self, folder: Path, suffix: str) -> None:
        self._folder = folder
        self._suffix = suffix

    def all(self) -> Sequence[Backup]:
        try:
            os.scandir(self._folder).close()
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            raise refusals.folder_unreadable(self._folder) from error
        found = reversed(manifests(self._folder, self._suffix))
        return [self.described(made) for made in found]

    def undescribed(self) -> Sequence[UndescribedBackup]:
        return list(reversed(undescribed(self._folder, self._suffix)))

    def described(self, manifest: Manifest) -> Backup:
        """Return what a person is told about a backup."""
        return manifest.described(self._folder)

    def path(self, file: str) -> Path:
        return self._folder / file

    def is_intact(self, file: str) -> bool:
        return backup.is_intact(self._folder, self.manifest(file))

    def pin(self, file: str, pinned: bool) -> None:
        replace(self.manifest(file), pinned=pinned).write(self._folder)

    def remove(self, file: str) -> None:
        self.manifest(file).remove(self._folder)

    def manifest(self, file: str) -> Manifest:
        """Return the manifest of a backup.

        Raises:
            MissingError: there is no such backup.
        """
        try:
            return Manifest.read(self._folder / f"{Path(file).name}.json")
        except (OSError, ValueError) as error:
            raise MissingError(
                QT_TRANSLATE_NOOP("Errors", "There is no backup {file}."), file=file
            ) from error
