"""Entries on paper or as a PDF, through Qt's own printing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.ui.diary.document import insert_entries, new_document, paper_look

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

TEXT_POINTS = 11.0


def document_of(entries: Sequence[Entry]) -> QTextDocument:
    """Return entries as a document for white paper."""
    font = QFont(QApplication.font())
    font.setPointSizeF(TEXT_POINTS)
    document = new_document(font)
    insert_entries(QTextCursor(document), entries, paper_look())
    return document


def paint(document: QTextDocument, printer: QPrinter) -> None:
    """Print a document in pages."""
    # Qt adds two centimetres and page numbers to a document that was never laid out.
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    printer.setDocName(QCoreApplication.translate("Diary", "Diary"))
    document.clone().print_(printer)


def preview(entries: Sequence[Entry], parent: QWidget) -> QWidget:
    """Open the print preview; from there it goes to paper or, as another printer, to a PDF."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    document = document_of(entries)
    dialog = QPrintPreviewDialog(parent)  # with the printer that is its own
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    paint(document_of(entries), printer)
    if not path.is_file() or not path.stat().st_size:
        raise WorldError(
            QT_TRANSLATE_NOOP("Errors", "The file {name} could not be written."), name=path.name
        )
