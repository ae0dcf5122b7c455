"""SIGKILL at random moments, in four modes: what is left is the old diary or the new one."""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.upgrades import Preparation
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file.names import LINES_NAME, OPENED_NAME
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from tests import children
from tests.builders import FixedClock
from tests.migrations import rows
from tests.storage.upgrade.conftest import FIRST, Content, content, names

KEY = "5a" * 32
ENTRIES = 600
LONGEST = 0.35
"""Seconds after which such an upgrade is done here; later kills would tell nothing new."""

CHILD = """
import sys
from pathlib import Path
from aimstars_desktop.config import Folders
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from aimstars_desktop.storage.upgrade.file.run import upgrade
data = Path(sys.argv[1])
key = sys.argv[2] if len(sys.argv) > 2 else None
print("ready", flush=True)
prepare(Folders(data, data), SystemClock(), key=key).lock.release()
print("done", flush=True)
"""

ATTEMPTS = [
    pytest.param(number, marks=[] if number < 1 else [pytest.mark.long]) for number in range(40)
]


def _old_diary(path: Path, key: str | None, journal: sqlite.Journal) -> Content:
    """Make a diary of some megabytes, so that there is time to be killed in."""
    rows.make(path, FIRST, key=key)
    with closing(sqlite.connect(path, key=key)) as connection:
        connection.execute("BEGIN")
        for number in range(100, 100 + ENTRIES):
            row = {"id": number, "user_id": 1, "entry_date": "2025-01-01", "rating": 1}
            rows.insert(connection, "diary_entry", row | {"content": "x" * 3000})
        connection.execute("COMMIT")
        sqlite.set_journal(connection, journal)
    return content(path, key)


@pytest.mark.sampled(120)  # of four modes with forty attempts each, two are left
@pytest.mark.parametrize("attempt", ATTEMPTS)
@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_a_killed_upgrade_leaves_the_old_diary_or_the_new_one(
    folders: Folders, key: str | None, journal: sqlite.Journal, attempt: int
) -> None:
    path = folders.database
    before = _old_diary(path, key, journal)
    command = [sys.executable, "-c", CHILD, str(folders.data), *([key] if key else [])]
    with children.started(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        with contextlib.suppress(subprocess.TimeoutExpired):  # a random moment is the point
            child.wait(timeout=random.Random(attempt).uniform(0, LONGEST))
        child.kill()

    with closing(sqlite.connect(path, key=key)) as connection:  # rolls back what was begun
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    if version == FIRST:
        assert content(path, key) == before
    else:
        assert version == HEAD
    with prepare(folders, FixedClock(), key=key) as prepared:
        was_old = version == FIRST
        assert prepared.preparation is (Preparation.UPGRADED if was_old else Preparation.READY)

    after = content(path, key)["diary_entries"]
    assert [row[1:6] for row in after] == [row[1:6] for row in before["diary_entry"]]
    assert not any(name.endswith(".partial") for name in names(folders.backups))
    assert set(names(folders.data)) <= {
        "aimstars.db",
        "aimstars.lock",
        OPENED_NAME,
        "backups",
        LINES_NAME,
    }
