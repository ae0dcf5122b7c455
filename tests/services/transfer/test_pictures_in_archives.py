"""Pictures leave with an archive and come with it: the same bytes, none twice, none unsaid."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from aimstars_desktop.domain.entries import edit_target
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.exports import Exported, Kind, Preview, Selection
from aimstars_desktop.domain.imports import Choices
from aimstars_desktop.domain.keys import LEAST_MEMORY, KdfCost
from aimstars_desktop.domain.pictures import NewPicture
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.dry_run import DryRunService
from aimstars_desktop.services.transfer.export import CancelledError, ExportService
from aimstars_desktop.services.transfer.importing import ImportService, no_backup
from aimstars_desktop.storage.foreign_tables import open_tables
from aimstars_desktop.storage.keys.sealed_file import SealedFiles
from tests.builders import (
    DAY,
    TODAY,
    FixedClock,
    TestDiary,
    account,
    diary_in_memory,
    diary_on_disk,
    encrypted_diary,
    proud,
    session,
)
from tests.drawn import picture

SEAL = SealedFiles(KdfCost(LEAST_MEMORY, 1))
SECRET = "Correct horse battery"
ROWS = "data/pictures.jsonl"


class Computer:
    """A diary with one account, and what takes files out of it and into it."""

    def __init__(self, diary: TestDiary, clock: FixedClock, email: str) -> None:
        self.diary, self.clock = diary, clock
        self.of: Session = session(diary, clock, account(diary, email))
        pictures = diary.storage.pictures
        self.exports = ExportService(
            self.of.context.reading, self.of.account, clock.now, pictures, SEAL
        )
        self.imports = ImportService(
            diary.storage, self.of.account, clock, open_tables, no_backup, self.of.undo, SEAL
        )

    def add(self, entry_id: int, *pictures: NewPicture) -> None:
        self.of.pictures.add(entry_id, [self.of.pictures.keep(each) for each in pictures])

    def archive(self, path: Path, passphrase: str = "") -> Exported:
        return self.exports.export(Kind.ARCHIVE, Selection(), path, passphrase=passphrase)

    def shown(self) -> Sequence[bytes]:
        """Return the bytes of the pictures of today's entries in their order."""
        found = self.of.pictures.on_day(TODAY)
        return [
            self.of.pictures.bytes_of(each.file.sha256)
            for _, pictures in sorted(found.items())
            for each in pictures
        ]

    def rows(self) -> int:
        return len(self.diary.sql("SELECT 1 FROM entry_pictures"))

    def kept(self, *pictures: NewPicture) -> list[bool]:
        """Return of which of these pictures the bytes are here."""
        hashes = [each.file.sha256 for each in pictures]
        there = self.diary.storage.pictures.present(hashes)
        return [each in there for each in hashes]


@pytest.fixture(params=["in memory", "in a file", "encrypted"])
def here(request: pytest.FixtureRequest, clock: FixedClock, tmp_path: Path) -> Computer:
    """Return a diary with three pictures, one of which was taken off."""
    place = tmp_path / "here"
    place.mkdir()
    made = {"in a file": diary_on_disk, "encrypted": encrypted_diary}.get(request.param)
    diary = diary_in_memory() if made is None else made(place / "aimstars.db")
    computer = Computer(diary, clock, "maya@example.org")
    entry = proud(computer.of, "First frost.")
    computer.add(entry.id, *map(picture, (1, 2, 3)))
    first, _, off = computer.of.pictures.of_entries([entry.id])[entry.id]
    computer.of.pictures.describe(first, "Frost on a leaf")
    computer.of.pictures.take_off(off)
    return computer


