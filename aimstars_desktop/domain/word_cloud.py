"""The words of the cloud: as people write them, in every script, without stop words."""

from __future__ import annotations

import heapq
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from aimstars_desktop.domain.characters import marks
from aimstars_desktop.domain.stop_words import STOP_WORDS

MOST_WORDS = 30
"""How many words are shown."""

FROM_ENTRIES = 10
"""The cloud is shown from this many entries on."""

ENOUGH = 3
"""How many stop words tell the language of a text."""

_LONGEST_HAN = 4
"""A run of up to this many Han characters counts as a word; a longer one is cut into pairs."""

_APOSTROPHES = str.maketrans(
    {"\u2019": "'", "\u02bc": "'", "\uff07": "'", **dict.fromkeys("\u00ad\u200b\u2060\ufeff")}
)
_JOINERS = "\u200c\u200d"
_HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HIRAGANA = "\u3041-\u309f"
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f"
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f"
"""Thai and Lao, Burmese with its two extensions, Khmer."""


def words(text: str) -> Iterator[str]:
    """Yield the words of a text in lower case, with one form of each character.

    A word is letters with their marks; an apostrophe joins two parts (``don't``), a possessive
    ``'s`` is left out. Han characters are written without spaces: short runs are words, longer
    ones are read in pairs. Hiragana, mostly endings, is left out. So are Thai, Lao, Khmer and
    Burmese: only a dictionary knows where their words end, and a whole clause is not a word. (Qt
    finds Thai words where the system has a dictionary, and cuts Lao into letters; the same
    diary would show different words on another computer.)
    """
    plain = unicodedata.normalize("NFC", text).lower().translate(_APOSTROPHES)
    for found in _pattern().finditer(plain):
        word = found.group()
        if found.lastgroup == "han" and len(word) > _LONGEST_HAN:
            yield from (word[place : place + 2] for place in range(len(word) - 1))
        elif found.lastgroup is not None and len(word) > 1:
            yield word.removesuffix("'s")


def count(texts: Iterable[str]) -> Counter[str]:
    """Return how often each word is used, without the stop words of the language around it.

    The language is decided for each paragraph by the stop words in it. One that has too few of them
    is read in the language of its text, and a text in that of all the texts.
    """
    read = [[Counter(words(paragraph)) for paragraph in text.splitlines()] for text in texts]
    wholes = [_sum(paragraphs) for paragraphs in read]
    together = _sum(wholes)
    counted: Counter[str] = Counter()
    for paragraphs, whole in zip(read, wholes, strict=True):
        for part in paragraphs:
            left_out = _stop_words(part) or _stop_words(whole) or _stop_words(together, least=1)
            counted.update({word: times for word, times in part.items() if word not in left_out})
    return counted


def most_used(counted: Mapping[str, int], own: Collection[str]) -> dict[str, int]:
    """Return the words to show, most used first, equals in alphabetical order.

    Args:
        counted: how often each word is used.
        own: the person's own stop words.
    """
    candidates = (
        (-times, word) for word, times in counted.items() if times > 0 and word not in own
    )
    return {word: -times for times, word in heapq.nsmallest(MOST_WORDS, candidates)}


def own_words(typed: str) -> frozenset[str]:
    """Return typed stop words in the form that the cloud uses."""
    return frozenset(words(typed))


def _stop_words(counted: Counter[str], least: int = ENOUGH) -> frozenset[str]:
    """Return those of the language that has the most of them here; none when that is too few."""
    times = {
        name: sum(counted[word] for word in known.intersection(counted))
        for name, known in STOP_WORDS.items()
    }
    language = max(times, key=times.__getitem__)
    return STOP_WORDS[language] if times[language] >= least else frozenset()


def _sum(parts: Iterable[Counter[str]]) -> Counter[str]:
    whole: Counter[str] = Counter()
    for part in parts:
        whole.update(part)
    return whole


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """Build the pattern when it is first needed: the marks are looked up in Unicode."""
    letter = rf"[^\W\d_{_HAN}{_HIRAGANA}{_KATAKANA}{_UNSPACED}]"
    part = f"{letter}(?:{letter}|[{marks()}{_JOINERS}])*"
    return re.compile(
        rf"(?P<word>{part}(?:['\u00b7]{part})*)|(?P<han>[{_HAN}]+)|(?P<kana>[{_KATAKANA}]+)"
    )
