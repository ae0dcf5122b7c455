"""Streaks: one fold over the written days decides which gaps are bridged and which end a streak."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.domain.rests import NO_RESTS, Rests

ONE_DAY = timedelta(days=1)

SPARE_EVERY = 14
"""A spare day is earned by every this many days written, over a lifetime."""

MOST_SPARES = 3
"""The most spare days that are held; further ones are lost."""


@dataclass(frozen=True, slots=True)
class Run:
    """Written days without a gap."""

    first: date
    last: date

    @property
    def length(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Gap:
    """Days without an entry between two runs, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> Iterable[date]:
        """Each day of the gap."""
        return (self.first + ONE_DAY * step for step in range(self.length))

    @property
    def length(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1


class Verdict(Enum):
    """How a gap is treated."""

    BRIDGED = "bridged"
    MISSED = "missed"
    GIVEN_BACK = "given_back"


@dataclass(frozen=True, slots=True)
class Judged:
    """A gap with its verdict.

    Attributes:
        spares: the days that take a spare day; none in a gap that ended a streak.
        held: how many spare days there were.
    """

    gap: Gap
    verdict: Verdict
    held: int
    spares: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Streak:
    """Written days without gaps other than bridged ones.

    Attributes:
        first: the first written day.
        last: the last written day, not before the first.
        length: how many days of it were written; bridged days do not count.
        bridges: the gaps inside it.
        end: the gap that ended it; None for the one with the latest written day.
    """

    first: date
    last: date
    length: int
    bridges: tuple[Judged, ...] = ()
    end: Judged | None = None


@dataclass(frozen=True, slots=True)
class Streaks:
    """The streaks as of a day.

    Attributes:
        current: the streak that still runs; None when it ended or nothing was written.
        longest: the longest streak, the earlier of equals; None when nothing was written.
        open_today: the current streak runs, but today is still empty.
        spares: how many spare days are held.
        written: how many days were ever written.
        pending: the gap up to yesterday that would be bridged; None when there is none.
    """

    current: Streak | None
    longest: Streak | None
    open_today: bool
    spares: int = 0
    written: int = 0
    pending: Judged | None = None

    @property
    def length(self) -> int:
        """The days of the current streak; 0 when there is none."""
        return self.current.length if self.current else 0

    @property
    def days_to_spare(self) -> int:
        """How many more written days earn the next spare day."""
        return SPARE_EVERY - self.written % SPARE_EVERY


@dataclass(frozen=True, slots=True)
class Folded:
    """The result of the fold over all written days, independent of today.

    Attributes:
        streaks: all of them, earliest first.
        runs: for each streak, its runs.
        spares: the spare days held after the latest written day.
        written: how many days were ever written.
    """

    streaks: tuple[Streak, ...]
    runs: tuple[tuple[Run, ...], ...]
    spares: int
    written: int

    def gap_until(self, today: date) -> Gap | None:
        """Return the days without an entry from the latest written day up to yesterday."""
        if not self.streaks or self.streaks[-1].last >= today - ONE_DAY:
            return None
        return Gap(self.streaks[-1].last + ONE_DAY, today - ONE_DAY)


def runs(written: Iterable[date]) -> list[Run]:
    """Join written days, in order and without repeats, into runs."""
    found: list[Run] = []
    first = previous = None
    for day in written:
        if previous is None or day - previous != ONE_DAY:
            if first is not None and previous is not None:
                found.append(Run(first, previous))
            first = day
        previous = day
    if first is not None and previous is not None:
        found.append(Run(first, previous))
    return found


def turned(known: Sequence[Run], days: Mapping[date, bool]) -> tuple[Run, ...]:
    """Return the runs after these days became written (True) or empty, without a full pass."""
    found = list(known)
    for day, is_written in days.items():
        place = bisect_right(found, day, key=_first_of)  # of the first run after the day
        before = found[place - 1] if place else None
        was_written = before is not None and day <= before.last
        if before is not None and was_written and not is_written:
            parts = ((before.first, day - ONE_DAY), (day + ONE_DAY, before.last))
            found[place - 1 : place] = [Run(*ends) for ends in parts if ends[0] <= ends[1]]
        elif is_written and not was_written:
            joins = before is not None and before.last == day - ONE_DAY
            joined = place < len(found) and found[place].first == day + ONE_DAY
            first = before.first if before is not None and joins else day
            last = found[place].last if joined else day
            found[place - joins : place + joined] = [Run(first, last)]
    return tuple(found)


def up_to(written: Sequence[Run], today: date) -> Sequence[Run]:
    """Return the runs that count for how things stand today: those begun by tomorrow.

    What was written while the clock was wrong lies ahead once it is right, and must not hide the
    streak that holds. Where all of it lies ahead, or many days do, the clock is wrong now, and
    everything counts.
    """
    known = bisect_right(written, today + ONE_DAY, key=_first_of)
    ahead = sum(run.length for run in written[known:])
    return written if known == 0 or ahead >= DAYS_TO_BELIEVE else written[:known]


def judge(gap: Gap, held: int, rests: Rests) -> Judged:
    """Decide about a gap: it is bridged as a whole or not at all.

    Rest days are free, every other day takes a spare; a spare that was given back leaves the
    gap unbridged for good.

    Args:
        gap: the days without an entry.
        held: how many spare days there are.
        rests: the person's rest days, and the spare days given back.
    """
    if any(gap.first <= day <= gap.last for day in rests.returned):
        return Judged(gap, Verdict.GIVEN_BACK, held)
    if rests.are_none and gap.length > held:
        return Judged(gap, Verdict.MISSED, held)
    needed: list[date] = []
    for day in gap.days:
        if not rests.is_rest(day):
            needed.append(day)
        if len(needed) > held:
            return Judged(gap, Verdict.MISSED, held)
    return Judged(gap, Verdict.BRIDGED, held, tuple(needed))


def fold(written: Sequence[Run], rests: Rests = NO_RESTS) -> Folded:
    """Decide, from the first written day on, which gaps are bridged."""
    done: list[Streak] = []
    parts: list[tuple[Run, ...]] = []
    own: list[Run] = []
    bridges: list[Judged] = []
    spares = count = before = 0

    def close(end: Judged | None) -> None:
        first, last = own[0].first, own[-1].last
        done.append(Streak(first, last, count - before, tuple(bridges), end))
        parts.append(tuple(own))

    for run in written:
        if own:
            judged = judge(Gap(own[-1].last + ONE_DAY, run.first - ONE_DAY), spares, rests)
            if judged.verdict is Verdict.BRIDGED:
                spares -= len(judged.spares)
                bridges.append(judged)
            else:
                close(judged)
                own, bridges, before = [], [], count
        own.append(run)
        length = run.length
        earned = (count + length) // SPARE_EVERY - count // SPARE_EVERY
        spares = min(MOST_SPARES, spares + earned)
        count += length
    if own:
        close(None)
    return Folded(tuple(done), tuple(parts), spares, count)


def _first_of(run: Run) -> date:
    return run.first


def standing(folded: Folded, today: date, rests: Rests = NO_RESTS) -> Streaks:
    """Return the streaks on ``today``.

    The current one holds the latest written day, if that day is yesterday or later, or if the
    gap up to yesterday can be bridged. A day "after today" (a clock set back, a flight across
    the date line) never ends it, and today never counts as missed.

    Args:
        folded: the fold over all written days.
        today: the person's present day.
        rests: the person's rest days, and the spare days given back.
    """
    if not folded.streaks:
        return Streaks(None, None, open_today=False)
    longest = max(folded.streaks, key=lambda streak: streak.length)
    latest = folded.streaks[-1]
    gap = folded.gap_until(today)
    pending = None if gap is None else judge(gap, folded.spares, rests)
    holds = pending is None or pending.verdict is Verdict.BRIDGED
    return Streaks(
        current=latest if holds else None,
        longest=longest,
        open_today=holds and latest.last < today,
        spares=folded.spares,
        written=folded.written,
        pending=pending if holds else None,
    )


def streaks(written: Iterable[date], today: date, rests: Rests = NO_RESTS) -> Streaks:
    """Return the streaks on ``today``.

    Args:
        written: the written days, in order and without repeats.
        today: the person's present day.
        rests: the person's rest days, and the spare days given back.
    """
    return standing(fold(up_to(runs(written), today), rests), today, rests)
