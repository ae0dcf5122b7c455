"""What is to be printed: a day, a span of days, or what a search has found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from aimstars_desktop.domain.diary import Entry
from aimstars_desktop.domain.errors import AimstarsError
from aimstars_desktop.domain.search import Request
from aimstars_desktop.ui import texts
from aimstars_desktop.ui.diary import printing, wording
from aimstars_desktop.ui.theme import theme
from aimstars_desktop.ui.widgets.buttons import Button
from aimstars_desktop.ui.widgets.dialog import Dialog
from aimstars_desktop.ui.widgets.labels import ProblemLabel
from aimstars_desktop.ui.widgets.span_picker import day_field, day_in, labelled
from aimstars_desktop.ui.workspace import Workspace

MOST = 5_000
"""Entries on one print; a longer one is asked for in parts."""


class PrintDialog(Dialog):
    """Asks what to print and how.

    Args:
        day: the shown day.
        found: the search whose result can be printed; None without one.
    """

    help_topic = "diary"

    def __init__(
        self,
        workspace: Workspace,
        day: date,
        found: Request | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._day = day
        self._found = found
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        today = workspace.session.days.today()
        self.one_day = QRadioButton(wording.day_title(day, today), self)
        self.span = QRadioButton(self.tr("These days:"), self)
        self.hits = QRadioButton(self.tr("What the search has found"), self)
        self.first = day_field(day - timedelta(days=6), today)
        self.last = day_field(day, today)
        self.problem = ProblemLabel(self.span, self)
        self.preview_button = Button(self.tr("Print preview…"), variant="primary", parent=self)
        self.pdf_button = Button(self.tr("Save as PDF…"), parent=self)
        self.cancel = Button(self.tr("Cancel"), variant="soft", parent=self)
        self._arrange()
        self._connect()
        self.hits.setVisible(found is not None)
        (self.one_day if found is None else self.hits).setChecked(True)

    def entries(self) -> Sequence[Entry]:
        """Read what was chosen, in the order of the days; runs beside the screen."""
        session = self._workspace.session
        if self._chosen is self.hits and self._found is not None:
            hits = session.search.find(self._found, MOST + 1)
            return sorted((hit.entry for hit in hits), key=lambda entry: (entry.day, entry.id))
        first, last = self._days
        return session.diary.between(first, last)

    def save_pdf(self, path: Path) -> None:
        """Write what was chosen into a file."""
        self._read(lambda entries: self._write(entries, path))

    def _arrange(self) -> None:
        px = theme().px
        days = labelled((self.tr("&From"), self.first), (self.tr("&To"), self.last))
        days.setContentsMargins(px(26), 0, 0, 0)
        foot = QHBoxLayout()
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.pdf_button)
        foot.addWidget(self.preview_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(self.one_day)
        column.addWidget(self.span)
        column.addLayout(days)
        column.addWidget(self.hits)
        column.addWidget(self.problem)
        column.addSpacing(px(8))
        column.addLayout(foot)
        self.setMinimumWidth(px(420))

    def _connect(self) -> None:
        self.first.dateChanged.connect(lambda: self.span.setChecked(True))
        self.last.dateChanged.connect(lambda: self.span.setChecked(True))
        self.cancel.clicked.connect(self.reject)
        self.preview_button.clicked.connect(lambda: self._read(self._preview))
        self.pdf_button.clicked.connect(self._on_pdf)

    @property
    def _chosen(self) -> QRadioButton:
        choices = (self.one_day, self.span, self.hits)
        return next(choice for choice in choices if choice.isChecked())

    @property
    def _days(self) -> tuple[date, date]:
        if self._chosen is self.one_day:
            return self._day, self._day
        first, last = sorted((day_in(self.first), day_in(self.last)))
        return first, last

    def _read(self, then: Callable[[Sequence[Entry]], None]) -> None:
        self.problem.clear_problem()
        self._workspace.tasks.read(
            self, self.entries, lambda entries: self._on_read(entries, then), key="entries"
        )

    def _on_read(self, entries: Sequence[Entry], then: Callable[[Sequence[Entry]], None]) -> None:
        if not entries:
            self.problem.show_problem(self.tr("There is nothing written to print."))
        elif len(entries) > MOST:
            text = self.tr("These are more than {limit} entries. Please choose fewer days.")
            self.problem.show_problem(text.format(limit=texts.number(MOST)))
        else:
            then(entries)

    def _preview(self, entries: Sequence[Entry]) -> None:
        printing.preview(entries, self.parentWidget() or self)
        self.accept()

    def _on_pdf(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save as PDF"), folder, self.tr("PDF files (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self.tr('Diary')} {self._days[0].isoformat()}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_pdf(Path(name)))
        dialog.open()

    def _write(self, entries: Sequence[Entry], path: Path) -> None:
        try:
            printing.save_pdf(entries, path)
        except AimstarsError as error:
            self.problem.show_problem(error)
            return
        self._workspace.messages.done(self.tr("Saved as {name}").format(name=path.name))
        self.accept()
