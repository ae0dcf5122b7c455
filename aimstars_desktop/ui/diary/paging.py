"""Writes entries as a PDF page by page, off the GUI thread.

``QTextDocument.print_`` lays out and paints all at once: nothing can stop it, its steps that are
"getters" keep the interpreter from every other thread, and beyond 2,000 pages its coordinates
overflow. So each few entries are a document of their own, which begins where the one before ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.ui.diary.document import Look, insert_entries, new_document
from aimstars_desktop.ui.diary.placed_pictures import Placed
from aimstars_desktop.ui.widgets.reading_document import ReadingDocument, scale_text_indents

MARGIN = 20.0
"""Millimetres on each side, as Qt has them when it prints by itself."""

_MILLIMETRES = 25.4
_MOST_ENTRIES, _MOST_LETTERS = 20, 20_000
"""Of one document; it takes some milliseconds."""

TITLE_MARGIN = 220.0
"""Above the title on its page."""

_BELOW = 5 / 72
"""Inches between the text and the number of the page."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is known of the program and the screen; made on the GUI thread.

    Attributes:
        font: of the text.
        screen: dots per inch, from which Qt scales lengths.
        side: millimetres left and right beside the margins.
        title: of the PDF.
        look: the colours and the line height.
        palette: of what is painted.
    """

    font: QFont
    screen: float
    side: float
    title: str
    look: Look
    palette: QPalette


class PdfPages:
    """A PDF in the form for archives (PDF/A-1b) that is being written.

    Args:
        path: of the file.
        paper: what it looks like.
    """

    def __init__(self, path: Path, paper: Paper) -> None:
        self._paper = paper
        self._loop = QEventLoop()  # gives this thread timers: layouts ask for some
        self._writer = QPdfWriter(str(path))  # a QPrinter would look for the system's printers
        self._writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
        self._writer.setTitle(paper.title)
        sides = QMarginsF(paper.side, 0, paper.side, 0)
        self._writer.setPageMargins(sides, QPageLayout.Unit.Millimeter)
        self._painter = QPainter(self._writer)
        self._size = QSizeF(self._writer.width(), self._writer.height())
        self._scale = self._writer.logicalDpiY() / paper.screen
        self._used = 0.0
        self._below = 0.0
        self._page = 1

    @property
    def is_open(self) -> bool:
        """Whether it can be written."""
        return self._painter.isActive()

    def add(self, document: ReadingDocument) -> None:
        """Write a document, which is of no use any more then, below what is there."""
        scale_text_indents(document, self._scale)
        margin = int(MARGIN / _MILLIMETRES * self._paper.screen)  # the layout scales it
        form = document.rootFrame().frameFormat()
        form.setMargin(margin)
        document.rootFrame().setFrameFormat(form)
        self._begin_below(document)
        document.setPageSize(self._size)
        layout = document.documentLayout()
        layout.setPaintDevice(self._writer)
        document.setPageSize(self._size + QSizeF(1, 0))  # it lays out again, for that device
        document.setPageSize(self._size)
        pages = document.pageCount()
        for page in range(pages):
            if page:
                self.end_page()
            self._paint(document, page)
        last = document.lastBlock()
        bottom = layout.blockBoundingRect(last).bottom()
        top = (pages - 1) * self._size.height() + margin * self._scale
        self._used = max(0.0, bottom - top) / self._scale
        self._below = last.blockFormat().bottomMargin()

    def end_page(self) -> None:
        """Write the number of the page, and begin the next one."""
        self._write_number()
        self._writer.newPage()
        self._page += 1
        self._used = self._below = 0.0

    def leave_room(self, height: float) -> None:
        """Leave a part of the page empty; in dots of the screen, like what is used."""
        self._used += height

    def close(self) -> None:
        """End the last page and the file. It ends here, in the thread that it was begun in."""
        if self.is_open:
            self._write_number()
        self._painter.end()
        del self._painter, self._writer, self._loop

    def _begin_below(self, document: ReadingDocument) -> None:
        """Begin a document below what is on the page, with an empty line as high as that.

        Nothing is above the first line of a document: Qt ignores its margin.
        """
        if self._used:
            cursor = QTextCursor(document)
            cursor.insertBlock()
            form = QTextBlockFormat()
            form.setLineHeight(self._used, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            form.setBottomMargin(self._below)
            QTextCursor(document).setBlockFormat(form)

    def _paint(self, document: ReadingDocument, page: int) -> None:
        view = QRectF(QPointF(0, page * self._size.height()), self._size)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette, context.clip = self._paper.palette, view
        self._painter.save()
        self._painter.translate(-view.topLeft())
        self._painter.setClipRect(view)
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _write_number(self) -> None:
        inch = self._writer.logicalDpiY()
        margin = MARGIN / _MILLIMETRES * inch
        self._painter.setFont(self._paper.font)
        letters = QFontMetricsF(self._paper.font, self._writer)
        number = str(self._page)
        left = self._size.width() - margin - letters.horizontalAdvance(number)
        bottom = self._size.height() - margin + letters.ascent() + _BELOW * inch
        self._painter.drawText(QPointF(left, bottom), number)


def write_title(pages: PdfPages, lines: Sequence[str], paper: Paper) -> None:
    """Write a page with a title.

    Args:
        pages: the PDF.
        lines: of the title.
        paper: what it looks like.
    """
    document = new_document(paper.font)
    cursor = QTextCursor(document)
    size = paper.font.pointSizeF()
    for number, line in enumerate(lines):
        form = QTextBlockFormat()
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        letters = QTextCharFormat()
        letters.setForeground(paper.look.ink.text)
        letters.setFontPointSize(size if number else 2 * size)
        if number:
            cursor.insertBlock(form, letters)
        else:
            cursor.setBlockFormat(form)
        cursor.insertText(line, letters)
    pages.leave_room(TITLE_MARGIN)
    pages.add(document)
    pages.end_page()


def write_entries(
    pages: PdfPages,
    entries: Sequence[Entry],
    paper: Paper,
    pictures: Placed | None,
    watch: Callable[[int], None],
) -> None:
    """Write entries in order.

    Args:
        pages: the PDF.
        entries: what is written.
        paper: what they look like.
        pictures: of the entries.
        watch: told how many have been written; what it raises ends it.
    """

    def write(some: Sequence[Entry], shown: date | None) -> None:
        # Not in the loop: what ``watch`` raises would keep the last document for another thread.
        document = new_document(paper.font)
        insert_entries(QTextCursor(document), some, paper.look, shown, pictures)
        pages.add(document)

    shown: date | None = None
    count = 0
    for some in _pieces(entries):
        watch(count)
        write(some, shown)
        shown = some[-1].day
        count += len(some)
    watch(count)


def _pieces(entries: Sequence[Entry]) -> Iterator[Sequence[Entry]]:
    """Yield a few entries at a time."""
    piece: list[Entry] = []
    letters = 0
    for entry in entries:
        if piece and (len(piece) == _MOST_ENTRIES or letters > _MOST_LETTERS):
            yield piece
            piece, letters = [], 0
        piece.append(entry)
        letters += len(entry.text)
    if piece:
        yield piece
