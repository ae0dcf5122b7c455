"""One small file of each format that can be imported, as its program writes it."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from aimstars_desktop.storage import sqlite
from tests.web_app_files import SHAPES, web_app_dump, web_app_file

Members = Mapping[str, bytes]
"""The files of a folder or zip file by their names; a file alone has none."""


def _of(value: object) -> bytes:
    return (value if isinstance(value, str) else json.dumps(value)).encode()


DAY_ONE = {
    "uuid": "0A1B2C3D4E5F60718293A4B5C6D7E8F9",
    "creationDate": "2026-02-04T03:10:00Z",
    "timeZone": "America/New_York",
    "text": "# Good talk\n\nSaid no kindly\\. ![](dayone-moment:/photo/AA11)",
    "richText": '{"contents": [{"text": "Said no"}]}',
    "tags": ["work"],
    "starred": True,
    "isAllDay": False,
    "location": {"placeName": "Home", "timeZoneName": "America/New_York"},
    "photos": [{"identifier": "AA11", "md5": "9e107d9d", "type": "jpeg"}],
}
DAYLIO = {
    "customMoods": [{"id": 8, "custom_name": "fine", "mood_group_id": 2}],
    "tags": [{"id": 1, "name": "good meal"}],
    "assets": [{"id": 5, "checksum": "abc", "type": 1}],
    "dayEntries": [
        {"id": 3, "year": 2026, "month": 0, "day": 31, "hour": 9, "minute": 5, "mood": 8}
        | {"note": "a<br>b <b>c</b>", "note_title": "T", "tags": [1], "assets": [5]}
    ],
}
DIARIUM = {
    "date": "2026-02-03T18:22:00.1234567",
    "heading": "Good talk",
    "html": "<p>Spoke up.</p>",
    "rating": 4,
    "tags": ["work"],
    "location": [59.33, 18.07],
}
JOURNEY = {
    "id": "17-a",
    "date_journal": 1770174600000,
    "timezone": "America/New_York",
    "text": "<p>Said <b>no</b>.</p>",
    "mood": 1,
    "tags": ["work"],
    "photos": ["17-a.jpg"],
}
JOURNIV = {
    "title": "Good talk",
    "content": "Spoke *up*.",
    "entry_date": "2026-02-03",
    "entry_datetime_utc": "2026-02-04T03:10:00Z",
    "entry_timezone": "America/New_York",
    "tags": ["work"],
    "mood_log": {"mood_name": "calm"},
}
STORY = {
    "id": 9,
    "type": "docs",
    "year": 2026,
    "month": 2,
    "day": 3,
    "hour": 18,
    "minute": 22,
    "tags": ["4"],
    "changes": [{"title": "Good talk", "plain_text": "Spoke up."}],
}
KEEP = {
    "title": "To do",
    "createdTimestampUsec": 1770136920000000,
    "isTrashed": False,
    "isArchived": False,
    "labels": [{"name": "home"}],
    "listContent": [{"text": "Milk", "isChecked": True}],
    "attachments": [{"filePath": "a.jpg", "mimetype": "image/jpeg"}],
}
ENEX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
<en-export><note><title>Good talk</title><content><![CDATA[<?xml version="1.0"?>
<!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note><div>Spoke&nbsp;up,
<b>proud</b>.</div><table><tr><td>x</td></tr></table></en-note>]]></content>
<created>20260203T231500Z</created><tag>work</tag>
<task><title>Call</title><taskStatus>open</taskStatus></task>
<resource><data encoding="base64">AAAA</data><mime>image/png</mime></resource></note></en-export>"""
PAGE = (
    '<html><body><p class="p1"><span class="s1"><div class="pageContainer">'
    '<div class="pageHeader">Tuesday, 3 February 2026</div>'
    '<div class="gridItem assetType_photo"></div>'
    "<div class='title'>By the lake</div><div class='bodyText'></span></p>"
    '<p class="p2">One.</p><ul><li>Two.</li></ul></div></div></body></html>'
)
CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VJOURNAL\r\nUID:one\r\n"
    'DTSTART;TZID="America/New_York":20260203T221000\r\nSUMMARY:A good\\, long\r\n  talk\r\n'
    "DESCRIPTION:First line.\\nSecond.\r\nCATEGORIES:work,deep\\, thought\r\n"
    "END:VJOURNAL\r\nEND:VCALENDAR\r\n"
)
JRNL = "[2026-02-03 18:22] Spoke up. *\nProud. @work\n\n[2026-02-04 09:00] Snapped.\n"
WEB_APP = {
    "user": {"email": "maya@example.org", "user_name": "Maya"},
    "diary_entries": [{"date": "2026-02-03", "content": "Spoke up.", "rating": 1}],
    "goals": [
        {"title": "Read", "category": "Learning & Reading", "status": "completed"}
        | {"created_at": "2026-02-01T08:00:00"}
    ],
    "stats": [{"date": "2026-02-03", "points": 16, "current_streak": 1, "longest_streak": 1}],
}
WEB_APP_TABLE = (
    "Diary Entries\r\nDate,Content,Rating\r\n2026-02-03,Spoke up.,1\r\n\r\n"
    "Goals\r\nTitle,Category,Status,Created At\r\n"
    "Read,GoalCategory.LEARNING,GoalStatus.COMPLETED,2026-02-01 08:00:00\r\n\r\n"
    "Stats\r\nDate,Points,Current Streak,Longest Streak\r\n2026-02-03,16,1,1\r\n"
)
DAILY_TXT = {"days": [{"day": 3, "text": "**Up.**", "tags": [7]}]}
DAILY_YOU = {"timeCreated": "2026-02-03T18:22:00.000", "text": "Up.", "mood": 2, "images": [{}]}
MINI = {"date": "2026-02-03", "title": "Good talk", "text": "<p>Spoke up.</p>"}
NOTE = (
    "---\ncreated: 2026-02-05T18:22:00+01:00\ntags: [x, y]\nmood: good\n---\n"
    "Saw [[Ines|my sister]]."
)

