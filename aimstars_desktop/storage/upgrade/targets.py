"""What a person may write for a revision: an id, its beginning, ``head``, ``-1``, ``+2``."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from aimstars_desktop.storage.upgrade.revisions import CHAIN, HEAD


class UnknownRevisionError(ValueError):
    """There is no such revision, or more than one."""


def resolve(words: str, start: str) -> str:
    """Return the revision that is meant, seen from ``start``.

    Raises:
        UnknownRevisionError: there is none, or the words mean more than one.
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
    """Return the revisions from one to another, both with them: ``START:END``, as in Alembic.

    Args:
        current: asked for the revision of the diary only where the words name it. A start such as
            ``-3`` is seen from the end, and an end such as ``+3`` from the start.

    Raises:
        UnknownRevisionError: it is no range, or there is no such revision.
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
