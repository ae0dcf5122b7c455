"""How streaks are put into words: how they stand, what kept them, why they ended."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.points import days_to_reward
from aimstars_desktop.domain.streaks import MOST_SPARES, Judged, Streak, Streaks, Verdict
from aimstars_desktop.services.rests import Timeline
from aimstars_desktop.ui import texts


def tr(text: str) -> str:
    """Translate a text about streaks."""
    return QCoreApplication.translate("Streaks", text)


def dates(streak: Streak) -> str:
    """Write the days of a streak, with their years."""
    first = texts.short_date(streak.first)
    if streak.first == streak.last:
        return first
    return f"{first} \N{EN DASH} {texts.short_date(streak.last)}"


def standing(timeline: Timeline) -> str:
    """Say how the current streak stands, and what it will earn next."""
    now = timeline.standing
    if now.current is None:
        if not timeline.streaks:
            return tr("Write your first entry, and your first streak begins.")
        return tr("No streak is running. Write today to begin one.")
    missing, points = days_to_reward(now.length)
    parts = []
    if now.open_today:
        parts.append(tr("Today is still open: write today to keep your streak."))
    if now.pending is not None:
        parts.append(pending(now.pending))
    reward = tr("{days} to the next reward of {points} points.")
    days = texts.counted("Stats", "%n days", missing)
    parts.append(reward.format(days=days, points=texts.number(points)))
    return " ".join(parts)


def pending(judged: Judged) -> str:
    """Say what keeps a streak although days are missing up to yesterday."""
    if not judged.spares:
        return tr("Rest days keep it.")
    spares = texts.counted("Streaks", "%n spare days", len(judged.spares))
    return tr("When you write, {spares} will keep it.").format(spares=spares)


def spares(now: Streaks) -> str:
    """Say how many spare days are held, and when there will be another."""
    held = texts.counted("Streaks", "%n spare days", now.spares)
    if now.spares >= MOST_SPARES:
        return tr("You hold {spares}, as many as there can be.").format(spares=held)
    missing = texts.counted("Streaks", "%n written days", now.days_to_spare)
    text = tr("You hold {spares}. The next one comes in {days}.")
    return text.format(spares=held, days=missing)


def bridged(timeline: Timeline, day: date, *, spare: bool) -> str:
    """Say what kept a streak on a day without an entry."""
    name = texts.short_day(day, year=True)
    if spare:
        return tr("{day}: kept by a spare day").format(day=name)
    reason = timeline.rests.reason(day)
    if reason:
        return tr("{day}: a day of rest ({reason})").format(day=name, reason=reason)
    return tr("{day}: a day of rest").format(day=name)


def end(timeline: Timeline, streak: Streak) -> str:
    """Say why a streak ended, or that it holds."""
    judged = streak.end
    if judged is None and streak == timeline.streaks[0]:
        judged = timeline.ended
    if judged is None:
        return tr("Still running.")
    if judged.verdict is Verdict.GIVEN_BACK:
        return tr("Ended because you gave a spare day back.")
    missed = texts.counted("Streaks", "%n days without an entry", judged.gap.length)
    if not judged.held:
        return tr("Ended after {days}; no spare day was held.").format(days=missed)
    held = texts.counted("Streaks", "%n spare days", judged.held)
    text = tr("Ended after {days}; {spares} could not cover all of them.")
    return text.format(days=missed, spares=held)
