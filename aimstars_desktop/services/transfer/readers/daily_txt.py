"""Reads DailyTxT: its decrypted backup, with a JSON file for each month."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.services.transfer.readers.reader import each, records_of, text_of
from aimstars_desktop.services.transfer.source import Source

_MONTH = re.compile(r"(?:.*/)?(\d{4})/(\d{1,2})\.json")


class Months:
    """Reads each day of each month."""

    name = "dailytxt"
    title = "DailyTxT"

    def recognise(self, source: Source) -> bool:
        """Return whether there is a month with days."""
        return any(True for _ in _months(source))

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield a text for each day."""
        del options
        tags = _tags(source)
        for name, year, month, days in _months(source):
            yield from each(days, partial(_day, tags, year, month), f"{name}, {{}}")


def _months(source: Source) -> Iterator[tuple[str, int, int, list[dict[str, Any]]]]:
    if source.is_plain or source.is_sqlite:
        return
    for name in source.ending(".json"):
        if found := _MONTH.fullmatch(name):
            content = source.json(name)
            days = records_of(content.get("days")) if isinstance(content, dict) else []
            if days and "day" in days[0]:
                yield name, int(found[1]), int(found[2]), days


def _tags(source: Source) -> Mapping[str, str]:
    """Return the names of the tags by their numbers."""
    for name in source.ending("tags.json"):
        content = source.json(name)
        if isinstance(content, dict):
            rows = records_of(content.get("tags")) or [
                {"id": key, **value} for key, value in content.items() if isinstance(value, dict)
            ]
            return {str(row.get("id")): text_of(row.get("name")) for row in rows}
    return {}


def _day(
    tags: Mapping[str, str], year: int, month: int, row: dict[str, Any], place: str
) -> Iterator[Item]:
    day, text = date(year, month, int(row["day"])), text_of(row.get("text"))
    numbers = row.get("tags") if isinstance(row.get("tags"), list) else []
    yield SourceEntry(
        day,
        text.strip(),
        place,
        external_id=day.isoformat(),
        tags=tuple(name for one in numbers or [] if (name := tags.get(str(one), ""))),
        media=len(records_of(row.get("files"))),
        starred=row.get("isBookmarked") is True,
        length=len(text),
    )
