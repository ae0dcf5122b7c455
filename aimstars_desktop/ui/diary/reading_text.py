"""A read-only text: wrapped, as high as needed, selectable by mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.search import Query
from aimstars_desktop.ui.core.links import ask_to_open
from aimstars_desktop.ui.diary.entry_delegate import highlight
from aimstars_desktop.ui.look.text_positions import to_qt
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.reading_document import Ink, ReadingDocument, screen_ink
from aimstars_desktop.ui.widgets.text_formats import TAG
from aimstars_desktop.ui.widgets.text_writer import fill

LINE_HEIGHT = 150.0
"""The line height in per cent; reading needs more than writing."""


class ReadingText(QTextBrowser):
    """An entry's text. It does not scroll; the page around it does.

    Args:
        text: as it was written.
        tags: whether tags can be clicked.
    """

    tag_clicked = Signal(str)
    """A tag was clicked; carries its name."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, tags: bool = False
    ) -> None:
        super().__init__(parent)
        self._has_tags = tags
        self._text = ""
        self._query = Query()
        self.setAccessibleName(self.tr("Entry"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "reading")
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._document = ReadingDocument(self)
        self.setDocument(self._document)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._on_link)
        theme().changed.connect(self._show)  # links contain their colour
        self.set_text(text)

    @property
    def text(self) -> str:
        """The text as written."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text == self._text:
            return
        self._text = text
        self._show()

    def mark(self, query: Query) -> None:
        """Highlight the query, if all of it matches this text."""
        self._query = query
        self._show_marks()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.textCursor().hasSelection() or self.anchorAt(event.pos()):
            super().contextMenuEvent(event)
        else:
            event.ignore()  # the widget around the text has more to offer

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _on_link(self, url: QUrl) -> None:
        if url.scheme() == TAG:
            self.tag_clicked.emit(url.path(QUrl.ComponentFormattingOption.FullyDecoded))
        else:
            ask_to_open(self, url)

    def _show(self) -> None:
        fill(self._document, self._text, self._ink())
        self._show_marks()
        self._fit()

    def _ink(self) -> Ink:
        return replace(screen_ink(LINE_HEIGHT), has_tags=self._has_tags)

    def _show_marks(self) -> None:
        selections = []
        shown = self.document().toRawText()
        found = self._query.has_places and self._query.matches(self._text)
        for start, end in self._query.places(shown) if found else ():
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(to_qt(shown, start))
            selection.cursor.setPosition(to_qt(shown, end), QTextCursor.MoveMode.KeepAnchor)
            selection.format = highlight()
            selections.append(selection)
        self.setExtraSelections(selections)

    def _fit(self) -> None:
        """Set the height of the text at the present width."""
        self.document().setTextWidth(self.viewport().width())
        height = round(self.document().size().height())
        if height != self.height():
            self.setFixedHeight(max(height, self.fontMetrics().height()))
