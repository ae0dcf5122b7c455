"""Settings beside the diary: the window's geometry and the last account."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from aimstars_desktop import config, side_files

SETTINGS_NAME = "window.ini"

SMALLEST_INTERFACE, LARGEST_INTERFACE = 90, 200
"""The sizes of all text, in per cent of the system's."""

_PRIVATE, _OF_OTHERS = 0o600, 0o077
_MOST_DIGITS = 19
"""Numbers of fewer digits fit into SQLite and PostgreSQL."""

logger = logging.getLogger(__name__)


def settings_file(folder: Path) -> QSettings | None:
    """Return the settings file in the data folder.

    None: something else has its name, such as a pipe, which would never come to an end; or the
    folder's name is not UTF-8, so that Qt would create a folder with another name.
    """
    if not _is_unicode(folder):
        return None
    path = folder / SETTINGS_NAME
    if os.path.lexists(path) and not side_files.is_regular(path):
        logger.warning("%s is not a small regular file and is not used", SETTINGS_NAME)
        return None
    return QSettings(str(path), QSettings.Format.IniFormat)


def keep(file: QSettings, name: str, value: object) -> None:
    """Keep a setting in the settings file, which nobody but its owner may read.

    Args:
        file: of ``settings_file``.
        name: of the setting, behind its group if it has one.
        value: what it is from now on.
    """
    path = file.fileName()
    with contextlib.suppress(OSError):  # then nothing is kept, either
        # Qt would make it for all to read. It replaces the file with one that has the same rights.
        os.close(config.open_private(path, os.O_CREAT | os.O_WRONLY))
        if Path(path).stat().st_mode & _OF_OTHERS:
            Path(path).chmod(_PRIVATE)  # an earlier version of the program made it
    file.setValue(name, value)


def _is_unicode(folder: Path) -> bool:
    try:
        str(folder).encode()
    except UnicodeEncodeError:
        return False
    return True


def text_of(file: QSettings | None, name: str) -> str:
    """Return a setting as the text in the file; "" when there is none."""
    # Anything else, such as a list, is not one of our values.
    value = file.value(name, "") if file is not None else ""
    return value if isinstance(value, str) else ""


class Settings:
    """The settings file in the data folder; without it, only the geometry is lost.

    In a folder that is ``chosen`` and empty nothing is saved: the disk with the diary may appear
    there again.
    """

    def __init__(self, folder: Path, *, chosen: bool = False) -> None:
        self._folder = folder
        self._chosen = chosen
        self._file = settings_file(folder)

    @property
    def geometry(self) -> QByteArray:
        """The window's position and size; empty when there is none yet."""
        value = self._file.value("geometry") if self._file is not None else None
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._keep("geometry", geometry)

    @property
    def panel_width(self) -> int:
        """The width of the side panel, in pixels; 0: the person has not chosen one."""
        return self._number("panel_width")

    @panel_width.setter
    def panel_width(self, width: int) -> None:
        self._keep("panel_width", str(width))

    @property
    def language(self) -> str:
        """The code of the language that the person chose for the screens; "": the system's."""
        return text_of(self._file, "language")

    @language.setter
    def language(self, code: str) -> None:
        self._keep("language", code)

    @property
    def interface_size(self) -> int:
        """The size of all text, in per cent of the system's; 100 without a choice."""
        size = self._number("interface_size")
        return size if SMALLEST_INTERFACE <= size <= LARGEST_INTERFACE else 100

    @interface_size.setter
    def interface_size(self, per_cent: int) -> None:
        self._keep("interface_size", str(per_cent))

    def save(self) -> None:
        """Write everything to the file now."""
        if self._file is not None:
            self._file.sync()

    @property
    def last_account(self) -> int:
        """The id of the account that signed in last; 0 when there is none yet."""
        return self._number("last_account")

    @last_account.setter
    def last_account(self, account_id: int) -> None:
        self._keep("last_account", str(account_id))

    def _number(self, name: str) -> int:
        """Return a whole number from the file; 0 when there is none, or nonsense."""
        said = text_of(self._file, name)
        known = said.isascii() and said.isdigit() and len(said) < _MOST_DIGITS
        return int(said) if known else 0

    def _keep(self, name: str, value: object) -> None:
        # This does not create a folder on a disk that is missing now.
        if self._file is None or not self._folder.is_dir():
            return
        if not self._chosen or any(self._folder.iterdir()):
            keep(self._file, name, value)
