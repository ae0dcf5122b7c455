"""What a restore must never do: lose the only copy of something, or leave a diary closed."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import Preparation
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file import backup, put_back
from aimstars_desktop.storage.upgrade.file import restore as restoring
from aimstars_desktop.storage.upgrade.file.manifest import Manifest, sha256
from aimstars_desktop.storage.upgrade.file.names import MARKER_NAME
from aimstars_desktop.storage.upgrade.file.prepare import Prepared
from aimstars_desktop.storage.upgrade.file.restore import restore
from tests import posix
from tests.builders import FixedClock
from tests.storage.upgrade.conftest import content, names

Open = Callable[..., Prepared]


class Usage(NamedTuple):
    """What the system says of a disk, in bytes."""

    total: int
    used: int
    free: int


class Killed(BaseException):
    """Stands for SIGKILL: nothing of ours runs after it."""


@pytest.fixture
def made(full: Folders) -> Manifest:
    """A backup of the diary as it was, before an entry was changed."""
    with closing(sqlite.connect(full.database, mode="ro")) as source:
        made = backup.make(
            source, full.backups, reason="asked", start=HEAD, target=HEAD, at=FixedClock().now()
        )
    write(full.database, "later")
    return made


def write(database: Path, text: str) -> None:
    with closing(sqlite.connect(database, busy_seconds=0)) as connection:
        connection.execute("UPDATE diary_entries SET content = ? WHERE id = 1", (text,))


def changed(folders: Folders, made: Manifest, statement: str) -> Manifest:
    """Change the backup, and its manifest with it."""
    file = folders.backups / made.file
    with closing(sqlite.connect(file)) as connection:
        connection.execute(statement)
    other = replace(made, sha256=sha256(file), size=file.stat().st_size)
    path = folders.backups / f"{made.file}.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(
        json.dumps(data | {"sha256": other.sha256, "size": other.size}), encoding="utf-8"
    )
    return other


def test_a_second_restore_leaves_what_an_earlier_one_kept(full: Folders, made: Manifest) -> None:
    kept = full.data / "aimstars.db.failed-1"
    kept.write_bytes(b"the only copy of a damaged diary")

    restore(full, made, keep=False)

    assert kept.read_bytes() == b"the only copy of a damaged diary"
    assert names(full.data) == ["aimstars.db", "aimstars.db.failed-1", "backups"]


def test_a_backup_of_a_newer_version_replaces_nothing(full: Folders, made: Manifest) -> None:
    now = content(full.database)
    newer = changed(full, made, "UPDATE alembic_version SET version_num = 'ffffffffffff'")

    with pytest.raises(DiaryFileError) as raised:
        restore(full, newer, keep=False)

    assert raised.value.outcome is Outcome.NEWER
    assert content(full.database) == now
    assert names(full.data) == ["aimstars.db", "backups"]


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE alembic_version SET version_num = '{CHAIN[-2]}'",  # not what the manifest says
        # Nothing that SQLite trips over, but the quick check sees a page that belongs to nothing.
        "DELETE FROM sqlite_schema WHERE name = 'ix_diary_entries_user_id_entry_date_id'",
    ],
    ids=["another revision", "not sound"],
)
def test_a_backup_that_only_its_checksum_calls_sound_replaces_nothing(
    full: Folders, made: Manifest, statement: str
) -> None:
    now = content(full.database)
    with closing(sqlite.connect(full.backups / made.file)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        assert connection.execute(statement).rowcount == 1
    other = changed(full, made, "SELECT 1")
    assert other.sha256 != made.sha256

    with pytest.raises(DiaryFileError, match="missing or damaged") as raised:
        restore(full, other, keep=False)

    assert raised.value.outcome is Outcome.DAMAGED
    assert content(full.database) == now
    assert names(full.data) == ["aimstars.db", "backups"]


def test_without_room_for_the_copy_nothing_is_begun(
    full: Folders, made: Manifest, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = content(full.database)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10, 10, 0))

    with pytest.raises(DiaryFileError, match="restoring the backup") as raised:
        restore(full, made, keep=False)

    assert raised.value.outcome is Outcome.NO_SPACE
    assert content(full.database) == now
    assert names(full.data) == ["aimstars.db", "backups"]


def test_room_for_just_the_copy_is_enough(
    full: Folders, made: Manifest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(made.size, 0, made.size))

    restore(full, made, keep=False)

    with closing(sqlite.connect(full.database, mode="ro")) as connection:
        query = "SELECT count(*) FROM diary_entries WHERE content = 'later'"
        assert connection.execute(query).fetchone() == (0,)


def test_a_disk_that_fills_up_on_the_way_leaves_a_diary_that_opens(
    full: Folders, made: Manifest, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = content(full.database)

    def full_disk(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:5000])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "copyfile", full_disk)
        with pytest.raises(DiaryFileError, match="full"):
            restore(full, made, keep=False)
    assert names(full.data) == ["aimstars.db", "backups"]

    assert opened().preparation is Preparation.READY
    assert content(full.database) == now


def test_what_is_not_sound_is_still_to_be_replaced_when_the_disk_was_full(
    full: Folders, made: Manifest, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _: Usage(10, 10, 0))
        with pytest.raises(DiaryFileError):
            restore(full, made, keep=True, insists=True)
    assert (full.data / MARKER_NAME).exists()

    assert opened().preparation is Preparation.READY
    assert "aimstars.db.failed-1" in names(full.data)


def test_a_kill_before_the_tidying_keeps_one_copy_of_what_was_there(
    full: Folders, made: Manifest, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(restoring, "_finish", killed)
        with pytest.raises(Killed):
            restore(full, made, keep=True)
    assert opened().preparation is Preparation.READY

    assert [name for name in names(full.data) if "failed" in name] == ["aimstars.db.failed-1"]
    with closing(sqlite.connect(full.data / "aimstars.db.failed-1", mode="ro")) as connection:
        (text,) = connection.execute("SELECT content FROM diary_entries WHERE id = 1").fetchone()
    assert text == "later"


@posix.LINKS
def test_a_diary_behind_a_link_stays_where_it_is(
    full: Folders, made: Manifest, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "other disk"
    elsewhere.mkdir()
    shutil.move(full.database, elsewhere / "my diary.db")
    full.database.symlink_to(elsewhere / "my diary.db")

    restore(full, made, keep=False)

    assert full.database.is_symlink()
    assert names(elsewhere) == ["my diary.db"]
    with closing(sqlite.connect(elsewhere / "my diary.db", mode="ro")) as connection:
        (text,) = connection.execute("SELECT content FROM diary_entries WHERE id = 1").fetchone()
    assert text != "later"


@posix.OPEN_FILES
def test_nobody_writes_between_the_last_backup_and_the_restore(
    full: Folders, made: Manifest, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def busy(*_: object, **__: object) -> None:
        with pytest.raises(sqlite.DatabaseError, match="locked"):
            write(full.database, "in no file afterwards")
        tried.append("locked")

    monkeypatch.setattr(restoring, "restore", busy)
    put_back.put_back(full, FixedClock(), made.file)

    assert tried == ["locked"]


@pytest.mark.impatient
def test_a_program_that_has_the_diary_open_is_noticed(full: Folders, made: Manifest) -> None:
    with closing(sqlite.connect(full.database)) as other:
        sqlite.set_journal(other, "WAL")
        other.execute("SELECT count(*) FROM diary_entries").fetchone()

        with pytest.raises(DiaryFileError) as raised:
            put_back.put_back(full, FixedClock(), made.file)
        assert raised.value.outcome is Outcome.IN_USE
        (text,) = other.execute("SELECT content FROM diary_entries WHERE id = 1").fetchone()
    assert text == "later"
    assert not (full.data / MARKER_NAME).exists()
