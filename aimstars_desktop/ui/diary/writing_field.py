"""The field that words are written in: plain text, Tab leaves it, two keys save."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from aimstars_desktop.overriding import override
from aimstars_desktop.ui.theme import theme

_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def plain_text(document: QTextDocument) -> str:
    """Return a document's text as it was typed; ``toPlainText`` would lose no-break spaces."""
    return document.toRawText().translate(_BREAKS)


class WritingField(QPlainTextEdit):
    """A plain text field that grows with what is written.

    Args:
        lines: the height in lines, while there is little text, and at most.
    """

    typed = Signal(str)
    """The person has changed the text; carries all of it."""

    entered = Signal(bool)
    """Ctrl+Return (Command on macOS) was pressed; True together with Shift."""

    escaped = Signal()
    """Escape was pressed."""

    undo_wanted = Signal()
    """Undo was pressed, and the field has nothing of its own to undo."""

    redo_wanted = Signal()
    """Redo was pressed, and the field has nothing of its own to redo."""

    def __init__(
        self, name: str, *, lines: tuple[int, int] = (5, 12), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fewest, self._most = lines
        self._quiet = False
        self.setAccessibleName(name)
        self.setProperty("surface", "writing")  # the style sheet gives it the reading size
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)
        self._grow()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return plain_text(self.document())

    def set_text(self, text: str) -> None:
        """Put a text into the field, the cursor behind it; not a thing to undo."""
        if text == self.text:
            return
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._grow()

    def set_most_lines(self, lines: int) -> None:
        """Change how many lines the field grows to."""
        if lines != self._most:
            self._most = max(self._fewest, lines)
            self._grow()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = self._beyond_the_field(event)
            if wanted is not None:
                event.ignore()  # the Edit menu of the window has this key
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        wanted = self._beyond_the_field(event)
        if wanted is not None:
            wanted.emit()
        elif event.key() in _ENTER and modifiers in (control, control | shift):
            self.entered.emit(modifiers != control)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

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
        """Return the signal of an undo or redo that the field itself cannot serve."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            return self.undo_wanted
        if event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable():
            return self.redo_wanted
        return None

    def _on_text_changed(self) -> None:
        self._grow()
        if not self._quiet:
            self.typed.emit(self.text)

    def _grow(self) -> None:
        """Take the height of the text, within bounds."""
        written = round(self.document().size().height())
        lines = min(max(written, self._fewest), self._most)
        margins = round(2 * self.document().documentMargin()) + theme().px(22)
        height = lines * self.fontMetrics().lineSpacing() + margins
        if height != self.height():
            self.setFixedHeight(height)
