"""Days: the person's local calendar dates, which may end after midnight."""

from __future__ import annotations

from datetime import date, datetime, timedelta

DAYS_TO_BELIEVE = 5
"""On how many days the diary must be used before a clock that jumped far ahead is believed; until
then, nothing is removed because this clock calls it old."""

LATEST_DAY_END = 6
"""The latest hour after midnight at which a day may end."""


def day_of(moment: datetime, day_ends_at: int = 0) -> date:
    """Return the day that a moment belongs to.

    Args:
        moment: an aware local time; its wall clock decides, whatever the zone does.
        day_ends_at: the hour after midnight at which the person's day ends, 0 to 6.
    """
    return (moment.replace(tzinfo=None) - timedelta(hours=day_ends_at)).date()


def utc_offset_minutes(moment: datetime) -> int:
    """Return the offset of an aware local time in minutes east of UTC."""
    offset = moment.utcoffset() or timedelta(0)
    return int(offset.total_seconds() // 60)
