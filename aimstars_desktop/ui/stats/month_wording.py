"""How a month is put into words: "November: written on 24 days, …"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.stats import Month, TopDay
from aimstars_desktop.ui.look import texts


def tr(text: str) -> str:
    """Translate a text of the month's page."""
    return QCoreApplication.translate("Month", text)


def headline(month: Month) -> str:
    """Summarise the month in one sentence."""
    name = QCoreApplication.translate("Month", "{month}: {written}, {entries}, {points}.")
    return name.format(
        month=texts.month(month.first),
        written=texts.counted("Month", "written on %n days", month.written),
        entries=texts.counted("Month", "%n entries", month.entries),
        points=texts.counted("Month", "%n points", month.points),
    )


def sentences(month: Month, words: Sequence[str]) -> list[str]:
    """Describe the month, one sentence per line."""
    said = []
    if month.entries:
        said.append(_ratings(month))
        share = month.written / month.days
        said.append(tr("You wrote on {share} of the days.").format(share=texts.percent(share)))
    else:
        said.append(tr("Nothing was written this month."))
    if month.pictures:
        count = sum(month.pictures.values())
        said.append(texts.counted("Month", "Your entries have %n pictures.", count))
    if month.streak > 1:
        days = texts.counted("Month", "%n days in a row", month.streak)
        said.append(tr("The longest streak was {days}.").format(days=days))
    if month.points_before and month.points:
        said.append(_against_before(month))
    if month.goals.closed:
        text = texts.counted("Stats", "{completed} of %n goals reached.", month.goals.closed)
        said.append(text.format(completed=texts.number(month.goals.completed)))
    if words:
        said.append(tr("Most on your mind: {words}.").format(words=", ".join(words)))
    return said


def best_day(best: TopDay, name: str) -> str:
    """Say which day was the best one; ``name`` goes into the sentence unchanged."""
    points = texts.counted("Month", "%n points", best.points)
    return tr("Your best day: {day}, {points}").format(day=name, points=points)


def _ratings(month: Month) -> str:
    said = []
    if month.proud:
        said.append(texts.counted("Month", "You were proud %n times.", month.proud))
    if month.grow:
        said.append(texts.counted("Month", "You found %n things to grow from.", month.grow))
    if month.unrated:
        said.append(texts.counted("Month", "You kept %n entries for now.", month.unrated))
    return " ".join(said)


def _against_before(month: Month) -> str:
    change = month.points - month.points_before
    points = texts.counted("Month", "%n points", abs(change))
    if not change:
        return tr("As many points as the month before.")
    text = (
        tr("{points} more than the month before.")
        if change > 0
        else tr("{points} fewer than the month before.")
    )
    return text.format(points=points)
