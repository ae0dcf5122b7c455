"""Remembers which words are right, and collects those that were not looked up yet."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from aimstars_desktop.domain.spelling import is_own


class Judge(Protocol):
    """What knows whether a word is right, at once."""

    def is_right(self, word: str) -> bool:
        """Return whether a word is right, as far as is known."""


class WordJudge:
    """Judges words that were looked up; any other is right until then.

    Args:
        own: the person's own words, which are right.
        wanted: called when there is a word to look up.
    """

    def __init__(self, own: frozenset[str], wanted: Callable[[], None]) -> None:
        self._own = own
        self._wanted = wanted
        self._known: dict[str, bool] = {}
        self._new: list[str] = []

    def is_right(self, word: str) -> bool:
        """Return whether a word is right, as far as is known."""
        if word not in self._known:
            self._known[word] = True
            if not is_own(word, self._own):
                self._new.append(word)
                self._wanted()
        return self._known[word]

    def take_new(self) -> list[str]:
        """Return the words to look up, once."""
        new, self._new = self._new, []
        return new

    def learn_wrong(self, words: Collection[str]) -> None:
        """Remember that these words are in no dictionary."""
        self._known.update(dict.fromkeys(words, False))
