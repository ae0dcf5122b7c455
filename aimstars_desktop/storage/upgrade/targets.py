"""What a person may write for a revision: an id, its beginning, ``head``, ``-1``, ``+2``."""

from __future__ import annotations

import re

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
