"""Formats entries as a document, day by day, for the reader and for printing."""

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
    QTextFormat,
)

from aimstars_desktop.domain.entries import Entry, Rating
from aimstars_desktop.ui.diary import placed_pictures, wording
from aimstars_desktop.ui.diary.placed_pictures import PAPER, Placed, Room
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import SMALL, theme
from aimstars_desktop.ui.widgets.reading_document import (
    Ink,
    ReadingDocument,
    paper_ink,
    screen_ink,
)
from aimstars_desktop.ui.widgets.text_writer import write

DAY = QTextFormat.Property.UserProperty + 1
"""The block property with a day's ordinal, by which headings are found again."""


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a document: the theme's on screen, black on paper."""

    ink: Ink
    proud: QColor
    grow: QColor


def screen_look() -> Look:
    """Return the colours of the present theme."""
    color = theme().color
    return Look(screen_ink(theme().leading), color("proud"), color("grow"))


def paper_look() -> Look:
    """Return colours for white paper."""
    ink = paper_ink(theme().leading)
    return Look(ink, ink.muted, ink.muted)


def new_document(font: QFont) -> ReadingDocument:
    """Return an empty document in a font."""
    document = ReadingDocument()
    document.setDefaultFont(font)
    return document


def insert_entries(
    cursor: QTextCursor,
    entries: Sequence[Entry],
    look: Look,
    shown: date | None = None,
    pictures: Placed | None = None,
    room: Room = PAPER,
) -> None:
    """Insert entries at the cursor, under the headings of their days.

    Args:
        entries: in the order in which they are to be read.
        shown: the day whose heading is already above the cursor.
        pictures: of the entries; None: they are not shown.
        room: how large pictures may be.
    """
    for day, of_day in groupby(entries, key=lambda entry: entry.day):
        if day != shown:
            _insert_heading(cursor, day, look)
        for entry in of_day:
            _insert_entry(cursor, entry, look)
            of_entry = (pictures or {}).get(entry.id, ())
            placed_pictures.insert(cursor, of_entry, look.ink, room)


def days_of(document: QTextDocument) -> list[tuple[date, int]]:
    """Return the days that have headings in a document, with their positions."""
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
    letters.setForeground(look.ink.text)
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
    colors = {Rating.PROUD: look.proud, Rating.GROW: look.grow}
    name.setForeground(colors.get(entry.rating, look.ink.muted))
    small.setForeground(look.ink.muted)
    _begin_block(cursor, form, name)
    cursor.insertText(wording.rating_name(entry.rating), name)
    for part in (wording.entry_time(entry), wording.favourite(entry)):
        if part:
            cursor.insertText(f"  {part}", small)
    _begin_block(cursor, QTextBlockFormat(), QTextCharFormat())
    write(cursor, entry.text, look.ink)


def _begin_block(cursor: QTextCursor, form: QTextBlockFormat, letters: QTextCharFormat) -> None:
    """Begin a new block, or use the empty one at the beginning of the document.

    The one that Qt keeps after a table is left as it is: it would have no margin above it.
    """
    if cursor.position() or cursor.block().text():
        cursor.insertBlock(form, letters)
    else:
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(letters)
