"""The backups of a diary file: made beside an open window, looked into, compared, put back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.diary import Rating
from aimstars_desktop.domain.errors import DiaryFileError, MissingError, Outcome
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups import _PARTS, Backups
from aimstars_desktop.storage.upgrade import CHAIN, HEAD, DataLock, compare, prepare
from aimstars_desktop.storage.upgrade.put_back import put_back
from tests.builders import FixedClock
from tests.migrations import rows

if TYPE_CHECKING:
    from sqlite3 import Connection

MAYA = "maya@example.org"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path, tmp_path / "logs")
    rows.make(folders.database, HEAD)
    return folders


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def service(folders: Folders, clock: FixedClock) -> BackupService:
    return BackupService(Backups(folders), clock)


@pytest.fixture
def window(folders: Folders) -> Iterator[Connection]:
    """The open diary, as a window has it."""
    with closing(sqlite.connect(folders.database)) as connection:
        sqlite.set_journal(connection, "WAL")
        yield connection


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


def test_today_there_is_one_daily_backup(service: BackupService, clock: FixedClock) -> None:
    first = service.make_daily()
    assert service.make_daily() is None
    clock.pass_by(timedelta(days=1))
    second = service.make_daily()

    assert [backup.reason for backup in service.all()] == [Reason.DAILY, Reason.DAILY]
    assert service.all() == [second, first]


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


def test_the_difference_is_told_for_the_account_that_asks(
    service: BackupService, window: Connection
) -> None:
    made = service.make()
    new = {"user_id": 1, "entry_date": "2026-11-22", "content": "new", "rating": 1}
    rows.insert(window, "diary_entries", new)
    window.execute("UPDATE diary_entries SET content = 'other' WHERE id IN (1, 23)")
    window.execute("UPDATE diary_entries SET trashed_at = '2026-11-22' WHERE id = 2")
    window.execute("DELETE FROM points_log WHERE user_id = 1 AND points = 11")
    window.execute("DELETE FROM goals WHERE id = 1")

    with service.open(made, MAYA) as opened:
        difference = opened.compare()
    with service.open(made, "ö@example.org") as opened:
        theirs = opened.compare()

    assert (difference.written_after, difference.gone_since) == (1, 1)
    assert difference.reading_differently == 2
    assert (difference.points, difference.goals) == (22, 1)
    assert difference.other_accounts == ()
    assert not difference.is_none
    assert theirs.is_none
    assert theirs.other_accounts == ("Maya",)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE goals SET title = 'other' WHERE user_id = 1",
        "DELETE FROM reviews WHERE user_id = 1",
        "DELETE FROM review_decisions",
        "DELETE FROM follow_ups",
        "DELETE FROM entry_versions",
        "UPDATE goal_checkins SET note = 'n' WHERE goal_id = 1",
        "UPDATE drafts SET content = 'half a sentence'",
        "UPDATE diary_entries SET written_at = '2025-06-01 20:00:00.000000' WHERE id = 1",
        "INSERT INTO spare_returns VALUES (1, '2025-06-09')",
    ],
)
def test_what_no_number_counts_is_a_difference_as_well(
    service: BackupService, window: Connection, change: str
) -> None:
    made = service.make()
    window.execute(change)

    with service.open(made, MAYA) as opened:
        difference = opened.compare()
    with service.open(made, "ö@example.org") as opened:
        theirs = opened.compare()

    assert not difference.is_none
    assert difference.is_uncounted
    assert difference.other_accounts == ()
    assert theirs.is_none
    assert theirs.other_accounts == ("Maya",)


def test_books_that_were_written_anew_are_no_difference(
    service: BackupService, window: Connection
) -> None:
    made = service.make()
    window.execute("UPDATE points_log SET id = id + 1000")
    window.execute("UPDATE daily_stats SET id = id + 1000")

    with service.open(made, MAYA) as opened:
        difference = opened.compare()

    assert difference.is_none
    assert difference.other_accounts == ()


def test_every_table_belongs_to_an_account_or_is_known_to_belong_to_none(
    window: Connection,
) -> None:
    ownerless = {
        table
        for table in compare.tables(window)
        if "user_id" not in compare.columns(window, table, "main")
    }

    assert ownerless - _PARTS.keys() == {"alembic_version", "users"}


def test_an_account_that_came_later_would_lose_all(
    service: BackupService, window: Connection
) -> None:
    made = service.make()
    rows.insert(
        window, "users", {"id": 3, "email": "new@b.c", "password": "p", "email_key": "new@b.c"}
    )
    rows.insert(
        window,
        "diary_entries",
        {"user_id": 3, "entry_date": "2026-11-22", "content": "x", "rating": 1},
    )

    with service.open(made, "new@b.c") as opened:
        assert opened.days() == []
        assert opened.on_day(date(2026, 11, 22)) == []
        assert opened.compare().written_after == 1
    with service.open(made, MAYA) as opened:
        assert opened.compare().other_accounts == ("new@b.c",)


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
