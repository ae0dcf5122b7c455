"""Progress notes: shown as text, edited in place, saved while typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.goals import NOTES_LIMIT
from aimstars_desktop.ui.goals.long_words import breakable
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.fields import set_hint
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label, ProblemLabel
from aimstars_desktop.ui.writing.plain_field import PlainField
from aimstars_desktop.ui.writing.spelling import Spelling

KEEP_SECONDS = 1.0
"""How long typed notes may stay unsaved: a throttle, so that a crash costs at most this."""

_LINES = 3


class NotesField(QWidget):
    """The notes of a goal, shown and edited in the same place.

    Args:
        spelling: returns what judges the words; asked when somebody begins to write.
    """

    typed = Signal(str)
    """The current notes, emitted at most once a second while typing."""

    finished = Signal(str, str)
    """Typing has ended; carries the notes, and those before typing began."""

    def __init__(self, spelling: Callable[[], Spelling], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spelling = spelling
        self._text = ""
        self._kept = ""
        self._before = ""
        self._sent = ""
        self._sign = IconLabel("note", "muted", 15, self)
        self._reader = _Reader(self)
        self._editor: _Editor | None = None
        self._problem: ProblemLabel | None = None
        self._throttle = QTimer(self)
        self._throttle.setSingleShot(True)
        self._throttle.setInterval(round(KEEP_SECONDS * 1000))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(4))
        shown = QHBoxLayout()
        shown.setSpacing(theme().px(6))
        shown.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        shown.addWidget(self._reader, 1)
        self._column.addLayout(shown)
        self._reader.pressed.connect(self.write)
        self._throttle.timeout.connect(self._on_throttle)

    @property
    def editor(self) -> QPlainTextEdit:
        """The edit field, made when it is first needed."""
        return self._parts()[0]

    @property
    def problem(self) -> str:
        """What is wrong with the notes, or an empty text."""
        hidden = self._problem is None or self._problem.isHidden()
        return "" if self._problem is None or hidden else self._problem.text()

    @property
    def is_writing(self) -> bool:
        """Whether the notes are being edited."""
        return self._editor is not None and not self._editor.isHidden()

    def show_notes(self, notes: str) -> None:
        """Show the saved notes; what is being typed is never replaced."""
        self._kept = notes
        self._reader.setText(breakable(" ".join(notes.split())))
        self._show_reader(shown=bool(notes) and not self.is_writing)

    def write(self) -> None:
        """Start editing, with the cursor at the end."""
        editor, _ = self._parts()
        if not self.is_writing:
            self._before = self._kept
            blocked = editor.blockSignals(True)
            editor.setPlainText(self._kept)
            editor.blockSignals(blocked)
            editor.moveCursor(editor.textCursor().MoveOperation.End)
            self._show_reader(shown=False)
            editor.show()
        editor.setFocus()

    def finish(self) -> None:
        """End editing and save the notes; notes that cannot be saved stay in the field."""
        self._throttle.stop()
        if not self.is_writing or self._is_too_long():
            return
        editor, problem = self._parts()
        notes = editor.toPlainText().strip()
        editor.hide()
        problem.clear_problem()
        self.show_notes(notes)
        self._sent = notes
        if notes != self._before:
            self.finished.emit(notes, self._before)

    def refuse(self, error: AimstarsError) -> None:
        """Show why the notes were not saved, and keep the typed text."""
        if not self.is_writing:
            self._kept = self._sent
        self.write()
        self._parts()[1].show_problem(error)

    def _show_reader(self, *, shown: bool) -> None:
        self._sign.setVisible(shown)
        self._reader.setVisible(shown)

    def _parts(self) -> tuple[_Editor, ProblemLabel]:
        """Return the field and its problem line, made on first use: few goals need them."""
        if self._editor is None or self._problem is None:
            self._editor = _Editor(self._spelling(), self)
            self._editor.setAccessibleName(self.tr("Progress notes"))
            set_hint(self._editor, self.tr("How is it going?"))
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
        template = self.tr("These notes have {count} characters; the limit is {limit}.")
        problem.show_problem(
            template.format(limit=texts.number(NOTES_LIMIT), count=texts.number(length))
        )
        return True

    def _on_text_changed(self) -> None:
        text = self._parts()[0].toPlainText()
        if text == self._text:  # only its looks have changed
            return
        self._text = text
        self._parts()[1].clear_problem()
        if not self._throttle.isActive():
            self._throttle.start()

    def _on_throttle(self) -> None:
        notes = self._parts()[0].toPlainText().strip()
        if len(notes) <= NOTES_LIMIT:
            self.typed.emit(notes)


class _Reader(Label):
    """The notes as text; a click starts editing."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "caption", tone="text", wrap=True, parent=parent)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()


class _Editor(PlainField):
    """A few lines; Tab leaves the field, Escape and Ctrl+Return end editing."""

    left = Signal()

    def __init__(self, spelling: Spelling, parent: QWidget) -> None:
        super().__init__(spelling, parent)
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
