"""Markdown as it is shown when reading: headings, emphasis, lists, quotes, links; nothing else.

Qt's own reader does the work, told to know no HTML. What it would fetch or place (pictures) is
left as words, and a single line break stays a line break, since people write diaries that way.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownNoHTML
    | QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
)

_PICTURE = re.compile(r"!(?=\[)")
_FENCE = re.compile(r"^\s*(```|~~~)")
_BLOCK = re.compile(r"^\s{0,3}([-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|>|```|~~~|\|)|^\s*$")
_MARKUP = re.compile(r"[*_`#>\[\]~]|^\s*([-+]|\d+[.)])\s", re.MULTILINE)


def has_markup(text: str) -> bool:
    """Say whether a text may hold Markdown at all; most entries are plain words."""
    return _MARKUP.search(text) is not None


def prepared(text: str) -> str:
    """Return a text as the reader gets it: line breaks kept, pictures as words."""
    lines = text.split("\n")
    shown: list[str] = []
    fenced = False
    for number, line in enumerate(lines):
        if _FENCE.match(line):
            fenced = not fenced
        following = lines[number + 1] if number + 1 < len(lines) else ""
        hard = not fenced and line.strip() and not _BLOCK.match(following)
        kept = line if fenced else _PICTURE.sub("\\\\!", line)
        shown.append(kept.rstrip() + "  " if hard and not _FENCE.match(line) else kept)
    return "\n".join(shown)


def show(document: QTextDocument, text: str) -> None:
    """Fill a document with a text, read as Markdown where it holds any."""
    if has_markup(text):
        document.setMarkdown(prepared(text), FEATURES)
        _calm_headings(document)
    else:
        document.setPlainText(text)


def _calm_headings(document: QTextDocument) -> None:
    """Make headings a little larger than the text, not three times as large."""
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            larger = QTextCharFormat()
            larger.setProperty(QTextFormat.Property.FontSizeAdjustment, max(0, 3 - level))
            cursor.mergeCharFormat(larger)
        block = block.next()
