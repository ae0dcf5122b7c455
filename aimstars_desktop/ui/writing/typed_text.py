"""The text of a writing field: plain, with its own undo history and looks."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from aimstars_desktop.compat import override
from aimstars_desktop.ui.writing.styling import Styling
from aimstars_desktop.ui.writing.word_judge import Judge

BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
"""Qt's signs for the ends of lines, and what is typed for them."""


def plain_text(document: QTextDocument) -> str:
    """Return a document's text as typed; ``toPlainText`` would lose no-break spaces."""
    return document.toRawText().translate(BREAKS)


class TypedText(QTextDocument):
    """A document of plain text with its own undo history; it looks nothing up.

    Without a parent it lives as long as somebody refers to it: a field that shows it does, since
    Qt's fields do not notice when their document is deleted.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setDocumentLayout(QPlainTextDocumentLayout(self))
        self._styling: Styling | None = None

    def style(self) -> None:
        """Style what is typed in the colours of the present theme; it says that it has changed."""
        if self._styling is None:
            self._styling = Styling(self)
        self._styling.show()

    def check(self, judge: Judge | None) -> None:
        """Underline wrong words: see :meth:`Styling.check`; it says that it has changed."""
        if self._styling is not None:
            self._styling.check(judge)

    def look_again(self, words: Collection[str]) -> None:
        """Underline these words, which are known to be wrong now; it says that it has changed."""
        if self._styling is not None:
            self._styling.look_again(words)

    def cursor_moved(self, position: int) -> None:
        """Judge the word that was being typed, if the cursor has left it."""
        if self._styling is not None:
            self._styling.cursor_moved(position)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return b""
