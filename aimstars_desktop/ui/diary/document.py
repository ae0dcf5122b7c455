"""Entries as a document: day by day, for the reader and for paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
)

from aimstars_desktop.domain.diary import Entry, Rating
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.diary import markdown, wording
from aimstars_desktop.ui.theme import SMALL, theme

DAY = QTextFormat.Property.UserProperty + 1
"""The block property that holds a day's ordinal: the headings can be found again."""


LINE_HEIGHT = 140.0
"""Per cent of a line."""


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a document: those of the theme on the screen, black on paper."""

    text: QColor
    muted: QColor
    proud: QColor
    grow: QColor


def screen_look() -> Look:
    """Return the colours of the present theme."""
    color = theme().color
    return Look(color("text"), color("muted"), color("proud"), color("grow"))


def paper_look() -> Look:
    """Return colours for white paper."""
    dark, grey = QColor("#111111"), QColor("#555555")
    return Look(dark, grey, grey, grey)


def new_document(font: QFont) -> QTextDocument:
    """Return an empty document in a font."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    return document


def insert_entries(
    cursor: QTextCursor, entries: Sequence[Entry], look: Look, shown: date | None = None
) -> None:
    """Write entries where the cursor is, under the headings of their days.

    Args:
        entries: in the order in which they are to be read.
        shown: the day whose heading stands above the cursor already.
    """
    for day, of_day in groupby(entries, key=lambda entry: entry.day):
        if day != shown:
            _insert_heading(cursor, day, look)
        for entry in of_day:
            _insert_entry(cursor, entry, look)


def days_of(document: QTextDocument) -> list[tuple[date, int]]:
    """Return the days whose headings stand in a document, with their places."""
    found = []
    block = document.begin()
    while block.isValid():
        ordinal = block.blockFormat().property(DAY)
        if ordinal:
            found.append((date.fromordinal(int(ordinal)), block.position()))
        block = block.next()
    return found


def _insert_heading(cursor: QTextCursor, day: date, look: Look) -> None:
    form = QTextBlockFormat()
    form.setProperty(DAY, day.toordinal())
    form.setHeadingLevel(2)
    form.setTopMargin(theme().px(22))
    form.setBottomMargin(theme().px(4))
    letters = QTextCharFormat()
    letters.setFontWeight(QFont.Weight.DemiBold)
    letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
    letters.setForeground(look.text)
    _begin_block(cursor, form, letters)
    cursor.insertText(texts.as_title(texts.long_day(day, year=True)), letters)


def _insert_entry(cursor: QTextCursor, entry: Entry, look: Look) -> None:
    form = QTextBlockFormat()
    form.setTopMargin(theme().px(10))
    form.setBottomMargin(theme().px(2))
    small = QTextCharFormat()
    size = cursor.document().defaultFont().pointSizeF()
    if size > 0:
        small.setFontPointSize(size * SMALL)
    name = QTextCharFormat(small)
    name.setFontWeight(QFont.Weight.DemiBold)
    name.setForeground(look.proud if entry.rating is Rating.PROUD else look.grow)
    small.setForeground(look.muted)
    _begin_block(cursor, form, name)
    cursor.insertText(wording.rating_name(entry.rating), name)
    written = wording.entry_time(entry)
    if written:
        cursor.insertText(f"  {written}", small)
    body = new_document(cursor.document().defaultFont())
    markdown.show(body, entry.text)
    plain = QTextCharFormat()
    plain.setForeground(look.text)
    whole = QTextCursor(body)
    whole.select(QTextCursor.SelectionType.Document)
    whole.mergeCharFormat(plain)
    airy = QTextBlockFormat()
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    airy.setLineHeight(LINE_HEIGHT, kind)
    whole.mergeBlockFormat(airy)
    _begin_block(cursor, QTextBlockFormat(), plain)
    cursor.insertFragment(QTextDocumentFragment(body))


def _begin_block(cursor: QTextCursor, form: QTextBlockFormat, letters: QTextCharFormat) -> None:
    """Begin a new block, or use the one that is there when it is empty."""
    if cursor.block().text() or cursor.block().blockFormat().property(DAY):
        cursor.insertBlock(form, letters)
    else:
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(letters)