@pytest.fixture
def there(clock: FixedClock) -> Computer:
    """Return another computer, whose diary is empty."""
    return Computer(diary_in_memory(), clock, "olu@example.org")


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(path: Path, found: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in found.items():
            archive.writestr(name, data)
    return path


@pytest.mark.repeats
@pytest.mark.sampled(3)
@pytest.mark.parametrize("passphrase", ["", SECRET])
def test_a_diary_moves_with_its_pictures(
    here: Computer, there: Computer, clock: FixedClock, tmp_path: Path, passphrase: str
) -> None:
    path = tmp_path / "moved.aimstars"
    done = here.archive(path, passphrase)
    assert (done.pictures, done.pictures_left) == (2, 0)
    assert (picture(1).data in path.read_bytes()) is not bool(passphrase)
    dry = DryRunService(there.of.context.reading, there.of.account, clock, open_tables, SEAL)
    assert dry.run(path, passphrase=passphrase).pictures == 2
    taken = there.imports.take(path, Choices(passphrase=passphrase))
    assert (taken.brought_pictures, taken.pictures, taken.problems) == (3, 0, ())
    assert there.shown() == here.shown() == [picture(1).data, picture(2).data]
    ((first, _),) = there.of.pictures.on_day(TODAY).values()
    assert (first.file.name, first.file.description) == ("leaf.png", "Frost on a leaf")

    clock.pass_by(timedelta(minutes=5))
    here.archive(tmp_path / "one.zip")
    there.archive(tmp_path / "other.zip")
    one, other = members(tmp_path / "one.zip"), members(tmp_path / "other.zip")
    assert len([name for name in one if name.startswith("pictures/")]) == 3
    assert one == other

    there.of.undo.undo()
    assert there.rows() == 0
    assert not any(there.kept(picture(1), picture(2), picture(3)))
    there.of.undo.redo()
    assert there.shown() == here.shown()


def test_an_entry_that_is_there_gets_the_pictures_that_it_lacks(
    here: Computer, there: Computer, clock: FixedClock, tmp_path: Path
) -> None:
    here.archive(tmp_path / "moved.zip")
    there.imports.take(tmp_path / "moved.zip")
    (entry,) = here.of.entries.recent(9)
    (other,) = there.of.entries.recent(9)
    here.add(entry.id, picture(4), picture(5))
    clock.pass_by(timedelta(minutes=1))
    there.add(other.id, picture(6), picture(5))
    here.archive(tmp_path / "again.zip")
    taken = there.imports.take(tmp_path / "again.zip")
    assert (taken.entries, taken.duplicates, taken.brought_pictures) == (0, 1, 1)
    order = (1, 2, 6, 5, 4)
    assert there.shown() == [picture(number).data for number in order], "5 was there already"
    assert there.imports.take(tmp_path / "again.zip").id == 0

    brought = there.of.pictures.of_entries([other.id])[other.id][-1]
    there.of.pictures.describe(brought, "Came later")
    assert there.imports.undo(taken.id).without_pictures == (other.id,)
    left = there.of.undo.next_undo
    assert left is not None
    assert left.values == {"name": "moved.zip"}, "the number of the picture may be used again"
    assert there.shown() == [picture(number).data for number in order[:-1]]
    assert there.kept(picture(4), picture(5)) == [False, True]


@pytest.mark.repeats
def test_an_archive_of_an_earlier_version_is_read(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    here.archive(tmp_path / "new.zip")
    found = members(tmp_path / "new.zip")
    manifest = json.loads(found["manifest.json"])
    for name in [name for name in found if "pictures" in name]:
        del found[name], manifest["members"][name]
    del manifest["counts"]["pictures"]
    found["manifest.json"] = json.dumps(manifest).encode()
    taken = there.imports.take(write(tmp_path / "old.zip", found))
    assert (taken.entries, taken.brought_pictures, taken.problems) == (1, 0, ())


@pytest.mark.repeats
def test_a_row_without_its_bytes_is_left_out_and_said(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    here.archive(tmp_path / "whole.zip")
    found = members(tmp_path / "whole.zip")
    found[f"pictures/{picture(1).file.sha256}.png"] = picture(4).data
    del found[f"pictures/{picture(3).file.sha256}.png"]
    taken = there.imports.take(write(tmp_path / "changed.zip", found))
    assert [problem.place for problem in taken.problems] == ["pictures 1", "pictures 3"]
    assert there.shown() == [picture(2).data]
    assert not any(there.kept(picture(4), picture(1)))


@pytest.mark.sampled(3)
@pytest.mark.parametrize("allowed", [0, 2, 3], ids=["at once", "at the last", "at the rows"])
def test_a_cancelled_import_leaves_no_bytes(
    here: Computer, there: Computer, tmp_path: Path, allowed: int
) -> None:
    here.archive(tmp_path / "whole.zip")
    told: list[int] = []

    def stop(written: int) -> None:
        told.append(written)
        if len(told) > allowed:
            raise CancelledError

    ready = there.imports.read(tmp_path / "whole.zip", Choices())
    with pytest.raises(AimstarsError):
        there.imports.save(ready, stop)
    assert not any(there.kept(picture(1), picture(2), picture(3)))


@pytest.mark.repeats
def test_a_picture_whose_bytes_are_gone_is_said(here: Computer, tmp_path: Path) -> None:
    here.diary.storage.pictures.remove([picture(1).file.sha256])
    done = here.archive(tmp_path / "a.zip")
    assert (done.pictures, done.pictures_left) == (1, 1)
    rows = members(tmp_path / "a.zip")[ROWS].splitlines()
    assert [json.loads(row)["sha256"] for row in rows] == [
        picture(number).file.sha256 for number in (2, 3)
    ]


def test_pictures_that_do_not_leave_are_counted(here: Computer, tmp_path: Path) -> None:
    here.of.pictures.add_to_draft("quick", [here.of.pictures.keep(picture(7))])
    everything, early = Selection(), Selection(last=TODAY - DAY)
    assert here.exports.preview(everything) == Preview(1, 0, 2)
    assert here.exports.preview(early) == Preview(0, 0, 0)
    words = Selection(leave_out=("frost",))
    for number, (kind, selection, carried, left) in enumerate(
        [
            (Kind.ARCHIVE, everything, 3, 0),
            (Kind.ARCHIVE, words, 0, 3),
            (Kind.ARCHIVE, Selection(last=TODAY), 2, 0),
            (Kind.ARCHIVE, early, 0, 0),
            (Kind.HTML, everything, 2, 0),
            (Kind.MARKDOWN, early, 0, 0),
            (Kind.DAY_ONE, words, 0, 2),
            (Kind.CSV, everything, 0, 2),
        ]
    ):
        done = here.exports.export(kind, selection, tmp_path / f"{number}{kind.suffix}")
        assert (done.pictures, done.pictures_left) == (carried, left), (kind, selection)
    assert here.exports.entries(everything).picture_count == 2
    (path,) = tmp_path.glob("1*.zip")
    assert not [name for name in members(path) if name.startswith("pictures/")]


def test_pictures_of_drafts_come_where_there_is_no_such_draft(
    here: Computer, there: Computer, tmp_path: Path
) -> None:
    (entry,) = here.of.entries.recent(9)
    targets = ("quick", "new:2026-11-20", edit_target(entry.id))
    for number, target in enumerate(targets, start=4):
        here.of.drafts.keep(target, f"Draft {number}.")
        here.of.pictures.add_to_draft(target, [here.of.pictures.keep(picture(number))])
    there.of.drafts.keep("quick", "Something else.")
    here.archive(tmp_path / "a.zip")
    taken = there.imports.take(tmp_path / "a.zip")
    assert taken.brought_pictures == 5
    (other,) = there.of.entries.recent(9)
    found = there.of.pictures.of_drafts()
    assert {target: [each.file.sha256 for each in some] for target, some in found.items()} == {
        "new:2026-11-20": [picture(5).file.sha256],
        edit_target(other.id): [picture(6).file.sha256],
    }
    assert there.kept(picture(4), picture(5), picture(6)) == [False, True, True]
    assert there.imports.take(tmp_path / "a.zip").id == 0

    there.of.drafts.keep("new:2026-11-20", "Draft 5, longer.")
    there.imports.undo(taken.id)
    assert list(there.of.pictures.of_drafts()) == ["new:2026-11-20"]
    assert there.kept(picture(5), picture(6)) == [True, False]
