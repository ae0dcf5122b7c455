"""Reads Journey: a zip file or folder with a JSON file for each entry."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import PurePosixPath
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.services.transfer.markdown_of import of_plain_text
from aimstars_desktop.services.transfer.markdown_of_html import of_html
from aimstars_desktop.services.transfer.readers.reader import (
    each,
    in_zone,
    objects_in,
    of_unix,
    text_of,
    texts_of,
)
from aimstars_desktop.services.transfer.source import Source

_LOOKED_AT = 30
"""Files that are looked at to recognise an export."""

_MOODS = range(1, 6)


class Entries:
    """Reads each entry."""

    name = "journey"
    title = "Journey"

    def recognise(self, source: Source) -> bool:
        """Return whether one of the first JSON files is an entry."""
        if source.is_sqlite:
            return False
        found = islice(objects_in(source), _LOOKED_AT)
        return any({"date_journal", "text"} <= row.keys() for _, row in found)

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries."""
        for name, row in objects_in(source):
            if "date_journal" in row:
                place = PurePosixPath(name or source.name).name
                yield from each([row], partial(_entry, options), place)


def _entry(options: Options, row: dict[str, Any], place: str) -> Iterator[Item]:
    moment = of_unix(int(row["date_journal"]) / 1000)
    local = in_zone(moment, text_of(row.get("timezone")), options)
    text, mood = text_of(row.get("text")), row.get("mood")
    level = mood if isinstance(mood, int) and mood in _MOODS else 0
    yield SourceEntry(
        local.date(),
        _words(text, text_of(row.get("type"))),
        place,
        time=local.time(),
        written_at=local,
        external_id=text_of(row.get("id")),
        rating=str(level) if level else "",
        level=level,
        tags=texts_of(row.get("tags")),
        media=len(texts_of(row.get("photos"))),
        starred=row.get("favourite") is True,
        length=len(text),
    )


def _words(text: str, kind: str) -> str:
    if kind == "markdown":
        return text.strip()
    return of_html(text) if "<" in text else of_plain_text(text.strip())
