"""Readers of imports for programs with fewer people: small files of the shapes that they write."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import date, time
from pathlib import Path
from zipfile import ZipFile

import pytest

from aimstars_desktop.domain.imports import ImportRefusedError, Item, Problem, SourceEntry
from aimstars_desktop.services.transfer.importing import ImportService
from aimstars_desktop.storage import sqlite
from tests.imported_files import items_of

Reads = Callable[..., tuple[str, list[SourceEntry]]]


def _entries(items: list[Item]) -> list[SourceEntry]:
    assert not [str(item.sentence) for item in items if isinstance(item, Problem)]
    return [item for item in items if isinstance(item, SourceEntry)]


@pytest.fixture
def reads(tmp_path: Path) -> Reads:
    """Return what writes a file, or a zip file of several, and reads it."""

    def call(content: object, name: str = "file") -> tuple[str, list[SourceEntry]]:
        path = tmp_path / name
        if isinstance(content, Mapping) and any("." in key for key in content):
            with ZipFile(path, "w") as archive:
                for member, value in content.items():
                    text = value if isinstance(value, str) else json.dumps(value)
                    archive.writestr(member, text)
        else:
            text = content if isinstance(content, str) else json.dumps(content)
            path.write_text(text, encoding="utf-8", newline="")
        found, items = items_of(path)
        return found, _entries(items)

    return call


NOTE = {"isTrashed": False, "isArchived": False, "createdTimestampUsec": 1770136920000000}


def test_google_keep(reads: Reads) -> None:
    name, (checklist, plain) = reads(
        {
            "Takeout/Keep/a.json": NOTE
            | {"title": "To do", "labels": [{"name": "home"}]}
            | {"listContent": [{"text": "Milk", "isChecked": True}, {"text": "Rye [2]"}]},
            "Takeout/Keep/b.json": NOTE
            | {"title": "Two\nlines", "textContent": "# no heading", "isTrashed": True},
            "Takeout/Keep/Labels.json": {"labels": []},
        }
    )
    assert name == "google-keep"
    assert checklist.text == "# To do\n\n- [x] Milk\n- [ ] Rye [2]"
    assert (checklist.tags, checklist.external_id) == (("home",), "a.json")
    assert (checklist.day, checklist.time) == (date(2026, 2, 3), time(17, 42))
    assert plain.text == "# Two\n\nlines\n\n\\# no heading"
    assert plain.in_trash


ENEX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
<en-export><note><title>Good talk</title><content><![CDATA[<?xml version="1.0"?>
<!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note><div>Spoke&nbsp;up,
<b>proud</b>.</div><div><en-todo checked="true"/>Call</div></en-note>]]></content>
<created>20260203T231500Z</created><tag>work</tag>
<resource><data>AAAA</data></resource></note></en-export>"""


def test_evernote(reads: Reads) -> None:
    name, (note,) = reads(ENEX)
    assert (name, note.day, note.time) == ("evernote-enex", date(2026, 2, 4), time(0, 15))
    assert note.text.startswith("# Good talk\n\n")
    assert "**proud**" in note.text
    assert "[x] Call" in note.text
    assert (note.tags, note.media) == (("work",), 1)


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE en-export [<!ENTITY a "b">]><en-export><note>&a;</note></en-export>',
        "<en-export><note><title>cut",
        "<en-export>" + "<a>" * 60 + "</a>" * 60 + "</en-export>",
        '<?xml version="1.0" encoding="shift_jis"?><en-export/>',
        '<?xml version="1.0" encoding="nonsense"?><en-export/>',
    ],
)
def test_xml_that_declares_or_breaks_is_refused(reads: Reads, text: str) -> None:
    with pytest.raises(ImportRefusedError, match="damaged or not complete"):
        reads(text)


