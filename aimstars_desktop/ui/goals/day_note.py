"""A note for one day of a goal, written in place under the days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import texts


class DayNote(QLineEdit):
    """One line for one day; Return or leaving it saves the note, Escape does not."""

    written = Signal(object, str)
    """A note was written; carries the ``date`` and the note."""

    left = Signal(object)
    """The field has closed; carries its ``date``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._was = ""
        self.hide()

    def write(self, day: date, note: str) -> None:
        """Open the field for a day."""
        self._day = day
        self._was = note
        self.setText(note)
        name = self.tr("A note for {day}").format(day=texts.weekday(day.weekday()))
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.show()
        self.setFocus()

    def finish(self) -> None:
        """Save the note and close the field."""
        day, note = self._close(), self.text().strip()
        if day is not None and note != self._was:
            self.written.emit(day, note)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        passing = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() not in passing:
            self.finish()

    def _close(self) -> date | None:
        day, self._day = self._day, None
        if day is not None:
            self.hide()
            self.left.emit(day)
        return day
