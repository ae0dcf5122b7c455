"""Progress notes: a line to read, a field to write in place, kept while typing goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.goals import NOTES_LIMIT
from aimstars_desktop.overriding import override
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.goals.long_words import breakable
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel

KEEP_SECONDS = 1.0
"""How long typed notes may be unkept: a throttle, so that a crash costs at most this."""

_LINES = 3


class NotesField(QWidget):
    """The notes of a goal, read or written in the same place."""

    typed = Signal(str)
    """The notes as they are now, at most once a second while typing goes on."""

    finished = Signal(str, str)
    """The typing has ended: the notes, and what they were before it began."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._before = ""
        self._reader = _Reader(self)
        self._editor: _Editor | None = None
        self._problem: ProblemLabel | None = None
        self._throttle = QTimer(self)
        self._throttle.setSingleShot(True)
        self._throttle.setInterval(round(KEEP_SECONDS * 1000))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(4))
        self._column.addWidget(self._reader)
        self._reader.pressed.connect(self.write)
        self._throttle.timeout.connect(self._on_throttle)

    @property
    def editor(self) -> QPlainTextEdit:
        """The field to write in, made when it is first needed."""
        return self._parts()[0]

    @property
    def problem(self) -> str:
        """What is wrong with the notes, or an empty text."""
        hidden = self._problem is None or self._problem.isHidden()
        return "" if self._problem is None or hidden else self._problem.text()

    @property
    def is_writing(self) -> bool:
        """Whether the notes are being written now."""
        return self._editor is not None and not self._editor.isHidden()

    def show_notes(self, notes: str) -> None:
        """Show the kept notes; what is being typed is never replaced."""
        self._kept = notes
        self._reader.setText(breakable(" ".join(notes.split())))
        self._reader.setVisible(bool(notes) and not self.is_writing)

    def write(self) -> None:
        """Begin to write, with the cursor at the end."""
        editor, _ = self._parts()
        if not self.is_writing:
            self._before = self._kept
            blocked = editor.blockSignals(True)
            editor.setPlainText(self._kept)
            editor.blockSignals(blocked)
            editor.moveCursor(editor.textCursor().MoveOperation.End)
            self._reader.hide()
            editor.show()
        editor.setFocus()

    def finish(self) -> None:
        """End the typing and keep what was typed; notes that cannot be kept stay in the field."""
        self._throttle.stop()
        if not self.is_writing or self._is_too_long():
            return
        editor, problem = self._parts()
        notes = editor.toPlainText().strip()
        editor.hide()
        problem.clear_problem()
        self.show_notes(notes)
        if notes != self._before:
            self.finished.emit(notes, self._before)

    def refuse(self, error: AimstarsError) -> None:
        """Say why the notes were not kept, with the words still there."""
        self.write()
        self._parts()[1].show_problem(error)

    def _parts(self) -> tuple[_Editor, ProblemLabel]:
        """Return the field and the sentence beside it: heavy, and few goals need them."""
        if self._editor is None or self._problem is None:
            self._editor = _Editor(self)
            self._editor.setAccessibleName(self.tr("Progress notes"))
            self._editor.setPlaceholderText(self.tr("How is it going?"))
            self._editor.hide()
            self._problem = ProblemLabel(self._editor, self)
            self._column.addWidget(self._editor)
            self._column.addWidget(self._problem)
            self._editor.textChanged.connect(self._on_text_changed)
            self._editor.left.connect(self.finish)
        return self._editor, self._problem

    def _is_too_long(self) -> bool:
        editor, problem = self._parts()
        length = len(editor.toPlainText().strip())
        if length <= NOTES_LIMIT:
            return False
        template = self.tr("Notes have room for {limit} characters; these are {count}.")
        problem.show_problem(
            template.format(limit=texts.number(NOTES_LIMIT), count=texts.number(length))
        )
        return True

    def _on_text_changed(self) -> None:
        self._parts()[1].clear_problem()
        if not self._throttle.isActive():
            self._throttle.start()

    def _on_throttle(self) -> None:
        notes = self._parts()[0].toPlainText().strip()
        if len(notes) <= NOTES_LIMIT:
            self.typed.emit(notes)


class _Reader(Label):
    """The notes as a quiet line; a click begins to write."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "caption", wrap=True, parent=parent)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()


class _Editor(QPlainTextEdit):
    """A few lines; Tab leaves it, Escape and Ctrl+Return end the typing."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape or (is_return and control):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        passing = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() not in passing:
            self.left.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + theme().px(24))
