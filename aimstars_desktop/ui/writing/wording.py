"""Wording around an entry that is being written: points, and lengths of texts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.points import ENTRY_POINTS, STREAK_SOURCES, LedgerRow, Source
from aimstars_desktop.ui.look import texts


def points_of(rating: Rating) -> str:
    """Return what an entry with this rating earns: ``+5``; empty where that is nothing."""
    points = ENTRY_POINTS.get(rating)
    return "" if points is None else texts.signed(points)


def earned(rows: Iterable[LedgerRow]) -> str:
    """Say what a saved entry earned: ``Saved: +5. 7 days in a row: +10.``."""
    kept = tuple(rows)
    entry = sum(row.points for row in kept if row.source is Source.ENTRY)
    streak = sum(row.points for row in kept if row.source in STREAK_SOURCES)
    if entry:
        saved = QCoreApplication.translate("Diary", "Saved, {points} points")
        text = saved.format(points=texts.signed(entry))
    else:
        text = QCoreApplication.translate("Diary", "Kept for now")
    if streak:
        reward = QCoreApplication.translate("Diary", "{points} for your streak")
        text = f"{text}, {reward.format(points=texts.signed(streak))}"
    return text


def words(count: int) -> str:
    """Return a number of words as text."""
    return texts.counted("Diary", "%n words", count)


def words_of_day(count: int, goal: int) -> str:
    """Return how many words a day has, beside the goal."""
    text = QCoreApplication.translate("Diary", "{count} of {goal} for the day")
    return text.format(count=texts.number(count), goal=texts.number(goal))


def characters(count: int, limit: int) -> str:
    """Return how many of the possible characters are used."""
    used = QCoreApplication.translate("Diary", "{count} of {limit} characters")
    return used.format(count=texts.number(count), limit=texts.number(limit))
