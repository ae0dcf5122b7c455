"""Leaves words and names out of an export: each becomes a dash."""

from __future__ import annotations

from collections.abc import Sequence

from aimstars_desktop.domain.folding import folded_text
from aimstars_desktop.domain.markdown.reader import read
from aimstars_desktop.domain.search import MOST_WORDS, Term

DASH = "—"


class Redaction:
    """Replaces words wherever they stand, in whatever case and with or without accents.

    Whole words only: without “Ines” there still are “lines”.

    Args:
        words: words, names, or several words that follow each other.
    """

    def __init__(self, words: Sequence[str]) -> None:
        folded = dict.fromkeys(tuple(folded_text(word).split()) for word in words)
        self._terms = [Term(found[:MOST_WORDS], prefix=False) for found in folded if found]
        self.count = 0

    def __bool__(self) -> bool:
        return bool(self._terms)

    def of(self, text: str) -> str:
        """Return a text without the words; ``count`` rises by the number of dashes."""
        if not self._terms:
            return text
        done = self._replaced(text)
        shown = read(done).shown
        if self._places(shown):  # a mark in the middle of a name: **I**nes
            done = self._replaced(shown)
        return done

    def _places(self, text: str) -> list[tuple[int, int]]:
        return sorted({place for term in self._terms for place in term.places_in(text)})

    def _replaced(self, text: str) -> str:
        parts, end = [], 0
        for first, last in _joined(self._places(text)):
            parts += [text[end:first], DASH]
            end = last
            self.count += 1
        return "".join([*parts, text[end:]])


def _joined(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return places, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for first, last in places:
        if found and first < found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found
