"""Keys of a diary in a file: encrypting, unlocking, changing slots, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import DiaryFileError
from aimstars_desktop.domain.keys import (
    KdfCost,
    Opener,
    PlainBackups,
    Protection,
    WrongSecretError,
)
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.upgrade.file import create, inspect

CHEAP = KdfCost(memory=19 * 1024, passes=1)
MARKER = "Fledermausohr"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """A plain diary with two accounts, an entry and a backup."""
    folders = Folders(tmp_path / "data", tmp_path / "logs")
    sqlite.make_folder(folders.data)
    create.create(folders)
    with closing(sqlite.connect(folders.database)) as opened:
        for number, name in ((1, "Maya"), (2, "Jonas")):
            opened.execute(
                "INSERT INTO users (id, email, email_key, user_name, password)"
                " VALUES (?, ?, ?, ?, 'hash')",
                (number, f"{name}@example.org", f"{name.lower()}@example.org", name),
            )
        opened.execute(
            "INSERT INTO diary_entries (user_id, entry_date, content, rating)"
            " VALUES (1, '2026-11-20', ?, 1)",
            (MARKER * 50,),
        )
    Backups(folders).make(Reason.ASKED, datetime(2026, 11, 21, tzinfo=UTC), lambda _: None)
    return folders


def keys_of(folders: Folders) -> FileKeys:
    return FileKeys(folders, SystemClock(), CHEAP)


def encrypted(folders: Folders, password: str = "Correct horse") -> FileKeys:
    keys = keys_of(folders)
    keys.encrypt(
        {1: Opener("Maya", password, keys.new_code())},
        backups=PlainBackups.ENCRYPT,
        wait=1,
        on_progress=lambda _: None,
    )
    return keys


def holds_marker(folder: Path) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if MARKER.encode() in path.read_bytes()]


@pytest.mark.repeats
def test_an_encrypted_diary_and_its_backups_hold_no_word(folders: Folders) -> None:
    assert holds_marker(folders.data)
    keys = encrypted(folders)
    assert not holds_marker(folders.data)
    assert keys.protection is Protection.ENCRYPTED
    assert keys.readable_copies().count == 0
    assert inspect.check(folders, key=keys.raw) == []


@pytest.mark.repeats
def test_a_password_and_a_recovery_code_open_it(folders: Folders) -> None:
    keys, code = keys_of(folders), keys_of(folders).new_code()
    keys.encrypt(
        {1: Opener("Maya", "Correct horse", code)},
        backups=PlainBackups.LEAVE,
        wait=1,
        on_progress=lambda _: None,
    )
    assert keys.readable_copies().count == 1
    fresh = keys_of(folders)
    assert fresh.is_locked
    assert [holder.name for holder in fresh.holders()] == ["Maya", "Jonas"]
    with pytest.raises(WrongSecretError):
        fresh.unlock(1, "correct horse")
    with pytest.raises(DiaryFileError, match="password is needed"):
        _ = fresh.raw
    fresh.unlock(1, "Correct horse")
    assert fresh.raw == keys.raw
    fresh.lock()
    assert fresh.unlock_with_code(code) == 1
    assert fresh.raw == keys.raw


def test_those_without_a_password_get_a_code_that_opens_it(folders: Folders) -> None:
    keys = keys_of(folders)
    done = keys.encrypt(
        {1: Opener("Maya", "Correct horse")},
        backups=PlainBackups.DELETE,
        wait=1,
        on_progress=lambda _: None,
    )
    assert keys.readable_copies().count == 0
    assert list(done.one_time_codes) == [2]
    fresh = keys_of(folders)
    assert fresh.unlock_with_code(done.one_time_codes[2]) == 2
    fresh.set_password(2, "Battery staple", lambda: None)
    again = keys_of(folders)
    with pytest.raises(WrongSecretError):
        again.unlock_with_code(done.one_time_codes[2])
    again.unlock(2, "Battery staple")


@pytest.mark.repeats
def test_after_decrypting_everything_is_readable_again(folders: Folders) -> None:
    keys = encrypted(folders)
    keys.decrypt(wait=1, on_progress=lambda _: None)
    assert keys.protection is Protection.PLAIN
    assert inspect.check(folders) == []
    assert keys.readable_copies().count == 1
    assert not slot_file.exists(folders.data)


def test_a_new_key_shuts_out_old_slots_and_old_keys(folders: Folders) -> None:
    keys = encrypted(folders)
    before, old = (folders.data / slot_file.NAME).read_bytes(), keys.raw
    keys.renew_key({1: Opener("Maya", "Another horse")}, wait=1, on_progress=lambda _: None)
    assert keys.raw != old
    fresh = keys_of(folders)
    with pytest.raises(WrongSecretError):
        fresh.unlock(1, "Correct horse")
    fresh.unlock(1, "Another horse")
    for name in (slot_file.NAME, slot_file.COPY_NAME):
        (folders.data / name).write_bytes(before)
    with pytest.raises(DiaryFileError, match="earlier key"):
        keys_of(folders).unlock(1, "Correct horse")


@pytest.mark.repeats
def test_a_new_password_shuts_out_the_old_one_also_in_backups(folders: Folders) -> None:
    keys = encrypted(folders)
    keys.set_password(1, "Another horse", lambda: None)
    for name in (slot_file.NAME, slot_file.COPY_NAME):
        (folders.data / name).unlink()
    fresh = keys_of(folders)  # the slots of the backup are all that is left
    with pytest.raises(WrongSecretError):
        fresh.unlock(1, "Correct horse")
    fresh.unlock(1, "Another horse")
    assert (folders.data / slot_file.NAME).is_file()


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    ("holds", "typed", "expected"),
    [(False, "old", True), (False, "new", True), (True, "old", False), (True, "new", True)],
    ids=["before, old", "before, new", "after, old", "after, new"],
)
def test_a_change_of_password_that_was_killed_is_finished_or_taken_back(
    folders: Folders, holds: bool, typed: str, expected: bool
) -> None:
    passwords = {"old": "Correct horse", "new": "Another horse"}
    keys, stored = encrypted(folders), [passwords["old"]]

    def killed() -> None:
        if holds:
            stored[0] = passwords["new"]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        keys.set_password(1, passwords["new"], killed)
    fresh, password = keys_of(folders), passwords[typed]
    fresh.unlock(1, password)

    def store() -> None:
        stored[0] = password

    assert fresh.finish_password(1, password, lambda: stored[0] == password, store) is expected
    last = keys_of(folders)
    last.unlock(1, stored[0])
    other = next(one for one in passwords.values() if one != stored[0])
    with pytest.raises(WrongSecretError):
        last.unlock(1, other)


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _replacing(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        assert old in data
        return data.replace(old, new)

    return change


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "change",
    [
        _cut,
        lambda _: b"",
        lambda _: b"[]",
        _replacing(b'"memory": 19456', b'"memory": 8'),
        _replacing(b'"memory": 19456', b'"memory": 9999999'),
        _replacing(b'"passes": 1', b'"passes": 11'),
        _replacing(b'"argon2id"', b'"pbkdf2"'),
        _replacing(b'"format": 1', b'"format": 2'),
    ],
    ids=["cut", "empty", "other", "weak", "huge", "many passes", "other kdf", "newer"],
)
def test_changed_slots_are_refused_in_words(
    folders: Folders, change: Callable[[bytes], bytes]
) -> None:
    encrypted(folders)
    for manifest in folders.backups.glob("*.json"):
        manifest.unlink()
    for name in (slot_file.NAME, slot_file.COPY_NAME):
        path = folders.data / name
        path.write_bytes(change(path.read_bytes()))
    with pytest.raises(DiaryFileError, match="Nothing was changed"):
        keys_of(folders).unlock(1, "Correct horse")


@pytest.mark.repeats
@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"account": 1', b'"account": 2'),
        (b'"passes": 1', b'"passes": 2'),
        (b'"memory": 19456', b'"memory": 20480'),
        (b'"password"', b'"recovery"'),
    ],
)
def test_slots_with_other_authenticated_fields_open_nothing(
    folders: Folders, old: bytes, new: bytes
) -> None:
    encrypted(folders)
    for name in (slot_file.NAME, slot_file.COPY_NAME):
        path = folders.data / name
        path.write_bytes(_replacing(old, new)(path.read_bytes()))
    for account in (1, 2):
        with pytest.raises(WrongSecretError):
            keys_of(folders).unlock(account, "Correct horse")


@pytest.mark.repeats
def test_one_damaged_copy_is_mended_by_the_other(folders: Folders) -> None:
    encrypted(folders)
    place, copy = (folders.data / name for name in (slot_file.NAME, slot_file.COPY_NAME))
    good = copy.read_bytes()
    place.write_bytes(_cut(good))
    keys_of(folders).unlock(1, "Correct horse")
    assert place.read_bytes() == good


def test_what_lies_beside_is_sealed_with_the_key(folders: Folders) -> None:
    keys = keys_of(folders)
    assert keys.seal(b"typed") == b"typed"
    keys = encrypted(folders)
    sealed = keys.seal(b"typed")
    assert b"typed" not in sealed
    assert keys.unseal(sealed) == b"typed"
    assert keys.unseal(b"{}") == b"{}"
    assert keys.unseal(sealed[:-1]) is None
    assert keys.unseal(sealed[:20]) is None
    assert keys_of(folders).unseal(sealed) is None


@pytest.mark.repeats
def test_cancelling_leaves_a_plain_diary_without_slots(folders: Folders) -> None:
    keys = keys_of(folders)

    def stop(share: float) -> None:
        if share > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        keys.encrypt({}, backups=PlainBackups.ENCRYPT, wait=1, on_progress=stop)
    assert keys.protection is Protection.PLAIN
    assert not slot_file.exists(folders.data)
    assert inspect.check(folders) == []
    assert not list(folders.data.glob("*.rekeyed*"))
