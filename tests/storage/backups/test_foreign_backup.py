"""A backup from elsewhere is recognised, verified, and kept with the others."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.errors import DiaryFileError, Outcome
from aimstars_desktop.domain.keys import Opener, PlainBackups
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.dumps import Dumps
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.diary.file_keys import FileKeys
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD
from aimstars_desktop.storage.upgrade.file import backup, create, key_backups, picture_mirror
from aimstars_desktop.storage.upgrade.file.manifest import Manifest, manifests
from aimstars_desktop.storage.upgrade.file.put_back import put_back
from tests.builders import FixedClock
from tests.drawn import picture
from tests.migrations import rows
from tests.storage.backups.conftest import MAYA
from tests.storage.keys.conftest import PASSWORD, encrypt, entries, keys_of, make


@pytest.fixture
def away(folders: Folders, service: BackupService, tmp_path: Path) -> Path:
    """Move a backup to a stick, and return its path there."""
    made = service.make()
    stick = tmp_path / "stick"
    shutil.move(folders.backups, stick)
    return stick / made.file


def refusal(service: BackupService, path: Path) -> DiaryFileError:
    with pytest.raises(DiaryFileError) as refused:
        service.take(path)
    return refused.value


@pytest.mark.parametrize("end", ["", ".json"])
def test_a_backup_is_taken_once_and_pinned(service: BackupService, away: Path, end: str) -> None:
    taken = service.take(away.with_name(f"{away.name}{end}"))

    assert taken.pinned
    assert taken.entries == 12
    assert service.is_intact(taken)
    assert service.take(away) == taken
    assert service.all() == [taken]
    with service.open(taken, MAYA) as opened:
        assert opened.days()


def test_a_taken_backup_is_restored_as_a_whole(
    folders: Folders, service: BackupService, away: Path, clock: FixedClock
) -> None:
    with closing(sqlite.connect(folders.database)) as diary:
        diary.execute("DELETE FROM visits")
    taken = service.take(away)
    put_back(folders, clock, taken.file)
    with closing(sqlite.connect(folders.database)) as diary:
        assert diary.execute("SELECT count(*) FROM visits").fetchone()[0]


@pytest.mark.parametrize("revision", [HEAD, CHAIN[0]])
def test_a_readable_diary_file_of_any_name_is_taken_without_a_manifest(
    service: BackupService, tmp_path: Path, revision: str
) -> None:
    path = tmp_path / "Tagebuch März.kopie"
    rows.make(path, revision)
    taken = service.take(path)
    assert (taken.start, taken.pinned, taken.is_whole) == (revision, True, True)
    assert taken.entries


def test_a_damaged_one_is_refused_and_nothing_is_left(
    folders: Folders, service: BackupService, away: Path
) -> None:
    data = bytearray(away.read_bytes())
    data[5000] ^= 1
    away.write_bytes(data)
    assert refusal(service, away).outcome is Outcome.DAMAGED
    assert service.all() == []
    assert not list(folders.backups.glob("*"))


def test_what_is_no_backup_is_refused_with_what_to_do(
    service: BackupService, tmp_path: Path
) -> None:
    other = tmp_path / "archive.aimstars.zip"
    other.write_bytes(b"PK\x03\x04 and so on")
    assert "File → Import…" in str(refusal(service, other))
    missing = tmp_path / "missing.db"
    assert refusal(service, missing).outcome is Outcome.NOT_OURS
    foreign = tmp_path / "foreign.db"
    with closing(sqlite.connect(foreign, mode="rwc")) as opened:
        opened.execute("CREATE TABLE songs (id INTEGER)")
    assert "belongs to another program" in str(refusal(service, foreign))


def test_a_dump_of_a_server_is_not_taken_from_elsewhere(folders: Folders, tmp_path: Path) -> None:
    dumps = Dumps("postgresql://nowhere/diary", folders.backups)
    with pytest.raises(DiaryFileError, match="was not taken") as refused:
        dumps.take(tmp_path / "away.dump")
    assert refused.value.outcome is Outcome.USAGE


def test_a_diary_file_with_its_log_beside_it_is_not_the_whole_of_it(
    service: BackupService, tmp_path: Path
) -> None:
    path = tmp_path / "copy.db"
    rows.make(path, HEAD)
    path.with_name("copy.db-wal").write_bytes(b"not yet in the file")
    assert "or not the whole of one" in str(refusal(service, path))


def test_an_encrypted_one_needs_its_manifest_and_opens_with_its_own_password(
    tmp_path: Path, clock: FixedClock
) -> None:
    theirs = make(tmp_path / "theirs", 3)
    encrypt(theirs)
    (made,) = manifests(theirs.backups)
    mine = make(tmp_path / "mine", 5)
    keys = FileKeys(mine, SystemClock())
    service = BackupService(Backups(mine, is_other=keys.is_other), clock)

    taken = service.take(theirs.backups / made.file)
    assert taken.has_other_key
    file = keys.open_backup(taken.file, "Correct horse", None)
    put_back(mine, clock, file)
    assert len(entries(mine, None)) == 3

    alone = tmp_path / "alone.db"
    shutil.copyfile(theirs.backups / made.file, alone)
    assert "alone.db.json" in str(refusal(service, alone))


@pytest.mark.repeats
def test_a_readable_one_is_encrypted_beside_an_encrypted_diary(
    tmp_path: Path, clock: FixedClock
) -> None:
    theirs = make(tmp_path / "theirs", 3)
    (made,) = manifests(theirs.backups)
    mine = make(tmp_path / "mine", 5)
    keys = encrypt(mine)
    service = BackupService(Backups(mine, key=lambda: keys.raw, is_other=keys.is_other), clock)

    taken = service.take(theirs.backups / made.file)

    assert taken.pinned
    assert not taken.has_other_key
    assert not any(key_backups.is_readable(mine.backups, one) for one in manifests(mine.backups))
    assert service.is_intact(taken)


def test_a_readable_one_is_never_copied_readable_beside_an_encrypted_diary(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = make(tmp_path / "theirs", 3)
    (made,) = manifests(theirs.backups)
    mine = make(tmp_path / "mine", 5)
    keys = encrypt(mine)
    monkeypatch.setattr(backup, "copy_verified", None)  # what copies byte for byte
    service = BackupService(Backups(mine, key=lambda: keys.raw, is_other=keys.is_other), clock)
    taken = service.take(theirs.backups / made.file)
    assert service.is_intact(taken)


def test_a_readable_one_waits_until_the_diary_is_unlocked(
    tmp_path: Path, clock: FixedClock
) -> None:
    theirs = make(tmp_path / "theirs", 3)
    (made,) = manifests(theirs.backups)
    mine = make(tmp_path / "mine", 5)
    encrypt(mine)
    keys = keys_of(mine)
    service = BackupService(Backups(mine, key=lambda: keys.raw, is_other=keys.is_other), clock)
    before = sorted(mine.backups.iterdir())

    refused = refusal(service, theirs.backups / made.file)

    assert refused.outcome is Outcome.WRONG_KEY
    assert "Unlock your diary first" in str(refused)
    assert sorted(mine.backups.iterdir()) == before
    keys.unlock(1, PASSWORD)
    assert not service.take(theirs.backups / made.file).has_other_key


def test_an_encrypted_one_is_taken_while_the_diary_is_locked(
    tmp_path: Path, clock: FixedClock
) -> None:
    theirs = make(tmp_path / "theirs", 3)
    encrypt(theirs)
    (made,) = manifests(theirs.backups)
    mine = make(tmp_path / "mine", 5)
    encrypt(mine)
    keys = keys_of(mine)
    service = BackupService(Backups(mine, key=lambda: keys.raw, is_other=keys.is_other), clock)
    assert service.take(theirs.backups / made.file).has_other_key


def test_a_diary_that_is_encrypted_meanwhile_gets_no_readable_backup(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = make(tmp_path / "theirs", 3)
    (made,) = manifests(theirs.backups)
    mine = make(tmp_path / "mine", 5)
    keys = keys_of(mine)
    service = BackupService(Backups(mine, key=lambda: keys.raw, is_other=keys.is_other), clock)
    copy = backup.copy_verified

    def encrypt_meanwhile(*given: Any) -> bool:
        keys.encrypt(
            {1: Opener("Maya", PASSWORD)},
            backups=PlainBackups.ENCRYPT,
            wait=1,
            on_progress=lambda _: None,
        )
        return copy(*given)

    monkeypatch.setattr(backup, "copy_verified", encrypt_meanwhile)
    service.take(theirs.backups / made.file)
    assert key_backups.readable(mine).count == 0
    assert len(service.all()) == 2


@pytest.mark.parametrize("is_encrypted", [False, True])
def test_nothing_is_left_where_a_restore_sweeps_in_the_middle_of_it(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, is_encrypted: bool
) -> None:
    theirs = make(tmp_path / "theirs", 3)
    (made,) = manifests(theirs.backups)
    mine = make(tmp_path / "mine", 5)
    keys = encrypt(mine) if is_encrypted else keys_of(mine)
    service = BackupService(Backups(mine, key=lambda: keys.raw, is_other=keys.is_other), clock)
    before = sorted(mine.backups.iterdir())
    write = Manifest.write

    def sweep_first(manifest: Manifest, folder: Path) -> None:
        write(manifest, folder)
        backup.sweep(folder)

    monkeypatch.setattr(Manifest, "write", sweep_first)
    refusal(service, theirs.backups / made.file)
    assert sorted(mine.backups.iterdir()) == before


def test_its_pictures_come_along(
    folders: Folders, service: BackupService, tmp_path: Path, clock: FixedClock
) -> None:
    one = picture(1)
    with closing(sqlite.connect(folders.database)) as diary:
        diary.execute("UPDATE entry_pictures SET sha256 = ?", (one.file.sha256,))
    PicturesBeside(folders.pictures, None).put(one)
    made = service.make()
    stick = tmp_path / "stick"
    shutil.move(folders.backups, stick)
    folders.pictures.unlink()

    service.take(stick / made.file)

    with closing(
        sqlite.connect(picture_mirror.place(folders.backups), mode="ro", key=None)
    ) as mirror:
        found = [str(sha256) for (sha256,) in mirror.execute("SELECT sha256 FROM blobs")]
    assert found == [one.file.sha256]


@pytest.mark.parametrize("is_encrypted", [False, True])
def test_the_pictures_beside_a_diary_file_come_along(
    tmp_path: Path, clock: FixedClock, is_encrypted: bool
) -> None:
    one = picture(1)
    copied = Folders(tmp_path / "copied", tmp_path / "logs")
    copied.data.mkdir()
    rows.make(copied.database, HEAD)
    with closing(sqlite.connect(copied.database)) as diary:
        diary.execute("UPDATE entry_pictures SET sha256 = ?", (one.file.sha256,))
    PicturesBeside(copied.pictures, None).put(one)
    mine = make(tmp_path / "mine", 5)
    keys = encrypt(mine) if is_encrypted else keys_of(mine)
    backups = Backups(mine, key=lambda: keys.raw, is_other=keys.is_other)

    taken = BackupService(backups, clock).take(copied.database)
    put_back(mine, clock, taken.file, key=keys.raw)

    with closing(PicturesBeside(mine.pictures, keys.raw)) as pictures:
        assert pictures.present([one.file.sha256])
    assert key_backups.readable(mine).count == 0 or not is_encrypted


def test_the_pictures_of_an_encrypted_backup_come_along_at_the_first_start(
    tmp_path: Path, clock: FixedClock
) -> None:
    one = picture(1)
    theirs = make(tmp_path / "theirs", 3)
    with closing(sqlite.connect(theirs.database)) as diary:
        diary.execute(
            "INSERT INTO draft_pictures (user_id, target, position, sha256, media_type, width,"
            " height, size, name, description, added_at)"
            " VALUES (1, 'day', 1, ?, 'image/png', 1, 1, 1, 'a.png', '', '2026-11-20 12:00:00')",
            (one.file.sha256,),
        )
    PicturesBeside(theirs.pictures, None).put(one)
    keys = encrypt(theirs)
    made = BackupService(Backups(theirs, key=lambda: keys.raw), clock).make()
    fresh = Folders(tmp_path / "fresh", tmp_path / "logs")
    sqlite.make_folder(fresh.data)
    create.create(fresh)
    diary_file = FileDiary(fresh, clock)

    taken = diary_file.backups.take(theirs.backups / made.file)
    diary_file.keys.open_backup(taken.file, PASSWORD, None)
    assert diary_file.restore(taken.file, wait=1) == []

    with closing(PicturesBeside(fresh.pictures, diary_file.keys.raw)) as pictures:
        assert pictures.present([one.file.sha256])
    assert key_backups.readable(fresh).count == 0
