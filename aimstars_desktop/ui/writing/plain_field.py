"""A field of several lines of plain text, whose words are looked up like those of an entry."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.widgets.fields import OwnDirections
from aimstars_desktop.ui.writing import next_wrong_word, spelling_menu
from aimstars_desktop.ui.writing.plain_spelling import PlainSpelling
from aimstars_desktop.ui.writing.spelling import Spelling


class PlainField(OwnDirections):
    """A few lines; Tab leaves the field, F7 goes to the next word that is in no dictionary.

    Args:
        spelling: judges its words.
    """

    edited = Signal()
    """The text is another one; ``textChanged`` is emitted for each underline, too."""

    def __init__(self, spelling: Spelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spelling = spelling
        self._seen = ""
        PlainSpelling(self, spelling)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str) -> None:
        """Show another text, which is not taken for a change of this one."""
        self._seen = text
        self.setPlainText(text)
        self._seen = self.toPlainText()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if next_wrong_word.is_wanted(event):
            next_wrong_word.go_on(self, self._spelling)
        else:
            super().keyPressEvent(event)

    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        if text != self._seen:
            self._seen = text
            self.edited.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        spelling_menu.show(self, event, self._spelling)
