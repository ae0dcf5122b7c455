"""The choice at the first sign-up: encrypt the diary, or leave it readable."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.chip import Chip
from aimstars_desktop.ui.widgets.labels import Label


class ChoiceCard(Card):
    """One of several choices: a title, and what it means; the whole card can be clicked.

    Args:
        title: of the choice, with a mnemonic.
        meaning: in one or two sentences.
        note: a word beside the title.
    """

    def __init__(
        self, title: str, meaning: str, *, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        px = theme().px
        self.radio = QRadioButton(title)
        self.radio.setProperty("role", "strong")
        self.radio.setAccessibleDescription(meaning)
        head = QHBoxLayout()
        head.addWidget(self.radio, 1)
        if note:
            head.addWidget(Chip(note))
        self.body.addLayout(head)
        below = QHBoxLayout()
        below.setContentsMargins(px(29), 0, 0, 0)
        below.addWidget(Label(meaning, "caption", wrap=True))
        self.body.addLayout(below)
        self.radio.toggled.connect(lambda on: self.set_tone("accent" if on else ""))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.radio.setFocus()
            self.radio.setChecked(True)


class EncryptChoice(QWidget):
    """Who may read the diary: nobody without a password, which is chosen at first, or anybody."""

    decided = Signal(bool)
    """The person went on; carries whether the diary is to be encrypted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.encrypt = ChoiceCard(
            self.tr("&Encrypt this diary"),
            self.tr(
                "Without your password nobody can read it, neither on a stolen disk nor in a "
                "backup. If you forget the password, only a recovery code opens it; you get "
                "that code next."
            ),
            note=self.tr("Recommended"),
        )
        self.leave = ChoiceCard(
            self.tr("&Leave it readable"),
            self.tr(
                "Anybody who gets hold of this disk or a backup can read every entry. Your "
                "password then locks this program, but not the file."
            ),
        )
        self._group = QButtonGroup(self)
        self.go_on = Button(self.tr("&Continue"), variant="primary", large=True)
        self.back = Button(self.tr("&Back"), variant="quiet")
        self.explain = Button(self.tr("What is &protected, and what is not"), variant="quiet")
        self._arrange()
        self.go_on.clicked.connect(lambda: self.decided.emit(self.encrypt.radio.isChecked()))

    def begin(self) -> None:
        """Offer the choice."""
        self.set_busy(busy=False)
        self.encrypt.radio.setChecked(True)
        self.encrypt.radio.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Show that it is being done, or offer the choice again."""
        for widget in (self.encrypt, self.leave, self.go_on, self.back):
            widget.setEnabled(not busy)

    def clear(self) -> None:
        """Forget what was chosen."""
        self.encrypt.radio.setChecked(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:  # on a choice, as in a dialog
            self.go_on.click()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for choice in (self.encrypt, self.leave):
            self._group.addButton(choice.radio)
            column.addWidget(choice)
        column.addSpacing(px(10))
        column.addWidget(self.go_on)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.explain)
        column.addLayout(row)
