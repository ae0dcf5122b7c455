"""Text that an input method is still composing: committed before anything else happens to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from aimstars_desktop.compat import override

_LEAVING = {
    QEvent.Type.FocusAboutToChange,  # while the field can still take the text
    QEvent.Type.FocusOut,  # a menu opens, another program comes to the front
    QEvent.Type.Hide,
    QEvent.Type.MouseButtonPress,
}
_KEYS = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Composing(QObject):
    """Watches the field that has the keyboard.

    Qt asks the input method to commit when the focus changes, which some do not do (anthy with
    IBus, for one): then what is on the screen is lost. So the field is given it as committed, and
    the input method is told to start over.

    Others (fcitx5 over the protocol of IBus) clear it when Qt asks, just before the field hears
    that the focus goes. Somebody who cancels has it cleared at another time: that stays so.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        self._watched: list[QWidget] = []
        self._composed = self._cleared = ""
        self._hint = ""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
            self._on_focus_changed(None, app.focusWidget())

    def commit(self) -> None:
        """Make what is being composed part of the text."""
        field, composed = self._field, self._composed
        self._composed = self._cleared = ""
        if field is None or not composed or not isValid(field):
            return
        event = QInputMethodEvent("", [])
        event.setCommitString(composed)
        QCoreApplication.sendEvent(field, event)
        QGuiApplication.inputMethod().reset()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QInputMethodEvent):
            if self._composed and not (event.preeditString() or event.commitString()):
                self._cleared = self._composed
                QTimer.singleShot(0, self, self._forget_cleared)
            self._composed = event.preeditString()
            self._show_hint(shown=not self._composed)
        elif kind in _LEAVING:
            self._composed = self._composed or self._cleared
            self.commit()
        elif kind in _KEYS and isinstance(event, QKeyEvent) and event.modifiers() & _COMMANDING:
            self.commit()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _: QWidget | None, field: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._field, self._watched, self._composed, self._hint = None, [], "", ""
        self._cleared = ""
        if field is not None and field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            self._field = field
            self._watched = [field]
            if isinstance(field, QAbstractScrollArea):
                self._watched.append(field.viewport())  # it hears of clicks into the text
            for widget in self._watched:
                widget.installEventFilter(self)

    def _forget_cleared(self) -> None:
        self._cleared = ""

    def _show_hint(self, *, shown: bool) -> None:
        """Qt paints the placeholder of a text of several lines through what is composed."""
        field = self._field
        if not isinstance(field, QPlainTextEdit | QTextEdit):
            return
        if not shown and field.placeholderText():
            self._hint = field.placeholderText()
            field.setPlaceholderText("")
        elif shown and self._hint:
            field.setPlaceholderText(self._hint)
            self._hint = ""
