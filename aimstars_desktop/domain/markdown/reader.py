"""Reads a text. The parser is imported only for a text that may contain marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aimstars_desktop.domain.markdown.marks import may_have_marks
from aimstars_desktop.domain.markdown.tree import Line, MarkdownText, Paragraph, Span

_LINE_ENDS = re.compile(r"\r\n?")


def read(text: str) -> MarkdownText:
    """Read a text: any text can be read, and every word of it stays."""
    typed = _LINE_ENDS.sub("\n", text)
    if may_have_marks(typed):
        from aimstars_desktop.domain.markdown.builder import parsed

        found = parsed(typed)
        if any(not span.text.isspace() for span in found.spans) or not typed.strip():
            return found
    return _plain(typed)


def places_in(text: str, read_places: Iterable[int]) -> Iterator[int]:
    """Yield places of a text that was read as places of the text itself, whose line ends stay.

    Args:
        text: as it was given to :func:`read`.
        read_places: places in ``typed``, in order.
    """
    longer = [found.start() for found in _LINE_ENDS.finditer(text) if len(found.group()) > 1]
    passed = 0
    for place in read_places:
        while passed < len(longer) and longer[passed] - passed < place:
            passed += 1
        yield place + passed


def prepare() -> None:
    """Make ready what texts with marks are read with; it takes a tenth of a second."""
    read("*marks* https://example.org www.example.org me@example.org")


def _plain(typed: str) -> MarkdownText:
    """Return a text in which nothing is a mark."""
    lines: list[Line] = []
    start = 0
    for text in typed.split("\n"):
        lines.append((Span(text, start),) if text.strip(" \t") else ())
        start += len(text) + 1
    return MarkdownText(typed, (Paragraph(tuple(lines)),))
