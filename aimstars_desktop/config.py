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

DATABASE_NAME = "aimstars.db"


@dataclass(frozen=True, slots=True)
class Folders:
    """The places of one diary; nothing here is created by looking at it."""

    data: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The diary file."""
        return self.data / DATABASE_NAME

    @property
    def backups(self) -> Path:
        """Verified copies of the diary file with their manifests."""
        return self.data / "backups"


def folders(data_dir: Path | None = None) -> Folders:
    """Say where the diary is: ``data_dir``, else ``AIMSTARS_DATA_DIR``, else the user data folder.

    The logs lie in the data folder when that was chosen, so that two diaries never share a log,
    else in the user's log folder.
    """
    chosen = data_dir or (Path(value) if (value := os.environ.get(DATA_DIR_VARIABLE)) else None)
    if chosen is not None:
        data = Path(os.path.abspath(chosen.expanduser()))
        return Folders(data=data, logs=data / "logs")
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP_NAME, appauthor=False, roaming=False)
    return Folders(data=Path(dirs.user_data_dir), logs=Path(dirs.user_log_dir))


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
