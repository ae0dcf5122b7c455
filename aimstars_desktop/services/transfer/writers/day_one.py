"""Writes the zip file that Day One imports."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, timezone
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.picture_files import JPEG, SUFFIXES
from aimstars_desktop.domain.pictures import Picture
from aimstars_desktop.domain.tags import names_of
from aimstars_desktop.services.transfer.contents import Contents
from aimstars_desktop.services.transfer.labels import time_on_its_day
from aimstars_desktop.services.transfer.writers.pictures import alternative
from aimstars_desktop.services.transfer.writers.zips import member, zip_file


@dataclass(frozen=True, slots=True)
class _Photo:
    """What the journal says of a photo, and what it shows, which only the text says."""

    row: Mapping[str, object]
    description: str


def write(contents: Contents, path: Path, name: str) -> None:
    """Write the entries as one journal.

    An entry without a time of day, or written on another day than it is about, becomes an entry of
    the whole day: Day One knows one moment only. Its rating becomes a tag. Pictures are in files of
    their own, and where they stand in the text says which.

    Args:
        contents: the chosen part of the diary.
        path: an empty file.
        name: of the journal.
    """
    uids, entries = contents.identities.entries, list(contents.entries())
    pictures, picture_uids = contents.shown_pictures(entries), contents.identities.of("pictures")
    contents.end()
    with zip_file(path) as archive:
        photos = _photos(archive, contents, pictures, picture_uids)
        with member(archive, f"{_file_name(name)}.json") as file:
            file.write('{"metadata":{"version":"1.0"},"entries":[')
            for number, entry in enumerate(entries):
                row = _entry(entry, uids[entry.id]) | _with_photos(entry, photos.get(entry.id, []))
                text = json.dumps(row, ensure_ascii=False)
                file.write(("," if number else "") + "\n" + text)
            file.write("\n]}\n")


def _photos(
    archive: ZipFile,
    contents: Contents,
    pictures: Mapping[int, Sequence[Picture]],
    uids: Mapping[int, str],
) -> dict[int, list[_Photo]]:
    """Write the files of pictures, and return what the journal says of them, by their entries."""
    written: set[str] = set()
    found: dict[int, list[_Photo]] = {}
    for entry_id, of_entry in pictures.items():
        for picture in of_entry:
            data = contents.bytes_for_others(picture)
            if data is None:
                continue
            md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
            media_type = picture.file.media_type
            kind = "jpeg" if media_type == JPEG else SUFFIXES[media_type]
            if md5 not in written:
                written.add(md5)
                with member(archive, f"photos/{md5}.{kind}", packed=False) as file:
                    file.write_bytes(data)
            photos = found.setdefault(entry_id, [])
            row = {
                "identifier": UUID(uids[picture.id]).hex.upper(),
                "md5": md5,
                "type": kind,
                "orderInEntry": len(photos),
                "width": picture.file.width,
                "height": picture.file.height,
                "fileSize": len(data),
            }
            photos.append(_Photo(row, alternative(picture.file)))
    return found


def _with_photos(entry: Entry, photos: Sequence[_Photo]) -> dict[str, object]:
    """Return the fields of an entry with photos: these, and a text that names them."""
    if not photos:
        return {}
    shown = [
        f"![{photo.description}](dayone-moment://{photo.row['identifier']})" for photo in photos
    ]
    rows = [photo.row for photo in photos]
    return {"text": "\n\n".join([entry.text, *shown]), "photos": rows}


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
