"""Empty states: what will be here, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look import icons
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.labels import Label


class EmptyState(QWidget):
    """An icon, a sentence and at most one button.

    Args:
        icon: name of the icon.
        text: the sentence.
        action: the button's text, if there is something to do.
    """

    chosen = Signal()
    """The button was pressed."""

    def __init__(
        self, icon: str, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(12))
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(Picture(icon, 36, "muted", self), 0, centre)
        self._label = Label(text, "muted", wrap=True, parent=self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setMaximumWidth(px(420))
        self._label.setMinimumWidth(px(200))
        # Not by alignment: in a row, a sentence of several lines gets the height it needs.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._label, 4)
        row.addStretch(1)
        column.addLayout(row)
        self._button = Button(action, parent=self)
        self._button.clicked.connect(self.chosen)
        self._button.setVisible(bool(action))
        column.addWidget(self._button, 0, centre)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """The sentence."""
        return self._label.text()

    @property
    def button(self) -> Button:
        """The one button, hidden when there is nothing to do."""
        return self._button

    def set_text(self, text: str, action: str = "") -> None:
        """Change the sentence and its button."""
        self._label.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))


class Picture(QWidget):
    """A decorative icon, without an accessible name.

    Args:
        icon: name of the icon.
        size: its side in design pixels.
        token: its colour.
    """

    def __init__(
        self, icon: str, size: int = 18, token: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._token = token
        side = theme().px(size)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint_icon(painter, QRectF(self.rect()), self._icon_name, self._token)
        painter.end()
