"""Entries on paper or as a PDF, through Qt's own printing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.ui.diary.document import insert_entries, new_document, paper_look

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGIN_MM = 18.0
TEXT_POINTS = 11.0


def document_of(entries: Sequence[Entry]) -> QTextDocument:
    """Return entries as a document for white paper."""
    font = QFont(QApplication.font())
    font.setPointSizeF(TEXT_POINTS)
    document = new_document(font)
    insert_entries(QTextCursor(document), entries, paper_look())
    return document


def make_printer() -> QPrinter:
    """Return the person's usual printer, with our margins."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    printer.setDocName(QCoreApplication.translate("Diary", "Diary"))
    return printer


def paint(document: QTextDocument, printer: QPrinter) -> None:
    """Print a document in pages."""
    # A resolution-independent layout: the page in points, so that type has its size on paper.
    page = printer.pageLayout().paintRect(QPageLayout.Unit.Point)
    copy = document.clone()
    copy.setPageSize(QSizeF(page.size()))
    copy.print_(printer)


def preview(entries: Sequence[Entry], parent: QWidget) -> QWidget:
    """Open the print preview; from there it goes to paper or, as another printer, to a PDF."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    document = document_of(entries)
    dialog = QPrintPreviewDialog(make_printer(), parent)
    document.setParent(dialog)
    dialog.paintRequested.connect(lambda printer: paint(document, printer))
    dialog.open()
    return dialog


def save_pdf(entries: Sequence[Entry], path: Path) -> None:
    """Write entries as a PDF.

    Raises:
        WorldError: the file cannot be written.
    """
    from PySide6.QtPrintSupport import QPrinter

    printer = make_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    paint(document_of(entries), printer)
    if not path.is_file() or not path.stat().st_size:
        raise WorldError(
            QT_TRANSLATE_NOOP("Errors", "The file {name} could not be written."), name=path.name
        )
