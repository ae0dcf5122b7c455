"""The places of data, backups, logs and resources, in a checkout, a wheel or a frozen program."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from aimstars_desktop import side_files
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

APP_NAME = "aimstars_desktop"
"""The name of our folders on every system (platformdirs: no author, not roaming)."""

APP_ID = "io.github.aimstars.Desktop"
"""The program's id for desktop files, icons, metainfo and the window system."""

DATA_DIR_VARIABLE = "AIMSTARS_DATA_DIR"
LOCALE_VARIABLE = "AIMSTARS_LOCALE"
"""The language and region to use instead of the system's, such as ``sv`` or ``de_AT``."""

DATABASE_URL_VARIABLE = "AIMSTARS_DATABASE_URL"
"""The address of a PostgreSQL server with the diary, instead of a file."""

DATABASE_NAME = "aimstars.db"
PICTURES_NAME = "pictures.db"
"""Of the file of the pictures beside the diary, and of their mirror beside the backups."""

BUILT_NAME = "built.txt"
"""The file among the resources of a package with the day that it was built from."""

LOOK_WORDS_UP = "--look-words-up"
"""Makes a start of the program the process that looks words up; only the program itself says it."""

CHOICE_NAME = "data-folder.txt"
"""The file in the user's config folder that remembers the chosen data folder."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The places of one diary; reading them creates nothing."""

    data: Path
    logs: Path
    remembered: bool = False
    """Whether the person has chosen this folder before, so that a diary was there."""

    @property
    def database(self) -> Path:
        """The diary file."""
        return self.data / DATABASE_NAME

    @property
    def pictures(self) -> Path:
        """The file with the bytes of the pictures; there is none before the first picture."""
        return self.data / PICTURES_NAME

    @property
    def backups(self) -> Path:
        """Verified copies of the diary file with their manifests."""
        return self.data / "backups"


def folders(data_dir: Path | None = None) -> Folders:
    """Return the folders: ``data_dir``, ``AIMSTARS_DATA_DIR``, the chosen or the usual ones.

    The logs are in the data folder if that was named, so that two diaries never share a log,
    otherwise in the user's log folder: a chosen folder may be missing, and is not created.

    Raises:
        WorldError: it depends on a home folder or a current folder, and there is none.
    """
    chosen = data_dir or (Path(value) if (value := os.environ.get(DATA_DIR_VARIABLE)) else None)
    if chosen is not None:
        data = absolute(_expanded(chosen))
        return Folders(data=data, logs=data / "logs")
    config, data, _ = _usual_places()
    return folders_at(_remembered(config / CHOICE_NAME) or data)


def folders_at(data: Path) -> Folders:
    """Return the places of the diary in a folder that the person has just chosen."""
    _, usual, logs = _usual_places()
    return Folders(data=data, logs=logs, remembered=data != usual)


def server_address() -> str | None:
    """Return the address of the server with the diary; None when it is in a file."""
    return os.environ.get(DATABASE_URL_VARIABLE) or None


def remember_folder(data: Path) -> None:
    """Look for the diary in the folder ``data`` from the next start on.

    Raises:
        OSError: the user's config folder cannot be written.
    """
    config, usual, _ = _usual_places()
    choice = config / CHOICE_NAME
    data = Path(os.path.abspath(data))
    if data == usual:
        choice.unlink(missing_ok=True)
        return
    make_private_folder(choice.parent)
    partial = choice.with_suffix(".partial")
    partial.unlink(missing_ok=True)  # a left one might be for all to read
    with open(partial, "wb", opener=open_private) as file:
        file.write(os.fsencode(data))
    partial.replace(choice)


def _usual_places() -> tuple[Path, Path, Path]:
    """Return where the system wants configuration, data and logs of this program to be."""
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP_NAME, appauthor=False, roaming=False)
    try:
        return Path(dirs.user_config_dir), Path(dirs.user_data_dir), Path(dirs.user_log_dir)
    except RuntimeError as error:
        raise WorldError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "This user account has no home folder. Give the folder of the diary with {option}.",
            ),
            option="--data-dir",
        ) from error


def absolute(path: Path) -> Path:
    """Return the whole path of what somebody has named.

    Raises:
        WorldError: it depends on a current folder that is gone.
    """
    try:
        return Path(os.path.abspath(path))
    except OSError as error:
        raise WorldError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{path} cannot be found: the program was started in a folder that no longer "
                "exists. Give the full path.",
            ),
            path=str(path),
        ) from error


def _expanded(folder: Path) -> Path:
    try:
        return folder.expanduser()
    except RuntimeError as error:
        raise WorldError(
            QT_TRANSLATE_NOOP("Errors", "The home folder that {folder} names does not exist."),
            folder=str(folder),
        ) from error


def _remembered(choice: Path) -> Path | None:
    try:
        said = os.fsdecode(side_files.read(choice).strip())
    except OSError:
        return None
    return Path(said) if Path(said).is_absolute() and "\0" not in said else None


def make_private_folder(path: Path) -> None:
    """Create a folder, and missing parents, that only the owner can enter.

    Raises:
        OSError: it cannot be created, or something else has its name.
    """
    if not path.is_dir():
        make_private_folder(path.parent)
        path.mkdir(mode=0o700, exist_ok=True)


def open_private(path: str, flags: int) -> int:
    """An opener for ``open()``: only its owner may read a file that it creates."""
    return os.open(path, flags, 0o600)


def resources() -> Path:
    """Return the folder of icons, styles and translations.

    In a checkout it is beside the package; in a wheel and in a frozen program, inside it.
    """
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    if getattr(sys, "frozen", False) or inside.is_dir():
        return inside
    return package.parent / "resources"


def built_on() -> date | None:
    """Return the day of the commit that this package was built from; None in a checkout."""
    try:
        return date.fromisoformat((resources() / BUILT_NAME).read_text(encoding="ascii").strip())
    except (OSError, ValueError):
        return None
