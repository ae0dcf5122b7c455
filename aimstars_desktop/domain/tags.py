"""Tags: what a ``#word`` is in a text that was read, how two are compared, and how one is renamed.

The words are found by the reader that shows the text, so that what looks like code, a link or the
sign of a heading is not one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.folding import folded
from aimstars_desktop.domain.markdown.reader import places_in, read
from aimstars_desktop.domain.markdown.tree import (
    Break,
    Code,
    Line,
    MarkdownText,
    Style,
    lines_of,
)
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

SIGN = "#"

LONGEST = 200
"""The most characters of a tag; a longer word after the sign is not a tag. Keys more than twice as
long (few letters fold to several) would not fit into an index of PostgreSQL."""

_COLOUR = re.compile("[0-9a-fA-F]{6}")
_JOINERS = "\u200c\u200d"
"""Invisible joiners, which occur within words in Persian and in Indic scripts."""

_NEVER_BEFORE = "#&/@"
"""What no tag follows, beside letters and digits: ``C##``, ``&#xE4;``, the end of an address."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag in a text.

    Attributes:
        name: as it was written, without the sign.
        start: the place of the sign in the typed text.
    """

    name: str
    start: int

    @property
    def key(self) -> str:
        """The form by which tags are compared."""
        return key_of(self.name)

    @property
    def end(self) -> int:
        """The place after the last character."""
        return self.start + len(SIGN) + len(self.name)


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag of a diary.

    Attributes:
        name: as it was written most often.
        entries: in how many entries it stands, without the trash.
    """

    key: str
    name: str
    entries: int


@dataclass(frozen=True, slots=True)
class TagRatings:
    """How the entries with a tag are rated."""

    name: str
    proud: int
    grow: int
    unrated: int

    @property
    def entries(self) -> int:
        """How many entries there are."""
        return self.proud + self.grow + self.unrated


@lru_cache(maxsize=4_096)
def key_of(name: str) -> str:
    """Return the form by which tags are compared: that of the search, so ``#Café`` is ``#cafe``."""
    plain = "".join(folded(name).split())
    return plain or name.casefold()  # some letters are left out where words are compared


def is_name(name: str) -> bool:
    """Return whether the words of a text after the sign are a tag, and all of them."""
    return bool(name) and _length(name, 0) == len(name) and _may_be(name)


def tags_in(text: MarkdownText) -> Iterator[Tag]:
    """Yield the tags of a text that was read, in order; their places are those in ``typed``."""
    for block in text.blocks:
        if not isinstance(block, Code | Break):
            for line in lines_of(block):
                yield from _in_line(line, text.typed)


def tags_of(text: str) -> tuple[Tag, ...]:
    """Return the tags of a text; the places are those after its line ends became line feeds."""
    return tuple(tags_in(read(text))) if SIGN in text else ()


def names_of(text: str) -> Mapping[str, str]:
    """Return the different tags of a text: each key with how it was written first."""
    found: dict[str, str] = {}
    for tag in tags_of(text):
        found.setdefault(tag.key, tag.name)
    return found


def without_sign(typed: str) -> str:
    """Return what a person typed as a name, which may have the sign before it."""
    return typed.strip().removeprefix(SIGN)


def cleaned_name(typed: str) -> str:
    """Return a name that a person typed, with or without the sign.

    Raises:
        RuleError: it cannot be a tag.
    """
    name = without_sign(typed)
    if not is_name(name):
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "A tag begins with a letter, followed by letters, digits, _ or -. It has at "
                "most {limit} characters and is not a colour such as #ffcc00.",
            ),
            field="name",
            limit=LONGEST,
        )
    return name


def renamed(text: str, key: str, name: str) -> str:
    """Return a text in which a tag is written otherwise, wherever it is one; all else stays.

    Args:
        text: as it was written; its line ends stay.
        key: of the tag.
        name: the new name.
    """
    found = [tag for tag in tags_of(text) if tag.key == key]
    starts = list(places_in(text, (tag.start + len(SIGN) for tag in found)))
    for tag, start in zip(reversed(found), reversed(starts), strict=True):
        end = start + len(tag.name)
        text = text[:start] + name + text[end:]
    return text


def most_used(counts: Iterable[tuple[str, str, int]]) -> list[TagCount]:
    """Return the tags of key, name and number of entries; each named as it was written most often.

    The most used come first.
    """
    entries: dict[str, int] = {}
    best: dict[str, tuple[int, str]] = {}
    for key, name, number in counts:
        entries[key] = entries.get(key, 0) + number
        best[key] = min(best.get(key, (0, "")), (-number, name))
    found = (TagCount(key, best[key][1], number) for key, number in entries.items())
    return sorted(found, key=lambda one: (-one.entries, one.key))


def beginning_with(tags: Iterable[TagCount], typed: str, most: int) -> list[TagCount]:
    """Return the tags that a beginning may become, in their order; without one, the first of all.

    Args:
        tags: to choose from.
        typed: what was typed after the sign.
        most: at most this many.
    """
    key = key_of(typed) if typed else ""
    return [tag for tag in tags if tag.key.startswith(key)][:most]


def begun_at(line: str, place: int) -> int | None:
    """Return where the sign of the tag stands that is being typed at a place of a line.

    None when none is: the line is not read for that, since half a line may become anything.
    """
    start = line.rfind(SIGN, 0, place)
    if start < 0 or (start and not may_follow(line[start - 1])):
        return None
    name = line[start + 1 : place]
    if not name:
        return start if line[:start].strip() else None  # there it may become a heading
    return start if _length(name, 0) == len(name) <= LONGEST else None


def _in_line(line: Line, typed: str) -> Iterator[Tag]:
    before = ""
    for span in line:
        if not (span.address or span.style & Style.CODE):
            yield from _in_span(span.text, span.start, before, typed)
        before = span.text[-1:]


def _in_span(text: str, start: int, before: str, typed: str) -> Iterator[Tag]:
    place = text.find(SIGN)
    while place >= 0:
        length = _length(text, place + 1)
        name = text[place + 1 : place + 1 + length]
        ahead = text[place - 1] if place else before
        escaped = typed.endswith("\\", 0, start + place)
        if length and not escaped and (not ahead or may_follow(ahead)) and _may_be(name):
            yield Tag(name, start + place)
        place = text.find(SIGN, place + 1 + length)


def _length(text: str, start: int) -> int:
    """Return how many characters from ``start`` on belong to a tag: a letter, and what goes on."""
    if not text[start : start + 1].isalpha():
        return 0
    end = start + 1
    while end < len(text) and _goes_on(text[end]):
        end += 1
    return len(text[start:end].rstrip(_JOINERS))


def _goes_on(character: str) -> bool:
    if character.isalnum() or character in "_-":
        return True
    return not character.isascii() and (
        character in _JOINERS or category(character).startswith("M")
    )


def _may_be(name: str) -> bool:
    return (
        len(name) <= LONGEST
        and _COLOUR.fullmatch(name) is None
        and len(key_of(name)) <= 2 * LONGEST
    )


def may_follow(character: str) -> bool:
    """Return whether a tag may begin right behind a character."""
    return not (_goes_on(character) and character != "-") and character not in _NEVER_BEFORE
