"""The sentences of the Diary tab that depend on numbers and days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.diary import Entry, Rating
from aimstars_desktop.domain.points import ENTRY_POINTS, STREAK_SOURCES, LedgerRow, Source
from aimstars_desktop.ui import texts

ICONS = {Rating.PROUD: "star", Rating.GROW: "sprout"}
TONES = {Rating.PROUD: "proud", Rating.GROW: "grow"}


def rating_name(rating: Rating) -> str:
    """Name a rating: Proud, Grow."""
    if rating is Rating.PROUD:
        return QCoreApplication.translate("Diary", "Proud")
    return QCoreApplication.translate("Diary", "Grow")


def points_of(rating: Rating) -> str:
    """Write what an entry of this rating earns: ``+5``."""
    return texts.signed(ENTRY_POINTS[rating])


def day_title(day: date, today: date) -> str:
    """Write the day as the page's title; the year only when it is another one."""
    return texts.as_title(texts.long_day(day, year=day.year != today.year))


def day_name(day: date, today: date) -> str:
    """Name a day beside others: Today, Yesterday, Sat 21 Nov, Sat 21 Nov 2025."""
    if day == today:
        return QCoreApplication.translate("Diary", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Diary", "Yesterday")
    return texts.short_day(day, year=day.year != today.year)


def written_heading(day: date, today: date) -> str:
    """Write the heading above a day's entries."""
    if day == today:
        return QCoreApplication.translate("Diary", "Written today")
    name = texts.short_day(day, year=day.year != today.year)
    return QCoreApplication.translate("Diary", "Written on {day}").format(day=name)


def earned(rows: Iterable[LedgerRow]) -> str:
    """Say what a saved entry earned: ``Saved: +5. 7 days in a row: +10.``."""
    kept = tuple(rows)
    entry = sum(row.points for row in kept if row.source is Source.ENTRY)
    streak = sum(row.points for row in kept if row.source in STREAK_SOURCES)
    saved = QCoreApplication.translate("Diary", "Saved, {points} points")
    text = saved.format(points=texts.signed(entry))
    if streak:
        reward = QCoreApplication.translate("Diary", "{points} for your streak")
        text = f"{text}, {reward.format(points=texts.signed(streak))}"
    return text


def ago(months: int) -> str:
    """Say how long ago it was, in months or whole years."""
    if months % 12:
        return texts.counted("Diary", "%n months ago", months)
    return texts.counted("Diary", "%n years ago", months // 12)


def more(count: int) -> str:
    """Say how many more entries a day has than are shown."""
    return texts.counted("Diary", "%n more", count)


def stays_until(day: date) -> str:
    """Say until when something stays in the trash."""
    text = QCoreApplication.translate("Diary", "stays until {day}")
    return text.format(day=texts.short_date(day))


def entry_time(entry: Entry) -> str:
    """Write when an entry was written, at the place where it was; empty when unknown."""
    local = entry.written_local
    if local is None:
        return ""
    if local.date() == entry.day:
        return texts.clock_time(local)
    later = QCoreApplication.translate("Diary", "written on {day} at {time}")
    return later.format(day=texts.short_date(local.date()), time=texts.clock_time(local))


def words(count: int) -> str:
    """Write how many words there are."""
    return texts.counted("Diary", "%n words", count)


def characters(count: int, limit: int) -> str:
    """Write how many of the characters that fit are used."""
    used = QCoreApplication.translate("Diary", "{count} of {limit} characters")
    return used.format(count=texts.number(count), limit=texts.number(limit))
