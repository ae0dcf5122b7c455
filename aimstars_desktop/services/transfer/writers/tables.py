"""Writes CSV: a file for each table, as RFC 4180 and spreadsheets want it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from aimstars_desktop.domain.archive import SECTIONS
from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.ports.transfer import Row
from aimstars_desktop.services.transfer.contents import Contents, utc_text
from aimstars_desktop.services.transfer.writers.folder import Files, files_in

_BOM = "\ufeff"
"""By which spreadsheets know that it is UTF-8."""

_RUN = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A cell that begins like this is a formula to a spreadsheet."""

_GOAL_COLUMNS = (
    "id",
    "category",
    "first_day",
    "last_day",
    "status",
    "closed_on",
    "title",
    "description",
    "notes",
)

_VERSIONS = next(section for section in SECTIONS if section.name == "versions")


def write(contents: Contents, path: Path) -> None:
    """Write the entries, and with them goals, points and earlier versions, as tables."""
    with files_in(path) as files:
        uids, entries = contents.identities.entries, list(contents.entries())
        _table(
            files,
            "entries.csv",
            [
                *("id", "day", "written_at", "utc_offset_min", "rating", "favourite"),
                *("edited_at", "text"),
            ],
            (
                [
                    uids[entry.id],
                    entry.day.isoformat(),
                    _instant(entry.written_at),
                    entry.utc_offset_min,
                    entry.rating.name.lower(),
                    "yes" if entry.is_favourite else "",
                    _instant(entry.edited_at),
                    entry.text,
                ]
                for entry in entries
            ),
        )
        _pictures(files, contents, entries)
        if contents.selection.versions:
            _versions(files, contents)
        if contents.selection.goals:
            _goals(files, contents)


def _pictures(files: Files, contents: Contents, entries: Sequence[Entry]) -> None:
    """Write what is known of the pictures; their bytes stay in the diary."""
    pictures = contents.shown_pictures(entries)
    if not pictures:
        return
    uids = contents.identities.entries
    _table(
        files,
        "pictures.csv",
        ["entry", "number", "file", "description", "media_type", "width", "height", "bytes"],
        (
            [
                uids[entry.id],
                number,
                each.file.name,
                each.file.description,
                *(each.file.media_type, each.file.width, each.file.height, each.file.size),
            ]
            for entry in entries
            for number, each in enumerate(pictures.get(entry.id, ()), start=1)
        ),
    )


def _versions(files: Files, contents: Contents) -> None:
    uids = contents.identities.entries
    rows = (row for row in contents.rows(_VERSIONS) if contents.includes_entry(_number(row)))
    _table(
        files,
        "versions.csv",
        ["entry", "number", "day", "rating", "replaced_at", "text"],
        (
            [
                uids.get(_number(row)),
                row["number"],
                str(row["day"]),
                row["rating"],
                _instant(row["replaced_at"]),
                row["text"],
            ]
            for row in rows
        ),
    )


def _goals(files: Files, contents: Contents) -> None:
    uids = contents.identities.of("goals")
    _table(
        files,
        "goals.csv",
        _GOAL_COLUMNS,
        (
            [
                uids[goal.id],
                goal.category.value,
                goal.first_day.isoformat(),
                goal.last_day.isoformat(),
                goal.status.value,
                goal.closed_on and goal.closed_on.isoformat(),
                goal.title,
                goal.description,
                goal.notes,
            ]
            for goal in contents.goals()
        ),
    )
    _table(
        files,
        "days.csv",
        ["day", "points", "proud", "grow", "unrated"],
        (
            [total.day.isoformat(), total.points, total.proud, total.grow, total.unrated]
            for total in contents.totals()
        ),
    )


def _table(files: Files, name: str, names: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    made = io.StringIO(newline="")
    table = csv.writer(made, lineterminator="\r\n")
    table.writerow(names)
    for row in rows:
        table.writerow([_guarded(cell) for cell in row])
    files.add(name, _BOM + made.getvalue())


def _guarded(cell: object) -> object:
    """Put an apostrophe before a text that a spreadsheet would run."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RUN) else cell


def _instant(moment: object) -> str:
    return utc_text(moment) if isinstance(moment, datetime) else ""


def _number(row: Row) -> int:
    """Return the number of the entry that a version is of."""
    number = row["entry"]
    return number if isinstance(number, int) else 0