FILES: Mapping[str, Any] = {
    "webapp-json": {"": WEB_APP},
    "webapp-csv": {"": WEB_APP_TABLE},
    "daylio-backup": {"backup.daylio": base64.encodebytes(_of(DAYLIO)).decode()},
    "daylio-csv": {
        "": "full_date,date,weekday,time,mood,activities,scales,note_title,note\n"
        '2026-02-04,x,x,9:05 pm,meh,"work | family",,"","see [this]"\n'
    },
    "dayone-json": {
        "Journal.json": {"metadata": {"version": "1.0"}, "entries": [DAY_ONE]},
        "Other.json": {"metadata": {"version": "1.0"}, "entries": [DAY_ONE | {"uuid": "B" * 32}]},
    },
    "dayone-text": {"": "\tDate:\t15 January 2024\n\tWeather:\tsun\n\n1. no list\n"},
    "mini-diarium": {
        "": {"metadata": {"application": "Mini Diarium"}, "entries": [MINI | {"id": 1}]}
    },
    "mini-diary": {
        "": {"metadata": {"application": "Mini Diary"}, "entries": {"2026-02-04": MINI}}
    },
    "diarium-json": {"": [DIARIUM]},
    "journiv": {
        "data.json": {
            "export_version": "1.0",
            "journals": [{"title": "Mine", "entries": [JOURNIV]}],
            "mood_definitions": [{"name": "calm", "category": "positive"}],
        }
    },
    "storypad": {
        "": {"version": 1, "tables": {"stories": [STORY], "tags": [{"id": 4, "title": "work"}]}}
    },
    "journey": {"17-a.json": JOURNEY, "18-b.json": JOURNEY | {"id": "18-b"}},
    "dailytxt": {
        "b/2026/2.json": DAILY_TXT,
        "b/2026/3.json": DAILY_TXT,
        "b/tags.json": {"tags": [{"id": 7, "name": "work"}]},
    },
    "daily-you": {"": [DAILY_YOU]},
    "google-keep": {"Takeout/Keep/a.json": KEEP, "Takeout/Keep/b.json": KEEP},
    "evernote-enex": {"": ENEX},
    "apple-journal": {"E/2026-02-03_By_the_lake.html": PAGE, "E/other.html": PAGE},
    "vjournal": {"a.ics": CALENDAR, "b.ics": CALENDAR.replace("one", "two")},
    "jrnl-json": {
        "": {
            "tags": {"@work": 1},
            "entries": [
                {"title": "Spoke up.", "body": "Proud.", "date": "2026-02-03", "time": "18:22"}
                | {"tags": ["@work"], "starred": True}
            ],
        }
    },
    "jrnl-text": {"": JRNL},
    "jrnl-folder": {"2026/02/03.txt": JRNL, "2026/02/04.txt": JRNL},
    "jrnl-markdown": {"": "# 2026\n\n## February\n\n### 2026-02-03 18:22 Spoke up.\n\nProud.\n"},
    "rednotebook": {
        "2026-02.txt": '3:\n  Films: {Casablanca: null}\n  text: "**Up**\\n=== T ==="\n',
        "2026-03.txt": "1: {text: yes}\n",
    },
    "markdown": {"2026-02-03.md": "Swam. #lake", "note.md": NOTE},
    "dated-texts": {"2026-02-03.txt": "Spoke up.", "lake.txt": "4 February 2026\n\nSwam."},
}
"""What the files hold, by the names of the formats: texts, or values that are written as JSON."""


def members_of(name: str) -> Members:
    """Return the files of a format."""
    return {member: _of(value) for member, value in FILES[name].items()}


def written(path: Path, members: Members, *, zipped: bool = True) -> Path:
    """Write a file, a zip file or a folder; return its path."""
    if "" in members:
        path.write_bytes(members[""])
    elif zipped:
        with ZipFile(path, "w") as archive:
            for member, data in members.items():
                archive.writestr(member, data)
    else:
        for member, data in members.items():
            (path / member).parent.mkdir(parents=True, exist_ok=True)
            (path / member).write_bytes(data)
    return path


def _diarium(path: Path) -> None:
    sqlite.make_file(path)
    with closing(sqlite.connect(path)) as connection:
        connection.execute("CREATE TABLE Entries (DiaryEntryId, Heading, Text, Rating)")
        connection.execute(
            "INSERT INTO Entries VALUES (639057397200000000, 'Good talk', '<p>Up.</p>', 1)"
        )


def _web_app(path: Path) -> None:
    web_app_file(path)
    with closing(sqlite.connect(path)) as connection:
        connection.execute(f"UPDATE {SHAPES[-1][1]} SET email = 'maya@example.org' WHERE id = 1")


def _web_app_dump(path: Path) -> None:
    dump = web_app_dump(path).read_bytes()
    path.write_bytes(dump.replace(b"olu@example.org", b"maya@example.org"))


MADE: Mapping[str, Callable[[Path], object]] = {
    "webapp-sqlite": _web_app,
    "webapp-sql": _web_app_dump,
    "diarium-sqlite": _diarium,
}
"""What writes the files that are no plain texts."""
