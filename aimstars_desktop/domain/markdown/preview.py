"""How a text begins, read and on one line: for lists, menus and lines that stand for an entry."""

from __future__ import annotations

from aimstars_desktop.domain.markdown.reader import read

LONGEST = 160
"""Characters of a preview, unless another length is asked for."""

_READ = 2_000
"""Characters that are read for it; marks and empty lines may make a preview of many of them."""


def preview(text: str, longest: int = LONGEST) -> str:
    """Return the beginning of a text on one line, without its marks."""
    line = " ".join(read(text[:_READ]).shown.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"
