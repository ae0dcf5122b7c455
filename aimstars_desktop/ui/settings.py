"""What the window remembers of itself beside the diary: its place and the last account."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

SETTINGS_NAME = "window.ini"


class Settings:
    """A small file of its own in the data folder; without it, nothing is lost but the place.

    In a folder that is ``chosen`` and empty nothing is kept: the disk with the diary may appear
    there again.
    """

    def __init__(self, folder: Path, *, chosen: bool = False) -> None:
        self._folder = folder
        self._chosen = chosen
        self._file = QSettings(str(folder / SETTINGS_NAME), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size; empty when there is none yet."""
        value = self._file.value("geometry", QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._keep("geometry", geometry)

    def save(self) -> None:
        """Have everything in the file; nothing is written later."""
        self._file.sync()

    @property
    def last_account(self) -> int:
        """The id of the account that signed in last; 0 when there is none yet."""
        # Types are lost on the way through the file: what comes back is a text.
        value = self._file.value("last_account", 0, type=int)
        return value if isinstance(value, int) else 0

    @last_account.setter
    def last_account(self, account_id: int) -> None:
        self._keep("last_account", account_id)

    def _keep(self, name: str, value: object) -> None:
        if not self._folder.is_dir():  # one on a disk that is not there now is not created by this
            return
        if not self._chosen or any(self._folder.iterdir()):
            self._file.setValue(name, value)
