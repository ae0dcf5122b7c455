"""Reads the journal entries (VJOURNAL) of calendar files, as jtx Board and others keep them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.markdown_of import of_plain_text, titled
from aimstars_desktop.services.transfer.readers.reader import each, problem, zone_of
from aimstars_desktop.services.transfer.source import Source

_BEGIN = "begin:vcalendar"
_JOURNAL = "VJOURNAL"
_FOLDED = re.compile(r"\r?\n[ \t]")
_LINE = re.compile(r'([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^":;]*))*):(.*)', re.DOTALL)
_PARAMETER = re.compile(r';([\w-]+)=(?:"([^"]*)"|([^";]*))')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_COMMA = re.compile(r"(?<!\\),")


class _Value(NamedTuple):
    parameters: Mapping[str, str]
    text: str


_Record = dict[str, list[_Value]]


class Journals:
    """Reads each journal entry; events and tasks are not looked at."""

    name = "vjournal"
    title = "iCalendar"

    def recognise(self, source: Source) -> bool:
        """Return whether there is a calendar with a journal entry, and no note beside it."""
        if not source.is_plain and source.ending(".md", ".txt"):
            return False
        return any(_is_journal(source, name) for name in _calendars(source))

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the journal entries of all calendars."""
        for name in _calendars(source):
            place = f"{name}, entry {{}}" if name else "entry {}"
            yield from each(_records(source.text(name)), partial(_entry, options), place)


def _calendars(source: Source) -> Iterator[str]:
    if source.is_plain:
        yield ""
    elif not source.is_sqlite:
        yield from source.ending(".ics")


def _is_journal(source: Source, name: str) -> bool:
    if not name and _BEGIN.encode() not in source.head[:100].lower():
        return False
    text = source.text(name)
    return _BEGIN in text[:100].lower() and f"BEGIN:{_JOURNAL}" in text.upper()


def _records(text: str) -> Iterator[_Record]:
    """Yield the properties of each journal entry, without those of what is inside it."""
    inside: list[str] = []
    record: _Record = {}
    for line in _FOLDED.sub("", text).replace("\r\n", "\n").split("\n"):
        if (found := _LINE.fullmatch(line)) is None:
            continue
        name, value = found[1].upper(), found[3]
        if name == "BEGIN":
            inside.append(value.strip().upper())
            record = {} if inside[-1] == _JOURNAL else record
        elif name == "END" and inside:
            if inside.pop() == _JOURNAL:
                yield record
        elif inside and inside[-1] == _JOURNAL:
            parameters = {one[1].upper(): one[2] or one[3] for one in _PARAMETER.finditer(found[2])}
            record.setdefault(name, []).append(_Value(parameters, value))


def _entry(options: Options, record: _Record, place: str) -> Iterator[Item]:
    if not record.get("DTSTART"):
        yield problem(place, QT_TRANSLATE_NOOP("Import", "This note has no day and is left out."))
        return
    day, moment = _when(record["DTSTART"][0], options)
    title = " ".join(_words(record, "SUMMARY"))
    words = "\n\n".join(_words(record, "DESCRIPTION"))
    tags = (_unescaped(tag) for one in record.get("CATEGORIES", ()) for tag in _COMMA.split(one[1]))
    names = ("UID", "RECURRENCE-ID")
    yield SourceEntry(
        day,
        titled(of_plain_text(title), of_plain_text(words)),
        place,
        time=None if moment is None else moment.time(),
        written_at=None if moment is None or moment.tzinfo is None else moment,
        external_id=" ".join(one.text for name in names for one in record.get(name, ())[:1]),
        tags=tuple(dict.fromkeys(filter(None, tags))),
        media=len(record.get("ATTACH", ())),
        length=len(title) + len(words),
        in_trash=any(one.text.strip().upper() == "CANCELLED" for one in record.get("STATUS", ())),
    )


def _when(start: _Value, options: Options) -> tuple[date, datetime | None]:
    """Return the day, and the moment where there is one; it is naive in an unknown zone."""
    text = start.text.strip()
    if "T" not in text:
        return date.fromisoformat(text), None
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is not None:
        moment = moment.astimezone(options.zone)
    else:
        moment = moment.replace(tzinfo=zone_of(start.parameters.get("TZID", "")))
    return moment.date(), moment


def _words(record: _Record, name: str) -> list[str]:
    words = (_unescaped(one.text) for one in record.get(name, ()))
    return [one for one in words if one]


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text).strip()
