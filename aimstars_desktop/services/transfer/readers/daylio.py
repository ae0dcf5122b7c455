"""Reads Daylio: the backup, and the CSV export."""

from __future__ import annotations

import base64
import binascii
import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import partial
from typing import Any

from aimstars_desktop.domain.imports import ImportRefusedError, Item, Options, SourceEntry
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.decoding import text_pieces
from aimstars_desktop.services.transfer.json_text import loads
from aimstars_desktop.services.transfer.markdown_of import of_plain_text, titled
from aimstars_desktop.services.transfer.markdown_of_html import of_html
from aimstars_desktop.services.transfer.readers.reader import each, records_of, text_of
from aimstars_desktop.services.transfer.source import Source

BACKUP = "backup.daylio"
_LEVELS = {"rad": 1, "good": 2, "meh": 3, "bad": 4, "awful": 5}
_NAMES = {number: name for name, number in _LEVELS.items()}
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:\s*([ap])\.?m\.?)?", re.IGNORECASE)
_HTML = re.compile(r"<(?:br|b|i|u|s|p|div|ul|ol|li|strong|em|h\d|strike|del)\b", re.IGNORECASE)
_NOON = 12


class Backup:
    """Reads ``….daylio``."""

    name = "daylio-backup"
    title = "Daylio"

    def recognise(self, source: Source) -> bool:
        """Return whether it is a zip file with a backup of Daylio."""
        return source.is_zip and source.has(BACKUP)

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries, oldest first.

        Raises:
            ImportRefusedError: the backup cannot be read.
        """
        del options
        try:
            data = loads(text_pieces(base64.b64decode(source.text(BACKUP))))
        except (ValueError, binascii.Error, RecursionError) as error:
            raise _damaged() from error
        if not isinstance(data, dict):
            raise _damaged()
        moods = {mood.get("id"): mood for mood in records_of(data.get("customMoods"))}
        tags = {tag.get("id"): text_of(tag.get("name")) for tag in records_of(data.get("tags"))}
        rows = sorted(records_of(data.get("dayEntries")), key=_moment)
        yield from each(rows, partial(_entry, moods, tags))


def _damaged() -> ImportRefusedError:
    return ImportRefusedError(
        QT_TRANSLATE_NOOP("Errors", "The backup in this file cannot be read.")
    )


def _moment(row: Mapping[str, Any]) -> list[int]:
    keys = ("year", "month", "day", "hour", "minute")
    return [value if isinstance(value := row.get(key), int) else 0 for key in keys]


def _entry(
    moods: Mapping[object, Mapping[str, Any]],
    tags: Mapping[object, str],
    row: Mapping[str, Any],
    place: str,
) -> Iterator[Item]:
    """Yield an entry; the fields of the wall clock decide, the others contradict them."""
    mood = moods.get(row.get("mood"), {})
    level = mood.get("mood_group_id", 0)
    known = _NAMES.get(mood.get("predefined_name_id", 0), "")
    title, note = text_of(row.get("note_title")), text_of(row.get("note"))
    has_time = row["hour"] >= 0 and row["minute"] >= 0
    yield SourceEntry(
        date(row["year"], row["month"] + 1, row["day"]),
        _text(title, note),
        place,
        time=time(row["hour"], row["minute"]) if has_time else None,
        external_id=str(row.get("id", "")),
        rating=text_of(mood.get("custom_name")) or known,
        level=level if isinstance(level, int) else 0,
        tags=tuple(sorted({tags[one] for one in row.get("tags", []) if tags.get(one)})),
        media=len(row.get("assets") or []),
        length=len(title) + len(note),
    )


class Table:
    """Reads the CSV export, whose columns are found by their names."""

    name = "daylio-csv"
    title = "Daylio"

    def recognise(self, source: Source) -> bool:
        """Return whether the first line has the columns of Daylio."""
        first = source.head.split(b"\n", 1)[0].lower() if source.is_plain else b""
        return all(name in first for name in (b"full_date", b"mood", b"activities"))

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries, oldest first."""
        del options
        rows = list(csv.DictReader(io.StringIO(source.text(), newline=""), strict=False))
        yield from each(reversed(rows), self._entry)

    def _entry(self, row: Mapping[str, str], place: str) -> Iterator[Item]:
        title, note = row.get("note_title") or "", row.get("note") or ""
        mood = (row.get("mood") or "").strip()
        activities = (row.get("activities") or "").split("|")
        yield SourceEntry(
            date.fromisoformat(row["full_date"]),
            _text(title, note),
            place,
            time=_clock(row.get("time") or ""),
            rating=mood,
            level=_LEVELS.get(mood.lower(), 0),
            tags=tuple(sorted({name.strip() for name in activities if name.strip()})),
            length=len(title) + len(note),
        )


def _clock(text: str) -> time | None:
    """Return a time of the 24 or 12 hour clock; 12:46 am is 00:46."""
    found = _CLOCK.fullmatch(text.strip().replace("\u202f", " "))
    if found is None:
        return None
    hour, half = int(found[1]), (found[3] or "").lower()
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return time(hour, int(found[2]))


def _text(title: str, note: str) -> str:
    """Return the title as a heading above the note."""
    body = of_html(note) if _HTML.search(note) else of_plain_text(note.strip())
    return titled(title, body)
