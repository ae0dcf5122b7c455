"""Reads Day One: the JSON, alone or in its zip file, and the text export."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.markdown_of import of_plain_text
from aimstars_desktop.services.transfer.readers.reader import (
    each,
    local,
    moment_of,
    problem,
    records_of,
    text_of,
    texts_of,
    zone_of,
)
from aimstars_desktop.services.transfer.source import Source

_MEDIA = ("photos", "videos", "audios", "pdfAttachments")
_PLACEHOLDER = re.compile(r"!\[([^\]]*)\]\(dayone-(?:moment|photo|video|audio|pdf):/+([^)]*)\)")
_EMPTY_LINES = re.compile(r"\n{3,}")
_NEEDLESS = re.compile(r"""\\([!"$%&'(),./:;=?@^{}+\-#>|~<])""")
_FIRST = frozenset("+-#>|~<")
_ZERO_WIDTH = re.compile("\u200b(?=\\*)|(?<=\\*)\u200b")
_FENCED = re.compile(r"(^```.*?^```|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
_DATE_LINE = re.compile(r"^\tDate:\t(.+)$", re.MULTILINE)
_HEAD_LINE = re.compile(r"\t[\w /]+:\t.*")
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]


class Json:
    """Reads ``Journal.json``."""

    name = "dayone-json"
    title = "Day One"

    def recognise(self, source: Source) -> bool:
        """Return whether there is a journal of Day One."""
        return any(True for _ in _journals(source))

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries of all journals of the file."""
        files = {PurePosixPath(name).stem.lower(): name for name in source.names}
        for journal in _journals(source):
            reader = _Journal(options, files)
            yield from each(journal["entries"], reader.entry)


def _journals(source: Source) -> Iterator[dict[str, Any]]:
    if source.is_plain:
        names = [""] if source.head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{") else []
    else:
        names = [name for name in source.ending(".json") if name.count("/") <= 1]
    for name in names:
        found = source.json(name)
        if isinstance(found, dict) and isinstance(found.get("entries"), list):
            first = next(iter(records_of(found["entries"])), {})
            is_empty = not found["entries"] and "metadata" in found
            if "creationDate" in first or is_empty:
                yield found


class _Journal:
    """The entries of one journal.

    Args:
        files: the names of all files by their last part without its end, in lower case.
    """

    def __init__(self, options: Options, files: Mapping[str, str]) -> None:
        self._options = options
        self._files = files

    def entry(self, row: dict[str, Any], place: str) -> Iterator[Item]:
        """Yield an entry and what is to be said about it."""
        moment = moment_of(row["creationDate"])
        name = text_of(row.get("timeZone"))
        location = row.get("location")
        inner = text_of(location.get("timeZoneName")) if isinstance(location, dict) else ""
        zone = zone_of(name) or zone_of(inner)
        if zone is None:
            zone = self._options.zone
            sentence = QT_TRANSLATE_NOOP(
                "Import", "Its time zone is unknown, so its day is that of your own time zone."
            )
            yield problem(place, sentence)
        day, wall = local(moment, zone)
        all_day = row.get("isAllDay") is True
        source = text_of(row.get("text"))
        told = {found[2]: found[1] for found in _PLACEHOLDER.finditer(source)}
        media = [(kind, one) for kind in _MEDIA for one in records_of(row.get(kind))]
        pictures: dict[str, str] = {}
        for kind, one in media:
            identifier = text_of(one.get("identifier"))
            stem = text_of(one.get("md5")) or identifier
            file = self._files.get(stem.lower())
            if file is None:
                missing = QT_TRANSLATE_NOOP("Import", "The file {name} is missing.")
                yield problem(place, missing, name=stem or "?")
            elif kind == "photos":
                pictures[file] = told.get(identifier, "")
        yield SourceEntry(
            day,
            _converted(source),
            place,
            time=None if all_day else wall,
            written_at=None if all_day else moment.astimezone(zone),
            external_id=text_of(row.get("uuid")).replace("-", "").upper(),
            tags=texts_of(row.get("tags")),
            pictures=tuple(pictures),
            descriptions=tuple(pictures.values()),
            media=len(media),
            starred=row.get("starred") is True,
            length=len(source),
        )


def _converted(text: str) -> str:
    """Return a text as we write Markdown: without placeholders and without needless escapes."""
    text = _ZERO_WIDTH.sub("", _PLACEHOLDER.sub("", text))
    parts = _FENCED.split(text)
    parts[::2] = [_NEEDLESS.sub(_unescaped, part) for part in parts[::2]]
    return _EMPTY_LINES.sub("\n\n", "".join(parts)).strip()


def _unescaped(found: re.Match[str]) -> str:
    """Keep the backslash before a sign that begins a line: there it would be a mark."""
    before = found.string[found.string.rfind("\n", 0, found.start()) + 1 : found.start()]
    is_first = not before.strip(" \t\\") or before.strip().isdigit()
    return found[0] if is_first and (found[1] in _FIRST or found[1] in ".)") else found[1]


class Text:
    """Reads the text export: a ``Date:`` line between tabs begins an entry."""

    name = "dayone-text"
    title = "Day One"

    def recognise(self, source: Source) -> bool:
        """Return whether the beginning has a ``Date:`` line between tabs."""
        return source.is_plain and b"\tDate:\t" in source.head

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the entries; the text before the first date is not one."""
        del options
        parts = _DATE_LINE.split(source.text().replace("\r\n", "\n"))
        yield from each(zip(parts[1::2], parts[2::2], strict=True), self._entry)

    def _entry(self, part: tuple[str, str], place: str) -> Iterator[Item]:
        lines = part[1].strip("\n").split("\n")
        while lines and _HEAD_LINE.fullmatch(lines[0]):
            del lines[0]
        text = "\n".join(lines).strip()
        yield SourceEntry(_day(part[0]), of_plain_text(text), place, length=len(text))


def _day(text: str) -> date:
    """Return the day of ``15 January 2024``, ``January 15, 2024`` or ``2024-01-15``.

    Raises:
        ValueError: it is written in another way.
    """
    words = re.findall(r"\w+", text.split(" at ", maxsplit=1)[0])
    months = [word for word in words if word.lower() in _MONTHS]
    if not months:
        return datetime.fromisoformat(text.strip()).date()
    numbers = [int(word) for word in words if word.isdecimal()]
    year = max(numbers[:2])
    return date(year, _MONTHS.index(months[0].lower()) + 1, min(numbers[:2]))
