"""Messages: a bar for failures that stays, and a line for successes that disappears."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.sentences import Sentence
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.accessible import set_notice, show_notice
from aimstars_desktop.ui.widgets.labels import Label

QUIET_SECONDS = 8
"""How long a line with Undo stays; without Undo, half of that."""


@dataclass(frozen=True, slots=True)
class Action:
    """A button beside a message: its text and what it does."""

    text: str
    run: Callable[[], None]
    keeps_message: bool = False
    """Whether the message stays with its other buttons, since this settles nothing."""


class MessageBar(QFrame):
    """The bar at the top of a window for failures.

    It stays until it is closed, acted upon, replaced by a newer message, or until the work that has
    failed succeeds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_notice(self)
        self.setProperty("surface", "card")
        self.setProperty("tone", "grow")
        self.setAccessibleName(self.tr("Message"))
        self._text = Label(wrap=True, parent=self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons: list[QPushButton] = []
        self._failing: Callable[[], object] = lambda: None
        self._about: object = None
        self._close = QToolButton(self)
        self._close.setIcon(icons.icon("close", "muted"))
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))
        self._close.clicked.connect(self.dismiss)
        self._arrange()
        self.hide()

    @property
    def text(self) -> str:
        """The current message, or an empty text."""
        return "" if self.isHidden() else self._text.text()

    def follow(self, failing: Callable[[], object]) -> None:
        """Ask this for the work that a message is about, at the time it is shown."""
        self._failing = failing

    def show_message(
        self, message: AimstarsError | Sentence | str, actions: Sequence[Action] = ()
    ) -> None:
        """Show what went wrong, with buttons for what can be done about it."""
        self._about = self._failing()
        text = texts.sentence(message)
        self._text.setText(text)
        self._offer(actions)
        show_notice(self, text, urgent=True)

    def take_focus(self) -> None:
        """Focus the first button."""
        first = self._buttons[0] if self._buttons else self._close
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def settle(self, about: object) -> None:
        """Hide the message if it is about this work, which has succeeded now."""
        if about is not None and about == self._about:
            self.dismiss()

    def dismiss(self) -> None:
        """Hide the message."""
        self._about = None
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
            if not action.keeps_message:
                button.clicked.connect(self.dismiss)
            button.clicked.connect(action.run)
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons.append(button)


class QuietLine(QFrame):
    """A short line at the bottom of its parent for successes, with Undo if there is one.

    It disappears after a while, but never while the pointer or the focus is on it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_notice(self)
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("Notice"))
        self._text = Label(parent=self)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._undo.setProperty("variant", "link")
        self._undo.clicked.connect(self._on_undo)
        self._undo_latest: Callable[[], None] | None = None
        self.is_silent = False
        """Whether it shows nothing: the diary is locked, and work before that is done now."""
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
        """The current line, or an empty text."""
        return "" if self.isHidden() else self._text.text()

    @property
    def undo_button(self) -> QPushButton:
        """The Undo button."""
        return self._undo

    def show_line(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show what went well, replacing an earlier line."""
        if self.is_silent:
            return
        self._text.setText(text)
        self._undo_latest = undo
        self._undo.setVisible(undo is not None)
        self._place()
        show_notice(self, text)
        self.raise_()
        self._timer.start((QUIET_SECONDS if undo else QUIET_SECONDS // 2) * 1000)

    def dismiss(self) -> None:
        """Hide the line with its Undo button (the Edit menu still has Undo)."""
        self._timer.stop()
        self._undo_latest = None
        self.hide()
        self._text.clear()

    def dismiss_undo(self) -> None:
        """Hide a line with Undo, because its step is no longer the next to be undone."""
        if self._undo_latest is not None:
            self.dismiss()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Place it in the middle, a little above the parent's lower edge."""
        self.ensurePolished()
        self.adjustSize()
        space = self._place_of.size()
        left = max(0, (space.width() - self.width()) // 2)
        self.move(QPoint(left, space.height() - self.height() - theme().px(24)))

    def _on_undo(self) -> None:
        undo = self._undo_latest
        self.dismiss()
        if undo is not None:
            undo()

    def _on_timeout(self) -> None:
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start(1000)
        else:
            self.dismiss()


class _Sign(QWidget):
    """A small icon before a message."""

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
