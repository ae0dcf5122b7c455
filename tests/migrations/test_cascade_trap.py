"""The trap: rebuilding a table with foreign keys enforced silently deletes its children."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests.builders import FixedClock
from tests.migrations import rows

REBUILDS_USERS = "65e429dd2e6b"
"""Rebuilds ``users`` when entries, goals and daily stats already cascade from it."""


def test_with_enforcement_on_the_rebuild_would_empty_the_diary() -> None:
    with closing(rows.at(rows.BEFORE[REBUILDS_USERS])) as connection:
        connection.execute("COMMIT")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN")
        runner.run(connection, REBUILDS_USERS)

        assert connection.execute("SELECT count(*) FROM diary_entries").fetchone() == (0,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.repeats
def test_the_upgrade_keeps_the_children(tmp_path: Path) -> None:
    folders = Folders(tmp_path, tmp_path / "logs")
    rows.make(folders.database, rows.BEFORE[REBUILDS_USERS])

    upgrade(folders, FixedClock())

    with closing(sqlite.connect(folders.database)) as connection:
        assert connection.execute("SELECT count(*) FROM diary_entries").fetchone() == (12,)
        assert connection.execute("SELECT count(*) FROM goals").fetchone() == (2,)


@pytest.mark.repeats
def test_if_enforcement_were_on_the_comparison_would_stop_the_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = Folders(tmp_path, tmp_path / "logs")
    rows.make(folders.database, rows.BEFORE[REBUILDS_USERS])
    connect = sqlite.connect

    def enforcing(path: Path, **options: Any) -> object:
        return connect(path, **{**options, "foreign_keys": True})

    monkeypatch.setattr(sqlite, "connect", enforcing)

    with pytest.raises(DiaryFileError, match="rows of diary_entries: 0 instead of 12") as raised:
        upgrade(folders, FixedClock())

    assert raised.value.outcome is Outcome.ROLLED_BACK
    with closing(connect(folders.database)) as connection:
        assert connection.execute("SELECT count(*) FROM diary_entries").fetchone() == (12,)
