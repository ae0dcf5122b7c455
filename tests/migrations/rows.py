"""Rows for every table at every revision: the same facts, in the columns that are there."""

from __future__ import annotations

import hashlib
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from aimstars_desktop.storage import sqlite
from aimstars_desktop.storage.pictures.picture_store import PicturesBeside
from aimstars_desktop.storage.upgrade.chain import runner
from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN
from aimstars_desktop.storage.upgrade.file.compare import columns, tables
from tests.engines import USUAL_KEY

if TYPE_CHECKING:
    from sqlite3 import Connection

ODD_TEXT = "å ä ö — 🌟\n\t'quoted' \"twice\" %s {braces} \x7f end"
LONG_TEXT = "x" * 30_000


PICTURES = (b"a leaf", b"a stone")
"""What stands for the bytes of pictures; nothing that these rows are for looks into them."""


def _picture(number: int, data: bytes, description: str) -> dict[str, object]:
    """Return what the pictures of entries and of drafts have in common."""
    return {
        "id": number,
        "user_id": 1,
        "position": number,
        "sha256": hashlib.sha256(data).hexdigest(),
        "media_type": "image/png",
        "width": 4,
        "height": 3,
        "size": 100,
        "name": "leaf.png",
        "description": description,
        "added_at": "2025-06-08 10:00:00.000000",
        "removed_at": None,
    }


_SINGULAR = {"user": "users", "diary_entry": "diary_entries", "goal": "goals"}

