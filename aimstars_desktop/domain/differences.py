"""The differences between two versions of a text, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.markdown.tree import MarkdownText, Style

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")

MOST_PIECES = 4_000
"""The most pieces that are compared word by word; longer texts are compared line by line."""


class Kind(Enum):
    """What happened to a piece of text."""

    SAME = auto()
    GONE = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that was kept, removed or added.

    Attributes:
        style: how it looks when it is read.
        is_mark: whether it vanishes when it is read.
    """

    kind: Kind
    text: str
    style: Style = Style.PLAIN
    is_mark: bool = False


def differences(before: str, after: str) -> list[Piece]:
    """Return both texts merged: what is in both, only in the earlier, only in the later."""
    old, new = _pieces(before), _pieces(after)
    if max(len(old), len(new)) > MOST_PIECES:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return list(_merged(_compared(old, new)))


def differences_as_read(before: str, after: str) -> list[Piece]:
    """Return both texts in one, as they were typed and with the looks that they are read with."""
    old, new = _Looks(read(before)), _Looks(read(after))
    found: list[Piece] = []
    for piece in differences(old.text.typed, new.text.typed):
        gone = old.take(piece) if piece.kind is not Kind.NEW else []
        found += gone if piece.kind is Kind.GONE else new.take(piece)
    return found


class _Looks:
    """Tells part by part how a text looks."""

    def __init__(self, text: MarkdownText) -> None:
        self.text = text
        self._place = 0
        self._spans = list(text.spans)[::-1]

    def take(self, piece: Piece) -> list[Piece]:
        """Split the next part of the text into pieces that look alike."""
        parts = []
        end = self._place + len(piece.text)
        while self._place < end:
            while self._spans and self._spans[-1].end <= self._place:
                self._spans.pop()
            span = self._spans[-1] if self._spans else None
            is_mark = span is None or self._place < span.start
            limit = end if span is None else span.start if is_mark else span.end
            text = self.text.typed[self._place : min(limit, end)]
            style = Style.PLAIN if span is None or is_mark else span.style
            parts.append(Piece(piece.kind, text, style, is_mark))
            self._place += len(text)
        return parts


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
    """Put a single space between two changes into both: whole phrases read better."""
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
