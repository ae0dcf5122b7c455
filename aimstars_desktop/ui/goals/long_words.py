"""Makes words that are longer than a line breakable."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QTextBoundaryFinder

_LONGEST = 28
"""The most letters of a word that is never broken; even all W, they fit into a card."""

_LONG_WORD = re.compile(rf"\S{{{_LONGEST + 1},}}")


def breakable(text: str) -> str:
    """Return a text for a wrapping label in which no word forces the page to be wider.

    Only the displayed text gets the zero-width spaces, never the stored one.
    """
    return _LONG_WORD.sub(lambda found: "\u200b".join(_letters(found.group())), text)


def _letters(word: str) -> Iterator[str]:
    """Split into letters as they are read: accents and joined signs stay together."""
    units = word.encode("utf-16-le")  # the units in which Qt counts
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    start = 0
    while (end := finder.toNextBoundary()) > 0:
        yield units[2 * start : 2 * end].decode("utf-16-le")
        start = end
