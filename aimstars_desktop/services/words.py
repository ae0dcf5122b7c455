"""Counting words in slices, so that nothing waits for a long range; months are counted once."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from aimstars_desktop.domain import cloud
from aimstars_desktop.domain.stats import month_end
from aimstars_desktop.services.desk import Desk

MOST_MONTHS = 720
"""So many months are kept counted: sixty years, some 75 kB each."""

AT_A_TIME = 0.03
"""Seconds after which counting lets others read."""

Stamps = tuple[tuple[int, datetime | None], ...]


@dataclass(frozen=True, slots=True)
class Slice:
    """The days that are counted in one go: a month, or a part of it."""

    first: date
    last: date


class WordService:
    """How often each word is used, for one account.

    A month is counted again only when its entries are not those that were counted: each edit
    of a text stamps its entry, and what came or went shows in the list of them. The sum of the
    last span is kept as well, and only what differs is taken from it and added to it.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._counted: dict[Slice, tuple[Stamps, Counter[str]]] = {}
        self._forms: dict[str, str] = {}
        self._summed: dict[Slice, Counter[str]] = {}
        self._sum: Counter[str] = Counter()

    def advance(self, parts: Sequence[Slice]) -> dict[Slice, Counter[str]]:
        """Count the next slices until it has taken long enough, one at least.

        Returns:
            How often each word is used in those that were counted; not to be changed.
        """
        ends = time.perf_counter() + AT_A_TIME
        found: dict[Slice, Counter[str]] = {}
        for part in parts:
            found[part] = self.count(part)
            if time.perf_counter() > ends:
                break
        return found

    def count(self, part: Slice) -> Counter[str]:
        """Return how often each word is used in a slice; not to be changed."""
        with self._desk.reading() as unit:
            stamps = tuple(unit.diary.stamps(part.first, part.last))
            known = self._counted.get(part)
            if known is not None and known[0] == stamps:
                return known[1]
            entries = unit.diary.between(part.first, part.last) if stamps else ()
        # One object for each word, whatever number of months uses it.
        form = self._forms.setdefault
        counted = cloud.count(entry.text for entry in entries)
        counted = Counter({form(word, word): times for word, times in counted.items()})
        self._counted[part] = (stamps, counted)
        while len(self._counted) > MOST_MONTHS:
            del self._counted[min(self._counted, key=lambda one: one.last)]
        return counted

    def most_used(
        self, counted: dict[Slice, Counter[str]], language: str, own: Collection[str]
    ) -> dict[str, int]:
        """Return the words to show of slices that were counted, the most used first."""
        for part, before in self._summed.items():
            if counted.get(part) is not before:
                self._sum.subtract(before)
        for part, now in counted.items():
            if self._summed.get(part) is not now:
                self._sum.update(now)
        self._summed = dict(counted)
        return cloud.most_used(self._sum, language, own)


def slices(first: date, last: date) -> Iterator[Slice]:
    """Yield the months of a span, the latest first, cut to its ends."""
    end = last
    while end >= first:
        start = max(first, end.replace(day=1))
        yield Slice(start, min(end, month_end(end)))
        if start <= first:
            return
        end = start - timedelta(days=1)