PAGE = (
    '<html><body><p class="p1"><span class="s1"><div class="pageContainer">'
    '<div class="pageHeader">{day}</div><div class="gridItem assetType_photo"></div>'
    "<div class='title'>By the lake</div><div class='bodyText'></span></p>"
    '<p class="p2">One.</p><p class="p2">Two.</p></div></div></body></html>'
)


def test_apple_journal(reads: Reads) -> None:
    name, found = reads(
        {
            "Export/Entries/2024-11-03_By_the_lake.html": PAGE.replace("{day}", "söndag 3 nov"),
            "Export/Entries/other.html": PAGE.replace("{day}", "Friday, December 5, 2025"),
            "Export/index.html": "<html></html>",
        }
    )
    assert name == "apple-journal"
    assert [entry.day for entry in found] == [date(2024, 11, 3), date(2025, 12, 5)]
    assert found[0].text == "# By the lake\n\nOne.\n\nTwo."
    assert (found[0].media, found[0].time) == (1, None)


def test_journey(reads: Reads) -> None:
    row = {"id": "17-a", "date_journal": 1770174600000, "timezone": "America/New_York"}
    name, found = reads(
        {
            "17-a.json": row
            | {"text": "<p>Said <b>no</b>.</p>", "mood": 1, "tags": ["work"], "favourite": True},
            "18-b.json": row | {"id": "18-b", "text": "Plain *text*", "timezone": "", "mood": 0},
        }
    )
    assert name == "journey"
    assert (found[0].day, found[0].time) == (date(2026, 2, 3), time(22, 10))
    assert (found[0].text, found[0].level, found[0].starred) == ("Said **no**.", 1, True)
    assert (found[1].day, found[1].level) == (date(2026, 2, 4), 0)
    assert found[1].text == "Plain \\*text\\*"


def test_mini_diarium_and_mini_diary_are_told_apart(reads: Reads) -> None:
    name, found = reads(
        {"metadata": {"application": "Mini Diarium"}}
        | {
            "entries": [
                {"id": 1, "date": "2026-02-03", "title": "Good talk", "text": "<p>Spoke up.</p>"},
                {"id": 2, "date": "2026-02-03", "title": "", "text": "<p>Second.</p>"},
            ]
        }
    )
    assert (name, [entry.text for entry in found]) == (
        "mini-diarium",
        ["# Good talk\n\nSpoke up.", "Second."],
    )
    name, (entry,) = reads(
        {"metadata": {"application": "Mini Diary"}}
        | {"entries": {"2026-02-04": {"title": "", "text": "Pause **first**."}}}
    )
    assert (name, entry.day, entry.text) == ("mini-diary", date(2026, 2, 4), "Pause **first**.")


def test_diarium(reads: Reads, tmp_path: Path) -> None:
    row = {"date": "2026-02-03T18:22:00.1234567", "heading": "Good talk"}
    name, (entry,) = reads([row | {"html": "<p>Spoke up.</p>", "rating": 4, "tags": ["work"]}])
    assert (name, entry.day, entry.level) == ("diarium-json", date(2026, 2, 3), 2)
    assert (entry.text, entry.tags) == ("# Good talk\n\nSpoke up.", ("work",))
    path = tmp_path / "diary.db"
    sqlite.make_file(path)
    with closing(sqlite.connect(path)) as connection:
        connection.execute("CREATE TABLE Entries (DiaryEntryId, Heading, Text, Rating)")
        connection.execute(
            "INSERT INTO Entries VALUES (639057397200000000, 'Good talk', '<p>Up.</p>', 1)"
        )
    name, items = items_of(path)
    (stored,) = _entries(items)
    assert (name, stored.day, stored.time) == ("diarium-sqlite", date(2026, 2, 3), time(18, 22))
    assert stored.level == 5


def test_daily_you(reads: Reads) -> None:
    logs = [
        {"timeCreated": "2026-02-03T18:22:00.000", "text": "Up.", "mood": 2, "images": [{}]},
        {"timeCreated": "2026-02-04T09:00:00.000", "text": "So.", "mood": None},
    ]
    name, found = reads(logs)
    assert (name, [entry.level for entry in found]) == ("daily-you", [1, 0])
    assert (found[0].time, found[0].media) == (time(18, 22), 1)
    assert reads({"logs.json": logs})[0] == "daily-you"


