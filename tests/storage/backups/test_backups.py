"""The backups of a diary file: made beside an open window, looked into, put back."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import DiaryFileError, MissingError, Outcome
from aimstars_desktop.domain.imports import ImportCancelledError
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file.lock import DataLock
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.storage.upgrade.file.put_back import put_back
from tests.builders import FixedClock
from tests.migrations import rows
from tests.storage.backups.conftest import MAYA

if TYPE_CHECKING:
    from sqlite3 import Connection


def test_a_backup_is_listed_with_what_it_is(service: BackupService, clock: FixedClock) -> None:
    made = service.make()

    assert service.all() == [made]
    assert (made.reason, made.made_at, made.start) == (Reason.ASKED, clock.now(), HEAD)
    assert (made.entries, made.is_whole, made.pinned) == (12, True, False)
    assert service.is_intact(made)


def test_a_backup_holds_what_was_committed_and_not_what_is_being_written(
    service: BackupService, window: Connection
) -> None:
    window.execute("INSERT INTO visits VALUES (1, '2026-01-01')")
    window.execute("BEGIN IMMEDIATE")
    window.execute("INSERT INTO visits VALUES (1, '2026-01-02')")

    made = service.make()

    window.execute("ROLLBACK")
    with service.open(made, MAYA) as opened:
        assert opened.compare().is_none


def test_writing_goes_on_while_a_backup_is_made(
    folders: Folders, clock: FixedClock, window: Connection
) -> None:
    written: list[int] = []

    def write(_: float) -> None:
        if len(written) < 5:
            written.append(len(written))
            window.execute("INSERT INTO visits VALUES (1, ?)", (f"2026-03-{len(written):02}",))

    made = BackupService(Backups(folders), clock).make(write)

    assert written
    assert made.is_whole


@pytest.mark.parametrize("share", [0.0, 1.0], ids=["while it is copied", "while it is verified"])
def test_of_a_backup_that_is_stopped_nothing_stays(
    service: BackupService, folders: Folders, window: Connection, share: float
) -> None:
    window.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        " INSERT INTO visits SELECT 1, date('1900-01-01', i || ' days') FROM n"
    )
    copied: list[float] = []

    def stop(now: float) -> None:
        copied.append(now)
        if now >= share and copied.count(now) > share:
            raise ImportCancelledError

    with pytest.raises(ImportCancelledError):
        service.make_before_import(stop)
    assert service.all() == []
    assert list(folders.backups.iterdir()) == []
    assert service.make_before_import().is_whole


def test_today_there_is_one_daily_backup(service: BackupService, clock: FixedClock) -> None:
    first = service.make_daily()
    assert service.make_daily() is None
    clock.pass_by(timedelta(days=1))
    second = service.make_daily()

    assert [backup.reason for backup in service.all()] == [Reason.DAILY, Reason.DAILY]
    assert service.all() == [second, first]


@pytest.mark.repeats
def test_of_a_diary_in_which_nothing_is_written_there_is_no_daily_backup(
    tmp_path: Path, clock: FixedClock
) -> None:
    folders = Folders(tmp_path / "new", tmp_path / "logs")
    prepare(folders, clock, new=True).lock.release()
    service = BackupService(Backups(folders), clock)

    assert service.make_daily() is None
    assert service.all() == []
    assert service.make().accounts == 0


def test_old_backups_are_thinned_out_and_pinned_ones_stay(
    service: BackupService, folders: Folders, clock: FixedClock
) -> None:
    (folders.backups).mkdir()
    (folders.backups / "holiday.db").write_text("mine")
    first = service.make()
    service.pin(first, pinned=True)
    for _ in range(40):
        clock.pass_by(timedelta(days=1))
        service.make_daily()

    left = service.all()

    assert 14 + 3 <= len(left) < 40
    assert left[-1].file == first.file
    assert left[-1].pinned
    assert (folders.backups / "holiday.db").read_text() == "mine"
    assert len(list(folders.backups.iterdir())) == 2 * len(left) + 1


def test_a_damaged_backup_is_told_from_a_whole_one(
    service: BackupService, folders: Folders
) -> None:
    made = service.make()
    path = folders.backups / made.file
    content = bytearray(path.read_bytes())
    content[-7] ^= 4
    path.write_bytes(content)

    assert not service.is_intact(made)
    with pytest.raises(DiaryFileError, match="missing or damaged"):
        service.open(made, MAYA)
    path.write_bytes(content[:-1])
    assert [backup.is_whole for backup in service.all()] == [False]


def test_a_backup_that_is_not_there_is_missing(service: BackupService) -> None:
    made = service.make()
    BackupService.thin_out(service)
    service._store.remove(made.file)

    with pytest.raises(MissingError):
        service.pin(made, pinned=True)


def test_a_backup_is_read_day_by_day(service: BackupService, folders: Folders) -> None:
    made = service.make()

    with service.open(made, "MAYA@example.org ") as opened:
        days = opened.days()
        entries = opened.on_day(date(2025, 6, 1))

    assert days[0] == date(2025, 7, 8)
    assert days[-1] == date(2025, 6, 1)
    assert [(entry.id, entry.rating) for entry in entries] == [(1, Rating.PROUD), (2, Rating.GROW)]
    assert entries[0].text == rows.ODD_TEXT
    assert len(list(folders.backups.iterdir())) == 2


@pytest.mark.repeats
def test_an_older_backup_is_read_through_an_upgraded_copy(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "d", tmp_path / "logs")
    folders.data.mkdir()
    rows.make(folders.database, CHAIN[0])
    with prepare(folders, FixedClock()):
        pass
    service = BackupService(Backups(folders), FixedClock())
    (made,) = service.all()

    with service.open(made, MAYA) as opened:
        assert opened.on_day(date(2025, 6, 1))[0].text == rows.ODD_TEXT
        assert opened.compare().is_none
    assert service.is_intact(made)


# --- the whole file -------------------------------------------------------------------------------


def _entries(folders: Folders) -> list[tuple[object, ...]]:
    with closing(sqlite.connect(folders.database)) as connection:
        return connection.execute("SELECT id, content FROM diary_entries ORDER BY id").fetchall()


def test_putting_a_backup_back_keeps_what_was_there_as_a_backup(
    service: BackupService, folders: Folders, clock: FixedClock
) -> None:
    made = service.make()
    before = _entries(folders)
    with closing(sqlite.connect(folders.database)) as connection:
        connection.execute("UPDATE diary_entries SET content = 'later'")
    later = _entries(folders)

    put_back(folders, clock, made.file)

    assert _entries(folders) == before
    newest = service.all()[0] if service.all()[0].file != made.file else service.all()[1]
    assert newest.reason is Reason.RESTORE
    put_back(folders, clock, newest.file)
    assert _entries(folders) == later
    assert not list(folders.data.glob("*failed*"))


def test_an_open_diary_is_not_replaced(
    service: BackupService, folders: Folders, clock: FixedClock
) -> None:
    made = service.make()
    with DataLock(folders.data) as window:
        window.shared(0)
        with pytest.raises(DiaryFileError, match="in use"):
            put_back(folders, clock, made.file, wait=0)


def test_a_damaged_diary_is_replaced_and_kept(
    service: BackupService,
    folders: Folders,
    clock: FixedClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    made = service.make()
    before = _entries(folders)
    folders.database.write_bytes(b"\0" * 10_000)

    put_back(folders, clock, made.file)

    assert _entries(folders) == before
    assert (folders.data / "aimstars.db.failed-1").read_bytes() == b"\0" * 10_000
    assert "too damaged to be backed up" in caplog.text


def test_a_lost_diary_comes_back(
    service: BackupService, folders: Folders, clock: FixedClock
) -> None:
    made = service.make()
    before = _entries(folders)
    folders.database.unlink()

    put_back(folders, clock, made.file)

    assert _entries(folders) == before
    with prepare(folders, clock) as prepared:
        assert prepared.preparation.value == "ready"


def test_a_missing_or_damaged_backup_replaces_nothing(
    service: BackupService, folders: Folders, clock: FixedClock
) -> None:
    before = _entries(folders)
    made = service.make()
    (folders.backups / made.file).write_bytes(b"SQLite format 3\0")

    for file in (made.file, "aimstars-x.db"):
        with pytest.raises(DiaryFileError) as raised:
            put_back(folders, clock, file)
        assert raised.value.outcome is Outcome.DAMAGED
    assert _entries(folders) == before


def test_backups_may_be_made_on_any_thread(service: BackupService) -> None:
    made: list[object] = []
    thread = threading.Thread(target=lambda: made.append(service.make()))
    thread.start()
    thread.join()

    assert service.all() == made
