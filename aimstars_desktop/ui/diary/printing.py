"""Prints entries on paper or as a PDF, with Qt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.ui.diary.document import insert_entries, new_document, paper_look
from aimstars_desktop.ui.diary.placed_pictures import Placed
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.reading_document import ReadingDocument

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

TEXT_POINTS = 11.0

SIDE = 18.0
"""Millimetres left and right beside Qt's margins: a line has about 66 letters then."""

TITLE_MARGIN = 220.0
"""Above the title on its page."""


def document_of(
    entries: Sequence[Entry], title: Sequence[str] = (), pictures: Placed | None = None
) -> ReadingDocument:
    """Return entries as a document for white paper.

    Args:
        title: the lines of a page before them; none without such a page.
        pictures: of the entries.
    """
    font = QFont(QApplication.font())
    font.setFamilies(theme().reading_families())
    font.setPointSizeF(TEXT_POINTS)
    document = new_document(font)
    cursor = QTextCursor(document)
    _insert_title_page(cursor, title)
    insert_entries(cursor, entries, paper_look(), pictures=pictures)
    return document


def _insert_title_page(cursor: QTextCursor, title: Sequence[str]) -> None:
    for number, line in enumerate(title):
        form = QTextBlockFormat()
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.setTopMargin(0 if number else TITLE_MARGIN)
        if number == len(title) - 1:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysAfter)
        letters = QTextCharFormat()
        letters.setForeground(paper_look().ink.text)
        letters.setFontPointSize(TEXT_POINTS if number else 2 * TEXT_POINTS)
        if number:
            cursor.insertBlock(form, letters)
        else:
            cursor.setBlockFormat(form)
        cursor.insertText(line, letters)


def paint(document: ReadingDocument, printer: QPagedPaintDevice) -> None:
    """Print a document in pages."""
    # Qt adds two centimetres and page numbers to a document that was never laid out.
    printer.setPageMargins(QMarginsF(SIDE, 0, SIDE, 0), QPageLayout.Unit.Millimeter)
    document.print_to(printer)


def preview(entries: Sequence[Entry], parent: QWidget, pictures: Placed | None = None) -> QWidget:
    """Open the print preview, from which it can be printed.

    Args:
        parent: of the dialog.
        pictures: of the entries.
    """
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    document = document_of(entries, pictures=pictures)
    dialog = QPrintPreviewDialog(parent)  # with its own printer
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    document.setParent(dialog)
    dialog.paintRequested.connect(lambda printer: _print(document, printer))
    dialog.open()
    return dialog


def _print(document: ReadingDocument, printer: QPrinter) -> None:
    printer.setDocName(_title())
    paint(document, printer)


def save_pdf(
    entries: Sequence[Entry],
    path: Path,
    title: Sequence[str] = (),
    pictures: Placed | None = None,
) -> None:
    """Write entries as a PDF, in the form for archives (PDF/A-1b).

    Args:
        title: the lines of a page before them; none without such a page.
        pictures: of the entries.

    Raises:
        WorldError: the file cannot be written.
    """
    writer = QPdfWriter(str(path))  # a QPrinter would look for the system's printers first
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setTitle(_title())
    paint(document_of(entries, title, pictures), writer)
    if not path.is_file() or not path.stat().st_size:
        raise WorldError(
            QT_TRANSLATE_NOOP("Errors", "The file {name} could not be written."), name=path.name
        )


def _title() -> str:
    return QCoreApplication.translate("Diary", "Diary")
