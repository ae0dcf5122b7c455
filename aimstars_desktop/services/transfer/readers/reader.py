"""What every reader of a format offers, and what most of them need."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from aimstars_desktop.domain.imports import Item, Options, Problem
from aimstars_desktop.domain.ports.transfer import ForeignTables, OpenTables
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence
from aimstars_desktop.services.transfer.source import Source

MALFORMED = (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError)
"""What a record that is not as it should be raises while it is read."""

CONTEXT = "Import"
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?")


class Reader(Protocol):
    """Reads one format."""

    name: str
    """Its name on the command line, such as ``dayone-json``."""

    title: str
    """The name of the program that writes it."""

    def recognise(self, source: Source) -> bool:
        """Return whether a file is of this format, by what is in it; cheap for others."""
        ...

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield what is in the file; a record that cannot be read is a problem, never a stop.

        Raises:
            ImportRefusedError: the file as a whole cannot be taken.
        """
        ...


def problem(place: str, template: str, **values: object) -> Problem:
    """Return a problem with a sentence.

    Args:
        place: where in the file.
        template: marked with ``QT_TRANSLATE_NOOP("Import", …)``.
        values: fill the template.
    """
    return Problem(place, Sentence(CONTEXT, template, values))


def all_items(reader: Reader, source: Source, options: Options) -> Iterator[Item]:
    """Yield what is in a file, and which of the files in it could not be read.

    Args:
        reader: of its format.
        source: the file.
        options: what the reader needs to know from outside.

    Raises:
        ImportRefusedError: the file as a whole cannot be taken.
    """
    yield from reader.read(source, options)
    for name in source.unreadable:
        yield problem(name, QT_TRANSLATE_NOOP("Import", "This part is missing or damaged."))


def each(
    records: Iterable[Any], convert: Callable[[Any, str], Iterable[Item]], place: str = "entry {}"
) -> Iterator[Item]:
    """Convert records one by one; one that is malformed becomes a problem.

    Args:
        records: of the file, in its order.
        convert: yields the items of a record, which it gets with its place.
        place: of a record; takes its number, from 1 on.
    """
    for number, record in enumerate(records, start=1):
        where = str(number).join(place.rsplit("{}", 1))  # the name of a file may have braces
        try:
            found = list(convert(record, where))
        except MALFORMED:
            found = [problem(where, QT_TRANSLATE_NOOP("Import", "This entry cannot be read."))]
        yield from found


def has_tables(
    source: Source, open_tables: OpenTables, fit: Callable[[ForeignTables], bool]
) -> bool:
    """Return whether it is a SQLite file with the tables of a program.

    Args:
        open_tables: opens a SQLite file for looking only.
        fit: returns whether these are its tables.
    """
    if not source.is_sqlite:
        return False
    with open_tables(source.path) as tables:
        return fit(tables)


def text_of(value: object) -> str:
    """Return a text of a file; empty for anything else."""
    return value if isinstance(value, str) else ""


def texts_of(value: object) -> tuple[str, ...]:
    """Return the texts in a list, each once; none for anything else."""
    if not isinstance(value, list):
        return ()
    return tuple(
        dict.fromkeys(one.strip() for one in value if isinstance(one, str) and one.strip())
    )


def records_of(value: object) -> list[dict[str, Any]]:
    """Return the objects in a list; none for anything else."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def objects_in(source: Source, ends: str = ".json") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the names and objects of the JSON files of a source; the file itself has no name.

    Args:
        ends: of the names of files in a folder or zip file.
    """
    for name in [""] if source.is_plain else source.ending(ends):
        if name or source.head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
            found = source.json(name)
            if isinstance(found, dict):
                yield name, found


def in_zone(moment: datetime, name: str, options: Options) -> datetime:
    """Return a moment in a zone.

    Args:
        moment: aware.
        name: of the zone; in that of the person when it is unknown.
        options: know the person's.
    """
    return moment.astimezone(zone_of(name) or options.zone)


def of_unix(seconds: float) -> datetime:
    """Return the moment of a time in seconds since 1970.

    Raises:
        ValueError, OverflowError: there is no such moment.
    """
    return datetime.fromtimestamp(0, UTC) + timedelta(seconds=seconds)


def zone_of(name: str) -> tzinfo | None:
    """Return a time zone by its name or offset; None when it is unknown."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        found = _OFFSET.fullmatch(name)
    if found is None:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    if offset >= timedelta(days=1):
        return None
    return timezone(-offset if found[1] == "-" else offset)


def moment_of(text: str) -> datetime:
    """Return a moment that is written as ISO says; without an offset it is in UTC.

    Raises:
        ValueError: it is not one.
    """
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def local(moment: datetime, zone: tzinfo) -> tuple[date, time]:
    """Return the day and the wall time of a moment in a zone.

    Raises:
        OverflowError: it is outside the years 1 to 9999 there.
    """
    wall = moment.astimezone(zone)
    return wall.date(), wall.time().replace(tzinfo=None)
