"""The one table of the marks that may vanish when a text is read. Nothing else of it ever does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


class Where(Enum):
    """Where in a line a mark can stand."""

    FIRST = auto()
    """Before the first word."""

    ANYWHERE = auto()

    LAST = auto()
    """Behind the last word."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One kind of mark.

    Attributes:
        sign: a quick pattern; a text in which it is not found has no mark of this kind.
        looks: what vanishes of a line for one mark, with the spaces that set it off.
    """

    name: str
    sign: str
    looks: str
    where: Where = Where.ANYWHERE


_HEADING = r"^[ \t]*#{1,6}[ \t]"
"""Whatever else may stand before a heading is a mark, too. A tag is not one, and is common."""

MARKS = (
    Mark("emphasis", r"[*_~]", r"[*_]|~~"),
    Mark("code", "`", "`"),
    Mark("link", r"\[", r"\[|\]\((?:<[^<>\n]*>|[^\s<]\S*?)\)"),
    Mark("address", "<", r"[<>]"),
    Mark("backslash", r"\\", r"\\(?=[*_~`\[\]|#>+.)-])"),
    Mark("cell of a table", r"\|", r"[ \t]*\|[ \t]*"),
    Mark("quote", ">", ">", Where.FIRST),
    Mark("bullet", r"^[ \t]*[-+*](?:[ \t]|$)", r"[-+*](?=[ \t]|$)", Where.FIRST),
    Mark("number", r"^[ \t]*\d{1,9}[.)](?:[ \t]|$)", r"(?<=\d[.)])[ \t]+", Where.FIRST),
    Mark("task", r"\[", r"\[[ xX]\](?=[ \t])", Where.FIRST),
    Mark("heading", _HEADING, r"#{1,6}(?=[ \t])", Where.FIRST),
    Mark("end of a heading", _HEADING, r"[ \t]#+(?=[ \t]*$)", Where.LAST),
    Mark("fence", r"[`~]", r"`{3,}|~{3,}", Where.FIRST),
    Mark("head of a table", r"\|", r"[|:-][|:\- \t]*$", Where.FIRST),
)
"""The number before an item and the words of a link are not marks, and stay."""

_SIGNS = re.compile("|".join(mark.sign for mark in MARKS if mark.sign[0] != "^"))
"""One set of characters, which is looked for ten times as fast as any other alternatives."""

_FIRST_SIGNS = re.compile(
    "|".join(f"\n{mark.sign[1:]}" for mark in MARKS if mark.sign[0] == "^"), re.MULTILINE
)
"""Behind the end of a line, so that most of a text is skipped by looking for that alone."""


def may_have_marks(text: str) -> bool:
    """Return whether a text may hold any mark or address at all; most entries are plain words."""
    found = _SIGNS.search(text) or _FIRST_SIGNS.search(f"\n{text}")
    return found is not None or may_have_addresses(text)


def may_have_addresses(text: str) -> bool:
    """Return whether a text may hold the address of a page or of a mailbox."""
    return "@" in text or "://" in text or "www." in text.lower()
