"""Reads Diarium: its JSON, and the SQLite file of the program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.domain.ports.transfer import ForeignTables, OpenTables
from aimstars_desktop.services.transfer.markdown_of import titled
from aimstars_desktop.services.transfer.markdown_of_html import of_html
from aimstars_desktop.services.transfer.readers.reader import (
    each,
    has_tables,
    text_of,
    texts_of,
)
from aimstars_desktop.services.transfer.source import Source

TITLE = "Diarium"
_DIGITS = 26
"""Characters of a time with six digits of its second; Diarium writes seven."""

_FIRST = datetime(1, 1, 1)  # noqa: DTZ001 - a wall time
"""From where its program counts."""

_TICKS_PER_MICROSECOND = 10
_BEST = 5
"""Stars of its best rating; ours counts from the best one on."""


class Json:
    """Reads the JSON export."""

    name = "diarium-json"
    title = TITLE

    def recognise(self, source: Source) -> bool:
        """Return whether it is a list of entries with a day and HTML."""
        if not source.is_plain or not source.head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"["):
            return False
        found = source.json()
        first = found[0] if isinstance(found, list) and found else None
        return isinstance(first, dict) and {"date", "html"} <= first.keys()

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries; their times are wall times."""
        del options
        found = source.json()
        yield from each(found if isinstance(found, list) else [], _exported)


class Database:
    """Reads ``diary.db``.

    Args:
        open_tables: opens a SQLite file for looking only.
    """

    name = "diarium-sqlite"
    title = TITLE

    def __init__(self, open_tables: OpenTables) -> None:
        self._open = open_tables

    def recognise(self, source: Source) -> bool:
        """Return whether it has the tables of Diarium."""
        return has_tables(source, self._open, _fit)

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries."""
        del options
        with self._open(source.path) as tables:
            for row in tables.rows("Entries"):
                yield from each([dict(row)], _stored, f"Entries {row.get('DiaryEntryId')}")


def _fit(tables: ForeignTables) -> bool:
    return {"DiaryEntryId", "Text"} <= set(tables.columns().get("Entries", ()))


def _exported(row: dict[str, Any], place: str) -> Iterator[Item]:
    when = datetime.fromisoformat(row["date"][:_DIGITS]).replace(tzinfo=None)
    yield _entry(when, row["date"], row.get("heading"), row["html"], row.get("rating"), row, place)


def _stored(row: dict[str, Any], place: str) -> Iterator[Item]:
    ticks = int(row["DiaryEntryId"])
    when = _FIRST + timedelta(microseconds=ticks // _TICKS_PER_MICROSECOND)
    yield _entry(when, str(ticks), row.get("Heading"), row["Text"], row.get("Rating"), {}, place)


def _entry(
    when: datetime,
    name: str,
    heading: object,
    html: object,
    rating: object,
    row: dict[str, Any],
    place: str,
) -> SourceEntry:
    """Return an entry.

    Args:
        when: the wall time.
        name: by which Diarium knows it.
        heading: its title.
        html: its text.
        rating: one to five stars.
        row: with its tags and people.
        place: in the file.
    """
    text = text_of(html)
    stars = rating if isinstance(rating, int) and rating in range(1, _BEST + 1) else 0
    return SourceEntry(
        when.date(),
        titled(text_of(heading), of_html(text)),
        place,
        time=when.time(),
        external_id=name,
        rating=str(stars) if stars else "",
        level=_BEST + 1 - stars if stars else 0,
        tags=(*texts_of(row.get("tags")), *texts_of(row.get("people"))),
        length=len(text),
    )
