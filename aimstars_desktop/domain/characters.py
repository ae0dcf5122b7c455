"""Sets of characters, as the inside of a character class in a regular expression."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from unicodedata import category

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
"""What Unicode calls ignorable: hyphens for hyphenation, joiners, directions, variants."""

_MARKS_UP_TO = 0x1F000
_VARIANTS = 0xFE00
_MUSIC = 0x1D100


@lru_cache(maxsize=1)
def marks() -> str:
    """Return every mark that belongs to the letter before it, but the invisible ones."""
    return "".join(
        f"{chr(first)}-{chr(last)}"
        for first, last in _spans(
            code
            for code in range(0x300, _MARKS_UP_TO)
            if category(chr(code))[0] == "M"
            and not _VARIANTS <= code < _VARIANTS + 16
            and not _MUSIC <= code < _MUSIC + 256
        )
    )


def _spans(codes: Iterable[int]) -> list[list[int]]:
    spans: list[list[int]] = []
    for code in codes:
        if spans and code == spans[-1][1] + 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return spans
