"""``aimstars db downgrade base``: all revisions taken back, after a question and a backup."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from tests.cli.conftest import Db
from tests.migrations import rows


def test_going_back_to_base_says_what_is_lost_and_does_nothing_without_a_yes(
    data: Path, db: Db, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows.make(data / "aimstars.db", HEAD)
    monkeypatch.setattr("builtins.input", lambda: "n")

    code, said, _ = db("downgrade", "base")

    assert code == Outcome.CANCELLED
    assert said.startswith(f"Going back from {HEAD} to base takes {len(CHAIN)} steps.\n")
    assert "  And everything else: every account, entry, goal and point.\n" in said
    assert said.endswith("Nothing was changed.")
    assert db("current")[1] == f"{HEAD} (head)"


def test_after_going_back_to_base_there_is_no_diary_and_a_backup_brings_it_back(
    data: Path, db: Db
) -> None:
    rows.make(data / "aimstars.db", CHAIN[5])

    code, said, _ = db("downgrade", "base", "--yes")

    assert (code, "Nothing is left of the diary." in said) == (Outcome.DONE, True)
    assert not (data / "aimstars.db").exists()
    assert db("current")[0] == Outcome.NOT_AT_HEAD
    assert db("upgrade")[0] == Outcome.NOT_AT_HEAD  # a diary that is lost is not silently replaced
    backup = said.rpartition(os.sep)[2]
    with closing(sqlite.connect(data / "backups" / backup)) as connection:
        assert len(rows.words(connection)) == 14
    assert db("upgrade", "--new")[0] == Outcome.DONE
    assert db("current")[1] == f"{HEAD} (head)"


def test_base_of_nothing_is_refused(db: Db) -> None:
    assert db("downgrade", "base", "--yes")[0] == Outcome.NOT_AT_HEAD


@pytest.mark.parametrize("option", ["-r", "--rev-range"])
def test_a_range_may_begin_with_a_number_of_steps(db: Db, option: str) -> None:
    code, said, errors = db("history", option, "-2:")

    assert (code, errors) == (Outcome.DONE, "")
    assert [line[:12] for line in said.splitlines()] == [*reversed(CHAIN[-3:])]
