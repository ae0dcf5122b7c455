"""Rows in every table at every revision survive the way up, down and up again."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests.builders import FixedClock
from tests.migrations import old_diaries, rows
from tests.migrations.old_diaries import OldDiary

QUICK = {CHAIN[0], *CHAIN[-2::-8]}
"""The first, and every eighth from the newest on; each of these goes through all later ones."""


@pytest.mark.sampled(16)
@pytest.mark.parametrize(
    "revision",
    [pytest.param(one, marks=[] if one in QUICK else [pytest.mark.long]) for one in CHAIN[:-1]],
)
def test_a_diary_of_each_revision_goes_up_down_and_up(revision: str, tmp_path: Path) -> None:
    folders = Folders(tmp_path, tmp_path / "logs")
    rows.make(folders.database, revision)
    before, points = _read(folders.database)

    upgrade(folders, FixedClock())
    up = _read(folders.database)
    upgrade(folders, FixedClock(), target=revision)
    down = _read(folders.database)
    upgrade(folders, FixedClock())

    assert up[0] == down[0] == before
    assert up[1] == down[1]
    assert _read(folders.database) == up
    for who_and_when, old in points.items():
        assert up[1][who_and_when] >= old


Written = list[tuple[object, ...]]
Points = dict[tuple[object, object], int]


def _read(path: Path) -> tuple[Written, Points]:
    with closing(sqlite.connect(path)) as connection:
        return rows.words(connection), rows.points(connection)


@pytest.mark.repeats
@pytest.mark.sampled(6)
@pytest.mark.parametrize("revision", CHAIN[1:])
def test_one_step_back_and_forth_keeps_every_value_that_fits(revision: str) -> None:
    before = rows.BEFORE[revision]
    with old_diaries.at(before) as diary:
        diary.fill()
        old = _content(diary)
        diary.run(revision)
        diary.run(before)

        assert set(old) == set(_content(diary))
        if _changes_nothing(revision):
            assert _content(diary) == old


def _changes_nothing(revision: str) -> bool:
    (step,) = runner.path(rows.BEFORE[revision], revision)
    return not step.row_changes


def _content(diary: OldDiary) -> dict[str, Written]:
    return {
        table: sorted(diary.ask(f'SELECT * FROM "{table}"'), key=repr) for table in diary.tables()
    }
