"""Reads StoryPad: one JSON file with all its tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import partial
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.services.transfer.markdown_of import of_plain_text, titled
from aimstars_desktop.services.transfer.readers.reader import (
    each,
    objects_in,
    records_of,
    text_of,
    texts_of,
)
from aimstars_desktop.services.transfer.source import Source


class Stories:
    """Reads the latest change of each story."""

    name = "storypad"
    title = "StoryPad"

    def recognise(self, source: Source) -> bool:
        """Return whether there is a table of stories."""
        return any(True for _ in _tables(source))

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the stories; those in its bin are marked."""
        del options
        for tables in _tables(source):
            tags = {
                str(one.get("id")): text_of(one.get("title"))
                for one in records_of(tables.get("tags"))
            }
            yield from each(records_of(tables.get("stories")), partial(_story, tags))


def _tables(source: Source) -> Iterator[dict[str, Any]]:
    if source.is_sqlite:
        return
    for _, found in objects_in(source):
        tables = found.get("tables")
        if isinstance(tables, dict) and isinstance(tables.get("stories"), list):
            yield tables


def _story(tags: Mapping[str, str], row: dict[str, Any], place: str) -> Iterator[Item]:
    latest = records_of(row.get("changes"))[-1]
    pages = records_of(latest.get("rich_pages")) or [latest]
    text = "\n\n".join(text_of(page.get("plain_text")).strip() for page in pages)
    hour = row.get("hour")
    feeling = text_of(row.get("feeling"))
    yield SourceEntry(
        date(int(row["year"]), int(row["month"]), int(row["day"])),
        titled(text_of(latest.get("title")), of_plain_text(text)),
        place,
        time=None if hour is None else time(int(hour), int(row.get("minute") or 0)),
        external_id=str(row.get("id") or ""),
        rating=feeling,
        tags=tuple(name for one in texts_of(row.get("tags")) if (name := tags.get(one, ""))),
        starred=row.get("starred") is True,
        length=len(text),
        in_trash=row.get("type") == "bins",
    )
