"""The export dialog: what is exported, as what kind of file, and where it goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.compat import override
from aimstars_desktop.domain.entries import Rating
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.exports import Exported, Kind, Preview, Selection
from aimstars_desktop.ui.core.external import open_externally
from aimstars_desktop.ui.core.workspace import Workspace
from aimstars_desktop.ui.diary import wording
from aimstars_desktop.ui.look import texts
from aimstars_desktop.ui.look.theme import fitting, theme
from aimstars_desktop.ui.transfer.export_model import ExportModel
from aimstars_desktop.ui.transfer.kind_list import KindList, kind_name, pictures_not_in_file
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.card import Hairline
from aimstars_desktop.ui.widgets.date_field import DateField
from aimstars_desktop.ui.widgets.dialog import Dialog, button_row
from aimstars_desktop.ui.widgets.fields import LineEdit
from aimstars_desktop.ui.widgets.labels import FieldLabel, Label, ProblemLabel
from aimstars_desktop.ui.widgets.progress import ProgressLine
from aimstars_desktop.ui.widgets.save_dialog import ask_where_to_save
from aimstars_desktop.ui.widgets.scroll_page import ScrollPage
from aimstars_desktop.ui.widgets.side_by_side import SideBySide

SIZE = QSize(800, 700)


class ExportDialog(Dialog):
    """Asks what to export, and exports it.

    Args:
        workspace: whose diary it is.
        selection: what is chosen at first: days, ratings, favourites and a search.
        parent: the window.
    """

    help_topic = "data"

    def __init__(
        self, workspace: Workspace, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = ExportModel(workspace, selection, self)
        model = self.model
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.kinds = KindList(self)
        first, last = selection.first or model.today, selection.last or model.today
        self.first = DateField(first, model.today, first_weekday=model.first_weekday)
        self.last = DateField(last, model.today, first_weekday=model.first_weekday)
        self.ratings = {rating: self._check_box(rating) for rating in Rating}
        self.favourites = QCheckBox(self.tr("Only favo&urites"), self)
        self.favourites.setChecked(selection.starred)
        self.search = LineEdit(selection.search, self)
        self.words = LineEdit(self)
        self.words.setPlaceholderText(self.tr("Ines, Dr Brandt"))
        self.goals = QCheckBox(self.tr("&Goals and points"), self)
        self.versions = QCheckBox(self.tr("Earlier &versions of entries"), self)
        self.count = Label("", "strong", parent=self)
        self.warning = Label(self._not_encrypted(), "muted", wrap=True, parent=self)
        self.progress = ProgressLine(self.tr("Progress of the export"), self)
        self.problem = ProblemLabel(self.kinds, self)
        self.export = Button(self.tr("&Export…"), variant="primary", parent=self)
        self.folder = Button(self.tr("Open the &folder"), parent=self)
        self.cancel = Button(self.tr("Cancel"), parent=self)
        self.found: Preview | None = None
        """What the last count has found."""
        self._place: Path | None = None
        self._arrange()
        self._connect()
        self.resize(fitting(SIZE))
        model.open()

    @override
    def done(self, result: int) -> None:
        self.model.stop()
        super().done(result)

    def save_as(self, path: Path) -> None:
        """Write the export to a place that the person has chosen."""
        self.problem.clear_problem()
        self.progress.setRange(0, max(1, self.found.entries if self.found else 1))
        self.progress.setValue(0)
        self._set_running(running=True)
        self.model.export(path)

    # Arranging

    def _check_box(self, rating: Rating) -> QCheckBox:
        box = QCheckBox(wording.rating_name(rating), self)
        chosen = self.model.selection.ratings
        box.setChecked(chosen is None or rating in chosen)
        return box

    def _arrange(self) -> None:
        px = theme().px
        page = SideBySide(20, self)
        page.add(self.kinds, 1)
        page.add(self._choices(), 1)
        self.goals.setChecked(True)
        self.versions.setChecked(True)
        self.kinds.choose(self.model.kind)
        self.progress.hide()
        foot = button_row(accept=self.export, reject=self.cancel, others=[self.folder])
        self.folder.hide()  # the row has shown it
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(18))
        column.setSpacing(px(8))
        column.addWidget(Label(self.tr("Export"), "title", parent=self))
        about = self.tr("A copy for you to keep or share. Your diary stays as it is.")
        column.addWidget(Label(about, "muted", wrap=True, parent=self))
        column.addSpacing(px(8))
        area = ScrollPage(
            self, sideways=True
        )  # with large text, a small screen does not hold all of it
        area.setWidget(page)
        column.addWidget(area, 1)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self.count)
        column.addWidget(self.progress)
        column.addWidget(self.problem)
        column.addWidget(self.warning)
        column.addWidget(foot)

    def _choices(self) -> QWidget:
        px = theme().px
        days = QGridLayout()
        days.setHorizontalSpacing(px(12))
        for column, (name, field) in enumerate(
            ((self.tr("F&rom"), self.first), (self.tr("&To"), self.last))
        ):
            days.addWidget(FieldLabel(name, field, "muted"), 0, column)
            days.addWidget(field, 1, column)
            days.addWidget(field.problem, 2, column)
        ratings = QHBoxLayout()
        ratings.setSpacing(px(16))
        for button in self.ratings.values():
            ratings.addWidget(button)
        ratings.addStretch(1)
        choices = QWidget(self)
        found = QVBoxLayout(choices)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(px(6))
        found.addLayout(days)
        found.addSpacing(px(8))
        found.addWidget(Label(self.tr("Ratings"), "muted", parent=self))
        found.addLayout(ratings)
        found.addWidget(self.favourites)
        found.addSpacing(px(8))
        found.addWidget(FieldLabel(self.tr("Only what this &search finds"), self.search, "muted"))
        found.addWidget(self.search)
        found.addSpacing(px(8))
        found.addWidget(FieldLabel(self.tr("&Leave out words"), self.words, "muted"))
        found.addWidget(self.words)
        hint = self.tr("Separated by commas. Each becomes a dash, in everything that you export.")
        found.addWidget(Label(hint, "caption", wrap=True, parent=self))
        found.addSpacing(px(8))
        found.addWidget(self.goals)
        found.addWidget(self.versions)
        found.addStretch(1)
        return choices

    def _connect(self) -> None:
        model = self.model
        self.kinds.chosen.connect(self._on_kind)
        self.first.day_changed.connect(lambda _: self._on_days())
        self.last.day_changed.connect(lambda _: self._on_days())
        for button in self.ratings.values():
            button.toggled.connect(lambda _: self._on_ratings())
        self.favourites.toggled.connect(model.choose_favourites)
        self.search.textChanged.connect(model.search)
        self.words.textChanged.connect(model.leave_out)
        self.goals.toggled.connect(model.choose_goals)
        self.versions.toggled.connect(model.choose_versions)
        self.export.clicked.connect(self._on_export)
        self.folder.clicked.connect(self._on_folder)
        self.cancel.clicked.connect(self._on_cancel)
        model.opened.connect(self._on_opened)
        model.previewed.connect(self._on_previewed)
        model.progressed.connect(self.progress.setValue)
        model.exported.connect(self._on_exported)
        model.failed.connect(self._on_failed)
        model.cancelled.connect(self._on_cancelled)

    # What the person does

    def _on_kind(self, kind: Kind) -> None:
        self.goals.setEnabled(kind.has_goals)
        self.versions.setEnabled(kind.has_versions)
        self.model.choose_kind(kind)

    def _on_days(self) -> None:
        first, last = self.first.day, self.last.day
        if first is not None and last is not None:
            self.model.choose_days(min(first, last), max(first, last))

    def _on_ratings(self) -> None:
        chosen = (rating for rating, button in self.ratings.items() if button.isChecked())
        self.model.choose_ratings(frozenset(chosen))

    def _on_export(self) -> None:
        if self.first.taken() is None or self.last.taken() is None:
            return
        kind = self.model.kind
        if not self.found or not self.found.entries:
            self.problem.show_problem(self.tr("There are no entries to export."))
            return
        name = f"{self.tr('Diary')} {self.model.today.isoformat()}{kind.suffix}"
        name_filter = f"{kind_name(kind)} (*{kind.suffix})"
        ask_where_to_save(
            self, self.tr("Export"), name, name_filter, self.save_as, suffix=kind.suffix
        )

    def _on_folder(self) -> None:
        if self._place is not None and (problem := open_externally(self._place.parent)):
            self.problem.show_problem(problem)

    def _on_cancel(self) -> None:
        if self.model.is_running:
            self.model.stop()
        else:
            self.reject()

    # What the model tells

    def _on_opened(self, first: date | None) -> None:
        if first is not None and self.model.selection.first is None:
            self.first.set_day(first)

    def _on_previewed(self, found: Preview) -> None:
        self.found = found
        entries = texts.counted("Export", "%n entries", found.entries)
        left_out = texts.counted("Export", "%n words left out", found.left_out)
        self.count.setText(f"{entries} · {left_out}" if found.left_out else entries)
        leave = self.model.kind.has_pictures and not self.model.selection.leave_out
        self.warning.setText(self._not_encrypted(0 if leave else found.pictures))

    def _on_exported(self, done: Exported) -> None:
        self._set_running(running=False)
        self._place = done.path
        text = self.tr("Saved as {name}, {size}")
        said = text.format(name=done.path.name, size=texts.file_size(done.size))
        pictures = texts.counted("Export", "%n pictures", done.pictures)
        self.count.setText(f"{said} · {pictures}" if done.pictures else said)
        self.warning.setText(self._not_encrypted(done.pictures_left))
        self.folder.show()
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()

    def _on_failed(self, error: AimstarsError) -> None:
        self._set_running(running=False)
        self.problem.show_problem(error)

    def _on_cancelled(self) -> None:
        self._set_running(running=False)
        self.problem.show_problem(self.tr("The export was cancelled. Nothing was written."))

    def _set_running(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        fields = (self.first, self.last, self.favourites, self.search, self.words)
        for part in (self.kinds, *fields, self.goals, self.versions):
            part.setEnabled(not running)
        for button in (*self.ratings.values(), self.export):
            button.setEnabled(not running)
        if not running:
            self.goals.setEnabled(self.model.kind.has_goals)
            self.versions.setEnabled(self.model.kind.has_versions)

    def _not_encrypted(self, pictures_left: int = 0) -> str:
        said = self.tr("The file is not encrypted. Anybody who has it can read it.")
        return f"{said} {pictures_not_in_file(pictures_left)}" if pictures_left else said
