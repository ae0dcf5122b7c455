"""``aimstars db``: what it says of pictures that are missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop.domain.errors import Outcome
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from tests.cli.conftest import Db
from tests.migrations import rows


@pytest.mark.repeats
def test_a_restore_says_how_many_pictures_are_missing(data: Path, db: Db) -> None:
    rows.make(data / "aimstars.db", HEAD)
    rows.put_pictures(data)
    name = Path(db("backup")[1].rsplit(" ", 1)[1]).name
    for folder in (data, data / "backups"):
        (folder / "pictures.db").unlink()
    code, said, error = db("restore", name, "--yes")
    assert (code, error) == (Outcome.DONE, "")
    assert f"Missing of {name}: 2 pictures, neither with it nor beside the backups." in said
    assert "  2025-06-01: 2 pictures" in said.splitlines()
