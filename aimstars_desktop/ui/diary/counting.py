"""Words, counted as a person counts them, also where a script has no spaces."""

from __future__ import annotations

import re

_SINGLE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_SINGLE}]|[^\W{_SINGLE}]+(?:['’\-][^\W{_SINGLE}]+)*")


def count_words(text: str) -> int:
    """Return how many words a text has; each Chinese or Japanese character counts as one."""
    return sum(1 for _ in _WORD.finditer(text))
