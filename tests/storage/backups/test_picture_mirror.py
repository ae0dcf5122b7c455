"""The mirror of the pictures beside the backups: nothing is lost, and nothing is kept for ever."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from aimstars_desktop.config import Folders
from aimstars_desktop.domain.backups import Reason
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import NewEntry, Rating
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.keys import Opener, PlainBackups
from aimstars_desktop.domain.pictures import PictureMissingError
from aimstars_desktop.domain.upgrades import SilentWatcher
from aimstars_desktop.services.accounts import AccountService
from aimstars_desktop.services.clock import SystemClock
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.backups.file_backups import Backups
from aimstars_desktop.storage.diary.file_diary import FileDiary
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside
from aimstars_desktop.storage.upgrade.file import picture_losses, picture_mirror
from tests.builders import NOON, PASSWORD, PASSWORDS, TODAY
from tests.drawn import picture
from tests.storage.keys.conftest import keys_of, make, quiet

ADDED = datetime(2026, 11, 22, 11, tzinfo=UTC)
AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """A plain diary with a backup that knows no picture, and three pictures since then."""
    folders = make(tmp_path, 3)
    with FileDiary(folders, SystemClock(), PASSWORDS).alone(1) as storage:
        for number in (1, 2, 3):
            storage.pictures.put(picture(number))
        with storage.writing(1) as unit:
            files = [picture(1).file, picture(2, "tree.png").file]
            unit.pictures.add(1, files, ADDED)
            unit.pictures.add_to_draft("new:2026-11-22", [picture(3).file], ADDED)
            unit.commit(Change.PICTURES)
    return folders


def back_up(folders: Folders, at: datetime = AT, key: str | None = None) -> str:
    return Backups(folders, key=lambda: key).make(Reason.ASKED, at, quiet).file


def mirrored(folders: Folders, key: str | None = None) -> set[int]:
    with closing(
        sqlite.connect(picture_mirror.place(folders.backups), mode="ro", key=key)
    ) as opened:
        hashes = {row[0] for row in opened.execute("SELECT sha256 FROM blobs")}
    return {number for number in range(9) if picture(number).file.sha256 in hashes}


def live(folders: Folders, key: str | None = None) -> set[int]:
    store = PicturesBeside(folders.pictures, key, read_only=True)
    known = {picture(number).file.sha256: number for number in range(9)}
    return {known[sha256] for sha256 in store.present(known)}


def test_each_picture_that_a_backup_refers_to_is_mirrored_once(folders: Folders) -> None:
    assert not picture_mirror.place(folders.backups).exists()
    back_up(folders)
    assert mirrored(folders) == {1, 2, 3}
    before = picture_mirror.place(folders.backups).read_bytes()
    back_up(folders, AT + timedelta(days=1))
    assert picture_mirror.place(folders.backups).read_bytes() == before


@pytest.mark.repeats
def test_the_newest_backup_with_a_picture_is_named_not_the_one_that_mirrored_it(
    folders: Folders,
) -> None:
    back_up(folders)
    newest = back_up(folders, AT + timedelta(days=1))
    take_out(folders.pictures, [1])
    (said,) = picture_losses.problems(folders, None)
    assert said.startswith("1 picture is missing; it is in the backup of 2026-11-23")
    Backups(folders).remove(newest)
    (said,) = picture_losses.problems(folders, None)
    assert said.startswith("1 picture is missing; it is in the backup of 2026-11-22")


@pytest.mark.parametrize(
    ("lost", "mirrored", "said"),
    [
        ([1], [1], "1 picture is missing; it is in"),
        ([1, 2, 3], [1], "3 pictures are missing; 1 of them is in"),
        ([1, 2, 3], [1, 2], "3 pictures are missing; 2 of them are in"),
    ],
)
def test_the_check_counts_what_is_missing_and_what_will_come_back(
    folders: Folders, lost: list[int], mirrored: list[int], said: str
) -> None:
    back_up(folders)
    take_out(folders.pictures, lost)
    take_out(picture_mirror.place(folders.backups), {1, 2, 3} - set(mirrored))
    (found,) = picture_losses.problems(folders, None)
    assert found.startswith(f"{said} the backup of {AT:%Y-%m-%d} and")


def take_out(path: Path, numbers: Collection[int]) -> None:
    with closing(sqlite.connect(path)) as opened:
        for number in numbers:
            sha256 = picture(number).file.sha256
            opened.execute("DELETE FROM blobs WHERE sha256 = ?", (sha256,))


def test_what_is_lost_comes_back_from_the_mirror(folders: Folders) -> None:
    file = back_up(folders)
    folders.pictures.unlink()
    diary = FileDiary(folders, SystemClock(), PASSWORDS)
    (said,) = diary.check()
    said, comes = said.split(" and ")
    assert said == f"3 pictures are missing; they are in the backup of {AT:%Y-%m-%d}"
    assert comes == "will come back with the next one"
    diary.restore(file, wait=1)
    assert live(folders) == {1, 2, 3}
    assert diary.check() == []
    folders.pictures.write_bytes(b"nonsense" * 999)
    back_up(folders, AT + timedelta(days=1))
    assert live(folders) == {1, 2, 3}


@pytest.mark.repeats
def test_a_restore_counts_the_pictures_that_it_cannot_bring_back(folders: Folders) -> None:
    file = back_up(folders)
    diary = FileDiary(folders, SystemClock(), PASSWORDS)
    folders.pictures.unlink()
    assert diary.restore(file, wait=1) == []
    PicturesBeside(folders.pictures, None).remove([picture(1).file.sha256])
    PicturesBeside(picture_mirror.place(folders.backups), None).remove([picture(1).file.sha256])
    assert len(diary.restore(file, wait=1)) == 1
    folders.pictures.write_bytes(b"nonsense" * 999)
    picture_mirror.place(folders.backups).unlink()
    assert len(diary.restore(file, wait=1)) == 3


@pytest.mark.repeats
def test_it_is_told_beforehand_which_pictures_a_restore_brings_back(folders: Folders) -> None:
    file = back_up(folders)

    def told() -> tuple[list[str], list[str]]:
        with Backups(folders).open(file, "maya@example.org") as opened:
            found = opened.compare()
        assert {one.day for one in found.pictures_back} <= {date(2026, 11, 20)}
        return (
            [one.name for one in found.pictures_back],
            [one.name for one in found.pictures_missing],
        )

    assert told() == ([], [])
    PicturesBeside(folders.pictures, None).remove([picture(1).file.sha256])
    assert told() == (["leaf.png"], [])
    folders.pictures.unlink()
    PicturesBeside(picture_mirror.place(folders.backups), None).remove([picture(1).file.sha256])
    assert told() == (["tree.png"], ["leaf.png"])


@pytest.mark.parametrize("is_mirrored", [True, False])
def test_who_opens_a_missing_picture_is_told_which_backup_has_it(
    folders: Folders, *, is_mirrored: bool
) -> None:
    back_up(folders)
    take_out(folders.pictures, [1])
    if not is_mirrored:
        take_out(picture_mirror.place(folders.backups), [1])
    diary = FileDiary(folders, SystemClock(), PASSWORDS)
    opened = diary.open(lambda _: None, wait=1, watcher=SilentWatcher())
    with closing(opened) as storage, pytest.raises(PictureMissingError) as raised:
        storage.pictures.data(picture(1).file.sha256)
    sentence = raised.value.sentence
    assert sentence.values == ({"day": AT.astimezone().date()} if is_mirrored else {})
    assert ("in the backup of" in str(raised.value)) is is_mirrored


@pytest.mark.repeats
def test_a_picture_without_a_mirror_is_named_as_missing(folders: Folders) -> None:
    PicturesBeside(folders.pictures, None).remove([picture(1).file.sha256])
    assert FileDiary(folders, SystemClock(), PASSWORDS).check() == ["1 picture is missing"]


def remove_the_entry(folders: Folders) -> None:
    """Remove the entry with the pictures 1 and 2, and their bytes."""
    with FileDiary(folders, SystemClock(), PASSWORDS).alone(1) as storage:
        with storage.writing(1) as unit:
            unit.entries.remove_all([1])
            unit.commit(Change.ENTRIES)
        storage.pictures.remove([picture(1).file.sha256, picture(2).file.sha256])


@pytest.mark.repeats
def test_pictures_go_when_no_backup_is_kept_that_may_refer_to_them(folders: Folders) -> None:
    first = back_up(folders)
    remove_the_entry(folders)
    back_up(folders, AT + timedelta(days=1))
    assert mirrored(folders) == {1, 2, 3}
    Backups(folders).remove(first)
    back_up(folders, AT + timedelta(days=2))
    assert mirrored(folders) == {3}


def test_pictures_stay_for_backups_made_while_the_clock_was_ahead(folders: Folders) -> None:
    first = back_up(folders)
    back_up(folders, AT + timedelta(days=400))
    remove_the_entry(folders)
    back_up(folders, AT + timedelta(days=1))
    Backups(folders).remove(first)
    back_up(folders, AT + timedelta(days=2))
    assert mirrored(folders) == {1, 2, 3}


def test_pictures_of_a_mirror_as_it_was_before_go_and_stay_like_others(folders: Folders) -> None:
    """Former versions noted with each backup that it was the last so far."""
    first = back_up(folders)
    with closing(sqlite.connect(picture_mirror.place(folders.backups))) as opened:
        opened.execute("UPDATE kept SET last = first")
    second = back_up(folders, AT + timedelta(days=1))
    remove_the_entry(folders)
    back_up(folders, AT + timedelta(days=2))
    Backups(folders).remove(first)
    back_up(folders, AT + timedelta(days=3))
    assert mirrored(folders) == {1, 2, 3}
    Backups(folders).remove(second)
    back_up(folders, AT + timedelta(days=4))
    assert mirrored(folders) == {3}


def test_nothing_goes_while_a_backup_has_no_description(folders: Folders) -> None:
    first = back_up(folders)
    described = folders.backups / f"{first}.json"
    remove_the_entry(folders)
    aside = described.rename(described.with_suffix(".aside"))
    back_up(folders, AT + timedelta(days=1))
    aside.rename(described)
    back_up(folders, AT + timedelta(days=2))
    assert mirrored(folders) == {1, 2, 3}


def test_the_mirror_has_the_key_of_the_diary(folders: Folders) -> None:
    back_up(folders)
    keys = keys_of(folders)
    openers = {1: Opener("Maya", "Correct horse")}
    keys.encrypt(openers, backups=PlainBackups.ENCRYPT, wait=1, on_progress=quiet)
    assert mirrored(folders, keys.raw) == {1, 2, 3}
    keys.renew_key(openers, wait=1, on_progress=quiet)
    assert mirrored(folders, keys.raw) == {1, 2, 3}
    found = sorted(path.name for path in folders.backups.glob("*pictures*"))
    assert found == ["pictures.db"]
    keys.decrypt(wait=1, on_progress=quiet)
    assert mirrored(folders) == {1, 2, 3}


@pytest.mark.repeats
def test_deleting_readable_backups_deletes_a_readable_mirror(folders: Folders) -> None:
    back_up(folders)
    keys = keys_of(folders)
    openers = {1: Opener("Maya", "Correct horse")}
    keys.encrypt(openers, backups=PlainBackups.DELETE, wait=1, on_progress=quiet)
    assert not picture_mirror.place(folders.backups).exists()
    back_up(folders, key=keys.raw)
    assert mirrored(folders, keys.raw) == {1, 2, 3}


def test_bytes_without_a_row_are_swept_once_they_are_old(folders: Folders) -> None:
    PicturesBeside(folders.pictures, None).put(picture(7))  # killed before its row was written
    back_up(folders)
    assert live(folders) == {1, 2, 3, 7}
    PicturesBeside(folders.pictures, None).put(picture(8))
    with closing(sqlite.connect(folders.pictures)) as opened:
        opened.execute("UPDATE blobs SET added_at = datetime(added_at, '-2 days')")
    PicturesBeside(folders.pictures, None).put(picture(8))  # again; its row is on its way
    back_up(folders, AT + timedelta(days=1))
    assert live(folders) == {1, 2, 3, 8}


def test_a_closing_program_leaves_the_rest_to_the_next_backup(
    folders: Folders, caplog: pytest.LogCaptureFixture
) -> None:
    """The first backup may mirror gigabytes; nobody waits for that at the end of a day."""

    def stop_after_the_first(share: float) -> None:
        if share == 1.0 and picture_mirror.place(folders.backups).exists() and mirrored(folders):
            raise WorldError("The backup was not finished.")

    made = Backups(folders).make(Reason.DAILY, AT, stop_after_the_first)
    assert Backups(folders).is_intact(made.file)
    assert len(mirrored(folders)) == 1
    assert caplog.messages == ["pictures were not mirrored: WorldError"]
    caplog.clear()
    back_up(folders, AT + timedelta(days=1))
    assert mirrored(folders) == {1, 2, 3}


def test_a_mirror_that_cannot_be_written_fails_no_backup(
    folders: Folders, caplog: pytest.LogCaptureFixture
) -> None:
    picture_mirror.place(folders.backups).mkdir()
    file = back_up(folders)
    assert Backups(folders).is_intact(file)
    assert "pictures were not mirrored" in caplog.text
    assert live(folders) == {1, 2, 3}
    caplog.clear()


def test_a_deleted_account_leaves_no_picture_that_nobody_else_has(folders: Folders) -> None:
    clock = SystemClock()
    with FileDiary(folders, clock, PASSWORDS).alone(1) as storage:
        with storage.accounts(write=True) as accounts:
            olu = accounts.accounts.add("olu@example.org", None, PASSWORDS.hash(PASSWORD), NOON)
            accounts.commit(Change.ACCOUNT)
        storage.pictures.put(picture(5))
        with storage.writing(olu.id) as unit:
            entry = unit.entries.add(NewEntry(TODAY, "Frost", Rating.PROUD, NOON, 60))
            unit.pictures.add(entry.id, [picture(1).file, picture(5).file], ADDED)
            unit.commit(Change.ENTRIES)
        AccountService(storage, PASSWORDS, clock).delete_account(olu.id, PASSWORD)
    assert live(folders) == {1, 2, 3}
