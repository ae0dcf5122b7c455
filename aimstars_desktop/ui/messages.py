"""What went wrong (a bar that stays) and what went well (a quiet line that leaves by itself)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.overriding import override
from aimstars_desktop.ui import icons, texts
from aimstars_desktop.ui.theme import theme

QUIET_SECONDS = 8
"""How long a quiet line with an Undo stays; without one it needs half of that."""


@dataclass(frozen=True, slots=True)
class Action:
    """A button beside a message: its text and what it does."""

    text: str
    run: Callable[[], None]


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say ``text`` without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(
        QAccessible.AnnouncementPoliteness.Assertive
        if urgent
        else QAccessible.AnnouncementPoliteness.Polite
    )
    QAccessible.updateAccessibility(event)


class MessageBar(QFrame):
    """One bar at the top of a window for what went wrong.

    It stays until it is closed, acted upon, or replaced by a newer message.
    """

    shown = Signal(str)
    """A message has appeared; carries its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setProperty("tone", "grow")
        self.setAccessibleName(self.tr("Message"))
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons: list[QPushButton] = []
        self._close = QToolButton(self)
        self._close.setIcon(icons.icon("close", "muted"))
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))
        self._close.clicked.connect(self.dismiss)
        self._arrange()
        self.hide()

    @property
    def text(self) -> str:
        """The message on show, or an empty text."""
        return "" if self.isHidden() else self._text.text()

    def show_message(
        self, message: AimstarsError | Sentence | str, actions: Sequence[Action] = ()
    ) -> None:
        """Say what went wrong and offer what can be done about it."""
        text = texts.sentence(message)
        self._text.setText(text)
        self._offer(actions)
        self.setAccessibleDescription(text)
        self.show()
        announce(self, text, urgent=True)
        self.shown.emit(text)

    def take_focus(self) -> None:
        """Bring the keyboard to the first thing that can be done."""
        first = self._buttons[0] if self._buttons else self._close
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()
        self._text.clear()
        self._offer(())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        px = theme().px
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(16), px(8), px(8), px(8))
        self._row.setSpacing(px(8))
        self._row.addWidget(_Sign("warning", "grow", self))
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)

    def _offer(self, actions: Sequence[Action]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for action in actions:
            button = QPushButton(action.text, self)
            button.clicked.connect(self.dismiss)
            button.clicked.connect(action.run)
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons.append(button)


class QuietLine(QFrame):
    """One short line at the bottom of its parent for what went well, with Undo if there is one.

    It hides after a while, but never while the pointer or the focus is on it.
    """

    shown = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("Notice"))
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setProperty("variant", "link")
        self._undo.clicked.connect(self._on_undo)
        self._deed: Callable[[], None] | None = None
        self._place_of = parent
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        px = theme().px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(12), px(8))
        row.setSpacing(px(12))
        row.addWidget(_Sign("check", "proud", self))
        row.addWidget(self._text)
        row.addWidget(self._undo)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The line on show, or an empty text."""
        return "" if self.isHidden() else self._text.text()

    @property
    def undo_button(self) -> QPushButton:
        """The button that takes the deed back."""
        return self._undo

    def show_line(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say what went well, replacing the line before."""
        self._text.setText(text)
        self._deed = undo
        self._undo.setVisible(undo is not None)
        self.setAccessibleDescription(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start((QUIET_SECONDS if undo else QUIET_SECONDS // 2) * 1000)
        announce(self, text)
        self.shown.emit(text)

    def dismiss(self) -> None:
        """Take the line away; its Undo goes with it (the Edit menu still has it)."""
        self._timer.stop()
        self._deed = None
        self.hide()

    def dismiss_undo(self) -> None:
        """Take a line with an Undo away: its deed is no longer the one to be undone."""
        if self._deed is not None:
            self.dismiss()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Stand in the middle, a little above the parent's lower edge."""
        self.ensurePolished()
        self.adjustSize()
        space = self._place_of.size()
        left = max(0, (space.width() - self.width()) // 2)
        self.move(QPoint(left, space.height() - self.height() - theme().px(24)))

    def _on_undo(self) -> None:
        deed = self._deed
        self.dismiss()
        if deed is not None:
            deed()

    def _on_timeout(self) -> None:
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start(1000)
        else:
            self.dismiss()


class _Sign(QWidget):
    """A small icon in front of a message."""

    def __init__(self, name: str, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._token = token
        side = theme().px(18)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        icons.paint_icon(painter, QRectF(self.rect()), self._name, self._token)
        painter.end()