def test_daily_txt(reads: Reads) -> None:
    name, (entry,) = reads(
        {
            "backup/2026/2.json": {"days": [{"day": 3, "text": "**Up.**", "tags": [7]}]},
            "backup/tags.json": {"tags": [{"id": 7, "name": "work"}]},
        }
    )
    assert (name, entry.day, entry.time) == ("dailytxt", date(2026, 2, 3), None)
    assert (entry.text, entry.tags) == ("**Up.**", ("work",))


def test_story_pad(reads: Reads) -> None:
    story = {"id": 9, "type": "docs", "year": 2026, "month": 2, "day": 3, "hour": 18, "minute": 22}
    change = {"title": "Good talk", "plain_text": "Spoke up."}
    name, found = reads(
        {
            "version": 1,
            "tables": {
                "stories": [
                    story | {"tags": ["4"], "changes": [{"plain_text": "Old."}, change]},
                    story | {"id": 10, "type": "bins", "hour": None, "changes": [change]},
                ],
                "tags": [{"id": 4, "title": "work"}],
            },
        }
    )
    assert (name, found[0].text) == ("storypad", "# Good talk\n\nSpoke up.")
    assert (found[0].time, found[0].tags) == (time(18, 22), ("work",))
    assert (found[1].time, found[1].in_trash) == (None, True)


def test_journiv(reads: Reads) -> None:
    entry = {
        "title": "Good talk",
        "content": "Spoke *up*.",
        "entry_date": "2026-02-03",
        "entry_datetime_utc": "2026-02-04T03:10:00Z",
        "entry_timezone": "America/New_York",
        "tags": ["work"],
        "mood_log": {"mood_name": "calm"},
    }
    name, (found,) = reads(
        {
            "data.json": {
                "export_version": "1.0",
                "journals": [{"title": "Mine", "entries": [entry]}],
                "mood_definitions": [{"name": "calm", "category": "positive"}],
            }
        }
    )
    assert (name, found.day, found.time) == ("journiv", date(2026, 2, 3), time(22, 10))
    assert (found.rating, found.level, found.text) == ("calm", 1, "# Good talk\n\nSpoke *up*.")


