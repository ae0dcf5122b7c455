"""The words of the cloud: as people write them, in every script, without the most common ones."""

from __future__ import annotations

import heapq
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from aimstars_desktop.domain.stop_words import STOP_WORDS

MOST_WORDS = 30
"""So many words are shown."""

FROM_ENTRIES = 10
"""The cloud means something from so many entries on."""

_LONGEST_HAN = 4
"""A run of Han characters up to here is taken as a word; a longer one is cut into pairs."""

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'", "\uff07": "'", "\u00ad": None})
_MARKS_UP_TO = 0x1F000
_JOINERS = "\u200c\u200d\u00ad"
_HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HIRAGANA = "\u3041-\u309f"
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f"
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f"
"""Thai and Lao, Burmese with its two extensions, Khmer."""


def words(text: str) -> Iterator[str]:
    """Yield the words of a text in small letters, with one form of each character.

    A word is letters with their marks; an apostrophe joins two parts (``don't``), a possessive
    ``'s`` is left out. Han characters are written without spaces: short runs are words, longer
    ones are read in pairs. Hiragana, mostly endings, is left out. So are Thai, Lao, Khmer and
    Burmese: only a dictionary knows where their words end, and a whole clause is no word. (Qt
    finds the words of Thai where the system has a dictionary, and cuts Lao into letters; a
    diary would show other words on another computer.)
    """
    plain = unicodedata.normalize("NFC", text).lower().translate(_APOSTROPHES)
    for found in _pattern().finditer(plain):
        word = found.group()
        if found.lastgroup == "han" and len(word) > _LONGEST_HAN:
            yield from (word[place : place + 2] for place in range(len(word) - 1))
        elif found.lastgroup is not None and len(word) > 1:
            yield word.removesuffix("'s")


def count(texts: Iterable[str]) -> Counter[str]:
    """Return how often each word is used; common words are still in it."""
    counted: Counter[str] = Counter()
    for text in texts:
        counted.update(words(text))
    return counted


def most_used(counted: Counter[str], language: str, own: Collection[str]) -> dict[str, int]:
    """Return the words to show, the most used first, the alphabet deciding among equals.

    Args:
        language: of the screens, as in ``"sv"``; its common words are left out.
        own: the person's own stop words.
    """
    left_out = STOP_WORDS.get(language, frozenset()) | frozenset(own)
    candidates = (
        (-times, word) for word, times in counted.items() if times > 0 and word not in left_out
    )
    return {word: -times for times, word in heapq.nsmallest(MOST_WORDS, candidates)}


def own_words(typed: str) -> frozenset[str]:
    """Return what a person typed as stop words, as the cloud writes them."""
    return frozenset(words(typed))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """Build the pattern once, when it is first needed: the marks are looked up in Unicode."""
    marks = _ranges(
        code for code in range(0x300, _MARKS_UP_TO) if unicodedata.category(chr(code))[0] == "M"
    )
    letter = rf"[^\W\d_{_HAN}{_HIRAGANA}{_KATAKANA}{_UNSPACED}]"
    part = f"{letter}(?:{letter}|[{marks}{_JOINERS}])*"
    return re.compile(
        rf"(?P<word>{part}(?:['\u00b7]{part})*)|(?P<han>[{_HAN}]+)|(?P<kana>[{_KATAKANA}]+)"
    )


def _ranges(codes: Iterable[int]) -> str:
    """Return the characters as the ranges of a pattern."""
    spans: list[list[int]] = []
    for code in codes:
        if spans and code == spans[-1][1] + 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in spans)
