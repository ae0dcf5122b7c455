"""A damaged value takes nothing with it in an upgrade: its row is as damaged afterwards."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.damage import damage_finder, integrity
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file import restore
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests.builders import FixedClock
from tests.migrations import rows

FIRST, LAST_BUT_ONE = CHAIN[0], CHAIN[-2]

REQUIRED = {
    "user": ("email", "password"),
    "daily_stats": ("user_id", "date"),
    "diary_entry": ("user_id", "entry_date", "content", "rating"),
    "goal": ("user_id", "category", "title", "week_start", "week_end"),
}
NULLS = [(table, column, "NULL") for table, columns in REQUIRED.items() for column in columns]
EMAILS = [("user", "email", "x'00ff'"), ("user", "email", "CAST(x'fffe' AS TEXT)")]
SETTLED = {"rating", "category"}
"""Columns in which the chain replaces whatever is odd; see decision 7."""
NAMES = {
    "user": "users",
    "diary_entry": "diary_entries",
    "goal": "goals",
    "daily_stats": "daily_stats",
}
WRITTEN = {"users", "diary_entries", "goals"}


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path, tmp_path / "logs")


def put(path: Path, table: str, column: str, value: str) -> None:
    """Put a value into the first row, which the table may forbid."""
    with closing(sqlite.connect(path, foreign_keys=False)) as connection:
        (sql,) = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for text in (sql.replace("NOT NULL", ""), None, sql):
            if text is None:
                first = f"(SELECT min(rowid) FROM {table})"
                connection.execute(f"UPDATE {table} SET {column} = {value} WHERE rowid = {first}")
                continue
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (text, table))
            connection.execute("PRAGMA writable_schema = RESET")


@pytest.mark.repeats
@pytest.mark.sampled(4)
@pytest.mark.parametrize(("table", "column", "value"), NULLS + EMAILS)
def test_a_damaged_value_of_the_first_revision_is_carried_over(
    folders: Folders, table: str, column: str, value: str
) -> None:
    rows.make(folders.database, FIRST)
    put(folders.database, table, column, value)
    with closing(sqlite.connect(folders.database)) as connection:
        assert not integrity.has_faults(connection)
        words = set(rows.words(connection))

    receipt = upgrade(folders, FixedClock())

    assert receipt is not None
    assert receipt.backup is not None
    with closing(sqlite.connect(folders.database)) as connection:
        found = damage_finder.find(connection)
        assert len(words - set(rows.words(connection))) <= 1
    written = {(one.table.name, one.number) for one in found if one.table.name in WRITTEN}
    # Not what is computed from it: that has the same day.
    expected = {(NAMES[table], 1)} & {(name, 1) for name in WRITTEN}
    assert written == (set() if column in SETTLED else expected)
    # Its backup, with the value as it was, can be put back.
    (made,) = manifests(folders.backups)
    restore.restore(folders, made, keep=False, insists=False)
    with closing(sqlite.connect(folders.database)) as connection:
        assert set(rows.words(connection)) == words


@pytest.mark.repeats
@pytest.mark.parametrize(("column", "value"), [("rating", "7"), ("content", "NULL")])
def test_a_value_that_a_constraint_refuses_is_carried_over(
    folders: Folders, column: str, value: str
) -> None:
    rows.make(folders.database, LAST_BUT_ONE)
    put(folders.database, "diary_entries", column, value)

    upgrade(folders, FixedClock())

    with closing(sqlite.connect(folders.database)) as connection:
        (one,) = damage_finder.find(connection)
        assert (one.table.name, one.number) == ("diary_entries", 1)
        assert [each.key for each in one.columns] == [column]
