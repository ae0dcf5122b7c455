"""Reads Evernote's ENEX; nothing that a document type names is fetched or expanded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from xml.parsers import expat

from aimstars_desktop.domain.imports import ImportRefusedError, Item, Options, SourceEntry
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.markdown_of import titled
from aimstars_desktop.services.transfer.markdown_of_html import of_html
from aimstars_desktop.services.transfer.readers.reader import each, problem
from aimstars_desktop.services.transfer.source import Source

_ROOT = b"<en-export"
_KEPT = frozenset({"title", "content", "created", "updated", "tag"})
_FORM = "%Y%m%dT%H%M%SZ"
_DEEPEST = 50
_BELOW_NOTE = 3
_LOCKED = "<en-crypt"
_TODO = re.compile(r"<div>\s*<en-todo([^>]*)>(?:\s*</en-todo>)?(.*?)</div>", re.DOTALL)


class Notes:
    """Reads each note of the file."""

    name = "evernote-enex"
    title = "Evernote"

    def recognise(self, source: Source) -> bool:
        """Return whether the first tag is that of an export."""
        return source.is_plain and _ROOT in source.head

    def read(self, source: Source, options: Options) -> Iterator[Item]:
        """Yield the notes.

        Raises:
            ImportRefusedError: it is no XML, or declares entities.
        """
        yield from each(_notes(source), partial(_note, options))


class _Note:
    """What is known of a note."""

    def __init__(self) -> None:
        self.parts: dict[str, list[str]] = {}
        self.media = 0


class _Reading:
    """The notes that have been read so far, and where the parser is."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._path: list[str] = []
        self.notes: list[_Note] = []

    def start(self, name: str, _: dict[str, str]) -> None:
        """Enter a tag."""
        self._path.append(name)
        if len(self._path) > _DEEPEST:
            raise _refused(self._source)
        if self._path == ["en-export", "note"]:
            self.notes.append(_Note())
        elif self._is_in_note and name == "resource":
            self.notes[-1].media += 1
        elif self._is_in_note and name in _KEPT:
            self.notes[-1].parts.setdefault(name, []).append("")

    def end(self, _: str) -> None:
        """Leave a tag."""
        self._path.pop()

    def words(self, text: str) -> None:
        """Take the words of a tag."""
        if self._is_in_note and self._path[-1] in _KEPT:
            self.notes[-1].parts[self._path[-1]][-1] += text

    def declared(self, *_: object) -> None:
        """Refuse entities: each may stand for a million others, or for another file."""
        raise _refused(self._source)

    @property
    def _is_in_note(self) -> bool:
        return len(self._path) == _BELOW_NOTE and self._path[:2] == ["en-export", "note"]


def _notes(source: Source) -> list[_Note]:
    reading = _Reading(source)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reading.start, reading.end
    parser.CharacterDataHandler = reading.words
    parser.EntityDeclHandler = reading.declared
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(source.read(), True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the last two: its encoding
        raise _refused(source) from error
    return reading.notes


def _refused(source: Source) -> ImportRefusedError:
    return ImportRefusedError(
        QT_TRANSLATE_NOOP("Errors", "The file {name} is damaged or not complete."),
        name=source.name,
    )


def _note(options: Options, note: _Note, place: str) -> Iterator[Item]:
    first = {name: values[0].strip() for name, values in note.parts.items()}
    made = first.get("created") or first["updated"]
    local = datetime.strptime(made, _FORM).replace(tzinfo=UTC).astimezone(options.zone)
    enml = first.get("content", "")
    if _LOCKED in enml:
        said = QT_TRANSLATE_NOOP("Import", "Part of it is encrypted there, and is left out.")
        yield problem(place, said)
    enml = _TODO.sub(_task, enml)
    text = of_html(enml)
    yield SourceEntry(
        local.date(),
        titled(first.get("title", ""), text),
        place,
        time=local.time(),
        written_at=local,
        tags=tuple(dict.fromkeys(tag.strip() for tag in note.parts.get("tag", []) if tag.strip())),
        media=note.media,
        length=len(text),
    )


def _task(found: re.Match[str]) -> str:
    """Return a line with a box as HTML has it."""
    mark = " checked" if 'checked="true"' in found[1] else ""
    return f'<ul><li><input type="checkbox"{mark}>{found[2]}</li></ul>'
