"""A backup under an earlier key opens with the password or the code of its time."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.keys import (
    Opener,
    PlainBackups,
    Protection,
    RecoveryCode,
    WrongSecretError,
)
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.upgrade.file import create, key_backups
from aimstars_desktop.storage.upgrade.file.put_back import put_back
from tests.builders import FixedClock
from tests.storage.keys.conftest import NEW, PASSWORD, entries, keys_of, make, quiet

LATER = "written under the new key"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return make(tmp_path, 3)


def backups_of(folders: Folders, keys: FileKeys) -> Backups:
    return Backups(folders, key=lambda: keys.raw, is_other=keys.is_other)


@pytest.fixture
def code(folders: Folders) -> RecoveryCode:
    """Encrypt the diary; return its recovery code."""
    keys = keys_of(folders)
    code = keys.new_code()
    keys.encrypt(
        {1: Opener("Maya", PASSWORD, code)},
        backups=PlainBackups.ENCRYPT,
        wait=1,
        on_progress=quiet,
    )
    return code


def keep_elsewhere(folders: Folders) -> Callable[[], None]:
    """Copy the backups to another disk; return what puts them back."""
    elsewhere = folders.data.with_name("other disk")
    shutil.copytree(folders.backups, elsewhere)

    def put() -> None:
        shutil.copytree(elsewhere, folders.backups, dirs_exist_ok=True)

    return put


@pytest.fixture
def keys(folders: Folders, code: RecoveryCode) -> FileKeys:
    """Give the diary a new key and a new password, write, and put an old backup back."""
    del code
    put = keep_elsewhere(folders)
    keys = keys_of(folders)
    keys.unlock(1, PASSWORD)
    keys.renew_key({1: Opener("Maya", NEW)}, wait=1, on_progress=quiet)
    with closing(sqlite.connect(folders.database, key=keys.raw)) as opened:
        opened.execute(
            "INSERT INTO diary_entries (user_id, entry_date, content, rating)"
            " VALUES (1, '2026-11-22', ?, 1)",
            (LATER,),
        )
    put()
    return keys


def the_other(folders: Folders, keys: FileKeys) -> str:
    (found,) = [each for each in backups_of(folders, keys).all() if each.has_other_key]
    return found.file


def test_it_is_told_from_the_others_whether_the_diary_is_locked_or_not(
    folders: Folders, keys: FileKeys
) -> None:
    assert len(backups_of(folders, keys).all()) == 2
    other = the_other(folders, keys)
    assert the_other(folders, keys_of(folders)) == other


@pytest.mark.repeats
@pytest.mark.parametrize("with_code", [False, True])
def test_it_opens_with_what_opened_it_then_and_is_restored(
    folders: Folders, keys: FileKeys, code: RecoveryCode, with_code: bool
) -> None:
    typed = str(code) if with_code else PASSWORD
    made = keys.open_backup(the_other(folders, keys), typed, code if with_code else None)
    assert not any(each.has_other_key for each in backups_of(folders, keys).all())
    with backups_of(folders, keys).open(made, "maya@example.org") as inside:
        assert inside.compare().written_after == 1
    put_back(folders, FixedClock(), made, key=keys.raw)
    assert LATER not in entries(folders, keys.raw)
    again = keys_of(folders)
    with pytest.raises(WrongSecretError):
        again.unlock(1, PASSWORD)
    again.unlock(1, NEW)
    assert len(entries(folders, again.raw)) == 3


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("typed", [NEW, "", "Nothing of the kind"])
def test_what_opens_only_the_diary_of_today_is_refused(
    folders: Folders, keys: FileKeys, typed: str
) -> None:
    other = the_other(folders, keys)
    with pytest.raises(WrongSecretError):
        keys.open_backup(other, typed, None)
    assert the_other(folders, keys) == other


def test_a_backup_that_is_damaged_stays_as_it_is(folders: Folders, keys: FileKeys) -> None:
    other = folders.backups / the_other(folders, keys)
    content = bytearray(other.read_bytes())
    content[9000] ^= 1
    other.write_bytes(content)
    with pytest.raises(DiaryFileError) as refused:
        keys.open_backup(other.name, PASSWORD, None)
    assert refused.value.outcome is Outcome.DAMAGED
    assert other.read_bytes() == content


@pytest.mark.repeats
def test_nothing_is_written_while_the_diary_is_locked(folders: Folders, keys: FileKeys) -> None:
    other = the_other(folders, keys)
    with pytest.raises(DiaryFileError) as refused:
        keys_of(folders).open_backup(other, PASSWORD, None)
    assert refused.value.outcome is Outcome.WRONG_KEY
    assert the_other(folders, keys) == other


@pytest.mark.repeats
def test_beside_a_plain_diary_it_becomes_plain(folders: Folders, code: RecoveryCode) -> None:
    del code
    put = keep_elsewhere(folders)
    keys = keys_of(folders)
    keys.unlock(1, PASSWORD)
    keys.decrypt(wait=1, on_progress=quiet)
    put()
    made = keys.open_backup(the_other(folders, keys), PASSWORD, None)
    put_back(folders, FixedClock(), made)
    assert len(entries(folders, None)) == 3
    assert keys.protection is Protection.PLAIN


@pytest.mark.repeats
def test_without_a_diary_it_brings_its_key_along(folders: Folders, keys: FileKeys) -> None:
    for path in folders.data.iterdir():
        if path.is_file():
            path.unlink()
    found = keys_of(folders)
    oldest = backups_of(folders, found).all()[-1]
    assert oldest.has_other_key
    made = found.open_backup(oldest.file, PASSWORD, None)
    put_back(folders, FixedClock(), made, key=found.raw)
    again = keys_of(folders)
    again.unlock(1, PASSWORD)
    assert len(entries(folders, again.raw)) == 3


@pytest.fixture
def unused(tmp_path: Path, folders: Folders, code: RecoveryCode) -> Folders:
    """Make a plain diary without accounts, as the first start does, with an encrypted backup."""
    del code
    fresh = Folders(tmp_path / "fresh", tmp_path / "logs")
    sqlite.make_folder(fresh.data)
    create.create(fresh)
    shutil.copytree(folders.backups, fresh.backups)
    return fresh


@pytest.mark.repeats
def test_in_the_place_of_an_unused_diary_it_stays_encrypted(unused: Folders) -> None:
    diary = FileDiary(unused, FixedClock())
    (found,) = diary.backups.all()
    assert found.has_other_key
    content = (unused.backups / found.file).read_bytes()
    assert diary.keys.open_backup(found.file, PASSWORD, None) == found.file
    assert not diary.backups.all()[0].has_other_key
    assert (unused.backups / found.file).read_bytes() == content

    diary.restore(found.file, wait=1)

    assert diary.keys.raw is not None
    again = keys_of(unused)
    assert again.is_locked
    again.unlock(1, PASSWORD)
    assert len(entries(unused, again.raw)) == 3
    assert key_backups.readable(unused).count == 0
    assert [each.name for each in unused.backups.glob("*.db")] == [found.file]


@pytest.mark.repeats
def test_an_unused_diary_stays_as_it_was_where_the_backup_is_damaged(unused: Folders) -> None:
    diary = FileDiary(unused, FixedClock())
    (found,) = diary.backups.all()
    diary.keys.open_backup(found.file, PASSWORD, None)
    (unused.backups / found.file).write_bytes(b"something else")
    with pytest.raises(DiaryFileError):
        diary.restore(found.file, wait=1)
    assert diary.keys.protection is Protection.PLAIN
    assert not slot_file.exists(unused.data)
    assert entries(unused, None) == []


@pytest.mark.repeats
def test_the_key_of_a_backup_is_not_given_to_a_diary_that_is_used_by_now(unused: Folders) -> None:
    diary = FileDiary(unused, FixedClock())
    (found,) = diary.backups.all()
    diary.keys.open_backup(found.file, PASSWORD, None)
    with closing(sqlite.connect(unused.database)) as opened:
        opened.execute(
            "INSERT INTO users (email, email_key, user_name, password)"
            " VALUES ('ben@example.org', 'ben@example.org', 'Ben', 'hash')"
        )
    assert diary.backups.all()[0].has_other_key
    with pytest.raises(DiaryFileError):
        diary.restore(found.file, wait=1)
    assert diary.keys.protection is Protection.PLAIN
    assert entries(unused, None) == []


@pytest.mark.repeats
def test_a_backup_that_is_made_now_has_the_key_of_today(folders: Folders, keys: FileKeys) -> None:
    made = backups_of(folders, keys).make(Reason.ASKED, datetime(2026, 11, 23, tzinfo=UTC), quiet)
    assert not made.has_other_key
