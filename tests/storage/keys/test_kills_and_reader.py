"""A kill at any moment leaves the old diary or the new one; another program can read it."""

from __future__ import annotations

import contextlib
import random
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.keys import KdfCost, Opener, PlainBackups, Protection
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.file_keys import FileKeys
from aimstars_desktop.storage.upgrade.file import create, inspect
from tests import children

CHEAP = KdfCost(memory=19 * 1024, passes=1)
PASSWORD, NEW = "Correct horse", "Another horse"
ENTRIES = 400
LONGEST = 0.8
"""Seconds after which the work is done on an idle computer."""

CHILD = """
import sys
from pathlib import Path
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.keys import KdfCost, Opener, PlainBackups
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage.file_keys import FileKeys
from aimstars_desktop.storage.keys import sealing
sealing.derive(b"warm", bytes(16), KdfCost(19 * 1024, 1))
folders = Folders(Path(sys.argv[1]), Path(sys.argv[1]))
keys = FileKeys(folders, SystemClock(), KdfCost(19 * 1024, 1))
if sys.argv[2] != "encrypt":
    keys.unlock(1, "Correct horse")
print("ready", flush=True)
quiet = lambda share: None
if sys.argv[2] == "encrypt":
    openers = {1: Opener("Maya", "Correct horse")}
    keys.encrypt(openers, backups=PlainBackups.ENCRYPT, wait=9, on_progress=quiet)
elif sys.argv[2] == "decrypt":
    keys.decrypt(wait=9, on_progress=quiet)
else:
    keys.renew_key({1: Opener("Maya", "Another horse")}, wait=9, on_progress=quiet)
"""

ATTEMPTS = [
    pytest.param(number, marks=[] if number < 2 else [pytest.mark.long]) for number in range(40)
]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "data", tmp_path / "logs")
    sqlite.make_folder(folders.data)
    create.create(folders)
    with closing(sqlite.connect(folders.database)) as opened:
        opened.execute(
            "INSERT INTO users (id, email, email_key, user_name, password)"
            " VALUES (1, 'maya@example.org', 'maya@example.org', 'Maya', 'hash')"
        )
        opened.executemany(
            "INSERT INTO diary_entries (user_id, entry_date, content, rating)"
            " VALUES (1, '2026-11-20', ?, 1)",
            [(f"entry {number} " + "x" * 3000,) for number in range(ENTRIES)],
        )
    return folders


def encrypt(folders: Folders) -> FileKeys:
    keys = FileKeys(folders, SystemClock(), CHEAP)
    keys.encrypt(
        {1: Opener("Maya", PASSWORD)},
        backups=PlainBackups.ENCRYPT,
        wait=1,
        on_progress=lambda _: None,
    )
    return keys


@pytest.mark.parametrize("attempt", ATTEMPTS)
@pytest.mark.parametrize("work", ["encrypt", "decrypt", "renew"])
def test_a_kill_leaves_the_old_diary_or_the_new_one_whole(
    folders: Folders, work: str, attempt: int
) -> None:
    if work != "encrypt":
        encrypt(folders)
    command = [sys.executable, "-c", CHILD, str(folders.data), work]
    with children.started(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        with contextlib.suppress(subprocess.TimeoutExpired):  # a random moment is the point
            child.wait(timeout=random.Random(attempt).uniform(0, LONGEST))
        child.send_signal(signal.SIGKILL)

    keys = FileKeys(folders, SystemClock(), CHEAP)
    if keys.protection is Protection.ENCRYPTED:
        for password in (PASSWORD, NEW):
            with contextlib.suppress(Exception):
                keys.unlock(1, password)
                break
    assert not keys.is_locked
    assert inspect.check(folders, key=keys.raw) == []
    with closing(sqlite.connect(folders.database, key=keys.raw)) as opened:
        assert opened.execute("SELECT count(*) FROM diary_entries").fetchone() == (ENTRIES,)


def test_a_reader_written_from_the_documentation_reads_it(folders: Folders) -> None:
    encrypt(folders)
    reader = Path(__file__).with_name("reader.py")
    assert len(reader.read_text().splitlines()) <= 60
    done = subprocess.run(
        [sys.executable, str(reader), str(folders.data)],
        input=f"{PASSWORD}\n",
        text=True,
        capture_output=True,
        check=True,
    )
    assert len(done.stdout.splitlines()) == ENTRIES
