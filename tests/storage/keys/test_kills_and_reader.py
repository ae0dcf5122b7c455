"""A kill at any moment leaves the old diary or the new one; another program can read it."""

from __future__ import annotations

import contextlib
import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.keys import Opener, Protection, WrongSecretError
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.keys.slots import Slots
from aimstars_desktop.storage.upgrade.file import backup, inspect
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.storage.upgrade.file.prepare import prepare
from tests import children
from tests.builders import FixedClock
from tests.storage.keys.conftest import (
    ENTRIES,
    NEW,
    PASSWORD,
    encrypt,
    entries,
    keys_of,
    make,
    quiet,
)

LONGEST = 0.8
"""Seconds after which the work is done on an idle computer."""

CHILD = """
import sys
from contextlib import closing
from pathlib import Path
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.keys import KdfCost, Opener, PlainBackups
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.keys import sealing
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.storage.upgrade.file.put_back import put_back
sealing.derive(b"warm", bytes(16), KdfCost(19 * 1024, 1))
folders, work = Folders(Path(sys.argv[1]), Path(sys.argv[1])), sys.argv[2]
keys = FileKeys(folders, SystemClock(), KdfCost(19 * 1024, 1))
if work != "encrypt":
    keys.unlock(1, "Correct horse")
def store():
    with closing(sqlite.connect(folders.database, key=keys.raw)) as opened:
        opened.execute("UPDATE users SET password = 'new hash'")
print("ready", flush=True)
quiet = lambda share: None
if work == "encrypt":
    openers = {1: Opener("Maya", "Correct horse")}
    keys.encrypt(openers, backups=PlainBackups.ENCRYPT, wait=9, on_progress=quiet)
elif work == "decrypt":
    keys.decrypt(wait=9, on_progress=quiet)
elif work == "password":
    keys.set_password(1, "Another horse", store)
elif work == "restore":
    (made,) = manifests(folders.backups)
    put_back(folders, SystemClock(), made.file, key=keys.raw)
elif work == "earlier":
    (made,) = [each for each in manifests(folders.backups) if keys.is_other(each)]
    keys.open_backup(made.file, "Correct horse", None)
else:
    keys.renew_key({1: Opener("Maya", "Another horse")}, wait=9, on_progress=quiet)
"""

pytestmark = pytest.mark.usual_kdf

ATTEMPTS = [
    pytest.param(number, marks=[] if number < 2 else [pytest.mark.long]) for number in range(40)
]


