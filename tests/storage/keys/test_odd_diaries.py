"""Diaries with damaged values and with texts beside them keep all of it under another key."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from aimstars_desktop import side_files
from aimstars_desktop.config import Folders
from aimstars_desktop.domain.keys import Opener, PlainBackups, Protection, WrongSecretError
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from aimstars_desktop.storage.upgrade.file.put_back import put_back
from tests import damaged_rows
from tests.storage.keys.conftest import NEW, PASSWORD, encrypt, entries, everything, keys_of, quiet

DAMAGE = [
    ("diary_entries", "content", None),
    ("diary_entries", "entry_date", "no day"),
    ("goals", "title", b"\xff\xfe"),
    ("users", "email", None),
    ("users", "user_name", b"\xff"),
]


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize(("table", "column", "value"), DAMAGE)
def test_a_damaged_row_goes_through_every_change_of_the_key(
    tmp_path: Path, table: str, column: str, value: object
) -> None:
    folders = Folders(tmp_path, tmp_path / "logs")
    damaged_rows.make(folders.database)
    assert damaged_rows.break_value(folders.database, (table, column, 1), value)
    before = everything(folders.database, None)
    keys = encrypt(folders)
    assert everything(folders.database, keys.raw) == before
    keys.renew_key({1: Opener("Maya", NEW)}, wait=1, on_progress=quiet)
    assert everything(folders.database, keys.raw) == before
    keys.decrypt(wait=1, on_progress=quiet)
    assert everything(folders.database, None) == before


def test_texts_beside_the_diary_follow_its_key(small: Folders) -> None:
    path = small.data / side_files.UNSAVED
    path.write_bytes(b'{"typed": "words"}')
    keys = encrypt(small)
    assert b"words" not in path.read_bytes()
    keys.renew_key({1: Opener("Maya", NEW)}, wait=1, on_progress=quiet)
    assert keys.unseal(path.read_bytes()) == b'{"typed": "words"}'
    keys.decrypt(wait=1, on_progress=quiet)
    assert path.read_bytes() == b'{"typed": "words"}'


def test_readable_copies_that_are_no_backups_are_counted_too(small: Folders) -> None:
    aside = small.data / "aimstars.db.failed-1"
    aside.write_bytes(small.database.read_bytes())
    keys = keys_of(small)
    assert keys.readable_copies().count == 2
    done = keys.encrypt(
        {1: Opener("Maya", PASSWORD)}, backups=PlainBackups.ENCRYPT, wait=1, on_progress=quiet
    )
    assert done.left_readable.count == 1
    assert done.left_readable.size == aside.stat().st_size


def test_a_code_that_is_on_paper_already_is_the_one_that_opens(small: Folders) -> None:
    keys = keys_of(small)
    code, other = keys.new_code(), keys.new_code()
    done = keys.encrypt(
        {1: Opener("Maya", one_time=code)},
        backups=PlainBackups.ENCRYPT,
        wait=1,
        on_progress=quiet,
    )
    assert done.one_time_codes == {}
    keys.give_one_time_code(1, "Maya", other)
    fresh = keys_of(small)
    with pytest.raises(WrongSecretError):
        fresh.unlock_with_code(code)
    assert fresh.unlock_with_code(other) == 1


@pytest.mark.repeats
def test_after_a_restore_the_password_of_today_holds_even_when_plain(small: Folders) -> None:
    keys = encrypt(small)

    def store() -> None:
        with closing(sqlite.connect(small.database, key=keys.raw)) as opened:
            opened.execute("UPDATE users SET password = 'hash of the new one'")

    keys.set_password(1, NEW, store)
    (made,) = manifests(small.backups)
    put_back(small, SystemClock(), made.file, key=keys.raw)
    keys_of(small).unlock(1, NEW)
    keys.decrypt(wait=1, on_progress=quiet)
    with closing(sqlite.connect(small.database)) as opened:
        assert opened.execute("SELECT password FROM users").fetchall() == [("hash of the new one",)]


def test_a_readable_backup_is_restored_and_looked_into_under_the_key(small: Folders) -> None:
    keys = encrypt(small, PlainBackups.LEAVE)
    (made,) = manifests(small.backups)
    with closing(sqlite.connect(small.database, key=keys.raw)) as opened:
        opened.execute("DELETE FROM diary_entries")
    with Backups(small, key=lambda: keys.raw).open(made.file, "maya@example.org") as inside:
        assert len(inside.days()) == 1
    put_back(small, SystemClock(), made.file, key=keys.raw)
    assert len(entries(small, keys.raw)) == 3
    assert keys.protection is Protection.ENCRYPTED
    assert keys.readable_copies().count == 1


def test_a_number_that_somebody_else_had_then_does_not_open_their_diary(small: Folders) -> None:
    keys = keys_of(small)
    others = "INSERT INTO users (id, email, email_key, password) VALUES (2, ?, ?, 'hash')"
    with closing(sqlite.connect(small.database)) as opened:
        opened.execute(others, ("leo@example.org",) * 2)
    openers = {1: Opener("Maya", PASSWORD), 2: Opener("Leo", NEW)}
    keys.encrypt(openers, backups=PlainBackups.LEAVE, wait=1, on_progress=quiet)
    with keys.keeping_people(), closing(sqlite.connect(small.database, key=keys.raw)) as opened:
        opened.execute("DELETE FROM users WHERE id = 2")
        opened.execute(others, ("jonas@example.org",) * 2)
    assert [holder.name for holder in keys.holders()] == ["Maya"]
    with pytest.raises(WrongSecretError):
        keys_of(small).unlock(2, NEW)
    with keys.keeping_people(), closing(sqlite.connect(small.database, key=keys.raw)) as opened:
        opened.execute("UPDATE users SET email_key = 'leo@example.org' WHERE id = 1")
    keys_of(small).unlock(1, PASSWORD)  # the last slots stay: nothing else would open it
