"""Exports: what leaves, in which form, and what is left when it fails."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest

from aimstars_desktop.domain.archive import SECTIONS
from aimstars_desktop.domain.changes import Change
from aimstars_desktop.domain.entries import NewEntry, Rating, edit_target
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.exports import Exported, Kind, Selection
from aimstars_desktop.domain.goals import Category, NewGoal
from aimstars_desktop.services.session import Session
from aimstars_desktop.services.transfer.export import CancelledError, ExportService
from aimstars_desktop.services.transfer.target import TargetExistsError
from tests.builders import (
    DAY,
    NOON,
    TODAY,
    FixedClock,
    TestDiary,
    grow,
    proud,
    session,
)
from tests.imported_files import HARD


@pytest.fixture
def of(diary: TestDiary, clock: FixedClock) -> Session:
    """Return a session with something in every table that an archive has."""
    made = session(diary, clock)
    first = proud(made, "I called **Ines** and my sister. https://example.org")
    clock.pass_by(timedelta(minutes=1))
    made.entries.change(first.id, text="I called **Ines**, and Dr. Brandt. https://example.org")
    low = grow(made, HARD, TODAY - DAY)
    made.entries.delete(proud(made, "Thrown away.").id)
    made.drafts.keep("new:2026-11-20", "A draft.")
    made.drafts.keep(edit_target(first.id), "An edit.")
    goal = made.goals.create(
        NewGoal(Category.HOME, "Tidy, with Ines", "the attic", TODAY, TODAY + 6 * DAY)
    )
    made.checkins.tick(goal.id, TODAY)
    made.follow_ups.come_back(low.id, 3)
    return made


Export = Callable[..., Exported]


@pytest.fixture
def service(diary: TestDiary, of: Session, clock: FixedClock) -> ExportService:
    return ExportService(
        lambda: diary.storage.reading(of.account.id), of.account, clock.now, diary.storage.pictures
    )


def rows(path: Path, section: str) -> list[dict[str, object]]:
    with ZipFile(path) as archive:
        text = archive.read(f"data/{section}.jsonl").decode()
    return [json.loads(line) for line in text.split("\n") if line]


@pytest.mark.repeats
def test_an_archive_holds_every_row_of_the_account(
    service: ExportService, diary: TestDiary, tmp_path: Path
) -> None:
    path = tmp_path / "all.aimstars.zip"
    done = service.export(Kind.ARCHIVE, Selection(), path)
    counts = diary.counts()
    assert done.entries == counts["diary_entries"] == len(rows(path, "entries"))
    for section, table in {
        "versions": "entry_versions",
        "goals": "goals",
        "visits": "visits",
        "drafts": "drafts",
        "follow_ups": "follow_ups",
    }.items():
        assert len(rows(path, section)) == counts[table], section
    with ZipFile(path) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        assert manifest["scope"]["whole"] is True
        assert set(archive.namelist()) == {"manifest.json", *manifest["members"]}


@pytest.mark.repeats
def test_a_text_in_an_archive_is_what_was_typed(service: ExportService, tmp_path: Path) -> None:
    service.export(Kind.ARCHIVE, Selection(), tmp_path / "a.zip")
    assert HARD in [row["text"] for row in rows(tmp_path / "a.zip", "entries")]


@pytest.mark.repeats
def test_the_same_diary_gives_the_same_bytes(service: ExportService, tmp_path: Path) -> None:
    one, other = tmp_path / "one.zip", tmp_path / "other.zip"
    service.export(Kind.ARCHIVE, Selection(), one)
    service.export(Kind.ARCHIVE, Selection(), other)
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.repeats
def test_only_the_manifest_knows_the_time(
    service: ExportService, clock: FixedClock, tmp_path: Path
) -> None:
    one, other = tmp_path / "one.zip", tmp_path / "other.zip"
    service.export(Kind.ARCHIVE, Selection(), one)
    clock.pass_by(timedelta(days=400))
    service.export(Kind.ARCHIVE, Selection(), other)
    with ZipFile(one) as first, ZipFile(other) as second:
        differ = [name for name in first.namelist() if first.read(name) != second.read(name)]
    assert differ == ["manifest.json"]


@pytest.mark.repeats
def test_references_lead_to_rows_of_the_archive(service: ExportService, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    service.export(Kind.ARCHIVE, Selection(), path)
    known = {s.name: {row.get("uid") for row in rows(path, s.name)} for s in SECTIONS}
    for section in SECTIONS:
        for row in rows(path, section.name):
            assert list(row) == [field.name for field in section.fields]
            for field in section.fields:
                if field.of and row[field.name] is not None:
                    assert row[field.name] in known[field.of]


def test_a_part_of_the_diary_has_neither_trash_nor_drafts(
    service: ExportService, tmp_path: Path
) -> None:
    path = tmp_path / "a.zip"
    service.export(Kind.ARCHIVE, Selection(first=TODAY, last=TODAY), path)
    assert [row["day"] for row in rows(path, "entries")] == [TODAY.isoformat()]
    assert rows(path, "drafts") == []
    assert rows(path, "follow_ups") == []


@pytest.mark.repeats
def test_without_goals_nothing_about_them_leaves(service: ExportService, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    service.export(Kind.ARCHIVE, Selection(goals=False), path)
    assert not any(rows(path, section.name) for section in SECTIONS if section.is_of_goals)
    assert rows(path, "entries")


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.PDF])
def test_words_that_are_left_out_are_nowhere(
    service: ExportService, tmp_path: Path, kind: Kind
) -> None:
    path = tmp_path / "export.zip"
    done = service.export(kind, Selection(leave_out=("ines", "Dr Brandt")), path)
    assert done.left_out
    data = path.read_bytes()
    if kind not in {Kind.HTML, Kind.TEXT}:
        with ZipFile(path) as archive:
            data = b"".join(archive.read(name) for name in archive.namelist())
    assert b"Ines" not in data
    assert b"Brandt" not in data
    assert "—".encode() in data


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.PDF])
def test_a_file_that_is_there_stays_until_the_person_agrees(
    service: ExportService, tmp_path: Path, kind: Kind
) -> None:
    path = tmp_path / "export.zip"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(TargetExistsError):
        service.export(kind, Selection(), path)
    assert path.read_text(encoding="utf-8") == "mine"
    service.export(kind, Selection(), path, replace=True)
    assert path.stat().st_size > 4


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.PDF])
def test_a_cancelled_export_leaves_nothing(
    service: ExportService, tmp_path: Path, kind: Kind
) -> None:
    def stop(written: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        service.export(kind, Selection(), tmp_path / "export.zip", watch=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_refused(service: ExportService, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(WorldError, match="not empty"):
        service.export(Kind.MARKDOWN, Selection(), tmp_path, replace=True)
    with pytest.raises(WorldError, match="is a folder"):
        service.export(Kind.HTML, Selection(), tmp_path, replace=True)
    with pytest.raises(WorldError, match="no folder"):
        service.export(Kind.HTML, Selection(), tmp_path / "none" / "a.html")


@pytest.mark.repeats
def test_markdown_goes_into_a_folder_with_a_file_for_each_day(
    service: ExportService, tmp_path: Path
) -> None:
    service.export(Kind.MARKDOWN, Selection(), tmp_path / "notes")
    day = tmp_path / "notes" / "2026" / f"{TODAY.isoformat()}.md"
    text = day.read_text(encoding="utf-8")
    assert text.startswith(f"---\ndate: {TODAY.isoformat()}\n")
    assert 'time: "2026-11-22T12:00:00+01:00"' in text
    assert "I called **Ines**, and Dr. Brandt." in text
    assert "Thrown away" not in text
    assert "Tidy, with Ines" in (tmp_path / "notes" / "goals.md").read_text(encoding="utf-8")


def test_markdown_fits_into_one_file(service: ExportService, tmp_path: Path) -> None:
    service.export(Kind.MARKDOWN, Selection(), tmp_path / "all.md")
    with (tmp_path / "all.md").open(encoding="utf-8", newline="") as file:
        text = file.read()
    assert HARD in text
    assert text.index("2026-11-21") < text.index("2026-11-22")


def test_a_table_runs_nothing_and_keeps_every_text(service: ExportService, tmp_path: Path) -> None:
    service.export(Kind.CSV, Selection(), tmp_path / "t.zip")
    with ZipFile(tmp_path / "t.zip") as archive:
        data = archive.read("entries.csv")
        assert set(archive.namelist()) == {"days.csv", "entries.csv", "goals.csv", "versions.csv"}
    assert data.startswith(b"\xef\xbb\xbfid,day,")
    table = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [row["rating"] for row in table] == ["grow", "proud"]
    assert table[0]["text"] == f"'{HARD}"


@pytest.mark.repeats
def test_an_unrated_entry_leaves_as_one(
    service: ExportService, of: Session, tmp_path: Path
) -> None:
    of.entries.write(TODAY, "No verdict yet.", Rating.UNRATED)
    service.export(Kind.ARCHIVE, Selection(), tmp_path / "a.zip")
    assert "unrated" in {row["rating"] for row in rows(tmp_path / "a.zip", "entries")}
    service.export(Kind.CSV, Selection(), tmp_path / "t.zip")
    with ZipFile(tmp_path / "t.zip") as archive:
        table = csv.DictReader(io.StringIO(archive.read("days.csv").decode("utf-8-sig")))
    assert [row["unrated"] for row in table][-1] == "1"
    only = Selection(ratings=frozenset({Rating.UNRATED}))
    service.export(Kind.HTML, only, tmp_path / "a.html")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert '<span class="UNRATED">Unrated</span>' in page
    assert "Ines, and" not in page


@pytest.mark.repeats
def test_a_web_page_takes_no_text_for_html_and_loads_nothing(
    service: ExportService, tmp_path: Path
) -> None:
    service.export(Kind.HTML, Selection(), tmp_path / "a.html")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "default-src 'none'" in page
    assert "&lt;b&gt;bold&lt;/b&gt;" in page
    assert "<strong>Ines</strong>" in page
    assert "<p><strong>Tidy, with Ines</strong></p>" in page
    assert '<a href="https://example.org"' in page
    for loading in ("<script", "<img", "<link", "src=", "url(", "@import"):
        assert loading not in page


@pytest.mark.repeats
def test_plain_text_is_what_the_reader_shows(service: ExportService, tmp_path: Path) -> None:
    service.export(Kind.TEXT, Selection(ratings=frozenset({Rating.PROUD})), tmp_path / "a.txt")
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert "I called Ines, and Dr. Brandt." in text
    assert "lone" not in text


@pytest.mark.repeats
def test_day_one_gets_the_local_day(service: ExportService, tmp_path: Path) -> None:
    service.export(Kind.DAY_ONE, Selection(), tmp_path / "a.zip")
    with ZipFile(tmp_path / "a.zip") as archive:
        (name,) = archive.namelist()
        journal = json.loads(archive.read(name))
    later, written = journal["entries"]
    assert (later["creationDate"], later["isAllDay"]) == ("2026-11-21T00:00:00Z", True)
    assert (written["creationDate"], written["timeZone"]) == ("2026-11-22T11:00:00Z", "Etc/GMT-1")
    assert written["tags"] == ["proud"]


def test_the_preview_counts_what_will_leave(service: ExportService) -> None:
    found = service.preview(Selection(search="called", leave_out=("Ines",)))
    assert (found.entries, found.left_out) == (1, 1)
    assert service.preview(Selection(last=date(2020, 1, 1))).entries == 0


def test_many_entries_come_in_order_and_all(
    service: ExportService, of: Session, tmp_path: Path
) -> None:
    with of.context.writing() as unit:
        for number in range(1_201):
            day = TODAY - (number % 400) * DAY
            unit.entries.add(NewEntry(day, f"Entry {number}", Rating.PROUD, NOON, 60))
        unit.commit(Change.ENTRIES)
    told: list[int] = []
    done = service.export(Kind.TEXT, Selection(), tmp_path / "a.txt", watch=told.append)
    assert done.entries == 1_203
    assert told == sorted(told)
    assert len(told) >= 3
