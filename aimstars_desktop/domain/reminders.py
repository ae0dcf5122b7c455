"""Reminders: when on a day the person is asked to write."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from aimstars_desktop.domain.days import day_of


def day_to_remind_of(now: datetime, at: time, day_ends_at: int = 0) -> date | None:
    """Return the day whose reminder is due now, or None while it is still too early.

    A reminder before the hour at which the day ends belongs to the evening before: with a day
    that ends at 03:00, 01:30 is late on the same day.

    Args:
        now: an aware local time; its wall clock decides.
        at: the chosen time of day.
        day_ends_at: the hour after midnight at which the person's day ends, 0 to 6.
    """
    day = day_of(now, day_ends_at)
    after_midnight = timedelta(days=1 if at.hour < day_ends_at else 0)
    return day if now.replace(tzinfo=None) >= datetime.combine(day, at) + after_midnight else None
