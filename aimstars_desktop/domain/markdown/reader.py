"""Reads a text. The parser is imported only for a text that may contain marks."""

from __future__ import annotations

import re

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