ROWS: dict[str, list[dict[str, object]]] = {
    "users": [
        {"id": 1, "email": "Maya@Example.org", "password": "$2b$12$old", "user_name": "Maya"}
        | {"email_key": "maya@example.org", "failed_sign_ins": 2},
        {"id": 2, "email": "ö@example.org", "password": "pbkdf2:x", "user_name": None}
        | {"email_key": "ö@example.org", "created_at": "2025-05-01 10:00:00.000000"},
    ],
    "diary_entries": [
        {"id": 1, "user_id": 1, "entry_date": "2025-06-01", "content": ODD_TEXT, "rating": 1},
        {"id": 2, "user_id": 1, "entry_date": "2025-06-01", "content": "", "rating": -1},
        {"id": 3, "user_id": 2, "entry_date": "2024-02-29", "content": LONG_TEXT, "rating": 1},
        {"id": 7, "user_id": 2, "entry_date": "1969-12-31", "content": "old", "rating": -1}
        | {"written_at": "2025-06-01 20:00:00.000000", "utc_offset_min": 120}
        | {"uid": "0b8f2a4e-0000-4000-8000-000000000001", "origin": 2}
        | {"starred_at": "2025-06-03 08:00:00.000000"}
        | {"edited_at": "2025-06-02 20:00:00.000000"},
        *(
            {"id": 20 + day, "user_id": 1, "entry_date": f"2025-07-{day:02}", "rating": 1}
            | {"content": f"day {day}"}
            for day in range(1, 9)
        ),
    ],
    "daily_stats": [
        {"id": 1, "user_id": 1, "date": "2025-06-01", "points": 18}
        | {"current_streak": 1, "longest_streak": 1, "proud": 1, "grow": 1},
        {"id": 2, "user_id": 1, "date": "2025-06-03", "points": 11}
        | {"current_streak": 0, "longest_streak": 1},
        {"id": 3, "user_id": 2, "date": "2024-02-29", "points": 5}
        | {"current_streak": 1, "longest_streak": 1, "proud": 1, "grow": 0, "unrated": 1},
    ],
    "goals": [
        {"id": 1, "user_id": 1, "category": "PERSONAL_DEV", "title": "Læs"}
        | {"description": ODD_TEXT, "week_start": "2025-06-01", "week_end": "2025-06-07"}
        | {"created_at": "2025-06-01 08:00:00.000000", "status": "COMPLETED"}
        | {"progress_notes": "done"},
        {"id": 2, "user_id": 2, "category": "CUSTOM", "title": "t"}
        | {"week_start": "2025-06-01", "week_end": "2025-06-01", "status": "ACTIVE"}
        | {"continues_id": None, "repeat_id": 1},
    ],
    "entry_versions": [
        {"id": 1, "entry_id": 1, "number": 1, "entry_date": "2025-06-01", "content": "before"}
        | {"rating": -1, "replaced_at": "2025-06-01 09:00:00.000000"},
    ],
    "drafts": [
        {"user_id": 1, "target": "new:2025-06-08", "content": "half a sent"}
        | {"updated_at": "2025-06-08 10:00:00.000000"},
    ],
    "entry_pictures": [
        _picture(1, PICTURES[0], ODD_TEXT) | {"entry_id": 1, "uid": None},
        _picture(2, PICTURES[1], "") | {"entry_id": 2, "removed_at": "2025-06-09 10:00:00.000000"},
    ],
    "draft_pictures": [_picture(1, PICTURES[0], "a leaf") | {"target": "new:2025-06-08"}],
    "visits": [{"user_id": 1, "day": "2025-06-03"}],
    "points_log": [
        {"id": 1, "user_id": 1, "date": "2025-06-01", "points": 5}
        | {"source_type": "diary_entry", "source_id": 1},
        {"id": 2, "user_id": 1, "date": "2025-06-01", "points": 2}
        | {"source_type": "diary_entry", "source_id": 2},
        {"id": 3, "user_id": 1, "date": "2025-06-01", "points": 11}
        | {"source_type": "carried", "source_id": 20250601},
        {"id": 4, "user_id": 1, "date": "2025-06-03", "points": 11}
        | {"source_type": "carried", "source_id": 20250603},
        {"id": 5, "user_id": 2, "date": "2024-02-29", "points": 5}
        | {"source_type": "diary_entry", "source_id": 3},
    ],
    "rest_days": [{"user_id": 1, "day": "2025-06-04", "reason": ODD_TEXT}],
    "rest_rules": [
        {"id": 1, "user_id": 1, "weekday": 6, "valid_from": "2025-06-01", "valid_to": None}
        | {"reason": "Sunday"},
    ],
    "spare_returns": [{"user_id": 2, "day": "2025-06-05"}],
    "preferences": [{"user_id": 1, "name": "theme", "value": "dark"}],
    "goal_checkins": [
        {"goal_id": 2, "day": "2025-06-01", "note": ODD_TEXT},
        {"goal_id": 1, "day": "2025-06-02", "note": None},
    ],
    "goal_repeats": [
        {"id": 1, "user_id": 2, "category": "CUSTOM", "title": "t", "starts_on": "2025-06-01"}
        | {"paused_on": "2025-06-09"},
    ],
    "reviews": [
        {"id": 1, "user_id": 1, "week_start": "2025-06-02"}
        | {"finished_at": "2025-06-08 19:00:00.000000"},
        {"id": 2, "user_id": 2, "week_start": "2025-06-02", "finished_at": None},
    ],
    "review_decisions": [
        {"review_id": 1, "goal_id": 1, "decision": "SMALLER", "reason": "too much at once"}
        | {"new_goal_id": None},
    ],
    "prompts": [
        {"id": 1, "user_id": 2, "position": 1, "text": "What surprised you?", "active": 1},
        {"id": 2, "user_id": 2, "position": 2, "text": ODD_TEXT, "active": 0},
    ],
    "templates": [
        {"id": 1, "user_id": 2, "position": 1, "name": "Evening", "text": ODD_TEXT},
        {"id": 2, "user_id": 1, "position": 1, "name": "Day", "text": "# {date}\n- "},
    ],
    "imports": [
        {
            "id": 1,
            "user_id": 1,
            "source": "daylio-csv",
            "file_name": ODD_TEXT,
            "file_sha256": "0" * 64,
        }
        | {"imported_at": "2025-07-09 10:00:00.000000", "entries": 2, "pictures": 0, "goals": 1},
        {
            "id": 2,
            "user_id": 2,
            "source": "jrnl-text",
            "file_name": "j.txt",
            "file_sha256": "1" * 64,
        }
        | {"imported_at": "2025-07-09 10:00:00.000000", "entries": 0, "pictures": 0, "goals": 0}
        | {"undone_at": "2025-07-10 10:00:00.000000"},
    ],
    "import_items": [
        {"id": 1, "import_id": 1, "kind": "entries", "external_id": "5", "text_hash": "a" * 64}
        | {"entry_id": 21},
        {"id": 2, "import_id": 1, "kind": "goals", "external_id": ODD_TEXT, "goal_id": 1},
        {"id": 3, "import_id": 1, "kind": "entries", "external_id": "6", "text_hash": None},
    ],
    "follow_ups": [
        {"id": 1, "user_id": 1, "entry_id": 2, "due_on": "2025-06-11", "state": "TURNED"}
        | {"proud_entry_id": 1, "goal_id": 1},
    ],
}


