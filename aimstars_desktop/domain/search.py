"""Search queries: parsing, matching a text, and the places to highlight."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.domain.folding import Word, folded_text, words_of
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.tags import SIGN, is_name, key_of, tags_of

MOST_TERMS = 32
"""The most terms of one query; somebody who pastes a page gets results for its beginning."""

MOST_WORDS = 64
"""The most words of one term."""

_TERM = re.compile(r'(?P<minus>-?)"(?P<phrase>[^"]*)(?P<closed>"?)|(?P<word>\S+)')


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that an entry must contain, or must not contain.

    Attributes:
        words: folded words, one after the other.
        prefix: whether the last word may be a prefix (``walk`` finds ``walking``).
    """

    words: tuple[str, ...]
    prefix: bool

    def places_in(self, text: str) -> list[tuple[int, int]]:
        """Return its places in a text, as (first, after the last) character."""
        if text.isascii():  # the same with a pattern, twenty times as fast
            return [found.span() for found in _pattern(self).finditer(text)]
        return self.places(list(words_of(text)))

    def places(self, words: Sequence[Word]) -> list[tuple[int, int]]:
        """Return its places among the words of a text."""
        found = []
        length = len(self.words)
        for first in range(len(words) - length + 1):
            part = words[first : first + length]
            if self._fits(part):
                found.append((part[0].start, part[-1].end))
        return found

    def _fits(self, part: Sequence[Word]) -> bool:
        *before, last = self.words
        if self.prefix:
            if not part[-1].folded.startswith(last):
                return False
        elif part[-1].folded != last:
            return False
        return all(word.folded == wanted for word, wanted in zip(part, before, strict=False))


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query. Any text is a query; none is an error.

    Attributes:
        wanted: an entry must contain all of these.
        unwanted: an entry must contain none of these.
        tags: keys of tags; an entry must have all of these.
        without_tags: an entry must have none of these.
    """

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()
    tags: tuple[str, ...] = ()
    without_tags: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not (self.wanted or self.unwanted or self.tags or self.without_tags)

    @property
    def has_places(self) -> bool:
        """Whether there may be something to highlight in an entry that matches."""
        return bool(self.wanted or self.tags)

    @property
    def is_one_letter(self) -> bool:
        """Whether it is a single letter, by which ranking is pointless."""
        return not self.unwanted and [len("".join(term.words)) for term in self.wanted] == [1]

    def matches(self, text: str, beside: str = "") -> bool:
        """Return whether a text matches the query.

        Args:
            beside: what else has words, but no tags: what the pictures of the text show.
        """
        if self.tags or self.without_tags:
            keys = {tag.key for tag in tags_of(text)}
            if not keys.issuperset(self.tags) or not keys.isdisjoint(self.without_tags):
                return False
        whole = f"{text}\n{beside}" if beside else text
        return all(term.places_in(whole) for term in self.wanted) and not any(
            term.places_in(whole) for term in self.unwanted
        )

    def places(self, text: str) -> list[tuple[int, int]]:
        """Return the places to highlight in a text, in order and without overlap."""
        found = [place for term in self.wanted for place in term.places_in(text)]
        if self.tags:
            found += [(tag.start, tag.end) for tag in tags_of(text) if tag.key in self.tags]
        found.sort()
        apart: list[tuple[int, int]] = []
        for start, end in found:
            if apart and start < apart[-1][1]:
                apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
            else:
                apart.append((start, end))
        return apart


def parse(text: str) -> Query:
    """Parse a query: words (each a prefix), ``"exact phrase"``, ``#tag`` and ``-without``.

    A tag is a whole one: ``#work`` does not find ``#workshop``. What is not a word (punctuation, a
    lone minus) is skipped. A phrase without its closing quote is a prefix, like a word.
    """
    wanted: dict[Term, None] = {}
    unwanted: dict[Term, None] = {}
    tags: dict[str, None] = {}
    without_tags: dict[str, None] = {}
    for found in _TERM.finditer(text[: 200 * MOST_TERMS]):
        if found["word"] is None:
            without = bool(found["minus"])
            term = _term(found["phrase"], prefix=not found["closed"])
        else:
            without = found["word"].startswith("-")
            if tag := _tag(found["word"].removeprefix("-")):
                (without_tags if without else tags)[tag] = None
                term = None
            else:
                term = _term(found["word"], prefix=not without)
        if term is not None:
            (unwanted if without else wanted)[term] = None
        if len(wanted) + len(unwanted) + len(tags) + len(without_tags) >= MOST_TERMS:
            break
    return Query(tuple(wanted), tuple(unwanted), tuple(tags), tuple(without_tags))


def with_tag(typed: str, name: str) -> str:
    """Return what was typed into a search with a tag in it, in place of the tags that were.

    Args:
        typed: the words of the search.
        name: of the tag; empty for no tag.
    """
    terms = [found for found in _TERM.finditer(typed) if not _tag(found.group())]
    words = [found.group() for found in terms]
    if name:
        is_open = bool(terms) and terms[-1]["closed"] == ""  # all that follows belongs to it
        words.insert(len(words) - is_open, SIGN + name)
    return " ".join(words)


class Order(Enum):
    """The order of the results."""

    NEWEST = "newest"
    BEST = "best"


@dataclass(frozen=True, slots=True)
class Request:
    """A search with its filters.

    Attributes:
        first: the first day to search; None for the beginning.
        last: the last day to search; None for the end.
        starred: whether only favourites are searched.
    """

    query: Query
    rating: Rating | None = None
    first: date | None = None
    last: date | None = None
    order: Order = Order.NEWEST
    starred: bool = False

    @property
    def ranked(self) -> bool:
        """Whether the best match comes first; a single letter is never ranked."""
        return self.order is Order.BEST and not self.query.is_one_letter and bool(self.query.wanted)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A part of a text that shows why it was found, on one line.

    Attributes:
        places: what to highlight in ``text``.
    """

    text: str
    places: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One entry that was found."""

    entry: Entry
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class IndexState:
    """The progress of building the search index.

    Attributes:
        done: whether every entry can be found.
        reached: while it is being built, the earliest day whose entries can be found.
    """

    done: bool
    reached: date | None = None


SNIPPET = 160
"""The most characters of a snippet."""

_LEAD = 20
"""Characters shown before the first place, when the beginning is left out."""

_NEAR = 60
"""When the first place is within this many characters, nothing is left out before it."""


def snippet(text: str, query: Query = Query()) -> Snippet:
    """Return the part of a text around the first place that matches the query.

    The text is shown as it is read; as it was typed where only a mark matches, such as the address
    after the words of a link.
    """
    typed, text = text, read(text).shown
    places = query.places(text) if query.has_places else []
    if query.has_places and not places:
        text, places = typed, query.places(typed)
    start = 0
    if places and places[0][1] > _NEAR:
        start = _word_start(text, max(0, places[0][0] - _LEAD))
    part = text[start : start + SNIPPET]
    lead = "…" if start else ""
    tail = "…" if start + SNIPPET < len(text) else ""
    inside = [
        (first - start + len(lead), min(last, start + SNIPPET) - start + len(lead))
        for first, last in places
        if start <= first < start + SNIPPET
    ]
    return Snippet(lead + _one_line(part) + tail, tuple(inside))


@lru_cache(maxsize=256)
def _pattern(term: Term) -> re.Pattern[str]:
    """Return a pattern that finds a term in ASCII text, where folding only concerns case.

    Such a text has no accents and no scripts without spaces; words are runs of letters and digits.
    """
    words = r"[\W_]+".join(re.escape(word) for word in term.words)
    end = r"[^\W_]*" if term.prefix else r"(?![^\W_])"
    return re.compile(rf"(?<![^\W_]){words}{end}", re.IGNORECASE | re.ASCII)


def _term(text: str, *, prefix: bool) -> Term | None:
    words = tuple(folded_text(text).split(" ")[:MOST_WORDS])
    return Term(words, prefix) if words != ("",) else None


def _tag(word: str) -> str:
    """Return the key of the tag that a word of a query stands for; empty if it is not one."""
    name = word.rstrip(",.;:!?)").removeprefix(SIGN)
    return key_of(name) if word.startswith(SIGN) and is_name(name) else ""


def _word_start(text: str, place: int) -> int:
    """Return the start of the next word from ``place`` on, if one is near."""
    space = text.find(" ", place, place + _LEAD // 2)
    return place if space < 0 or not place else space + 1


def _one_line(text: str) -> str:
    """Put a text on one line; each character keeps its position."""
    return re.sub(r"\s", " ", text)
