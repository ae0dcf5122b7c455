"""``aimstars db second-folder``: copies elsewhere, and what status and doctor say about them."""

from __future__ import annotations

import json
from pathlib import Path

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from tests.cli.conftest import Db
from tests.migrations import rows


def test_backups_are_copied_to_another_folder_and_it_is_mentioned(
    data: Path, tmp_path: Path, db: Db
) -> None:
    rows.make(data / "aimstars.db", HEAD)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert db("second-folder") == (Outcome.DONE, "There is no second folder.", "")
    db("backup")

    code, said, errors = db("second-folder", str(stick))
    assert (code, errors) == (Outcome.DONE, "")
    assert said.startswith(f"All is copied and verified: {stick}")
    assert len(list(stick.rglob("*.db"))) == 1
    assert f"elsewhere {stick}, complete " in db("status")[1]
    assert f"Backups elsewhere: {stick}, complete " in db("doctor")[1]

    (copy,) = stick.rglob("*.db")
    code, said, errors = db("restore", str(copy), "--yes")
    assert (code, errors) == (Outcome.DONE, "")
    assert f"The diary is as it was at revision {HEAD}." in said

    stick.rename(tmp_path / "away")
    code, said, _ = db("second-folder")
    assert code == Outcome.BACKUP_FAILED
    assert said.startswith(f"It is not there now: {stick}, complete ")
    code, said, _ = db("second-folder", "--json")
    assert (code, json.loads(said)["outcome"]) == (Outcome.BACKUP_FAILED, "away")
    assert db("second-folder", "--forget") == (Outcome.DONE, "There is no second folder.", "")
    assert "elsewhere" not in db("status")[1]


def test_a_folder_that_cannot_be_written_is_refused(data: Path, db: Db) -> None:
    rows.make(data / "aimstars.db", HEAD)
    code, _, errors = db("second-folder", str(data / "backups"))
    assert code != Outcome.DONE
    assert "is in the folder of the diary itself" in errors
