"""What a text must be before it is kept: readable Unicode, trimmed, and not too long."""

from __future__ import annotations

from aimstars_desktop.domain.errors import RuleError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP


def cleaned(text: str, *, field: str, limit: int) -> str:
    """Return ``text`` trimmed.

    Raises:
        RuleError: it holds NUL or lone surrogates, which no database keeps faithfully, or more
            than ``limit`` characters.
    """
    text = text.strip()
    check_readable(text, field=field)
    if len(text) > limit:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "This text has {count} characters; {limit} fit. Please shorten it.",
            ),
            field=field,
            count=len(text),
            limit=limit,
        )
    return text


def check_readable(text: str, *, field: str) -> None:
    """Refuse what cannot be kept faithfully: NUL and lone surrogates.

    Raises:
        RuleError: naming what was found.
    """
    if "\0" in text:
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors", "This text holds a NUL character, which cannot be kept. Please remove it."
            ),
            field=field,
        )
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise RuleError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "This text holds half of a character, which cannot be kept. Please remove it.",
            ),
            field=field,
        )
