"""How much work a text is to read: twice as much for a text twice as long.

Time is measured by ``python -m bench.markdown``; calls are the same on each machine.
"""

from __future__ import annotations

import re
import sys
from types import FrameType

import pytest

from aimstars_desktop.domain.markdown.reader import read
from bench import markdown
from tests.sources import modules, text

LENGTH = 4_000
"""A longer word than the longest that may be an address."""

MOST_CALLS = 200
"""For each character; the hostile text that takes most of them takes 110."""


def calls(typed: str) -> int:
    """Return how many functions are called to read a text, those of C included."""
    found = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal found
        found += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        read(typed)
    finally:
        sys.setprofile(None)
    return found


@pytest.mark.long
def test_a_text_twice_as_long_is_twice_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    read("*what is made once is there*")
    monkeypatch.setattr(markdown, "LENGTH", LENGTH)
    short = {name: calls(typed) for name, typed in markdown.hostile().items()}
    monkeypatch.setattr(markdown, "LENGTH", 2 * LENGTH)
    long = {name: calls(typed) for name, typed in markdown.hostile().items()}
    assert len(long) > 80
    assert {name for name in long if long[name] > 2.5 * short[name]} == set()
    assert {name for name in long if long[name] > 2 * LENGTH * MOST_CALLS} == set()


@pytest.mark.needs("git")  # which names the files
def test_no_pattern_walks_over_line_ends() -> None:
    r"""``^\s*`` looked at all empty lines from each of them; no call tells of that."""
    names = [
        name
        for name in modules("aimstars_desktop")
        if name.startswith("aimstars_desktop/domain/markdown/")
    ]
    assert names
    assert not [name for name in names if re.search(r"\\s[*+{]", text(name))]
