"""The world in the way: rights, full disks, kills. The diary is whole whatever happens."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import Plan, Progress, Stage
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade import (
    CHAIN,
    HEAD,
    Preparation,
    Prepared,
    backup,
    compare,
    run,
)
from tests.builders import FixedClock
from tests.migrations import rows
from tests.storage.upgrade.conftest import FIRST, content, names
from tests.storage.upgrade.toys import TOY, ToyChain

Open = Callable[..., Prepared]

UPGRADE = [sys.executable, "-m", "aimstars_desktop"]
WITHOUT_OVERRIDE = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
"""Root ignores the modes of files; a child that gave up that right does not."""


def _as_ordinary_person(folders: Folders, *command: str) -> tuple[int, str]:
    """Run ``aimstars db …`` without the right to override file modes."""
    child = subprocess.run(
        [
            *(WITHOUT_OVERRIDE if os.geteuid() == 0 else ()),
            *UPGRADE,
            *("--data-dir", str(folders.data), "db", *command),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    return child.returncode, child.stderr.strip()


# --- rights --------------------------------------------------------------------------------------


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    folders = Folders(tmp_path / "diary", tmp_path)

    code, said = _as_ordinary_person(folders, "upgrade")

    assert code == Outcome.READ_ONLY
    assert said == (
        f"The diary needs to write in the folder {folders.data}, and may not. Nothing was changed."
    )


@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_a_folder_that_cannot_be_written_is_named(folders: Folders, mode: int) -> None:
    folders.data.chmod(mode)

    code, said = _as_ordinary_person(folders, "upgrade")

    folders.data.chmod(0o700)
    assert code == Outcome.READ_ONLY
    assert str(folders.data) in said
    assert said.endswith("Nothing was changed.")
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("revision", [FIRST, HEAD])
@pytest.mark.parametrize(
    ("mode", "words"),
    [(0o000, "this program may not read it"), (0o400, "can be read but not written")],
)
def test_a_file_without_rights_is_named(
    folders: Folders, revision: str, mode: int, words: str
) -> None:
    rows.make(folders.database, revision)
    folders.database.chmod(mode)

    code, said = _as_ordinary_person(folders, "upgrade")

    assert code == Outcome.READ_ONLY
    assert words in said
    assert len(said.splitlines()) == 1
    assert set(names(folders.data)) <= {"aimstars.db", "aimstars.lock"}


def test_a_diary_that_cannot_be_written_can_still_be_looked_at(folders: Folders) -> None:
    rows.make(folders.database, HEAD)
    folders.database.chmod(0o400)
    folders.data.chmod(0o500)

    code, said = _as_ordinary_person(folders, "check")

    folders.data.chmod(0o700)
    assert (code, said) == (Outcome.DONE, "")


@pytest.mark.parametrize("command", ["current", "check", "plan", "history"])
@pytest.mark.parametrize("mode", [0o400, 0o600])
def test_a_diary_in_wal_that_cannot_be_written_can_still_be_looked_at(
    folders: Folders, command: str, mode: int
) -> None:
    rows.make(folders.database, HEAD)
    with closing(sqlite.connect(folders.database)) as connection:
        assert sqlite.set_journal(connection, "WAL") == "WAL"
    folders.database.chmod(mode)
    folders.data.chmod(0o500)

    arguments = (command, "--receipts") if command == "history" else (command,)
    code, said = _as_ordinary_person(folders, *arguments)

    folders.data.chmod(0o700)
    assert (code, said) == (Outcome.DONE, "")
    assert names(folders.data) == ["aimstars.db"]


def test_what_stands_in_a_log_beside_it_is_not_left_out_when_looking(folders: Folders) -> None:
    rows.make(folders.database, HEAD)
    with closing(sqlite.connect(folders.database)) as connection:
        sqlite.set_journal(connection, "WAL")
        connection.execute("UPDATE goals SET title = 'only in the log'")
        log = Path(f"{folders.database}-wal").read_bytes()
    Path(f"{folders.database}-wal").write_bytes(log)
    folders.data.chmod(0o500)

    code, said = _as_ordinary_person(folders, "check")

    folders.data.chmod(0o700)
    assert code == Outcome.READ_ONLY
    assert len(said.splitlines()) == 1


def test_a_backups_folder_that_cannot_be_written_stops_the_upgrade(old: Folders) -> None:
    before = content(old.database)
    old.backups.mkdir(mode=0o500)

    code, said = _as_ordinary_person(old, "upgrade")

    assert code == Outcome.BACKUP_FAILED
    assert "No verified backup" in said
    assert content(old.database) == before


def test_a_file_in_the_place_of_the_backups_folder_stops_the_upgrade(
    old: Folders, opened: Open
) -> None:
    before = content(old.database)
    old.backups.write_text("mine")

    with pytest.raises(DiaryFileError) as raised:
        opened()

    assert raised.value.outcome is Outcome.BACKUP_FAILED
    assert old.backups.read_text() == "mine"
    assert content(old.database) == before


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

    with pytest.raises(DiaryFileError, match=r"17 MB are needed .* 7 MB are free") as raised:
        opened()

    assert raised.value.outcome is Outcome.NO_SPACE
    assert names(old.data) == ["aimstars.db", "aimstars.lock"]


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

    def forgetful(source: object, partial: Path, key: object, moved: object) -> None:
        with (
            closing(sqlite.connect(old.database, mode="ro")) as real,
            closing(sqlite.connect(partial)) as copy,
        ):
            real.backup(copy)
            copy.execute("UPDATE diary_entry SET content = 'other' WHERE id = 1")

    monkeypatch.setattr(backup, "_copy", forgetful)

    with pytest.raises(DiaryFileError, match="1 rows of diary_entry read differently") as raised:
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
    with closing(sqlite.connect(one)) as connection, compare.attached(connection, other):
        assert compare.copy_differences(connection) == []
    with closing(sqlite.connect(other)) as connection:
        connection.execute(change)

    with closing(sqlite.connect(one)) as connection, compare.attached(connection, other):
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

    def moved(self, progress: Progress) -> None:
        self.told.append(progress)

    def is_cancelled(self) -> bool:
        return self._stop in [(progress.stage, progress.number) for progress in self.told]


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
        " SELECT count(*) FROM n')"
    )
    started = time.monotonic()

    with pytest.raises(DiaryFileError, match="was cancelled"):
        run.upgrade(full, FixedClock(), target=TOY, watcher=StopAt(Stage.CHANGE, 1))

    assert time.monotonic() - started < 10


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
