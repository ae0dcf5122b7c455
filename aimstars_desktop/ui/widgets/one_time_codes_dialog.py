"""Shows the one-time codes of those who typed no password, before they open anything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.keys import RecoveryCode
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.labels import Label


class OneTimeCodesDialog(Dialog):
    """The codes; they are nowhere else. Accepted, they are on paper.

    Args:
        codes: each with the name of the person.
    """

    help_topic = "protection"

    def __init__(
        self, codes: Sequence[tuple[str, RecoveryCode]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("One-time codes"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._text = "\n".join(f"{name}: {code}" for name, code in codes)
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        said = self.tr(
            "Write these down, and give each person their code. It opens the diary once, under "
            "“Forgot the password?”, and asks for a new password. The codes are shown only now."
        )
        column.addWidget(Label(said, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        for row, (name, code) in enumerate(codes):
            grid.addWidget(Label(name, "strong"), row, 0)
            shown = Label(str(code))
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            shown.setAccessibleName(self.tr("Code of {name}").format(name=name))
            grid.addWidget(shown, row, 1)
        column.addLayout(grid)
        self.copy_button = Button(self.tr("Cop&y"), icon="copy")
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        self.noted = Button(self.tr("I &have written them down"), variant="primary")
        self.noted.clicked.connect(self.accept)
        column.addWidget(button_row(accept=self.noted, others=[self.copy_button]))
        self.setMinimumWidth(px(560))
