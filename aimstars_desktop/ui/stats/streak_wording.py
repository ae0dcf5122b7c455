"""Wording of streaks: their state, what kept them, why they ended."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.points import days_to_reward
from aimstars_desktop.domain.streaks import MOST_SPARES, Judged, Streak, Streaks, Verdict
from aimstars_desktop.services.rests import Timeline
from aimstars_desktop.ui.look import texts


def tr(text: str) -> str:
    """Translate a text about streaks."""
    return QCoreApplication.translate("Streaks", text)


def dates(streak: Streak) -> str:
    """Format the days of a streak, with their years."""
    first = texts.short_date(streak.first)
    if streak.first == streak.last:
        return first
    return f"{first} \N{EN DASH} {texts.short_date(streak.last)}"


def standing(timeline: Timeline) -> str:
    """Describe the state of the current streak, and its next reward."""
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
    """Describe what keeps a streak although days up to yesterday are missing."""
    if not judged.spares:
        return tr("Rest days keep it.")
    return texts.counted(
        "Streaks", "When you write, %n spare days will keep it.", len(judged.spares)
    )


def spares(now: Streaks) -> str:
    """Return how many spare days are held, and when the next is earned."""
    if now.spares >= MOST_SPARES:
        return texts.counted(
            "Streaks", "You have %n spare days, the most you can have.", now.spares
        )
    held = texts.counted("Streaks", "You have %n spare days.", now.spares)
    to_come = texts.counted(
        "Streaks", "The next one comes after writing on %n more days.", now.days_to_spare
    )
    return f"{held} {to_come}"


def bridged(timeline: Timeline, day: date, *, spare: bool) -> str:
    """Describe what kept a streak on a day without an entry.

    Args:
        timeline: knows the reasons for rest days.
        day: without an entry.
        spare: whether a spare day was taken.
    """
    name = texts.short_day(day, year=True)
    if spare:
        return tr("{day}: kept by a spare day").format(day=name)
    reason = timeline.rests.reason(day)
    if reason:
        return tr("{day}: a rest day ({reason})").format(day=name, reason=reason)
    return tr("{day}: a rest day").format(day=name)


def end(timeline: Timeline, streak: Streak) -> str:
    """Say why a streak ended, or that it is running."""
    judged = streak.end
    if judged is None and streak == timeline.streaks[0]:
        judged = timeline.ended
    if judged is None:
        return tr("Still running.")
    return ended(judged)


def ended(judged: Judged) -> str:
    """Say why a gap ended a streak."""
    if judged.verdict is Verdict.GIVEN_BACK:
        return tr("Ended because you gave a spare day back.")
    days = judged.gap.length
    missed = texts.counted("Streaks", "Ended after %n days without an entry.", days)
    if not judged.held:
        return f"{missed} {tr('You had no spare day.')}"
    held = texts.counted("Streaks", "%n spare days were not enough for them.", judged.held)
    return f"{missed} {held}"
