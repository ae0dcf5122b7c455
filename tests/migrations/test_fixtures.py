"""Small diaries of every revision, stored as old programs left them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file.compare import tables
from aimstars_desktop.storage.upgrade.file.inspect import check
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests import engines
from tests.builders import FixedClock
from tests.migrations import rows

FIXTURES = Path(__file__).parents[1] / "fixtures" / "diaries"


def test_there_is_a_fixture_of_every_revision() -> None:
    assert {path.stem for path in FIXTURES.glob("*.db")} == set(CHAIN), (
        "run: python -m tests.migrations.make_fixtures"
    )


@pytest.mark.parametrize("revision", CHAIN)
def test_the_fixture_has_rows_in_every_table(revision: str) -> None:
    with closing(
        sqlite.connect(FIXTURES / f"{revision}.db", mode="ro", immutable=True, key=None)
    ) as connection:
        for table in tables(connection):
            empty = table == "points_log" and revision == "165b710b7545"
            (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
            assert (count == 0) is empty


@pytest.mark.repeats
@pytest.mark.sampled(12)
@pytest.mark.parametrize("revision", CHAIN[:-1])
def test_the_fixture_of_each_revision_arrives_at_head(revision: str, tmp_path: Path) -> None:
    folders = Folders(tmp_path, tmp_path / "logs")
    engines.copy_of(FIXTURES / f"{revision}.db", folders.database)
    with closing(sqlite.connect(folders.database)) as connection:
        before = rows.words(connection)

    upgrade(folders, FixedClock())

    assert check(folders) == []
    with closing(sqlite.connect(folders.database)) as connection:
        assert rows.words(connection) == before
