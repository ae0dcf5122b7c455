"""Fixtures for the care of the diary file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file import compare
from aimstars_desktop.storage.upgrade.file.prepare import Prepared, prepare
from tests.builders import FixedClock
from tests.engines import USUAL_KEY
from tests.migrations import rows
from tests.storage.upgrade.toys import ToyChain

FIRST = CHAIN[0]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    data = tmp_path / "diary"
    data.mkdir(mode=0o700)
    return Folders(data, data / "logs")


@pytest.fixture
def old(folders: Folders) -> Folders:
    """A diary at the first revision, with rows in every table."""
    rows.make(folders.database, FIRST)
    return folders


@pytest.fixture
def opened(folders: Folders) -> Iterator[Callable[..., Prepared]]:
    """Return ``prepare`` for these folders; what it holds is let go at the end."""
    held: list[Prepared] = []

    def call(wait: float = 0) -> Prepared:
        held.append(prepare(folders, FixedClock(), wait=wait))
        return held[-1]

    yield call
    for prepared in held:
        prepared.lock.release()


Content = dict[str, list[tuple[object, ...]]]


def content(path: Path, key: str | None = USUAL_KEY) -> Content:
    """Return all statements and all rows of a diary file."""
    with closing(sqlite.connect(path, key=key)) as connection:
        found = {
            table: connection.execute(f'SELECT rowid, * FROM "{table}" ORDER BY 1').fetchall()
            for table in compare.tables(connection)
        }
        found["sql"] = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    return found


def names(folder: Path) -> list[str]:
    """Return the names of what lies in a folder, if there is one."""
    return sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []


@pytest.fixture
def toys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ToyChain:
    """Our chain, ready for one more revision."""
    return ToyChain(tmp_path, monkeypatch)


@pytest.fixture
def full(folders: Folders) -> Folders:
    """A diary at head, with rows in every table."""
    rows.make(folders.database, HEAD)
    return folders
