"""The trash: when its content is removed for good, even if the clock of the computer was wrong.

A clock may be wrong for a while. So the days on which the diary was opened decide, too: nothing is
removed because of a single visit from the far future, and a date that cannot be right is corrected.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from aimstars_desktop.domain.days import DAYS_TO_BELIEVE
from aimstars_desktop.domain.entries import TRASH_DAYS

_ONE_DAY = timedelta(days=1)
_KEPT = timedelta(days=TRASH_DAYS)


@dataclass(frozen=True, slots=True)
class Sweep:
    """What happens to the trash on one day, by the day on which something was trashed.

    Attributes:
        goes_before: what was trashed before this day goes for good; None: nothing does.
        wrong_before: what was trashed before this day would have gone at an earlier visit, so it
            was trashed under a wrong date; None when this cannot be told.
        wrong_after: what was trashed on this day or later was, too: it would stay far too long.
    """

    goes_before: date | None
    wrong_before: date | None
    wrong_after: date | None


def sweep(today: date, opened: Collection[date]) -> Sweep:
    """Decide what happens to the trash.

    Args:
        today: the current day.
        opened: the days on which the diary was opened, also those that lie ahead.
    """
    latest_first = sorted((day for day in opened if day < today), reverse=True)
    ahead = sum(1 for day in opened if day - today > _ONE_DAY)
    # While the diary is new, or many visits lie ahead, rather today is wrong.
    is_believed = ahead < DAYS_TO_BELIEVE <= len(latest_first) + 1
    return Sweep(
        goes_before=_goes_before([today, *latest_first]),
        wrong_before=_goes_before(latest_first),
        wrong_after=today + _KEPT if is_believed and date.max - today > _KEPT else None,
    )


def _goes_before(latest_first: list[date]) -> date | None:
    """Return before which day something was trashed if its time was over at all these visits."""
    if len(latest_first) < DAYS_TO_BELIEVE:
        return None
    earliest = latest_first[DAYS_TO_BELIEVE - 1]
    return earliest - _KEPT if earliest - date.min > _KEPT else None
