"""The page "Spelling" of the preferences: languages, dictionaries, words of one's own."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.spelling import LANGUAGES, language_of
from aimstars_desktop.services import spelling
from aimstars_desktop.services.spelling import FOLDER, available
from aimstars_desktop.ui.core.preferences import PreferencesModel
from aimstars_desktop.ui.look import texts, translation
from aimstars_desktop.ui.look.theme import theme
from aimstars_desktop.ui.widgets.fields import LineEdit
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label, ProblemLabel, SectionTitle
from aimstars_desktop.ui.writing.spelling import languages_of


class SpellingPage(QWidget):
    """Switches spelling off, and chooses the languages and the words that are right.

    Args:
        model: the choices.
        data: the data folder.
    """

    def __init__(self, model: PreferencesModel, data: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        found = available(data)
        self.on = QCheckBox(self.tr("&Underline words that are not in a dictionary"))
        self.languages = _boxes(found, languages_of(replace(model.wanted, spelling=True)))
        self.missing = Label("", "caption", wrap=True)
        self.words = LineEdit()
        self.words_label = FieldLabel(self.tr("&My words, with spaces between them"), self.words)
        self.problem = ProblemLabel(self.words)
        self._served = {language_of(name) for name in found}
        self._folder = data / FOLDER
        self._arrange()
        self._show()
        self.on.toggled.connect(self._on_switched)
        for box in self.languages.values():
            box.toggled.connect(self._on_languages)
        self.words.editingFinished.connect(self._on_words)
        model.changed.connect(self._on_changed)
        model.failed.connect(self._on_failed)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(8))
        column.addWidget(SectionTitle(self.tr("While you write")))
        column.addWidget(self.on)
        column.addWidget(SectionTitle(self.tr("Languages of your texts")))
        for box in self.languages.values():
            column.addWidget(box)
        column.addWidget(self.missing)
        column.addWidget(SectionTitle(self.tr("Words of your own")))
        column.addWidget(self.words_label)
        column.addWidget(self.words)
        kept = self.tr("They are kept in your diary and nowhere else.")
        column.addWidget(Label(kept, "caption", wrap=True))
        column.addWidget(self.problem)
        column.addStretch(1)

    def _show(self) -> None:
        wanted = self._model.wanted
        checked = languages_of(replace(wanted, spelling=True))
        for field in (self.on, self.words, *self.languages.values()):
            field.blockSignals(True)
        self.on.setChecked(wanted.spelling)
        for code, box in self.languages.items():
            box.setChecked(code in checked)
            box.setEnabled(wanted.spelling)
        self.words.setText(" ".join(sorted(wanted.spelling_words, key=str.casefold)))
        for field in (self.on, self.words, *self.languages.values()):
            field.blockSignals(False)
        without = [code for code in sorted(checked) if code not in self._served]
        self.missing.setText(self._how_to_get(without) if wanted.spelling else "")
        self.missing.setVisible(bool(without) and wanted.spelling)

    def _how_to_get(self, codes: list[str]) -> str:
        if not spelling.is_made_for_this_computer():
            return self.tr("This program cannot check spelling on this kind of computer.")
        if not spelling.has_library():
            missing = self.tr(
                "Spelling is not checked: the Python package {name} is not installed."
            )
            return missing.format(name=spelling.PACKAGE)
        names = ", ".join(translation.own_name(code) for code in codes)
        here = self.tr("There is no dictionary for {languages} on this computer.")
        if sys.platform == "linux":
            how = self.tr(
                "Install one with your system's package manager (its name begins with “hunspell”), "
                "or put its .aff and .dic files into {folder}, and start the program again."
            )
        else:
            how = self.tr(
                "Put the .aff and .dic files of one, such as those of LibreOffice, into {folder}, "
                "and start the program again."
            )
        return f"{here.format(languages=names)} {how.format(folder=texts.isolated(self._folder))}"

    def _on_switched(self, on: bool) -> None:
        self._model.choose(lambda old: replace(old, spelling=on))

    def _on_languages(self) -> None:
        chosen = frozenset(code for code, box in self.languages.items() if box.isChecked())
        if chosen:
            self._model.choose(lambda old: replace(old, spelling_languages=chosen))
        else:  # no language is the same as off
            self._model.choose(lambda old: replace(old, spelling=False))

    def _on_words(self) -> None:
        words = frozenset(self.words.text().split())
        self._model.choose(lambda old: replace(old, spelling_words=words))

    def _on_changed(self) -> None:
        self.problem.clear_problem()
        self._show()

    def _on_failed(self, error: AimstarsError) -> None:
        self.problem.show_problem(error)


def _boxes(found: Mapping[str, Path], checked: frozenset[str]) -> dict[str, QCheckBox]:
    """Return a box for each language that is offered, in their order."""
    others = {language_of(name) for name in found} | checked
    codes = [*LANGUAGES, *sorted(others - set(LANGUAGES))]
    return {code: QCheckBox(translation.own_name(code)) for code in codes}
