"""The world in the way: rights, full disks, kills. The diary is whole whatever happens."""

from __future__ import annotations

import errno
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import Plan, Preparation, Progress, Stage
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file import backup, compare, run
from aimstars_desktop.storage.upgrade.file.prepare import Prepared
from tests.builders import FixedClock
from tests.engines import USUAL_KEY
from tests.migrations import rows
from tests.storage.upgrade.conftest import FIRST, content, names
from tests.storage.upgrade.toys import TOY, ToyChain

Open = Callable[..., Prepared]

UPGRADE = [sys.executable, "-m", "aimstars_desktop"]


def _grow(old: Folders, entries: int) -> None:
    """Write so many entries of 3 kB, so that the file has some megabytes."""
    with closing(sqlite.connect(old.database)) as connection:
        connection.execute("BEGIN")
        for number in range(100, 100 + entries):
            row = {"id": number, "user_id": 1, "entry_date": "2025-01-01", "rating": 1}
            rows.insert(connection, "diary_entry", row | {"content": "x" * 3000})
        connection.execute("COMMIT")


# --- a full disk ---------------------------------------------------------------------------------


def test_too_little_space_is_seen_before_anything_is_written(
    old: Folders, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(old.data)._replace(free=7_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)

    with pytest.raises(DiaryFileError, match=r"needs 17 MB.*only 7 MB are free") as raised:
        opened()

    assert raised.value.outcome is Outcome.NO_SPACE
    assert names(old.data) == ["aimstars.db", "aimstars.lock"]


@pytest.mark.repeats
def test_a_disk_that_fills_up_during_the_upgrade_is_named_and_not_its_last_symptom(
    old: Folders, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    _grow(old, 300)
    before = content(old.database)
    connect = sqlite.connect

    def small(path: Path, **options: Any) -> object:
        connection = connect(path, **options)
        if path == old.database:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages + 20}")
        return connection

    monkeypatch.setattr(sqlite, "connect", small)
    with pytest.raises(DiaryFileError) as raised:
        opened()
    monkeypatch.undo()

    assert raised.value.outcome is Outcome.NO_SPACE
    assert "is full" in str(raised.value)
    assert content(old.database) == before
    assert opened().preparation is Preparation.UPGRADED


def test_a_disk_that_fills_up_during_the_backup_leaves_no_half_backup(
    old: Folders, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(old.database)
    connect = sqlite.connect

    def small(path: Path, **options: Any) -> object:
        connection = connect(path, **options)
        if path.name.endswith(".partial"):
            connection.execute("PRAGMA max_page_count = 3")
        return connection

    monkeypatch.setattr(sqlite, "connect", small)

    with pytest.raises(DiaryFileError) as raised:
        opened()

    assert raised.value.outcome is Outcome.NO_SPACE
    assert names(old.backups) == []
    assert content(old.database) == before


# --- backups that are none -----------------------------------------------------------------------


def test_a_copy_that_is_not_the_same_is_no_backup(
    old: Folders, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(old.database)

    def forgetful(source: object, partial: Path, key: object, on_progress: object) -> None:
        with (
            closing(sqlite.connect(old.database, mode="ro")) as real,
            closing(sqlite.connect(partial)) as copy,
        ):
            real.backup(copy)
            copy.execute("UPDATE diary_entry SET content = 'other' WHERE id = 1")

    monkeypatch.setattr(backup, "_copy", forgetful)

    with pytest.raises(
        DiaryFileError, match="rows of diary_entry that read differently: 1"
    ) as raised:
        opened()

    assert raised.value.outcome is Outcome.BACKUP_FAILED
    assert names(old.backups) == []
    assert content(old.database) == before


def test_a_copy_that_is_empty_is_no_backup(
    old: Folders, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_copy", lambda *_: None)

    with pytest.raises(DiaryFileError, match="other tables") as raised:
        opened()

    assert raised.value.outcome is Outcome.BACKUP_FAILED
    assert names(old.backups) == []


@pytest.mark.repeats
def test_a_backup_that_was_damaged_later_is_not_taken_for_one(
    old: Folders, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite.connect(old.database, mode="ro")) as source:
        made = backup.make(
            source, old.backups, reason="upgrade", start=FIRST, target=HEAD, at=FixedClock().now()
        )
    file = old.backups / made.file
    content_before = bytearray(file.read_bytes())
    content_before[-1] ^= 1
    file.write_bytes(content_before)

    opened()

    assert len(list(old.backups.glob("*.db"))) == 2


@pytest.mark.parametrize("what", ["value", "row", "table", "version", "type"])
def test_the_comparison_sees_every_difference(tmp_path: Path, what: str) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    rows.make(one, HEAD)
    shutil.copyfile(one, other)
    change = {
        "value": "UPDATE diary_entries SET content = 'Å' || substr(content, 2) WHERE id = 1",
        "row": "DELETE FROM entry_versions",
        "table": "CREATE TABLE x (n)",
        "version": "PRAGMA user_version = 3",
        "type": "UPDATE diary_entries SET edited_at = NULL WHERE id = 7",
    }[what]
    with closing(sqlite.connect(one)) as connection, compare.attached(connection, other, USUAL_KEY):
        assert compare.copy_differences(connection) == []
    with closing(sqlite.connect(other)) as connection:
        connection.execute(change)

    with closing(sqlite.connect(one)) as connection, compare.attached(connection, other, USUAL_KEY):
        assert compare.copy_differences(connection) != []


# --- stopping ------------------------------------------------------------------------------------


class StopAt:
    """A watcher that cancels at a stage or a step of it, and remembers what it was told."""

    def __init__(self, stage: Stage | None = None, number: int = 0) -> None:
        self._stop = (stage, number)
        self.plans: list[Plan] = []
        self.told: list[Progress] = []

    def planned(self, plan: Plan) -> None:
        self.plans.append(plan)

    def progressed(self, progress: Progress) -> None:
        self.told.append(progress)

    def is_cancelled(self) -> bool:
        return self._stop in [(progress.stage, progress.number) for progress in self.told]


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("stage", "number"),
    [
        *((Stage.CHECK, 0), (Stage.BACK_UP, 0), (Stage.CHANGE, 1)),
        *((Stage.CHANGE, 9), (Stage.COMPARE, 0)),
    ],
)
def test_cancel_leaves_the_diary_as_it_was(old: Folders, stage: Stage, number: int) -> None:
    before = content(old.database)

    with pytest.raises(DiaryFileError, match="was cancelled") as raised:
        run.upgrade(old, FixedClock(), watcher=StopAt(stage, number))

    assert raised.value.outcome is Outcome.CANCELLED
    assert content(old.database) == before


def test_a_long_statement_is_cancelled_in_the_middle(full: Folders, toys: ToyChain) -> None:
    toys.add(
        "op.execute('WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
        " SELECT count(*) FROM n')"  # it never ends by itself
    )

    with pytest.raises(DiaryFileError, match="was cancelled"):
        run.upgrade(full, FixedClock(), target=TOY, watcher=StopAt(Stage.CHANGE, 1))


@pytest.mark.repeats
def test_the_watcher_is_told_the_plan_and_every_step_in_its_own_words(old: Folders) -> None:
    watcher = StopAt()

    run.upgrade(old, FixedClock(), watcher=watcher)

    (plan,) = watcher.plans
    assert [step.revision for step in plan.steps] == list(CHAIN[1:])
    assert (plan.start, plan.target, plan.down) == (FIRST, HEAD, False)
    stages = list(dict.fromkeys(told.stage for told in watcher.told))
    assert stages == [Stage.CHECK, Stage.BACK_UP, Stage.CHANGE, Stage.COMPARE, Stage.OPEN]
    steps = dict.fromkeys((one.number, str(one.step)) for one in watcher.told if one.step)
    assert list(steps) == list(enumerate((str(step.summary) for step in plan.steps), 1))
    assert all(0 <= one.share <= 1 for one in watcher.told)
    assert watcher.told[-1].backup in names(old.backups)


def test_causes_know_the_numbers_of_the_system() -> None:
    from aimstars_desktop.storage.upgrade import causes

    assert causes.kind_of(OSError(errno.ENOSPC, "")) == causes.FULL
    assert causes.kind_of(OSError(errno.EROFS, "")) == causes.UNWRITABLE
    assert causes.kind_of(ValueError()) is None
