"""Confirming a restore from the sign-in page with the password of an account of this diary."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.ui.backups.view_model import BackupsModel
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.fields import PasswordField
from aimstars_desktop.ui.widgets.form import Form
from aimstars_desktop.ui.widgets.labels import Label

SIZE = QSize(560, 380)


class RestoreDialog(Dialog):
    """What a restore would do, and the password that allows it.

    Args:
        model: of the Backups dialog, with the chosen backup.
        what_follows: what happens to the diary, in a few sentences.
    """

    help_topic = "data"

    def __init__(self, model: BackupsModel, what_follows: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setWindowTitle(self.tr("Restore a backup"))
        self.password = PasswordField(self)
        self.form = Form(self)
        asked = (
            self.tr("&Password or code that opens this diary")
            if model.is_locked
            else self.tr("&Password of an account in this diary")
        )
        self.form.add_field("password", asked, self.password)
        self.restore = Button(self.tr("&Restore"), variant="primary", parent=self)
        self.cancel = Button(self.tr("Cancel"), parent=self)
        self._arrange(what_follows)
        self.restore.clicked.connect(self._on_restore)
        self.cancel.clicked.connect(self.reject)
        self.resize(fitting(SIZE))

    def _on_restore(self) -> None:
        self.restore.setEnabled(False)
        self._model.restore_with(self.password.text(), self._on_refused)

    def _on_refused(self, error: AimstarsError) -> None:
        self.restore.setEnabled(True)
        self.form.show_problem(error, "password")
        self.password.setFocus()

    def _arrange(self, what_follows: str) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(30), px(26), px(30), px(26))
        column.setSpacing(px(12))
        question = self.tr("Restore the whole diary to how it was then?")
        column.addWidget(Label(question, "heading", wrap=True, parent=self))
        column.addWidget(Label(what_follows, "muted", wrap=True, parent=self))
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(button_row(accept=self.restore, reject=self.cancel))
