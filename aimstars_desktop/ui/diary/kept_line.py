"""A line under the title of a day without an entry: a day of rest, or kept by a spare day."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.ui.diary.view_model import DiaryViewModel
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.labels import Label


class KeptLine(QWidget):
    """Says why the streak goes on over this day, and offers to give a spare day back."""

    def __init__(self, model: DiaryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.text = Label("", "caption")
        self.give_back = Button(self.tr("Give back"), variant="link")
        self.give_back.setToolTip(self.tr("Let the streak end before this day. You can undo it."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        row.addWidget(self.text)
        row.addWidget(self.give_back)
        row.addStretch(1)
        self.give_back.clicked.connect(lambda: model.give_back(model.day))
        model.marks_changed.connect(self._refresh)
        model.day_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        spare = self._model.rests.get(self._model.day)
        self.setVisible(spare is not None)
        self.give_back.setVisible(spare is True)
        self.text.setText(self.tr("Kept by a spare day") if spare else self.tr("A day of rest"))
