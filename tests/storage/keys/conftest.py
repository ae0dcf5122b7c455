"""A plain diary with three accounts, entries and a backup, and what opens it encrypted."""

from __future__ import annotations

import tempfile
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.keys import KdfCost, Opener, PlainBackups
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.upgrade.file import compare, create

CHEAP = KdfCost(memory=19 * 1024, passes=1)
PASSWORD, NEW = "Correct horse", "Another horse"
ENTRIES = 400


def quiet(share: float) -> None:
    """Ignore the progress."""
    del share


def keys_of(folders: Folders) -> FileKeys:
    """Return the keys of a diary, as another program would find them."""
    return FileKeys(folders, SystemClock(), CHEAP)


def encrypt(folders: Folders, backups: PlainBackups = PlainBackups.ENCRYPT) -> FileKeys:
    """Encrypt the diary with the password of its one account."""
    keys = keys_of(folders)
    keys.encrypt({1: Opener("Maya", PASSWORD)}, backups=backups, wait=1, on_progress=quiet)
    return keys


def make(path: Path, number_of_entries: int = ENTRIES) -> Folders:
    """Make a plain diary of one account, which takes a moment to copy, with a backup."""
    folders = Folders(path / "data", path / "logs")
    for name, content in _files(number_of_entries).items():
        file = folders.data / name
        sqlite.make_folder(file.parent)
        sqlite.make_file(file)
        file.write_bytes(content)
    return folders


@cache
def _files(number_of_entries: int) -> dict[Path, bytes]:
    """Make the files of such a diary once; every test gets a copy."""
    with tempfile.TemporaryDirectory() as place:
        folders = Folders(Path(place, "data"), Path(place, "logs"))
        sqlite.make_folder(folders.data)
        create.create(folders)
        with closing(sqlite.connect(folders.database)) as opened:
            opened.execute(
                "INSERT INTO users (id, email, email_key, user_name, password)"
                " VALUES (1, 'maya@example.org', 'maya@example.org', 'Maya', 'hash')"
            )
            opened.executemany(
                "INSERT INTO diary_entries (user_id, entry_date, content, rating)"
                " VALUES (1, '2026-11-20', ?, 1)",
                [(f"entry {number} " + "x" * 3000,) for number in range(number_of_entries)],
            )
        Backups(folders).make(Reason.ASKED, datetime(2026, 11, 21, tzinfo=UTC), quiet)
        files = (path for path in folders.data.rglob("*") if path.is_file())
        return {path.relative_to(folders.data): path.read_bytes() for path in files}


def entries(folders: Folders, key: str | None) -> list[str]:
    """Return the texts of all entries."""
    with closing(sqlite.connect(folders.database, key=key)) as opened:
        rows = opened.execute("SELECT content FROM diary_entries ORDER BY id").fetchall()
    return [text for (text,) in rows]


def everything(path: Path, key: str | None) -> dict[str, list[str]]:
    """Return all rows of a diary file at head, whatever is in them."""
    with closing(sqlite.connect(path, key=key)) as opened:
        tables = compare.tables(opened)
        opened.text_factory = bytes  # of damaged rows, too
        return {
            table: sorted(repr(row) for row in opened.execute(f'SELECT * FROM "{table}"'))
            for table in tables
        }


@pytest.fixture
def large(tmp_path: Path) -> Folders:
    """A diary of a megabyte, so that there is time to be killed in."""
    return make(tmp_path)


@pytest.fixture
def small(tmp_path: Path) -> Folders:
    """A diary of a few entries."""
    return make(tmp_path, 3)
