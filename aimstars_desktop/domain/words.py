"""Words as the search sees them: folded, so that case and accents make no difference.

One definition for the index, for the query and for the highlights: what is found is what is
marked. Scripts that write without spaces are cut into single characters, so that a part of a
sentence is found as a run of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_SPACELESS = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Myanmar, Khmer
    "\u2e80-\u2fdf\u3005-\u3007\u3031-\u30ff\u31f0-\u31ff"  # radicals, kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"  # Han, halfwidth kana
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"  # old kana, rare Han
)
_PICTURES = "\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_JOINED = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f"
"""Accents and points: they belong to the word they stand in, and are not told apart."""

_WORD = re.compile(rf"[{_SPACELESS}{_PICTURES}]|(?:(?![{_SPACELESS}_])\w|[{_JOINED}])+")
_ACCENTS = re.compile(rf"[{_JOINED}]+")
_UNDIVIDED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "\u0131": "i", "ŧ": "t", "æ": "ae", "œ": "oe"}
)
"""Letters with a stroke, which Unicode does not take apart but people leave out."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text.

    Attributes:
        folded: as it is compared.
        start: where it stands in the text; ``end`` is the place behind it.
    """

    folded: str
    start: int
    end: int


@lru_cache(maxsize=65_536)
def folded(word: str) -> str:
    """Return a word as it is compared: no case, no accents, compatible forms made one."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = _ACCENTS.sub("", plain).casefold().translate(_UNDIVIDED)
    return unicodedata.normalize("NFC", plain)


def words_of(text: str) -> Iterator[Word]:
    """Yield the words of a text in order, with their places."""
    for found in _WORD.finditer(text):
        plain = folded(found.group())
        if plain:
            yield Word(plain, found.start(), found.end())


def folded_text(text: str) -> str:
    """Return the folded words of a text with a space between: what an index is given."""
    return " ".join(filter(None, map(folded, _WORD.findall(text))))
