"""What an upgrade will do, and everything that can be checked before anything is written."""

from __future__ import annotations

import contextlib
import shutil
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.upgrades import Plan, Step
from aimstars_desktop.storage.damage import integrity
from aimstars_desktop.storage.upgrade import causes, plan_refusals, refusals
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.chain.shape import shape_differences
from aimstars_desktop.storage.upgrade.file import detect, inspect

if TYPE_CHECKING:
    from sqlite3 import Connection

SPACE_FACTOR = 4
"""The space that a safe upgrade needs: one copy, and twice the file for a rebuilt table.

A disk with only the backups needs space just for the copy.
"""

SPACE_MARGIN = 16_000_000
SECONDS_AT_LEAST = 0.2
SECONDS_PER_MEGABYTE = 0.03
"""Copy, both comparisons and the checks, measured on two slow cores; see docs/performance.md."""

SECONDS_PER_STEP_AND_MEGABYTE = 0.002


def plan(folders: Folders, *, target: str = HEAD, key: str | None = None) -> Plan:
    """Return what an upgrade would do now, without writing anything.

    Args:
        folders: of the diary.
        target: the revision to go to.
        key: the raw SQLCipher key, if there is one.

    Raises:
        DiaryFileError: there is no diary, or it is refused.
        KeyError: there is no such revision.
    """
    with inspect.reading(folders, key) as connection:
        return make_plan(folders, detect.identify(connection, folders.database), target)


def make_plan(folders: Folders, start: str, target: str) -> Plan:
    """Return the plan for a diary whose revision is known.

    Args:
        folders: of the diary.
        start: the revision of the diary.
        target: the revision to go to.

    Raises:
        KeyError: there is no such revision.
    """
    if target not in (*CHAIN, *(step.id for step in runner.revisions())):
        raise KeyError(target)
    room = _least_space(folders)
    size = size_of(folders.database)
    return outline(start, target, size=size, needed=room.needed, free=room.free)


def outline(start: str, target: str, *, size: int, needed: int, free: int) -> Plan:
    """Return the plan for a diary of a known revision and size, in a file or on a server.

    Args:
        start: the revision of the diary.
        target: the revision to go to.
        size: of the diary, in bytes.
        needed: bytes that have to be free.
        free: bytes that are.
    """
    revisions = runner.path(start, target)
    megabytes = size / 1_000_000
    return Plan(
        start=start,
        target=target,
        steps=tuple(_step(revision) for revision in revisions),
        down=bool(revisions) and revisions[0].id == start,
        size=size,
        needed=needed,
        free=free,
        seconds=SECONDS_AT_LEAST
        + SECONDS_PER_MEGABYTE * megabytes
        + SECONDS_PER_STEP_AND_MEGABYTE * megabytes * len(revisions),
    )


def preflight(connection: Connection, folders: Folders, made: Plan) -> None:
    """Check that the upgrade can begin.

    Args:
        connection: to the diary.
        folders: of the diary.
        made: the plan.

    Raises:
        DiaryFileError: it cannot; nothing was changed.
    """
    path = folders.database
    room = _least_space(folders)
    if room.free < room.needed:
        raise refusals.no_space(room.folder, room.needed, room.free)
    irreversible = [step for step in made.steps if made.down and not step.reversible]
    if irreversible:
        raise plan_refusals.irreversible(irreversible[0].summary)
    with causes.refusals_about(path):
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise refusals.file_is_damaged(path)
        if integrity.has_faults(connection):
            raise refusals.file_is_damaged(path)
        if differences := shape_differences(connection, made.start):
            raise refusals.shape_is_odd(path, made.start, differences[0])


def size_of(path: Path) -> int:
    """Return the bytes of a diary file together with its write-ahead log."""
    real = path.resolve()  # SQLite keeps the log beside the file, not beside a link to it
    with contextlib.suppress(FileNotFoundError):
        return real.stat().st_size + real.with_name(f"{real.name}-wal").stat().st_size
    return real.stat().st_size


def orphans(connection: Connection) -> Counter[str]:
    """Count the rows whose account or entry does not exist, by table."""
    return Counter(str(row[0]) for row in connection.execute("PRAGMA foreign_key_check"))


class _DiskSpace(NamedTuple):
    """The free space on the disk of a folder, in bytes."""

    folder: Path
    needed: int
    free: int


def _least_space(folders: Folders) -> _DiskSpace:
    """Return the disk with the least to spare: the diary's, or that of the backups."""
    size = size_of(folders.database)
    beside = folders.database.resolve().parent
    rooms = [(beside, SPACE_FACTOR * size + SPACE_MARGIN)]
    backups = folders.backups if folders.backups.is_dir() else folders.data
    if backups.stat().st_dev != beside.stat().st_dev:
        rooms.append((backups, size + SPACE_MARGIN))
    found = [_DiskSpace(folder, needed, shutil.disk_usage(folder).free) for folder, needed in rooms]
    return min(found, key=lambda room: room.free - room.needed)


def _step(revision: runner.Revision) -> Step:
    return Step(revision.id, revision.kind, revision.summary, revision.loses, revision.reversible)
