"""A diary file with rows in all tables, its backups, and a window that has it open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from tests.builders import FixedClock
from tests.migrations import rows

if TYPE_CHECKING:
    from sqlite3 import Connection

MAYA = "maya@example.org"
"""The email of the first account in it."""


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "diary", tmp_path / "logs")
    folders.data.mkdir()
    rows.make(folders.database, HEAD)
    return folders


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def service(folders: Folders, clock: FixedClock) -> BackupService:
    return BackupService(Backups(folders), clock)


@pytest.fixture
def window(folders: Folders) -> Iterator[Connection]:
    """The open diary, as a window has it."""
    with closing(sqlite.connect(folders.database)) as connection:
        sqlite.set_journal(connection, "WAL")
        yield connection
