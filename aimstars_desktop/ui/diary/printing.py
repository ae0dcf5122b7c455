"""Prints entries on paper or as a PDF, with Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPalette,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget

from aimstars_desktop.domain.entries import Entry
from aimstars_desktop.domain.errors import WorldError
from aimstars_desktop.domain.sentences import QT_TRANSLATE_NOOP
from aimstars_desktop.services.transfer import target
from aimstars_desktop.ui.diary.document import insert_entries, new_document, paper_look
from aimstars_desktop.ui.diary.paging import Paper, PdfPages, write_entries, write_title
from aimstars_desktop.ui.diary.placed_pictures import Placed
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.reading_document import ReadingDocument

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

TEXT_POINTS = 11.0

SIDE = 18.0
"""Millimetres left and right beside Qt's margins: a line has about 66 letters then."""


def document_of(entries: Sequence[Entry], pictures: Placed | None = None) -> ReadingDocument:
    """Return entries as a document for white paper.

    Args:
        entries: in order.
        pictures: of the entries.
    """
    document = new_document(_font())
    insert_entries(QTextCursor(document), entries, paper_look(), pictures=pictures)
    return document


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


def paper() -> Paper:
    """Return what a PDF takes from the program and the screen; for the GUI thread only."""
    screen = QGuiApplication.primaryScreen().logicalDotsPerInchX()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    return Paper(_font(), screen, SIDE, _title(), paper_look(), palette)


def save_pdf(
    entries: Sequence[Entry],
    path: Path,
    paper: Paper,
    title: Sequence[str] = (),
    pictures: Placed | None = None,
    watch: Callable[[int], None] = lambda _: None,
) -> None:
    """Write entries as a PDF, in the form for archives (PDF/A-1b). It is for any thread.

    Args:
        entries: what is written.
        path: of the file.
        paper: what it looks like.
        title: the lines of a page before them; none without such a page.
        pictures: of the entries.
        watch: told how many entries have been written; what it raises ends it, and a file that
            was there is as before.

    Raises:
        WorldError: the file cannot be written.
    """
    with target.partial_file(path) as part:
        pages = PdfPages(part, paper)
        try:
            if pages.is_open and title:
                write_title(pages, title, paper)
            if pages.is_open:
                write_entries(pages, entries, paper, pictures, watch)
        finally:
            pages.close()
        if not part.is_file() or not part.stat().st_size:
            raise WorldError(
                QT_TRANSLATE_NOOP("Errors", "The file {name} could not be written."), name=path.name
            )


def _font() -> QFont:
    font = QFont(QApplication.font())
    font.setFamilies(theme().reading_families())
    font.setPointSizeF(TEXT_POINTS)
    return font


def _title() -> str:
    return QCoreApplication.translate("Diary", "Diary")
