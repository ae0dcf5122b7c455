"""Readers of imports: small files of the shapes that other programs write."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from zipfile import ZipFile

import pytest

from aimstars_desktop.domain.imports import (
    ImportRefusedError,
    Item,
    Options,
    Problem,
    SourceEntry,
    SourceGoal,
    SourcePoints,
)
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.services.transfer.readers.reader import texts_of
from aimstars_desktop.services.transfer.readers.red_notebook import markdown_of
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import Source
from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.imported_files import items_of

Read = Callable[..., tuple[str, list[Item]]]


@pytest.fixture
def reads(tmp_path: Path) -> Read:
    """Return what writes a file, recognises it and reads it; the answer begins with its format."""

    def call(
        content: bytes | str | Mapping[str, object], name: str = "file"
    ) -> tuple[str, list[Item]]:
        path = tmp_path / name
        if isinstance(content, Mapping):
            path.write_text(json.dumps(content), encoding="utf-8")
        else:
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return items_of(path)

    return call


def entries(items: list[Item]) -> list[SourceEntry]:
    return [item for item in items if isinstance(item, SourceEntry)]


def sentences(items: list[Item]) -> list[str]:
    return [str(item.sentence) for item in items if isinstance(item, Problem)]


DAY_ONE = {
    "metadata": {"version": "1.0"},
    "entries": [
        {
            "uuid": "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
            "creationDate": "2026-02-04T03:10:00Z",
            "timeZone": "America/New_York",
            "text": "# Good talk\n\nSaid no kindly\\. ![](dayone-moment:/photo/AA11)\n\\- no list",
            "tags": ["work"],
            "starred": True,
            "photos": [{"identifier": "AA11", "md5": "9e107d9d", "type": "jpeg"}],
        },
        {"creationDate": "2026-06-30T22:00:00Z", "timeZone": "Europe/Berlin", "isAllDay": True},
        {"creationDate": "2026-01-01T23:30:00Z", "timeZone": "Etc/Nowhere", "text": "x"},
        {"creationDate": "never"},
        {"creationDate": "9999-12-31T23:59:59Z", "timeZone": "Etc/GMT-2"},
    ],
}


def test_day_one_gives_the_local_day(reads: Read) -> None:
    name, items = reads(DAY_ONE)
    evening, all_day, lost = entries(items)
    assert name == "dayone-json"
    assert (evening.day, evening.time) == (date(2026, 2, 3), time(22, 10))
    assert evening.external_id == "0A1B2C3D4E5F60718293A4B5C6D7E8F9"
    assert evening.text == "# Good talk\n\nSaid no kindly. \n\\- no list"
    assert (evening.tags, evening.starred, evening.media) == (("work",), True, 1)
    assert (all_day.day, all_day.time, all_day.text) == (date(2026, 7, 1), None, "")
    assert lost.day == date(2026, 1, 2)
    assert "The file 9e107d9d is missing." in sentences(items)
    assert any("time zone is unknown" in sentence for sentence in sentences(items))
    assert sentences(items).count("This entry cannot be read.") == 2


def test_day_one_in_a_zip_file_finds_its_photos(tmp_path: Path) -> None:
    path = tmp_path / "no name that says it"
    with ZipFile(path, "w") as archive:
        archive.writestr("Journal.json", json.dumps(DAY_ONE))
        archive.writestr("photos/9e107d9d.jpg", b"x")
        archive.writestr("__MACOSX/Journal.json", b"x")
    name, items = items_of(path)
    assert (name, entries(items)[0].pictures) == ("dayone-json", ("photos/9e107d9d.jpg",))


def test_day_one_text_begins_with_the_first_date(reads: Read) -> None:
    text = (
        "Before.\n\n\tDate:\t15 January 2024\n\tWeather:\tsun\n\n1. no list\n\n"
        "\tDate:\tMay 2, 2024\n\nB"
    )
    name, items = reads(text)
    first, second = entries(items)
    assert (name, first.day, second.day) == ("dayone-text", date(2024, 1, 15), date(2024, 5, 2))
    assert read(first.text).shown == "1. no list"


def test_daylio_backup_takes_the_wall_clock_and_the_group_of_a_mood(tmp_path: Path) -> None:
    backup = {
        "customMoods": [{"id": 8, "custom_name": "null", "mood_group_id": 4}],
        "tags": [{"id": 1, "name": "good meal"}],
        "dayEntries": [
            {"id": 3, "year": 2023, "month": 0, "day": 31, "hour": -1, "minute": -1, "mood": 8}
            | {"note": "a<br>b <b>c</b>", "note_title": "T", "tags": [1], "datetime": 5},
            {"id": 4, "year": 2023, "month": 12, "day": 1, "hour": 1, "minute": 1, "mood": 8},
        ],
    }
    path = tmp_path / "a"
    with ZipFile(path, "w") as archive:
        archive.writestr("backup.daylio", base64.encodebytes(json.dumps(backup).encode()))
    name, items = items_of(path)
    (entry,) = entries(items)
    assert (name, entry.day, entry.time) == ("daylio-backup", date(2023, 1, 31), None)
    assert (entry.rating, entry.level, entry.tags) == ("null", 4, ("good meal",))
    assert entry.text == "# T\n\na\nb **c**"
    assert len(sentences(items)) == 1


def test_daylio_table_mixes_both_clocks(reads: Read) -> None:
    name, items = reads(
        "\ufefffull_date,date,weekday,time,mood,activities,scales,note_title,note\n"
        '2026-02-04,x,x,9:05 pm,meh,"work | family",,"","see [this]"\n'
        "2026-02-03,x,x,12:46 am,rad,,,,\n2026-02-31,x,x,1:00,rad,,,,\n"
    )
    night, evening = entries(items)
    assert (name, night.time, evening.time) == ("daylio-csv", time(0, 46), time(21, 5))
    assert (night.text, night.level, evening.tags) == ("", 1, ("family", "work"))
    assert read(evening.text).shown == "see [this]"


def test_jrnl_text_json_and_markdown_say_the_same(reads: Read) -> None:
    text = (
        "dropped\n[2026-02-03 18:22] Spoke up. *\nProud. @Work a@example.org\n\n"
        "[not a date] in text\n[2026-02-04 09:00] Snapped.\n"
    )
    as_json = {
        "tags": {"@work": 1},
        "entries": [
            {"title": "Spoke up.", "body": "Proud. @Work a@example.org\n\n[not a date] in text"}
            | {"date": "2026-02-03", "time": "18:22", "tags": ["@work"], "starred": True},
            {"title": "Snapped.", "body": "", "date": "2026-02-04", "time": "09:00", "tags": []},
        ],
    }
    markdown = "# 2026\n\n## February\n\n### 2026-02-03 18:22 Spoke up.\n\nProud. @Work\n"
    (first, second), (other, last) = entries(reads(text)[1]), entries(reads(as_json, "j")[1])
    assert (first.text, first.tags, first.starred) == (other.text, other.tags, other.starred)
    assert (first.rating, other.rating) == ("", "")
    assert (first.day, first.time) == (date(2026, 2, 3), time(18, 22))
    assert (second.text, second.time) == (last.text, last.time)
    name, items = reads(markdown, "m")
    assert (name, entries(items)[0].text) == ("jrnl-markdown", "Spoke up.\nProud. @Work")


def test_jrnl_folder_has_a_file_for_each_day(tmp_path: Path) -> None:
    for name in ("2024/02/29.txt", "2024/02/old.txt"):
        (tmp_path / "j" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "j" / name).write_text("[2024-02-29 10:00] A\n", encoding="utf-8")
    name, items = items_of(tmp_path / "j")
    assert (name, len(entries(items))) == ("jrnl-folder", 1)


def test_red_notebook_months_are_yaml(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "2024-02.txt").write_text(
        "1: {text: yes}\n3:\n  Films: {Casablanca: null}\n  text: !!python/unicode ''\n"
        "31: {text: x}\n",
        encoding="utf-8",
    )
    (folder / "2024-03.txt").write_text("1: {text: [", encoding="utf-8")
    (folder / "2024-03.txt.old").write_text("1: {text: no}", encoding="utf-8")
    name, items = items_of(folder)
    first, second = entries(items)
    assert name == "rednotebook"
    assert (first.day, first.time, second.text) == (date(2024, 2, 1), None, "- Films: Casablanca")
    assert second.tags == ("Films",)
    assert sorted(sentences(items)) == ["This entry cannot be read.", "This month cannot be read."]


@pytest.mark.parametrize(
    ("typed", "markdown"),
    [
        ("**b** //i// --s-- __u__", "**b** *i* ~~s~~ u"),
        ("=== T ===", "### T"),
        ("+ one\n+ two", "1. one\n1. two"),
        ('[site ""https://e.org/a//b""]', "[site](https://e.org/a//b)"),
        ("https://e.org/a//b//c", "https://e.org/a//b//c"),
        ("``a //b// c``", "`a //b// c`"),
        ("====================", "---"),
    ],
)
def test_red_notebook_marks_become_markdown(typed: str, markdown: str) -> None:
    assert markdown_of(typed) == markdown


def test_yaml_with_aliases_of_aliases_is_a_problem(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    lines = ["a0: &a0 [x]"] + [
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 50)}]" for n in range(1, 9)
    ]
    (folder / "2024-02.txt").write_text("1: {text: x}\n" + "\n".join(lines), encoding="utf-8")
    assert sentences(items_of(folder)[1]) == ["This month cannot be read."]


def test_what_is_no_text_is_no_tag() -> None:
    assert texts_of(["home", 5, None, " home ", " "]) == ("home",)


WEB_APP = {
    "user": {"email": "maya@example.org", "user_name": "Maya"},
    "diary_entries": [
        {"date": "2026-02-03", "content": "Spoke up.", "rating": 1},
        {"date": "2026-02-04", "content": "Snapped.", "rating": -1},
    ],
    "goals": [
        {"title": "Read", "category": "Learning & Reading", "status": "completed"}
        | {"created_at": "2026-02-01T08:00:00"}
    ],
    "stats": [
        {"date": "2026-02-03T00:00:00", "points": 16, "current_streak": 1, "longest_streak": 1}
    ],
}
WEB_APP_TABLE = (
    "Diary Entries\r\nDate,Content,Rating\r\n"
    "2026-02-03,Spoke up.,1\r\n2026-02-04,Snapped.,-1\r\n\r\n"
    "Goals\r\nTitle,Category,Status,Created At\r\n"
    "Read,GoalCategory.LEARNING,GoalStatus.COMPLETED,2026-02-01 08:00:00\r\n\r\n"
    "Stats\r\nDate,Points,Current Streak,Longest Streak\r\n2026-02-03,16,1,1\r\n"
)


def test_the_exports_of_the_web_app_say_the_same(reads: Read) -> None:
    for name, content in {"webapp-json": WEB_APP, "webapp-csv": WEB_APP_TABLE}.items():
        found, items = reads(content)
        assert found == name
        assert [(one.text, one.level) for one in entries(items)] == [
            ("Spoke up.", 1),
            ("Snapped.", 5),
        ]
        (goal,) = [item for item in items if isinstance(item, SourceGoal)]
        assert (goal.category, goal.status) == ("LEARNING", "COMPLETED")
        assert goal.first_day == date(2026, 2, 1)
        assert goal.created_at == datetime(2026, 2, 1, 8, tzinfo=UTC)
        points = [item for item in items if isinstance(item, SourcePoints)]
        assert points == [SourcePoints(date(2026, 2, 3), 16)]
        assert "The days follow Greenwich time" in sentences(items)[0]


@pytest.mark.parametrize(("users", "goals"), [("user", "goal"), ("users", "goals")])
def test_every_revision_of_the_web_app_is_read(tmp_path: Path, users: str, goals: str) -> None:
    path = tmp_path / "app"
    sqlite.make_file(path)
    connection = sqlite.connect(path)
    connection.execute(f'CREATE TABLE "{users}" (id INTEGER PRIMARY KEY, email TEXT)')
    connection.execute(
        f"INSERT INTO \"{users}\" VALUES (1, 'o@example.org'), (2, 'MAYA@example.org')"
    )
    connection.execute(
        "CREATE TABLE diary_entry (id INTEGER PRIMARY KEY, user_id, entry_date, content, rating)"
    )
    connection.execute("INSERT INTO diary_entry VALUES (1, 1, '2026-02-03', 'his', 1)")
    connection.execute("INSERT INTO diary_entry VALUES (2, 2, '2026-02-03', 'hers', -1)")
    connection.execute(
        f'CREATE TABLE "{goals}" (id INTEGER PRIMARY KEY, user_id, category, title, description,'
        " week_start, week_end, created_at, status, progress_notes)"
    )
    connection.execute(
        f"INSERT INTO \"{goals}\" VALUES (1, 2, 'HOME', 'Tidy', NULL, '2026-02-02', '2026-02-08',"
        " '2026-02-02 18:30:00.000000', 'ACTIVE', 'note')"
    )
    connection.close()
    before = path.read_bytes()
    name, items = items_of(path)
    assert (name, [one.text for one in entries(items)]) == ("webapp-sqlite", ["hers"])
    assert [item.notes for item in items if isinstance(item, SourceGoal)] == ["note"]
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
    source = Source(path)
    with pytest.raises(ImportRefusedError, match="several accounts, and none with the email"):
        list(recognised(source, open_tables).read(source, Options(UTC, "who@example.org")))


def test_notes_have_their_day_in_the_name_or_the_front_matter(tmp_path: Path) -> None:
    for name, text in {
        "2026-02-03.md": "Saw [[Ines|my sister]]. ![[pic.png]] %%secret%%",
        "Walk 2026_02_04.md": "---\ntags: [a, b]\nmood: good\n---\nWalked.",
        "note.md": "---\ncreated: 2026-02-05T18:22:00+01:00\ntags: x, y\n---\nDated inside.",
        "plain.md": "No day.",
        "templates/2026-01-01.md": "{{date}}",
        ".obsidian/daily-notes.json": "{}",
    }.items():
        (tmp_path / "v" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "v" / name).write_text(text, encoding="utf-8")
    name, items = items_of(tmp_path / "v")
    found = {one.day.day: one for one in entries(items)}
    assert (name, sorted(found)) == ("markdown", [3, 4, 5])
    assert found[3].text == "Saw my sister. `pic.png`"
    assert (found[4].tags, found[4].rating) == (("a", "b"), "good")
    assert (found[5].time, found[5].tags) == (time(18, 22), ("x", "y"))
    assert sentences(items) == [
        "The file pic.png is missing.",
        "This note has no day and is left out.",
    ]
