"""The two ratings, offered quietly beside an unrated entry."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.rating_marks import RATING_TOKENS


class RatingOffer(QWidget):
    """Two small buttons that rate an entry which was kept without a verdict."""

    chosen = Signal(object)
    """The person has rated the entry; carries the :class:`Rating`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proud = Button(
            self.tr("I’m proud of this"),
            variant="offer",
            icon="star",
            parent=self,
        )
        self.grow = Button(
            self.tr("I’ll grow from this"),
            variant="offer",
            icon="sprout",
            parent=self,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        for rating, button in ((Rating.PROUD, self.proud), (Rating.GROW, self.grow)):
            button.set_icon_token(RATING_TOKENS[rating])
            button.clicked.connect(partial(self.chosen.emit, rating))
            row.addWidget(button)
        row.addStretch(1)
