"""How a text begins, read and on one line: for lists, menus and lines that stand for an entry."""

from __future__ import annotations

from aimstars_desktop.domain.markdown.marks import may_have_marks
from aimstars_desktop.domain.markdown.reader import read

LONGEST = 160
"""Characters of a preview, unless another length is asked for."""

_READ = 2_000
"""Characters that are read for it; marks and empty lines may make a preview of many of them."""


def preview(text: str, longest: int = LONGEST) -> str:
    """Return the beginning of a text on one line, without its marks."""
    begun = text[:_READ]
    # A list shows sixty of them at once, and most have nothing to read.
    marked = may_have_marks(begun.replace("\r", "\n"))
    line = " ".join((read(begun).shown if marked else begun).split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"
