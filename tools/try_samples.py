"""Reads real files of other programs and prints what differs from their ``expected.json``.

    .venv/bin/python tools/try_samples.py [--encrypted] FOLDER

Beside the numbers of a file (``entries``, ``first``, ``last``, ``distinct_days``, ``media`` …) it
compares each row: day, time, id, characters (of a note of Evernote, those of its title), tags, mood
and media. Of a calendar it counts the journal entries with and without a day; in a folder of the
web app, what each person has. Then each file with entries is taken in by ``aimstars import``, into
a diary of its own, plain or encrypted: all that it has has to come, once, and to go again.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aimstars_desktop.cli import main as aimstars
from aimstars_desktop.config import DATABASE_NAME
from aimstars_desktop.domain.imports import (
    ImportRefusedError,
    Options,
    Problem,
    SourceEntry,
    SourceGoal,
    SourcePoints,
)
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import Source
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.builders import PASSWORD, account, diary_on_disk

EXPECTED = "expected.json"


def main(folder: Path, *, encrypted: bool) -> int:
    """Compare all files of a folder; return how many differ or are not read.

    Args:
        folder: with the files.
        encrypted: whether the diaries are into which they are taken.
    """
    wrong = 0
    told = json.loads((folder / EXPECTED).read_text(encoding="utf-8"))
    if all("@" in name for name in told):
        return of_the_web_app(folder, told)
    for name, expected in told.items():
        try:
            source = Source(folder / name)
            reader = recognised(source, open_tables)
            items = list(reader.read(source, Options(UTC)))
        except ImportRefusedError as refused:
            print(f"-- {name}: {refused}")
            wrong += 1
            continue
        found = [*differences(items, expected, name), *taking_in(folder / name, items, encrypted)]
        found += shape_differences(items, expected)
        wrong += bool(found)
        print(f"{'!!' if found else 'ok'} {name} ({reader.name})")
        for line in found:
            print(f"     {line}")
    return wrong


def of_the_web_app(folder: Path, told: dict[str, dict[str, Any]]) -> int:
    """Compare the files of the web app in a folder; return how many differ."""
    wrong = 0
    for file in sorted(folder.iterdir()):
        if file.name == EXPECTED:
            continue
        source = Source(file)
        reader = recognised(source, open_tables)
        found = []
        for email, expected in told.items():
            if file.suffix != ".db" and file.stem != email.partition("@")[0]:
                continue
            items = list(reader.read(source, Options(UTC, email)))
            entries = [item for item in items if isinstance(item, SourceEntry)]
            points = sum(item.points for item in items if isinstance(item, SourcePoints))
            ratings = [entry.level for entry in entries]
            has = totals(entries, items) | {
                "proud": ratings.count(1),
                "grow": ratings.count(5),
                "points_in_the_web_app": points,
            }
            found += [
                f"{email}: {name} is {has[name]}, not {value}"
                for name, value in expected.items()
                if has[name] != value
            ]
        wrong += bool(found)
        print(f"{'!!' if found else 'ok'} {file.name} ({reader.name})")
        for line in found:
            print(f"     {line}")
    return wrong


def shape_differences(items: list[Any], expected: dict[str, Any]) -> Iterator[str]:
    """Yield what differs where a file is known by its shape, and not by rows."""
    texts = [item.text for item in items if isinstance(item, SourceEntry)]
    undated = sum("no day" in str(item.sentence) for item in items if isinstance(item, Problem))
    if "title" in expected and not texts[0].startswith(f"# {expected['title']}\n"):
        yield f"the title is not {expected['title']}"
    if "paragraphs" in expected and texts[0].count("\n\n") != expected["paragraphs"]:
        yield f"{texts[0].count(chr(10) * 2)} paragraphs, not {expected['paragraphs']}"
    if "dated" in expected and len(texts) != expected["dated"]:
        yield f"{len(texts)} entries, not {expected['dated']}"
    if "vjournals" in expected and len(texts) + undated != expected["vjournals"]:
        yield f"{len(texts) + undated} journal entries, not {expected['vjournals']}"


def taking_in(file: Path, items: list[Any], encrypted: bool) -> Iterator[str]:
    """Yield what goes wrong when a file is taken in, again, and taken back.

    Args:
        file: the sample.
        items: what was read of it.
        encrypted: whether the diary is.
    """
    entries = sum(isinstance(item, SourceEntry) for item in items)
    if not entries:
        return
    with tempfile.TemporaryDirectory() as place:
        diary = diary_on_disk(Path(place) / DATABASE_NAME)
        account(diary)
        diary.storage.close()
        person = ["--account", "maya@example.org"]
        if encrypted:
            password = Path(place, "password")
            password.write_text(PASSWORD, encoding="utf-8")
            person += ["--password-file", str(password)]
            _run(place, "db", "encrypt", *person)

        def answer(*arguments: str) -> dict[str, Any]:
            said = _run(place, "import", *person, "--json", "--yes", *arguments)
            return dict(json.loads(said))

        taken = answer(str(file))
        if taken["entries"] + taken["duplicates"] + taken["left_out"] != entries:
            yield f"taken in: {taken['entries']}, not {entries}"
        if (again := answer(str(file)))["import"] is not None:
            yield f"the second time {again['entries']} came"
        if taken["import"] and answer("--undo", "1")["entries"] < taken["entries"]:
            yield "not all of it could be taken back"


def _run(place: str, *arguments: str) -> str:
    """Run a command on the diary in a folder; return what it says."""
    with contextlib.redirect_stdout(io.StringIO()) as said:
        code = aimstars(["--data-dir", place, *arguments])
    if code:
        raise RuntimeError(f"aimstars {arguments[0]} ended with {code}")
    return said.getvalue()


def differences(items: list[Any], expected: dict[str, Any], name: str) -> Iterator[str]:
    """Yield what differs between a file and what it must yield."""
    entries = sorted(
        (item for item in items if isinstance(item, SourceEntry)),
        key=lambda entry: (entry.day, str(entry.time or "")),
    )
    unread = [
        item for item in items if isinstance(item, Problem) and "cannot" in str(item.sentence)
    ]
    yield from (f"{item.place}: {item.sentence}" for item in unread)
    for total, value in totals(entries, items).items():
        if total in expected and expected[total] != value:
            yield f"{total}: {value}, not {expected[total]}"
    rows = expected.get("rows", [])
    by_title = name.endswith(".enex")
    for row, entry in zip(rows, _in_order(rows, entries), strict=False):
        if entry is None:
            yield f"{row['date']} {row.get('time', '')}: missing"
        else:
            yield from row_differences(row, entry, by_title=by_title)


def totals(entries: list[SourceEntry], items: list[Any]) -> dict[str, object]:
    """Return the numbers of a file."""
    per_day: dict[date, int] = {}
    for entry in entries:
        per_day[entry.day] = per_day.get(entry.day, 0) + 1
    return {
        "entries": len(entries),
        "first": min(per_day).isoformat() if per_day else None,
        "last": max(per_day).isoformat() if per_day else None,
        "distinct_days": len(per_day),
        "max_entries_on_a_day": max(per_day.values(), default=0),
        "empty_text": sum(not entry.length for entry in entries),
        "with_media": sum(bool(entry.media) for entry in entries),
        "media": sum(entry.media for entry in entries),
        "distinct_tags": len({tag for entry in entries for tag in entry.tags}),
        "starred": sum(entry.starred for entry in entries),
        "without_time": sum(entry.time is None for entry in entries),
        "goals": sum(isinstance(item, SourceGoal) for item in items),
    }


def _in_order(
    rows: list[dict[str, Any]], entries: list[SourceEntry]
) -> Iterator[SourceEntry | None]:
    """Yield the entry of each row; of several in one minute, the one with as many characters."""
    left = list(entries)
    for row in rows:
        same = [entry for entry in left if _is_at(entry, row)]
        alike = [entry for entry in same if entry.length == row.get("chars", 0)] or same
        if alike:
            left.remove(alike[0])
        yield alike[0] if alike else None


def _is_at(entry: SourceEntry, row: dict[str, Any]) -> bool:
    if entry.day.isoformat() != row["date"]:
        return False
    time = str(row.get("time", "")).removesuffix("Z")
    return entry.time is None or not time or f"{entry.time:%H:%M:%S}".startswith(time)


def row_differences(
    row: dict[str, Any], entry: SourceEntry, *, by_title: bool = False
) -> Iterator[str]:
    """Yield what differs between an entry and its row.

    Args:
        row: what is expected.
        entry: what was read.
        by_title: whether the row has the characters of the title instead of those of the text.
    """
    found: dict[str, object] = {
        "chars": len(entry.text.partition("\n")[0]) - len("# ") if by_title else entry.length,
        "tags": sorted(entry.tags),
        "media": entry.media,
    }
    told: dict[str, object] = {"chars": 0, "tags": [], "media": 0} | row
    if "mood" in row:
        found["mood"] = entry.level if isinstance(row["mood"], int) else entry.rating
    if "id" in row and entry.external_id:
        found["id"] = entry.external_id
        told["id"] = str(row["id"])
    for name, value in found.items():
        if told[name] != value:
            yield f"{row['date']} {row.get('time', '')}: {name} is {value}, not {told[name]}"


if __name__ == "__main__":
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("folder", type=Path)
    given.add_argument("--encrypted", action="store_true")
    chosen = given.parse_args()
    sys.exit(1 if main(chosen.folder, encrypted=chosen.encrypted) else 0)
