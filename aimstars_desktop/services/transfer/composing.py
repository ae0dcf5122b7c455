"""How an entry of another program will stand in the diary: its text, in parts where it is long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from aimstars_desktop.domain.entries import TEXT_LIMIT
from aimstars_desktop.domain.imports import Choices, Problem, SourceEntry
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.domain.text import is_blank, storable
from aimstars_desktop.services.transfer.readers.reader import problem

_NO_WORD = re.compile(r"[^\w]+")
PICTURE_SIGN = "\N{CAMERA}"
"""The text of an entry that has pictures and no words, in any language."""

_BREAKS = ("\n\n", "\n", " ")
"""Where a long text may be cut, the best first."""


@dataclass(frozen=True, slots=True)
class Composed:
    """An entry as it will stand in the diary.

    Attributes:
        text: the whole of it.
        parts: the entries that it becomes; none when it cannot come.
        problems: what the person should know.
    """

    text: str
    parts: tuple[str, ...]
    problems: tuple[Problem, ...]


def compose(entry: SourceEntry, today: date, choices: Choices) -> Composed:
    """Return how an entry will stand in the diary.

    Args:
        entry: of the file.
        today: of the person; later days have not come yet.
        choices: what the person decided.
    """
    told: list[str] = []
    plain = storable(entry.text)
    if plain != entry.text:
        told.append(QT_TRANSLATE_NOOP("Import", "It contains a character that is not text."))
    text = storable(_with_tags(plain.strip(), entry, choices))
    parts = tuple(_parts(text))
    if len(parts) > 1:
        told.append(QT_TRANSLATE_NOOP("Import", "It is very long, so it is imported in parts."))
    if not parts and entry.pictures and choices.wordless:
        text, parts = PICTURE_SIGN, (PICTURE_SIGN,)
    if not parts:
        told.append(QT_TRANSLATE_NOOP("Import", "It has no words and is left out."))
    if entry.in_trash:
        told.append(QT_TRANSLATE_NOOP("Import", "It is in the trash there, and is left out."))
        parts = ()
    if entry.day > today:
        told.append(QT_TRANSLATE_NOOP("Import", "This day has not come yet."))
        parts = ()
    return Composed(text, parts, tuple(problem(entry.place, template) for template in told))


def _with_tags(text: str, entry: SourceEntry, choices: Choices) -> str:
    """Add the tags that are not in the text; a text of nothing else begins with the rating."""
    if is_blank(text):
        if not choices.wordless:
            return ""
        text = "" if entry.rating.strip("-").isdecimal() else entry.rating.strip()
    there = set(text.casefold().split())
    tags = [
        f"#{_hyphened(tag)}"
        for tag in entry.tags
        if not there & {mark + tag.strip("@#").casefold() for mark in "@#"}
    ]
    line = " ".join(tag for tag in dict.fromkeys(tags) if tag != "#")
    return "\n\n".join(part for part in (text, line) if part)


def _hyphened(tag: str) -> str:
    """Return a tag as one word."""
    return _NO_WORD.sub("-", tag).strip("-")


def _parts(text: str) -> Iterator[str]:
    """Yield a text in parts that an entry can hold, cut between paragraphs where possible."""
    while len(text) > TEXT_LIMIT:
        start = text[: TEXT_LIMIT + 1]
        ends = (start.rfind(mark) for mark in _BREAKS)
        end = next((end for end in ends if end > TEXT_LIMIT // 2), TEXT_LIMIT)
        if part := text[:end].strip():
            yield part
        text = text[end:].strip()
    if text:
        yield text
