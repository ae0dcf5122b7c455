"""The second folder of the backups: verified copies, thinned out, no easier to open than here."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.second_folder import CopyOutcome, SecondFolder
from aimstars_desktop.services.backups import BackupService
from aimstars_desktop.services.second_folder import SecondFolderService
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups import second_folder
from aimstars_desktop.storage.backups.second_folder import SecondBackups
from aimstars_desktop.storage.keys import slot_file
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside
from aimstars_desktop.storage.upgrade.file import backup, picture_mirror
from aimstars_desktop.storage.upgrade.file.manifest import manifests
from tests import posix
from tests.builders import FixedClock
from tests.drawn import picture
from tests.storage.keys.conftest import NEW, encrypt, make


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def second(folders: Folders, clock: FixedClock) -> SecondFolderService:
    return SecondFolderService(SecondBackups(folders, lambda: None), clock)


def place(second: SecondFolderService) -> Path:
    known = second.known()
    assert known is not None
    return known.folder


def copies(folder: Path) -> list[str]:
    found = manifests(folder)
    assert all(backup.is_intact(folder, made) for made in found)
    return [made.file for made in found]


def test_without_a_second_folder_nothing_is_copied(
    service: BackupService, second: SecondFolderService
) -> None:
    service.make_daily()
    assert second.copy_backups() is CopyOutcome.UNCHOSEN
    assert second.known() is None


def test_the_newest_backup_and_each_one_after_it_are_copied(
    service: BackupService, second: SecondFolderService, stick: Path, clock: FixedClock
) -> None:
    service.make_daily()
    clock.pass_by(timedelta(days=1))
    made = [service.make_daily()]
    second.choose(stick)
    assert second.copy_backups() is CopyOutcome.DONE
    for _ in range(3):
        clock.pass_by(timedelta(days=1))
        made.append(service.make_daily())
    second.copy_backups()

    assert copies(place(second)) == [one.file for one in made if one is not None]
    known = second.known()
    assert known is not None
    assert known.complete_at == clock.now()


def test_only_backups_by_the_day_or_by_hand_are_copied(
    service: BackupService, second: SecondFolderService, stick: Path, clock: FixedClock
) -> None:
    second.choose(stick)
    clock.pass_by(timedelta(minutes=1))
    asked = service.make()
    service.make_before_import()
    second.copy_backups()

    assert copies(place(second)) == [asked.file]
    assert asked.reason is Reason.ASKED


def test_a_disk_that_is_away_is_found_out_and_nothing_is_made_in_its_place(
    service: BackupService, second: SecondFolderService, stick: Path, clock: FixedClock
) -> None:
    second.choose(stick)
    away = stick.rename(stick.with_name("away"))
    stick.mkdir()  # where it is mounted
    service.make_daily()

    assert second.copy_backups() is CopyOutcome.AWAY
    assert list(stick.iterdir()) == []
    stick.rmdir()
    assert second.copy_backups() is CopyOutcome.AWAY
    away.rename(stick)
    assert second.copy_backups() is CopyOutcome.DONE
    assert len(copies(place(second))) == 1


def test_after_two_weeks_without_a_copy_the_person_is_to_know(
    second: SecondFolderService, stick: Path, clock: FixedClock
) -> None:
    known = second.choose(stick)
    clock.pass_by(timedelta(days=14))
    assert not known.is_long_away(clock.now())
    clock.pass_by(timedelta(seconds=1))
    assert known.is_long_away(clock.now())
    second.copy_backups()
    again = second.known()
    assert again is not None
    assert not again.is_long_away(clock.now())


def test_a_copy_that_changed_or_is_cut_off_there_is_made_anew(
    service: BackupService, second: SecondFolderService, stick: Path
) -> None:
    made = service.make_daily()
    assert made is not None
    second.choose(stick)
    second.copy_backups()
    copy = place(second) / made.file
    copy.write_bytes(copy.read_bytes()[:1000])
    second.copy_backups()

    assert copies(place(second)) == [made.file]


def test_a_backup_that_is_damaged_here_replaces_nothing_there(
    folders: Folders,
    service: BackupService,
    second: SecondFolderService,
    stick: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    made = service.make_daily()
    assert made is not None
    second.choose(stick)
    here = folders.backups / made.file
    data = bytearray(here.read_bytes())
    data[5000] ^= 1
    here.write_bytes(data)

    assert second.copy_backups() is CopyOutcome.DONE
    assert copies(place(second)) == []
    assert not list(place(second).glob("*.partial"))
    assert "a damaged backup was not copied" in caplog.text


def test_the_copies_are_thinned_out_like_those_here(
    service: BackupService, second: SecondFolderService, stick: Path, clock: FixedClock
) -> None:
    second.choose(stick)
    for _ in range(24):
        clock.pass_by(timedelta(days=1))
        service.make_daily()
        second.copy_backups()

    here = {one.file for one in service.all()}
    assert len(here) < 24
    assert set(copies(place(second))) == here


def test_what_is_pinned_here_is_pinned_there(
    service: BackupService, second: SecondFolderService, stick: Path
) -> None:
    made = service.make_daily()
    assert made is not None
    second.choose(stick)
    second.copy_backups()
    service.pin(made, pinned=True)
    second.copy_backups()

    assert [one.pinned for one in manifests(place(second))] == [True]


def test_two_diaries_never_share_a_folder(tmp_path: Path, stick: Path, clock: FixedClock) -> None:
    found: set[Path] = set()
    for name in ("one", "two"):
        folders = Folders(tmp_path / name, tmp_path / "logs")
        folders.data.mkdir()
        store = SecondBackups(folders, lambda: None)
        found.add(store.choose(stick, clock.now()).folder)
        store.forget()
        found.add(store.choose(stick, clock.now()).folder)
    assert len(found) == 2


def test_a_folder_within_the_diary_and_one_that_is_missing_are_refused(
    folders: Folders, second: SecondFolderService, stick: Path
) -> None:
    with pytest.raises(WorldError, match="is in the folder of the diary itself"):
        second.choose(folders.backups)
    with pytest.raises(WorldError, match="could not be copied"):
        second.choose(stick / "missing")
    assert second.known() is None


def test_forgetting_leaves_the_copies(
    service: BackupService, second: SecondFolderService, stick: Path
) -> None:
    service.make_daily()
    second.choose(stick)
    second.copy_backups()
    there = place(second)
    second.forget()

    assert second.known() is None
    assert second.copy_backups() is CopyOutcome.UNCHOSEN
    assert len(copies(there)) == 1


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"[]",
        b'{"name": "x", "chosen": "/x"}',
        b'{"name": "x", "chosen": "\\u0000", "since": "2026-11-22T12:00:00Z"}',
        b'{"name": "", "chosen": "/x", "since": "2026-11-22T12:00:00Z"}',
        b'{"name": "..", "chosen": "/x", "since": "2026-11-22T12:00:00Z"}',
        b'{"name": "../x", "chosen": "/x", "since": "2026-11-22T12:00:00Z"}',
        b'{"name": "x", "chosen": "/x", "since": "2026-11-22T12:00:00"}',
    ],
)
def test_a_note_that_is_not_ours_is_no_choice(
    folders: Folders, second: SecondFolderService, said: bytes
) -> None:
    (folders.data / second_folder.NOTE_NAME).write_bytes(said)
    assert second.known() is None


def test_copying_can_be_stopped_and_leaves_no_half_copy(
    service: BackupService, second: SecondFolderService, stick: Path
) -> None:
    service.make_daily()
    second.choose(stick)

    def stop() -> None:
        raise WorldError("enough")

    with pytest.raises(WorldError, match="enough"):
        second.copy_backups(stop)
    assert list(place(second).iterdir()) == []


def test_a_disk_that_fills_up_keeps_the_copies_that_are_there(
    service: BackupService,
    second: SecondFolderService,
    stick: Path,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    service.make_daily()
    second.choose(stick)
    second.copy_backups()
    clock.pass_by(timedelta(days=1))
    service.make_daily()

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "sync", full)
    with pytest.raises(WorldError, match="Those on this computer are not affected"):
        second.copy_backups()
    assert len(copies(place(second))) == 1
    known = second.known()
    assert known is not None
    assert known.complete_at == clock.now() - timedelta(days=1)


@posix.OPEN_FILES
def test_a_disk_that_is_pulled_out_in_the_middle_is_away(
    service: BackupService, second: SecondFolderService, stick: Path
) -> None:
    service.make_daily()
    known = second.choose(stick)

    def pull_out() -> None:
        shutil.rmtree(known.folder)

    assert second.copy_backups(pull_out) is CopyOutcome.AWAY


def _mirrored(there: SecondFolder, key: str | None) -> set[str]:
    path = picture_mirror.place(there.folder)
    with closing(sqlite.connect(path, mode="ro", key=key)) as opened:
        return {str(sha256) for (sha256,) in opened.execute("SELECT sha256 FROM blobs")}


def test_the_pictures_of_the_copies_are_there_too_and_go_with_the_last_of_them(
    folders: Folders,
    service: BackupService,
    second: SecondFolderService,
    stick: Path,
    clock: FixedClock,
) -> None:
    one = picture(1)
    with closing(sqlite.connect(folders.database)) as diary:
        diary.execute("UPDATE entry_pictures SET sha256 = ?", (one.file.sha256,))
    PicturesBeside(folders.pictures, None).put(one)
    made = service.make_daily()
    assert made is not None
    known = second.choose(stick)
    second.copy_backups()

    assert _mirrored(known, None) == {one.file.sha256}
    with closing(sqlite.connect(folders.database)) as diary:
        diary.execute("DELETE FROM entry_pictures")
    for mirrored in ({one.file.sha256}, set()):
        clock.pass_by(timedelta(days=1))
        service.make_daily()
        second.copy_backups()
        assert _mirrored(known, None) == mirrored
        for folder in (known.folder, folders.backups):
            manifests(folder)[0].remove(folder)


def test_the_copies_are_as_encrypted_as_the_diary_and_its_old_passwords_open_none(
    tmp_path: Path, stick: Path, clock: FixedClock
) -> None:
    folders = make(tmp_path, 3)
    plain = SecondFolderService(SecondBackups(folders, lambda: None), clock)
    known = plain.choose(stick)
    plain.copy_backups()
    (before,) = manifests(known.folder)
    assert before.slots is None
    keys = encrypt(folders)
    second = SecondFolderService(SecondBackups(folders, lambda: keys.raw), clock)
    second.copy_backups()

    assert all(made.slots is not None for made in manifests(known.folder))
    assert not any(b"SQLite format 3" in path.read_bytes() for path in known.folder.glob("*"))
    keys.set_password(1, NEW, lambda: None)
    second.copy_backups()
    (live,) = slot_file.read_all(folders.data)
    assert all(made.slots == live for made in manifests(known.folder))
