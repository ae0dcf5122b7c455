"""Declarations of revisions: renames along the whole path, and drops."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.chain.declared import Declared
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests.builders import FixedClock
from tests.migrations import rows
from tests.storage.upgrade.toys import TOY, ToyChain

SHAPE = "ALTER TABLE goals RENAME COLUMN progress_notes TO notes"
RENAME = f'op.execute("{SHAPE}")'
DROP_AND_ADD = """
op.drop_column("goals", "progress_notes")
op.add_column("goals", sa.Column("notes", sa.Text()))
"""
RENAMES = {"goals.progress_notes": "goals.notes"}


def _step(**declared: dict[str, str]) -> runner.Revision:
    words = Sentence("Migrations", "A step")
    all_ = {"row_changes": {}, "drops": {}, "renames": {}} | declared
    return runner.Revision("a", (), "schema", words, reversible=True, loses=None, **all_)


@pytest.fixture
def full(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "diary", tmp_path)
    folders.data.mkdir()
    rows.make(folders.database, HEAD)
    return folders


@pytest.fixture
def toys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ToyChain:
    return ToyChain(tmp_path / "toys", monkeypatch)


def test_names_are_followed_through_several_steps_and_back() -> None:
    steps = (
        _step(renames={"drafts": "sketches", "drafts.target": "sketches.place"}),
        _step(renames={"sketches.place": "sketches.spot"}, row_changes={"sketches.spot": "why"}),
        _step(renames={"sketches": "notes"}, drops={"notes.content": "why"}),
    )

    up, down = Declared(steps, down=False), Declared(steps[::-1], down=True)

    assert (up.table("drafts"), up.column("drafts", "target")) == ("notes", "spot")
    assert (down.table("notes"), down.column("notes", "spot")) == ("drafts", "target")
    assert (up.table("goals"), up.column("goals", "title")) == ("goals", "title")
    assert up.may_change("drafts", "target")
    assert down.may_change("notes", "spot")
    assert not up.may_change("drafts", "content")
    assert up.may_go("drafts", "content")
    assert not up.may_go("drafts", "target")
    assert not up.may_go("drafts")
    assert down.may_go("notes")


@pytest.mark.repeats
def test_a_renamed_column_is_compared_row_by_row(full: Folders, toys: ToyChain) -> None:
    toys.add(
        RENAME, shape="ALTER TABLE goals RENAME COLUMN progress_notes TO notes", renames=RENAMES
    )

    upgrade(full, FixedClock(), target=TOY)

    with closing(sqlite.connect(full.database)) as connection:
        assert connection.execute("SELECT notes FROM goals WHERE id = 1").fetchone() == ("done",)


@pytest.mark.repeats
@pytest.mark.parametrize(
    ("declared", "found"),
    [
        ({"renames": RENAMES}, "rows of goals that read differently"),
        ({"row_changes": {"goals.progress_notes": "goes"}}, "goals.progress_notes is gone"),
        ({}, "goals.progress_notes is gone"),
    ],
)
def test_a_drop_and_an_add_are_no_rename(
    full: Folders, toys: ToyChain, declared: dict[str, dict[str, str]], found: str
) -> None:
    toys.add(DROP_AND_ADD, shape=SHAPE, **declared)

    with pytest.raises(DiaryFileError, match=found) as raised:
        upgrade(full, FixedClock(), target=TOY)

    assert raised.value.outcome is Outcome.ROLLED_BACK


@pytest.mark.repeats
@pytest.mark.parametrize(
    ("body", "what"),
    [
        ('op.drop_column("goals", "progress_notes")', "goals.progress_notes"),
        ('op.drop_table("drafts")', "drafts"),
    ],
)
def test_what_is_dropped_has_to_be_declared(
    full: Folders, toys: ToyChain, body: str, what: str
) -> None:
    table, _, column = what.partition(".")
    shape = f"ALTER TABLE {table} DROP COLUMN {column}" if column else f"DROP TABLE {table}"
    toys.add(body, shape=shape)
    with pytest.raises(DiaryFileError, match=f"{what} is gone"):
        upgrade(full, FixedClock(), target=TOY)

    toys.add(body, shape=shape, drops={what: "nobody reads it"})
    upgrade(full, FixedClock(), target=TOY)
