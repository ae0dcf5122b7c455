"""The room that an upgrade needs, and the disks that are asked for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.file import planning
from aimstars_desktop.storage.upgrade.file.status import preflight
from tests import posix
from tests.storage.upgrade.conftest import names


@pytest.fixture
def logged(old: Folders) -> Iterator[int]:
    """The bytes of a write-ahead log that another connection keeps open."""
    with closing(sqlite.connect(old.database)) as connection:
        sqlite.set_journal(connection, "WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("CREATE TABLE x (t)")
        connection.execute("INSERT INTO x VALUES (zeroblob(3000000))")
        connection.execute("DROP TABLE x")
        yield old.database.with_name("aimstars.db-wal").stat().st_size


def test_a_write_ahead_log_needs_room_as_well(old: Folders, logged: int) -> None:
    size = old.database.stat().st_size

    made = planning.plan(old)

    assert logged > 3_000_000
    assert made.needed == planning.SPACE_FACTOR * (size + logged) + planning.SPACE_MARGIN


@posix.LINKS
def test_a_log_beside_the_file_behind_a_link_is_seen(
    old: Folders, logged: int, tmp_path: Path
) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(old.database)

    assert planning.size_of(link) == old.database.stat().st_size + logged


@posix.LINKS
def test_the_disk_of_the_backups_is_asked_as_well(
    old: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    old.backups.symlink_to(elsewhere)
    usage, stat = shutil.disk_usage(old.data), Path.stat

    def other_disk(path: Path, **options: bool) -> object:
        found = stat(path, **options)
        if path == old.backups:
            return SimpleNamespace(st_dev=found.st_dev + 1, st_mode=found.st_mode)
        return found

    monkeypatch.setattr(Path, "stat", other_disk)
    monkeypatch.setattr(
        shutil,
        "disk_usage",
        lambda path: usage._replace(free=7_000_000 if path == old.backups else 10**12),
    )
    with pytest.raises(DiaryFileError, match=r"backups is nearly full.* 7 MB are free") as raised:
        preflight(old)

    assert raised.value.outcome is Outcome.NO_SPACE
    assert names(elsewhere) == []
