"""What a text must be before it is stored: readable Unicode, trimmed, and not too long."""

from __future__ import annotations

import unicodedata

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP

_CONTROLS = {"Cc", "Cf"}
"""The categories of characters that only say how others are to be shown."""

_SHOWN_CONTROLS = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
"""Signs around the numbers that follow, which Unicode counts among the controls."""

_SPANS_NOT_SHOWN = (
    (0x034F, 0x034F),  # combining grapheme joiner
    (0x115F, 0x1160),  # fillers of Korean
    (0x17B4, 0x17B5),  # inherent vowels of Khmer
    (0x180B, 0x180F),  # variation selectors and vowel separator of Mongolian
    (0x2065, 0x2065),
    (0x2800, 0x2800),  # Braille pattern without a dot
    (0x3164, 0x3164),  # filler of Korean
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFFA0, 0xFFA0),  # filler of Korean, halfwidth
    (0xFFF0, 0xFFF8),
    (0xE0000, 0xE0FFF),  # tags, variation selectors, and what is reserved for more of them
)
"""What is neither a space nor a control, and yet not seen: Default_Ignorable_Code_Point of Unicode,
and Braille's blank."""


def is_blank(text: str) -> bool:
    """Return whether nothing of the text can be seen, however many characters it has."""
    return all(map(_is_unseen, text))


def cleaned(text: str, *, field: str, limit: int) -> str:
    """Return ``text``, trimmed; a blank one is empty.

    Args:
        text: as it was typed.
        field: the input it was typed into, for the error.
        limit: the most characters after trimming.

    Raises:
        RuleError: it contains NUL or lone surrogates, which no database stores exactly, or more
            than ``limit`` characters.
    """
    text = text.strip()
    check_readable(text, field=field)
    if is_blank(text):
        return ""
    if len(text) > limit:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "This text has {count} characters; the limit is {limit}. Please shorten it.",
            ),
            field=field,
            count=len(text),
            limit=limit,
        )
    return text


def storable(text: str) -> str:
    """Return a text without NUL and lone surrogates, which no database stores exactly."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


def check_readable(text: str, *, field: str) -> None:
    """Refuse what cannot be stored exactly: NUL and lone surrogates.

    Raises:
        RuleError: it contains one of them.
    """
    if "\0" in text:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "This text contains a NUL character, which cannot be saved. Please remove it.",
            ),
            field=field,
        )
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "This text contains an incomplete character, which cannot be saved. Please "
                "remove it.",
            ),
            field=field,
        )


def _is_unseen(character: str) -> bool:
    if character.isspace():
        return True
    if unicodedata.category(character) in _CONTROLS:
        return character not in _SHOWN_CONTROLS
    return any(first <= ord(character) <= last for first, last in _SPANS_NOT_SHOWN)
