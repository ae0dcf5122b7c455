"""Tells a diary that is lost from one that never was; a lost one is asked about, not replaced."""

from __future__ import annotations

from pathlib import Path

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.upgrades import LostDiaryError
from aimstars_desktop.storage.upgrade.file.names import LINES_NAME


def has_traces(folders: Folders) -> bool:
    """Return whether there are traces of a diary in the folder."""
    if folders.database.is_symlink() or (folders.data / LINES_NAME).exists():
        return True
    return any(folders.backups.glob("aimstars-*.db.json"))


def refusal(folders: Folders) -> LostDiaryError:
    """Return the refusal for a folder without a diary."""
    if folders.database.is_symlink():
        return _link_leads_nowhere(folders.database)
    return _diary_is_lost(folders.data)


def _diary_is_lost(folder: Path) -> LostDiaryError:
    """There are traces of a diary, but no diary."""
    return LostDiaryError(
        Outcome.NOT_AT_HEAD,
        QT_TRANSLATE_NOOP(
            "Errors",
            "There was a diary in the folder {folder}, but it is no longer there. Was it "
            "moved? Nothing was changed.",
        ),
        folder=str(folder),
    )


def _link_leads_nowhere(file: Path) -> LostDiaryError:
    """The diary file is a link, and what it leads to is not there."""
    return LostDiaryError(
        Outcome.NOT_AT_HEAD,
        QT_TRANSLATE_NOOP(
            "Errors",
            "The diary file {file} is a link to {target}, and there is no file there. Was it "
            "moved, or is its disk not connected? Nothing was changed.",
        ),
        file=str(file),
        target=str(file.readlink()),
    )
