"""Wording of the numbers of the Stats tab."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.points import LedgerRow, Source, days_to_reward
from aimstars_desktop.domain.points_explained import Cause
from aimstars_desktop.domain.stats import Overview
from aimstars_desktop.domain.streaks import Streak
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.widgets.tile import TileContent


def tr(text: str) -> str:
    """Translate a text of the Stats tab."""
    return QCoreApplication.translate("Stats", text)


def points_today(overview: Overview) -> TileContent:
    """Word the tile of today's points."""
    entries = texts.counted("Stats", "%n entries", overview.entries_today)
    note = tr("{entries} · click for details").format(entries=entries)
    return TileContent(texts.number(overview.points_today), note)


def total_points(overview: Overview) -> TileContent:
    """Word the tile of all points."""
    note = tr("{points} this week").format(points=texts.signed(overview.points_this_week))
    return TileContent(texts.number(overview.total_points), note)


def current_streak(overview: Overview) -> TileContent:
    """Word the tile of the current streak."""
    streaks = overview.streaks
    length = texts.counted("Stats", "%n days", streaks.length)
    if streaks.current is None:
        return TileContent(length, tr("write today to begin one"))
    if streaks.pending is not None and streaks.pending.spares:
        spares = len(streaks.pending.spares)
        return TileContent(length, texts.counted("Stats", "open, kept by %n spare days", spares))
    if streaks.open_today:
        return TileContent(length, tr("today is still open"))
    missing, points = days_to_reward(streaks.length)
    note = tr("{days} to {points}").format(
        days=texts.counted("Stats", "%n days", missing), points=texts.signed(points)
    )
    return TileContent(length, note)


def longest_streak(overview: Overview) -> TileContent:
    """Word the tile of the longest streak."""
    longest = overview.streaks.longest
    length = texts.counted("Stats", "%n days", longest.length if longest else 0)
    return TileContent(
        length, _dates(longest, overview.today) if longest else tr("your first is ahead of you")
    )


def entries(overview: Overview) -> TileContent:
    """Word the tile of all entries."""
    note = texts.counted("Stats", "%n proud · {grow} to grow", overview.proud)
    note = note.format(grow=texts.number(overview.grow))
    if overview.unrated:
        unrated = texts.counted("Stats", "%n unrated", overview.unrated)
        note = f"{note} \N{MIDDLE DOT} {unrated}"
    return TileContent(texts.number(overview.entries), note)


def weekly_trend(overview: Overview) -> TileContent:
    """Word the tile that compares the last seven days with the seven before."""
    trend = overview.trend
    if trend is None:
        if not overview.entries:
            return TileContent("\N{EN DASH}", tr("after your first two weeks"))
        note = texts.counted("Stats", "first one in %n days", overview.trend_in_days)
        return TileContent("\N{EN DASH}", note)
    if trend.change is None:
        note = tr("nothing to compare with yet") if trend.recent else tr("two quiet weeks")
        return TileContent("\N{EN DASH}", note)
    if trend.change == 0:
        return TileContent("0\N{NO-BREAK SPACE}%", tr("the same as last week"))
    more = trend.change > 0
    note = tr("more than last week") if more else tr("less than last week")
    arrow = "▲" if more else "▼"
    return TileContent(f"{arrow} {texts.percent(abs(trend.change))}", note)


def ledger_row(row: LedgerRow) -> str:
    """Word the reason of a ledger row."""
    return {
        Source.ENTRY: _entry_row(row.points),
        Source.GOAL_COMPLETED: tr("A goal completed"),
        Source.GOAL_FAILED: tr("A goal closed: not this time"),
        Source.VISIT: tr("You opened the diary"),
        Source.STREAK_7: tr("Seven more days of a streak"),
        Source.STREAK_30: tr("Thirty more days of a streak"),
        Source.CARRIED: tr("Carried over"),
    }[row.source]


def _entry_row(points: int) -> str:
    if not points:
        return tr("An imported entry, without points")
    return tr("An entry that you are proud of") if points > 2 else tr("An entry to grow from")


def cause_names() -> dict[Cause, str]:
    """Return the names of the groups of reasons."""
    return {
        Cause.ENTRIES: tr("Entries"),
        Cause.GOALS: tr("Goals"),
        Cause.STREAKS: tr("Streaks"),
        Cause.VISITS: tr("Visits"),
        Cause.CARRIED: tr("Carried over"),
    }


def _dates(streak: Streak, today: date) -> str:
    if streak.first == streak.last:
        return texts.short_date(streak.last, year=streak.last.year != today.year)
    if streak.last.year == today.year:
        return texts.day_range(streak.first, streak.last)
    return f"{texts.short_date(streak.first)} \N{EN DASH} {texts.short_date(streak.last)}"
