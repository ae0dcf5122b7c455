"""The writing field: plain text with keys for Markdown; Tab leaves it, three shortcuts save."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.line_styles import NO_FENCE
from aimstars_desktop.domain.tags import SIGN
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.fields import OwnDirections
from aimstars_desktop.ui.widgets.tab_order import bring_line_into_view
from aimstars_desktop.ui.writing import formatting, next_wrong_word, pasting
from aimstars_desktop.ui.writing.typed_text import BREAKS, TypedText, plain_text

if TYPE_CHECKING:
    from aimstars_desktop.ui.writing.known_tags import KnownTags
    from aimstars_desktop.ui.writing.spelling import Spelling
    from aimstars_desktop.ui.writing.tag_completer import TagCompleter

CURSOR = "cursor"
"""The property of a document that says where the cursor was when a field showed it."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SAVES = {
    Qt.KeyboardModifier.ControlModifier: Rating.PROUD,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier: Rating.GROW,
    Qt.KeyboardModifier.AltModifier: Rating.UNRATED,
}
"""What Return saves the text as, with these keys held; Control is Command on macOS."""


class WritingField(OwnDirections):
    """A plain text field that grows with its text.

    Args:
        lines: the least and the greatest height, in lines.
    """

    typed = Signal(str)
    """The person has changed the text; carries all of it."""

    entered = Signal(object)
    """Keys that save were pressed; carries the :class:`Rating` that they stand for."""

    escaped = Signal()
    """Escape was pressed."""

    pictures_came = Signal(list)
    """Pictures were pasted or dropped; carries where each comes from."""

    pictures_wanted = Signal()
    """Pictures are to be chosen, for what is written."""

    undo_wanted = Signal()
    """Undo was pressed, and the field has nothing to undo."""

    redo_wanted = Signal()
    """Redo was pressed, and the field has nothing to redo."""

    def __init__(
        self, name: str, *, lines: tuple[int, int] = (5, 12), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fewest, self._most = lines
        self._quiet = False
        self._shown: QTextDocument | None = None
        self._tags: KnownTags | None = None
        self._completer: TagCompleter | None = None
        self._spelling: Spelling | None = None
        self._takes_pictures = False
        self.setAccessibleName(name)
        self.setProperty("surface", "writing")  # the style sheet sets the reading size
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        theme().changed.connect(self._style)
        self._grow()

    @property
    def text(self) -> str:
        """The text of the field."""
        return plain_text(self.document())

    @property
    def can_undo(self) -> bool:
        """Whether the field shows something typed that can be undone."""
        return self.isVisible() and self.document().isUndoAvailable()

    @property
    def can_redo(self) -> bool:
        """Whether the field shows something typed that can be redone."""
        return self.isVisible() and self.document().isRedoAvailable()

    def set_text(self, text: str) -> None:
        """Set the text, with the cursor at its end; as a rule, this cannot be undone.

        If only the beginning of the text goes, the rest counts as typed, and can be undone.
        """
        before = self.text
        if text == before:
            return
        self._quiet = True
        if text and before.endswith(text):
            self.clear()
            self.insertPlainText(text)
        else:
            self.setPlainText(text)
        self._quiet = False
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._grow()

    def show_document(self, document: TypedText) -> None:
        """Show another text, with its own history, and the cursor where it was."""
        before = self.document()
        if document is before:
            return
        before.setProperty(CURSOR, self.textCursor().position())
        document.setDefaultFont(self.font())
        document.setDocumentMargin(before.documentMargin())
        document.setDefaultTextOption(before.defaultTextOption())
        self._exchange(document)
        self._style()
        cursor = self.textCursor()
        position = document.property(CURSOR)
        last = document.characterCount() - 1
        cursor.setPosition(min(position, last) if isinstance(position, int) else last)
        self.setTextCursor(cursor)
        self._grow()

    def let_go(self) -> None:
        """Leave the document as it is, for another field, and show none."""
        self.document().setProperty(CURSOR, self.textCursor().position())
        self._exchange(TypedText(self))

    def take_pictures(self) -> None:
        """Take pictures that are pasted or dropped: see ``pictures_came``."""
        self._takes_pictures = True

    def complete_tags(self, tags: KnownTags) -> None:
        """Offer these tags while one is being typed."""
        self._tags = tags

    def check_spelling(self, spelling: Spelling) -> None:
        """Underline the words that are not in a dictionary, and offer others in the menu."""
        self._spelling = spelling
        spelling.changed.connect(self._style)
        spelling.found_wrong.connect(self._underline)

    def set_lines(self, fewest: int, most: int) -> None:
        """Change how many lines the field has at least, and how many it grows to."""
        lines = fewest, max(fewest, most)
        if lines != (self._fewest, self._most):
            self._fewest, self._most = lines
            self._grow()

    def apply(self, act: formatting.Act) -> None:
        """Format the text at the cursor."""
        if not self.isReadOnly():
            cursor = self.textCursor()
            act(cursor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def paste_plain(self) -> None:
        """Paste the words on the clipboard, without Markdown for how they look."""
        super().insertFromMimeData(pasting.words_of(QGuiApplication.clipboard().mimeData()))

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        takes = self._takes_pictures and (source.hasImage() or source.hasUrls())
        return takes or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        pictures = pasting.pictures_in(source) if self._takes_pictures else []
        if pictures:
            self.pictures_came.emit(pictures)
            return
        markdown = "" if self._is_in_code() else pasting.markdown_in(source)
        if markdown:
            self.apply(partial(pasting.insert, markdown))
        else:
            super().insertFromMimeData(source)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        words = QMimeData()  # Qt would add HTML, which would be pasted as other Markdown
        words.setText(self.textCursor().selectedText().translate(BREAKS))
        return words

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = self._beyond_the_field(event)
            if wanted is not None:
                event.ignore()  # this is a shortcut of the window's Edit menu
                return False
            own = formatting.wanted(event) is not None or pasting.is_plain(event)
            own = own or self._wants_pictures(event) or next_wrong_word.is_wanted(event)
            if own and not self.isReadOnly():
                event.accept()
                return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._completer is not None and self._completer.takes(event):
                return True
            deeper = formatting.tab_of(event)
            if deeper is not None and not self.isReadOnly():
                cursor = self.textCursor()
                if formatting.indent(cursor, deeper=deeper):
                    return True  # before Qt moves the focus
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wanted = self._beyond_the_field(event)
        if wanted is not None:
            wanted.emit()
        elif event.key() in _ENTER and modifiers in _SAVES:
            self.entered.emit(_SAVES[modifiers])
        elif not self.isReadOnly() and (act := formatting.wanted(event)) is not None:
            self.apply(act)
        elif self._wants_pictures(event):
            self.pictures_wanted.emit()
        elif pasting.is_plain(event) and not self.isReadOnly():
            self.paste_plain()
        elif next_wrong_word.is_wanted(event) and self._spelling is not None:
            next_wrong_word.go_on(self, self._spelling)
        elif (edit := formatting.edit_of_list(event)) is not None and self._edits(edit):
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)
            if event.text():  # a page that was scrolled away comes back to what is typed
                bring_line_into_view(self)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.preeditString() or event.commitString():
            bring_line_into_view(self)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from aimstars_desktop.ui.writing import spelling_menu

        spelling_menu.show(self, event, self._spelling)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._grow()

    def _beyond_the_field(self, event: QKeyEvent) -> SignalInstance | None:
        """Return the signal for an undo or redo that the field itself cannot do."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            return self.undo_wanted
        if event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable():
            return self.redo_wanted
        return None

    def _wants_pictures(self, event: QKeyEvent) -> bool:
        keys = QKeySequence(event.keyCombination())
        return self._takes_pictures and keys == formatting.PICTURE_KEYS

    def _edits(self, edit: Callable[[QTextCursor], bool]) -> bool:
        """Return whether an edit has something to do at the cursor, and did it."""
        cursor = self.textCursor()
        if self.isReadOnly() or not edit(cursor):
            return False
        self.setTextCursor(cursor)
        return True

    def _is_in_code(self) -> bool:
        """Return whether the cursor is between fences, where no sign is a mark."""
        before = self.textCursor().block().previous()
        return before.isValid() and before.userState() > NO_FENCE

    def _exchange(self, document: TypedText) -> None:
        self._quiet = True
        self.setDocument(document)
        self._shown = document  # it must not be deleted while it is shown
        self._quiet = False

    def _style(self) -> None:
        document = self.document()
        if isinstance(document, TypedText):
            quiet, self._quiet = self._quiet, True  # looks are not typed
            document.style()
            if self._spelling is not None:
                document.check(self._spelling.judge)
                if not document.isEmpty():
                    self._spelling.need()
            self._quiet = quiet
            self._grow()

    def _on_text_changed(self) -> None:
        self._grow()
        if not self._quiet:
            text = self.text
            self.typed.emit(text)
            self._offer_tags(text)
            if self._spelling is not None:
                self._spelling.need()

    def _underline(self, words: frozenset[str]) -> None:
        document = self.document()
        if isinstance(document, TypedText):
            quiet, self._quiet = self._quiet, True
            document.look_again(words)
            self._quiet = quiet

    def _on_cursor_moved(self) -> None:
        document = self.document()
        if self._spelling is not None and isinstance(document, TypedText):
            quiet, self._quiet = self._quiet, True
            document.cursor_moved(self.textCursor().position())
            self._quiet = quiet

    def _offer_tags(self, text: str) -> None:
        """Offer tags; what does it is loaded with the first sign that is typed."""
        if self._completer is None and self._tags is not None and SIGN in text:
            from aimstars_desktop.ui.writing.tag_completer import TagCompleter

            self._completer = TagCompleter(self, self._tags)
        if self._completer is not None:
            self._completer.offer()

    def _grow(self) -> None:
        """Set the height of the text, within bounds."""
        line = self.fontMetrics().lineSpacing()
        written, most = 0.0, self._most * line
        block = self.document().firstBlock()
        while block.isValid() and written < most:
            written += self.blockBoundingRect(block).height()  # headings are higher
            block = block.next()
        margins = round(2 * self.document().documentMargin()) + theme().px(22)
        height = ceil(min(max(written, self._fewest * line), most)) + margins
        if height != self.height():
            self.setFixedHeight(height)
