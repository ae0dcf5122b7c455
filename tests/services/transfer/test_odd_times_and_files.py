"""Days at the ends of time, minutes that no clock showed, and files that change or go away."""

from __future__ import annotations

import contextlib
import json
import shutil
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from aimstars_desktop.domain.archive import FORMAT, MANIFEST, VERSION
from aimstars_desktop.domain.entries import TEXT_LIMIT
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.domain.imports import ImportRefusedError, SourceEntry
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.services.transfer.importing import ImportService
from tests import posix
from tests.builders import FixedClock, TestDiary, account, proud, session
from tests.full_diary import export
from tests.imported_files import items_of, service_of


def test_neither_the_ends_of_time_nor_a_minute_that_was_skipped_lose_words(
    diary: TestDiary, clock: FixedClock, tmp_path: Path
) -> None:
    path = tmp_path / "journal.txt"
    path.write_text(
        "[2026-03-29 02:30] In the hour that was skipped.\n"
        "[0001-01-01 00:00] The first day.\n"
        "[9999-12-31 23:59] The last day.\n",
        encoding="utf-8",
    )
    person = account(diary)
    taken = service_of(diary, person, clock).take(path)

    (entry,) = session(diary, clock, person).entries.recent(9)
    assert entry.day == date(2026, 3, 29)
    # A journal begins in no such year, so the line is one of the text: nothing is lost.
    assert entry.text == "In the hour that was skipped.\n[0001-01-01 00:00] The first day."
    assert [problem.place for problem in taken.problems] == ["entry 2"]


@pytest.mark.repeats
@pytest.mark.parametrize("keep", [0, 100, -30])
def test_an_archive_that_is_cut_off_while_it_is_read_comes_whole_or_not_at_all(
    diary: TestDiary, clock: FixedClock, tmp_path: Path, keep: int
) -> None:
    one, other = session(diary, clock), account(diary, "new@example.org")
    for number in range(20):
        proud(one, f"Entry {number}")
    path = tmp_path / "diary.zip"
    export(diary, one.account, clock, path)
    whole = path.read_bytes()

    def cut_off(_: int) -> None:
        path.write_bytes(whole[:keep])

    with contextlib.suppress(AimstarsError):
        service_of(diary, other, clock).take(path, watch=cut_off)
    assert len(session(diary, clock, other).entries.recent(99)) in (0, 20)


@posix.OPEN_FILES
@pytest.mark.repeats
def test_a_stick_that_is_pulled_out_during_an_export_gets_a_sentence(
    diary: TestDiary, clock: FixedClock, tmp_path: Path
) -> None:
    one = session(diary, clock)
    proud(one, "Here it stays.")
    stick = tmp_path / "stick"
    stick.mkdir()

    def pull_out(*_: object) -> None:
        shutil.rmtree(stick, ignore_errors=True)

    service = ExportService(
        lambda: diary.storage.reading(one.account.id),
        one.account,
        clock.now,
        diary.storage.pictures,
    )
    with pytest.raises(AimstarsError):
        service.export(Kind.ARCHIVE, Selection(), stick / "diary.zip", watch=pull_out)
    assert not stick.exists()
    assert [entry.text for entry in one.entries.recent(9)] == ["Here it stays."]


def test_names_that_windows_wrote_in_its_own_letters_are_read(tmp_path: Path) -> None:
    path = tmp_path / "notes.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("2026-02-03 FrXhling.md", "Swam.")
    path.write_bytes(path.read_bytes().replace(b"FrXhling", b"Fr\x81hling"))  # in code page 437
    name, (entry,) = items_of(path)
    assert name == "markdown"
    assert isinstance(entry, SourceEntry)
    assert (entry.day, entry.place) == (date(2026, 2, 3), "2026-02-03 Frühling.md")


def test_an_archive_of_a_newer_version_of_the_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with ZipFile(path, "w") as archive:
        told = {"format": FORMAT, "version": VERSION + 1, "members": {}}
        archive.writestr(MANIFEST, json.dumps(told))
    with pytest.raises(ImportRefusedError, match="newer version of the program"):
        items_of(path)


@pytest.mark.long
def test_an_entry_of_thirty_megabytes_comes_in_parts(
    of: Session, imports: ImportService, tmp_path: Path
) -> None:
    paragraph = "A word, and another one. " * 40
    count = (30 << 20) // (len(paragraph) + 2)
    path = tmp_path / "2026-02-03.md"
    path.write_text("\n\n".join([paragraph] * count), encoding="utf-8")
    taken = imports.take(path)
    assert taken.entries == 1
    parts = of.entries.between(date(2026, 2, 3), date(2026, 2, 3))
    assert max(len(part.text) for part in parts) <= TEXT_LIMIT
    assert sum(part.text.count("another one") for part in parts) == 40 * count
