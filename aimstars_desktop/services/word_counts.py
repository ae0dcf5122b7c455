"""Counts words in slices, so that nothing waits for a long range; months are counted once."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from aimstars_desktop.domain import word_cloud
from aimstars_desktop.domain.stats import month_end
from aimstars_desktop.services.account_context import AccountContext

MOST_MONTHS = 720
"""How many months are cached: sixty years, about 75 kB each."""

AT_A_TIME = 0.03
"""Seconds after which counting lets other reads run."""

Stamps = tuple[tuple[int, datetime | None], ...]


@dataclass(frozen=True, slots=True)
class Slice:
    """The days that are counted in one go: a month, or part of one."""

    first: date
    last: date


class WordService:
    """How often each word is used, for one account.

    A month is counted again only when its entries have changed: each edit
    of a text stamps its entry, and added or removed ones show in the list. The sum of the
    last span is cached as well, and only what differs is subtracted and added.
    """

    def __init__(self, context: AccountContext) -> None:
        self._context = context
        self._counted: dict[Slice, tuple[Stamps, Counter[str]]] = {}
        self._forms: dict[str, str] = {}
        self._summed: dict[Slice, Counter[str]] = {}
        self._sum: Counter[str] = Counter()

    def advance(self, parts: Sequence[Slice]) -> dict[Slice, Counter[str]]:
        """Count slices until the time is up, at least one.

        Returns:
            How often each word is used in the counted ones; not to be modified.
        """
        ends = time.perf_counter() + AT_A_TIME
        found: dict[Slice, Counter[str]] = {}
        for part in parts:
            found[part] = self.count(part)
            if time.perf_counter() > ends:
                break
        return found

    def count(self, part: Slice) -> Counter[str]:
        """Return how often each word is used in a slice; not to be modified."""
        with self._context.reading() as unit:
            stamps = tuple(unit.entries.stamps(part.first, part.last))
            known = self._counted.get(part)
            if known is not None and known[0] == stamps:
                return known[1]
            entries = unit.entries.between(part.first, part.last) if stamps else ()
        # One object per word, however many months use it.
        form = self._forms.setdefault
        counted = word_cloud.count(entry.text for entry in entries)
        counted = Counter({form(word, word): times for word, times in counted.items()})
        self._counted[part] = (stamps, counted)
        while len(self._counted) > MOST_MONTHS:
            del self._counted[min(self._counted, key=lambda one: one.last)]
        return counted

    def most_used(self, counted: dict[Slice, Counter[str]], own: Collection[str]) -> dict[str, int]:
        """Return the words to show from counted slices, most used first.

        Args:
            counted: how often each word is used, by slice.
            own: the person's own stop words.
        """
        for part, before in self._summed.items():
            if counted.get(part) is not before:
                self._sum.subtract(before)
        for part, now in counted.items():
            if self._summed.get(part) is not now:
                self._sum.update(now)
        self._summed = dict(counted)
        return word_cloud.most_used(self._sum, own)


def slices(first: date, last: date) -> Iterator[Slice]:
    """Yield the months of a span, latest first, cut to its ends."""
    end = last
    while end >= first:
        start = max(first, end.replace(day=1))
        yield Slice(start, min(end, month_end(end)))
        if start <= first:
            return
        end = start - timedelta(days=1)
