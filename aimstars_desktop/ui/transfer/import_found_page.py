"""What the dry run of an import found: numbers, samples, choices, and things to know."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from aimstars_desktop.domain.imports import DryRun
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.transfer import import_wording
from aimstars_desktop.ui.transfer.import_choices import ImportChoices
from aimstars_desktop.ui.transfer.import_model import ImportModel
from aimstars_desktop.ui.transfer.import_samples import ImportSamples
from aimstars_desktop.ui.widgets.card import Card
from aimstars_desktop.ui.widgets.flow_layout import FlowLayout
from aimstars_desktop.ui.widgets.labels import Label, SectionTitle
from aimstars_desktop.ui.widgets.layouts import clear
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage

LIST_HEIGHT = 150
"""The height of the list of problems, in design pixels."""


class ProblemList(QListWidget):
    """What cannot be taken as it is, a line each, with its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Things to know"))
        self.setProperty("role", "sentences")
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(theme().px(LIST_HEIGHT))


class ImportFoundPage(QWidget):
    """The page that says what is in a file before anything is written."""

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.numbers: dict[str, str] = {}
        """What the page counts, by its captions."""
        self.samples = ImportSamples(model, self)
        self.choices = ImportChoices(model, self)
        self.problems = ProblemList(self)
        self._ratings = SectionTitle(self.tr("Ratings"), self)
        self._known = SectionTitle(parent=self)
        self._whole = Label(
            self.tr(
                "An archive of this program comes back whole: entries with their versions, "
                "goals, points and everything else."
            ),
            "muted",
            wrap=True,
            parent=self,
        )
        self._tiles = Card(parent=self)
        self._flow = FlowLayout(spacing=28)
        self._arrange()

    def show_found(self) -> None:
        """Show what was found."""
        found = self._model.found
        if found is None:
            return
        self._show_numbers(found)
        self.samples.show_found()
        self.choices.show_found()
        for part in (self._ratings, self.choices):
            part.setVisible(not found.is_whole and found.entries > 0)
        self._whole.setVisible(found.is_whole)
        lines = import_wording.lines_of(found.problems)
        self.problems.clear()
        self.problems.addItems(lines)
        self._known.setText(texts.counted("Import", "%n things to know", len(found.problems)))
        self._known.setVisible(bool(lines))
        self.problems.setVisible(bool(lines))
        self._area.scroll_to_top()

    def _show_numbers(self, found: DryRun) -> None:
        self.numbers = {
            self.tr("Entries"): texts.number(found.entries),
            self.tr("Days"): texts.number(found.days),
        }
        if found.goals:
            self.numbers[self.tr("Goals")] = texts.number(found.goals)
        if found.pictures:
            self.numbers[self.tr("Pictures")] = texts.number(found.pictures)
        self.numbers[self.tr("Already here")] = texts.number(found.duplicates)
        if found.merged:
            self.numbers[self.tr("To be merged")] = texts.number(found.merged)
        self.numbers[self.tr("First and last day")] = import_wording.days_of(found)
        clear(self._flow)
        for caption, number in self.numbers.items():
            tile = QWidget(self._tiles)
            column = QVBoxLayout(tile)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme().px(2))
            column.addWidget(Label(caption, "caption", parent=tile))
            column.addWidget(Label(number, "heading", parent=tile))
            self._flow.addWidget(tile)

    def _arrange(self) -> None:
        px = theme().px
        self._tiles.body.addLayout(self._flow)
        self._ratings.setMinimumHeight(self.samples.before.sizeHint().height())
        right = QVBoxLayout()
        right.setSpacing(px(8))
        for part in (self._ratings, self.choices, self._whole, self._known, self.problems):
            right.addWidget(part)
        right.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(px(24))
        sides.addWidget(self.samples, 3)
        sides.addLayout(right, 2)
        page = QWidget(self)
        page.setProperty("surface", "plain")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, px(6), 0)
        inner.setSpacing(px(16))
        inner.addWidget(self._tiles)
        inner.addLayout(sides, 1)
        self._area = ScrollPage(self)
        self._area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