def test_plain_texts_have_their_day_in_the_name_or_the_first_line(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in {
        "2026-02-03.txt": "Spoke up.",
        "lake.txt": "4 February 2026\n\n- Swam across.",
        "other.txt": "=== 05.02.2026 ===\nThird.",
        "read me.txt": "No day at all.",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    name, items = items_of(folder)
    found = [item for item in items if isinstance(item, SourceEntry)]
    assert (name, [entry.day.day for entry in found]) == ("dated-texts", [3, 4, 5])
    assert [entry.text for entry in found] == ["Spoke up.", "\\- Swam across.", "Third."]
    assert [str(one.sentence) for one in items if isinstance(one, Problem)] == [
        "This note has no day and is left out."
    ]


def test_what_is_in_the_trash_there_is_left_out(imports: ImportService, tmp_path: Path) -> None:
    path = tmp_path / "note.json"
    path.write_text(json.dumps(NOTE | {"isTrashed": True, "textContent": "Gone."}))
    taken = imports.take(path)
    assert (taken.entries, taken.left_out) == (0, 1)
    assert [str(one.sentence) for one in taken.problems] == [
        "It is in the trash there, and is left out."
    ]


@pytest.mark.parametrize(
    "content",
    [
        NOTE | {"createdTimestampUsec": "x", "textContent": []},
        NOTE | {"createdTimestampUsec": 10**30},
        {"date_journal": "soon", "text": 1},
        {"metadata": {"application": "Mini Diary"}, "entries": {"never": 1}},
        {"metadata": {"application": "Mini Diarium"}, "entries": [{"date": 7}]},
        [{"date": 1, "html": 2}],
        [{"timeCreated": None, "text": 2}],
        {"tables": {"stories": [{"year": 0}]}},
        {"export_version": 1, "journals": [{"entries": [{}]}]},
    ],
)
def test_a_broken_record_is_a_problem_with_its_place(tmp_path: Path, content: object) -> None:
    path = tmp_path / ("data.json" if isinstance(content, dict) else "file")
    path.write_text(json.dumps(content), encoding="utf-8")
    _, items = items_of(path)
    (problem,) = items
    assert isinstance(problem, Problem)
    assert str(problem.sentence) == "This entry cannot be read."


CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART:20260203T100000Z
SUMMARY:No journal
END:VEVENT
BEGIN:VJOURNAL
UID:one
DTSTART;TZID="America/New_York":20260203T221000
SUMMARY:A good\\, long
  talk
DESCRIPTION:First line.\\nSecond \\\\ line\u2028with # no heading.
DESCRIPTION;LANGUAGE=en:# Another.
CATEGORIES:work,deep\\, thought
CATEGORIES:home
ATTACH:https://example.org/a.png
BEGIN:VALARM
SUMMARY:Ring
END:VALARM
END:VJOURNAL
BEGIN:VJOURNAL
UID:two
DTSTART;VALUE=DATE:20260204
SUMMARY:A day
STATUS:CANCELLED
END:VJOURNAL
BEGIN:VJOURNAL
UID:three
DTSTART:20260204T233000Z
DESCRIPTION:Late.
END:VJOURNAL
END:VCALENDAR
"""


def test_journal_entries_of_a_calendar(reads: Reads) -> None:
    name, (talk, day, late) = reads(CALENDAR.replace("\n", "\r\n"))
    assert name == "vjournal"
    assert (talk.day, talk.time, talk.external_id) == (date(2026, 2, 3), time(22, 10), "one")
    assert talk.text == (
        "# A good, long talk\n\nFirst line.\nSecond \\ line\u2028with # no heading.\n\n\\# Another."
    )
    assert (talk.tags, talk.media) == (("work", "deep, thought", "home"), 1)
    assert (day.day, day.time, day.text, day.in_trash) == (
        date(2026, 2, 4),
        None,
        "# A day",
        True,
    )
    assert (late.day, late.time) == (date(2026, 2, 5), time(0, 30))


def test_a_journal_entry_without_a_day_is_told_and_a_folder_of_calendars_read(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.ics").write_text(CALENDAR, encoding="utf-8")
    undated = CALENDAR.replace("DTSTART;VALUE=DATE:20260204\n", "").replace("UID:", "UID:b")
    (tmp_path / "{b}.ics").write_text(undated, encoding="utf-8")
    (tmp_path / "c.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n", encoding="utf-8")
    name, items = items_of(tmp_path)
    assert name == "vjournal"
    assert len([item for item in items if isinstance(item, SourceEntry)]) == 5
    (problem,) = [item for item in items if isinstance(item, Problem)]
    assert (problem.place, str(problem.sentence)) == (
        "{b}.ics, entry 2",
        "This note has no day and is left out.",
    )


def test_a_calendar_among_notes_is_left_aside_and_a_damaged_one_refuses_nothing(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.ics").write_text(CALENDAR, encoding="utf-8")
    (tmp_path / "2026-02-03.md").write_text("Spoke up.", encoding="utf-8")
    assert items_of(tmp_path)[0] == "markdown"
    path = tmp_path / "calendars.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("a.ics", "the damaged one")
        archive.writestr("b.ics", CALENDAR)
    path.write_bytes(path.read_bytes().replace(b"the damaged one", b"The damaged one"))
    name, items = items_of(path)
    assert name == "vjournal"
    assert [item.place for item in items if isinstance(item, Problem)][-1] == "a.ics"
    assert any(isinstance(item, SourceEntry) for item in items)