def make(path: Path, revision: str, *, key: str | None = USUAL_KEY) -> None:
    """Make a diary file at ``revision``, as a program of that time would have left it."""
    sqlite.make_file(path)
    if key is None:
        with closing(sqlite.connect(path, key=None, foreign_keys=False)) as connection:
            _template(revision).backup(connection)
        return
    path.write_bytes(_encrypted(revision, key))


def put_pictures(folder: Path, *, key: str | None = USUAL_KEY) -> None:
    """Put the pictures to which the rows refer beside a diary; without them they are missing."""
    store = PicturesBeside(folder / "pictures.db", key)
    for data in PICTURES:
        store.put_bytes(hashlib.sha256(data).hexdigest(), data)


@cache
def _encrypted(revision: str, key: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "aimstars.db")
        sqlite.make_file(path)
        with closing(sqlite.connect(path, foreign_keys=False, key=key)) as connection:
            connection.execute("BEGIN")
            runner.run(connection, revision)
            fill(connection)
            connection.execute("COMMIT")
        return path.read_bytes()


@cache
def _template(revision: str) -> Connection:
    connection = sqlite.connect_in_memory(key=None)
    _empty(revision).backup(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    fill(connection)
    connection.execute("COMMIT")
    return connection


@cache
def _empty(revision: str) -> Connection:
    """Take a diary of the revision before one step further; so each runs once."""
    connection = sqlite.connect_in_memory(key=None)
    if before := BEFORE.get(revision):
        _empty(before).backup(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    runner.run(connection, revision)
    connection.execute("COMMIT")
    return connection


def fill(connection: Connection) -> None:
    """Put the rows into all tables that are there, in the columns that are there."""
    for table in tables(connection):
        if table in {"alembic_version", "schema_history"} or (
            table == "points_log" and not _is_ledger_filled(connection)
        ):
            continue
        present = columns(connection, table, "main")
        for row in ROWS[_SINGULAR.get(table, table)]:
            insert(connection, table, {name: row[name] for name in row if name in present})


def _is_ledger_filled(connection: Connection) -> bool:
    """No diary is left with rows in the ledger before the revision that fills it."""
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return CHAIN.index(revision) >= CHAIN.index("999c7b69e545")


def insert(connection: Connection, table: str, row: dict[str, object]) -> None:
    """Insert one row."""
    names = ", ".join(row)
    places = ", ".join("?" for _ in row)
    connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({places})', tuple(row.values()))


def words(connection: Connection) -> list[tuple[object, ...]]:
    """Return what a person wrote, under whatever name it is kept."""
    present = tables(connection)
    entries = "diary_entries" if "diary_entries" in present else "diary_entry"
    goals = "goals" if "goals" in present else "goal"
    return [
        *connection.execute(f"SELECT id, user_id, entry_date, content FROM {entries} ORDER BY id"),
        *connection.execute(f"SELECT id, user_id, title, description FROM {goals} ORDER BY id"),
    ]


def points(connection: Connection) -> dict[tuple[object, object], int]:
    """Return the points of each account and day; days without any are left out."""
    return {
        (account, day): number
        for account, day, number in connection.execute(
            "SELECT user_id, date, points FROM daily_stats WHERE points > 0"
        )
    }


def at(revision: str) -> Connection:
    """Return a filled diary in memory at ``revision``, inside a transaction, ready to migrate."""
    connection = sqlite.connect_in_memory(key=None)
    _template(revision).backup(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    return connection


BEFORE = {revision: CHAIN[place - 1] for place, revision in enumerate(CHAIN) if place}
"""Each revision's predecessor."""
