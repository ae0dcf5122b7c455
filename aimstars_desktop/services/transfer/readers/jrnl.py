"""Reads jrnl: the text form with dates in brackets, a folder of it, and its JSON and Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.services.transfer.markdown_of import of_plain_text
from aimstars_desktop.services.transfer.readers.reader import (
    each,
    records_of,
    text_of,
    texts_of,
)
from aimstars_desktop.services.transfer.source import Source

_FORMATS = (
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %I:%M %p",
    "%Y-%m-%d %I:%M:%S %p",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %I:%M %p",
    "%m/%d/%Y %I:%M %p",
)
_BRACKET = re.compile(r"^\[([^\]\n]{8,30})\]", re.MULTILINE)
_TAG = re.compile(r"(?:^|(?<=\s))@[-+*#/\w]+")
_HEADING = re.compile(r"^### (\d{4}-\d\d-\d\d \d\d:\d\d)(?: (.*))?$", re.MULTILINE)
_YEARS = re.compile(r"^#{1,2} .*$", re.MULTILINE)
_DAY_FILE = re.compile(r"(?:.*/)?(\d{4})/(\d{2})/(\d{2})\.txt")
_STAR = " *"


class Json:
    """Reads ``jrnl --format json``."""

    name = "jrnl-json"
    title = "jrnl"

    def recognise(self, source: Source) -> bool:
        """Return whether it is JSON with the keys of jrnl."""
        if not source.is_plain or not source.head.lstrip().startswith(b"{"):
            return False
        found = source.json()
        if not isinstance(found, dict) or not isinstance(found.get("tags"), dict):
            return False
        first = next(iter(records_of(found.get("entries"))), {})
        return {"title", "body", "date", "time"} <= first.keys()

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries."""
        del options
        yield from each(source.json()["entries"], self._entry)

    def _entry(self, row: dict[str, Any], place: str) -> Iterator[Item]:
        moment = datetime.fromisoformat(f"{row['date']} {row['time']}")
        text = "\n".join(part for part in (text_of(row["title"]), text_of(row["body"])) if part)
        yield SourceEntry(
            moment.date(),
            of_plain_text(text),
            place,
            time=moment.time(),
            external_id=text_of(row.get("uuid")),
            tags=texts_of(row.get("tags")),
            starred=row.get("starred") is True,
            length=len(text),
        )


class Text:
    """Reads a journal as it lies on the disk, and ``jrnl --format text``."""

    name = "jrnl-text"
    title = "jrnl"

    def recognise(self, source: Source) -> bool:
        """Return whether a line begins with a date in brackets."""
        if not source.is_plain:
            return False
        beginning = source.head.decode("utf-8", "replace").replace("\r\n", "\n")
        found = _BRACKET.search(beginning)
        return found is not None and _moment(found[1]) is not None

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries; the text before the first date is not one."""
        del options
        yield from _entries(source.text())


class Folder:
    """Reads a journal of one file a day, ``2024/02/29.txt``."""

    name = "jrnl-folder"
    title = "jrnl"

    def recognise(self, source: Source) -> bool:
        """Return whether there is a file for a day with a date in brackets."""
        names = [] if source.is_plain or source.is_sqlite else _day_files(source)
        return any(_BRACKET.search(source.text(name)) for name in names[:3])

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries of all days."""
        del options
        for name in _day_files(source):
            yield from _entries(source.text(name), name + ", {}")


class Markdown:
    """Reads ``jrnl --format markdown``."""

    name = "jrnl-markdown"
    title = "jrnl"

    def recognise(self, source: Source) -> bool:
        """Return whether there are headings of a year and of a moment."""
        if not source.is_plain or not source.head.lstrip().startswith(b"# "):
            return False
        return _HEADING.search(source.head.decode("utf-8", "replace")) is not None

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries."""
        del options
        parts = _HEADING.split(source.text().replace("\r\n", "\n"))
        records = zip(parts[1::3], parts[2::3], parts[3::3], strict=True)
        yield from each(records, self._entry)

    def _entry(self, record: tuple[str, str | None, str], place: str) -> Iterator[Item]:
        moment = datetime.fromisoformat(record[0])
        body = _YEARS.sub("", record[2]).strip()
        text = "\n".join(part for part in ((record[1] or "").strip(), body) if part)
        yield SourceEntry(
            moment.date(), text, place, time=moment.time(), tags=_tags(text), length=len(text)
        )


def _day_files(source: Source) -> list[str]:
    return [name for name in source.ending(".txt") if _DAY_FILE.fullmatch(name)]


def _entries(text: str, place: str = "entry {}") -> Iterator[Item]:
    """Yield the entries of a text; a bracket without a date is text."""
    text = text.replace("\r\n", "\n")
    starts = [(found, at) for found in _BRACKET.finditer(text) if (at := _moment(found[1]))]
    ends = [found.start() for found, _ in starts[1:]] + [len(text)]
    records = [  # where there is no entry, there is one end too many
        (at, text[found.end() : end].strip())
        for (found, at), end in zip(starts, ends, strict=False)
    ]
    yield from each(records, _entry, place)


def _entry(record: tuple[datetime, str], place: str) -> Iterator[Item]:
    moment, text = record
    first, line_end, rest = text.partition("\n")
    starred = first.endswith(_STAR) or first == _STAR.strip()
    shown = (first.removesuffix(_STAR.strip()).rstrip() if starred else first) + line_end + rest
    yield SourceEntry(
        moment.date(),
        of_plain_text(shown),
        place,
        time=moment.time(),
        tags=_tags(shown),
        starred=starred,
        length=len(text),
    )


def _tags(text: str) -> tuple[str, ...]:
    """Return the tags of a text, in lower case; an email address is not one."""
    return tuple(sorted({found.lower() for found in _TAG.findall(text)}))


def _moment(text: str) -> datetime | None:
    for form in _FORMATS:
        try:
            found = datetime.strptime(text.strip(), form)  # noqa: DTZ007 - a wall time has no zone
        except ValueError:
            continue
        return found if found.date() > date.min else None
    return None
