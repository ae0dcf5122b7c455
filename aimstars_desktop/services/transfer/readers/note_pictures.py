"""The pictures that a Markdown note shows, found among the files beside it and nowhere else."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from aimstars_desktop.domain.imports import Problem
from aimstars_desktop.domain.picture_files import SUFFIXES
from aimstars_desktop.domain.pictures import not_taken
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer.readers.reader import problem
from aimstars_desktop.services.transfer.source import Source

_TAKEN = frozenset({*SUFFIXES.values(), "jpeg", "tiff"})
_OTHERS = frozenset({"svg", "heic", "heif", "avif", "ico"})
_CODE = (
    r"(?P<code>^(?P<fence>```+|~~~+).*?(?:^(?P=fence)|\Z)"
    r"|(?<!`)(?P<ticks>`++)[^`\n]++(?P=ticks)(?!`))"
)
_MARK = (
    r"!\[(?P<alt>[^\[\]\n]{0,1000})\]"
    r"\([ \t]{0,9}(?:<(?P<quoted>[^<>\n]{1,500})>|(?P<path>(?:[^()\n]|\([^()\n]*\)){1,500}?))"
    r"(?:[ \t]{1,9}\"[^\"\n]{0,1000}\")?[ \t]{0,9}\)"
)
_EMBED = (
    r"!\[\[(?P<name>[^\[\]|#\n]{1,500})(?:#[^\[\]|\n]{0,500})?"
    r"(?:\|(?P<words>[^\[\]\n]{0,1000}))?\]\]"
)
# Every part is bounded: a text of nothing but beginnings would be looked through again and again.
_ANY = re.compile(f"{_CODE}|{_MARK}|{_EMBED}", re.MULTILINE | re.DOTALL)
_SIZE = re.compile(r"(?:^|\|)[ \t]*\d+(?:x\d+)?[ \t]*$")
"""The size that Obsidian writes where a description stands."""

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:", re.IGNORECASE)
_TAKEN_OUT = "\0picture\0"
_LINE = re.compile(rf"^[ \t]*(?:{_TAKEN_OUT}[ \t]*)+(?:\n(?:[ \t]*\n)?|\Z)", re.MULTILINE)
_IN_LINE = re.compile(rf"^{_TAKEN_OUT}[ \t]*|(?:(?<![ \t])[ \t]++)?{_TAKEN_OUT}", re.MULTILINE)


@dataclass(slots=True)
class Found:
    """A note without the marks of its pictures.

    Attributes:
        text: the note; what cannot be taken stands in it as it was.
        pictures: what they show, by the names of their files in the source.
        problems: of what cannot be taken.
        named: how many pictures the note names.
    """

    text: str = ""
    pictures: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    named: int = 0


class NotePictures:
    """Finds the pictures of notes: by their path, or by their name alone as Obsidian writes it."""

    def __init__(self, source: Source) -> None:
        names = [] if source.is_plain else source.ending(*(f".{end}" for end in _TAKEN | _OTHERS))
        self._names = frozenset(names)
        self._by_name: dict[str, str] = {}
        for name in sorted(names, key=lambda name: (name.count("/"), name), reverse=True):
            self._by_name[posixpath.basename(name).lower()] = name  # the topmost stays

    def of(self, text: str, note: str, place: str) -> Found:
        """Take the pictures out of a note.

        Args:
            text: of the note.
            note: the name of its file.
            place: of the note, for what is wrong with it.
        """
        found = Found()

        def replaced(mark: re.Match[str]) -> str:
            if mark["code"]:
                return mark[0]
            path = (mark["quoted"] or mark["path"] or mark["name"]).strip()
            words = _SIZE.sub("", mark["alt"] or mark["words"] or "").strip()
            return self._take(found, path, words, note, place) or mark[0]

        text = _ANY.sub(replaced, text)
        found.text = _IN_LINE.sub("", _LINE.sub("", text)) if found.pictures else text
        return found

    def _take(self, found: Found, path: str, words: str, note: str, place: str) -> str:
        """Note a picture; return what stands in the text for it, or nothing when it stays."""
        end = posixpath.splitext(path)[1].lstrip(".").lower()
        if _ADDRESS.match(path) or end not in _TAKEN | _OTHERS:
            return ""
        found.named += 1
        name = next((one for one in self._candidates(path, note) if one in self._names), None)
        if name is None:
            missing = QT_TRANSLATE_NOOP("Import", "The file {name} is missing.")
            found.problems.append(problem(place, missing, name=path))
            return ""
        if end in _OTHERS:
            refused = not_taken(posixpath.basename(name))
            found.problems.append(Problem(place, refused.sentence))
            return ""
        found.pictures.setdefault(name, words)
        return _TAKEN_OUT

    def _candidates(self, path: str, note: str) -> Iterator[str]:
        """Yield the names that a path may mean: seen from the note, from the top, anywhere."""
        for written in dict.fromkeys((unquote(path), path)):
            plain = written.replace("\\", "/")
            for folder in (posixpath.dirname(note), ""):
                name = posixpath.normpath(posixpath.join(folder, plain.lstrip("/")))
                if not name.startswith("../"):
                    yield name
            by_name = self._by_name.get(posixpath.basename(plain).lower())
            if by_name is not None:
                yield by_name
