"""Wording of the Diary tab: sentences with numbers and days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.widgets.rating_marks import RATING_TOKENS
from aimstars_desktop.ui.writing.wording import points_of

ICONS = {Rating.PROUD: "star", Rating.GROW: "sprout", Rating.UNRATED: "circle"}
TONES = RATING_TOKENS


def rating_name(rating: Rating) -> str:
    """Return the name of a rating: Proud, Grow, Unrated."""
    if rating is Rating.PROUD:
        return QCoreApplication.translate("Diary", "Proud")
    if rating is Rating.GROW:
        return QCoreApplication.translate("Diary", "Grow")
    return QCoreApplication.translate("Diary", "Unrated")


def favourite(entry: Entry) -> str:
    """Return what a favourite is called; empty for other entries."""
    return QCoreApplication.translate("Diary", "Favourite") if entry.is_favourite else ""


def rating_with_points(rating: Rating) -> str:
    """Return the name of a rating with what it earns: ``Proud +5``, ``Unrated``."""
    return f"{rating_name(rating)} {points_of(rating)}".rstrip()


def day_title(day: date, today: date) -> str:
    """Return the day as a page title, with its year if that is not the current one."""
    return texts.as_title(texts.long_day(day, year=day.year != today.year))


def written_heading(day: date, today: date) -> str:
    """Return the heading above a day's entries."""
    if day == today:
        return QCoreApplication.translate("Diary", "Written today")
    name = texts.short_day(day, year=day.year != today.year)
    return QCoreApplication.translate("Diary", "Written on {day}").format(day=name)


def ago(months: int) -> str:
    """Say how long ago it was, in months or whole years."""
    if months % 12:
        return texts.counted("Diary", "%n months ago", months)
    return texts.counted("Diary", "%n years ago", months // 12)


def more(count: int) -> str:
    """Return how many more entries a day has than are shown."""
    return texts.counted("Diary", "%n more", count)


def stays_until(day: date, today: date) -> str:
    """Say until when something stays in the trash at least."""
    if day < today:
        return QCoreApplication.translate("Diary", "deleted for good after a few more days of use")
    text = QCoreApplication.translate("Diary", "stays at least until {day}")
    return text.format(day=texts.short_date(day))


def entry_time(entry: Entry) -> str:
    """Say when an entry was written, in the local time of its place; empty when unknown."""
    local = entry.written_local
    if local is None:
        return ""
    if local.date() == entry.day:
        return texts.clock_time(local)
    later = QCoreApplication.translate("Diary", "written on {day} at {time}")
    return later.format(day=texts.short_date(local.date()), time=texts.clock_time(local))
