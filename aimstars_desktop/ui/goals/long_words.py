"""Words that are longer than a line, made so that a line can break inside them."""

from __future__ import annotations

import re

_LONGEST = 36
_LONG_WORD = re.compile(rf"\S{{{_LONGEST + 1},}}")
_PIECE = re.compile(rf"\S{{1,{_LONGEST}}}")


def breakable(text: str) -> str:
    """Return a text for a label that wraps: nothing in it forces the page to be wider.

    Only what is shown gets the invisible spaces; what is kept never does.
    """
    return _LONG_WORD.sub(lambda found: "\u200b".join(_PIECE.findall(found.group())), text)
