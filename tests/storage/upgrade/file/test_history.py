"""The receipts: in the diary, and beside it when there was a rollback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from dataclasses import fields

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file import history
from aimstars_desktop.storage.upgrade.file.inspect import check
from aimstars_desktop.storage.upgrade.file.manifest import manifests, sha256
from aimstars_desktop.storage.upgrade.file.names import LINES_NAME
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests.builders import DAY, FixedClock
from tests.engines import USUAL_KEY
from tests.storage.upgrade.conftest import FIRST
from tests.storage.upgrade.toys import TOY, ToyChain


@pytest.mark.repeats
def test_an_upgrade_leaves_a_receipt(old: Folders) -> None:
    size = old.database.stat().st_size

    receipt = upgrade(old, FixedClock())

    (made,) = manifests(old.backups)
    assert (receipt.start, receipt.target, receipt.result) == (FIRST, HEAD, Outcome.DONE)
    assert receipt.at == FixedClock().now()
    assert receipt is not None
    assert tuple(step.revision for step in receipt.steps) == CHAIN[1:]
    assert all(step.seconds >= 0 for step in receipt.steps)
    assert 0 < sum(step.seconds for step in receipt.steps) < receipt.seconds
    assert all(step.peak is None or step.peak > 10_000_000 for step in receipt.steps)
    assert receipt.before["diary_entry"] == receipt.after["diary_entries"] == 12
    assert receipt.size_before == size
    # At COMMIT; what the next opening adds, such as statistics of the indexes, is not in it.
    assert 0 <= old.database.stat().st_size - receipt.size_after <= 16 * 4096
    assert receipt.backup == made.file
    assert receipt.sha256 == sha256(old.backups / made.file)
    assert receipt.error is None
    assert history.read(old) == [receipt]


@pytest.mark.repeats
def test_a_failed_try_leaves_a_receipt_beside_the_diary(full: Folders, toys: ToyChain) -> None:
    toys.add("raise RuntimeError('the milk is sour')")
    with pytest.raises(DiaryFileError):
        upgrade(full, FixedClock(), target=TOY)

    (receipt,) = history.read(full)

    assert receipt.result is Outcome.ROLLED_BACK
    assert receipt.error is not None
    assert "the milk is sour" in receipt.error
    assert receipt.after == {}
    assert receipt.size_after == receipt.size_before


def test_a_backup_that_failed_leaves_a_receipt_too(old: Folders) -> None:
    old.backups.write_text("in the way")

    with pytest.raises(DiaryFileError, match="No verified backup"):
        upgrade(old, FixedClock())

    (receipt,) = history.read(old)
    assert (receipt.start, receipt.target) == (FIRST, HEAD)
    assert receipt.result is Outcome.BACKUP_FAILED
    assert (receipt.backup, receipt.sha256, receipt.before, receipt.steps) == (None, None, {}, ())
    assert receipt.error is not None


@pytest.mark.repeats
def test_receipts_come_the_newest_first_and_lines_cut_short_are_left_out(old: Folders) -> None:
    clock = FixedClock()
    upgrade(old, clock)
    clock.set(clock.moment.replace(hour=15))
    upgrade(old, clock, target=FIRST)
    clock.set(clock.moment.replace(hour=16))
    upgrade(old, clock)
    with (old.data / LINES_NAME).open("a", encoding="utf-8") as file:
        file.write('{"at": "2026')

    found = history.read(old)

    assert [(receipt.start, receipt.target) for receipt in found] == [
        (FIRST, HEAD),
        (HEAD, FIRST),
        (FIRST, HEAD),
    ]
    moments = [receipt.at for receipt in found]
    assert moments == sorted(moments, reverse=True)


@pytest.mark.repeats
def test_a_receipt_is_stored_with_the_moment_and_the_result_as_words(old: Folders) -> None:
    receipt = upgrade(old, FixedClock())

    assert receipt is not None
    with closing(sqlite.connect(old.database)) as connection:
        ((text,),) = connection.execute("SELECT receipt FROM schema_history").fetchall()
    stored = json.loads(text)
    assert set(stored) == {field.name for field in fields(receipt)}
    assert (stored["at"], stored["result"]) == (receipt.at.isoformat(), "DONE")


def test_the_table_of_receipts_survives_the_way_down_and_is_no_difference(old: Folders) -> None:
    upgrade(old, FixedClock())
    (old.data / LINES_NAME).unlink()

    assert check(old) == []
    assert len(history.read(old)) == 1
    with closing(sqlite.connect(old.database)) as connection:
        assert connection.execute("SELECT count(*) FROM schema_history").fetchone() == (1,)


@pytest.mark.repeats
def test_a_receipt_that_cannot_be_kept_does_not_undo_the_upgrade(
    old: Folders, caplog: pytest.LogCaptureFixture
) -> None:
    (old.data / LINES_NAME).mkdir()

    receipt = upgrade(old, FixedClock())

    assert receipt.result is Outcome.DONE
    assert "the receipt of the upgrade could not be kept" in caplog.text
    assert os.path.isdir(old.data / LINES_NAME)  # noqa: PTH112 - read() must cope with it
    assert len(history.read(old)) == 1


@pytest.mark.long
def test_after_an_upgrade_old_backups_are_thinned_out(old: Folders) -> None:
    clock = FixedClock()
    for number in range(9):
        upgrade(old, clock, target=FIRST if number % 2 else HEAD)
        clock.pass_by(DAY / 24)
    clock.pass_by(DAY * 10)

    upgrade(old, clock, target=FIRST)

    left = manifests(old.backups)
    assert 5 <= len(left) < 10  # of one for each
    assert left[-1].made_at == clock.now()


OTHER = """
import sys
from pathlib import Path
from aimstars_desktop.storage import sqlite
try:
    other = sqlite.connect(Path(sys.argv[1]), key=sys.argv[2] or None, busy_seconds=0)
    other.execute("BEGIN IMMEDIATE")
except sqlite.DatabaseError as error:
    print(error)
"""
"""What another process does."""


@pytest.mark.repeats
def test_reading_receipts_drops_no_lock(full: Folders) -> None:
    with closing(sqlite.connect(full.database)) as ours:
        ours.execute("BEGIN IMMEDIATE")
        history.read(full)
        theirs = subprocess.run(
            [sys.executable, "-c", OTHER, str(full.database), USUAL_KEY or ""],
            capture_output=True,
            text=True,
            check=True,
        )
        ours.execute("ROLLBACK")
    assert theirs.stdout == "database is locked\n"


def test_receipts_stand_where_earlier_versions_wrote_them() -> None:
    assert LINES_NAME == "upgrade-history.jsonl"
