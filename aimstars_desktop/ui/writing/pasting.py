"""What is pasted: Markdown where the clipboard has structure, else the words as they are."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QTextCursor

from aimstars_desktop.domain.entries import TEXT_LIMIT
from aimstars_desktop.ui.look.text_positions import from_qt

PLAIN_KEYS = QKeySequence("Ctrl+Shift+V")

MOST_HTML = 200_000
"""Characters of HTML that are looked at; an entry has room for 20,000 of text."""

MOST_TAGS = 2_000

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->")
_END = re.compile(r"<!--\s*EndFragment\s*-->")
_LINE_FIRST = re.compile(r"#{1,6} |[-*+] |\d{1,9}[.)] |> |```|\| ")
_GOES_ON = re.compile(r"[ \t]|[-*+] |\d{1,9}[.)] |>|\|")
"""What begins a line that the next one goes on with: that of an item, a quote or a table."""


def pictures_in(data: QMimeData) -> list[Path | QImage]:
    """Return what was copied or dropped as pictures: files, or an image without words."""
    urls = data.urls()
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if files and len(files) == len(urls):
        return list(files)
    if data.hasImage() and not data.text().strip():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return [image]
    return []


def markdown_in(data: QMimeData) -> str:
    """Return what was copied as Markdown; empty if it has no structure, or is too large for it."""
    if not data.hasHtml():
        return ""
    html = data.html()
    begin = _FRAGMENT.search(html)
    if begin is not None:  # around it, a word processor says how all its styles look
        end = _END.search(html, begin.end())
        html = html[begin.end() : end.start() if end else len(html)]
    too_large = len(html) > MOST_HTML or html.count("<") > MOST_TAGS
    if too_large or len(data.text()) > TEXT_LIMIT:
        return ""
    from aimstars_desktop.services.transfer.markdown_of_html import of_html
    from aimstars_desktop.services.transfer.marked_words import has_structure

    found = of_html(html)
    return found if has_structure(found) else ""


def insert(markdown: str, cursor: QTextCursor) -> None:
    """Insert Markdown in place of the selection, as one step; signs begin a line of their own."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    before, behind = _line_around(cursor)
    begins = _LINE_FIRST.match(markdown) is not None
    if before.strip() and begins:
        cursor.insertText("\n")
    cursor.insertText(markdown)
    if behind.strip() and (begins or "\n" in markdown):
        end = cursor.position()
        last = markdown.rpartition("\n")[2]
        cursor.insertText("\n\n" if _GOES_ON.match(last) else "\n")
        cursor.setPosition(end)
    cursor.endEditBlock()


def _line_around(cursor: QTextCursor) -> tuple[str, str]:
    """Return what stands before a cursor in its line, and what stands behind it."""
    line = cursor.block().text()
    place = from_qt(line, cursor.positionInBlock())
    return line[:place], line[place:]


def is_plain(event: QKeyEvent) -> bool:
    """Return whether these are the keys that paste the words alone."""
    return QKeySequence(event.keyCombination()) == PLAIN_KEYS


def words_of(data: QMimeData) -> QMimeData:
    """Return the words of what is pasted, without their looks."""
    words = QMimeData()
    words.setText(data.text())
    return words
