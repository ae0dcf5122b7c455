"""What signing in to an encrypted diary costs, counts and leaves on the disk."""

from __future__ import annotations

import json
from contextlib import closing

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.accounts import Account
from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.keys import LEAST_MEMORY, KdfCost, Opener, PlainBackups
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.services.encryption import EncryptionService
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.keys import sealing, slot_file
from tests.builders import FixedClock
from tests.storage.keys.conftest import NEW, PASSWORD, encrypt, keys_of, quiet

SLOTS = (slot_file.NAME, slot_file.COPY_NAME)


def stored_cost(folders: Folders) -> tuple[int, int]:
    """Return the memory and the passes of the one slot."""
    (slot,) = json.loads((folders.data / slot_file.NAME).read_bytes())["slots"]
    return slot["memory"], slot["passes"]


def test_a_stronger_default_renews_the_slot_at_the_next_unlocking(small: Folders) -> None:
    encrypt(small)
    stronger = KdfCost(2 * LEAST_MEMORY, 2)
    with pytest.raises(RuleError):
        FileKeys(small, FixedClock(), stronger).unlock(1, NEW)
    assert stored_cost(small) == (LEAST_MEMORY, 1)
    FileKeys(small, FixedClock(), stronger).unlock(1, PASSWORD)
    assert stored_cost(small) == (2 * LEAST_MEMORY, 2)
    keys_of(small).unlock(1, PASSWORD)  # a version with a weaker one leaves it as it is
    assert stored_cost(small) == (2 * LEAST_MEMORY, 2)


def test_unlocking_takes_one_run_of_the_kdf(
    small: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    encrypt(small)
    runs: list[bytes] = []
    derive = sealing.derive

    def counted(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
        runs.append(secret)
        return derive(secret, salt, cost)

    monkeypatch.setattr(sealing, "derive", counted)
    keys = keys_of(small)
    keys.unlock(1, PASSWORD)
    # The hash in the diary is none that any form knows: it would be refused if it were compared.
    assert keys.finish_password(1, PASSWORD, lambda: False, lambda: None)
    assert runs == [PASSWORD.encode()]


def test_wrong_passwords_are_counted_in_a_file_of_their_own(small: Folders) -> None:
    encrypt(small)
    before = {name: (small.data / name).stat() for name in SLOTS}
    diary = FileDiary(small, FixedClock())
    service = EncryptionService(diary, keys_of(small))
    for expected in range(1, 6):
        with pytest.raises(RuleError):
            service.unlock(1, NEW)
        assert keys_of(small).tries(1).failed == expected
    with pytest.raises(RuleError, match="Too many attempts"):
        service.unlock(1, PASSWORD)
    after = {name: (small.data / name).stat() for name in SLOTS}
    for name in SLOTS:
        assert (after[name].st_ino, after[name].st_mtime_ns) == (
            before[name].st_ino,
            before[name].st_mtime_ns,
        )
    keys_of(small).unlock(1, PASSWORD)  # a courtesy: whoever has the file need not wait


def test_who_comes_back_with_a_backup_is_given_a_code(small: Folders) -> None:
    keys = keys_of(small)
    with closing(sqlite.connect(small.database)) as opened:
        opened.execute(
            "INSERT INTO users (id, email, email_key, user_name, password)"
            " VALUES (2, 'jonas@example.org', 'jonas@example.org', 'Jonas', 'hash')"
        )
    openers = {1: Opener("Maya", PASSWORD), 2: Opener("Jonas", NEW)}
    keys.encrypt(openers, backups=PlainBackups.DELETE, wait=1, on_progress=quiet)
    diary = FileDiary(small, FixedClock())
    diary.keys.unlock(1, PASSWORD)
    service = EncryptionService(diary, diary.keys)
    both = [Account(1, "maya@example.org", "Maya"), Account(2, "jonas@example.org", "Jonas")]
    assert service.waiting(both) == {}
    made = BackupService(diary.backups, FixedClock()).make()
    with closing(sqlite.connect(small.database, key=keys.raw)) as opened:
        opened.execute("DELETE FROM users WHERE id = 2")
    diary.keys.remove(2)

    diary.restore(made.file, wait=1)

    with closing(sqlite.connect(small.database, key=keys.raw)) as opened:
        assert opened.execute("SELECT count(*) FROM users").fetchone() == (2,)
    waiting = service.waiting(both)
    assert waiting == {2: "Jonas"}
    code = service.new_code()
    service.set_one_time_codes(waiting, {2: code})
    with pytest.raises(RuleError):
        keys_of(small).unlock(2, NEW)  # of the deleted account
    assert keys_of(small).unlock_with_code(code) == 2
