"""Reads folders and zip files of Markdown: our own, Obsidian's, notes with front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from aimstars_desktop.domain.imports import Item, Options, SourceEntry
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.readers.day_names import day_in
from aimstars_desktop.services.transfer.readers.note_pictures import NotePictures
from aimstars_desktop.services.transfer.readers.reader import (
    each,
    local,
    problem,
    text_of,
    texts_of,
)
from aimstars_desktop.services.transfer.readers.yaml_text import YamlError, loaded
from aimstars_desktop.services.transfer.source import Source

_ENDS = (".md", ".markdown")
_SKIPPED = re.compile(r"(?:^|/)(?:\.obsidian|\.trash|templates?)/", re.IGNORECASE)
_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)?---[ \t]*(?:\n|\Z)", re.DOTALL)
_OURS = re.compile(r"^<!-- entry ([0-9a-f-]{36}) -->\n#{1,6} [^\n]*\n\n?", re.MULTILINE)
_PICTURES = re.compile(r"\n<!-- pictures -->\n(?:(?!<!-- pictures -->\n)[^\n]*\n)*\n*\Z")
"""What our export says about the pictures of an entry, behind its text."""

_DAY_HEADING = re.compile(r"(?m)^# [^\n]*\n\n?\Z")
_COMMENT = re.compile(r"%%.*?%%", re.DOTALL)
_EMBED = re.compile(r"!\[\[([^\]|\n]+)(?:\|[^\]\n]*)?\]\]")
_WIKI = re.compile(r"\[\[(?:[^\]|\n]*\|)?([^\]|\n]+)\]\]")
_BLOCK_ID = re.compile(r"[ \t]\^[\w-]+$", re.MULTILINE)
_LEVELS = {"proud": 1, "unrated": 3, "grow": 5}


class MarkdownFolder:
    """Reads each file with a day in its name or front matter."""

    name = "markdown"
    title = "Markdown"

    def recognise(self, source: Source) -> bool:
        """Return whether there is a Markdown file with a day."""
        if source.is_sqlite:
            return False
        if source.is_plain and not source.name.lower().endswith(_ENDS):
            return False
        names = _notes(source)
        return any(day_in(name) for name in names) or any(
            _FRONT.match(_text(source, name)) for name in names[:20]
        )

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield an entry for each file, and several for one of ours."""
        pictures = NotePictures(source)
        for name in _notes(source):
            yield from each([name], partial(_note, source, options, pictures), name)


def _notes(source: Source) -> list[str]:
    names = source.names if source.is_plain else source.ending(*_ENDS)
    return [name for name in names if not _SKIPPED.search(name)]


def _text(source: Source, name: str) -> str:
    return source.text("" if source.is_plain else name).replace("\r\n", "\n")


def _note(
    source: Source, options: Options, pictures: NotePictures, name: str, place: str
) -> Iterator[Item]:
    text = _text(source, name)
    head = _FRONT.match(text)
    front = _front_matter(head[1] or "") if head else {}
    body = text[head.end() :] if head else text
    if _OURS.search(body):
        yield from _ours(source, front, body, name, place)
        return
    day, wall = _when(front, name, options)
    if day is None:
        yield problem(place, QT_TRANSLATE_NOOP("Import", "This note has no day and is left out."))
        return
    found = pictures.of(_COMMENT.sub("", body), name, place)
    yield from found.problems
    tags = front.get("tags")
    yield SourceEntry(
        day,
        _converted(found.text),
        place,
        time=wall,
        external_id=text_of(front.get("id")),
        rating=text_of(front.get("mood")) or text_of(front.get("rating")),
        level=_LEVELS.get(text_of(front.get("rating")), 0),
        tags=tuple(tags.replace(",", " ").split()) if isinstance(tags, str) else texts_of(tags),
        pictures=tuple(found.pictures),
        descriptions=tuple(found.pictures.values()),
        media=found.named,
        length=len(body.strip()),
    )


def _front_matter(text: str) -> Mapping[str, Any]:
    try:
        found = loaded(text)
    except YamlError:
        return {}
    return {str(key).lower(): value for key, value in found.items()} if _is_map(found) else {}


def _is_map(value: object) -> bool:
    return isinstance(value, dict)


def _ours(
    source: Source, front: Mapping[str, Any], body: str, name: str, place: str
) -> Iterator[Item]:
    """Yield the entries of a file that this program exported."""
    told = {one.get("id"): one for one in front.get("entries") or [] if isinstance(one, dict)}
    parts = _OURS.split(body)
    for number, (uid, text) in enumerate(zip(parts[1::2], parts[2::2], strict=True), start=1):
        row = told.get(uid, {})
        day = row.get("date", front.get("date"))
        moment = _moment(row.get("time"))
        rating = text_of(row.get("rating"))
        where = f"{place}, {number}"
        own = _DAY_HEADING.sub("", text) if "title" in front else text
        own = _PICTURES.sub("", own)
        pictures: dict[str, str] = {}
        for one in row.get("pictures") or []:
            file = text_of(one.get("file"))
            beside = PurePosixPath(name).parent.joinpath(file).as_posix()
            if source.has(beside):
                pictures[beside] = text_of(one.get("description"))
            else:
                missing = QT_TRANSLATE_NOOP("Import", "The file {name} is missing.")
                yield problem(where, missing, name=file)
        yield SourceEntry(
            day if isinstance(day, date) else date.fromisoformat(str(day)),
            own.strip(),
            where,
            time=None if moment is None else moment.time(),
            written_at=moment,
            external_id=uid,
            rating=rating,
            level=_LEVELS.get(rating, 0),
            pictures=tuple(pictures),
            descriptions=tuple(pictures.values()),
            media=len(row.get("pictures") or []),
            starred=row.get("favourite") is True,
            length=len(own.strip()),
        )


def _moment(value: object) -> datetime | None:
    if isinstance(value, datetime):
        return value
    return datetime.fromisoformat(value) if isinstance(value, str) else None


def _when(front: Mapping[str, Any], name: str, options: Options) -> tuple[date | None, time | None]:
    """Return the day and time of a note: by its front matter, or else by its name."""
    in_name = day_in(name)
    for key in ("date", "created", "created_time"):
        value = front.get(key)
        if isinstance(value, str):
            try:
                value = datetime.fromisoformat(value)
            except ValueError:
                continue
        if isinstance(value, datetime):
            if in_name is not None and value.date() != in_name:
                return in_name, None  # it was made later, or earlier
            return local(value, options.zone) if value.tzinfo else (value.date(), value.time())
        if isinstance(value, date):
            return value, None
    return in_name, None


def _converted(text: str) -> str:
    """Return a note, which has no comments any more, without what only its program understands."""
    text = _EMBED.sub(r"`\1`", text)
    return _BLOCK_ID.sub("", _WIKI.sub(r"\1", text)).strip()
