"""Underlines words that are in no dictionary in a field whose text is not Markdown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit

from aimstars_desktop.ui.writing.spelling import Spelling
from aimstars_desktop.ui.writing.styling import Styling


class PlainSpelling(QObject):
    """Underlines words in a field; the field's ``textChanged`` comes with it, too.

    Args:
        field: lives as long.
        spelling: judges its words.
    """

    def __init__(self, field: QPlainTextEdit, spelling: Spelling) -> None:
        super().__init__(field)
        self._field = field
        self._spelling = spelling
        self._styling = Styling(field.document(), plain=True)
        field.textChanged.connect(self._need)
        field.cursorPositionChanged.connect(self._on_cursor_moved)
        spelling.changed.connect(self._check)
        spelling.found_wrong.connect(self._look_again)
        self._check()

    def _need(self) -> None:
        if not self._field.document().isEmpty():
            self._spelling.need()

    def _check(self) -> None:
        self._styling.check(self._spelling.judge)

    def _look_again(self, words: frozenset[str]) -> None:
        self._styling.look_again(words)

    def _on_cursor_moved(self) -> None:
        self._styling.cursor_moved(self._field.textCursor().position())
