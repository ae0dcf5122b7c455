"""Words as the search compares them: what a reader of the script calls the same word is equal.

One definition for the index, the query and the highlights: what is found is what is
marked. Scripts that write without spaces are cut into single characters with their marks, so that
a part of a sentence is found as a run of them. The decisions are in
``docs/decisions/0016-same-words.md``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import decimal, normalize

from aimstars_desktop.domain.characters import INVISIBLE, marks

_SPACELESS = (
    "\u0e00-\u0e3a\u0e40-\u0e4e\u0e80-\u0ecf\u0eda-\u0eff"  # Thai, Lao: not their digits
    "\u1000-\u103f\u1050-\u108f\u109a-\u109f\u1780-\u17d3\u17d7\u17dc\u17dd"  # Myanmar, Khmer
    "\u1950-\u19cf\u1a20-\u1a7f\u1aa7"  # Tai Le, New Tai Lue, Tai Tham
    "\ua9e0-\ua9ef\ua9fa-\ua9ff\uaa60-\uaa7f"  # more Myanmar
    "\u2e80-\u2fdf\u3005-\u3007\u3031-\u303c\u303e-\u3098\u309b-\u309f\u30a1-\u30fa\u30fc-\u312f"
    "\u31a0-\u31ff"  # radicals, kana, bopomofo
    "\u3300-\u3357\u3371-\u337f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"  # Han, kana
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"  # old kana, rare Han
)
_PICTURES = (
    "\u2190-\u21ff\u2300-\u2307\u230c-\u2328\u232b-\u23ff\u2600-\u2767\u2776-\u27bf\u2b00-\u2bff"
    "\U0001f000-\U0001faff"
)
_APOSTROPHES = "\u02b9-\u02bf\u02c8\u055a"
"""Letters to Unicode, apostrophes to people: they part a word as ``'`` does."""

_ACCENTS = re.compile(
    "(?<![\u0400-\u052f\u1c80-\u1c8f\ua640-\ua69f])"
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u0610-\u061a\u0640\u064b-\u0653\u0655-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8"
    "\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff"  # Arabic vowels, the lengthening stroke
    "\u0711\u0730-\u074a\u0483-\u0487]+"  # Syriac points, titlo
)
"""Marks that writers of the script habitually leave out."""

_CYRILLIC = re.compile("(?<![\u0433\u043a])\u0301|\u0300|(?<=\u0435)\u0308|[\u0483-\u0487]")
"""Stress, and the dots of ``ё``; all others make a letter of its own that is always written."""

_HAMZA = re.compile("(?<![\u0648\u064a])\u0654")
_NUKTA = re.compile("(?<=[\u0915\u0916\u0917\u091c\u092b])\u093c+")
_NASAL = {  # a nasal before a consonant of its class, in scripts that write a dot as well
    start: re.compile(
        "|".join(
            f"{chr(start + nasal)}{chr(start + 0x4D)}"
            f"(?=[{chr(start + first)}-{chr(start + first + 3)}])"
            for nasal, first in (
                (0x19, 0x15),
                (0x1E, 0x1A),
                (0x23, 0x1F),
                (0x28, 0x24),
                (0x2E, 0x2A),
            )
        )
    )
    for start in (0x900, 0xA80, 0xC00, 0xC80)
}
_TONE_FIRST = re.compile("([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])(?=[\u0e32\u0eb2])")
_UNSEEN = re.compile(rf"[{INVISIBLE}]+|(?<=l)·(?=l)")  # the dot is Catalan's, often left out

_JOINED = [  # a letter with a joiner that is another letter, then ways to write one letter
    *((f"{old}\u0d4d\u200d", new) for old, new in zip("ണനരലളക", "ൺൻർൽൾൿ", strict=True)),
    ("\u09a4\u09cd\u200d", "\u09ce"),
    ("\u0d7b\u0d4d\u0d31", "\u0d28\u0d4d\u0d31"),
    ("\u0bb6\u0bcd\u0bb0\u0bc0", "\u0bb8\u0bcd\u0bb0\u0bc0"),
    ("\u0e40\u0e40", "\u0e41"),
    ("\u06d5\u0654", "\u0647"),
]
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ħ": "h",
        "\u0131": "i",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "þ": "th",
        "\u0671": "\u0627",
        "\u0629": "\u0647",
        "\u06c1": "\u0647",
        "\u06a9": "\u0643",
        "\u0649": "\u064a",
        "\u06cc": "\u064a",
        "\u05f0": "\u05d5\u05d5",
        "\u05f1": "\u05d5\u05d9",
        "\u05f2": "\u05d9\u05d9",
        "\u0901": "\u0902",
        **{chr(code): chr(code - 0x60) for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)},
    }
)
"""Letters that Unicode keeps apart and people do not: strokes, alefs, yehs, kana."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text.

    Attributes:
        folded: as it is compared.
        start: its position in the text; ``end`` is the position after it.
    """

    folded: str
    start: int
    end: int


