"""The reminder in the window: a bar above every page, even while nobody is signed in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolBar, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.icon_label import IconLabel
from aimstars_desktop.ui.widgets.labels import Label
from aimstars_desktop.ui.widgets.messages import announce


class ReminderBar(QToolBar):
    """Reminds the person to write, until it is followed or closed."""

    followed = Signal()
    """The person wants to write now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMovable(False)
        self.setFloatable(False)
        self.setAllowedAreas(Qt.ToolBarArea.TopToolBarArea)
        # Otherwise a right click would offer to hide the bar permanently.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self._text = Label("", wrap=True)
        self.write = Button(variant="primary")
        self.later = Button()
        self.write.clicked.connect(self._on_write)
        self.later.clicked.connect(self.dismiss)
        self._arrange()
        self._say()
        self.hide()

    @property
    def text(self) -> str:
        """The shown text, or an empty one."""
        return "" if self.isHidden() else self._text.text()

    def remind(self) -> None:
        """Show the reminder, and have a screen reader say it."""
        self.show()
        announce(self, self._text.text())

    def dismiss(self) -> None:
        """Hide the reminder."""
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _on_write(self) -> None:
        self.dismiss()
        self.followed.emit()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Reminder"))
        self._text.setText(self.tr("Time for your diary: what was today like?"))
        self.setAccessibleDescription(self._text.text())
        self.write.setText(self.tr("Write now"))
        self.later.setText(self.tr("Not now"))

    def _arrange(self) -> None:
        px = theme().px
        card = QFrame()
        card.setProperty("surface", "card")
        card.setProperty("tone", "accent")
        row = QHBoxLayout(card)
        row.setContentsMargins(px(16), px(8), px(12), px(8))
        row.setSpacing(px(8))
        row.addWidget(IconLabel("clock", "accent", 18))
        row.addWidget(self._text, 1)
        row.addWidget(self.write)
        row.addWidget(self.later)
        space = QWidget()
        column = QVBoxLayout(space)
        column.setContentsMargins(px(24), px(12), px(24), px(4))
        column.addWidget(card)
        self.addWidget(space)
