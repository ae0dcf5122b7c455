"""Where the dialogs for files begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

Location = QStandardPaths.StandardLocation


def usual_place(kind: Location) -> str:
    """Return a folder of the person, or the home folder where they have no such folder.

    Qt takes the last part of a place that is not there for the name of a file.

    Args:
        kind: what the folder is for.
    """
    place = QStandardPaths.writableLocation(kind)
    return place if Path(place).is_dir() else str(Path.home())
