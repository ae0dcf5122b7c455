"""What a person decides about an import: what ratings become, points, entries without words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.look import icons, texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.transfer.import_model import ImportModel
from aimstars_desktop.ui.widgets.boxes import ComboBox
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.labels import ElidedLabel, Label
from aimstars_desktop.ui.widgets.layouts import clear

MOST_RATINGS = 40
"""Ratings of a file that are listed; the others, of which it has few entries, stay as usual."""


class ImportChoices(Card):
    """The ratings of the file below each other, each with what it becomes, and two choices."""

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.boxes: dict[str, ComboBox] = {}
        self.points = QCheckBox(self.tr("Give &points for them"), self)
        self.wordless = QCheckBox("", self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().px(8))
        self._grid.setVerticalSpacing(theme().px(6))
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.points)
        self.body.addWidget(self.wordless)
        self.points.clicked.connect(model.choose_points)
        self.wordless.clicked.connect(model.choose_wordless)

    def show_found(self) -> None:
        """Show what there is to choose about the file that was looked at."""
        found = self._model.found
        if found is None:
            return
        clear(self._grid)
        self.boxes = {}
        for row, (word, rating) in enumerate([*self._model.ratings.items()][:MOST_RATINGS]):
            self._add(row, word, rating)
        self.points.setChecked(found.gives_points)
        self.wordless.setChecked(self._model.choices.wordless)
        said = self.tr("Import entries &without words, too: {count}")
        self.wordless.setText(said.format(count=texts.number(found.wordless)))
        self.wordless.setToolTip(texts.tip(self.tr("Their rating and tags become their text.")))
        self.wordless.setVisible(bool(found.wordless))

    def _add(self, row: int, word: str, rating: Rating) -> None:
        name = word.strip() or self.tr("Without a rating")
        count = Label(texts.number(self._model.found_times(word)), "caption", parent=self)
        box = ComboBox(self)
        for each in Rating:
            token = wording.TONES[each]
            box.addItem(icons.icon(wording.ICONS[each], token), wording.rating_name(each), each)
        box.setCurrentIndex(box.findData(rating))
        box.call(self.tr("What “{word}” becomes").format(word=name))
        box.currentIndexChanged.connect(partial(self._on_chosen, word))
        self.boxes[word] = box
        self._grid.addWidget(ElidedLabel(name, parent=self), row, 0)
        self._grid.addWidget(count, row, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(box, row, 2)

    def _on_chosen(self, word: str, index: int) -> None:
        self._model.choose_rating(word, Rating(self.boxes[word].itemData(index)))