@lru_cache(maxsize=65_536)
def folded(word: str) -> str:
    """Return a word as it is compared: no case, no accents, compatibility forms unified."""
    if word.isascii():
        return word.lower()
    plain = normalize("NFKD", word).replace("\u0345", "")  # else its fold is a letter
    plain = normalize("NFKD", plain.casefold())
    for written, letter in _JOINED:
        plain = plain.replace(written, letter)
    plain = _CYRILLIC.sub("", _UNSEEN.sub("", plain))
    plain = _ACCENTS.sub("", plain).casefold().translate(_LETTERS)
    plain = _HAMZA.sub("", _UNSEEN.sub("", plain))
    plain = _TONE_FIRST.sub(r"\2\1", _NUKTA.sub("", plain))
    for start, nasal in _NASAL.items():
        plain = nasal.sub(chr(start + 2), plain)
    plain = "".join(map(_in_ascii, plain)) if any(map(str.isdecimal, plain)) else plain
    return normalize("NFC", plain)


def words_of(text: str) -> Iterator[Word]:
    """Yield the words of a text in order, with their positions."""
    for found in _pattern().finditer(text):
        for plain in _parts(found.group()):
            yield Word(plain, found.start(), found.end())


def folded_text(text: str) -> str:
    """Return the folded words of a text separated by spaces, as the index stores them."""
    pieces = text.translate(_ascii()).split()  # no word goes on over what was replaced
    if text.isascii():
        return " ".join(pieces)
    return " ".join(part for piece in pieces for part in _words_in(piece))


def _words_in(piece: str) -> Iterable[str]:
    """Return the folded words of a text without spaces; the pattern takes ten times as long."""
    if piece.isascii():
        return (piece,)
    if piece.isalnum() and max(piece) < _APOSTROPHES[0]:  # Latin letters, with or without accents
        return _parts(piece)
    return (part for word in _pattern().findall(piece) for part in _parts(word))


@lru_cache(maxsize=1)
def _ascii() -> Mapping[int, str]:
    """Return what each character of ASCII is folded into: a small letter, a digit or a space."""
    characters = map(chr, range(128))
    return {ord(each): folded(each) if _pattern().match(each) else " " for each in characters}


@lru_cache(maxsize=65_536)
def _parts(word: str) -> tuple[str, ...]:
    """Return the folded words that a word stands for: one, unless it is a ligature of several."""
    plain = folded(word)
    return (plain,) if plain.isascii() and plain.isalnum() else tuple(_pattern().findall(plain))


def _in_ascii(character: str) -> str:
    return str(decimal(character)) if character.isdecimal() else character


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """Build the pattern when it is first needed: the marks are looked up in Unicode."""
    mark = f"{marks()}\uff9e\uff9f\ufe00-\ufe0f\U000e0100-\U000e01ef"
    unseen = f"[{INVISIBLE}]*"
    # What looks like one Thai or Lao vowel, in the ways it is typed.
    nikhahit = "[\u0e4d\u0ecd]"
    vowel = rf"[\u0e33\u0eb3]|(?:(?<={nikhahit})|(?<={nikhahit}[\u0e48-\u0ecb]))[\u0e32\u0eb2]"
    spaceless = rf"(?:\u0e40\u0e40|[{_SPACELESS}])(?:{unseen}(?:[{mark}]|{vowel}))*"
    parting = f"{_SPACELESS}{_PICTURES}{_APOSTROPHES}{INVISIBLE}_"
    letter = (
        rf"(?:(?![{parting}])[\w{marks()}]"
        "|(?<=[lL])·(?=[lL])|(?<=[\u09cd\u0d4d])\u200d)"  # the joiner makes another letter
    )
    return re.compile(rf"{spaceless}|[{_PICTURES}]|{letter}(?:{unseen}{letter})*")
