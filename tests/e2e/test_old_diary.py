"""An old diary in a real window: it is upgraded visibly, and restored on request."""

from __future__ import annotations

from pathlib import Path

import pytest

from aimstars_desktop import config
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file.inspect import current
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from tests.e2e.playing import play
from tests.ui import keeping

pytestmark = [pytest.mark.window, pytest.mark.long]

ENTRIES, LENGTH = 2_000, 900
"""13 MB: an upgrade that is estimated at more than half a second."""

IN_ROWS = 10
"""Entries of the same account that every old file of the tests has besides."""


def test_an_old_diary_is_upgraded_in_sight_and_opens_with_every_entry(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    folders = config.folders(tmp_path)
    keeping.make_old(folders.database, entries=ENTRIES, length=LENGTH)
    seen = play("acts", "old_diary", tmp_path, window_environment)

    assert seen["entries"] == ENTRIES + IN_ROWS
    assert seen["could cancel"]
    assert seen["said"][0] == "Checked your diary file"
    assert seen["said"][1].startswith("Backed up and verified: aimstars-")
    assert seen["said"][2].startswith("Upgrading 1 of ")
    assert seen["status"].startswith("Last backup today ")
    assert current(folders) == HEAD


def test_a_backup_is_put_back_and_the_diary_opens_as_it_was(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    folders = config.folders(tmp_path)
    keeping.make_old(folders.database)
    seen = play("acts", "put_back", tmp_path, window_environment)

    assert "written since" in seen["difference"][0]
    assert seen["today"] == []
    assert [made.reason for made in manifests(folders.backups)].count("restore") == 1


def test_the_program_goes_on_in_the_folder_that_was_chosen(
    tmp_path: Path, window_environment: dict[str, str]
) -> None:
    damaged, other = config.folders(tmp_path / "damaged"), config.folders(tmp_path / "other")
    damaged.data.mkdir()
    damaged.database.write_text("no diary")
    keeping.make_old(other.database)
    seen = play("acts", "another_folder", damaged.data, window_environment)

    assert seen == {"seen": ["refused", "chosen", "opened"], "code": 0}
    assert current(other) == HEAD
    assert damaged.database.read_text() == "no diary"
