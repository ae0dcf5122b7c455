"""Creates missing fixtures; existing ones never change.

One of each revision, and one of each release: a diary as that version of the program leaves it,
with its receipts and its search index. A version in the making leaves none.

Run with: python -m tests.migrations.make_fixtures
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop import __version__
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.engine import diary_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests.builders import FixedClock
from tests.migrations import rows
from tests.migrations.test_fixtures import FIXTURES

if TYPE_CHECKING:
    from sqlite3 import Connection

RELEASES = FIXTURES.parent / "releases"


def main() -> None:
    FIXTURES.mkdir(parents=True, exist_ok=True)
    for revision in CHAIN:
        if not (FIXTURES / f"{revision}.db").exists():
            _make_fixture(revision)
    release = RELEASES / f"{__version__}.db"
    if ".dev" not in __version__ and not release.exists():
        RELEASES.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory() as place:
            made = _made_by_the_program(Folders(Path(place), Path(place, "logs")))
            shutil.copyfile(made, release)


def _make_fixture(revision: str) -> None:
    with tempfile.TemporaryDirectory() as place:
        made = Path(place, "aimstars.db")
        try:
            rows.make(made, revision)
        except (sqlite.DatabaseError, KeyError) as error:  # a traceback would not say what to do
            sys.exit(f"{revision}: {error}; see to the rows in tests/migrations/rows.py.")
        with closing(sqlite.connect(made)) as connection:
            _shrink(connection)
        shutil.copyfile(made, FIXTURES / f"{revision}.db")


def _made_by_the_program(folders: Folders) -> Path:
    """Create a diary, take it back and forth for the receipts, fill it, and index its words."""
    clock = FixedClock()
    prepare(folders, clock).lock.release()
    upgrade(folders, clock, target=CHAIN[0])
    clock.set(clock.moment + timedelta(hours=1))
    prepare(folders, clock).lock.release()
    with closing(sqlite.connect(folders.database, foreign_keys=False)) as connection:
        connection.execute("BEGIN")
        rows.fill(connection)
        connection.execute("COMMIT")
    storage = DiaryStorage(diary_engines(folders.database, journal="DELETE"), lambda _: None)
    for account in (1, 2):
        with storage.writing(account) as unit:
            unit.search.check()
            unit.search.build(1000)
            unit.commit(Change.NOTHING)
    storage.close()
    with closing(sqlite.connect(folders.database)) as connection:
        _shrink(connection)
    return folders.database


def _shrink(connection: Connection) -> None:
    """Keep the file small for the repository."""
    connection.execute("PRAGMA page_size = 1024")
    connection.execute("VACUUM")


if __name__ == "__main__":
    main()
