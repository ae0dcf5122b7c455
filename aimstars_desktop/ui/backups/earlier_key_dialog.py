"""Opening a backup that has an earlier key, with a password or a code of its time."""

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

SIZE = QSize(560, 310)


class EarlierKeyDialog(Dialog):
    """The question for what opened a backup when it was made.

    Args:
        model: of the Backups dialog, with the chosen backup.
    """

    help_topic = "data"

    def __init__(self, model: BackupsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setWindowTitle(self.tr("Open an earlier backup"))
        self.password = PasswordField(self)
        self.form = Form(self)
        self.form.add_field("password", self.tr("&Password or code of that time"), self.password)
        self.go_on = Button(self.tr("&Open"), variant="primary", parent=self)
        self.cancel = Button(self.tr("Cancel"), parent=self)
        self._arrange()
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel.clicked.connect(self.reject)
        self.resize(fitting(SIZE))

    def _on_go_on(self) -> None:
        self.go_on.setEnabled(False)
        self._model.open_earlier(self.password.text(), self.accept, self._on_refused)

    def _on_refused(self, error: AimstarsError) -> None:
        self.go_on.setEnabled(True)
        self.form.show_problem(error, "password")
        self.password.setFocus()

    def _arrange(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(30), px(26), px(30), px(26))
        column.setSpacing(px(12))
        heading = self.tr("This backup has an earlier key")
        column.addWidget(Label(heading, "heading", wrap=True, parent=self))
        said = self.tr(
            "It opens with a password that somebody had then, or with a recovery code of that time."
        )
        said = f"{said} {self._what_follows()}"
        column.addWidget(Label(said, "muted", wrap=True, parent=self))
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(button_row(accept=self.go_on, reject=self.cancel))

    def _what_follows(self) -> str:
        """Say what becomes of the encryption of the backup."""
        if self._model.is_unused:
            return self.tr("Once restored, the diary stays encrypted and opens with the same.")
        if self._model.becomes_readable:
            return self.tr(
                "Your present diary is not encrypted, so the backup will not be, either: anybody"
                " who has the file can then read it."
            )
        return self.tr(
            "It is then rewritten with the key of your present diary, and opens like the other"
            " backups."
        )