def killed(folders: Folders, work: str, attempt: int) -> None:
    """Have another program do the work, and kill it at some moment."""
    command = [sys.executable, "-c", CHILD, str(folders.data), work]
    with children.started(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        with contextlib.suppress(subprocess.TimeoutExpired):  # a random moment is the point
            child.wait(timeout=random.Random(attempt).uniform(0, LONGEST))
        child.kill()


def unlocked(folders: Folders) -> tuple[FileKeys, str]:
    """Open what is there with the old password or the new one, and say with which."""
    keys = keys_of(folders)
    if keys.protection is not Protection.ENCRYPTED:
        return keys, ""
    for password in (PASSWORD, NEW):
        with contextlib.suppress(WrongSecretError):
            keys.unlock(1, password)
            return keys, password
    raise AssertionError("neither password opens the diary")


@pytest.mark.sampled(2)
@pytest.mark.parametrize("attempt", ATTEMPTS)
@pytest.mark.parametrize("work", ["encrypt", "decrypt", "renew"])
def test_a_kill_leaves_the_old_diary_or_the_new_one_whole(
    large: Folders, work: str, attempt: int
) -> None:
    if work != "encrypt":
        encrypt(large)
    killed(large, work, attempt)
    keys, _ = unlocked(large)
    assert inspect.check(large, key=keys.raw) == []
    assert len(entries(large, keys.raw)) == ENTRIES


def test_after_an_interrupted_change_of_the_key_the_old_password_is_wrong(small: Folders) -> None:
    keys = encrypt(small)
    before = Slots.read(slot_file.path_of(small.data).read_bytes())
    keys.renew_key({1: Opener("Maya", NEW)}, wait=1, on_progress=quiet)
    after = Slots.read(slot_file.path_of(small.data).read_bytes())
    slot_file.write(small.data, before.plus(*after.slots))  # as it is just after the swap
    with pytest.raises(WrongSecretError):
        keys_of(small).unlock(1, PASSWORD)
    keys_of(small).unlock(1, NEW)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_after_a_killed_change_of_password_one_of_the_two_holds(
    tmp_path: Path, attempt: int
) -> None:
    folders = make(tmp_path, 3)
    encrypt(folders)
    killed(folders, "password", attempt)
    holds = []
    for password in (PASSWORD, NEW):
        keys = keys_of(folders)
        with contextlib.suppress(WrongSecretError):
            keys.unlock(1, password)
            raw = keys.raw

            def is_stored(password: str = password, raw: str | None = raw) -> bool:
                with closing(sqlite.connect(folders.database, key=raw)) as opened:
                    (stored,) = opened.execute("SELECT password FROM users").fetchone()
                return (stored == "new hash") == (password == NEW)

            if keys.finish_password(1, password, is_stored, lambda: None):
                holds.append(password)
    assert len(holds) == 1


@pytest.mark.long
@pytest.mark.sampled(2)
@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_a_killed_restore_of_an_encrypted_backup_goes_on(large: Folders, attempt: int) -> None:
    keys = encrypt(large)
    with closing(sqlite.connect(large.database, key=keys.raw)) as opened:
        opened.execute("UPDATE diary_entries SET content = 'later'")
    later = entries(large, keys.raw)
    killed(large, "restore", attempt)
    keys, _ = unlocked(large)
    with prepare(large, FixedClock(), key=keys.raw):
        pass
    found = entries(large, keys.raw)
    assert found == later or (len(found) == ENTRIES and found[0].startswith("entry 0 "))
    assert inspect.check(large, key=keys.raw) == []


@pytest.mark.long
@pytest.mark.sampled(2)
@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_a_kill_while_an_earlier_backup_is_opened_loses_none(large: Folders, attempt: int) -> None:
    keys = encrypt(large)
    elsewhere = large.data.with_name("other disk")
    shutil.copytree(large.backups, elsewhere)
    keys.renew_key({1: Opener("Maya", PASSWORD)}, wait=1, on_progress=quiet)
    shutil.copytree(elsewhere, large.backups, dirs_exist_ok=True)

    killed(large, "earlier", attempt)

    keys = keys_of(large)
    keys.unlock(1, PASSWORD)
    for manifest in manifests(large.backups):
        if keys.is_other(manifest) and backup.is_intact(large.backups, manifest):
            keys.open_backup(manifest.file, PASSWORD, None)
    whole = [each for each in manifests(large.backups) if backup.is_intact(large.backups, each)]
    assert len(whole) >= 2
    for manifest in whole:
        with closing(sqlite.connect(large.backups / manifest.file, key=keys.raw)) as opened:
            (count,) = opened.execute("SELECT count(*) FROM diary_entries").fetchone()
        assert count == ENTRIES


def test_a_reader_written_from_the_documentation_reads_it(large: Folders) -> None:
    encrypt(large)
    assert len(read(large.data / slot_file.NAME, large.database, PASSWORD)) == ENTRIES


def read(slots: Path, database: Path, password: str) -> list[str]:
    """Read a diary with nothing but what docs/security.md says."""
    reader = Path(__file__).with_name("reader.py")
    assert len(reader.read_text().splitlines()) <= 60
    done = subprocess.run(
        [sys.executable, str(reader), str(slots), str(database)],
        input=f"{password}\n",
        text=True,
        capture_output=True,
        check=True,
    )
    return done.stdout.splitlines()
