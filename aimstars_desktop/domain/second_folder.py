"""A second folder for backups, on another disk: what is known about it, and the port to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Protocol

from aimstars_desktop.domain.backups import Reason

LONG_AWAY = timedelta(days=14)
"""After this time without a copy there, the person is told."""

COPIED = (Reason.DAILY, Reason.ASKED)
"""Backups made for these reasons are copied; the others are kept for what happens here."""


@dataclass(frozen=True, slots=True)
class SecondFolder:
    """The second folder, as it is remembered beside the diary.

    Attributes:
        chosen: the folder that the person has chosen.
        folder: the one in it that holds the copies of this diary, and of no other.
        since: when it was chosen, aware UTC.
        complete_at: when every backup since then was last found there, aware UTC; None: never yet.
    """

    chosen: Path
    folder: Path
    since: datetime
    complete_at: datetime | None = None

    def is_long_away(self, now: datetime) -> bool:
        """Return whether nothing could be copied for so long that the person should know.

        Args:
            now: aware.
        """
        return now - (self.complete_at or self.since) > LONG_AWAY


class CopyOutcome(Enum):
    """How an attempt to copy the backups to the second folder ended."""

    DONE = "done"
    """Every backup is there."""

    AWAY = "away"
    """The folder is not there now."""

    UNCHOSEN = "unchosen"
    """No second folder has been chosen."""


class SecondFolderStore(Protocol):
    """The second folder of one diary.

    It may be on a disk that answers slowly or never: all but ``known`` may hang.
    """

    def known(self) -> SecondFolder | None:
        """Return what is remembered about it; None: there is none. The folder is not touched."""
        ...

    def choose(self, folder: Path, at: datetime) -> SecondFolder:
        """Make a folder the second one.

        Args:
            folder: exists, and is outside the data folder.
            at: the time, aware UTC.

        Raises:
            WorldError: nothing can be written there; the choice is as it was.
        """
        ...

    def forget(self) -> None:
        """Copy nothing there from now on; the copies stay.

        Raises:
            WorldError: the choice could not be saved.
        """
        ...

    def copy_backups(self, at: datetime, go_on: Callable[[], None]) -> CopyOutcome:
        """Copy the backups that are missing there, verify them, and thin the old ones out.

        Args:
            at: the time, aware; its zone tells which backups are of one day.
            go_on: called often; an exception from it ends the work.

        Raises:
            WorldError: something could not be copied; the copies that were there stay.
        """
        ...
