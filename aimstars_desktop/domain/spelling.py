"""Spelling: which words of a line are looked up, and which dictionary serves a language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from aimstars_desktop.domain.line_styles import LineStyles
from aimstars_desktop.domain.markdown.tree import Style

LANGUAGES = ("en", "de", "sv", "fr", "es")
"""The languages that are always offered; others are where there is a dictionary."""

USUAL = {"en": "en_US", "de": "de_DE", "sv": "sv_SE", "fr": "fr_FR", "es": "es_ES"}
"""The dictionary of a language, unless the person's region has one."""

LONGEST_WORD = 60
"""Characters of a word that is looked up: what is longer is hardly a word, and slow to look up."""

LATIN = "LATIN"

_LANGUAGES = {
    "ARABIC": "ar ckb fa ks ps sd ug ur",
    "ARMENIAN": "hy",
    "BENGALI": "as bn mni",
    "CYRILLIC": "ba be bg ce cv kk ky mk mn os ru sah sr tg tt uk",
    "DEVANAGARI": "bho brx doi hi kok ks mai mr ne sa sd",
    "ETHIOPIC": "am ti",
    "GEORGIAN": "ka",
    "GREEK": "el grc",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "HANGUL": "ko",
    "HEBREW": "he yi",
    "KANNADA": "kn",
    "KHMER": "km",
    "LAO": "lo",
    LATIN: "sr",
    "MALAYALAM": "ml",
    "MEETEI MAYEK": "mni",
    "MYANMAR": "my",
    "OL CHIKI": "sat",
    "ORIYA": "or",
    "SINHALA": "si",
    "TAMIL": "ta",
    "TELUGU": "te",
    "THAANA": "dv",
    "THAI": "th",
    "TIBETAN": "bo dz",
}
"""The languages of each script, as Unicode calls it; all others have Latin letters alone."""

_TOKEN = re.compile(r"\S+")
_NO_WORDS = re.compile(r"://|^www\.|@|\\|^[~.]?/|\w/\w+/|[^\W_]_[^\W_]|\{\w+\}", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019\u00ad\u200c\u200d][^\W\d_]+)*")
_SOFT_HYPHEN = "\u00ad"


class Word(NamedTuple):
    """A word of a line, from ``start`` to ``end``, as dictionaries write it."""

    start: int
    end: int
    text: str


def words_in(line: str, looks: LineStyles) -> Iterator[Word]:
    """Yield the words of a line that a dictionary can judge.

    Left out are code, links, addresses, paths, tags, the fields of templates, and whatever has a
    digit in it; also words in capitals and single letters.

    Args:
        line: as it was typed.
        looks: how it looks, which tells what is code, a link, a tag or a mark.
    """
    hidden = [
        (run.start, run.end) for run in looks.runs if run.mark or run.link or run.style & Style.CODE
    ]
    for token in _TOKEN.finditer(line):
        whole = token[0]
        if whole.isalpha():  # as most are; a long line has thousands, and is read with each key
            words = [(token.span(), whole)]
        # A digit is more than \d: also what stands above the line or in a circle.
        elif _NO_WORDS.search(whole) or any(map(str.isdigit, whole)):
            continue
        else:
            found = _WORD.finditer(line, *token.span())
            words = [(word.span(), as_looked_up(word[0])) for word in found]
        for (start, end), text in words:
            if hidden and any(start < until and begin < end for begin, until in hidden):
                continue
            if 1 < len(text) <= LONGEST_WORD and not text.isupper():
                yield Word(start, end, text)


def as_looked_up(text: str) -> str:
    """Return words as dictionaries write them: with a straight apostrophe, without soft hyphens."""
    return text.replace("\u2019", "'").replace(_SOFT_HYPHEN, "")


def is_own(word: str, own: Collection[str]) -> bool:
    """Return whether a word is among a person's own, also at the beginning of a sentence."""
    return word in own or (word[:1].isupper() and word[:1].lower() + word[1:] in own)


def dictionary_for(language: str, region: str, names: Iterable[str]) -> str | None:
    """Return the name of the dictionary that serves a language best; None without any.

    Args:
        language: its code, such as ``en``.
        region: the language and territory of the person's system, such as ``en_GB``.
        names: those of the dictionaries that there are.
    """
    of_it = sorted(name for name in names if language_of(name) == language)
    for wanted in (region, USUAL.get(language), language):
        if wanted in of_it:
            return wanted
    return of_it[0] if of_it else None


def is_in_script_of(word: str, language: str) -> bool:
    """Return whether a dictionary of a language can judge a word, by the letters it begins with."""
    return unicodedata.name(word[0], "").startswith(_scripts_of(language))


@cache
def _scripts_of(language: str) -> tuple[str, ...]:
    """Return the scripts that a language is written in; several for some."""
    found = tuple(script for script, some in _LANGUAGES.items() if language in some.split())
    return found or (LATIN,)


def language_of(name: str) -> str:
    """Return the language of a dictionary, by its name."""
    return re.split("[_-]", name, maxsplit=1)[0].lower()
