"""A backup compared with the diary, for the account that asks."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.storage.backups.file_backups import _PARTS
from aimstars_desktop.storage.engine import diary_engines
from aimstars_desktop.storage.unit_of_work import DiaryStorage
from aimstars_desktop.storage.upgrade.file import compare
from tests.migrations import rows
from tests.storage.backups.conftest import MAYA

if TYPE_CHECKING:
    from sqlite3 import Connection


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
    assert (difference.has_account, theirs.has_account) == (True, True)


def test_what_came_out_of_the_trash_was_not_written_after_the_backup(
    service: BackupService, window: Connection
) -> None:
    window.execute("UPDATE diary_entries SET trashed_at = '2026-11-20' WHERE id = 2")
    made = service.make()
    window.execute("UPDATE diary_entries SET trashed_at = NULL WHERE id = 2")
    with service.open(made, MAYA) as opened:
        difference = opened.compare()
    assert (difference.written_after, difference.out_of_trash, difference.gone_since) == (0, 1, 0)
    assert not difference.is_uncounted


def test_an_account_that_is_not_in_the_backup_is_told(
    service: BackupService, window: Connection
) -> None:
    made = service.make()
    window.execute("UPDATE users SET email_key = 'new@example.org' WHERE id = 1")
    with service.open(made, "new@example.org") as opened:
        assert not opened.compare().has_account


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


def test_books_that_were_rewritten_are_no_difference(
    service: BackupService, window: Connection
) -> None:
    made = service.make()
    window.execute("UPDATE points_log SET id = id + 1000")
    window.execute("UPDATE daily_stats SET id = id + 1000")
    window.execute("UPDATE daily_stats SET points = points + 1")  # derived from points_log

    with service.open(made, MAYA) as opened:
        difference = opened.compare()

    assert difference.is_none
    assert difference.other_accounts == ()


INDEXES = {
    "none yet": "DROP TABLE entries_search; DROP TABLE entries_search_state",
    "one that is not done": "UPDATE entries_search_state SET reached = 20250601 << 32",
    "one of another version": "UPDATE entries_search_state SET version = version + 1",
    "one that lacks the account": "DELETE FROM entries_search_state",
}


@pytest.mark.parametrize("index", INDEXES.values(), ids=INDEXES.keys())
@pytest.mark.parametrize("in_the_backup", [True, False])
def test_another_search_index_is_no_difference(
    service: BackupService, folders: Folders, window: Connection, index: str, in_the_backup: bool
) -> None:
    _index(folders)
    if in_the_backup:
        window.executescript(index)
    made = service.make()
    if in_the_backup:
        _index(folders)
    else:
        window.executescript(index)

    with service.open(made, MAYA) as opened:
        difference = opened.compare()

    assert difference.is_none
    assert difference.other_accounts == ()


def _index(folders: Folders) -> None:
    """Bring the search index of the first account up to date, as an open window does."""
    storage = DiaryStorage(diary_engines(folders.database), lambda _: None)
    with closing(storage), storage.writing(1) as unit:
        unit.search.check()
        unit.search.build(100)
        unit.commit(Change.NOTHING)


def test_every_table_belongs_to_an_account_or_is_known_to_belong_to_none(
    window: Connection,
) -> None:
    ownerless = {
        table
        for table in compare.diary_tables(window)
        if "user_id" not in compare.columns(window, table, "main")
    }

    assert ownerless - _PARTS.keys() == {"users"}


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
