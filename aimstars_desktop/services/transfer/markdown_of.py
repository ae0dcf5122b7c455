"""Turns plain text into the Markdown that entries are written in; HTML: ``markdown_of_html``."""

from __future__ import annotations

import re

from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import MarkdownText, Paragraph, Place, Style

_INLINE_SIGNS = re.compile(r"([`*_\[\]~])")
_FIRST_SIGNS = re.compile(r"(?m)^([ \t]*)([#>+\-]|\d{1,9}(?=[.)]))")


def of_plain_text(text: str) -> str:
    """Return plain text so that it looks the same when it is read as Markdown."""
    if _looks_plain(text):
        return text
    return with_escapes(text)


def titled(title: str, text: str) -> str:
    """Return Markdown with a title as a heading above it; without the title where it is empty."""
    head = f"# {' '.join(title.split())}" if title.strip() else ""
    return "\n\n".join(part for part in (head, text.strip()) if part)


def with_escapes(text: str) -> str:
    """Return plain text with a backslash before each sign that may be a mark."""
    return _FIRST_SIGNS.sub(_escaped_first, _INLINE_SIGNS.sub(r"\\\1", text))


def _escaped_first(found: re.Match[str]) -> str:
    sign = found[2]
    return found[1] + (f"{sign}\\" if sign.isdigit() else f"\\{sign}")


def _looks_plain(text: str) -> bool:
    """Return whether nothing in a text is a mark; bare addresses may be links."""
    found = read(text)
    return found.shown == text and is_plain(found)


def is_plain(found: MarkdownText) -> bool:
    """Return whether a text that was read is paragraphs of plain words, which may be links."""
    return all(
        isinstance(block, Paragraph)
        and block.place == Place()
        and all(span.style is Style.PLAIN for line in block.lines for span in line)
        for block in found.blocks
    )
