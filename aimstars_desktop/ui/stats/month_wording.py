"""How a month is put into words: "November: 24 days written, …"."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from aimstars_desktop.domain.stats import Month
from aimstars_desktop.ui import texts


def tr(text: str) -> str:
    """Translate a text of the month's page."""
    return QCoreApplication.translate("Month", text)


def headline(month: Month) -> str:
    """Sum the month up in one sentence."""
    name = QCoreApplication.translate("Month", "{month}: {written}, {entries}, {points}.")
    return name.format(
        month=texts.month(month.first),
        written=texts.counted("Month", "%n days written", month.written),
        entries=texts.counted("Month", "%n entries", month.proud + month.grow),
        points=texts.counted("Month", "%n points", month.points),
    )


def sentences(month: Month, words: Sequence[str]) -> list[str]:
    """Say what there is to say about the month, a sentence a line."""
    said = []
    if month.proud or month.grow:
        said.append(_ratings(month))
        share = month.written / month.days
        said.append(tr("You wrote on {share} of the days.").format(share=texts.percent(share)))
    else:
        said.append(tr("Nothing was written this month."))
    if month.streak > 1:
        days = texts.counted("Month", "%n days in a row", month.streak)
        said.append(tr("The longest run was {days}.").format(days=days))
    if month.points_before and month.points:
        said.append(_against_before(month))
    if month.goals.closed:
        text = texts.counted("Stats", "{completed} of %n goals reached.", month.goals.closed)
        said.append(text.format(completed=texts.number(month.goals.completed)))
    if words:
        said.append(tr("Most on your mind: {words}.").format(words=", ".join(words)))
    return said


def page(month: Month, words: Sequence[str], *, links: bool, accent: str = "#000000") -> str:
    """Return the page as HTML; what the person wrote is only text in it.

    Args:
        links: whether the best day can be clicked.
        accent: the colour of the link.
    """
    lines = "".join(f"<p>{escape(line)}</p>" for line in sentences(month, words))
    return f"<h2>{escape(headline(month))}</h2>{lines}{_best_day(month, links, accent)}"


def _ratings(month: Month) -> str:
    said = []
    if month.proud:
        said.append(texts.counted("Month", "You were proud %n times.", month.proud))
    if month.grow:
        said.append(texts.counted("Month", "You found %n things to grow from.", month.grow))
    return " ".join(said)


def _best_day(month: Month, links: bool, accent: str) -> str:
    best = month.best
    if best is None:
        return ""
    name = escape(texts.long_day(best.day))
    if links:
        name = f'<a href="day" style="color: {accent}">{name}</a>'
    points = texts.counted("Month", "%n points", best.points)
    text = escape(tr("Your best day: {day}, {points}")).format(day=name, points=escape(points))
    quotes = "".join(
        f"<blockquote>{escape(entry.text).replace(chr(10), '<br>')}</blockquote>"
        for entry in best.entries[:3]
    )
    return f"<h3>{text}</h3>{quotes}"


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
