"""What an upgrade will do, and everything that can be checked before anything is written."""

from __future__ import annotations

import contextlib
import shutil
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.upgrades import Plan, Step
from aimstars_desktop.storage.upgrade import causes, chain, detect, look, refusals
from aimstars_desktop.storage.upgrade.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.shape import shape_differences

if TYPE_CHECKING:
    from sqlite3 import Connection

SPACE_FACTOR = 4
"""The room that a safe upgrade needs: one copy, and twice the file for a rebuilt table.

A disk that has only the backups needs room for the copy alone.
"""

SPACE_MARGIN = 16_000_000
SECONDS_AT_LEAST = 0.2
SECONDS_PER_MEGABYTE = 0.03
"""Copy, both comparisons and the checks, measured on two slow cores; see docs/performance.md."""

SECONDS_PER_STEP_AND_MEGABYTE = 0.002


def plan(folders: Folders, *, target: str = HEAD, key: str | None = None) -> Plan:
    """Say what an upgrade would do now, without writing anything.

    Raises:
        DiaryFileError: there is no diary, or it is refused.
        KeyError: there is no such revision.
    """
    with look.reading(folders, key) as connection:
        return make_plan(folders, detect.identify(connection, folders.database), target)


def make_plan(folders: Folders, start: str, target: str) -> Plan:
    """Return the plan for a diary whose revision is known."""
    if target not in (*CHAIN, *(step.id for step in chain.revisions())):
        raise KeyError(target)
    revisions = chain.path(start, target)
    megabytes = size_of(folders.database) / 1_000_000
    room = _tightest(folders)
    return Plan(
        start=start,
        target=target,
        steps=tuple(_step(revision) for revision in revisions),
        down=bool(revisions) and revisions[0].id == start,
        size=folders.database.stat().st_size,
        needed=room.needed,
        free=room.free,
        seconds=SECONDS_AT_LEAST
        + SECONDS_PER_MEGABYTE * megabytes
        + SECONDS_PER_STEP_AND_MEGABYTE * megabytes * len(revisions),
    )


def preflight(connection: Connection, folders: Folders, made: Plan) -> Counter[str]:
    """Check that the upgrade may begin; return the rows that belong to nothing, by table.

    Raises:
        DiaryFileError: it may not; nothing was changed.
    """
    path = folders.database
    room = _tightest(folders)
    if room.free < room.needed:
        raise refusals.no_space(room.folder, room.needed, room.free)
    irreversible = [step for step in made.steps if made.down and not step.reversible]
    if irreversible:
        raise refusals.irreversible(irreversible[0].summary)
    with causes.told(path):
        for pragma in ("cipher_integrity_check", "integrity_check(1)"):
            for (result,) in connection.execute(f"PRAGMA {pragma}"):
                if result != "ok":
                    raise refusals.file_is_damaged(path, str(result))
        if differences := shape_differences(connection, made.start):
            raise refusals.shape_is_odd(path, made.start, differences[0])
        return orphans(connection)


def size_of(path: Path) -> int:
    """Return the bytes that a diary file may have once its write-ahead log is in it."""
    real = path.resolve()  # SQLite keeps the log beside the file, not beside a link to it
    with contextlib.suppress(FileNotFoundError):
        return real.stat().st_size + real.with_name(f"{real.name}-wal").stat().st_size
    return real.stat().st_size


def orphans(connection: Connection) -> Counter[str]:
    """Count the rows whose account or entry is gone, by table."""
    return Counter(str(row[0]) for row in connection.execute("PRAGMA foreign_key_check"))


class _Room(NamedTuple):
    """The room on the disk of a folder, in bytes."""

    folder: Path
    needed: int
    free: int


def _tightest(folders: Folders) -> _Room:
    """Return the disk that is most likely to be too small: the diary's, or that of the backups."""
    size = size_of(folders.database)
    beside = folders.database.resolve().parent
    rooms = [(beside, SPACE_FACTOR * size + SPACE_MARGIN)]
    backups = folders.backups if folders.backups.is_dir() else folders.data
    if backups.stat().st_dev != beside.stat().st_dev:
        rooms.append((backups, size + SPACE_MARGIN))
    found = [_Room(folder, needed, shutil.disk_usage(folder).free) for folder, needed in rooms]
    return min(found, key=lambda room: room.free - room.needed)


def _step(revision: chain.Revision) -> Step:
    return Step(revision.id, revision.kind, revision.summary, revision.loses, revision.reversible)
