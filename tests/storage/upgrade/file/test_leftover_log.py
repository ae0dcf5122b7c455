"""A log that a killed program left is never written into a file that it does not belong to."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.upgrade.file import leftover_log
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.names import OPENED_NAME
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.storage.upgrade.file.put_back import put_back
from tests.builders import FixedClock

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows moves no file that is open"
)

LAST = "Written last, in the earlier file."
SYNCED = "From another computer."


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "data", tmp_path / "logs")
    open_once(folders)
    with closing(sqlite.connect(folders.database)) as connection:
        connection.execute(
            "INSERT INTO users (id, email, email_key, password, failed_sign_ins)"
            " VALUES (1, 'maya@example.org', 'maya@example.org', 'x', 0)"
        )
        for number in range(200):
            write(connection, f"Entry {number}")
    return folders


def open_once(folders: Folders) -> None:
    """Open the diary as a launch does, and close it."""
    with prepare(folders, FixedClock(), new=True):
        pass


def write(connection: object, text: str) -> None:
    connection.execute(  # type: ignore[attr-defined]  # a driver's
        "INSERT INTO diary_entries (user_id, entry_date, content, rating)"
        " VALUES (1, '2026-11-22', ?, 1)",
        (text,),
    )


def texts(folders: Folders) -> list[str]:
    with closing(sqlite.connect(folders.database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [row[0] for row in connection.execute("SELECT content FROM diary_entries")]


def kill(folders: Folders, journal: sqlite.Journal) -> None:
    """Leave what a program leaves that is killed while it writes."""
    kept = folders.data / "kept"
    kept.mkdir()
    with closing(sqlite.connect(folders.database)) as connection:
        sqlite.set_journal(connection, journal)
        connection.execute("PRAGMA cache_spill = ON")
        connection.execute("PRAGMA cache_size = 1")
        if journal == "DELETE":
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE diary_entries SET content = content || ' changed'")
        write(connection, LAST)
        for file in folders.data.glob("aimstars.db*"):
            shutil.copyfile(file, kept / file.name)
        if journal == "DELETE":
            connection.execute("ROLLBACK")
    for file in kept.iterdir():
        if file.name == "aimstars.db":
            folders.database.write_bytes(file.read_bytes())  # it stays the same file
        else:
            file.rename(folders.data / file.name)
    shutil.rmtree(kept)


def synced_copy(folders: Folders) -> Path:
    """Return another version of the diary."""
    copy = folders.data.parent / "synced.db"
    shutil.copyfile(folders.database, copy)
    with closing(sqlite.connect(copy)) as connection:
        connection.execute("UPDATE diary_entries SET content = ?", (SYNCED,))
        for number in range(60):
            write(connection, f"More {number}")
    return copy


@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_a_log_beside_a_replaced_file_is_kept_and_said(
    folders: Folders, journal: sqlite.Journal
) -> None:
    open_once(folders)
    copy = synced_copy(folders)
    kill(folders, journal)
    copy.replace(folders.database)
    before = folders.database.read_bytes()

    with pytest.raises(DiaryFileError, match="was replaced after the program had ended") as refused:
        open_once(folders)

    assert refused.value.outcome is Outcome.ERROR
    assert folders.database.read_bytes() == before
    (kept,) = folders.data.glob("aimstars.db-*.left-1")
    assert kept.stat().st_size
    assert kept.name in str(refused.value)
    open_once(folders)
    assert texts(folders).count(SYNCED) == 200
    assert len(texts(folders)) == 260


def test_what_was_written_last_comes_back_with_the_earlier_file(folders: Folders) -> None:
    open_once(folders)
    copy = synced_copy(folders)
    kill(folders, "WAL")
    shutil.copyfile(folders.database, earlier := folders.data.parent / "earlier.db")
    copy.replace(folders.database)
    with pytest.raises(DiaryFileError):
        open_once(folders)
    (kept,) = folders.data.glob("aimstars.db-wal.left-1")

    earlier.replace(folders.database)
    kept.replace(folders.data / "aimstars.db-wal")
    assert not (folders.data / OPENED_NAME).exists()
    open_once(folders)
    assert LAST in texts(folders)


@pytest.mark.repeats
@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_the_log_of_the_same_file_is_used(folders: Folders, journal: sqlite.Journal) -> None:
    open_once(folders)
    kill(folders, journal)
    open_once(folders)
    assert (LAST in texts(folders)) == (journal == "WAL")  # the other one was not committed
    assert not [text for text in texts(folders) if "changed" in text]


@pytest.mark.repeats
def test_the_log_in_a_folder_that_was_copied_as_a_whole_is_used(folders: Folders) -> None:
    open_once(folders)
    kill(folders, "WAL")
    shutil.copytree(folders.data, moved := folders.data.parent / "moved")
    other = Folders(moved, folders.logs)
    open_once(other)
    assert LAST in texts(other)


@pytest.mark.repeats
def test_a_file_that_was_replaced_while_nothing_was_open_is_opened(folders: Folders) -> None:
    open_once(folders)
    synced_copy(folders).replace(folders.database)
    open_once(folders)
    assert texts(folders).count(SYNCED) == 200


@pytest.mark.repeats
def test_the_log_of_an_open_window_is_left_alone(folders: Folders) -> None:
    copy = synced_copy(folders)
    with (
        prepare(folders, FixedClock()),
        closing(sqlite.connect(folders.database)) as connection,
    ):
        sqlite.set_journal(connection, "WAL")
        write(connection, LAST)
        copy.replace(folders.database)
        with pytest.raises(DiaryFileError) as refused:
            prepare(folders, FixedClock(), wait=0)
        assert refused.value.outcome is Outcome.IN_USE
        assert (folders.data / "aimstars.db-wal").stat().st_size


@pytest.mark.repeats
def test_a_new_diary_does_not_read_the_log_of_one_that_is_gone(folders: Folders) -> None:
    open_once(folders)
    kill(folders, "WAL")
    folders.database.unlink()
    open_once(folders)
    assert texts(folders) == []
    assert list(folders.data.glob("aimstars.db-wal.left-1"))


@pytest.mark.repeats
def test_a_restored_diary_has_a_log_of_its_own(folders: Folders) -> None:
    open_once(folders)
    made = Backups(folders).make(Reason.DAILY, FixedClock().now(), lambda _: None)
    put_back(folders, FixedClock(), made.file)
    open_once(folders)
    kill(folders, "WAL")
    open_once(folders)
    assert LAST in texts(folders)


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "said", [b"", b"\xff", b"1", b"1 2", b"-1 -1\n", b"9" * 99 + b" 1\n", b"x" * (2 << 20)]
)
def test_any_note_is_survived(folders: Folders, said: bytes) -> None:
    (folders.data / OPENED_NAME).write_bytes(said)
    kill(folders, "WAL")
    open_once(folders)
    assert LAST in texts(folders)


@pytest.mark.repeats
def test_a_pipe_in_place_of_the_note_does_not_hang(folders: Folders) -> None:
    (folders.data / OPENED_NAME).unlink()
    os.mkfifo(folders.data / OPENED_NAME)
    open_once(folders)


@pytest.mark.repeats
def test_where_files_change_their_numbers_every_log_is_used(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_once(folders)
    kill(folders, "WAL")
    monkeypatch.setattr(leftover_log, "kind_of", lambda _: "vfat")
    folders.database.rename(folders.data / "moved")
    shutil.copyfile(folders.data / "moved", folders.database)
    with DataLock(folders.data) as lock:
        leftover_log.check(folders, lock)
    open_once(folders)
    assert LAST in texts(folders)
