"""Asks for what a change of the encryption needs: the password, and that a new code was kept."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.compat import override
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.keys import PlainBackups, ReadableCopies, RecoveryCode
from aimstars_desktop.ui.account.code_dialog import WIDTH, CodeDialog
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.boxes import ComboBox
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.fields import LineEdit
from aimstars_desktop.ui.widgets.form import Form
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label


class Deed(Enum):
    """What is changed."""

    SWITCH_ON = auto()
    SWITCH_OFF = auto()
    NEW_KEY = auto()
    NEW_CODE = auto()
    ONE_TIME_CODES = auto()


class EncryptionDialog(CodeDialog):
    """First the password, then the new recovery code, where there is going to be one.

    Args:
        deed: what is changed.
        name: of the person, for the paper with the code.
        today: for that paper.
    """

    password_typed = Signal(str)
    """The password is to be checked; then :meth:`show_code` or :meth:`accept`."""

    def __init__(self, deed: Deed, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deed = deed
        self._name = name
        self._today = today
        self.backups = ComboBox()
        title, words, button = self._words()
        self.go_on.setText(button)
        if deed is Deed.SWITCH_OFF:
            self.go_on.set_variant("danger")
        self.form.add_field("password", self.tr("Your &password"), self.password)
        self._arrange(title, words)

    @property
    def chosen_backups(self) -> PlainBackups:
        """What is to become of the readable backups."""
        chosen = self.backups.currentData()
        return chosen if isinstance(chosen, PlainBackups) else PlainBackups.ENCRYPT

    @override
    def show_problem(self, error: AimstarsError) -> None:
        super().show_problem(error)
        self.password.selectAll()

    def show_code(self, code: RecoveryCode, copies: ReadableCopies) -> None:
        """Show the new code, once the password was right.

        Args:
            code: the new one.
            copies: the backups that anybody can read.
        """
        buttons = {
            Deed.SWITCH_ON: self.tr("&Encrypt my diary"),
            Deed.NEW_KEY: self.tr("&Renew the key"),
        }
        following = buttons.get(self.deed, self.tr("&Use this code"))
        at = self._show_code(code, self._name, self._today, following)
        if copies.count and self.deed is Deed.SWITCH_ON:
            self._column.insertWidget(at + 1, self._copies(copies))

    @override
    def _send(self) -> None:
        self.password_typed.emit(self.password.text())

    def _words(self) -> tuple[str, str, str]:
        """Return the title, what it means, and the text of the first button."""
        following = self.tr("&Continue")
        if self.deed is Deed.SWITCH_ON:
            return (
                self.tr("Encrypt this diary"),
                self.tr(
                    "Without your password nobody can read it, neither on a stolen disk nor in "
                    "a backup. If you forget the password, only a recovery code opens it; you "
                    "get that code next."
                ),
                following,
            )
        if self.deed is Deed.SWITCH_OFF:
            return (
                self.tr("Switch encryption off"),
                self.tr(
                    "Anybody who gets hold of this disk can then read every entry. Your "
                    "password locks this program, but not the file."
                ),
                self.tr("&Switch encryption off"),
            )
        if self.deed is Deed.NEW_KEY:
            return (
                self.tr("New key"),
                self.tr(
                    "The diary and its backups are rewritten with another key, and you get a new "
                    "recovery code. If somebody has seen your password, change it first. Copies "
                    "elsewhere stay as they are."
                ),
                following,
            )
        if self.deed is Deed.ONE_TIME_CODES:
            return (
                self.tr("New one-time codes"),
                self.tr("The codes that these people have now will stop working."),
                following,
            )
        return (
            self.tr("Replace the recovery code"),
            self.tr("You get a new code. The one you have now will stop working."),
            following,
        )

    def _copies(self, copies: ReadableCopies) -> QWidget:
        self.backups.addItem(self.tr("Encrypt them too"), PlainBackups.ENCRYPT)
        self.backups.addItem(self.tr("Delete them"), PlainBackups.DELETE)
        self.backups.addItem(self.tr("Leave them readable"), PlainBackups.LEAVE)
        found = self.tr("&Readable copies: {count}, {size}").format(
            count=texts.number(copies.count), size=texts.file_size(copies.size)
        )
        warning = self.tr(
            "What was deleted or replaced may still be found on an SSD, and copies elsewhere "
            "stay readable. A new password is safer if others may have them."
        )
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FieldLabel(found, self.backups))
        column.addWidget(self.backups)
        column.addWidget(Label(warning, "caption", wrap=True))
        return place


class CodeTestDialog(Dialog):
    """Says whether a typed code is the recovery code; nothing else happens."""

    help_topic = "protection"

    typed = Signal(str)
    """The code is to be tried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Test the recovery code"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.code = LineEdit()
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.form = Form()
        self.answer = Label("", tone="proud", wrap=True)
        self.test = Button(self.tr("&Test"), variant="primary")
        self.leave = Button(self.tr("Close"), variant="soft")
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        self.form.add_field("recovery_code", self.tr("&Code on your paper"), self.code)
        column.addWidget(self.form)
        column.addWidget(self.answer)
        column.addWidget(button_row(reject=self.leave, others=[self.test]))
        self.setMinimumWidth(px(WIDTH))
        self.test.clicked.connect(self._on_test)
        self.form.returned.connect(self._on_test)
        self.leave.clicked.connect(self.reject)

    def show_answer(self, *, right: bool) -> None:
        """Show whether the code is the right one."""
        from aimstars_desktop.ui.widgets.accessible import announce

        self.test.setEnabled(True)
        text = (
            self.tr("This is your recovery code.")
            if right
            else self.tr("This is not your recovery code. Make a new one if yours is lost.")
        )
        self.answer.set_tone("proud" if right else "grow")
        self.answer.setText(text)
        announce(self.answer, text)

    def show_problem(self, error: AimstarsError) -> None:
        """Say that the code is mistyped."""
        self.test.setEnabled(True)
        self.form.show_problem(error, "recovery_code")

    def _on_test(self) -> None:
        if self.test.isEnabled():
            self.form.clear_problems()
            self.answer.clear()
            self.test.setEnabled(False)
            self.typed.emit(self.code.text())
