"""How the time of a goal is put into words: days left, ended yesterday."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.ui import texts


def time_left(goal: Goal, today: date) -> str:
    """Return until when a goal runs: "until Thu 26 Nov · 4 days left"."""
    if goal.first_day > today:
        return QCoreApplication.translate("Goals", "{first} to {last}").format(
            first=texts.short_day(goal.first_day), last=texts.short_day(goal.last_day)
        )
    left = goal.days_left(today)
    if left == 0:
        return QCoreApplication.translate("Goals", "until today · the last day")
    day = texts.short_day(goal.last_day, year=goal.last_day.year != today.year)
    return QCoreApplication.translate("Goals", "until {day} · {left}").format(
        day=day, left=texts.counted("Goals", "%n days left", left)
    )


def ended(goal: Goal, today: date) -> str:
    """Return when a goal that waits came to its end: "Ended yesterday"."""
    ago = (today - goal.last_day).days
    if ago == 1:
        return QCoreApplication.translate("Goals", "Ended yesterday")
    if ago < 14:
        return texts.counted("Goals", "Ended %n days ago", ago)
    other_year = goal.last_day.year != today.year
    return QCoreApplication.translate("Goals", "Ended {day}").format(
        day=texts.short_date(goal.last_day, year=other_year)
    )
