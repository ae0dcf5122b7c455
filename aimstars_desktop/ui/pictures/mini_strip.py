"""The small pictures below a large one: those that belong to the same text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from aimstars_desktop.domain.pictures import Picture
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.pictures.model import Pictures
from aimstars_desktop.ui.pictures.strip import Thumbnail

SIZE = QSize(56, 38)
"""Of each, in design pixels."""


class MiniStrip(QScrollArea):
    """One line of thumbnails, of which one is chosen; a click chooses another one.

    No tab stops: the arrow keys of the window walk already.
    """

    chosen = Signal(int)
    """Another one was clicked; carries its place, from 0."""

    def __init__(self, model: Pictures, pictures: Sequence[Picture], parent: QWidget) -> None:
        super().__init__(parent)
        px = theme().px
        self.thumbnails: list[Thumbnail] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFixedHeight(px(SIZE.height() + 8))
        line = QWidget(self)
        line.setProperty("surface", "plain")
        row = QHBoxLayout(line)
        row.setContentsMargins(px(4), px(4), px(4), px(4))
        row.setSpacing(px(8))
        row.addStretch(1)
        for place, picture in enumerate(pictures):
            thumbnail = Thumbnail(model, line, size=SIZE)
            thumbnail.setCheckable(True)
            thumbnail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            thumbnail.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            thumbnail.show_picture(picture, place + 1, len(pictures))
            thumbnail.clicked.connect(lambda _=False, place=place: self._on_clicked(place))
            row.addWidget(thumbnail)
            self.thumbnails.append(thumbnail)
        self.setWidget(line)

    def show_place(self, place: int) -> None:
        """Show which picture is large."""
        for number, thumbnail in enumerate(self.thumbnails):
            thumbnail.setChecked(number == place)
        self.ensureWidgetVisible(self.thumbnails[place])

    def _on_clicked(self, place: int) -> None:
        self.thumbnails[place].setChecked(True)  # a click on the chosen one leaves it chosen
        self.chosen.emit(place)
