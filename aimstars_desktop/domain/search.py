"""Searching the diary: what was asked for, whether a text answers it, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache

from aimstars_desktop.domain.diary import Entry, Rating
from aimstars_desktop.domain.words import Word, folded_text, words_of

MOST_TERMS = 32
"""Terms of one query that count; whoever pastes a page gets an answer to its beginning."""

MOST_WORDS = 64
"""Words of one term that count."""

_TERM = re.compile(r'(?P<minus>-?)"(?P<phrase>[^"]*)(?P<closed>"?)|(?P<word>\S+)')


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that an entry has to say, or must not say.

    Attributes:
        words: folded words that stand side by side.
        prefix: whether the last of them may go on (``walk`` finds ``walking``).
    """

    words: tuple[str, ...]
    prefix: bool

    def places_in(self, text: str) -> list[tuple[int, int]]:
        """Return where it stands in a text, as (first, behind the last) character."""
        if text.isascii():  # the same by a pattern, twenty times as quick
            return [found.span() for found in _pattern(self).finditer(text)]
        return self.places(list(words_of(text)))

    def places(self, words: Sequence[Word]) -> list[tuple[int, int]]:
        """Return where it stands among the words of a text."""
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
    """What was typed into the search, taken apart. Any text is a query; none is an error.

    Attributes:
        wanted: an entry has to say all of these.
        unwanted: and none of these.
    """

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        return not self.wanted and not self.unwanted

    @property
    def is_one_letter(self) -> bool:
        """Whether it asks for a single letter, which is no use to rank by."""
        return not self.unwanted and [len("".join(term.words)) for term in self.wanted] == [1]

    def matches(self, text: str) -> bool:
        """Say whether a text answers the query."""
        return all(term.places_in(text) for term in self.wanted) and not any(
            term.places_in(text) for term in self.unwanted
        )

    def places(self, text: str) -> list[tuple[int, int]]:
        """Return what to highlight in a text: rising places that do not overlap."""
        found = sorted(place for term in self.wanted for place in term.places_in(text))
        apart: list[tuple[int, int]] = []
        for start, end in found:
            if apart and start < apart[-1][1]:
                apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
            else:
                apart.append((start, end))
        return apart


def parse(text: str) -> Query:
    """Take a query apart: words (each may go on), ``"exact phrase"`` and ``-without``.

    What is no word (punctuation, a lone minus) is passed over. A phrase whose end is not typed
    yet may go on like a word.
    """
    wanted: dict[Term, None] = {}
    unwanted: dict[Term, None] = {}
    for found in _TERM.finditer(text[: 200 * MOST_TERMS]):
        if found["word"] is None:
            without = bool(found["minus"])
            term = _term(found["phrase"], prefix=not found["closed"])
        else:
            without = found["word"].startswith("-")
            term = _term(found["word"], prefix=not without)
        if term is not None:
            (unwanted if without else wanted)[term] = None
        if len(wanted) + len(unwanted) >= MOST_TERMS:
            break
    return Query(tuple(wanted), tuple(unwanted))


class Order(Enum):
    """In which order results come."""

    NEWEST = "newest"
    BEST = "best"


@dataclass(frozen=True, slots=True)
class Request:
    """A search with its filters.

    Attributes:
        first: the first day to look at; None: from the beginning.
        last: the last day to look at; None: to the end.
    """

    query: Query
    rating: Rating | None = None
    first: date | None = None
    last: date | None = None
    order: Order = Order.NEWEST

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
    """How far the search index is.

    Attributes:
        done: whether every entry can be found.
        reached: the day down to which entries can be found, while it is being built.
    """

    done: bool
    reached: date | None = None


SNIPPET = 160
"""Characters of a snippet."""

_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_LINE_SIGNS = re.compile(
    r"^[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|(?:```|~~~).*$)+", re.MULTILINE
)
_EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3}|`)(?=[^\s*_`])(.+?)(?<=[^\s*_`])\1(?!\w)")

_LEAD = 20
"""Characters before the first place, where the text before it is left out."""

_NEAR = 60
"""Characters from the beginning within which a place is seen without leaving anything out."""


def snippet(text: str, query: Query = Query()) -> Snippet:
    """Return the part of a text around the first place that answers the query."""
    places = query.places(text) if query.wanted else []
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


def preview(text: str) -> str:
    """Return the beginning of a text on one line, its Markdown signs left out."""
    plain = _LINK.sub(r"\1", text[: 3 * SNIPPET])
    plain = _LINE_SIGNS.sub("", plain)
    plain = " ".join(_EMPHASIS.sub(r"\2", plain).split())
    return plain if len(plain) <= SNIPPET else plain[:SNIPPET].rstrip() + "…"


@lru_cache(maxsize=256)
def _pattern(term: Term) -> re.Pattern[str]:
    """Return a pattern that finds a term in ASCII text, where folding is nothing but case.

    Such a text has no spaceless scripts and no accents; words are runs of letters and digits.
    """
    words = r"[\W_]+".join(re.escape(word) for word in term.words)
    end = r"[^\W_]*" if term.prefix else r"(?![^\W_])"
    return re.compile(rf"(?<![^\W_]){words}{end}", re.IGNORECASE | re.ASCII)


def _term(text: str, *, prefix: bool) -> Term | None:
    words = tuple(folded_text(text).split(" ")[:MOST_WORDS])
    return Term(words, prefix) if words != ("",) else None


def _word_start(text: str, place: int) -> int:
    """Return the start of the next word from ``place`` on, if one is near."""
    space = text.find(" ", place, place + _LEAD // 2)
    return place if space < 0 or not place else space + 1


def _one_line(text: str) -> str:
    """Put a text on one line, each character keeping its place."""
    return re.sub(r"\s", " ", text)
