"""Reads real files of other programs and prints what differs from their ``expected.json``.

    .venv/bin/python tools/try_samples.py FOLDER

Beside the numbers of a file (``entries``, ``first``, ``last``, ``distinct_days``, ``media`` …) it
compares each row: day, time, id, characters, tags, mood and media. Then each file is taken in by
``aimstars import``, into a diary of its own: all that it has has to come, once, and to go again.
"""

from __future__ import annotations

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
)
from aimstars_desktop.services.transfer.recognition import recognised
from aimstars_desktop.services.transfer.source import Source
from aimstars_desktop.storage.foreign_tables import open_tables
from tests.builders import account, diary_on_disk

EXPECTED = "expected.json"


def main(folder: Path) -> int:
    """Compare all files of a folder; return how many differ or are not read."""
    wrong = 0
    for name, expected in json.loads((folder / EXPECTED).read_text(encoding="utf-8")).items():
        try:
            source = Source(folder / name)
            reader = recognised(source, open_tables)
            items = list(reader.read(source, Options(UTC)))
        except ImportRefusedError as refused:
            print(f"-- {name}: {refused}")
            wrong += 1
            continue
        found = [*differences(items, expected), *taking_in(folder / name, items)]
        wrong += bool(found)
        print(f"{'!!' if found else 'ok'} {name} ({reader.name})")
        for line in found:
            print(f"     {line}")
    return wrong


def taking_in(file: Path, items: list[Any]) -> Iterator[str]:
    """Yield what goes wrong when a file is taken in, again, and taken back."""
    entries = sum(isinstance(item, SourceEntry) for item in items)
    with tempfile.TemporaryDirectory() as place:
        diary = diary_on_disk(Path(place) / DATABASE_NAME)
        account(diary)
        diary.storage.close()
        taken = _answer(place, "--yes", str(file))
        if taken["entries"] + taken["duplicates"] + taken["left_out"] != entries:
            yield f"taken in: {taken['entries']}, not {entries}"
        if (again := _answer(place, "--yes", str(file)))["import"] is not None:
            yield f"the second time {again['entries']} came"
        if taken["import"] and _answer(place, "--undo", "1", "--yes")["entries"] < taken["entries"]:
            yield "not all of it could be taken back"


def _answer(place: str, *arguments: str) -> dict[str, Any]:
    given = ["import", "--account", "maya@example.org", "--json", *arguments]
    with contextlib.redirect_stdout(io.StringIO()) as said:
        code = aimstars(["--data-dir", place, *given])
    if code:
        raise RuntimeError(f"aimstars import ended with {code}")
    answer: dict[str, Any] = json.loads(said.getvalue())
    return answer


def differences(items: list[Any], expected: dict[str, Any]) -> Iterator[str]:
    """Yield what differs between a file and what it must yield."""
    entries = sorted(
        (item for item in items if isinstance(item, SourceEntry)),
        key=lambda entry: (entry.day, str(entry.time or "")),
    )
    unread = [
        item for item in items if isinstance(item, Problem) and "cannot" in str(item.sentence)
    ]
    yield from (f"{item.place}: {item.sentence}" for item in unread)
    for name, value in totals(entries, items).items():
        if name in expected and expected[name] != value:
            yield f"{name}: {value}, not {expected[name]}"
    rows = expected.get("rows", [])
    for row, entry in zip(rows, _in_order(rows, entries), strict=False):
        if entry is None:
            yield f"{row['date']} {row.get('time', '')}: missing"
        else:
            yield from row_differences(row, entry)


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


def row_differences(row: dict[str, Any], entry: SourceEntry) -> Iterator[str]:
    """Yield what differs between an entry and its row."""
    found: dict[str, object] = {
        "chars": entry.length,
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
    if len(sys.argv) != 2:
        print(__doc__)
        sys.exit(2)
    sys.exit(1 if main(Path(sys.argv[1])) else 0)
