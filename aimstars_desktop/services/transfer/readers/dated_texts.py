"""Reads plain text files that have a day in their name or first line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.markdown_of import of_plain_text
from aimstars_desktop.services.transfer.readers.day_names import (
    day_at_end,
    day_in,
    day_in_words,
)
from aimstars_desktop.services.transfer.readers.reader import each, problem
from aimstars_desktop.services.transfer.source import Source

_END = ".txt"
_LOOKED_AT = 20
"""Files that are looked into to recognise a folder of them."""

_LONGEST_DATE = 40
"""Characters of a line that is a date and nothing else."""


class Texts:
    """Reads each file as an entry."""

    name = "dated-texts"
    title = "Plain text"

    def recognise(self, source: Source) -> bool:
        """Return whether one of the first text files has a day."""
        if source.is_sqlite:
            return False
        names = _names(source)[:_LOOKED_AT]
        return any(day_in(name) or _first_line(source, name)[0] for name in names)

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield an entry for each file with a day."""
        del options
        for name in _names(source):
            yield from each([name], partial(_entry, source), name)


def _names(source: Source) -> list[str]:
    if source.is_plain:
        return [source.name] if source.name.lower().endswith(_END) else []
    return list(source.ending(_END))


def _first_line(source: Source, name: str) -> tuple[date | None, str]:
    """Return the day in the first line and the text below it; without a day, all of the text."""
    text = source.text("" if source.is_plain else name).replace("\r\n", "\n").strip()
    first, _, rest = text.partition("\n")
    line = first.strip().strip("#=-* ")
    if len(line) > _LONGEST_DATE:
        return None, text
    day = day_at_end(line) or day_in_words(line)
    return (None, text) if day is None else (day, rest.strip())


def _entry(source: Source, name: str, place: str) -> Iterator[Item]:
    day, text = _first_line(source, name)
    day = day_in(name) or day
    if day is None:
        yield problem(place, QT_TRANSLATE_NOOP("Import", "This note has no day and is left out."))
        return
    yield SourceEntry(day, of_plain_text(text), place, external_id=place, length=len(text))
