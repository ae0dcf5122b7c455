"""Whether a restore was interrupted; until it is finished, the diary that lies there is not it."""

from __future__ import annotations

import os

from aimstars_desktop.config import Folders
from aimstars_desktop.storage.upgrade import restore_refusals
from aimstars_desktop.storage.upgrade.names import MARKER_NAME


def is_restoring(folders: Folders) -> bool:
    """Say whether a restore was interrupted and goes on at the next launch."""
    # Unlike Path.exists, this does not mind a folder that may not be entered.
    return os.path.exists(folders.data / MARKER_NAME)  # noqa: PTH110 - as said above


def refuse_while_restoring(folders: Folders) -> None:
    """Stop before the diary is changed: what the restore puts in its place would undo that.

    Raises:
        DiaryFileError: a restore was interrupted.
    """
    if is_restoring(folders):
        raise restore_refusals.restore_is_unfinished(folders.data)
