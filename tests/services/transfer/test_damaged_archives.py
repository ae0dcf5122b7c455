"""Of an archive that is damaged or was cut off, what is whole comes on request."""

from __future__ import annotations

import random
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import pytest

from aimstars_desktop.domain.archive import MANIFEST
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.domain.imports import Choices, DamagedArchiveError, ImportRefusedError
from aimstars_desktop.domain.templates import Template
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.services.transfer.importing import ImportService
from aimstars_desktop.services.transfer.readers.archive import read_rows
from aimstars_desktop.services.transfer.salvage import Member
from aimstars_desktop.services.transfer.source import reading
from tests.builders import FixedClock, TestDiary, account, new_goal, proud
from tests.imported_files import service_of

ENTRIES = 40
WHOLE = Choices(salvage=True)


@pytest.fixture
def archive(of: Session, diary: TestDiary, clock: FixedClock, tmp_path: Path) -> Path:
    """Return an archive with many entries whose texts are long, and a goal."""
    words = random.Random(17)
    for number in range(ENTRIES):
        proud(of, f"{number} {words.randbytes(200).hex()}")
    of.goals.create(new_goal())
    of.templates.choose([Template("Evening", "What went well?")])
    path = tmp_path / "diary.aimstars.zip"
    service = ExportService(
        lambda: diary.storage.reading(of.account.id), of.account, clock.now, diary.storage.pictures
    )
    service.export(Kind.ARCHIVE, Selection(), path)
    return path


@pytest.fixture
def other(diary: TestDiary, clock: FixedClock) -> ImportService:
    """Return what takes files into the diary of another person."""
    return service_of(diary, account(diary, "new@example.org"), clock)


def cut(path: Path, name: str, share: float) -> None:
    """Cut an archive off within one of its members."""
    with ZipFile(path) as whole:
        info = whole.getinfo(name)
    end = info.header_offset + 30 + len(name) + int(info.compress_size * share)
    path.write_bytes(path.read_bytes()[:end])


def test_one_without_its_end_comes_whole_on_request(archive: Path, other: ImportService) -> None:
    cut(archive, MANIFEST, 0.5)
    with pytest.raises(DamagedArchiveError, match="What is whole in it can be imported"):
        other.take(archive)
    taken = other.take(archive, WHOLE)
    assert (taken.entries, taken.goals, taken.problems) == (ENTRIES, 1, ())


@pytest.mark.repeats
def test_of_entries_that_were_cut_off_the_first_ones_come_and_the_rest_is_told(
    archive: Path, other: ImportService
) -> None:
    cut(archive, "data/entries.jsonl", 0.5)
    taken = other.take(archive, WHOLE)
    assert 10 < taken.entries < ENTRIES - 10
    told = {problem.place: str(problem.sentence) for problem in taken.problems}
    assert told["data/entries.jsonl"] == "The end of this part is missing."
    assert told["data/goals.jsonl"] == "This part is missing or damaged."


@pytest.mark.repeats
def test_the_whole_archive_brings_the_rest_later(archive: Path, other: ImportService) -> None:
    whole = archive.read_bytes()
    cut(archive, "data/entries.jsonl", 0.5)
    first = other.take(archive, WHOLE).entries
    archive.write_bytes(whole)
    taken = other.take(archive)
    assert (taken.entries, taken.duplicates, taken.merged) == (ENTRIES - first, first, ())


@pytest.mark.repeats
def test_a_part_that_is_not_what_the_manifest_says_is_left_out_on_request(
    archive: Path, other: ImportService, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.zip"
    with ZipFile(archive) as source, ZipFile(damaged, "w", ZIP_STORED) as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data[:-9] + b"!" * 9 if name == "data/goals.jsonl" else data)
    with pytest.raises(DamagedArchiveError):
        other.take(damaged)
    taken = other.take(damaged, WHOLE)
    assert (taken.entries, taken.goals) == (ENTRIES, 0)
    assert [problem.place for problem in taken.problems] == ["data/goals.jsonl"]


@pytest.mark.repeats
def test_a_flipped_bit_in_one_that_was_cut_off_is_noticed(
    archive: Path, other: ImportService
) -> None:
    with ZipFile(archive) as whole:
        info = whole.getinfo("data/goals.jsonl")
    cut(archive, MANIFEST, 0)
    data = bytearray(archive.read_bytes())
    data[info.header_offset + 30 + len(info.filename) + info.compress_size // 2] ^= 1
    archive.write_bytes(data)
    taken = other.take(archive, WHOLE)
    assert (taken.entries, taken.goals) == (ENTRIES, 0)
    assert [problem.place for problem in taken.problems] == ["data/goals.jsonl"]


@pytest.mark.repeats
@pytest.mark.parametrize("is_noticed", [True, False], ids=["flipped bit", "other text"])
def test_one_whose_manifest_alone_is_damaged_comes_whole_on_request(
    archive: Path, other: ImportService, tmp_path: Path, *, is_noticed: bool
) -> None:
    damaged = tmp_path / "damaged.zip"
    with ZipFile(archive) as source, ZipFile(damaged, "w", ZIP_STORED) as target:
        for name in source.namelist():
            target.writestr(name, "a list, once" if name == MANIFEST else source.read(name))
    if is_noticed:
        damaged.write_bytes(damaged.read_bytes().replace(b"a list, once", b"A list, once"))
    with pytest.raises(DamagedArchiveError):
        other.take(damaged)
    with reading(damaged, salvage=True) as left, reading(archive) as whole:
        assert read_rows(left) == read_rows(whole)
    taken = other.take(damaged, WHOLE)
    assert (taken.entries, taken.goals, taken.problems) == (ENTRIES, 1, ())


def test_of_a_member_no_more_is_read_than_it_may_have() -> None:
    info = ZipInfo("data/entries.jsonl")
    info.compress_size, info.file_size = 1 << 20, 8
    member = Member(info, start=0, is_whole=False)
    with BytesIO(b"12\n45\n78\n" + bytes(1 << 20)) as file:
        assert member.read(file, 100) == b"12\n45\n78\n"
        assert file.tell() == 100


@pytest.mark.repeats
@pytest.mark.parametrize("share", [0.0, 0.01, 0.1, 0.3, 0.6, 0.9, 0.99, 1.0])
def test_wherever_it_is_cut_off_it_is_read_or_refused_in_words(
    archive: Path, other: ImportService, share: float
) -> None:
    data = archive.read_bytes()
    archive.write_bytes(data[: int(len(data) * share)])
    try:
        taken = other.take(archive, WHOLE)
    except ImportRefusedError:
        assert share < 0.3
    else:
        assert share >= 0.1
        assert share < 1.0 or (taken.entries, taken.problems) == (ENTRIES, ())


def test_another_programs_zip_that_was_cut_off_is_refused_as_before(
    other: ImportService, tmp_path: Path
) -> None:
    path = tmp_path / "notes.zip"
    with ZipFile(path, "w") as target:
        target.writestr("2026-01-01.md", "A note.")
        target.writestr("2026-01-02.md", "A note.")
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(ImportRefusedError, match="damaged or not complete"):
        other.take(path, WHOLE)
