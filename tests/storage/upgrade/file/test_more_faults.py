"""Faults that the other modules do not play out."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.upgrades import Preparation
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.upgrade.chain.revisions import HEAD
from aimstars_desktop.storage.upgrade.file.inspect import check
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.storage.upgrade.file.prepare import Prepared, prepare
from aimstars_desktop.storage.upgrade.file.run import upgrade
from tests import children, patience, posix
from tests.builders import FixedClock
from tests.engines import USUAL_KEY
from tests.migrations import rows
from tests.storage.upgrade.conftest import FIRST, content, names
from tests.storage.upgrade.file.test_kills import CHILD

Open = Callable[..., Prepared]


@pytest.mark.repeats
@posix.LINKS
def test_a_diary_behind_a_link_is_the_diary_that_is_upgraded(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real, target_is_directory=True)
    rows.make(real / "aimstars.db", FIRST)

    with prepare(Folders(link, link / "logs"), FixedClock()) as prepared:
        assert prepared.preparation is Preparation.UPGRADED

    assert content(real / "aimstars.db")["alembic_version"] == [(1, HEAD)]
    assert link.is_symlink()


@pytest.mark.long
def test_two_programs_at_once_upgrade_once(old: Folders) -> None:
    command = [sys.executable, "-c", CHILD, str(old.data), *filter(None, [USUAL_KEY])]
    with (
        children.started(command, stdout=subprocess.PIPE) as one,
        children.started(command, stdout=subprocess.PIPE) as other,
    ):
        said = [child.communicate(timeout=patience.SECONDS)[0] for child in (one, other)]

    assert said == ["ready\ndone\n"] * 2
    assert len(manifests(old.backups)) == 1
    assert check(old) == []


def test_a_damaged_page_is_found_and_no_backup_of_it_is_made(old: Folders, opened: Open) -> None:
    damaged = bytearray(old.database.read_bytes())
    damaged[4096 * 2 : 4096 * 2 + 60] = b"\xff" * 60
    old.database.write_bytes(damaged)

    with pytest.raises(DiaryFileError, match="is damaged") as raised:
        opened()

    assert raised.value.outcome is Outcome.DAMAGED
    assert names(old.backups) == []
    assert old.database.read_bytes() == damaged


@pytest.mark.repeats
def test_rows_that_belonged_to_nobody_before_do_not_stop_the_upgrade(
    old: Folders, opened: Open
) -> None:
    with closing(sqlite.connect(old.database, foreign_keys=False)) as connection:
        row = {"user_id": 99, "entry_date": "2025-01-01", "content": "whose?", "rating": 1}
        rows.insert(connection, "diary_entry", row)

    assert opened().preparation is Preparation.UPGRADED
    assert "whose?" in str(content(old.database)["diary_entries"])


@pytest.mark.repeats
def test_half_a_backup_is_ignored_and_swept_away(old: Folders, opened: Open) -> None:
    old.backups.mkdir()
    half = old.backups / f"aimstars-{FIRST}-{HEAD}-20250101T000000Z.db.partial"
    half.write_bytes(b"SQLite format 3\0")
    mine = old.backups / "notes.txt"
    mine.write_text("mine")

    opened()

    assert not half.exists()
    assert mine.read_text() == "mine"
    assert len(manifests(old.backups)) == 1


def test_a_broken_view_is_named(old: Folders, opened: Open) -> None:
    with closing(sqlite.connect(old.database)) as connection:
        connection.execute("CREATE VIEW broken AS SELECT * FROM nowhere")

    with pytest.raises(DiaryFileError, match="view broken is not known"):
        opened()


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "text",
    [
        "a\0b",
        "\0",
        "😀" * 1000,
        "x" * 10_000_000,
        "\u202e\u200d\ufeff",
        "e\u0301 é",
        "\ud7ff\uffff",
    ],
    ids=["nul", "only nul", "emoji", "10 MB", "invisible", "accents", "edges"],
)
def test_every_text_is_the_same_afterwards(old: Folders, text: str) -> None:
    with closing(sqlite.connect(old.database)) as connection:
        connection.execute("UPDATE diary_entry SET content = ? WHERE id = 1", (text,))

    upgrade(old, FixedClock())

    with closing(sqlite.connect(old.database)) as connection:
        read = connection.execute("SELECT content FROM diary_entries WHERE id = 1").fetchone()
    assert read == (text,)


@pytest.mark.repeats
def test_logging_goes_on_after_an_upgrade(old: Folders, caplog: pytest.LogCaptureFixture) -> None:
    ours = logging.getLogger("aimstars_desktop.services")
    handlers = logging.getLogger().handlers[:]

    upgrade(old, FixedClock())
    ours.warning("still here")

    assert not ours.disabled
    assert logging.getLogger().handlers == handlers
    assert "still here" in caplog.text


class BadCommit:
    """A connection whose COMMIT reports an error, before or after it was done."""

    def __init__(self, connection: Any, *, does_it: bool) -> None:
        self._connection = connection
        self._does_it = does_it

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, statement: str, *values: object) -> Any:
        if statement == "COMMIT":
            if self._does_it:
                self._connection.execute(statement)
            raise sqlite.DRIVER.OperationalError("disk I/O error")
        return self._connection.execute(statement, *values)


@pytest.mark.parametrize("does_it", [False, True])
def test_a_commit_that_reports_an_error_is_not_believed(
    old: Folders, monkeypatch: pytest.MonkeyPatch, does_it: bool
) -> None:
    before = content(old.database)
    connect = sqlite.connect

    def bad(path: Path, **options: Any) -> Any:
        connection = connect(path, **options)
        is_upgrade = path == old.database and options.get("foreign_keys") is False
        return BadCommit(connection, does_it=does_it) if is_upgrade else connection

    with monkeypatch.context() as patched:
        patched.setattr(sqlite, "connect", bad)
        with pytest.raises(DiaryFileError, match="The cause: OperationalError") as raised:
            upgrade(old, FixedClock())

    assert raised.value.outcome is (Outcome.RESTORED if does_it else Outcome.ROLLED_BACK)
    assert content(old.database) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_backup_leaves_the_good_ones_alone(old: Folders, opened: Open) -> None:
    program = f"""
import os, signal, sys
from pathlib import Path
from aimstars_desktop.config import Folders
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage.upgrade.file import backup
from aimstars_desktop.storage.upgrade.file.prepare import prepare
copy = backup._copy
def killed(*arguments):
    copy(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)
backup._copy = killed
data = Path({str(old.data)!r})
prepare(Folders(data, data), SystemClock(), key={USUAL_KEY!r})
"""
    child = subprocess.run([sys.executable, "-c", program], check=False)
    assert child.returncode == -signal.SIGKILL
    assert [name for name in names(old.backups) if name.endswith(".partial")]

    assert opened().preparation is Preparation.UPGRADED
    assert len(names(old.backups)) == 2
