"""Reads Journiv: the ``data.json`` of its export, alone or in its zip file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.services.transfer.markdown_of import titled
from aimstars_desktop.services.transfer.readers.reader import (
    each,
    in_zone,
    moment_of,
    objects_in,
    records_of,
    text_of,
    texts_of,
)
from aimstars_desktop.services.transfer.source import Source

_LEVELS = {"positive": 1, "neutral": 3, "negative": 5}


class Journals:
    """Reads the entries of all journals."""

    name = "journiv"
    title = "Journiv"

    def recognise(self, source: Source) -> bool:
        """Return whether there are journals with a version of the export."""
        return any(True for _ in _exports(source))

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries."""
        for found in _exports(source):
            moods = {
                text_of(one.get("name")): _LEVELS.get(text_of(one.get("category")).lower(), 0)
                for one in records_of(found.get("mood_definitions"))
            }
            rows = [
                row
                for journal in records_of(found["journals"])
                for row in records_of(journal.get("entries"))
            ]
            yield from each(rows, partial(_entry, options, moods))


def _exports(source: Source) -> Iterator[dict[str, Any]]:
    if source.is_sqlite:
        return
    for _, found in objects_in(source, "data.json"):
        if "export_version" in found and isinstance(found.get("journals"), list):
            yield found


def _entry(
    options: Options, moods: Mapping[str, int], row: dict[str, Any], place: str
) -> Iterator[Item]:
    moment = text_of(row.get("entry_datetime_utc"))
    zone = text_of(row.get("entry_timezone"))
    local = in_zone(moment_of(moment), zone, options) if moment else None
    day = text_of(row.get("entry_date"))[:10]
    log = row.get("mood_log")
    mood = text_of(log.get("mood_name")) if isinstance(log, dict) else ""
    text = text_of(row.get("content"))
    on = date.fromisoformat(day) if day else moment_of(moment).astimezone(options.zone).date()
    yield SourceEntry(
        on,
        titled(text_of(row.get("title")), text),
        place,
        time=local.time() if local is not None else None,
        written_at=local,
        external_id=text_of(row.get("id")) or text_of(row.get("external_id")),
        rating=mood,
        level=moods.get(mood, 0),
        tags=texts_of(row.get("tags")),
        media=len(records_of(row.get("media"))),
        starred=row.get("is_pinned") is True,
        length=len(text),
    )
