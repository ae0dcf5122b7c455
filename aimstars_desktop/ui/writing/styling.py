"""Styles what is being typed: size, weight and colour of the words, and dimmed marks.

The text and its undo history stay as they are: only the layout of the lines knows of the looks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from aimstars_desktop.compat import override
from aimstars_desktop.domain.line_styles import NO_FENCE, LineStyles, Run, styles_of
from aimstars_desktop.domain.spelling import Word, as_looked_up, words_in
from aimstars_desktop.ui.look.text_positions import to_qt
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.reading_document import Ink, screen_ink
from aimstars_desktop.ui.widgets.text_formats import Letters, letter_format
from aimstars_desktop.ui.writing.word_judge import Judge

_LINE_HEIGHT = 100.0
NOWHERE = -1
A_KEY = 2
"""Characters that one key changes at most; what changes more is no word that is being typed."""


class Styling(QSyntaxHighlighter):
    """Looks at each line that was changed, and at those after it while the end of code moves.

    Args:
        document: what is typed.
        plain: whether only words are looked at, since the text is not shown as Markdown.
    """

    def __init__(self, document: QTextDocument, *, plain: bool = False) -> None:
        super().__init__(None)  # type: ignore[call-overload]  # a document comes below
        self._ink: Ink | None = None
        self._formats: dict[Run, QTextCharFormat] = {}
        self._is_plain = plain
        self._judge: Judge | None = None
        self._typed_until = NOWHERE
        self._unfinished = NOWHERE
        document.contentsChange.connect(self._on_change)  # before Qt looks at the change itself
        self.setParent(document)
        self.setDocument(document)

    def check(self, judge: Judge | None) -> None:
        """Underline the words that this finds wrong, but not the one that is being typed."""
        if judge is not self._judge:
            self._judge = judge
            self._typed_until = NOWHERE
            self.rehighlight()

    def look_again(self, words: Collection[str]) -> None:
        """Look at the lines with these words, which are known to be wrong now."""
        block = self.document().firstBlock()
        while block.isValid():
            text = as_looked_up(block.text())
            if any(word in text for word in words):
                self.rehighlightBlock(block)
            block = block.next()

    def cursor_moved(self, position: int) -> None:
        """Judge the word that was being typed, once the cursor has left it."""
        if self._unfinished not in {NOWHERE, position}:
            block = self.document().findBlock(self._unfinished)
            self._unfinished = self._typed_until = NOWHERE
            self.rehighlightBlock(block)

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
        simple = text.isascii()
        for run in () if self._is_plain else looks.runs:
            start = run.start if simple else to_qt(text, run.start)
            end = run.end if simple else to_qt(text, run.end)
            self.setFormat(start, end - start, self._format(run))
        if self._judge is not None:
            self._underline(text, looks, self._judge)

    def _on_change(self, position: int, removed: int, added: int) -> None:
        is_typed = removed + added <= A_KEY
        self._typed_until = position + added if is_typed else NOWHERE

    def _underline(self, text: str, looks: LineStyles, judge: Judge) -> None:
        simple = text.isascii()
        begin = self.currentBlock().position()
        for word in words_in(text, looks):
            end = word.end if simple else to_qt(text, word.end)
            if begin + end == self._typed_until:  # it would be looked up with every letter
                self._unfinished = self._typed_until
                continue
            if judge.is_right(word.text):
                continue
            start = word.start if simple else to_qt(text, word.start)
            form = QTextCharFormat(self.format(start))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            form.setUnderlineColor(theme().color("danger"))
            self.setFormat(start, end - start, form)

    def _format(self, run: Run) -> QTextCharFormat:
        look = Run(0, 0, run.mark, run.style, run.level, run.link, run.muted)
        if look not in self._formats:
            self._formats[look] = _format(self._ink or screen_ink(_LINE_HEIGHT), look)
        return self._formats[look]


def wrong_words(block: QTextBlock, judge: Judge | None) -> Iterator[Word]:
    """Yield the words of a line that are not in a dictionary."""
    if judge is not None:
        text = block.text()
        looks = styles_of(text, max(NO_FENCE, block.previous().userState()))
        yield from (word for word in words_in(text, looks) if not judge.is_right(word.text))


def _format(ink: Ink, look: Run) -> QTextCharFormat:
    if look.mark:
        form = QTextCharFormat()
        form.setForeground(ink.muted)
        return form
    form = letter_format(ink, Letters(muted=look.muted, level=look.level), look.style, "")
    if look.link:
        form.setForeground(ink.link)
    return form
