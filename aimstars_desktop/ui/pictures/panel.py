"""The panel with all pictures, in the place of the side panel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aimstars_desktop.domain.pictures import DatedPicture
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.pictures.grid import GridModel, GridView
from aimstars_desktop.ui.pictures.model import Pictures
from aimstars_desktop.ui.widgets.accessible import Pages
from aimstars_desktop.ui.widgets.buttons import IconButton
from aimstars_desktop.ui.widgets.card import Panel
from aimstars_desktop.ui.widgets.empty_state import EmptyState
from aimstars_desktop.ui.widgets.labels import Label


class PicturePanel(Panel):
    """All pictures of the diary by month."""

    closed = Signal()
    """The side panel is to be shown again."""

    def __init__(self, model: GridModel, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._pictures = pictures
        self.title = Label(self.tr("Pictures"), "heading", parent=self)
        self.count = Label("", "caption", parent=self)
        self.close_button = IconButton("close", self.tr("Back to the entries"), parent=self)
        self.view = GridView(model, pictures, self)
        self.view.setAccessibleName(self.title.text())
        said = self.tr("Pictures that you add to entries appear here.")
        self.empty = EmptyState("image", said, parent=self)
        self._stack = Pages(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        px = theme().px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(18), px(18), px(12))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.close_button.clicked.connect(self.closed)
        self.view.left.connect(self.closed)
        self.view.opened.connect(self._on_opened)
        model.loaded.connect(self._on_loaded)

    def _on_loaded(self) -> None:
        count = len(self._model.pictures)
        self.count.setText(texts.number(count) if count else "")
        self._stack.setCurrentWidget(self.view if count else self.empty)

    def _on_opened(self, chosen: DatedPicture) -> None:
        """Show the picture large, among those of its entry."""
        from aimstars_desktop.ui.pictures.viewer import PictureViewer

        entry_id, day = chosen.picture.entry_id, chosen.day
        of_entry = [
            each.picture for each in self._model.pictures if each.picture.entry_id == entry_id
        ]
        title = texts.as_title(texts.long_day(day, year=True))
        place = of_entry.index(chosen.picture)
        PictureViewer(self._pictures, of_entry, place, title, self, day=day).open()
