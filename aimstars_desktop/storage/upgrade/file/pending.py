"""Detects an interrupted restore; until it is finished, the diary must not be changed."""

from __future__ import annotations

import os

from aimstars_desktop.config import Folders
from aimstars_desktop.storage.upgrade.file import restore_refusals
from aimstars_desktop.storage.upgrade.file.names import MARKER_NAME


def is_restoring(folders: Folders) -> bool:
    """Return whether a restore was interrupted and continues at the next launch."""
    # Unlike Path.exists, this accepts a folder that cannot be entered.
    return os.path.exists(folders.data / MARKER_NAME)  # noqa: PTH110 - as said above


def refuse_while_restoring(folders: Folders) -> None:
    """Refuse to change the diary while a restore is unfinished, which would undo the change.

    Raises:
        DiaryFileError: a restore was interrupted.
    """
    if is_restoring(folders):
        raise restore_refusals.restore_is_unfinished(folders.data)
