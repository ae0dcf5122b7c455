"""The preferences page "Backups": a second folder for copies of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.ui.backups.second_folder_model import SecondFolderModel
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.labels import Label, SectionTitle
from aimstars_desktop.ui.widgets.open_dialog import ask_what_to_open


class SecondFolderPage(QWidget):
    """Chooses the second folder, says how its copies stand, and copies at once."""

    def __init__(self, model: SecondFolderModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.state = Label("", wrap=True)
        self.choose = Button("")
        self.copy = Button(self.tr("Copy &now"))
        self.forget = Button(self.tr("&Stop copying"), variant="quiet")
        self._arrange()
        self.choose.clicked.connect(self._on_choose)
        self.copy.clicked.connect(model.copy_backups)
        self.forget.clicked.connect(model.forget)
        model.changed.connect(self._show)
        self._show()

    def _arrange(self) -> None:
        px = theme().px
        about = self.tr(
            "Each daily backup can be copied to another disk, a stick, or a folder that is"
            " synchronised. Copies are checked after they are written, and old ones are thinned"
            " out as here. When the disk is away, its copies are made the next time."
        )
        protection = self.tr(
            "The copies are encrypted if your diary is. Otherwise, whoever has the disk can read"
            " them."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.choose, self.copy, self.forget):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(SectionTitle(self.tr("A second folder")))
        column.addWidget(Label(about, wrap=True))
        column.addWidget(self.state)
        column.addLayout(buttons)
        column.addWidget(Label(protection, "caption", wrap=True))
        column.addStretch(1)

    def _show(self) -> None:
        model = self._model
        there = model.second is not None
        said = model.state()
        self.state.setText(said or self.tr("No second folder has been chosen."))
        self.choose.setText(
            self.tr("Choose another &folder…") if there else self.tr("Choose a &folder…")
        )
        self.copy.setVisible(there)
        self.copy.setEnabled(not model.is_copying)
        self.forget.setVisible(there)

    def _on_choose(self) -> None:
        title = self.tr("A folder for copies of the backups")
        ask_what_to_open(self, title, self._model.choose, folder=True)
