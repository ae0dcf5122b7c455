"""Copies of the daily backups in a second folder, best on another disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from aimstars_desktop.domain.ports.clock import Clock
from aimstars_desktop.domain.second_folder import CopyOutcome, SecondFolder, SecondFolderStore


class SecondFolderService:
    """What a person can do with the second folder of a diary's backups.

    Nothing here touches the open diary. The disk with the folder may never answer: all but
    ``known``, ``forget`` and ``now`` belong on a thread that nobody waits for.
    """

    def __init__(self, store: SecondFolderStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def now(self) -> datetime:
        """Return the current time, for saying how long ago something was copied."""
        return self._clock.now()

    def known(self) -> SecondFolder | None:
        """Return what is remembered about the second folder; None: there is none."""
        return self._store.known()

    def choose(self, folder: Path) -> SecondFolder:
        """Make a folder the second one.

        Raises:
            WorldError: nothing can be written there; the choice is as it was.
        """
        return self._store.choose(folder, self._clock.now().astimezone(UTC))

    def forget(self) -> None:
        """Copy nothing there from now on; the copies stay.

        Raises:
            WorldError: the choice could not be saved.
        """
        self._store.forget()

    def copy_backups(self, go_on: Callable[[], None] = lambda: None) -> CopyOutcome:
        """Copy the backups that are missing there, verify them, and thin the old ones out.

        Args:
            go_on: called often; an exception from it ends the work.

        Raises:
            WorldError: something could not be copied; the copies that were there stay.
        """
        return self._store.copy_backups(self._clock.now(), go_on)
