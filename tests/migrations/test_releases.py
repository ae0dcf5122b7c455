"""Diaries as released versions of the program left them, search index and receipts included."""

from __future__ import annotations

import json
import re
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from aimstars_desktop.authoring import lint
from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file import history, inspect
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests import engines
from tests.builders import FixedClock
from tests.migrations import rows

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures" / "releases"
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
RELEASES = re.findall(r"^## \[(\d[\d.]*)\] - \d{4}-\d\d-\d\d$", CHANGELOG, re.MULTILINE)

everywhere = pytest.mark.parametrize("release", RELEASES)


@pytest.fixture
def folders(release: str, tmp_path: Path) -> Folders:
    found = Folders(tmp_path, tmp_path / "logs")
    engines.copy_of(FIXTURES / f"{release}.db", found.database)
    return found


def test_there_is_a_diary_of_every_release() -> None:
    assert RELEASES
    assert {path.stem for path in FIXTURES.glob("*.db")} == set(RELEASES), (
        "run: python -m tests.migrations.make_fixtures"
    )


@everywhere
def test_the_diary_says_which_version_made_it(folders: Folders, release: str) -> None:
    with closing(sqlite.connect(folders.database)) as connection:
        programs = {
            json.loads(receipt)["program"]
            for (receipt,) in connection.execute("SELECT receipt FROM schema_history")
        }

    assert programs == {release}


@everywhere
def test_the_revisions_of_a_release_are_frozen(folders: Folders) -> None:
    last = inspect.current(folders)
    frozen = {
        name.partition("_")[0] for name in json.loads(lint.RELEASED.read_text(encoding="utf-8"))
    }

    assert set(CHAIN[: CHAIN.index(last) + 1]) <= frozen


@pytest.mark.repeats
@everywhere
def test_the_diary_of_a_release_arrives_at_head_and_goes_back(folders: Folders) -> None:
    start = inspect.current(folders)
    with closing(sqlite.connect(folders.database)) as connection:
        before = rows.words(connection), rows.points(connection)
    receipts = history.read(folders)
    later = FixedClock(receipts[0].at + timedelta(days=1))

    prepare(folders, later).lock.release()

    assert inspect.check(folders) == []
    with closing(sqlite.connect(folders.database)) as connection:
        assert (rows.words(connection), rows.points(connection)) == before
    assert history.read(folders)[-len(receipts) :] == receipts

    upgrade(folders, later, target=start)

    assert inspect.current(folders) == start
    with closing(sqlite.connect(folders.database)) as connection:
        assert (rows.words(connection), rows.points(connection)) == before
