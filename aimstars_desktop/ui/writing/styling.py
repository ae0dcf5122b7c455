"""Styles what is being typed: size, weight and colour of the words, and dimmed marks.

The text and its undo history stay as they are: only the layout of the lines knows of the looks.
"""

from __future__ import annotations

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from aimstars_desktop.compat import override
from aimstars_desktop.domain.line_styles import NO_FENCE, Run, styles_of
from aimstars_desktop.ui.look.text_positions import to_qt
from aimstars_desktop.ui.widgets.reading_document import Ink, screen_ink
from aimstars_desktop.ui.widgets.text_formats import Letters, letter_format

_LINE_HEIGHT = 100.0


class Styling(QSyntaxHighlighter):
    """Looks at each line that was changed, and at those after it while the end of code moves."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._ink: Ink | None = None
        self._formats: dict[Run, QTextCharFormat] = {}

    def show(self) -> None:
        """Take the colours of the present theme; Qt would look at the text later, and say so."""
        ink = screen_ink(_LINE_HEIGHT)
        if ink != self._ink:
            self._ink = ink
            self._formats.clear()
            self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        looks = styles_of(text, max(NO_FENCE, self.previousBlockState()))
        self.setCurrentBlockState(looks.fence)
        if not looks.runs:
            return
        simple = text.isascii()
        for run in looks.runs:
            start = run.start if simple else to_qt(text, run.start)
            end = run.end if simple else to_qt(text, run.end)
            self.setFormat(start, end - start, self._format(run))

    def _format(self, run: Run) -> QTextCharFormat:
        look = Run(0, 0, run.mark, run.style, run.level, run.link, run.muted)
        if look not in self._formats:
            self._formats[look] = _format(self._ink or screen_ink(_LINE_HEIGHT), look)
        return self._formats[look]


def _format(ink: Ink, look: Run) -> QTextCharFormat:
    if look.mark:
        form = QTextCharFormat()
        form.setForeground(ink.muted)
        return form
    form = letter_format(ink, Letters(muted=look.muted, level=look.level), look.style, "")
    if look.link:
        form.setForeground(ink.link)
    return form
