"""Renews the pictures of exports in docs/pictures: a PDF, a web page and a Markdown file.

    PYTHONPATH=. QT_QPA_PLATFORM=offscreen .venv/bin/python tools/export_pictures.py

It exports two weeks of the sample diary, and needs weasyprint and pypdfium2, which are no
dependencies of the project: docs/exports.md says how to get them.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pypdfium2  # type: ignore[import-not-found]  # only where somebody renews the pictures
import weasyprint  # type: ignore[import-not-found]  # likewise
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QPlainTextEdit

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aimstars_desktop import bootstrap
from aimstars_desktop.domain.exports import Kind, Selection
from aimstars_desktop.screenshots import png
from aimstars_desktop.screenshots.driver import ProgramDriver
from aimstars_desktop.screenshots.sample import PICTURED
from aimstars_desktop.services.clock import StillClock
from aimstars_desktop.services.transfer.export import ExportService
from aimstars_desktop.ui.app.application import Application
from aimstars_desktop.ui.diary import printing
from aimstars_desktop.ui.transfer import pdf
from aimstars_desktop.ui.transfer.labels import labels

WIDTH = 620
"""Pixels of each picture."""

SHOWN = timedelta(days=14)


def main() -> None:
    """Export, and take a picture of each file."""
    pictures = Path(__file__).resolve().parent.parent / "docs" / "pictures"
    with (
        bootstrap.temporary_folders() as folders,
        tempfile.TemporaryDirectory(prefix="aimstars-") as place,
    ):
        program = Application(bootstrap.sample_in(folders, StillClock(PICTURED)), folders)
        driver = ProgramDriver(program)
        driver.start()
        session = driver.home.workspace.session
        service = ExportService(
            session.context.reading,
            session.account,
            session.days.now,
            session.context.storage.pictures,
        )
        selection = Selection(first=PICTURED.date() - SHOWN, goals=True)
        folder = Path(place)
        pdf.export(service, selection, folder / "a.pdf", printing.paper(), replace=False)
        service.export(Kind.HTML, selection, folder / "a.html", labels())
        service.export(Kind.MARKDOWN, selection, folder / "days", labels())
        png.write(_page((folder / "a.pdf").read_bytes(), 1), pictures / "export-pdf.png")
        paper = weasyprint.CSS(string="@page { size: 620px 620px; margin: 0 }")
        read = weasyprint.HTML(folder / "a.html", media_type="screen")
        page = read.write_pdf(stylesheets=[paper])
        png.write(_page(page, 0), pictures / "export-html.png")
        days = sorted((folder / "days").rglob("2026-*.md"), key=lambda day: day.stat().st_size)
        text = days[-1].read_text(encoding="utf-8")
        png.write(_text(text), pictures / "export-markdown.png")
        program.close()


def _page(data: bytes, number: int) -> QImage:
    """Return a page of a PDF."""
    page = pypdfium2.PdfDocument(data)[number]
    with BytesIO() as file:
        page.render(scale=WIDTH / page.get_width()).to_pil().save(file, "png")
        return QImage.fromData(file.getvalue())


def _text(text: str) -> QImage:
    """Return the beginning of a text as an editor shows it."""
    editor = QPlainTextEdit(text)
    editor.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    editor.resize(WIDTH, WIDTH // 2)
    return editor.grab().toImage()


if __name__ == "__main__":
    main()
