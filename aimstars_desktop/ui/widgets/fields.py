"""Special fields: a password that can be shown, a search, fields with arrows."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.key_hint import key_caps, key_hint_size, paint_key_hint
from aimstars_desktop.ui.widgets.painting import focus_ring

_SELECTING = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
"""When Qt selects what is in a line."""


class LineEdit(QLineEdit):
    """A line to write on, of which screen readers hear when the Tab key comes there.

    Qt selects the text before it says where the focus is. Orca then takes the field for the one
    that it has been in all the time, and says nothing. So the text is selected a moment later.

    A letter with Alt that no menu or button has at the moment is not typed, as Qt would: nobody
    would see it in a password.
    """

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_of_a_menu(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not (QAccessible.isActive() and event.reason() in _SELECTING):
            super().focusInEvent(event)
            return
        super().focusInEvent(QFocusEvent(event.type(), Qt.FocusReason.OtherFocusReason))
        found = self.text()
        QTimer.singleShot(0, self, lambda: self._select(found))

    def _select(self, found: str) -> None:
        if self.hasFocus() and self.text() == found:  # nobody was quicker
            self.selectAll()


def _is_of_a_menu(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    with_alt = held == Qt.KeyboardModifier.AltModifier
    return (
        with_alt and event.text().isprintable() and event.text() != "" and sys.platform != "darwin"
    )


class PasswordField(LineEdit):
    """A password field with an eye button that shows the password."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self._eye = QAction(self)
        self._eye.triggered.connect(self._on_toggle)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._button = self.findChild(QToolButton)
        if self._button is not None:
            self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._button.installEventFilter(self)
        self._describe()

    @property
    def is_shown(self) -> bool:
        """Whether the password is visible."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def show_password(self, *, shown: bool) -> None:
        """Show or hide the password."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._describe()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._button is not None and self._button.hasFocus():
            painter = QPainter(self)  # the button itself paints nothing but its icon
            focus_ring(painter, QRectF(self._button.geometry()), theme().px(4))
            painter.end()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def _on_toggle(self) -> None:
        self.show_password(shown=not self.is_shown)

    def _describe(self) -> None:
        shown = self.is_shown
        self._eye.setIcon(icons.icon("eye-off" if shown else "eye", "muted"))
        name = self.tr("Hide password") if shown else self.tr("Show password")
        self._eye.setText(name)
        self._eye.setToolTip(texts.tip(name))
        if self._button is not None:
            self._button.setAccessibleName(name)


class OwnDirections(QPlainTextEdit):
    """A plain text whose paragraphs each begin at the side that their own writing begins at.

    Qt orders the letters of each, but lets all of them begin at the left.
    """

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        block, bottom = self.firstVisibleBlock(), self.viewport().height()
        while block.isValid():
            if self.blockBoundingGeometry(block).translated(self.contentOffset()).top() > bottom:
                break
            if block.textDirection() is Qt.LayoutDirection.RightToLeft:
                layout = block.layout()
                option = layout.textOption()  # lines are placed by it when they are drawn
                option.setAlignment(Qt.AlignmentFlag.AlignRight)
                layout.setTextOption(option)
            block = block.next()
        super().paintEvent(event)


def set_hint(field: QPlainTextEdit, hint: str) -> None:
    """Show a hint while the field is empty, and tell it to screen readers, which Qt does not."""
    field.setPlaceholderText(hint)
    field.setAccessibleDescription(hint)


def indent_text(field: QAbstractSpinBox) -> None:
    """Align the text of a spin box with that of other fields.

    The style sheet sets the padding at the right; at the left Qt ignores it.
    """
    field.lineEdit().setTextMargins(theme().px(11), 0, 0, 0)


class SearchField(LineEdit):
    """A search field with a magnifier at its start and, while it is empty, its shortcut.

    Args:
        placeholder: what can be searched; also its accessible name.
        keys: the shortcut to show; the field does not listen to it.
    """

    def __init__(
        self,
        placeholder: str,
        keys: QKeySequence | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self._caps = key_caps(keys) if keys else ""
        self._make_room()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self._make_room()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side, gap = theme().px(16), theme().px(10)
        left = self.width() - gap - side if self._right_to_left() else gap
        glass = QRectF(left, (self.height() - side) / 2, side, side)
        icons.paint_icon(painter, glass, "search", "muted")
        if self._caps and not self.text() and not self.hasFocus() and self._caps_fit():
            self._paint_caps(painter, gap)
        painter.end()

    def _paint_caps(self, painter: QPainter, gap: int) -> None:
        size = key_hint_size(self._caps)
        left = gap if self._right_to_left() else self.width() - gap - size.width()
        box = QRectF(left, (self.height() - size.height()) / 2, size.width(), size.height())
        paint_key_hint(painter, box, self._caps, theme().color("muted"))

    def _caps_fit(self) -> bool:
        """Return whether the key caps do not overlap the placeholder."""
        hint = self.placeholderText()
        if hint.isascii() and self._right_to_left():
            return False  # left-to-right text begins where the caps would be
        taken = self.fontMetrics().horizontalAdvance(hint) + key_hint_size(self._caps).width()
        return taken + theme().px(56) <= self.width()

    def _make_room(self) -> None:
        room = theme().px(20)
        if self._right_to_left():
            self.setTextMargins(0, 0, room, 0)
        else:
            self.setTextMargins(room, 0, 0, 0)

    def _right_to_left(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
