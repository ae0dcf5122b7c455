"""Where data, backups, logs and resources are: in a checkout, a wheel, a frozen program."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "aimstars_desktop"
"""The name of the folders on every system (platformdirs: no author, not roaming)."""

APP_ID = "io.github.aimstars.Desktop"
"""The program's id for desktop files, icons, metainfo and the window system."""

DATA_DIR_VARIABLE = "AIMSTARS_DATA_DIR"
LOCALE_VARIABLE = "AIMSTARS_LOCALE"
"""Names the language and region to use instead of the system's, as in ``sv`` or ``de_AT``."""

DATABASE_URL_VARIABLE = "AIMSTARS_DATABASE_URL"
"""The address of a PostgreSQL server that keeps the diary instead of a file."""

DATABASE_NAME = "aimstars.db"

CHOICE_NAME = "data-folder.txt"
"""Where the user's config folder remembers the data folder that the person has chosen."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The places of one diary; nothing here is created by looking at it."""

    data: Path
    logs: Path
    remembered: bool = False
    """Whether the person has chosen this folder before: a diary has been there."""

    @property
    def database(self) -> Path:
        """The diary file."""
        return self.data / DATABASE_NAME

    @property
    def backups(self) -> Path:
        """Verified copies of the diary file with their manifests."""
        return self.data / "backups"


def folders(data_dir: Path | None = None) -> Folders:
    """Say where the diary is: ``data_dir``, ``AIMSTARS_DATA_DIR``, a chosen or the usual folder.

    The logs lie in the data folder when that was named, so that two diaries never share a log,
    else in the user's log folder: a chosen folder may be gone, and nothing is created there.
    """
    chosen = data_dir or (Path(value) if (value := os.environ.get(DATA_DIR_VARIABLE)) else None)
    if chosen is not None:
        data = Path(os.path.abspath(chosen.expanduser()))
        return Folders(data=data, logs=data / "logs")
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP_NAME, appauthor=False, roaming=False)
    remembered = _remembered(Path(dirs.user_config_dir) / CHOICE_NAME)
    return folders_at(remembered or Path(dirs.user_data_dir))


def folders_at(data: Path) -> Folders:
    """Return the places of the diary in a folder that the person has chosen on the screen."""
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP_NAME, appauthor=False, roaming=False)
    usual = Path(dirs.user_data_dir)
    return Folders(data=data, logs=Path(dirs.user_log_dir), remembered=data != usual)


def remember_folder(data: Path) -> None:
    """Look for the diary in the folder ``data`` from now on.

    Raises:
        OSError: the user's config folder cannot be written.
    """
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP_NAME, appauthor=False, roaming=False)
    choice = Path(dirs.user_config_dir) / CHOICE_NAME
    data = Path(os.path.abspath(data))
    if data == Path(dirs.user_data_dir):
        choice.unlink(missing_ok=True)
        return
    make_private_folder(choice.parent)
    partial = choice.with_suffix(".partial")
    partial.write_bytes(os.fsencode(data))
    partial.replace(choice)


def _remembered(choice: Path) -> Path | None:
    try:
        said = os.fsdecode(choice.read_bytes().strip())
    except OSError:
        return None
    return Path(said) if Path(said).is_absolute() else None


def make_private_folder(path: Path) -> None:
    """Make a folder, and those above it, that only their owner may enter; old ones stay.

    Raises:
        OSError: it cannot be made, or something else has its name.
    """
    if not path.is_dir():
        make_private_folder(path.parent)
        path.mkdir(mode=0o700, exist_ok=True)


def resources() -> Path:
    """Return the folder of icons, styles and translations.

    In a checkout it lies beside the package; in a wheel and in a frozen program, inside it.
    """
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    if getattr(sys, "frozen", False) or inside.is_dir():
        return inside
    return package.parent / "resources"
