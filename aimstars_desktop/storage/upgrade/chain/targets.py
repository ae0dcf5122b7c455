"""Resolves how a person writes a revision: an id, its beginning, ``head``, ``-1``, ``+2``."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from aimstars_desktop.storage.upgrade.chain.revisions import CHAIN, HEAD


class UnknownRevisionError(ValueError):
    """There is no such revision, or more than one matches."""


def resolve(words: str, start: str) -> str:
    """Return the revision that is meant, relative to ``start``.

    Raises:
        UnknownRevisionError: there is none, or more than one matches.
    """
    if words in ("head", "heads"):
        return HEAD
    if words in ("current", "."):
        return start
    if re.fullmatch(r"[+-]\d+", words):
        place = CHAIN.index(start) + int(words)
        if not 0 <= place < len(CHAIN):
            raise UnknownRevisionError(f"there are not that many revisions: {words}")
        return CHAIN[place]
    found = [revision for revision in CHAIN if revision.startswith(words)]
    if words == "base" or not words or not found:
        raise UnknownRevisionError(
            "a diary has at least the first revision; to do without one, move the file away"
            if words == "base"
            else f"there is no revision {words!r}"
        )
    if len(found) > 1:
        raise UnknownRevisionError(f"{words} may be {' or '.join(found)}")
    return found[0]


def resolve_range(words: str, current: Callable[[], str | None]) -> Sequence[str]:
    """Return a range of revisions, both ends included: ``START:END``, as in Alembic.

    Args:
        current: called for the revision of the diary only when it is needed. A start such as
            ``-3`` is relative to the end, and an end such as ``+3`` to the start.

    Raises:
        UnknownRevisionError: it is not a range, or there is no such revision.
    """
    start, colon, end = (part.strip() for part in words.partition(":"))
    if not colon:
        raise UnknownRevisionError(f"a range is written START:END, and {words} is none")

    def one(name: str, seen_from: str) -> str:
        if name in ("current", "."):
            return current() or CHAIN[0]
        return CHAIN[0] if name == "base" else resolve(name, seen_from)

    if end.startswith("+"):
        first = one(start or CHAIN[0], HEAD)
        last = one(end, first)
    else:
        last = one(end or HEAD, HEAD)
        first = one(start or CHAIN[0], last)
    if CHAIN.index(first) > CHAIN.index(last):
        raise UnknownRevisionError(f"{first} is newer than {last}")
    return CHAIN[CHAIN.index(first) : CHAIN.index(last) + 1]


def resolve_script(words: str, *, down: bool) -> tuple[str | None, str]:
    """Return where the SQL of a script begins and ends; None begins with nothing.

    Args:
        words: ``START:END``; of an upgrade either may be left out, and a single revision is the
            end.
        down: whether it is the script of a downgrade.

    Raises:
        UnknownRevisionError: there is no such revision, or the script would go the other way.
    """
    start, _, end = (part.strip() for part in words.rpartition(":"))
    if down and not (start and end):
        raise UnknownRevisionError("the SQL of a downgrade needs both, START:END")
    if not start and re.match("[+-]", end):
        raise UnknownRevisionError(f"{end} needs a START to be seen from")
    first = None if start in ("", "base") else resolve(start, HEAD)
    last = resolve(end or "head", first or CHAIN[0])
    places = -1 if first is None else CHAIN.index(first), CHAIN.index(last)
    if places[0] == places[1]:
        raise UnknownRevisionError(f"from {first} to {last} there is nothing to do")
    if (places[1] < places[0]) is not down:
        raise UnknownRevisionError(f"{last} is {'newer' if down else 'older'} than {first}")
    return first, last
