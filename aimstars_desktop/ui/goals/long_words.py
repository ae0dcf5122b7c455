"""Words that are longer than a line, made so that a line can break inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QTextBoundaryFinder

_LONGEST = 28
"""How many letters a word has at most that is never broken; even of W they fit into a card."""

_LONG_WORD = re.compile(rf"\S{{{_LONGEST + 1},}}")


def breakable(text: str) -> str:
    """Return a text for a label that wraps: nothing in it forces the page to be wider.

    Only what is shown gets the invisible spaces; what is kept never does.
    """
    return _LONG_WORD.sub(lambda found: "\u200b".join(_letters(found.group())), text)


def _letters(word: str) -> Iterator[str]:
    """Return what is read as one letter each: its accents stay with it, and joined signs."""
    units = word.encode("utf-16-le")  # in which Qt counts
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    start = 0
    while (end := finder.toNextBoundary()) > 0:
        yield units[2 * start : 2 * end].decode("utf-16-le")
        start = end
