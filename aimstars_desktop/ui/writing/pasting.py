"""What is pasted: Markdown where the clipboard has structure, else the words as they are."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QKeySequence, QTextCursor

from aimstars_desktop.domain.entries import TEXT_LIMIT

PLAIN_KEYS = QKeySequence("Ctrl+Shift+V")

MOST_HTML = 200_000
"""Characters of HTML that are looked at; an entry has room for 20,000 of text."""

MOST_TAGS = 2_000

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->")
_END = re.compile(r"<!--\s*EndFragment\s*-->")
_LINE_FIRST = re.compile(r"#{1,6} |[-*+] |\d{1,9}[.)] |> |```|\| ")


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
    before = cursor.block().text()[: cursor.positionInBlock()]
    if before.strip() and _LINE_FIRST.match(markdown):
        cursor.insertText("\n")
    cursor.insertText(markdown)
    cursor.endEditBlock()
