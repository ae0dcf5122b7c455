"""Wording of a goal's time: days left, ended yesterday."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.checkins import Ticks
from aimstars_desktop.domain.goals import Goal
from aimstars_desktop.domain.repeats import Repeat
from aimstars_desktop.ui.look import texts


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
    """Return when a goal ended: "Ended yesterday"."""
    ago = (today - goal.last_day).days
    if ago == 1:
        return QCoreApplication.translate("Goals", "Ended yesterday")
    if ago < 14:
        return texts.counted("Goals", "Ended %n days ago", ago)
    other_year = goal.last_day.year != today.year
    return QCoreApplication.translate("Goals", "Ended {day}").format(
        day=texts.short_date(goal.last_day, year=other_year)
    )


def ticked_words(goal: Goal, ticks: Ticks) -> str:
    """Return how many days are ticked: "4 of 7 days"; empty when none is."""
    return _ticked_words(_length(goal), len(ticks)) if ticks else ""


def longest_ticked_words(goal: Goal) -> str:
    """Return the text of :func:`ticked_words` when all days are ticked."""
    return _ticked_words(_length(goal), _length(goal))


def repeat_words(repeat: Repeat | None) -> str:
    """Return how a goal repeats: "Every week"."""
    if repeat is None:
        return ""
    if repeat.runs:
        return QCoreApplication.translate("Goals", "Every week")
    return QCoreApplication.translate("Goals", "Paused")


def _length(goal: Goal) -> int:
    return (goal.last_day - goal.first_day).days + 1


def _ticked_words(days: int, ticked: int) -> str:
    template = texts.counted("Goals", "{ticked} of %n days", days)
    return template.format(ticked=texts.number(ticked))
