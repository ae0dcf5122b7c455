"""Reads Google Keep: the notes of a Takeout, each a JSON file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import PurePosixPath
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.services.transfer.markdown_of import of_plain_text, titled
from aimstars_desktop.services.transfer.readers.reader import (
    each,
    objects_in,
    of_unix,
    records_of,
    text_of,
)
from aimstars_desktop.services.transfer.source import Source

_LOOKED_AT = 30
"""Files that are looked at to recognise a Takeout."""

_MICRO = 1_000_000


class Notes:
    """Reads each note; those in its trash are marked."""

    name = "google-keep"
    title = "Google Keep"

    def recognise(self, source: Source) -> bool:
        """Return whether one of the first JSON files is a note."""
        if source.is_sqlite:
            return False
        return any(_is_note(row) for _, row in islice(objects_in(source), _LOOKED_AT))

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the notes, by the moment when each was made."""
        for name, row in objects_in(source):
            if _is_note(row):
                place = PurePosixPath(name or source.name).name
                yield from each([row], partial(_note, options), place)


def _is_note(row: dict[str, Any]) -> bool:
    is_dated = "createdTimestampUsec" in row or "userEditedTimestampUsec" in row
    return is_dated and {"isTrashed", "isArchived"} <= row.keys()


def _note(options: Options, row: dict[str, Any], place: str) -> Iterator[Item]:
    made = row.get("createdTimestampUsec") or row["userEditedTimestampUsec"]
    moment = of_unix(int(made) / _MICRO).astimezone(options.zone)
    items = records_of(row.get("listContent"))
    plain, title = text_of(row.get("textContent")), text_of(row.get("title"))
    words = "\n".join(text_of(one.get("text")) for one in items) if items else plain
    lines = [f"- [{_mark(one)}] {of_plain_text(text_of(one.get('text')))}" for one in items]
    first, _, rest = title.partition("\n")
    body = of_plain_text("\n\n".join(filter(None, (rest, "" if items else plain))))
    labels = records_of(row.get("labels"))
    yield SourceEntry(
        moment.date(),
        titled(first, "\n\n".join(filter(None, (body, "\n".join(lines))))),
        place,
        time=moment.time(),
        written_at=moment,
        external_id=place,
        tags=tuple(filter(None, (text_of(one.get("name")) for one in labels))),
        media=len(records_of(row.get("attachments"))),
        length=len("\n".join([*([title] if title else []), words])),
        in_trash=row.get("isTrashed") is True,
    )


def _mark(item: dict[str, Any]) -> str:
    return "x" if item.get("isChecked") else " "
