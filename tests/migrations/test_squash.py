"""Joined revisions, on a copy of the real chain: new diaries run them, and old ones never do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection as Bound

from aimstars_desktop.authoring import squash
from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import joined, runner
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.chain.shape import shape_differences
from aimstars_desktop.storage.upgrade.file.create import build
from aimstars_desktop.storage.upgrade.file.inspect import check
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests import engines
from tests.authoring.conftest import versions
from tests.builders import FixedClock
from tests.migrations import rows
from tests.migrations.test_fixtures import FIXTURES

__all__ = ["versions"]

NAMED, MIDDLE = "12fff91fe2fc", "80c5bda2382b"
"""The revision from which on every key has a name, and one between that and head."""

SPANS = ("base:head", f"base:{MIDDLE}", f"{NAMED}:{MIDDLE}")


@pytest.fixture(params=SPANS)
def squashed(versions: Path, request: pytest.FixtureRequest) -> joined.Joined:
    """One of several ranges, joined."""
    return joined.read(squash.squash(request.param).path)


@pytest.mark.sampled(3)
def test_a_new_diary_runs_the_joined_one_and_has_the_same_tables(
    squashed: joined.Joined, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []
    monkeypatch.setattr(joined, "run", _noting(ran))

    for revision in {squashed.replaces[-1], HEAD}:
        path = tmp_path / f"{revision}.db"
        sqlite.make_file(path)
        build(path, target=revision)
        with closing(sqlite.connect(path)) as connection:
            assert shape_differences(connection, revision) == []
            assert connection.execute("SELECT * FROM alembic_version").fetchall() == [(revision,)]

    assert {*ran} == {squashed.replaces[-1]}
    assert len(ran) == len({squashed.replaces[-1], HEAD})


@pytest.mark.repeats
@pytest.mark.sampled(8)
def test_a_new_diary_of_an_inner_revision_runs_the_revisions(
    squashed: joined.Joined, tmp_path: Path
) -> None:
    path = tmp_path / "inner.db"
    sqlite.make_file(path)
    build(path, target=squashed.replaces[-2])

    with closing(sqlite.connect(path)) as connection:
        assert shape_differences(connection, squashed.replaces[-2]) == []


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    "revision",
    [
        pytest.param(one, marks=[] if one in {CHAIN[0], NAMED, CHAIN[-2]} else [pytest.mark.long])
        for one in CHAIN[:-1]
    ],
)
@pytest.mark.parametrize("squashed", SPANS[:2], indirect=True)
def test_a_diary_of_every_revision_arrives_by_the_revisions_themselves(
    squashed: joined.Joined, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    monkeypatch.setattr(joined, "run", _refuse)
    folders = Folders(tmp_path / "old", tmp_path / "logs")
    folders.data.mkdir()
    engines.copy_of(FIXTURES / f"{revision}.db", folders.database)
    with closing(sqlite.connect(folders.database)) as connection:
        before = rows.words(connection)

    receipt = upgrade(folders, FixedClock())

    assert receipt is not None
    assert len(receipt.steps) == len(CHAIN) - CHAIN.index(revision) - 1
    assert check(folders) == []
    with closing(sqlite.connect(folders.database)) as connection:
        assert rows.words(connection) == before


@pytest.mark.sampled(4)
def test_a_diary_made_by_the_joined_one_goes_back_to_every_revision(
    squashed: joined.Joined, tmp_path: Path
) -> None:
    folders = Folders(tmp_path / "new", tmp_path / "logs")
    folders.data.mkdir()
    sqlite.make_file(folders.database)
    build(folders.database)
    with closing(sqlite.connect(folders.database, foreign_keys=False)) as connection:
        rows.fill(connection)

    for revision in (*reversed(CHAIN[:-1]), HEAD):
        with closing(sqlite.connect(folders.database, foreign_keys=False)) as connection:
            connection.execute("BEGIN")
            runner.run(connection, revision, down=revision != HEAD)
            connection.execute("COMMIT")
            assert shape_differences(connection, revision) == []


@pytest.mark.long
def test_a_longer_one_takes_the_place_of_a_shorter_one(
    versions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for span in (f"base:{MIDDLE}", "base:head"):
        squash.squash(span)
    ran: list[str] = []
    monkeypatch.setattr(joined, "run", _noting(ran))

    for revision in (HEAD, CHAIN[-2]):
        path = tmp_path / f"{revision}.db"
        sqlite.make_file(path)
        build(path, target=revision)

    assert ran == [HEAD, MIDDLE]


def _noting(ran: list[str]) -> Callable[[Bound, joined.Joined], None]:
    run = joined.run

    def noting(bind: Bound, one: joined.Joined) -> None:
        ran.append(one.replaces[-1])
        run(bind, one)

    return noting


def _refuse(*_: object) -> None:
    raise AssertionError("a diary with rows ran a joined revision")
