"""Writes the zip file that Day One imports."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time, timedelta, timezone
from pathlib import Path
from uuid import UUID

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.tags import names_of
from aimstars_desktop.services.transfer.contents import Contents
from aimstars_desktop.services.transfer.labels import time_on_its_day
from aimstars_desktop.services.transfer.writers.zips import member, zip_file


def write(contents: Contents, path: Path, name: str) -> None:
    """Write the entries as one journal.

    An entry without a time of day, or written on another day than it is about, becomes an entry of
    the whole day: Day One knows one moment only. Its rating becomes a tag.

    Args:
        contents: the chosen part of the diary.
        path: an empty file.
        name: of the journal.
    """
    uids = contents.identities.entries
    with zip_file(path) as archive, member(archive, f"{_file_name(name)}.json") as file:
        file.write('{"metadata":{"version":"1.0"},"entries":[')
        for number, entry in enumerate(contents.entries()):
            row = json.dumps(_entry(entry, uids[entry.id]), ensure_ascii=False)
            file.write(("," if number else "") + "\n" + row)
        file.write("\n]}\n")


def _entry(entry: Entry, uid: str) -> dict[str, object]:
    written = time_on_its_day(entry)
    offset = timedelta(minutes=entry.utc_offset_min or 0) if written else timedelta(0)
    local = written or datetime.combine(entry.day, time())
    created = local.replace(tzinfo=timezone(offset))
    changed = entry.edited_at or entry.written_at
    row: dict[str, object] = {
        "uuid": UUID(uid).hex.upper(),
        "creationDate": _utc(created),
        "timeZone": _zone(offset),
        "isAllDay": written is None,
        "text": entry.text,
        "tags": [entry.rating.name.lower(), *names_of(entry.text).values()],
        "starred": entry.is_favourite,
        "isPinned": False,
    }
    if changed is not None:
        row["modifiedDate"] = _utc(changed)
    return row


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _zone(offset: timedelta) -> str:
    """Return a zone of the time-zone database with this offset, as far as it has one."""
    minutes = int(offset.total_seconds() // 60)
    if not minutes:
        return "UTC"
    if minutes % 60 == 0 and -12 <= minutes // 60 <= 14:
        return f"Etc/GMT{-minutes // 60:+d}"  # their signs are turned round
    hours, rest = divmod(abs(minutes), 60)
    return f"GMT{'+' if minutes > 0 else '-'}{hours:02}:{rest:02}"


def _file_name(name: str) -> str:
    """Return a name that is a file name everywhere."""
    kept = "".join(letter for letter in name if letter.isalnum() or letter in " -_").strip()
    return kept or "Journal"
