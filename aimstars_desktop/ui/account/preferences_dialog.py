"""The Preferences dialog: a page of choices that apply at once; other pages can be added."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from aimstars_desktop.domain.appearance import Appearance
from aimstars_desktop.domain.days import LATEST_DAY_END
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.pictures import SMALLER_EDGE
from aimstars_desktop.domain.preferences import LARGEST_TEXT, MOST_WORDS, SMALLEST_TEXT
from aimstars_desktop.ui.account.spelling_page import SpellingPage
from aimstars_desktop.ui.core.preferences import PreferencesModel
from aimstars_desktop.ui.core.settings import LARGEST_INTERFACE, SMALLEST_INTERFACE, Settings
from aimstars_desktop.ui.look import texts, translation
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.boxes import ComboBox, SpinBox
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.fields import indent_text
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label, ProblemLabel, SectionTitle
from aimstars_desktop.ui.widgets.paged_dialog import PagedDialog
from aimstars_desktop.ui.widgets.rescale import choose_interface_size
from aimstars_desktop.ui.widgets.segmented import Option, SegmentedChoice

SIZE = QSize(720, 640)
TEXT_STEP = 10
WORDS_STEP = 50


class PreferencesDialog(PagedDialog):
    """What a person can choose about the program.

    Other parts of the program add their pages with :meth:`add_page`.

    Args:
        model: the choices.
        data: the data folder.
    """

    help_topic = "account"

    def __init__(self, model: PreferencesModel, data: Path, parent: QWidget | None = None) -> None:
        super().__init__("", SIZE, parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.general = GeneralPage(model, Settings(data), self)
        self.add_page("general", self.tr("General"), "gear", self.general)
        self.spelling = SpellingPage(model, data, self)
        self.add_page("spelling", self.tr("Spelling"), "pencil", self.spelling)


class GeneralPage(QWidget):
    """Theme, language, text sizes, first day of the week, end of the day, prompts."""

    def __init__(
        self, model: PreferencesModel, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._settings = settings
        self.appearance = SegmentedChoice(
            self.tr("Appearance"),
            (
                Option(Appearance.SYSTEM.value, self.tr("Same as the system"), "screen"),
                Option(Appearance.LIGHT.value, self.tr("Light"), "sun"),
                Option(Appearance.DARK.value, self.tr("Dark"), "moon"),
            ),
            boxed=True,
        )
        self.language = ComboBox()
        self.interface_size = _size_box(SMALLEST_INTERFACE, LARGEST_INTERFACE)
        self.interface_size.setValue(settings.interface_size)
        self.text_size = _size_box(SMALLEST_TEXT, LARGEST_TEXT)
        self.sample = Label(self.tr("Your entries will look like this."), wrap=True)
        self.sample.setProperty("surface", "sample")
        self.first_weekday = ComboBox()
        self.day_ends_at = ComboBox()
        self.prompts = QCheckBox(self.tr("&Offer a question to start with, a new one each day"))
        self.words_a_day = _words_box(self.tr("No goal"))
        self.formatting_bar = QCheckBox(self.tr("Show the &formatting bar above the text"))
        self.smaller_pictures = QCheckBox(self.tr("Make large p&ictures smaller"))
        self.edit_prompts = Button(self.tr("Edit prompts…"), variant="link")
        self.restart = Label(
            self.tr("The language changes the next time the program starts."), "caption", wrap=True
        )
        self.restart.hide()
        self.problem = ProblemLabel(self.text_size)
        self._fill()
        self._arrange()
        self._show()
        self._connect()

    def _fill(self) -> None:
        self.language.addItem(self.tr("Same as the system"), "")
        for code in translation.codes():
            self.language.addItem(translation.own_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.language)))
        by_region = self.tr("Default for your region ({weekday})").format(
            weekday=texts.weekday(texts.region_first_weekday())
        )
        self.first_weekday.addItem(by_region)
        for day in range(7):
            name = texts.weekday(day)
            self.first_weekday.addItem(name[0].upper() + name[1:])
        self.day_ends_at.addItem(self.tr("Midnight"))
        for hour in range(1, LATEST_DAY_END + 1):
            self.day_ends_at.addItem(texts.clock_time(time(hour)))

    def _arrange(self) -> None:
        grid = _Rows(self)
        grid.title(self.tr("Display"))
        grid.row(Label(self.tr("Appearance")), self.appearance)
        grid.field(self.tr("&Language"), self.language)
        grid.row(None, self.restart)
        grid.field(self.tr("Text size of the &program"), self.interface_size)
        grid.field(self.tr("&Text size of the diary"), self.text_size)
        grid.row(None, self.sample)
        grid.title(self.tr("Days and weeks"))
        grid.field(self.tr("&Weeks begin on"), self.first_weekday)
        grid.field(self.tr("My &day ends at"), self.day_ends_at)
        hint = self.tr("What you write before then counts for the day before.")
        grid.row(None, Label(hint, "caption", wrap=True))
        grid.title(self.tr("Writing"))
        grid.whole(self.prompts)
        grid.addWidget(self.edit_prompts, grid.rowCount(), 0, Qt.AlignmentFlag.AlignLeading)
        grid.whole(self.formatting_bar)
        grid.field(self.tr("Words a day to &aim for"), self.words_a_day)
        grid.whole(self.smaller_pictures)
        hint = self.tr(
            "New pictures get at most {number} pixels in width and height, and lose what a camera "
            "wrote into them, such as the place."
        ).format(number=texts.number(SMALLER_EDGE))
        grid.whole(Label(hint, "caption", wrap=True))
        grid.whole(self.problem)

    def _show(self) -> None:
        """Show the current choices, without signals that would choose them again."""
        wanted = self._model.wanted
        boxes = (self.prompts, self.formatting_bar, self.words_a_day, self.smaller_pictures)
        fields = (self.text_size, self.first_weekday, self.day_ends_at, *boxes)
        for field in fields:
            field.blockSignals(True)
        self.appearance.set_current(wanted.appearance.value)
        self.text_size.setValue(wanted.text_size)
        self.first_weekday.setCurrentIndex(
            0 if wanted.first_weekday is None else wanted.first_weekday + 1
        )
        self.day_ends_at.setCurrentIndex(wanted.day_ends_at)
        self.prompts.setChecked(wanted.prompts)
        self.formatting_bar.setChecked(wanted.formatting_bar)
        self.words_a_day.setValue(wanted.words_a_day)
        self.smaller_pictures.setChecked(wanted.smaller_pictures)
        for field in fields:
            field.blockSignals(False)

    def _connect(self) -> None:
        self.appearance.chosen.connect(self._on_appearance)
        self.language.currentIndexChanged.connect(self._on_language)
        self.interface_size.valueChanged.connect(self._on_interface_size)
        self.text_size.valueChanged.connect(self._on_text_size)
        self.first_weekday.currentIndexChanged.connect(self._on_first_weekday)
        self.day_ends_at.currentIndexChanged.connect(self._on_day_ends_at)
        self.prompts.toggled.connect(self._on_prompts)
        self.formatting_bar.toggled.connect(self._on_formatting_bar)
        self.words_a_day.valueChanged.connect(self._on_words_a_day)
        self.smaller_pictures.toggled.connect(self._on_smaller_pictures)
        self._model.changed.connect(self._on_changed)
        self._model.failed.connect(self._on_failed)

    def _on_appearance(self, key: str) -> None:
        self._model.choose(lambda old: replace(old, appearance=Appearance(key)))

    def _on_language(self) -> None:
        self._settings.language = self.language.currentData()
        self.restart.show()

    def _on_interface_size(self, size: int) -> None:
        self._settings.interface_size = size
        choose_interface_size(size)

    def _on_text_size(self, size: int) -> None:
        self._model.choose(lambda old: replace(old, text_size=size))

    def _on_first_weekday(self, row: int) -> None:
        self._model.choose(lambda old: replace(old, first_weekday=row - 1 if row else None))

    def _on_day_ends_at(self, hour: int) -> None:
        self._model.choose(lambda old: replace(old, day_ends_at=hour))

    def _on_prompts(self, offered: bool) -> None:
        self._model.choose(lambda old: replace(old, prompts=offered))

    def _on_formatting_bar(self, shown: bool) -> None:
        self._model.choose(lambda old: replace(old, formatting_bar=shown))

    def _on_words_a_day(self, words: int) -> None:
        self._model.choose(lambda old: replace(old, words_a_day=words))

    def _on_smaller_pictures(self, chosen: bool) -> None:
        self._model.choose(lambda old: replace(old, smaller_pictures=chosen))

    def _on_changed(self) -> None:
        self.problem.clear_problem()
        self._show()

    def _on_failed(self, error: AimstarsError) -> None:
        self.problem.show_problem(error)


def _size_box(smallest: int, largest: int) -> SpinBox:
    box = SpinBox()
    box.setRange(smallest, largest)
    box.setSingleStep(TEXT_STEP)
    box.setSuffix(f"\N{NO-BREAK SPACE}{texts.per_cent_sign()}")
    indent_text(box)
    box.setKeyboardTracking(False)  # typing 120 goes through 12
    return box


def _words_box(none: str) -> SpinBox:
    box = SpinBox()
    box.setRange(0, MOST_WORDS)
    box.setSingleStep(WORDS_STEP)
    box.setSpecialValueText(none)
    indent_text(box)
    box.setKeyboardTracking(False)
    return box


class _Rows(QGridLayout):
    """Rows of a label and a field, under titles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        px = theme().px
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(px(20))
        self.setVerticalSpacing(px(8))
        self.setColumnStretch(1, 1)

    def title(self, text: str) -> None:
        """Begin a section."""
        if self.count():
            self.setRowMinimumHeight(self.rowCount(), theme().px(8))
        self.whole(SectionTitle(text))

    def field(self, text: str, field: QWidget) -> None:
        """Add a field with its label, which carries the mnemonic."""
        self.row(FieldLabel(text, field), field)

    def row(self, label: QWidget | None, field: QWidget) -> None:
        """Add a row; long sentences take the whole width, fields only what they need."""
        number = self.rowCount()
        wraps = isinstance(field, Label)
        if label is not None:
            self.addWidget(label, number, 0)
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.addWidget(field, number, 1, Qt.AlignmentFlag(0) if wraps else start)

    def whole(self, widget: QWidget) -> None:
        """Add a widget that takes both columns."""
        self.addWidget(widget, self.rowCount(), 0, 1, 2)
