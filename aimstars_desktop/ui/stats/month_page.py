"""The page of a month as a document: its sentences, and the entries of its best day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat

from aimstars_desktop.domain.stats import Month
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.stats import month_wording
from aimstars_desktop.ui.widgets.reading_document import Ink, ReadingDocument
from aimstars_desktop.ui.widgets.text_writer import write

DAY = "day"
"""Where the link on the best day leads."""

_MOST_ENTRIES = 3
"""So many entries of the best day are shown."""

_GAP = 12
"""Between two paragraphs, in the design's pixels."""


def write_month(
    document: ReadingDocument, month: Month, words: Sequence[str], ink: Ink, *, links: bool
) -> None:
    """Fill a document with the page of a month.

    Args:
        document: its previous content is replaced.
        month: what the page tells about.
        words: those that were used most.
        ink: the colours.
        links: whether the best day can be clicked.
    """
    document.clear()
    cursor = QTextCursor(document)
    heading = _letters(ink, larger=2)
    cursor.setBlockFormat(_block(level=2))
    cursor.insertText(month_wording.headline(month), heading)
    for sentence in month_wording.sentences(month, words):
        cursor.insertBlock(_block(), _letters(ink))
        cursor.insertText(sentence)
    if month.best is not None:
        _write_best_day(cursor, month, ink, links=links)


def _write_best_day(cursor: QTextCursor, month: Month, ink: Ink, *, links: bool) -> None:
    if month.best is None:
        return
    letters = _letters(ink, larger=1)
    name = texts.long_day(month.best.day)
    before, _, after = month_wording.best_day(month.best, name).partition(name)
    cursor.insertBlock(_block(level=3), letters)
    cursor.insertText(before, letters)
    link = QTextCharFormat(letters)
    if links:
        link.setAnchor(True)
        link.setAnchorHref(DAY)
        link.setForeground(ink.link)
        link.setFontUnderline(True)
    cursor.insertText(name, link)
    cursor.insertText(after, letters)
    for number, entry in enumerate(month.best.entries[:_MOST_ENTRIES]):
        if number:
            cursor.insertBlock(QTextBlockFormat(), _letters(ink))  # an empty line between the two
        cursor.insertBlock(QTextBlockFormat(), _letters(ink))
        write(cursor, entry.text, ink, indent=1)
        if pictures := month.pictures.get(entry.id):
            indented = QTextBlockFormat()
            indented.setIndent(1)
            small = _letters(ink)
            small.setForeground(ink.muted)
            cursor.insertBlock(indented, small)
            cursor.insertText(texts.counted("Pictures", "%n pictures", pictures), small)


def _block(level: int = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setHeadingLevel(level)
    form.setBottomMargin(theme().px(_GAP))
    return form


def _letters(ink: Ink, larger: int = 0) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(ink.text)
    if larger:
        form.setProperty(QTextFormat.Property.FontSizeAdjustment, larger)
        form.setFontWeight(QFont.Weight.Bold)
    return form
