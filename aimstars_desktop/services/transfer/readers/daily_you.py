"""Reads Daily You: the JSON with all logs, alone or in its zip file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.services.transfer.readers.reader import each, records_of, text_of
from aimstars_desktop.services.transfer.source import Source

_MIDDLE = 3
_MOODS = range(-2, 3)


class Logs:
    """Reads each log."""

    name = "daily-you"
    title = "Daily You"

    def recognise(self, source: Source) -> bool:
        """Return whether it is a list of logs with the time when each was made."""
        return bool(_logs(source))

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the logs; their times are wall times."""
        del options
        yield from each(_logs(source), _log)


def _logs(source: Source) -> list[dict[str, Any]]:
    start = source.head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] if source.is_plain else b"["
    if source.is_sqlite or start != b"[":
        return []
    for name in [""] if source.is_plain else source.ending(".json")[:5]:
        found = records_of(source.json(name))
        if found and {"timeCreated", "text"} <= found[0].keys():
            return found
    return []


def _log(row: dict[str, Any], place: str) -> Iterator[Item]:
    when = datetime.fromisoformat(row["timeCreated"]).replace(tzinfo=None)
    text, mood = text_of(row.get("text")), row.get("mood")
    level = _MIDDLE - mood if isinstance(mood, int) and mood in _MOODS else 0
    yield SourceEntry(
        when.date(),
        text.strip(),
        place,
        time=when.time(),
        external_id=row["timeCreated"],
        rating=str(mood) if level else "",
        level=level,
        media=len(records_of(row.get("images"))),
        length=len(text),
    )
