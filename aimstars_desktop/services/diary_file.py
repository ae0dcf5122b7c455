"""The diary file as a whole: opening it, its backups, its receipts, and where it lies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # it is made before the first paint, and none of these is needed for that
    from pathlib import Path

    from aimstars_desktop.domain.changes import Change
    from aimstars_desktop.domain.upgrades import Receipt, Watcher
    from aimstars_desktop.services.backups import BackupService
    from aimstars_desktop.services.opened import OpenedDiary

Announce: TypeAlias = "Callable[[Change], None]"


@dataclass(frozen=True, slots=True)
class FileCare:
    """What can be done with a diary file that is kept for good, open or not.

    Everything here may take long, and belongs on a lane.

    Attributes:
        backups: the service for its backups; whoever calls it first waits for what it imports.
        put_back: replaces the diary, which is closed, by the backup of this name.
        receipts: what its upgrades did, the newest first.
        remember: look for the diary in this folder from the next start on.
    """

    backups: Callable[[], BackupService]
    put_back: Callable[[str], None]
    receipts: Callable[[], Sequence[Receipt]]
    remember: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class DiaryFile:
    """A diary file that may be opened.

    Attributes:
        open: brings it to head and opens it. Told where to announce commits, who looks on while
            it is upgraded, and whether to create one where there is none (None: only where there
            never was one).
        care: None for a sample diary, of which nothing is kept.
    """

    open: Callable[[Announce, Watcher, bool | None], OpenedDiary]
    care: FileCare | None = None
