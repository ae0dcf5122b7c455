"""Where addresses of pages and mailboxes stand in a text, and which of them may be opened."""

from __future__ import annotations

import re
from dataclasses import dataclass

from linkify_it import LinkifyIt

from aimstars_desktop.domain.markdown.marks import may_have_addresses

LONGEST = 2_000
"""Characters of a word in which an address is looked for; browsers take about as many."""

_WORD = re.compile(r"\S+")
_OPENED = re.compile(r"https?://[^\s/]|mailto:\S", re.IGNORECASE)
_MARKS = "*_~`"
"""What ends an address belongs to the text around it if it can be a mark."""

_finder = LinkifyIt(
    # Whatever no browser or mail program is asked to open is no address here.
    {"ftp:": None, "//": None},
    {"fuzzy_link": True, "fuzzy_email": True, "fuzzy_ip": False},
)


@dataclass(frozen=True, slots=True)
class Address:
    """An address that stands in a text, from ``start`` to the place ``end`` after it."""

    start: int
    end: int
    target: str


def may_be_opened(target: str) -> bool:
    """Return whether an address leads to a page or a mailbox, and not, for example, to a file."""
    return _OPENED.match(target) is not None


def addresses_in(text: str) -> list[Address]:
    """Return the addresses in a text, in their order.

    Without ``https://`` only ``www.`` begins one: after a full stop without a space, many a word
    would look like the name of a page (``done.So``).
    """
    if not may_have_addresses(text):
        return []
    return [
        address
        for word in _WORD.finditer(text)
        if word.end() - word.start() <= LONGEST and may_have_addresses(word.group())
        for address in _in_word(word.group(), word.start())
    ]


def _in_word(word: str, start: int) -> list[Address]:
    found = []
    for match in _finder.match(word) or ():
        raw = match.raw.rstrip(_MARKS)
        kept = match.schema or raw.lower().startswith("www.")
        target = match.url[: len(match.url) - len(match.raw) + len(raw)]
        if kept and may_be_opened(target):
            found.append(Address(start + match.index, start + match.index + len(raw), target))
    return found
