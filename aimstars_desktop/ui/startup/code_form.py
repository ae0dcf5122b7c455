"""The last step of the first sign-up: the recovery code, which has to be kept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.keys import RecoveryCode
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.recovery_code_view import RecoveryCodeView


class CodeForm(QWidget):
    """Shows a new recovery code until two of its groups were typed."""

    kept = Signal()
    """The person has the code on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: RecoveryCodeView | None = None
        self.open = Button(self.tr("&Open my diary"), variant="primary")
        self.back = Button(self.tr("&Back"), variant="quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.open)
        self._column.addSpacing(theme().px(8))
        self._column.addLayout(row)
        self.open.clicked.connect(self._on_open)

    def begin(self, code: RecoveryCode, name: str, today: date) -> None:
        """Show a code.

        Args:
            code: the new one.
            name: of the person, for the paper.
            today: for the paper.
        """
        self.clear()
        self.set_busy(busy=False)
        view = self.view = RecoveryCodeView(code, name, today)
        for field in view.fields:
            field.returnPressed.connect(self._on_open)
        self._column.insertWidget(0, view)
        view.print_button.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the account is being created, or ask for the groups again."""
        for widget in (self.open, self.back):
            widget.setEnabled(not busy)

    def clear(self) -> None:
        """Clear the code."""
        if self.view is not None:
            self.view.hide()
            self.view.deleteLater()
            self.view = None

    def _on_open(self) -> None:
        if self.open.isEnabled() and self.view is not None and self.view.is_kept():
            self.kept.emit()
