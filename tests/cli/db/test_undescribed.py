"""``aimstars db`` about backups of which no manifest can be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import Outcome
from tests.cli.conftest import Db


def _odd(data: Path, db: Db) -> str:
    db("upgrade")
    db("backup")
    (manifest,) = (data / "backups").glob("*.db.json")
    manifest.write_text("{")
    return manifest.stem


def test_it_is_in_the_list_with_what_is_known(data: Path, db: Db) -> None:
    name = _odd(data, db)

    code, said, _ = db("backups")
    (listed,) = json.loads(db("backups", "--json")[1])

    assert code == Outcome.DONE
    assert name in said
    assert "cannot be read" in said
    assert (listed["file"], listed["reason"]) == (name, None)
    assert listed["size"] == (data / "backups" / name).stat().st_size


@pytest.mark.repeats
def test_it_is_not_verified(data: Path, db: Db) -> None:
    name = _odd(data, db)

    code, said, _ = db("backups", "verify")

    assert code == Outcome.DAMAGED
    assert name in said
    assert json.loads(db("backups", "verify", "--json")[1]) == {name: False}


def test_restoring_it_says_why_not(data: Path, db: Db) -> None:
    name = _odd(data, db)

    code, _, error = db("restore", name, "--yes")

    assert code == Outcome.USAGE
    assert "cannot be read" in error


def test_the_doctor_names_it(data: Path, db: Db) -> None:
    name = _odd(data, db)

    code, said, _ = db("doctor")

    assert code == Outcome.DONE
    assert name in said
    assert json.loads(db("doctor", "--json")[1])["undescribed_backups"] == [name]
