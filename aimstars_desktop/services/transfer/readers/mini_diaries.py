"""Reads Mini Diarium and the older Mini Diary: one JSON file each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.services.transfer.markdown_of import titled
from aimstars_desktop.services.transfer.markdown_of_html import of_html
from aimstars_desktop.services.transfer.readers.reader import (
    each,
    objects_in,
    records_of,
    text_of,
    texts_of,
)
from aimstars_desktop.services.transfer.source import Source


class MiniDiarium:
    """Reads Mini Diarium: a list of entries in HTML."""

    name = "mini-diarium"
    title = "Mini Diarium"

    def recognise(self, source: Source) -> bool:
        """Return whether the file names its program."""
        return source.is_plain and _application(source) == self.title

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries."""
        del options
        for _, found in objects_in(source):
            yield from each(records_of(found.get("entries")), _diarium_entry)


class MiniDiary:
    """Reads Mini Diary: an entry for each day, in Markdown."""

    name = "mini-diary"
    title = "Mini Diary"

    def recognise(self, source: Source) -> bool:
        """Return whether the file names its program."""
        return source.is_plain and _application(source) == self.title

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries."""
        del options
        for _, found in objects_in(source):
            days = found.get("entries")
            if isinstance(days, dict):
                yield from each(days.items(), _diary_entry)


def _application(source: Source) -> str:
    for _, found in objects_in(source):
        about = found.get("metadata")
        if isinstance(about, dict):
            return text_of(about.get("application"))
    return ""


def _diarium_entry(row: dict[str, Any], place: str) -> Iterator[Item]:
    text = text_of(row.get("text"))
    number = row.get("id")
    yield SourceEntry(
        date.fromisoformat(row["date"]),
        titled(text_of(row.get("title")), of_html(text)),
        place,
        external_id="" if number is None else str(number),
        tags=texts_of(row.get("tags")),
        media=text.count("<img"),
        length=len(text),
    )


def _diary_entry(row: tuple[str, dict[str, Any]], place: str) -> Iterator[Item]:
    text = text_of(row[1].get("text"))
    yield SourceEntry(
        date.fromisoformat(row[0]),
        titled(text_of(row[1].get("title")), text),
        place,
        external_id=row[0],
        length=len(text),
    )
