"""The form for people who forgot their password: a recovery code and a new password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.fields import LineEdit, PasswordField
from aimstars_desktop.ui.widgets.form import Form
from aimstars_desktop.ui.widgets.labels import Label

CODE_SHAPE = "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-X"
"""How a recovery code looks: five groups and a check letter."""


class RecoverForm(Form):
    """The form for a recovery or one-time code, and for a new password."""

    submitted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr(
            "Type the recovery code from your paper, or a one-time code, and choose a new "
            "password. Nobody can help without one of them."
        )
        self.column.addWidget(Label(words, wrap=True))
        self.column.addSpacing(theme().px(8))
        self.code = LineEdit()
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferUppercase
        )
        self.code.setPlaceholderText(CODE_SHAPE)
        self.password = PasswordField()
        self.open = Button(self.tr("&Open my diary"), variant="primary")
        self.back = Button(self.tr("&Back"), variant="quiet")
        self.add_field("recovery_code", self.tr("&Code"), self.code)
        self.add_field("new_password", self.tr("&New password"), self.password)
        self.column.addWidget(self.open)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        self.column.addLayout(row)
        self.open.clicked.connect(self._on_submit)
        self.returned.connect(self._on_submit)

    def begin(self) -> None:
        """Ask for the code."""
        self.clear()
        self.set_busy(busy=False)
        self.code.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the code is being tried, or ask for it again."""
        self.open.setText(self.tr("Unlocking…") if busy else self.tr("&Open my diary"))
        for widget in (self.open, self.code, self.password, self.back):
            widget.setEnabled(not busy)

    def clear(self) -> None:
        """Clear what was typed."""
        self.code.clear()
        self.password.clear()
        self.password.show_password(shown=False)
        self.clear_problems()

    def _on_submit(self) -> None:
        if self.open.isEnabled():
            self.clear_problems()
            self.submitted.emit(self.code.text(), self.password.text())
