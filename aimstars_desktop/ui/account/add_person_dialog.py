"""Adds another person to an encrypted diary: their account, then their recovery code."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.keys import RecoveryCode
from aimstars_desktop.ui.account.code_dialog import CodeDialog
from aimstars_desktop.ui.widgets.fields import LineEdit


class AddPersonDialog(CodeDialog):
    """The other person types their email, name and password here, and keeps their code."""

    filled_in = Signal(str, str, str)
    """Carries email, display name and password, to be checked; then :meth:`show_code`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.email = LineEdit()
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.name = LineEdit()
        self.form.add_field("email", self.tr("&Email"), self.email)
        self.form.add_field("display_name", self.tr("&Name"), self.name)
        self.form.add_field("password", self.tr("&Password"), self.password)
        self._arrange(
            self.tr("Add a person"),
            self.tr(
                "Let the other person fill this in. The program shows each person only their "
                "own entries, but people who share a diary file can read all of it with other "
                "programs."
            ),
        )
        self.kept.connect(lambda: self.go_on.setEnabled(False))

    def show_code(self, code: RecoveryCode, name: str, today: date) -> None:
        """Show the person's recovery code, once what they typed was right.

        Args:
            code: the new one.
            name: of the person, for the paper.
            today: for the paper.
        """
        self._show_code(code, name, today, self.tr("&Add this person"))

    @override
    def _send(self) -> None:
        self.filled_in.emit(self.email.text(), self.name.text(), self.password.text())

    @override
    def _fields(self) -> tuple[QWidget, ...]:
        return (self.email, self.name, self.password)
