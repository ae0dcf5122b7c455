"""What is different between two versions of a text, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")

MOST_PIECES = 4_000
"""Pieces that are compared word by word; longer texts are compared line by line."""


class Kind(Enum):
    """What became of a piece of text."""

    SAME = auto()
    GONE = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that stayed, went or came."""

    kind: Kind
    text: str


def differences(before: str, after: str) -> list[Piece]:
    """Return both texts in one: what is in both, only in the earlier, only in the later."""
    old, new = _pieces(before), _pieces(after)
    if max(len(old), len(new)) > MOST_PIECES:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return list(_merged(_compared(old, new)))


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(text)


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            yield Piece(Kind.SAME, "".join(old[i:j]))
            continue
        if i < j:
            yield Piece(Kind.GONE, "".join(old[i:j]))
        if k < m:
            yield Piece(Kind.NEW, "".join(new[k:m]))


def _merged(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Put a lone space between two changes into both: whole phrases read better."""
    found = list(pieces)
    gone = new = ""
    for place, piece in enumerate(found):
        near = 0 < place < len(found) - 1
        if piece.kind is Kind.SAME and not (near and piece.text.isspace() and (gone or new)):
            yield from _changes(gone, new)
            gone = new = ""
            yield piece
            continue
        if piece.kind is not Kind.NEW:
            gone += piece.text
        if piece.kind is not Kind.GONE:
            new += piece.text
    yield from _changes(gone, new)


def _changes(gone: str, new: str) -> Iterator[Piece]:
    if gone:
        yield Piece(Kind.GONE, gone)
    if new:
        yield Piece(Kind.NEW, new)
